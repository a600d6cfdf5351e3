"""Whom a rule on the citizens of a state reaches, and what is not settled about dual citizens.

A rule on "citizens of" matches whoever holds that citizenship; place of birth never stands for it, and a
stateless person holds none. What a second citizenship changes is stated by no source seen: for a citizen of the
EU, EEA or Switzerland see `european_union`, for the others the answer is disputed (safeguard S10).
"""

from __future__ import annotations

from vartai.law import Condition, Dispute, Position
from vartai.lithuania.named_facts import citizenship

EU_EEA_CH = (
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
    "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    "IS", "LI", "NO", "CH",
)  # fmt: skip
"""Member states of the EU, then Iceland, Liechtenstein, Norway and Switzerland (ISO 3166-1)."""

RU = ("RU",)
RU_BY = ("RU", "BY")


_IS_A_CITIZEN = {
    "en": "The rule names citizens of the state, and the person is one.",
    "lt": "Taisyklė kalba apie tos valstybės piliečius, o asmuo yra jos pilietis.",
    "be": "Правіла кажа пра грамадзян гэтай дзяржавы, а чалавек – яе грамадзянін.",
    "ru": "Правило говорит о гражданах этого государства, а человек – его гражданин.",
}
_THE_WORDING = {
    "en": "the wording as paraphrased",
    "lt": "nuostatos formuluotė, kaip ji čia perpasakota",
    "be": "фармулёўка правіла, як яна тут пераказана",
    "ru": "формулировка правила, как она здесь пересказана",
}
_ALSO_OF_ANOTHER_STATE = {
    "en": "The person can act as a citizen of the other state, which the rule does not name.",
    "lt": "Asmuo gali veikti kaip kitos valstybės, kurios taisyklė nemini, pilietis.",
    "be": "Чалавек можа дзейнічаць як грамадзянін іншай дзяржавы, якой правіла не называе.",
    "ru": "Человек может действовать как гражданин другого государства, которого правило не называет.",
}
_NOBODY_YET = {
    "en": "nobody in the sources seen; the point is open",
    "lt": "matytuose šaltiniuose niekas; klausimas neišspręstas",
    "be": "ніхто ў праглядзеных крыніцах; пытанне адкрытае",
    "ru": "никто в просмотренных источниках; вопрос открыт",
}


def citizens_of(states: tuple[str, ...]) -> Condition:
    """Whoever holds the citizenship of one of the states, whatever other one beside it."""
    return citizenship.has_any(*states)


def dual_citizens(states: tuple[str, ...], applies: str, otherwise: str) -> Dispute:
    """What the rule says of those who hold another citizenship too: `applies` by its words, or `otherwise`."""
    return Dispute(
        when=citizenship.has_other_than(*states),
        positions=(
            Position(_IS_A_CITIZEN, applies, _THE_WORDING),
            Position(_ALSO_OF_ANOTHER_STATE, otherwise, _NOBODY_YET),
        ),
    )
