"""Bills on the Restrictive Measures Law and its surroundings, 2023 to 2026, as data: a YAML file each.

`proposed` holds the provisions that only bills contained.
"""

from vartai.lithuania.bills import proposed
from vartai.lithuania.bills.shipped_reading import book_of, shipped_bills

PROVISIONS = proposed.PROVISIONS

__all__ = ["PROVISIONS", "book_of", "shipped_bills"]
