"""The bills that come with the package: they read, apply, say what they change, and answer as published."""

import textwrap
from datetime import date
from pathlib import Path

import pytest
import yaml

from lithuania.cases import CASES, PUBLISHED
from vartai import lithuania
from vartai.facts.reading import read_yaml_file, vocabulary
from vartai.law import Rank, Role, Standing, answers
from vartai.law.amending import AmendmentError, amended, built_on
from vartai.law.bill import Add, Bill, Changes, Repeal, Replace
from vartai.law.bill_reading import read_bill_texts, read_bills
from vartai.law.bill_writing import written_bill
from vartai.law.condition_reading import read_condition
from vartai.law.expression import ALWAYS
from vartai.law.published_case import judge
from vartai.law.restating import is_of_dual_citizens
from vartai.lithuania import bills, law, law_under

KNOWN = vocabulary()
SHARED = Path(__file__).resolve().parents[3] / "shared" / "law"
BILL_CASES = [case for case in CASES if case.law.startswith("bill:")]
DAY = date(2026, 3, 1)

every_bill = pytest.mark.parametrize("name", list(bills()))


def test_the_bills_stand_in_their_order():
    assert list(bills()) == [
        "V0", "V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V8a", "V8b", "V9", "V9a", "V9b", "V10",
    ]  # fmt: skip


@every_bill
def test_a_bill_applies_on_its_own_day_and_on_any_other(name):
    for day in (bills()[name].date, DAY, date(2020, 1, 1), date(2030, 1, 1)):
        law_under(name, day).at(day)


@every_bill
def test_a_bill_is_written_and_read_back_the_same(name):
    text = yaml.safe_dump(written_bill(bills()[name]), allow_unicode=True, sort_keys=False)
    assert read_bill_texts({"again.yml": text}, lithuania.book()) == {name: bills()[name]}


@every_bill
def test_a_bill_has_title_and_scope_in_four_languages(name):
    bill = bills()[name]
    assert set(bill.title) == set(bill.scope.words) == {"en", "lt", "be", "ru"}
    assert len(set(bill.title.values())) == 4
    assert bill.sources or name == "V0"


@every_bill
def test_what_a_bill_says_otherwise_is_said_in_other_words(name):
    """A restated provision must not keep a paraphrase that speaks of other people."""
    under = law_under(name, bills()[name].date)
    for provision in under.provisions:
        own = law().by_id.get(provision.id)
        if own is None or provision.when != own.when or (own.effects and provision.acts != own.acts):
            assert own is None or provision.text != own.text, provision.id
            assert set(provision.text) == {"en", "lt", "be", "ru"}, provision.id


@every_bill
def test_s10_dual_citizens_stay_disputed_where_a_bill_names_citizenships(name):
    under = law_under(name, bills()[name].date)
    touched = {
        a.provision for of in built_on(bills()[name], bills()) for a in of.amendments if isinstance(a, Add)
    }
    named = {"RM-1", "RM-2", "RM-3a", "RM-3b", "RM-4", "RM-6", "RM-7", "RM-8", "RM-10", "BX-1"}
    for rule in (under.by_id[name] for name in touched & named):
        assert any(is_of_dual_citizens(dispute) for dispute in rule.disputes), rule.id


def test_s10_who_is_also_a_european_is_let_out_of_what_only_bills_held():
    facts = {"act": "naturalisation", "citizenship": frozenset({"BY", "PL"})}
    day = date(2023, 3, 21)
    (lodging,) = (a for a in answers(law_under("V1", day).at(day), facts) if a.asks == "lodging")
    assert lodging.outcome == "accepted"
    assert any(finding.lifted_by == "EU-0" for finding in lodging.findings)


def test_what_only_bills_held_is_law_on_no_day():
    held = [p for p in law().provisions if p.proposed]
    assert {"RM-11", "BX-1", "BX-2", "BX-3"} <= {p.id for p in held}
    assert all(p.standing(day) is Standing.NOT_IN_FORCE for p in held for day in (date(2023, 3, 21), DAY))
    assert all(set(p.title) == set(p.text) == {"en", "lt", "be", "ru"} for p in held if p.id.startswith("BX"))


@pytest.mark.parametrize("case", BILL_CASES, ids=lambda case: case.id)
def test_a_bill_answers_as_published(case):
    assert judge(case, law_under(case.law.removeprefix("bill:"), case.as_of)).differences == ()


@pytest.mark.parametrize("case", BILL_CASES, ids=lambda case: case.id)
def test_the_law_in_force_would_not_answer_for_the_bill_by_its_own_rule(case):
    """Otherwise the cases of bills could pass without any bill."""
    ours = judge(case, law()).answer
    under = judge(case, law_under(case.law.removeprefix("bill:"), case.as_of)).answer
    assert ours is None or ours.findings != under.findings


def test_all_bill_cases_are_here():
    assert len([case for case in PUBLISHED if case in BILL_CASES]) == 17


def test_the_dropped_suspension_of_citizenship_stays_in_the_book():
    under = law_under("V3", date(2023, 4, 4))
    assert under.by_id["BX-1"].standing(date(2023, 4, 4)) is Standing.NOT_IN_FORCE


def test_v5_is_the_text_of_v3():
    day = date(2023, 4, 20)
    assert law_under("V5", day) == law_under("V3", day)


def test_v3_is_near_the_law_that_came_into_force():
    """The adopted text is what the law book holds: same conditions, exceptions, effects and disputes."""
    day = date(2023, 5, 3)
    book, under = law(), law_under("V3", day)
    for name in ("RM-1", "RM-2", "RM-3a", "RM-3b", "RM-4", "RM-6", "RM-7", "RM-8"):
        one, other = book.by_id[name], under.by_id[name]
        assert (one.when, one.effects, one.text) == (other.when, other.effects, other.text)
        assert set(one.disputes) == set(other.disputes)
        lifting = [{p.id: p.when for p in of.at(day).exceptions(name)} for of in (book, under)]
        assert lifting[0] == lifting[1]


