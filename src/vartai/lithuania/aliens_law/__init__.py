"""The Aliens Law: conditions and grounds of permits, then security, refusal and withdrawal, in that order.

Article numbers marked unverified must be checked against the consolidated text: only texts of about 2013 and of
September 2015 were available. Renewal, long-term residence, the foreigner's passport, non-refoulement and the time
limits of this law stand in `residence` and `procedure`.

Not encoded, and why: grounds whose conditions were not seen (legal activity, transfer within a company, teaching and
research, studies). They can be named as ground of a permit, and only the general conditions are then asked.
"""

from vartai.lithuania.aliens_law import (
    blue_card,
    descent,
    entry_ban,
    family,
    general_conditions,
    humanitarian,
    illegal_migration,
    rescreening,
    security_service,
    startup,
    studies,
    threat,
    work_permits,
    work_quota,
)
from vartai.lithuania.aliens_law.figures import FIGURES

__all__ = ["FIGURES", "PROVISIONS"]

PROVISIONS = (
    *general_conditions.PROVISIONS,
    *work_permits.PROVISIONS,
    *work_quota.PROVISIONS,
    *blue_card.PROVISIONS,
    *family.PROVISIONS,
    *studies.PROVISIONS,
    *startup.PROVISIONS,
    *descent.PROVISIONS,
    *humanitarian.PROVISIONS,
    *threat.PROVISIONS,
    *security_service.PROVISIONS,
    *rescreening.PROVISIONS,
    *entry_ban.PROVISIONS,
    *illegal_migration.PROVISIONS,
)
