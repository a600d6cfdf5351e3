"""Adopted amendments and official texts: dated, sourced, and law only once two persons activated them."""

from datetime import date, timedelta

import pytest

from law_book_samples import BARRED, OFFICIAL
from vartai import lithuania
from vartai.law import answers
from vartai.law.bill_reading import BillFileError
from vartai.law.enacting.approval import Approval, Approvals, text_digest
from vartai.law.enacting.approval_reading import (
    approvals_file,
    with_approval,
    written_approvals,
)
from vartai.law.enacting.statute_book_reading import read_statute_book

ADOPTED, STARTS, ACTIVATED = date(2026, 4, 20), date(2026, 5, 3), date(2026, 4, 25)
NEW_RULE = """
id: XV-200
title: Law on lodging
kind: law
stage: adopted
date: 2026-05-20
commencement: 2026-06-01
source_url: https://example.test/xv-200
amendments:
- op: add
  provision:
    id: NEW-1
    citation: Law No XV-200, Art. 1
    title: Students lodge in Lithuania
    title_lt: Studentai prašymus teikia Lietuvoje
    title_be: Студэнты падаюць заявы ў Літве
    title_ru: Студенты подают заявления в Литве
    text: Applications of students at external providers are not accepted.
    text_lt: Studentų prašymai pas išorės teikėjus nepriimami.
    text_be: Заявы студэнтаў у знешніх пастаўшчыкоў не прымаюцца.
    text_ru: Заявления студентов у внешних поставщиков не принимаются.
    acts: [trp_first]
    condition: [trp_ground = study, lodged_at = external_provider_abroad]
    effects: [{asks: lodging, outcome: not_accepted}]
    verified_until: 2027-01-01
"""
STUDENT = {"act": "trp_first", "trp_ground": "study", "lodged_at": "external_provider_abroad"}
STUDENT |= {"citizenship": frozenset({"UA"})}


def put(folder, name, text, approved=(("Ona Onaitė, lawyer", ADOPTED), ("Jonas Jonaitis, head", ACTIVATED))):
    """A file of a law book with its approvals."""
    path = folder / name
    path.write_text(text, "utf-8")
    approvals = Approvals(text_digest(text))
    for by, on in approved:
        approvals = with_approval(approvals, by, on)
    approvals_file(path).write_text(written_approvals(approvals.given), "utf-8")
    return path


def read(folder):
    return read_statute_book(folder, lithuania.law(), lithuania.book_of)


def refused(folder):
    with pytest.raises(BillFileError) as caught:
        read(folder)
    return str(caught.value)


def lodging(law, person):
    return next(answer for answer in answers(law, person) if answer.asks == "lodging")


# ------------------------------------------------------------------------------------------ activation


def test_two_persons_activate_a_text_together():
    digest = text_digest("a")
    one, other = Approval("Ona", date(2026, 1, 5), digest), Approval("Jonas", date(2026, 1, 9), digest)
    assert Approvals(digest, (one,)).activated_on is None
    assert Approvals(digest, (other, one)).activated_on == date(2026, 1, 9)
    assert Approvals(digest, (one, Approval(" ONA ", date(2026, 1, 9), digest))).activated_on is None


def test_nobody_approves_twice():
    approvals = with_approval(Approvals("x"), "Ona Onaitė, lawyer", ADOPTED)
    with pytest.raises(ValueError, match="already"):
        with_approval(approvals, "ona  onaitė, Lawyer", ACTIVATED)
    with pytest.raises(ValueError, match="already"):
        with_approval(approvals, "Ona Onaite, lawyer", ACTIVATED)
    assert len(with_approval(approvals, "Rasa Onaitė, lawyer", ACTIVATED).valid) == 2


def test_another_office_makes_no_other_person():
    approvals = with_approval(Approvals("x"), "Ona Onaitė, lawyer", ADOPTED)
    with pytest.raises(ValueError, match="already"):
        with_approval(approvals, "Ona Onaite, head of unit", ACTIVATED)


def test_a_text_changed_after_its_approval_waits_again(tmp_path):
    path = put(tmp_path, "a.yml", BARRED)
    path.write_text(BARRED.replace("[RU, BY]", "[RU, BY, UA]"), "utf-8")
    assert read(tmp_path).waiting == read(tmp_path).enactments
    (held,) = read(tmp_path).enactments
    assert held.known_from is None
    assert len(held.approvals.outdated) == 2
    assert read(tmp_path).law_on(STARTS) == lithuania.law()


