"""Law of the European Union that stands above the statutes.

So far the one guard that takes people out of the rules on third-country citizens; the others come with the
provisions that they guard.
"""

from vartai.lithuania.european_union import citizens

PROVISIONS = citizens.PROVISIONS
