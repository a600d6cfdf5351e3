"""Approvals in a file of their own beside the text that they speak of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import yaml

from vartai.facts.reading import compose_yaml
from vartai.law import node_reading as read
from vartai.law.complaint import Complaint, Complaints
from vartai.law.enacting.approval import Approval, Approvals, same_person, text_digest

ENDING = ".approvals.yml"
_FIELDS = ("by", "day", "sha256")


def approvals_file(path: Path) -> Path:
    """Where the approvals of a file stand."""
    return path.with_name(path.stem + ENDING)


def read_approvals(path: Path, text: str, complaints: Complaints) -> Approvals:
    """The approvals of a file with this text; what can't be read of them goes to the complaints."""
    beside = approvals_file(path)
    if not beside.exists():
        return Approvals(text_digest(text))
    try:
        root = compose_yaml(beside.read_text("utf-8"))
        nodes = [] if root is None else read.items(root, "a list of approvals")
        return Approvals(text_digest(text), tuple(_approval(node) for node in nodes))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        complaints.say(f"{beside.name} is no list of approvals ({' '.join(str(error).split())})", _REMEDY)
    except Complaint as error:
        line = error.node.start_mark.line + 1
        complaints.say(f"{beside.name}, line {line}: {error.message}", error.remedy)
    return Approvals(text_digest(text))


_REMEDY = "approve the file again with `vartai law approve`"


def _approval(node: yaml.Node) -> Approval:
    held = read.entries(node, _FIELDS, "an approval")
    by, on, digest = (read.needed(node, held, field, "an approval") for field in _FIELDS)
    return Approval(read.text(by), read.day(on), read.name(digest))


def with_approval(approvals: Approvals, by: str, on: date) -> Approvals:
    """The approvals with one more; `ValueError` where the person has approved this very text before."""
    if any(same_person(each.by) == same_person(by) for each in approvals.valid):
        raise ValueError(f"{by} has approved this text already; the second approval is another person's")
    return Approvals(
        approvals.digest, (*approvals.given, Approval(" ".join(by.split()), on, approvals.digest))
    )


def written_approvals(approvals: Iterable[Approval]) -> str:
    """The approvals as the text of their file."""
    rows = [{"by": each.by, "day": each.on, "sha256": each.digest} for each in approvals]
    return yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=110)
