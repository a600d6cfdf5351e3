"""The duty to report changes."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import changed_detail

CHANGES = Provision(
    id="TM-13",
    instrument="AL",
    citation="Migration Department pages on the duties of foreigners",
    title={
        "en": "Duty to report changes",
        "lt": "Pareiga pranešti apie pasikeitimus",
        "be": "Абавязак паведамляць пра змены",
        "ru": "Обязанность сообщать об изменениях",
    },
    text={
        "en": "A change of identity document, civil status, address, seat of the company or study programme is "
        "reported within seven days.",
        "lt": "Apie pasikeitusį asmens tapatybės dokumentą, civilinę būklę, adresą, įmonės buveinę ar studijų "
        "programą pranešama per septynias dienas.",
        "be": "Пра змену дакумента, што пасведчвае асобу, грамадзянскага стану, адраса, месцазнаходжання кампаніі "
        "ці навучальнай праграмы паведамляюць на працягу сямі дзён.",
        "ru": "Об изменении документа, удостоверяющего личность, гражданского состояния, адреса, местонахождения "
        "компании или учебной программы сообщают в течение семи дней.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2024, 1, 1), note="undated page; date assumed"),
    verified_until=date(2024, 1, 1),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("report_change",),
    when=changed_detail.one_of(
        "identity_document", "civil_status", "address", "company_seat", "study_programme"
    ),
    effects=(Effect("reporting_time_limit", "deadline", Measure(7, "day", bound="at_most")),),
    sources=(
        "https://www.migracija.lt/en/i-want-to-report-of-the-changes-of-details",
        "https://www.migracija.lt/en/u%C5%BEsienie%C4%8Di%C5%B3-pareigos",
    ),
)

PROVISIONS = (CHANGES,)
