"""Two laws side by side: what a bill would change, for how many, certainly and at most."""

from vartai.comparison.effect import Cell, Effect, Reached, compare, nothing
from vartai.comparison.groups import GROUPS, Group

__all__ = ["GROUPS", "Cell", "Effect", "Group", "Reached", "compare", "nothing"]
