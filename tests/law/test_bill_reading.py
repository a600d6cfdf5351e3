"""Bills in YAML files: what is understood, and every complaint with its line, column and remedy."""

from datetime import date
from textwrap import dedent

import pytest
import yaml
from invented_law import invented_law, invented_rule

from vartai.facts.reading import vocabulary
from vartai.law import Confidence, Dispute, Effect, Measure, Position, Role, Term
from vartai.law.amending import amended
from vartai.law.bill import Add, Bill, BillKind, Repeal, Replace, Scope, Stage, Sunset, Votes
from vartai.law.bill_reading import BillFileError, read_bills
from vartai.law.bill_writing import written_bill
from vartai.law.book import Book
from vartai.law.expression import Code, Codes, YesNo
from vartai.law.measuring import Quantity

CITIZENSHIP = Codes("citizenship")
RULE = invented_rule(acts=("trp_first",), when=CITIZENSHIP.has("RU") & Code("lodged_at").is_("border"))
EUROPE = invented_rule(
    id="EU",
    role=Role.EXCEPTION,
    effects=(),
    excepts=("R",),
    when=CITIZENSHIP.has("PL"),
    text={"en": "Europe."},
)
LAW = invented_law(RULE, EUROPE, invented_rule(id="P", proposed=True, term=Term()))


def dual(states, applies, otherwise):
    """The dispute about dual citizens as an invented jurisdiction words it."""
    views = (Position("so", applies, "x"), Position("not so", otherwise, "y"))
    return Dispute(CITIZENSHIP.has_other_than(*states), views)


BOOK = Book(LAW, vocabulary(), dual, lifts_all="EU", temporary="X")


def read(tmp_path, text, others=None):
    """The bills of a file that holds this text."""
    path = tmp_path / "bill.yml"
    path.write_text(dedent(text), "utf-8")
    return read_bills(path, BOOK, others or {})


WHOLE = """
    id: mine
    title: A bill of mine
    title_lt: Mano projektas
    kind: motion
    stage: committee
    date: 2026-03-01
    date_note: about
    votes: {for: 3, against: null, abstained: 1, body: Committee}
    votes_note: by hand
    base: {law: in_force}
    commencement: 2027-01-01
    amendments:
    - op: add
      provision:
        id: NEW-1
        citation: Bill of mine, Art. 1
        title: New rule
        text_en: Norwegians wait.
        text_lt: Norvegai laukia.
        act: [trp_first, trp_renewal]
        citizenships: [NO, BY]
        condition:
        - lodged_at = border
        - not: {any: [age_years < 18, persecuted = true]}
        effects:
        - {asks: lodging, outcome: 'no', value: {amount: 2, unit: month, min: 1, max: 3},
           condition: [age_years > 20]}
        exceptions:
        - documents_held has trp_lt
        - {id: envoys, condition: diplomatic_status = true, text: Envoys.}
        exceptions_unverified: ['documents_held has prp_lt']
        source_url: https://example.org/invented
      note: the heart of it
    - op: add
      provision: P
    - op: replace
      provision: R
      changes:
        citizenships: any
        verified_until: 2026-01-01
        confidence: seen_weak
        disputed_points:
        - when: [threat_finding = true]
          asks: lodging
          undetermined_fact: persecuted
          positions:
          - {reading: So., outcome: 'no', held_by: press}
          - {reading: Not so., outcome: 'yes', held_by: ministry, source_url: [https://example.org/a]}
    - op: sunset
      to: 2027-12-31
    - op: repeal
      provision: P
    scope:
      words: Whoever lodges at the border.
      condition: [lodged_at = border]
      acts: [trp_first]
      basis: stated
      source_url: https://example.org/scope
    note: Invented.
    confidence: seen_primary
    source_url: [https://example.org/bill]
    """


