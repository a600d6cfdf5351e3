from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import PartialDate, PersonName
from vartai.screening import ListEdition, ListEntry, changed_only, differences

from ..invented import person

ONE = person("Антон Прыдуманы", "Antos", born="1985-02-28 1986", sex="m")


def edition(**identities):
    entries = tuple(ListEntry(entry_id, identity, ("own",)) for entry_id, identity in identities.items())
    return ListEdition("own", "digest", entries)


def test_the_same_edition_has_no_differences():
    found = differences(edition(A=ONE), edition(A=ONE))
    assert (found.added, found.removed, found.changed, found.unchanged) == ((), (), (), 1)


def test_added_and_removed_entries_are_told_in_order():
    found = differences(edition(A=ONE, B=ONE, C=ONE), edition(D=ONE, B=ONE, E=ONE))
    assert [entry.id for entry in found.added] == ["D", "E"]
    assert [entry.id for entry in found.removed] == ["A", "C"]
    assert found.unchanged == 1


def test_the_changed_fields_are_named():
    new = replace(ONE, names=(PersonName("Антон Прыдуманы"),), sex=None, citizenships=frozenset({"BY"}))
    (change,) = differences(edition(A=ONE), edition(A=new)).changed
    assert (change.old.identity, change.new.identity) == (ONE, new)
    assert change.fields == ("names", "sex", "citizenships")
    old = edition(A=ONE)
    listed = replace(old, entries=(replace(old.entries[0], lists=("own", "other")),))
    assert differences(old, listed).changed[0].fields == ("lists",)


def test_the_order_of_values_makes_no_difference():
    turned = replace(ONE, names=ONE.names[::-1], birth_dates=ONE.birth_dates[::-1])
    assert differences(edition(A=ONE), edition(A=turned)).unchanged == 1


IDENTITIES = st.builds(
    lambda name, year: replace(person(name), birth_dates=(PartialDate(year),)),
    st.sampled_from(["Anton Prydumany", "Vera Uzorava"]),
    st.integers(1980, 1982),
)
EDITIONS = st.dictionaries(st.sampled_from("ABCDE"), IDENTITIES).map(lambda rows: edition(**rows))


@given(EDITIONS, EDITIONS)
@tried(30, 500)
def test_the_older_edition_and_what_changed_make_the_newer(old, new):
    changed = changed_only(old, new)
    gone = {entry.id for entry in differences(old, new).removed}
    made = {entry.id: entry for entry in (*old.entries, *changed.entries) if entry.id not in gone}
    assert made == {entry.id: entry for entry in new.entries}
    assert changed.entries == tuple(entry for entry in new.entries if entry not in old.entries)
    assert (changed.digest == changed_only(old, old).digest) == (not changed.entries)