def test_other_line_ends_are_the_same_text():
    assert text_digest("a\r\nb\r\n") == text_digest("a\nb\n") != text_digest("a\nc\n")


# ------------------------------------------------------------------------------------------ law on a day


def test_an_adopted_amendment_is_law_from_its_first_day(tmp_path):
    put(tmp_path, "a.yml", BARRED)
    book = read(tmp_path)
    assert book.waiting == ()
    before, after = book.law_on(STARTS - timedelta(1)), book.law_on(STARTS)
    assert before == lithuania.law()
    rule = after.by_id["RM-4"]
    assert rule.text["en"] == "Visas of Belarusian citizens too."
    assert rule.sources[0] == "https://example.test/xv-123"
    assert rule.term.until == date(2027, 5, 2)
    assert "RM-4" in after.at(date(2026, 12, 1)).standing
    assert after.at(date(2026, 12, 1)).standing["RM-4"].value == "in_force"
    assert "RM-4" not in after.at(date(2027, 5, 3)).standing


def test_what_one_person_approved_is_no_law(tmp_path):
    put(tmp_path, "a.yml", BARRED, approved=[("Ona", ADOPTED)])
    assert read(tmp_path).law_on(date(2026, 12, 1)) == lithuania.law()


def test_an_assessment_made_before_the_activation_can_be_made_again(tmp_path):
    put(tmp_path, "a.yml", BARRED)
    book, later = read(tmp_path), date(2026, 6, 1)
    assert book.law_on(later, known_on=ACTIVATED - timedelta(1)) == lithuania.law()
    assert book.law_on(later, known_on=ACTIVATED) == book.law_on(later) != lithuania.law()
    on_day = book.law_on(later, ACTIVATED).at(later, ACTIVATED)
    assert on_day.standing["RM-4"].value == "in_force"


def test_a_new_provision_is_asked_about_from_its_first_day(tmp_path):
    put(tmp_path, "b.yml", NEW_RULE)
    book, first = read(tmp_path), date(2026, 6, 1)
    day_before = first - timedelta(1)
    assert lodging(book.law_on(day_before).at(day_before), STUDENT).outcome != "not_accepted"
    found = lodging(book.law_on(first).at(first), STUDENT)
    assert (found.outcome, found.provisions) == ("not_accepted", ("NEW-1",))
    rule = book.law_on(first).by_id["NEW-1"]
    assert (rule.term.since, rule.term.known_from) == (first, date(2026, 5, 20))


def test_amendments_build_on_those_that_start_before_them(tmp_path):
    put(tmp_path, "a-later.yml", NEW_RULE.replace("XV-200", "XV-300").split("amendments")[0].replace(
        "2026-06-01", "2026-07-01") + "amendments:\n- {op: repeal, provision: NEW-1}\n")  # fmt: skip
    put(tmp_path, "b.yml", NEW_RULE)
    book = read(tmp_path)
    assert [each.bill.id for each in book.enactments] == ["XV-200", "XV-300"]
    june, july = date(2026, 6, 15), date(2026, 7, 15)
    assert lodging(book.law_on(june).at(june), STUDENT).provisions == ("NEW-1",)
    assert "NEW-1" not in book.law_on(july).at(july).standing


# ------------------------------------------------------------------------------------------ official texts


def test_an_official_text_takes_the_place_of_the_paraphrase(tmp_path):
    put(tmp_path, "texts.yml", OFFICIAL)
    rule = read(tmp_path).law_on(STARTS).by_id["RM-4"]
    ours = lithuania.law().by_id["RM-4"]
    assert (rule.text["lt"], rule.text["en"]) == ("Oficialus tekstas.", ours.text["en"])
    assert rule.consolidated.edition == STARTS
    assert rule.sources == ("https://example.test/consolidated", *ours.sources)
    assert read(tmp_path).law_on(STARTS - timedelta(1)) == lithuania.law()


def test_an_official_text_older_than_the_last_change_is_out_of_date(tmp_path):
    put(tmp_path, "a.yml", BARRED)
    put(tmp_path, "texts.yml", OFFICIAL.replace("2026-05-03", "2026-05-02"))
    assert read(tmp_path).law_on(date(2026, 6, 1)).by_id["RM-4"].consolidated is None
    put(tmp_path, "texts.yml", OFFICIAL)
    assert read(tmp_path).law_on(date(2026, 6, 1)).by_id["RM-4"].consolidated is not None


