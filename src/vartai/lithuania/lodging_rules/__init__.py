"""By-laws and announcements on where an application may be lodged.

Not encoded: the list of countries with an office of the external provider, of which only parts were seen (LD-1, LD-3).
"""

from vartai.lithuania.lodging_rules import external_provider, inside_lithuania, national_visas

PROVISIONS = (*external_provider.PROVISIONS, *national_visas.PROVISIONS, *inside_lithuania.PROVISIONS)
