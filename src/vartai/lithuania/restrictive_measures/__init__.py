"""The Restrictive Measures Law of 2023, in the order of its Art. 3.

Not encoded, and why: Art. 1 (purpose), Art. 2 (measures are carried out under the Law on International Sanctions)
and Arts 4 and 5 (application, entry into force, expiry) give no rule for a case; the expiry stands in `term`.
That applications for citizenship are not suspended (CI-4) comes with the Law on Citizenship.
"""

from vartai.lithuania.restrictive_measures import (
    border,
    cash_and_goods,
    e_residency,
    journeys,
    real_estate,
    residence_permits,
    visas,
)

PROVISIONS = (
    *visas.PROVISIONS,
    *residence_permits.PROVISIONS,
    *border.PROVISIONS,
    *e_residency.PROVISIONS,
    *real_estate.PROVISIONS,
    *cash_and_goods.PROVISIONS,
    *journeys.PROVISIONS,
)
