"""Right to stay beyond the single permit: long-term residence, foreigner's passport, protection from return."""

from vartai.lithuania.residence import (
    foreigners_passport,
    long_term_residence,
    non_refoulement,
    temporary_protection,
)

PROVISIONS = (
    *long_term_residence.PROVISIONS,
    *foreigners_passport.PROVISIONS,
    *non_refoulement.PROVISIONS,
    *temporary_protection.PROVISIONS,
)
