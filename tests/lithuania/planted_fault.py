"""Faults that somebody could make in encoding a law, planted one at a time into the source."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from vartai.facts.reading import vocabulary

_SIGNS = {ast.GtE: ast.Gt, ast.Gt: ast.GtE, ast.LtE: ast.Lt, ast.Lt: ast.LtE}
_JOINTS = {ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd}
_OUTCOMES = {
    "not_accepted": "accepted",
    "accepted": "not_accepted",
    "prohibited": "allowed",
    "allowed": "prohibited",
    "extra_check": "no_extra_check",
    "no_extra_check": "extra_check",
    "refuse_possible": "not_eligible",
    "not_eligible": "eligible",
    "eligible": "not_eligible",
    "revoke": "keep",
    "keep": "revoke",
    "required": "not_required",
    "discretionary": "required",
    "amount": "unknown",
    "duration": "unknown",
}
_STATES = {"RU": '("BY",)', "_BY": '("RU",)', "RU_BY": '("BY",)'}
_CODE_METHODS = ("is_", "one_of", "has", "has_any")


@dataclass(frozen=True)
class Fault:
    """One change to one file: where, what in words, and the file with the fault in it."""

    path: Path
    line: int
    what: str
    source: str


@dataclass(frozen=True)
class _Site:
    node: ast.AST
    what: str
    plant: Callable[[], None]


def faults(package: Path) -> list[Fault]:
    """Every fault that can be planted into the encoded law, in the order of files and lines."""
    found = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text("utf-8")
        for at in range(len(list(_sites(ast.parse(text))))):
            tree = ast.parse(text)
            site = list(_sites(tree))[at]
            site.plant()
            source = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
            found.append(Fault(path.relative_to(package), site.node.lineno, site.what, source))
    return found


def _sites(tree: ast.Module) -> Iterator[_Site]:
    for node in ast.walk(tree):
        yield from _in_call(node)
        yield from _in_condition(node)
        yield from _in_list(node)


def _in_call(node: ast.AST) -> Iterator[_Site]:
    match node:
        case ast.Call(func=ast.Name("date"), args=[ast.Constant(), ast.Constant(), ast.Constant()]):
            for days in (-1, 1):
                yield _Site(node, f"{ast.unparse(node)} {days:+d} day", lambda n=node, d=days: _shift(n, d))
        case ast.Call(func=ast.Name("Effect"), args=[_, ast.Constant() as outcome, *_]):
            yield from _outcome(outcome)
        case ast.Call(func=ast.Name("Position"), args=[_, ast.Constant() as outcome, *_]):
            yield from _outcome(outcome)
        case ast.Call(func=ast.Name("dual_citizens"), args=[states, *outcomes]):
            yield from _states(node, states)
            for outcome in outcomes:
                yield from _outcome(outcome)
        case ast.Call(func=ast.Name("citizens_of"), args=[states]):
            yield from _states(node, states)
        case ast.Call(func=ast.Name("Measure")):
            yield from _numbers(node, [*node.args, *(k.value for k in node.keywords)])
        case ast.Call(func=ast.Attribute(value=ast.Name(fact), attr=method)) if method in _CODE_METHODS:
            yield from _codes(node, fact)


def _in_condition(node: ast.AST) -> Iterator[_Site]:
    yield from _without_not(node)
    match node:
        case ast.Compare(ops=[sign], comparators=[right]) if type(sign) in _SIGNS:
            yield _Site(node, f"{ast.unparse(node)}: other sign", lambda n=node: _turn(n))
            yield from _numbers(node, [right])
        case ast.BinOp(op=joint) if type(joint) in _JOINTS and _is_condition(node):
            yield _Site(node, f"other joint: {ast.unparse(node)[:60]}", lambda n=node: _rejoin(n))


def _in_list(node: ast.AST) -> Iterator[_Site]:
    match node:
        case ast.keyword(arg=name, value=ast.Constant(bool() as value)) if name in ("verified", "proposed"):
            yield _Site(node.value, f"{name}={not value}", lambda n=node.value: _negate(n))
        case ast.keyword(arg=("acts" | "extensions"), value=ast.Tuple() as held):
            yield from _members(held)
        case ast.Assign(value=ast.Tuple() as held):
            yield from _members(held)


def _outcome(node: ast.expr) -> Iterator[_Site]:
    if isinstance(node, ast.Constant) and node.value in _OUTCOMES:
        other = _OUTCOMES[node.value]
        yield _Site(node, f"outcome {node.value} becomes {other}", lambda: setattr(node, "value", other))


def _states(call: ast.Call, states: ast.expr) -> Iterator[_Site]:
    named = ast.unparse(states)
    for other in (_STATES.get(named, '("RU",)'), '("RU", "BY")' if named != "RU_BY" else '("RU",)'):
        yield _Site(
            call,
            f"{ast.unparse(call)[:40]}: states {other}",
            lambda o=other: call.args.__setitem__(0, _read(o)),
        )


def _codes(call: ast.Call, fact: str) -> Iterator[_Site]:
    for at, code in enumerate(call.args):
        if len(call.args) > 1:
            yield _Site(
                call, f"{ast.unparse(call)[:60]} without {ast.unparse(code)}", lambda n=at: call.args.pop(n)
            )
        if isinstance(code, ast.Starred) and ast.unparse(code.value) in _STATES:
            other = _STATES[ast.unparse(code.value)]
            what = f"{ast.unparse(call)[:40]}: states {other}"
            yield _Site(call, what, lambda c=code, o=other: setattr(c, "value", _read(o)))
        if isinstance(code, ast.Constant):
            codes = [
                c for c in vocabulary()[fact].codes if c not in [getattr(a, "value", None) for a in call.args]
            ]
            if codes:
                what = f"{ast.unparse(call)[:60]}: {code.value} becomes {codes[0]}"
                yield _Site(call, what, lambda c=code, o=codes[0]: setattr(c, "value", o))


def _numbers(site: ast.AST, nodes: list[ast.expr]) -> Iterator[_Site]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, int):
            for more in (-1, 1):
                yield _Site(
                    site, f"{node.value} {more:+d}", lambda n=node, m=more: setattr(n, "value", n.value + m)
                )


def _members(held: ast.Tuple) -> Iterator[_Site]:
    for at, member in enumerate(held.elts):
        if "://" not in ast.unparse(member):
            yield _Site(held, f"without {ast.unparse(member)}", lambda n=at: held.elts.pop(n))


def _without_not(node: ast.AST) -> Iterator[_Site]:
    """Every place below a node where `~condition` can lose its `~`."""
    for field, value in ast.iter_fields(node):
        if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Invert):
            what = f"without not: {ast.unparse(value)[:60]}"
            yield _Site(value, what, lambda f=field, v=value: setattr(node, f, v.operand))


def _is_condition(node: ast.BinOp) -> bool:
    """Types are joined by `|` too; conditions have a call, a comparison or a named fact on both sides."""
    return not any(isinstance(side, ast.Constant) for side in (node.left, node.right))


def _shift(call: ast.Call, days: int) -> None:
    year, month, day = (argument.value for argument in call.args)
    other = date(year, month, day) + timedelta(days)
    for argument, value in zip(call.args, (other.year, other.month, other.day), strict=True):
        argument.value = value


def _turn(node: ast.Compare) -> None:
    node.ops = [_SIGNS[type(node.ops[0])]()]


def _rejoin(node: ast.BinOp) -> None:
    node.op = _JOINTS[type(node.op)]()


def _negate(node: ast.Constant) -> None:
    node.value = not node.value


def _read(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body
