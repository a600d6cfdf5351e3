"""The facts of the shared rules as input variables of OpenFisca; one that isn't given is its default."""

from __future__ import annotations

from datetime import date
from typing import Any

from benchmarks.law_beside_openfisca.facts import CODES, DAYS, FLAGS, NUMBERS
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

Person = Entity("person", "persons", "A person who asks for something", "")

Act, Citizenship, Ground = (Enum(name, {code: code for code in codes}) for name, codes in CODES.items())
CHOICES = dict(zip(CODES, (Act, Citizenship, Ground), strict=True))
DEFAULTS = {"act": Act.trp_first, "sole_citizenship": Citizenship.other, "permit_ground": Ground.none}


def _given(name: str, value_type: type, **kind: Any) -> type[Variable]:
    body = {"value_type": value_type, "entity": Person, "definition_period": DateUnit.ETERNITY, "label": name}
    return type(name, (Variable,), body | kind)


INPUTS = (
    *(_given(n, Enum, possible_values=choice, default_value=DEFAULTS[n]) for n, choice in CHOICES.items()),
    *(_given(name, date) for name in DAYS),
    *(_given(name, int) for name in NUMBERS),
    *(_given(name, bool) for name in FLAGS),
)


def daily(variable: type[Variable]) -> type[Variable]:
    """A yes/no variable on a day."""
    variable.value_type, variable.entity, variable.definition_period = bool, Person, DateUnit.DAY
    return variable
