"""Vartai beside OpenFisca: one rule set, written twice, over the same people in one run."""
