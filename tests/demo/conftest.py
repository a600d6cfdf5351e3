import polars as pl
import pytest

from vartai.demo.residents import complete_residents, with_gaps
from vartai.demo.watch_list import make_watch_list, residents_on_list

RESIDENTS, LISTED, NAMES, SEED = 6_000, 3_000, 6_250, 7


@pytest.fixture(scope="session")
def complete() -> pl.DataFrame:
    return complete_residents(RESIDENTS, SEED)


@pytest.fixture(scope="session")
def residents(complete) -> pl.DataFrame:
    return with_gaps(complete, SEED)


@pytest.fixture(scope="session")
def watch_list(residents) -> list[dict]:
    return make_watch_list(residents, LISTED, NAMES, SEED)


@pytest.fixture(scope="session")
def truth(residents) -> dict[str, str]:
    return residents_on_list(residents, LISTED, SEED)
