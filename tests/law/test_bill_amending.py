"""A bill applied to an invented law: every operation, what a bill builds on, and what no bill can do."""

from datetime import date

import pytest
from invented_law import invented_law, invented_rule

from vartai.facts.reading import vocabulary
from vartai.law import Dispute, Effect, LegalFigure, Position, Rank, Role, Standing, Term
from vartai.law.amending import AmendmentError, amended, built_on
from vartai.law.bill import Add, Bill, Changes, NewException, Repeal, Replace, SetFigure, Sunset
from vartai.law.expression import Code, Codes, YesNo
from vartai.law.published_case import Expected, PublishedCase, judge

DAY = date(2026, 2, 28)
CITIZENSHIP, LODGED = Codes("citizenship"), Code("lodged_at")
DUAL = Dispute(CITIZENSHIP.has_other_than("RU"), (Position("so", "no", "x"), Position("not so", "yes", "y")))
PRESS = Dispute(YesNo("persecuted"), (Position("so", "no", "x"), Position("not so", "yes", "y")))
RULE = invented_rule(
    acts=("trp_first", "trp_renewal"),
    when=CITIZENSHIP.has("RU") & LODGED.is_("border"),
    disputes=(PRESS, DUAL),
)
EXCEPTION = RULE.exception("child", YesNo("diplomatic_status"), "Diplomats.")
WEAK = RULE.exception("weak", YesNo("threat_finding"), "Said by one source.", verified=False)
PROPOSED = invented_rule(id="P", proposed=True, term=Term(), acts=("trp_first",))
LATER = invented_rule(id="L", term=Term(since=date(2030, 1, 1)), instrument="Y")
HIGHER = invented_rule(
    id="EU",
    role=Role.EXCEPTION,
    effects=(),
    excepts=("R",),
    when=CITIZENSHIP.has("PL"),
    rank=Rank.EU,
    instrument="E",
)
FIGURE = LegalFigure("wage", "EUR", ((date(2020, 1, 1), 500.0), (date(2027, 1, 1), 900.0)), "Invented")
BOOK = invented_law(RULE, EXCEPTION, WEAK, PROPOSED, LATER, HIGHER, figures=(FIGURE,))


def apply(*amendments, on=DAY, bills=(), base=None, law=BOOK):
    """The law as a bill of these amendments makes it."""
    bill = Bill("B", {"en": "B"}, amendments=amendments, base=base)
    return amended(law, bill, {each.id: each for each in bills}, on=on, known=vocabulary())


def test_the_law_in_force_is_left_as_it_was():
    before = BOOK.provisions
    apply(Repeal("R"), Add("P"), SetFigure("wage", 1.0))
    assert BOOK.provisions == before
    assert apply() == BOOK


def test_what_is_added_is_law_on_the_day_whatever_its_start():
    law = apply(Add("P"), Add("L"))
    assert [law.by_id[name].standing(DAY) for name in ("P", "L")] == [Standing.IN_FORCE] * 2
    assert not law.by_id["P"].proposed
    assert BOOK.by_id["P"].standing(DAY) is BOOK.by_id["L"].standing(DAY) is Standing.NOT_IN_FORCE


def test_an_added_provision_may_be_changed_and_brings_its_exceptions():
    law = apply(Add("R", Changes(acts=("entry",), effects=(Effect("entry", "no"),))))
    assert law.by_id["R"].acts == ("entry",)
    assert law.by_id["R"].when == RULE.when
    assert law.by_id["R.child"].acts == ("entry",)
    assert [p.id for p in law.at(DAY).exceptions("R")] == ["R.child", "R.weak", "EU"]


def test_a_whole_new_provision_stands_at_the_end_with_its_exceptions():
    new = invented_rule(id="N", term=Term())
    law = apply(
        Add("N", Changes(exceptions=(NewException(YesNo("persecuted"), {"en": "Spared."}, "spared"),)), new)
    )
    assert [p.id for p in law.provisions[-2:]] == ["N", "N.spared"]
    assert law.by_id["N"].standing(DAY) is law.by_id["N.spared"].standing(DAY) is Standing.IN_FORCE
    assert law.by_id["N.spared"].excepts == ("N",)


