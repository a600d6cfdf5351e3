from __future__ import annotations

import pytest
from report_sample import LABELS, sample_summary

from vartai.assessment.report import render_report


@pytest.fixture(scope="session")
def sample_page() -> str:
    """The page of the sample, rendered once."""
    return render_report(sample_summary(), labels=LABELS)
