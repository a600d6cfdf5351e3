"""What all tests share: which of them count as coverage.

Coverage is asked of the pure packages, so it is counted while their own tests and those of the command line
run; not while one `unmeasured` does, which runs over the same lines too often.
"""

import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MEASURED = {"cli", "facts", "law", "ledger", "lithuania", "screening", "vault", "words"}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    folder = item.path.relative_to(TESTS).parts[0]
    if folder in MEASURED and item.get_closest_marker("unmeasured") is None:
        return (yield)
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)
