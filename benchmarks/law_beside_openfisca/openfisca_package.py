"""The shared rules as a country package of OpenFisca, written with care for speed.

A formula reads whole vectors. Ages and residence are compared with one cutoff day instead of counting months
for everybody; what several rules share is a variable of its own, so it is worked out once a simulation.
"""
# ruff: noqa: N801, N805, ANN001, ANN201, D102  variables and formulas look as OpenFisca wants them

from __future__ import annotations

import numpy as np
from benchmarks.law_beside_openfisca.figures import FIGURES
from benchmarks.law_beside_openfisca.openfisca_inputs import INPUTS, Act, Citizenship, Ground, Person, daily
from openfisca_core.parameters import ParameterNode
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable


def _cutoff(period, months: float) -> np.datetime64:
    """The last day that lies so many months before the first day of the period."""
    month = np.datetime64(f"{period.start.year:04}-{period.start.month:02}", "M") - int(months)
    return month.astype("datetime64[D]") + (period.start.day - 1)


# ------------------------------------------------------------------------------- what several rules share


@daily
class for_temporary_permit(Variable):
    """A first temporary permit is asked for."""

    def formula(person, period):
        return person("act", period) == Act.trp_first


@daily
class for_permanent_permit(Variable):
    """A first permanent permit is asked for."""

    def formula(person, period):
        return person("act", period) == Act.prp_first


@daily
class for_stay(Variable):
    """A visa or permit is asked for."""

    def formula(person, period):
        return person("act", period) != Act.acquire_property


@daily
class of_russia(Variable):
    """Citizens of Russia."""

    def formula(person, period):
        return person("sole_citizenship", period) == Citizenship.RU


@daily
class of_russia_or_belarus(Variable):
    """Citizens of Russia or Belarus."""

    def formula(person, period):
        return person("of_russia", period) + (person("sole_citizenship", period) == Citizenship.BY)


@daily
class minor(Variable):
    """Under 18."""

    def formula(person, period):
        return person("birth_date", period) > _cutoff(period, 18 * 12)


@daily
class humanitarian(Variable):
    """On humanitarian grounds."""

    def formula(person, period):
        return person("permit_ground", period) == Ground.humanitarian


# --------------------------------------------------------------------------------------------- the rules


@daily
class visas(Variable):
    """Visa applications are not accepted."""

    reference = "XIV-1888, Art. 3(1)"

    def formula_2023_05_03(person, period):
        about = person("act", period) == Act.schengen_visa
        return about * person("of_russia_or_belarus", period) * ~person("mediated_by_ministry", period)


def permits_of(person, period, whom: str):
    """The bar on temporary permits for those whom a variable names."""
    documents = (
        person("holds_schengen_visa", period)
        + person("holds_national_visa", period)
        + person("holds_permit_of_other_member_state", period)
    )
    lifted = documents + person("mediated_by_ministry", period)
    return person("for_temporary_permit", period) * person(whom, period) * ~lifted


@daily
class permits(Variable):
    """Applications for a temporary permit are not accepted."""

    reference = "XIV-1888, Art. 3(2)"

    def formula_2023_05_03(person, period):
        return permits_of(person, period, "of_russia")


@daily
class lodging_abroad(Variable):
    """Applications lodged abroad are not accepted."""

    reference = "XIV-1888, Art. 3(3)"

    def formula_2024_07_01(person, period):
        return (
            person("for_temporary_permit", period)
            * person("lodged_abroad", period)
            * person("of_russia_or_belarus", period)
            * ~person("mediated_by_ministry", period)
        )


def property_bar_of(person, period, whom: str):
    """The bar on real estate for those whom a variable names."""
    about = person("act", period) == Act.acquire_property
    lifted = person("holds_residence_permit", period) + person("acquired_by_inheritance", period)
    return about * person(whom, period) * ~lifted


@daily
class property_bar(Variable):
    """Real estate may not be acquired."""

    reference = "XIV-1888, Art. 4(1)"

    def formula_2023_05_03(person, period):
        return property_bar_of(person, period, "of_russia")


