"""`vartai law check`: exit status, what it prints, what it needs."""

import builtins
import json
import sys
from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner
from invented_law import invented_law, invented_rule

from vartai import lithuania
from vartai.cli import law_check as module
from vartai.cli import main
from vartai.law import LawError
from vartai.law.bill import Bill, Repeal, Scope
from vartai.law.expression import YesNo
from vartai.law.proof import Check

RULE = invented_rule(when=YesNo("persecuted"))
IDLE = RULE.exception("idle", ~YesNo("persecuted"), "x")
ROW = "- {check: exception_never_lifts, provisions: [R.idle, R], about: '', reason: seen, date: 2026-03-01}"


@pytest.fixture
def check(monkeypatch):
    """Run the command over an invented law, with a text of accepted findings."""

    def run(*provisions, accepted="[]", arguments=(), bills=None):
        monkeypatch.setattr(lithuania, "law", lambda: invented_law(*provisions))
        monkeypatch.setattr(module, "_accepted_text", lambda: accepted)
        monkeypatch.setattr(module, "shipped_bills", lambda law, known: bills or {})
        return CliRunner().invoke(main, ["law", "check", *arguments])

    return run


def test_a_sound_law_is_good(check):
    found = check(RULE)
    assert (found.exit_code, found.stdout) == (0, "")
    assert "0 findings, 0 of them open" in found.stderr


def test_a_finding_fails_until_it_is_accepted_with_a_reason(check):
    found = check(RULE, IDLE)
    assert found.exit_code == 1
    assert "open R.idle, R: it lifts the rule in nobody" in found.stdout
    last = found.stdout.splitlines()[-1]
    assert last.strip().startswith("to do: take the exception out, or mend its condition, or accept it with")
    assert "src/vartai/lithuania/accepted_findings.yml, as docs/proofs.md shows" in last
    found = check(RULE, IDLE, accepted=ROW)
    assert found.exit_code == 0
    assert "accepted R.idle, R: seen" in found.stdout
    assert "to do:" not in found.stdout


def test_what_is_accepted_and_gone_is_said(check):
    found = check(RULE, accepted=ROW)
    assert found.exit_code == 0
    assert "found no more" in found.stderr
    assert "R.idle" in found.stderr


def test_for_programs(check):
    found = check(RULE, IDLE, accepted=ROW, arguments=["--json", "--at", "2026-03-01"])
    data = json.loads(found.stdout)
    assert data["open"] == 0
    assert data["days"] == ["2020-01-01", "2026-03-01"]
    assert [(row["check"], row["provisions"], row["accepted"]) for row in data["findings"]] == [
        ("exception_never_lifts", ["R.idle", "R"], "seen")
    ]


def test_an_example_stands_below_an_open_finding(check):
    rules = [
        invented_rule(id=id_, when=when & YesNo("persecuted"))
        for id_, when in (("A", YesNo("diplomatic_status")), ("B", ~YesNo("diplomatic_status")))
    ]
    found = check(*rules)
    assert "for example about trp_first, Persecuted for political or civic activity: True" in found.stdout


def test_accepted_findings_that_cannot_be_read_stop_it(check):
    found = check(RULE, accepted="- {check: no}")
    assert found.exit_code == 2
    assert "accepted_findings.yml, row 1" in found.stderr


def test_a_law_with_faults_fails_without_any_solver(monkeypatch):
    def faulty():
        raise LawError(("R: has no citation",))

    monkeypatch.setattr(lithuania, "law", faulty)
    found = CliRunner().invoke(main, ["law", "check"])
    assert found.exit_code == 1
    assert "R: has no citation" in found.stderr


def test_without_the_solver_the_structure_is_checked_and_the_remedy_said(check, monkeypatch):
    really = builtins.__import__

    def without(name, *rest):
        if name == "z3":
            raise ModuleNotFoundError("No module named 'z3'", name="z3")
        return really(name, *rest)

    for name in [name for name in sys.modules if name.startswith("vartai.law.proof")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    found = check(RULE, IDLE)
    assert found.exit_code == 0
    assert "install vartai[proof]" in found.stderr


def test_a_bill_that_reaches_further_than_it_says_is_found(check):
    scope = Scope({"en": "diplomats"}, when=YesNo("diplomatic_status"))
    bill = Bill("B", {"en": "B"}, date=date(2026, 3, 1), amendments=(Repeal("R"),), scope=scope)
    found = check(RULE, bills={"B": bill})
    assert found.exit_code == 1
    assert "open B lodging: outside the scope of the bill no becomes yes" in found.stdout
    renewals = replace(bill, scope=replace(scope, when=YesNo("persecuted"), acts=("trp_renewal",)))
    assert check(RULE, bills={"B": renewals}).exit_code == 1
    kept = replace(bill, scope=replace(scope, when=YesNo("persecuted")))
    found = check(RULE, bills={"B": kept})
    assert (found.exit_code, found.stdout.strip()) == (
        0,
        "proved B: on 2026-03-01 nobody outside its scope is answered otherwise",
    )


@pytest.mark.parametrize("kind", [kind.value for kind in Check])
def test_every_check_has_a_heading_and_a_remedy(kind):
    assert module.HEADINGS[kind]
    assert module.REMEDIES[kind]
