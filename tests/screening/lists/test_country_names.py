import pycountry
import pytest

from vartai.facts import BadValue
from vartai.screening.lists import country_names
from vartai.screening.lists.country_names import country_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Belarus", "BY"),
        ("by", "BY"),
        ("BLR", "BY"),
        ("Russian  Federation", "RU"),
        ("Russia", "RU"),
        ("Korea, North", "KP"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Cote d’Ivoire", "CI"),
        ("Kosovo", "XK"),
        ("xk", "XK"),
    ],
)
def test_names_as_publishers_write_them(name, code):
    assert country_code(name) == code


@pytest.mark.parametrize("name", ["Soviet Union", "Yugoslavia", "Belorussia", "Region: Somewhere", "", "??"])
def test_a_country_is_never_guessed(name):
    with pytest.raises(BadValue, match="no country that is known"):
        country_code(name)


def test_own_names_say_what_the_iso_list_does_not():
    codes = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    for name, code in country_names._AS_PUBLISHED.items():
        assert code in codes
        try:
            assert pycountry.countries.lookup(name).alpha_2 == code
        except LookupError:
            continue
