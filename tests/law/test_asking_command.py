"""`vartai law ask`: an interview in the terminal, also with answers from a pipe."""

import pytest
from click.testing import CliRunner

from vartai.cli import main
from vartai.words import LANGUAGES

pytestmark = pytest.mark.unmeasured

AT = ("--at", "2026-03-01")


def ask(*arguments: object, said: str = ""):
    """Hold an interview; what is said comes line by line."""
    return CliRunner().invoke(main, ["law", "ask", *map(str, arguments)], input=said)


def words(result) -> str:
    """All that was printed, on one line."""
    return " ".join(result.output.split())


def test_an_interview_asks_what_matters_and_ends_in_the_answer():
    result = ask("--act", "carry_cash", *AT, said="BY\nUAH\n1\n")
    assert result.exit_code == 0
    text = words(result)
    assert text.index("Of which states are you a citizen?") < text.index("In which currency is the cash?")
    assert "whether this applies: RM-8" in text
    assert "[prohibited]" in text
    assert "Nothing more needs to be asked." in text


def test_nothing_is_asked_once_the_answer_is_settled():
    text = words(ask("--act", "carry_cash", *AT, said="PL\n"))
    assert "Question 2" not in text
    assert "[allowed]" in text


def test_one_can_go_back_and_answer_anew():
    text = words(ask("--act", "carry_cash", *AT, said="back\nBY\nback\nPL\n"))
    assert "This is the first question." in text
    assert "[allowed]" in text


@pytest.mark.parametrize("bad", ["", "Belarussia", "2026", "UA", "!"])
def test_an_answer_that_cannot_be_used_is_asked_for_again(bad):
    text = words(ask("--act", "carry_cash", *AT, said=f"BY\n{bad}\nUAH\n1\n"))
    assert "That can't be used" in text
    assert "[prohibited]" in text


def test_answers_can_be_given_by_number_by_code_or_by_name():
    for direction in ("1", "into_lithuania", "Brought into Lithuania"):
        assert "[prohibited]" in words(ask("--act", "carry_cash", *AT, said=f"by\nuah\n{direction}\n"))


def test_what_is_not_known_stays_open_and_is_named():
    text = words(ask("--act", "carry_cash", *AT, said="BY\n?\n?\n"))
    assert "[unknown]" in text
    assert "Not known, and the answer may depend on it: - In which currency is the cash? (currency)" in text


def test_s08_a_paper_that_cannot_be_obtained_safely_leads_to_an_officer_and_not_to_a_refusal():
    # Where no paper is asked for, ! is refused and the next line answers.
    text = words(ask("--act", "trp_first", *AT, said="!\n?\n" * 60))
    before, after = text.split("Cannot be obtained safely; an officer has to ask about other evidence:")
    assert "Nobody has to turn to the authorities of a state that they fled." in before
    assert "(no_conviction_certificate)" in after or "(home_passport_status)" in after
    assert "[not_eligible]" not in text


def test_judgements_are_never_asked_but_listed_for_an_officer(tmp_path):
    text = words(ask("--act", "trp_keep", *AT, said="?\n" * 60))
    asked, listed = text.split("An officer still has to find, and give reasons:")
    assert "(threat_finding)" in listed
    assert "Nothing more needs to be asked" in asked


def test_journeys_of_a_file_are_counted_and_answered_under_each_reading(tmp_path):
    path = tmp_path / "facts.yml"
    path.write_text(
        "citizenship: [RU]\nobjective_reasons_for_travel: false\ntravel_reasons_documented: false\n"
        "threat_finding: false\npermit_conditions_lost: false\nvsd_conclusion: none_requested\n"
        "international_transport_work: false\nquestionnaire_status: complete\ntrp_ground: study\n"
        "journeys:\n  known_from: 2025-01-01\n  known_until: 2026-03-15\n  complete: true\n"
        "  events:\n  - {country: RU, left: 2025-12-20, returned: 2025-12-22}\n"
        "  - {country: RU, left: 2026-03-01, returned: 2026-03-02}\n"
    )
    text = words(ask("--act", "trp_keep", "--at", "2026-03-15", "--facts", path, said="?\n" * 20))
    assert "[disputed]" in text
    assert "Journeys in any 90 days in a row are counted." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_interview_speaks_each_language(language):
    result = ask("--act", "trp_first", *AT, "--language", language, said="nothing of the kind\n" + "?\n" * 60)
    assert result.exit_code == 0
    assert result.exception is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [((), "which act?"), (("--act", "carry_cash", "--facts", "no.yml"), "there is no such file")],
)
def test_wrong_use_is_explained(arguments, message):
    result = ask(*arguments)
    assert result.exit_code == 2
    assert message in words(result)