def test_v10_settles_the_doubt_about_the_end_of_the_law():
    day = date(2026, 6, 1)
    assert law().by_id["RM-1"].standing(day) is Standing.PROLONGATION_NOT_KNOWN
    assert law_under("V10", day).by_id["RM-1"].standing(day) is Standing.IN_FORCE
    after = date(2028, 1, 1)
    assert law_under("V10", after).by_id["RM-1"].standing(after) is Standing.NOT_IN_FORCE


def _applied(*amendments):
    bill = Bill("B", {"en": "B"}, amendments=amendments)
    return amended(law(), bill, {}, on=DAY, known=KNOWN)


@pytest.mark.parametrize("acts", [("asylum",), ("trp_first", "asylum"), ()])
def test_no_bill_closes_the_way_to_asylum(acts):
    with pytest.raises(AmendmentError, match="EU-15 forbids in every case"):
        _applied(Replace("RM-3a", Changes(acts=acts, condition=ALWAYS)))
    with pytest.raises(AmendmentError, match="EU-15 forbids in every case"):
        _applied(Add("BX-1", Changes(acts=acts)))


def test_no_bill_changes_or_repeals_law_above_the_statutes():
    above = [p.id for p in law().provisions if p.role is Role.GUARD or p.rank in (Rank.EU, Rank.TREATY)]
    assert "EU-15" in above
    for name in above:
        with pytest.raises(AmendmentError, match="stands above the statutes"):
            _applied(Repeal(name))


@pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared/law beside the checkout")
def test_every_condition_of_the_collection_can_be_read():
    source = read_yaml_file(SHARED / "provisions.yml")
    read = 0
    for row in source["provisions"]:
        lists = [row.get(k) or [] for k in ("condition", "exceptions", "exceptions_unverified", "requires")]
        lists += [effect.get("condition") or [] for effect in row.get("effects") or []]
        lists += [point["when"] for point in row.get("disputed_points") or []]
        for rows in lists:
            read_condition(rows, KNOWN)
            read += len(rows)
    assert read > 150


@pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared/law beside the checkout")
def test_the_bills_are_those_of_the_collection():
    """The collection's own text of the bills reads as it is and makes the same law."""
    rows = read_yaml_file(SHARED / "provisions.yml")["bills"]
    text = yaml.safe_dump({"bills": rows}, allow_unicode=True, sort_keys=False)
    theirs = read_bill_texts({"provisions.yml": text}, lithuania.book())
    assert list(theirs) == list(bills())
    for name, bill in theirs.items():
        ours = bills()[name]
        assert (bill.kind, bill.stage, bill.date, bill.base) == (ours.kind, ours.stage, ours.date, ours.base)
        assert (bill.votes and bill.votes.in_favour) == (ours.votes and ours.votes.in_favour)
        day = bill.date
        one = amended(law(), bill, theirs, on=day, known=KNOWN).at(day)
        other = law_under(name, day).at(day)
        assert [_bare(one, p) for p in one.provisions if not p.excepts] == [
            _bare(other, p) for p in other.provisions if not p.excepts
        ]


def _bare(on_day, provision):
    """What decides about a case."""
    lifting = {(p.when, p.verified) for p in on_day.exceptions(provision.id)}
    disputes = {(d.when, d.asks, tuple(p.outcome for p in d.positions)) for d in provision.disputes}
    return provision.id, provision.acts, provision.when, provision.effects, provision.term, lifting, disputes


def test_the_example_of_the_documentation_can_be_used(tmp_path):
    page = (Path(__file__).resolve().parents[2] / "docs" / "bills.md").read_text("utf-8")
    example = textwrap.dedent(page.partition("```yaml\n")[2].partition("```")[0])
    (tmp_path / "my_bill.yml").write_text(example, "utf-8")
    (bill,) = read_bills(tmp_path / "my_bill.yml", lithuania.book(), bills()).values()
    under = amended(law(), bill, bills(), on=DAY, known=KNOWN).at(DAY)
    student = {
        "act": "trp_first", "citizenship": frozenset({"BY"}), "lodged_at": "external_provider_abroad",
        "trp_ground": "study", "age_years": 20, "questionnaire_status": "complete", "lodged_country": "GE",
    }  # fmt: skip
    worker = {**student, "trp_ground": "startup", "mediation": frozenset()}
    lodging = [next(a for a in answers(under, facts) if a.asks == "lodging") for facts in (student, worker)]
    found = [next(f for f in answer.findings if f.provision.id == "RM-3a") for answer in lodging]
    assert [finding.lifted_by for finding in found] == ["RM-3a.students", ""]
    assert "RM-3a" in lodging[1].provisions


@every_bill
def test_a_bill_touches_nobody_outside_its_scope(name):
    """Except V7: that renewals are untouched is refuted by Russian citizens, whose renewals it would free."""
    proof = pytest.importorskip("vartai.law.proof", reason="no solver")
    bill = bills()[name]
    before = (law_under(bill.base, bill.date) if bill.base else law()).at(bill.date)
    found = proof.prove_scope(
        before, law_under(name, bill.date).at(bill.date), bill.scope.when, bill.scope.acts
    )
    if name == "V7":
        assert isinstance(found, proof.Refuted)
        assert found.person.act == "trp_renewal"
        assert "RU" in found.person.facts["citizenship"]
    else:
        assert not isinstance(found, proof.Refuted)
