"""Who is spared the additional check at the external border: one list, first in 2022, then in the law of 2023."""

from vartai.law import Condition
from vartai.lithuania.named_facts import (
    diplomatic_status,
    documents_held,
    family_member_of,
    international_transport_work,
    persecuted,
    schengen_entry_conditions_met,
)

PERMITS_OF_EUROPE = ("trp_lt", "prp_lt", "residence_permit_other_eu", "residence_permit_eea_ch")
"""Residence permits of Lithuania, another EU state, the EEA or Switzerland."""

LONG_STAY_VISAS = ("national_visa_lt", "national_visa_other_schengen")

SPARED_TEXT = {
    "en": "The Schengen entry conditions are met, and the person shows a residence permit, a long-stay visa or a transit "
    "document, or is a member of the family of an EU citizen, a diplomat, persecuted, or works in international "
    "transport.",
    "lt": "Atvykimo į Šengeno erdvę sąlygos tenkinamos, ir asmuo parodo leidimą gyventi, ilgalaikę vizą ar tranzito "
    "dokumentą arba yra ES piliečio šeimos narys, diplomatas, persekiojamas asmuo ar dirba tarptautinio vežimo srityje.",
    "be": "Умовы ўезду ў Шэнгенскую зону выкананы, і чалавек паказвае дазвол на пражыванне, доўгатэрміновую візу або "
    "транзітны дакумент ці ён – член сям’і грамадзяніна ЕС, дыпламат, чалавек, якога пераследуюць, або працуе ў "
    "міжнародных перавозках.",
    "ru": "Условия въезда в Шенгенскую зону выполнены, и человек предъявляет вид на жительство, долгосрочную визу или "
    "транзитный документ либо он член семьи гражданина ЕС, дипломат, преследуемый человек или работает в "
    "международных перевозках.",
}


def spared_the_check() -> Condition:
    """The entry conditions are met and one of the listed documents or circumstances is shown."""
    return schengen_entry_conditions_met & (
        documents_held.has_any(*PERMITS_OF_EUROPE)
        | documents_held.has_any(*LONG_STAY_VISAS)
        | documents_held.has("facilitated_transit_document")
        | family_member_of.has_any("lt_citizen", "eu_citizen")
        | diplomatic_status
        | persecuted
        | international_transport_work
    )
