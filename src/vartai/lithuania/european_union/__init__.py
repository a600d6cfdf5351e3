"""Law of the European Union and the European Convention on Human Rights, which stand above the statutes.

Most of it are guards: demands on every decision that change no answer but are shown beside it, and that say where
one stands against it. EU-0 takes people out of the rules on third-country citizens; EU-13 gives values.
"""

from vartai.lithuania.european_union import (
    artificial_intelligence,
    asylum,
    citizens,
    data_protection,
    family_of_citizens,
    negative_decisions,
    reasons_and_file,
)

PROVISIONS = (
    *citizens.PROVISIONS,
    *reasons_and_file.PROVISIONS,
    *data_protection.PROVISIONS,
    *artificial_intelligence.PROVISIONS,
    *negative_decisions.PROVISIONS,
    *family_of_citizens.PROVISIONS,
    *asylum.PROVISIONS,
)
