"""Reading bills from YAML files (see docs/bills.md); complaints name file, line, column and what to do."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml

from vartai.facts import Problem
from vartai.facts.reading import compose_yaml
from vartai.law import node_reading as read
from vartai.law.amending import AmendmentError, amended
from vartai.law.amendment_reading import read_amendment
from vartai.law.bill import Bill, Bills
from vartai.law.bill_head_reading import BILL_FIELDS, read_head
from vartai.law.book import Book
from vartai.law.complaint import Complaint, Complaints, Gathering


class BillFileError(ValueError):
    """Files of bills that can't be used; `problems` says all that is wrong, and where."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(_line(problem) for problem in self.problems))


def _line(problem: Problem) -> str:
    place = f":{problem.row}:{problem.column}" if problem.row else ""
    return f"{problem.file}{place}: {problem.message}; {problem.remedy}"


@dataclass(frozen=True)
class _Written:
    """A bill with the nodes it was read from."""

    bill: Bill
    node: yaml.Node
    amendments: tuple[yaml.Node, ...]
    base: yaml.Node | None


def read_bills(path: Path, book: Book, others: Bills) -> dict[str, Bill]:
    """The bills of a file by their ids, tried against the law; `BillFileError` if one can't be used.

    A bill may build on one of `others`, on one of the same file, or on one of a file in the same folder that
    is called by the bill's id; those come along in the result.
    """
    written = _with_neighbours(path, book, others)
    bills = {**others, **{each.bill.id: each.bill for found in written.values() for each in found}}
    for file, found in written.items():
        complaints = Complaints(file.name)
        for each in found:
            complaints.heed(partial(_try, each, book, bills))
        if complaints.found:
            raise BillFileError(complaints.found)
    return {each.bill.id: each.bill for found in written.values() for each in found}


def read_bill_texts(texts: Mapping[str, str], book: Book) -> dict[str, Bill]:
    """Bills from texts by the names of their files, in that order; not tried against the law."""
    return {each.bill.id: each.bill for name, text in texts.items() for each in _read(name, text, book)}


def _with_neighbours(path: Path, book: Book, others: Bills) -> dict[Path, tuple[_Written, ...]]:
    found: dict[Path, tuple[_Written, ...]] = {}
    waiting = [path]
    while waiting:
        file = waiting.pop()
        found[file] = _read(file.name, content_of(file), book)
        held = {each.bill.id for rows in found.values() for each in rows} | set(others)
        for base in [each.bill.base for each in found[file] if each.bill.base]:
            near = [path.parent / f"{base}{ending}" for ending in (".yml", ".yaml")]
            if base not in held:
                waiting += [
                    neighbour for neighbour in near if neighbour.is_file() and neighbour not in found
                ][:1]
    return found


def content_of(path: Path) -> str:
    """The text of a file; `BillFileError` where there is none."""
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise BillFileError([_of_file(path.name, "there is no such file", "check the path")]) from None
    except (OSError, UnicodeDecodeError) as error:
        problem = _of_file(path.name, f"can't be read ({error})", "save it as UTF-8 text that you may read")
        raise BillFileError([problem]) from None


def _of_file(file: str, message: str, remedy: str) -> Problem:
    return Problem(file, 0, "", "", message, remedy)


def _read(file: str, text: str, book: Book) -> tuple[_Written, ...]:
    try:
        root = compose_yaml(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, str(mark.column + 1)) if mark else (0, "")
        message = f"not YAML: {error.problem or error.context}"
        remedy = "put texts with : or [ into quotes and line up what belongs together"
        raise BillFileError([Problem(file, *place, "", message, remedy)]) from None
    except yaml.YAMLError as error:
        raise BillFileError([_of_file(file, f"not YAML: {error}", "save it as UTF-8 text")]) from None
    if root is None:
        raise BillFileError(
            [_of_file(file, "nothing is written here", "write a bill: id, title, amendments")]
        )
    complaints = Complaints(file)
    nodes = complaints.heed(lambda: _bill_nodes(root)) or []
    found = [_bill(node, book, complaints) for node in nodes]
    if complaints.found:
        raise BillFileError(complaints.found)
    return tuple(each for each in found if each is not None)


def _bill_nodes(root: yaml.Node) -> list[yaml.Node]:
    """One bill, or a list of them under `bills`."""
    if isinstance(root, yaml.MappingNode) and any(key.value == "bills" for key, _ in root.value):
        held = read.entries(root, ("bills", "version"), "a file of bills")
        return read.items(held["bills"].value, "a list of bills")
    return [root]


def _bill(node: yaml.Node, book: Book, complaints: Complaints) -> _Written | None:
    gathering = Gathering()
    held = complaints.heed(lambda: read.entries(node, BILL_FIELDS, "a bill", gathering))
    if held is None:
        return None
    at = {field: entry.value for field, entry in held.items() if not read.is_nothing(entry.value)}
    nodes = (
        complaints.heed(lambda: read.items(at["amendments"], "a list of amendments"))
        if "amendments" in at
        else []
    )
    amendments = [complaints.heed(partial(read_amendment, node, book)) for node in nodes or ()]
    bill = complaints.heed(lambda: read_head(node, held, at, book, gathering))
    if bill is None or None in amendments:
        return None
    made = tuple(amendment for amendment in amendments if amendment is not None)
    return _Written(bill.with_amendments(made), node, tuple(nodes or ()), at.get("base"))


# ---------------------------------------------------------------------------------------- trying


def _try(written: _Written, book: Book, bills: Bills) -> None:
    """Apply the bill on its own day, or long ago, so that what doesn't fit is found when it is read."""
    bill = written.bill
    try:
        amended(book.law, bill, bills, on=bill.date or datetime.date(2000, 1, 1), known=book.known)
    except AmendmentError as error:
        if error.bill == bill.id:
            node = written.amendments[error.at] if error.at is not None else written.base or written.node
            raise Complaint(node, error.message, error.remedy) from None
        raise Complaint(written.base or written.node, str(error), "mend that bill first") from None
