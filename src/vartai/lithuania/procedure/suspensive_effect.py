"""What an appeal changes while it is pending."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import appeal_status, decision_kind

NOT_AUTOMATIC = Provision(
    id="TM-12",
    instrument="AL",
    citation="Migration Department page (undated)",
    title={
        "en": "No automatic suspensive effect",
        "lt": "Skundas savaime nesustabdo sprendimo",
        "be": "Скарга сама па сабе не прыпыняе рашэння",
        "ru": "Жалоба сама по себе не приостанавливает решение",
    },
    text={
        "en": "An appeal does not by itself suspend the withdrawal of a permit. A new permit document is issued "
        "when the court has ordered interim measures that suspend the withdrawal.",
        "lt": "Skundas savaime nesustabdo sprendimo panaikinti leidimą gyventi. Naujas leidimo dokumentas "
        "išduodamas, kai teismas laikinosiomis apsaugos priemonėmis sustabdo panaikinimą.",
        "be": "Скарга сама па сабе не прыпыняе скасавання дазволу на пражыванне. Новы дакумент выдаюць, калі суд "
        "часовымі мерамі прыпыніў скасаванне.",
        "ru": "Жалоба сама по себе не приостанавливает аннулирование вида на жительство. Новый документ выдают, "
        "когда суд временными мерами приостановил аннулирование.",
    },
    role=Role.REQUIREMENT,
    term=Term(attested_from=date(2024, 1, 1), note="undated page; date assumed"),
    verified_until=date(2024, 1, 1),
    confidence=Confidence.MIXED,
    confidence_note="The new document is primary; the lack of automatic suspensive effect is inferred from it.",
    acts=("permit_card_issue",),
    when=decision_kind.one_of("trp_revoked", "prp_revoked"),
    effects=(Effect("merits", "not_eligible", when=~appeal_status.is_("lodged_with_interim_measures")),),
    sources=("https://www.migracija.lt/en/i-want-to-formalize-a-new-temporary-residence-permit",),
)

PROVISIONS = (NOT_AUTOMATIC,)