@daily
class threat(Variable):
    """A threat to state security."""

    reference = "IX-2206, Art. 35(1)(1)"

    def formula(person, period):
        return person("for_stay", period) * person("threat_finding", period)


@daily
class forged(Variable):
    """False documents."""

    reference = "IX-2206, Art. 35(1)(2)"

    def formula(person, period):
        return person("for_stay", period) * person("false_documents", period)


@daily
class banned(Variable):
    """Whoever may not enter."""

    reference = "IX-2206, Art. 35(1)(3)"

    def formula(person, period):
        return person("for_stay", period) * person("entry_ban", period) * ~person("humanitarian", period)


@daily
class uninsured(Variable):
    """No sickness insurance."""

    reference = "IX-2206, Art. 35(1)(4)"

    def formula(person, period):
        about = person("for_stay", period) * ~person("for_permanent_permit", period)
        accompanied = person("minor", period) * ~person("unaccompanied_child", period)
        lifted = person("health_insurance", period) + accompanied + person("humanitarian", period)
        return about * ~lifted


@daily
class without_means(Variable):
    """Too little income."""

    reference = "IX-2206, Art. 35(1)(5)"

    def formula(person, period, parameters):
        figures = parameters(period)
        income = person("monthly_income_eur", period)
        student = (person("permit_ground", period) == Ground.study) * (income >= figures.means_of_students)
        lifted = person("minor", period) + student + person("humanitarian", period)
        return person("for_temporary_permit", period) * (income < figures.means) * ~lifted


@daily
class without_ground(Variable):
    """No ground for a permit."""

    reference = "IX-2206, Art. 40(1)"

    def formula(person, period):
        return person("for_temporary_permit", period) * (person("permit_ground", period) == Ground.none)


@daily
class residence(Variable):
    """Not lived here long enough."""

    reference = "IX-2206, Art. 53(1)(8)"

    def formula(person, period, parameters):
        figures = parameters(period)
        long_enough = person("resident_since", period) <= _cutoff(period, figures.residence_months)
        present = person("days_absent", period) <= figures.absence_days
        lifted = long_enough * present + person("lithuanian_descent", period)
        return person("for_permanent_permit", period) * ~lifted


@daily
class exams(Variable):
    """Examinations not passed."""

    reference = "IX-2206, Art. 53(2)"

    def formula(person, period):
        born = person("birth_date", period)
        passed = person("state_language_exam_passed", period) * person("constitution_exam_passed", period)
        lifted = passed + (born <= _cutoff(period, 75 * 12)) + (born > _cutoff(period, 16 * 12))
        return person("for_permanent_permit", period) * ~lifted


BARS = ("visas", "permits", "lodging_abroad", "property_bar")
REFUSALS = (
    "threat", "forged", "banned", "uninsured", "without_means", "without_ground", "residence", "exams",
)  # fmt: skip


def any_of_them(person, period, names: tuple[str, ...]):
    """Whether one of several variables is true."""
    found = person(names[0], period)
    for name in names[1:]:
        found = found + person(name, period)
    return found


@daily
class not_accepted(Variable):
    """One bar is enough."""

    def formula(person, period):
        return any_of_them(person, period, BARS)


@daily
class refused(Variable):
    """One ground of refusal is enough."""

    def formula(person, period):
        return any_of_them(person, period, REFUSALS)


@daily
class granted(Variable):
    """Nothing stands against it."""

    def formula(person, period):
        return ~(person("not_accepted", period) + person("refused", period))


RULES = (
    for_temporary_permit, for_permanent_permit, for_stay, of_russia, of_russia_or_belarus, minor,
    humanitarian,
    visas, permits, lodging_abroad, property_bar, threat, forged, banned, uninsured, without_means,
    without_ground, residence, exams, not_accepted, refused, granted,
)  # fmt: skip


class SharedRules(TaxBenefitSystem):
    """The law in force."""

    def __init__(self) -> None:
        super().__init__([Person])
        self.add_variables(*INPUTS, *RULES)
        values = {name: {str(day): v for day, v in by_day.items()} for name, by_day in FIGURES.items()}
        self.parameters = ParameterNode("", data={name: {"values": held} for name, held in values.items()})