def test_a_whole_bill_is_understood(tmp_path):
    bill = read(tmp_path, WHOLE)["mine"]
    assert bill.title == {"en": "A bill of mine", "lt": "Mano projektas"}
    assert (bill.kind, bill.stage, bill.date) == (BillKind.MOTION, Stage.COMMITTEE, date(2026, 3, 1))
    assert bill.votes == Votes(3, None, 1, "Committee")
    assert (bill.base, bill.commencement, bill.confidence) == (
        None,
        date(2027, 1, 1),
        Confidence.SEEN_PRIMARY,
    )
    assert bill.scope == Scope(
        {"en": "Whoever lodges at the border."},
        Code("lodged_at").is_("border"),
        ("trp_first",),
        True,
        ("https://example.org/scope",),
    )
    new, known, changed, end, gone = bill.amendments
    assert (new.provision, new.note) == ("NEW-1", "the heart of it")
    assert (known, end, gone) == (Add("P"), Sunset("X", date(2027, 12, 31)), Repeal("P"))
    assert isinstance(changed, Replace)
    assert changed.changes.citizenships == ()
    assert changed.changes.named() == ("citizenships", "disputes", "verified_until", "confidence")


def test_a_new_provision_is_made_as_the_law_makes_its_own(tmp_path):
    bill = read(tmp_path, WHOLE)["mine"]
    law = amended(LAW, bill, {}, on=date(2026, 3, 1), known=vocabulary())
    rule = law.by_id["NEW-1"]
    assert (rule.instrument, rule.role, rule.acts) == ("X", Role.BAR, ("trp_first", "trp_renewal"))
    spared = (Quantity("age_years") < 18) | YesNo("persecuted")
    assert rule.when == CITIZENSHIP.has_any("NO", "BY") & Code("lodged_at").is_("border") & ~spared
    assert rule.effects[0].conclusion.value == Measure(2, "month", minimum=1, maximum=3)
    lifting = law.at(date(2026, 3, 1)).exceptions("NEW-1")
    assert [(p.id, p.verified) for p in lifting] == [
        ("NEW-1.1", True),
        ("NEW-1.envoys", True),
        ("NEW-1.EU", True),
        ("NEW-1.2", False),
    ]


def test_s10_a_new_rule_on_citizens_lets_europeans_out_and_disputes_dual_citizens(tmp_path):
    bill = read(tmp_path, WHOLE)["mine"]
    law = amended(LAW, bill, {}, on=date(2026, 3, 1), known=vocabulary())
    assert law.by_id["NEW-1.EU"].when == EUROPE.when
    assert law.by_id["NEW-1"].disputes == (dual(("NO", "BY"), "no", "yes").about("lodging"),)
    european = read(tmp_path, WHOLE.replace("[NO, BY]", "[PL]"))["mine"]
    assert "NEW-1.EU" not in amended(LAW, european, {}, on=date(2026, 3, 1), known=vocabulary()).by_id


def test_what_must_hold_is_turned_into_a_refusal(tmp_path):
    text = """
        id: mine
        title: Mine
        amendments:
        - op: add
          provision: {id: N, citation: c, title: t, text: t, requires: [age_years >= 18],
                      effects: [{asks: lodging, outcome: 'no'}]}
        """
    (amendment,) = read(tmp_path, text)["mine"].amendments
    assert amendment.new.role is Role.REQUIREMENT
    assert str(amendment.new.when) == "not age_years >= 18"


def test_what_is_written_is_read_back_the_same(tmp_path):
    bill = read(tmp_path, WHOLE)["mine"]
    text = yaml.safe_dump(written_bill(bill), allow_unicode=True, sort_keys=False)
    assert read(tmp_path, text) == {"mine": bill}


def test_a_file_may_hold_several_bills_that_build_on_each_other(tmp_path):
    text = """
        bills:
        - {id: second, title: Second, base: {bill: first}, amendments: [{op: repeal, provision: P}]}
        - {id: first, title: First, base: {bill: shipped}, amendments: [{op: add, provision: P}]}
        """
    found = read(tmp_path, text, {"shipped": Bill("shipped", {"en": "s"})})
    assert list(found) == ["second", "first"]


