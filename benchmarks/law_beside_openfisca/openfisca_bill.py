"""The bill as a reform of the country package: two variables restated, one put in, one parameter changed."""
# ruff: noqa: N801, N805, ANN001, ANN202  variables and formulas look as OpenFisca wants them

from __future__ import annotations

from benchmarks.law_beside_openfisca.bill import BILL_FROM, LONGER_RESIDENCE
from benchmarks.law_beside_openfisca.openfisca_inputs import daily
from benchmarks.law_beside_openfisca.openfisca_package import (
    REFUSALS,
    any_of_them,
    permits_of,
    property_bar_of,
)
from openfisca_core.parameters import ParameterNode
from openfisca_core.reforms import Reform
from openfisca_core.variables import Variable


class SharedBill(Reform):
    """The law as the bill would make it."""

    def apply(self) -> None:
        """Two rules restated, one put in, one figure changed."""

        @daily
        class permits(Variable):
            """Applications for a temporary permit are not accepted."""

            def formula_2023_05_03(person, period):
                return permits_of(person, period, "of_russia_or_belarus")

        @daily
        class property_bar(Variable):
            """Real estate may not be acquired."""

            def formula_2023_05_03(person, period):
                return property_bar_of(person, period, "of_russia_or_belarus")

        @daily
        class journeys(Variable):
            """More than one journey."""

            reference = "XIV-1888, Art. 3(5)"

            def formula_2026_01_01(person, period):
                return (
                    person("for_temporary_permit", period)
                    * person("of_russia_or_belarus", period)
                    * (person("trips_ru_by_12_months", period) > 1)
                    * ~person("objective_reasons_for_travel", period)
                )

        @daily
        class refused(Variable):
            """One ground of refusal is enough."""

            def formula(person, period):
                return any_of_them(person, period, (*REFUSALS, "journeys"))

        self.update_variable(permits)
        self.update_variable(property_bar)
        self.add_variable(journeys)
        self.update_variable(refused)
        self.modify_parameters(_longer_residence)


def _longer_residence(parameters: ParameterNode) -> ParameterNode:
    parameters.residence_months.update(start=str(BILL_FROM), value=LONGER_RESIDENCE)
    return parameters
