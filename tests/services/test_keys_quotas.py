"""How many an hour: each person, the office, and what an order of two persons lifts."""

from datetime import timedelta

import pytest

from key_service_at_work import START, AtWork, at_work, short_folder
from vartai.facts import BadValue
from vartai.services.keys.connection import KeyRefused, QuotaReached
from vartai.services.keys.running import make_embedded
from vartai.services.keys.settings import Settings, settings_text
from vartai.services.keys.settings_reading import read_settings
from vartai.vault import IndexedField, Purpose, Quota, ServiceIdentity
from vartai.vault.purposes import RULES

SMALL = """
[quotas.open_case]
each = 3
office = 5
[quotas.screen]
each = 2
office = 2
[quotas.look_up]
each = 3
office = 100
"""


@pytest.fixture
def still():
    """A service that does not listen yet, with small quotas."""
    with short_folder() as folder:
        work = AtWork(make_embedded(folder / "keys"))
        work.set(SMALL)
        yield work


@pytest.fixture
def work(still):
    with still.serving():
        web = still.client()
        for number in range(10):
            web.new_case_key(f"c{number}", "ona")
        yield still


def open_cases(client, who, *numbers):
    return client.unwrap([f"c{number}" for number in numbers], who, Purpose.OPEN_CASE)


def test_who_is_above_the_quota_is_refused_while_another_goes_on(work):
    web = work.client()
    open_cases(web, "ona", 0, 1, 2)
    with pytest.raises(
        QuotaReached, match="ona may open 3 an hour and has 0 left, 1 were asked for"
    ) as reached:
        open_cases(web, "ona", 3)
    assert reached.value.until == START + timedelta(hours=1)
    assert open_cases(web, "jonas", 3)


def test_a_name_written_otherwise_is_no_new_quota(work):
    web = work.client()
    open_cases(web, "ona", 0, 1, 2)
    with pytest.raises(QuotaReached):
        open_cases(web, " O n A", 3)


def test_the_office_as_a_whole_has_a_quota(work):
    """A web process that was taken over can name anybody, but not more than the office opens."""
    web = work.client()
    for number, who in enumerate(("invented-1", "invented-2", "invented-3", "invented-4", "invented-5")):
        open_cases(web, who, number)
    with pytest.raises(QuotaReached, match="the office as a whole may open 5 an hour") as reached:
        open_cases(web, "invented-6", 6)
    assert reached.value.until == START + timedelta(hours=1)


def test_all_or_nothing(work):
    web = work.client()
    open_cases(web, "ona", 0)
    with pytest.raises(QuotaReached, match="has 2 left, 3 were asked for"):
        open_cases(web, "ona", 1, 2, 3)
    assert len(open_cases(web, "ona", 1, 2)) == 2


def test_it_frees_an_hour_after_each_opening(work):
    web = work.client()
    for number in range(3):
        open_cases(web, "ona", number)
        work.clock.on(minutes=10)
    with pytest.raises(QuotaReached) as reached:
        open_cases(web, "ona", 3)
    assert reached.value.until == START + timedelta(hours=1)
    with pytest.raises(QuotaReached) as two:
        open_cases(web, "ona", 3, 4)
    assert two.value.until == START + timedelta(hours=1, minutes=10)
    work.clock.now = reached.value.until
    assert open_cases(web, "ona", 3)
    with pytest.raises(QuotaReached):
        open_cases(web, "ona", 4)


def test_the_same_case_within_the_hour_counts_once(work):
    web = work.client()
    for _ in range(10):
        open_cases(web, "ona", 0, 1)
    assert open_cases(web, "ona", 2)
    with pytest.raises(QuotaReached):
        open_cases(web, "ona", 3)


def test_cases_without_a_key_count_for_nothing(work):
    web = work.client()
    assert web.unwrap([f"none-{number}" for number in range(50)], "ona", Purpose.OPEN_CASE) == {}
    assert len(open_cases(web, "ona", 0, 1, 2)) == 3


def test_more_at_once_than_the_quota_never_fits(work):
    with pytest.raises(QuotaReached, match="ask for fewer at once") as reached:
        open_cases(work.client(), "ona", 0, 1, 2, 3)
    assert reached.value.until is None