def test_a_bill_builds_on_one_in_the_same_folder(tmp_path):
    (tmp_path / "first.yaml").write_text("{id: first, title: F, amendments: [{op: add, provision: P}]}")
    text = "{id: second, title: S, base: {bill: first}, amendments: [{op: repeal, provision: P}]}"
    found = read(tmp_path, text)
    assert list(found) == ["second", "first"]
    (tmp_path / "first.yaml").write_text("{id: first, title: F, amendments: [{op: ad, provision: P}]}")
    with pytest.raises(BillFileError, match=r"first\.yaml:1:41: 'ad' is no operation; did you mean 'add'"):
        read(tmp_path, text)


HEAD = "id: mine\ntitle: Mine\n"
ADD = f"{HEAD}amendments:\n- op: add\n  provision: P\n  changes:\n"
NEW = f"{HEAD}amendments:\n- op: add\n  provision:\n    id: N\n    citation: c\n    title: t\n    text: t\n"


@pytest.mark.parametrize(
    ("text", "place", "message", "remedy"),
    [
        ("", (0, ""), "nothing is written here", "id, title, amendments"),
        ("id: [", (1, "6"), "not YAML", "quotes"),
        ("- 1\n", (1, "1"), "a bill is not written as names and values", "write id:"),
        ("title: Mine\n", (1, "1"), "a bill has no 'id'", "write id"),
        ("id: mine\n", (1, "1"), "a bill has no 'title'", "title_lt"),
        (f"{HEAD}titel: x\n", (3, "1"), "no field 'titel'; did you mean 'title'?", "use: id, title"),
        (f"{HEAD}id: x\n", (3, "1"), "'id' stands here twice", "keep one"),
        (f"{HEAD}kind: Bill\n", (3, "7"), "'Bill' is no kind of bill; did you mean 'bill'?", "motion"),
        (f"{HEAD}stage: third\n", (3, "8"), "'third' is no stage", "first_reading"),
        (f"{HEAD}date: March\n", (3, "7"), "a day is wanted here", "YYYY-MM-DD"),
        (f"{HEAD}date: '2026-03-01'\n", (3, "8"), "a day is wanted here", "without quotes"),
        (f"{HEAD}votes: {{for: -1}}\n", (3, "14"), "a count is wanted here", "null if unknown"),
        (f"{HEAD}votes: {{for: many}}\n", (3, "14"), "a number is wanted here", "plainly"),
        (f"{HEAD}base: {{bill: V1, law: in_force}}\n", (3, "7"), "one law or one bill", "{bill: ID}"),
        (f"{HEAD}base: {{law: old}}\n", (3, "13"), "'old' is no law to build on", "in_force"),
        (f"{HEAD}base: {{bill: V77}}\n", (3, "7"), "builds on bill 'V77', which is not there", "same folder"),
        (f"{HEAD}scope: {{acts: [trp_first]}}\n", (3, "8"), "a scope has no 'words'", "whom"),
        (
            f"{HEAD}scope: {{words: x, acts: [trp_frist]}}\n",
            (3, "26"),
            "did you mean 'trp_first'?",
            "trp_renewal",
        ),
        (f"{HEAD}amendments: P\n", (3, "13"), "a list of amendments is no list", "`- `"),
        (f"{HEAD}amendments:\n- provision: P\n", (4, "3"), "an amendment has no 'op'", "write op"),
        (f"{HEAD}amendments:\n- op: remove\n", (4, "7"), "'remove' is no operation", "repeal"),
        (f"{HEAD}amendments:\n- op: repeal\n", (4, "3"), "op: repeal has no 'provision'", "write provision"),
        (
            f"{HEAD}amendments:\n- op: repeal\n  provision: R\n  changes: {{}}\n",
            (6, "3"),
            "has no field 'changes'",
            "use: op, provision, note",
        ),
        (
            f"{HEAD}amendments:\n- op: repeal\n  provision: RM-1\n",
            (4, "3"),
            "no provision is called 'RM-1'",
            "check",
        ),
        (
            f"{HEAD}amendments:\n- op: replace\n  provision: R\n",
            (4, "3"),
            "changes nothing",
            "under changes:",
        ),
        (f"{HEAD}amendments:\n- op: sunset\n", (4, "3"), "op: sunset has no 'to'", "write to"),
        (
            f"{HEAD}amendments:\n- op: sunset\n  to: 2026-01-01\n  instrument: Y\n",
            (4, "3"),
            "belongs to 'Y'",
            "X",
        ),
        (
            f"{HEAD}amendments:\n- op: figure\n  figure: wage\n  value: high\n",
            (6, "10"),
            "a number",
            "plainly",
        ),
        (
            f"{HEAD}amendments:\n- op: figure\n  figure: wage\n  value: 3\n",
            (4, "3"),
            "no figure called",
            "none",
        ),
        (
            f"{ADD}    citizenships: [BYX]\n",
            (7, "20"),
            "'BYX' is no citizenship",
            "two capital letters, for example BY",
        ),
        (
            f"{ADD}    citizenships: [BLR]\n",
            (7, "20"),
            "'BLR' is no citizenship",
            "two capital letters, for example BY",
        ),
        (f"{ADD}    citizenships: []\n", (7, "19"), "no citizenship is named", "`any`"),
        (f"{ADD}    conditions: []\n", (7, "5"), "did you mean 'condition'?", "exceptions"),
        (f"{ADD}    condition: [lodged_at = bordr]\n", (7, "29"), "did you mean 'border'?", "in_lithuania"),
        (
            f"{ADD}    condition:\n    - any:\n      - persecuted = true\n      - 'age >= 3'\n",
            (10, "10"),
            "no fact is called 'age'",
            "vocabulary",
        ),
        (f"{ADD}    exceptions: [{{not: age_years}}]\n", (7, "33"), "the line ends", "compare numbers"),
        (
            f"{ADD}    exceptions: [{{id: x}}]\n",
            (7, "18"),
            "an exception has no 'condition'",
            "write condition",
        ),
        (
            f"{ADD}    effects: [{{asks: lodgin, outcome: 'no'}}]\n",
            (7, "22"),
            "did you mean 'lodging'?",
            "entry",
        ),
        (
            f"{ADD}    effects: [{{asks: lodging, outcome: never}}]\n",
            (7, "40"),
            "no outcome of lodging",
            "perhaps",
        ),
        (
            f"{ADD}    effects: [{{asks: lodging, outcome: 'no', value: {{amont: 3}}}}]\n",
            (7, "54"),
            "did you mean 'amount'?",
            "unit",
        ),
        (
            f"{ADD}    disputed_points: [{{when: [], positions: [{{reading: a, outcome: x}}]}}]\n",
            (7, "46"),
            "a position has no 'held_by'",
            "write held_by",
        ),
        (f"{ADD}    act: trp_first\n    acts: any\n", (7, "5"), "the acts stand here twice", "`acts`"),
        (NEW, (6, "5"), "a new provision has no 'effects'", "write effects"),
        (
            f"{NEW}    effects: [{{asks: lodging, outcome: 'no'}}]\n  changes: {{}}\n",
            (11, "3"),
            "has no changes",
            "as it should read",
        ),
    ],
)
def test_a_mistake_is_explained_with_line_and_column(tmp_path, text, place, message, remedy):
    with pytest.raises(BillFileError) as caught:
        read(tmp_path, text)
    (problem,) = caught.value.problems
    assert message in problem.message
    assert remedy in problem.remedy
    assert (problem.file, problem.row, problem.column) == ("bill.yml", *place)


