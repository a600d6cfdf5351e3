"""Measures of 2020 to 2023 that came before the Restrictive Measures Law, in the order of their days."""

from vartai.lithuania.emergency_measures import belarus_2020, emergency_2022

PROVISIONS = (*belarus_2020.PROVISIONS, *emergency_2022.PROVISIONS)