def test_citizenships_change_and_dual_citizens_follow_them():
    rule = apply(Replace("R", Changes(citizenships=("RU", "BY")))).by_id["R"]
    assert rule.when == CITIZENSHIP.has_any("RU", "BY") & LODGED.is_("border")
    assert [d.when for d in rule.disputes] == [PRESS.when, CITIZENSHIP.has_other_than("RU", "BY")]
    anybody = apply(Replace("R", Changes(citizenships=()))).by_id["R"]
    assert anybody.when == LODGED.is_("border")
    assert anybody.disputes == (PRESS,)


def test_a_condition_changes_and_the_citizenships_stay():
    rule = apply(Replace("R", Changes(condition=YesNo("persecuted")))).by_id["R"]
    assert rule.when == CITIZENSHIP.has("RU") & YesNo("persecuted")
    assert rule.term == RULE.term


def test_published_disputes_are_replaced_and_that_of_dual_citizens_stays():
    assert apply(Replace("R", Changes(disputes=()))).by_id["R"].disputes == (DUAL,)


def test_exceptions_are_replaced_and_those_of_other_law_stay():
    news = (
        NewException(YesNo("diplomatic_status")),
        NewException(LODGED.is_("in_lithuania"), {"en": "Inside."}),
    )
    law = apply(Replace("R", Changes(exceptions=news)))
    lifting = law.at(DAY).exceptions("R")
    assert [p.id for p in lifting] == ["R.child", "R.weak", "R.1", "EU"]
    assert lifting[0].text == EXCEPTION.text
    assert lifting[2].text == {"en": "Inside."}
    assert [p.id for p in apply(Replace("R", Changes(exceptions=()))).at(DAY).exceptions("R")] == [
        "R.weak",
        "EU",
    ]


def test_a_weak_exception_can_become_a_sure_one():
    changes = Changes(exceptions=(NewException(YesNo("threat_finding")),), unverified_exceptions=())
    lifting = apply(Replace("R", changes)).at(DAY).exceptions("R")
    assert [(p.id, p.verified) for p in lifting] == [("R.weak", True), ("EU", True)]


def test_a_repealed_provision_is_no_law_but_stays_in_the_book():
    law = apply(Repeal("R"))
    assert {p.id for p in law.at(DAY).provisions} == {"EU"}
    assert law.by_id["R"].standing(date(2026, 2, 27)) is Standing.IN_FORCE
    case = PublishedCase("c", DAY, "bill:B", "lodging", {"act": "trp_first"}, Expected("yes", "R"))
    assert judge(case, law).passed


def test_a_sunset_ends_the_instrument_and_what_the_bill_puts_into_it():
    law = apply(Sunset("X", date(2026, 12, 31)), Add("P"))
    ends = {p.id: p.term.until for p in law.at(DAY).provisions}
    assert ends == {**dict.fromkeys(("R", "R.child", "R.weak", "P"), date(2026, 12, 31)), "EU": None}
    assert law.by_id["R"].standing(date(2027, 1, 1)) is Standing.NOT_IN_FORCE
    assert law.by_id["L"].term == LATER.term


def test_a_sunset_prolongs_what_would_end():
    """Past an end that nobody vouches for the law is in doubt; a bill that prolongs it settles that."""
    book = invented_law(invented_rule(term=Term(until=date(2026, 1, 31)), verified_until=date(2025, 6, 1)))
    assert book.by_id["R"].standing(DAY) is Standing.PROLONGATION_NOT_KNOWN
    law = apply(Sunset("X", date(2027, 1, 31)), law=book)
    assert law.by_id["R"].standing(DAY) is Standing.IN_FORCE


def test_a_figure_holds_from_the_day():
    law = apply(SetFigure("wage", 700.0))
    assert [law.figures[0].on(day) for day in (date(2026, 2, 27), DAY, date(2028, 1, 1))] == [500, 700, 700]


def test_a_bill_comes_after_what_it_builds_on():
    base = Bill("A", {"en": "A"}, amendments=(Add("P", Changes(acts=("trp_renewal",))),))
    law = apply(Replace("P", Changes(citation="Other")), base="A", bills=(base,))
    assert (law.by_id["P"].acts, law.by_id["P"].citation) == (("trp_renewal",), "Other")
    assert [b.id for b in built_on(Bill("B", {}, base="A"), {"A": base})] == ["A", "B"]