def test_the_newest_edition_up_to_the_day_is_shown(tmp_path):
    put(tmp_path, "a.yml", OFFICIAL)
    put(tmp_path, "b.yml", OFFICIAL.replace("2026-05-03", "2026-07-01").replace("Oficialus", "Naujas"))
    book = read(tmp_path)
    assert book.law_on(date(2026, 6, 30)).by_id["RM-4"].text["lt"] == "Oficialus tekstas."
    assert book.law_on(date(2026, 7, 1)).by_id["RM-4"].text["lt"] == "Naujas tekstas."


# ------------------------------------------------------------------------------------------ mistakes


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("stage: adopted", "stage: committee", "its stage is committee; write stage: adopted"),
        ("date: 2026-04-20\n", "", "the day of its adoption is missing"),
        ("commencement: 2026-05-03\n", "", "its first day is missing"),
        ("source_url: https://example.test/xv-123\n", "", "it names no source"),
        ("provision: RM-4", "provision: RM-44", "no provision is called 'RM-44'"),
        (
            "provision: RM-4",
            "provision: EM-2",
            "EM-2 is no law on 2026-05-03; put it into the law with op: add",
        ),
        ("op: replace", "op: change", "a.yml:12:7: 'change' is no operation"),
    ],
)
def test_an_amendment_that_cannot_be_put_in_force_says_why(tmp_path, old, new, complaint):
    put(tmp_path, "a.yml", BARRED.replace(old, new))
    assert complaint in refused(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            "    text_ru: Визы граждан Беларуси тоже.\n",
            "",
            "a.yml: RM-4 has no 'text' in ru; what becomes law is read in every language; write text_ru",
        ),
        ("    verified_until: 2026-05-03\n", "    title: Visas\n", "RM-4 has no 'title' in lt, be, ru"),
        (
            "    verified_until: 2026-05-03\n",
            "    exceptions: [trp_ground = study]\n",
            "RM-4.1 has no 'text' in lt, be, ru; what becomes law is read in every language; write the "
            "exception as {condition: ..., text: ..., text_lt: ..., text_be: ..., text_ru: ...}",
        ),
        (
            "    verified_until: 2026-05-03\n",
            "    disputed_points: [{when: [persecuted = true], asks: border_entry, positions: [{reading: So,"
            " outcome: refuse_possible, held_by: press}]}]\n",
            "RM-4 has no 'held_by' in lt, be, ru",
        ),
    ],
)
def test_what_becomes_law_has_words_in_every_language(tmp_path, old, new, complaint):
    put(tmp_path, "a.yml", BARRED.replace(old, new))
    assert complaint in refused(tmp_path)


def test_a_new_provision_has_words_in_every_language(tmp_path):
    put(tmp_path, "b.yml", "\n".join(x for x in NEW_RULE.splitlines() if "_be:" not in x))
    said = refused(tmp_path).splitlines()
    assert [line.split(";")[0] for line in said] == [
        "b.yml: NEW-1 has no 'title' in be",
        "b.yml: NEW-1 has no 'text' in be",
    ]


def test_an_official_text_of_no_provision_says_where(tmp_path):
    put(tmp_path, "texts.yml", OFFICIAL.replace("RM-4", "RM-44"))
    assert refused(tmp_path).startswith("texts.yml:3:14: 'RM-44' is no provision of the law book")


def test_damaged_approvals_and_a_missing_folder_are_told(tmp_path):
    path = put(tmp_path, "a.yml", BARRED)
    approvals_file(path).write_text("- by: Ona\n  day: soon\n  sha256: x\n", "utf-8")
    assert "a.approvals.yml, line 2: a day is wanted here" in refused(tmp_path)
    approvals_file(path).write_text("[", "utf-8")
    assert "a.approvals.yml is no list of approvals" in refused(tmp_path)
    assert "there is no such folder" in refused(tmp_path / "none")


def test_law_above_the_statutes_is_not_amended(tmp_path):
    put(tmp_path, "a.yml", BARRED.replace("provision: RM-4", "provision: EU-1"))
    assert "no bill changes it" in refused(tmp_path)
