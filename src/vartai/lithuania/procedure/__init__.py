"""Time limits, appeals, duties to report and fees: what the pages of the authorities say of the procedure.

Not encoded, and why: the particulars of an appeal (language, duty, court) are words for a letter, not a rule for a
case; they stand beside TM-8 and TM-10.
"""

from vartai.lithuania.procedure import (
    appeals,
    decision_times,
    departure,
    fees,
    renewal,
    reporting,
    suspensive_effect,
    visits,
)

PROVISIONS = (
    *decision_times.PROVISIONS,
    *renewal.PROVISIONS,
    *visits.PROVISIONS,
    *appeals.PROVISIONS,
    *departure.PROVISIONS,
    *suspensive_effect.PROVISIONS,
    *reporting.PROVISIONS,
    *fees.PROVISIONS,
)