def test_all_mistakes_are_told_at_once(tmp_path):
    text = (
        f"{HEAD}stage: third\namendments:\n- op: remove\n- {{op: repeal, provision: P, not: 1}}\n- op: add\n"
    )
    with pytest.raises(BillFileError) as caught:
        read(tmp_path, text)
    assert [problem.row for problem in caught.value.problems] == [5, 6, 7, 3]


def test_what_is_far_from_every_name_gets_no_suggestion(tmp_path):
    with pytest.raises(BillFileError) as caught:
        read(tmp_path, f"{HEAD}amendments:\n- {{op: insert}}\n")
    assert "did you mean" not in str(caught.value)


def test_an_unknown_field_hides_no_other_mistake(tmp_path):
    text = (
        f"{HEAD}titel: x\nscope: {{words: x, bases: stated, acts: [trp_frst]}}\n"
        "stage: third\ndate: soon\namendments:\n- op: replace\n  provision: R\n  nte: x\n"
        "  changes:\n    conditions: []\n    citizenships: [BLR]\n    confidence: high\n    effects:\n"
        "    - {asks: lodgin, outcome: 'no'}\n    - {asks: lodging, outcome: never}\n"
    )
    with pytest.raises(BillFileError) as caught:
        read(tmp_path, text)
    assert sorted(problem.row for problem in caught.value.problems) == [3, 4, 4, 5, 6, 10, 12, 13, 14, 16, 17]


