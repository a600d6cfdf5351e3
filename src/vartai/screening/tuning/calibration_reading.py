"""The calibration that ships with the package, and how one is written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, Final

import yaml

from vartai.facts.reading import read_yaml
from vartai.screening.tuning.calibration import Calibration, Measured
from vartai.screening.tuning.prior import Line

_HEAD: Final = """\
# What bits of evidence were found to be worth: offset + slope * bits, for people whose date of birth is known
# and for others. Fitted by benchmarks/screening_calibration.py on one half of the people of the open
# development data with the weights of that day, and shown there on the other half. `data` is the SHA-256 of
# list and queries, `same` and `different` are the pairs it was fitted to; `most` are the bits up to which the
# data can tell, beyond which the line goes on by the model alone.
"""


@cache
def shipped_calibration() -> Calibration:
    """The calibration that ships with the package."""
    return calibration_of(
        read_yaml(resources.files("vartai.screening.tuning").joinpath("calibration.yml").read_text("utf-8"))
    )


def calibration_of(rows: Mapping[str, Any]) -> Calibration:
    """A calibration from the rows of its YAML; a missing or wrong row raises `KeyError` or `ValueError`."""
    return Calibration(
        with_date=_measured(rows["with_date"]),
        without_date=_measured(rows["without_date"]),
        day=date.fromisoformat(str(rows["day"])),
        data=str(rows["data"]),
    )


def calibration_text(calibration: Calibration) -> str:
    """A calibration as its YAML."""
    kinds = (("with_date", calibration.with_date), ("without_date", calibration.without_date))
    rows: dict[str, Any] = {"day": calibration.day.isoformat(), "data": calibration.data}
    for name, found in kinds:
        rows[name] = {
            "offset": found.line.offset / 1_000,
            "slope": found.line.slope,
            "same": found.same,
            "different": found.different,
            "most": found.most / 1_000,
        }
    return _HEAD + yaml.safe_dump(rows, sort_keys=False)


def _measured(row: Mapping[str, Any]) -> Measured:
    line = Line(round(float(row["offset"]) * 1_000), float(row["slope"]))
    return Measured(line, int(row["same"]), int(row["different"]), round(float(row["most"]) * 1_000))
