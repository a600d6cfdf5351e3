"""Figures that the Aliens Law and its by-laws work with: wages and the quota for first work permits."""

from datetime import date

from vartai.law import LegalFigure

AVERAGE_GROSS_WAGE = LegalFigure(
    name="average_gross_wage",
    unit="EUR a month",
    values=((date(2024, 7, 1), 2013.80), (date(2025, 10, 1), 2223.0)),
    citation="Last published average gross monthly wage, as law firms and the press give it",
    sources=(
        "https://www.deloitte.com/lt/en/services/legal/perspectives/employment-of-foreigners.html",
        "https://www.tv3.lt/naujiena/verslas/migracijos-departamente-stabdomas-uzsienieciu-prasymu-atvykti-dirbti-priemimas-n1460723",
    ),
)
"""Known for July 2024 and October 2025 only; it was published anew in between. Provisions read the ratio of the
promised pay to it (`salary_ratio`), never the amount."""

FIRST_WORK_PERMIT_QUOTA = LegalFigure(
    name="first_work_permit_quota",
    unit="first permits a year",
    values=((date(2025, 1, 1), 24830),),
    citation="Yearly quota, set by the Minister of Social Security and Labour",
    sources=(
        "https://www.jurica.law/articles/changes-in-migration-law-2025-2026-what-employers-need-to-know",
        "https://static.eurofound.europa.eu/covid19db/cases/LT-2024-26_3842.html",
    ),
)
"""Known for 2025 only, not raised during the year."""

FIRST_WORK_PERMIT_QUOTA_CAP = LegalFigure(
    name="first_work_permit_quota_cap",
    unit="percent of permanent residents",
    values=((date(2025, 1, 1), 1.4),),
    citation="Amendments in force from 1 January 2025 (article not stated)",
    sources=(
        "https://www.deloitte.com/lt/en/services/legal/perspectives/changes-in-the-regulation-of-the-employment-of-foreigners.html",
    ),
)

FIGURES = (AVERAGE_GROSS_WAGE, FIRST_WORK_PERMIT_QUOTA, FIRST_WORK_PERMIT_QUOTA_CAP)