def test_all_that_a_new_provision_lacks_is_told_at_once(tmp_path):
    with pytest.raises(BillFileError) as caught:
        read(tmp_path, f"{HEAD}amendments:\n- {{op: add, provision: {{id: N, role: bear}}}}\n")
    said = [problem.message for problem in caught.value.problems]
    assert said[0].startswith("'bear' is no role; did you mean 'bar'?")
    assert said[1:] == [f"a new provision has no {f!r}" for f in ("citation", "title", "text", "effects")]


def test_how_well_a_new_provision_is_known_is_not_made_up(tmp_path):
    (amendment,) = read(tmp_path, f"{NEW}    effects: [{{asks: lodging, outcome: 'no'}}]\n")[
        "mine"
    ].amendments
    assert amendment.new.confidence is Confidence.UNVERIFIED


@pytest.mark.parametrize(
    ("value", "message", "remedy"),
    [
        ("{amount: -3, unit: year}", "-3 is less than nothing", "at least 0"),
        (
            "{amount: 3, unit: years}",
            "'years' is no unit; did you mean 'year'?",
            "day, working_day, month, year, EUR",
        ),
        ("{amount: 3, unit: week}", "'week' is no unit", "day, working_day, month, year, EUR"),
        ("{amount: 3}", "a value has 'amount' and no 'unit'", "write unit: ... too"),
        ("{min: 3, unit: day}", "a value has 'min' and no 'max'", "write max: ... too"),
        ("{min: 3, max: 1, unit: day}", "max lies below min", "smaller number"),
        ("{amount: 3, unit: day, bound: at_least}", "'at_least' is no bound", "at_most"),
        (
            "{amount: 3, unit: day, within_amount: 9}",
            "has 'within_amount' and no 'within_unit'",
            "within_unit: ...",
        ),
        ("{repeat: -1}", "a count is wanted here", "at least 0"),
        ("{counted: forward}", "'forward' is no way of counting", "before_expiry"),
        ("{}", "a value says nothing", "{amount: 3, unit: year}"),
    ],
)
def test_a_measure_that_cannot_be_said_is_refused(tmp_path, value, message, remedy):
    with pytest.raises(BillFileError) as caught:
        read(tmp_path, f"{ADD}    effects: [{{asks: lodging, outcome: 'no', value: {value}}}]\n")
    (problem,) = caught.value.problems
    assert message in problem.message
    assert remedy in problem.remedy


def test_a_file_that_is_not_there_or_no_text_is_explained(tmp_path):
    with pytest.raises(BillFileError, match="there is no such file"):
        read_bills(tmp_path / "none.yml", BOOK, {})
    (tmp_path / "bill.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BillFileError, match="save it as UTF-8"):
        read_bills(tmp_path / "bill.yml", BOOK, {})


def test_an_effect_without_conditions_always_follows(tmp_path):
    text = f"{ADD}    effects: [{{asks: lodging, outcome: perhaps}}]\n"
    (amendment,) = read(tmp_path, text)["mine"].amendments
    assert amendment.changes.effects == (Effect("lodging", "perhaps"),)
