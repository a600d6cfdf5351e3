"""The Law on Citizenship, as far as sources of 2015 to 2025 tell it.

Not encoded, and why: restoration of citizenship and citizenship by descent are other acts, on which no source with
conditions was found.
"""

from vartai.lithuania.citizenship_law import applications, examinations, naturalisation, renunciation, spouses

PROVISIONS = (
    *naturalisation.PROVISIONS,
    *examinations.PROVISIONS,
    *spouses.PROVISIONS,
    *applications.PROVISIONS,
    *renunciation.PROVISIONS,
)