def test_what_a_base_repealed_can_be_put_back():
    base = Bill("A", {"en": "A"}, amendments=(Repeal("R"),))
    law = apply(Add("R"), base="A", bills=(base,))
    assert [p.id for p in law.at(DAY).exceptions("R")] == ["R.child", "R.weak", "EU"]
    assert law.by_id["R"].standing(DAY) is Standing.IN_FORCE


def test_an_amendment_that_says_the_old_again_uses_the_old_words():
    base = Bill(
        "A", {}, amendments=(Replace("R", Changes(citizenships=("BY",), text={"en": "Belarusians"})),)
    )
    law = apply(Replace("R", Changes(citizenships=("RU",))), base="A", bills=(base,))
    assert law.by_id["R"].text == RULE.text
    assert law.by_id["R"].when == RULE.when


ASYLUM = invented_rule(
    id="A", role=Role.GUARD, effects=(), acts=("trp_first",), forbids=(("lodging", "no"),), rank=Rank.EU
)


@pytest.mark.parametrize(
    ("amendment", "words", "remedy"),
    [
        (Replace("Q", Changes(acts=("entry",))), "no provision is called 'Q'", "check the id"),
        (Add("Q"), "no provision is called 'Q'", "write the whole provision"),
        (Repeal("P"), "P is only proposed", "op: add"),
        (Add("R", Changes(), invented_rule()), "already holds R", "op: replace"),
        (Sunset("Z", DAY), "no provision belongs to 'Z'", "use one of: X, Y, E"),
        (SetFigure("wages", 1.0), "no figure called 'wages'", "figures are: wage"),
        (Repeal("EU"), "EU stands above the statutes", "change a statute"),
        (Replace("EU", Changes(acts=("entry",))), "EU stands above the statutes", "change a statute"),
        (Sunset("E", DAY), "EU stands above the statutes", "change a statute"),
        (
            Replace("R", Changes(effects=(Effect("lodging", "maybe"),))),
            "no outcome of it",
            "mend this amendment",
        ),
        (Replace("R", Changes(condition=YesNo("persecutd"))), "did you mean 'persecuted'?", "mend this"),
    ],
)
def test_what_cannot_be_applied_is_refused_with_its_place_and_remedy(amendment, words, remedy):
    with pytest.raises(AmendmentError) as caught:
        apply(Add("L"), amendment)
    assert (caught.value.bill, caught.value.at) == ("B", 1)
    assert words in caught.value.message
    assert remedy in caught.value.remedy
    assert str(caught.value).startswith("bill B, amendment 2: ")


def test_a_provision_is_repealed_once():
    with pytest.raises(AmendmentError, match="already repealed by bill B"):
        apply(Repeal("R"), Repeal("R"))


@pytest.mark.parametrize("base", ["B", "Z"])
def test_a_base_must_be_there_and_not_lead_back(base):
    with pytest.raises(AmendmentError) as caught:
        apply(base=base, bills=(Bill("B", {}, base="B"),))
    assert caught.value.at is None


def test_no_bill_closes_a_way_that_higher_law_keeps_open_for_everybody():
    book = invented_law(RULE, ASYLUM)
    with pytest.raises(AmendmentError, match="A forbids in every case"):
        apply(Replace("R", Changes(citizenships=())), law=book)
    elsewhere = Changes(condition=~Code("act").is_("trp_first"))
    assert apply(Replace("R", elsewhere), law=book).by_id["R"].acts == RULE.acts
    assert apply(Replace("R", Changes(acts=("trp_renewal",))), law=book).by_id["R"].acts == ("trp_renewal",)


def test_a_guard_for_some_people_only_stands_beside_and_refuses_no_bill():
    guard = invented_rule(
        id="G",
        role=Role.GUARD,
        effects=(),
        forbids=(("lodging", "no"),),
        when=YesNo("persecuted"),
        rank=Rank.EU,
    )
    assert apply(Replace("R", Changes(citizenships=())), law=invented_law(RULE, guard))