def test_each_looked_up_number_counts(work):
    web = work.client()
    web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001", "MP0000001"], "ona")
    with pytest.raises(QuotaReached):
        web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001", "MP0000002"], "ona")


def test_a_restart_forgets_nothing(still):
    with still.serving():
        web = still.client()
        for number in range(6):
            web.new_case_key(f"c{number}", "ona")
        open_cases(web, "ona", 0, 1)
        still.clock.on(minutes=30)
        open_cases(web, "ona", 2, 0)
        web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"] * 2, "ona")
    with still.serving():
        web = still.client()
        with pytest.raises(QuotaReached) as reached:
            open_cases(web, "ona", 3)
        assert reached.value.until == START + timedelta(hours=1)
        open_cases(web, "ona", 2)
        open_cases(web, "jonas", 3, 4)
        with pytest.raises(QuotaReached, match="the office"):
            open_cases(web, "jonas", 5)
        with pytest.raises(QuotaReached):
            web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"] * 2, "ona")
        still.clock.on(minutes=31)
        assert open_cases(web, "ona", 3)


def test_taking_applications_has_no_quota(work):
    """S12: whatever is used up, a new application is taken."""
    web = work.client()
    open_cases(web, "ona", 0, 1, 2)
    for number in range(100, 170):
        web.new_case_key(f"c{number}", "ona")


def order(web, clock, *, purpose=Purpose.SCREEN, population=6, days=1.0, who="ona"):
    return web.propose_order(
        who,
        purpose,
        basis="rules of 2026-11-01, list edition of 2026-11-20",
        population=population,
        starts=clock.now,
        ends=clock.now + timedelta(days=days),
    )


def test_an_order_of_two_persons_lifts_the_quota_within_its_limits(work):
    web, screener = work.client(), work.client("screener")
    cases = [f"c{number}" for number in range(10)]
    with pytest.raises(QuotaReached):
        screener.unwrap(cases[:3], "screener", Purpose.SCREEN)
    proposed = order(web, work.clock)
    with pytest.raises(KeyRefused, match="waits for a second person") as refused:
        screener.unwrap(cases[:3], "screener", Purpose.SCREEN, proposed.id)
    assert refused.value.why == "order"
    with pytest.raises(KeyRefused, match="can't approve it") as refused:
        web.approve_order(proposed.id, "ONA")
    assert refused.value.why == "one_person"
    assert web.approve_order(proposed.id, "jonas").approved_by == "jonas"
    for _ in range(3):
        assert len(screener.unwrap(cases[:5], "screener", Purpose.SCREEN, proposed.id)) == 5
    with pytest.raises(KeyRefused, match="is for 6 cases, and with these it would be 7"):
        screener.unwrap(cases[5:7], "screener", Purpose.SCREEN, proposed.id)
    assert screener.unwrap(cases[5:6], "screener", Purpose.SCREEN, proposed.id)
    # The quota without an order was not touched.
    assert screener.unwrap(cases[8:], "screener", Purpose.SCREEN)
    work.clock.on(days=1)
    with pytest.raises(KeyRefused, match="holds from"):
        screener.unwrap(cases[:5], "screener", Purpose.SCREEN, proposed.id)
    assert web.orders() == []


def test_what_is_opened_under_an_order_outlives_a_restart(still):
    with still.serving():
        web, screener = still.client(), still.client("screener")
        for number in range(4):
            web.new_case_key(f"c{number}", "ona")
        given = order(web, still.clock, population=3)
        web.approve_order(given.id, "jonas")
        screener.unwrap(["c0", "c1"], "screener", Purpose.SCREEN, given.id)
    with still.serving():
        web, screener = still.client(), still.client("screener")
        assert [each.id for each in web.orders()] == [given.id]
        assert screener.unwrap(["c0", "c1"], "screener", Purpose.SCREEN, given.id)
        with pytest.raises(KeyRefused, match="would be 4"):
            screener.unwrap(["c2", "c3"], "screener", Purpose.SCREEN, given.id)


def test_a_withdrawn_order_ends_at_once(work):
    web, screener = work.client(), work.client("screener")
    given = order(web, work.clock)
    web.approve_order(given.id, "jonas")
    assert screener.unwrap(["c0"], "screener", Purpose.SCREEN, given.id)
    web.withdraw_order(given.id, "rasa")
    with pytest.raises(KeyRefused, match="was withdrawn"):
        screener.unwrap(["c0"], "screener", Purpose.SCREEN, given.id)


