"""A part of the Restrictive Measures Law and of the questionnaire order as OpenFisca would have it.

Written for the comparison in `law_openfisca`: RM-1, RM-2, RM-3a, RM-3b and RM-10 with their exceptions, and
QU-2, for people with one citizenship whose facts are complete. A set of codes is a yes/no variable for each
code, as OpenFisca has no sets; an unknown value doesn't exist there.
"""

from __future__ import annotations

from typing import Any

from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERSON = Entity("person", "persons", "A person who asks for something", "")


class Act(Enum):
    """What is asked for."""

    other = "Anything else"
    schengen_visa = "Schengen visa"
    national_visa = "National visa"
    trp_first = "First temporary permit"
    trp_renewal = "Renewal of a temporary permit"
    trp_keep = "Keeping a temporary permit"


class Place(Enum):
    """Where the application is lodged."""

    other = "Elsewhere"
    visa_service_abroad = "Visa service abroad"
    external_provider_abroad = "External provider abroad"
    in_lithuania = "In Lithuania"


class Questionnaire(Enum):
    """What became of the questionnaire."""

    complete = "Complete"
    partial = "Filled in in part"
    refused = "Refused"
    not_answered = "Not answered"


FLAGS = (
    "citizen_of_ru",
    "citizen_of_by",
    "mediated_by_ministry",
    "mediated_by_institution",
    "holds_schengen_visa_lt",
    "holds_national_visa_lt",
    "holds_trp_lt",
    "holds_prp_lt",
    "holds_permit_of_other_member_state",
    "works_in_transport",
    "transport_work_is_documented",
    "had_objective_reasons",
)
CHOICES = {"act": Act, "lodged_at": Place, "questionnaire": Questionnaire}
NUMBERS = ("age", "trips")


def _given(name: str, **kind: Any) -> type[Variable]:
    return type(
        name, (Variable,), {"entity": PERSON, "definition_period": DateUnit.MONTH, "label": name, **kind}
    )


class rm_1(Variable):  # noqa: N801  OpenFisca takes the name of a variable from its class
    """Visa applications at a visa service abroad."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula_2023_05_03(person, period):  # noqa: N805, ANN001, ANN201
        """Citizens of Russia and Belarus, unless the ministry mediates."""
        act = person("act", period)
        reached = person("citizen_of_ru", period) + person("citizen_of_by", period)
        about = (act == Act.schengen_visa) + (act == Act.national_visa)
        abroad = person("lodged_at", period) == Place.visa_service_abroad
        return reached * about * abroad * ~person("mediated_by_ministry", period)


class rm_2(Variable):  # noqa: N801
    """National visas at the external provider."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula_2023_05_03(person, period):  # noqa: N805, ANN001, ANN201
        """Citizens of Russia and Belarus, without exception."""
        reached = person("citizen_of_ru", period) + person("citizen_of_by", period)
        about = person("act", period) == Act.national_visa
        return reached * about * (person("lodged_at", period) == Place.external_provider_abroad)


class rm_3a(Variable):  # noqa: N801
    """Temporary permits at the external provider."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula_2023_05_03(person, period):  # noqa: N805, ANN001, ANN201
        """Citizens of Russia, unless an authorised institution mediates."""
        act = person("act", period)
        about = (act == Act.trp_first) + (act == Act.trp_renewal)
        abroad = person("lodged_at", period) == Place.external_provider_abroad
        return person("citizen_of_ru", period) * about * abroad * ~person("mediated_by_institution", period)


class rm_3b(Variable):  # noqa: N801
    """Temporary permits inside Lithuania."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula_2023_05_03(person, period):  # noqa: N805, ANN001, ANN201
        """Citizens of Russia who hold no document that opens the way."""
        act = person("act", period)
        about = (act == Act.trp_first) + (act == Act.trp_renewal)
        inside = person("lodged_at", period) == Place.in_lithuania
        visa = person("holds_schengen_visa_lt", period) + person("holds_national_visa_lt", period)
        permit = person("holds_trp_lt", period) + person("holds_prp_lt", period)
        spared = visa + permit + person("holds_permit_of_other_member_state", period)
        return person("citizen_of_ru", period) * about * inside * ~spared


class qu_2(Variable):  # noqa: N801
    """Questionnaire not or only partly filled in."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula_2022_11_28(person, period):  # noqa: N805, ANN001, ANN201
        """Adult citizens of Russia and Belarus."""
        act = person("act", period)
        status = person("questionnaire", period)
        reached = person("citizen_of_ru", period) + person("citizen_of_by", period)
        about = (act == Act.national_visa) + (act == Act.trp_first) + (act == Act.trp_renewal)
        lacking = (
            (status == Questionnaire.partial)
            + (status == Questionnaire.refused)
            + (status == Questionnaire.not_answered)
        )
        return reached * about * (person("age", period) >= 18) * lacking


class rm_10(Variable):  # noqa: N801
    """Withdrawal for frequent journeys."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula_2025_05_03(person, period):  # noqa: N805, ANN001, ANN201
        """Citizens of Russia with more than one journey and no good reason."""
        about = person("act", period) == Act.trp_keep
        often = person("trips", period) > 1
        driver = person("works_in_transport", period) * person("transport_work_is_documented", period)
        return (
            person("citizen_of_ru", period)
            * about
            * often
            * ~driver
            * ~person("had_objective_reasons", period)
        )


class not_accepted(Variable):  # noqa: N801
    """The application is not taken."""

    value_type = bool
    entity = PERSON
    definition_period = DateUnit.MONTH

    def formula(person, period):  # noqa: N805, ANN001, ANN201
        """One bar is enough."""
        bars = ("rm_1", "rm_2", "rm_3a", "rm_3b", "qu_2")
        found = person(bars[0], period)
        for bar in bars[1:]:
            found = found + person(bar, period)
        return found


def rules() -> TaxBenefitSystem:
    """The encoding as OpenFisca runs it."""
    system = TaxBenefitSystem([PERSON])
    for name in FLAGS:
        system.add_variable(_given(name, value_type=bool))
    for name in NUMBERS:
        system.add_variable(_given(name, value_type=int))
    for name, options in CHOICES.items():
        first = next(iter(options))
        system.add_variable(_given(name, value_type=Enum, possible_values=options, default_value=first))
    for rule in (rm_1, rm_2, rm_3a, rm_3b, qu_2, rm_10, not_accepted):
        system.add_variable(rule)
    return system