def test_the_web_process_gains_nothing_by_orders_in_invented_names(work):
    web = work.client()
    with pytest.raises(KeyRefused, match="no order lifts the quota of open_case"):
        order(web, work.clock, purpose=Purpose.OPEN_CASE)
    given = order(web, work.clock)
    web.approve_order(given.id, "jonas")
    with pytest.raises(KeyRefused, match="web may not ask for screen"):
        web.unwrap(["c0"], "ona", Purpose.SCREEN, given.id)
    looking = order(web, work.clock, purpose=Purpose.LOOK_UP)
    web.approve_order(looking.id, "jonas")
    with pytest.raises(KeyRefused, match="no order lifts the quota of look_up for web"):
        web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"] * 4, "ona", looking.id)
    keeper = work.client("keeper")
    assert len(keeper.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"] * 4, "import", looking.id)) == 4
    with pytest.raises(KeyRefused, match="is for 6 cases"):
        keeper.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"] * 4, "import", looking.id)


def test_orders_are_given_by_persons(work):
    for identity in ("screener", "keeper"):
        with pytest.raises(KeyRefused, match="is no person"):
            order(work.client(identity), work.clock)
    with pytest.raises(KeyRefused, match="at most 7 days"):
        order(work.client(), work.clock, days=7.1)
    with pytest.raises(KeyRefused, match="there is no order"):
        work.client().approve_order("none", "jonas")
    with pytest.raises(KeyRefused, match="there is no order"):
        work.client("screener").unwrap(["c0"], "screener", Purpose.SCREEN, "none")


def test_the_figures_that_ship_are_those_of_the_rules(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(settings_text())
    assert read_settings(path) == Settings()
    assert (RULES[Purpose.OPEN_CASE].quota, RULES[Purpose.LIST_LABELS].quota) == (
        Quota(60, 600),
        Quota(2_000, 40_000),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("quotas = 3", "quotas is no table"),
        ("[quotas.receive]\neach = 1\noffice = 1", "knows no 'receive'"),
        ("[quotas.count]\neach = 1\noffice = 1", "knows no 'count'"),
        ("[quotas.open_case]\neach = -1\noffice = 1", "each is no whole number"),
        ("[quotas.open_case]\neach = 1", "office is no whole number"),
        ("[quotas.open_case]\neach = true\noffice = 1", "each is no whole number"),
        ("[quotas]\nopen_case = 60", "is no table"),
        ("[quotas.open_case]\neach = 1\noffice = 1\nday = 3", "knows no 'day'"),
        ("[uids]\nnobody = [1]", "knows no 'nobody'"),
        ("[uids]\nweb = ['www']", "no list of numbers"),
        ("[uids]\nweb = []", "no list of numbers"),
        ("socket_group = 3", "socket_group is no text"),
        ("who = 3", "knows no 'who'"),
        ("[", "is no TOML"),
    ],
)
def test_settings_that_can_not_be_are_refused(tmp_path, text, message):
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(BadValue, match=message.replace("[", r"\[")):
        read_settings(path)


def test_settings_name_users_and_a_group(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('socket_group = "vartai-keys"\n[uids]\nweb = [1001, 1002]\n')
    settings = read_settings(path)
    assert settings.socket_group == "vartai-keys"
    assert settings.may_connect(1001, ServiceIdentity.WEB, 0)
    assert not settings.may_connect(0, ServiceIdentity.WEB, 0)
    assert settings.may_connect(0, ServiceIdentity.MAILER, 0)


def test_a_start_records_its_quotas(work):
    (_, first) = next(work.client("keeper").records())
    assert first.operation == "start"
    assert "open_case 3/5" in first.detail


def test_used_with_the_shipped_quotas_a_person_opens_sixty(tmp_path):
    with at_work() as work:
        web = work.client()
        for number in range(61):
            web.new_case_key(f"c{number}", "ona")
        open_cases(web, "ona", *range(60))
        with pytest.raises(QuotaReached):
            open_cases(web, "ona", 60)
        assert open_cases(web, "jonas", 60)
