from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from vartai.facts import BadValue
from vartai.vault import RULES, Compartment, Order, Purpose, Quota, ServiceIdentity
from vartai.vault.orders import LONGEST, approved, checked_proposal, same_person, why_not
from vartai.vault.purposes import with_quotas

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
ORDER = Order(
    "o1",
    Purpose.SCREEN,
    "rules of 2026-11-01, list edition of 2026-11-20",
    100,
    NOW,
    NOW + timedelta(days=1),
    "Ona",
)


def test_every_purpose_has_a_rule():
    assert set(RULES) == set(Purpose)


def test_service_identities_open_only_their_own_compartment():
    opened = {
        identity: {
            each for rule in RULES.values() if identity in rule.identities for each in rule.compartments
        }
        for identity in (ServiceIdentity.MAILER, ServiceIdentity.SCREENER, ServiceIdentity.STATISTICIAN)
    }
    assert opened == {
        ServiceIdentity.MAILER: {Compartment.CONTACT},
        ServiceIdentity.SCREENER: {Compartment.IDENTITY},
        ServiceIdentity.STATISTICIAN: {Compartment.STATISTICS},
    }


def test_classified_grounds_open_for_their_purpose_and_for_sealing_anew_only():
    opening = {purpose for purpose, rule in RULES.items() if Compartment.CLASSIFIED in rule.compartments}
    assert opening == {Purpose.CLASSIFIED, Purpose.RE_ENCRYPT}


def test_no_order_lifts_a_quota_of_the_web_process():
    assert all(ServiceIdentity.WEB not in rule.ordered for rule in RULES.values())
    assert all(rule.ordered <= rule.identities for rule in RULES.values())


def test_what_opens_cases_has_a_quota():
    """S12: taking applications never stops, as it opens only the key that was just made."""
    unlimited = {
        purpose
        for purpose, rule in RULES.items()
        if rule.compartments and None in (rule.quota.each, rule.quota.office)
    }
    assert unlimited == {Purpose.RECEIVE}


def test_an_authority_changes_quotas_and_nothing_else():
    own = with_quotas({Purpose.OPEN_CASE: Quota(5, 50)})
    assert own[Purpose.OPEN_CASE] == replace(RULES[Purpose.OPEN_CASE], quota=Quota(5, 50))
    assert {purpose: rule for purpose, rule in own.items() if rule != RULES[purpose]}.keys() == {
        Purpose.OPEN_CASE
    }


def test_an_order_needs_two_persons():
    assert (
        why_not(ORDER, ServiceIdentity.SCREENER, Purpose.SCREEN, 1, NOW)
        == "order o1 waits for a second person"
    )
    for same in ("Ona", "ONA", " ona ", "\uff2fna"):
        with pytest.raises(BadValue, match="can't approve it"):
            approved(ORDER, same, NOW)
    both = approved(ORDER, "Jonas", NOW)
    assert why_not(both, ServiceIdentity.SCREENER, Purpose.SCREEN, 100, NOW) is None
    with pytest.raises(BadValue, match="approved already"):
        approved(both, "Rasa", NOW)


@pytest.mark.parametrize(
    ("identity", "purpose", "opened", "now", "why"),
    [
        ("screener", "screen", 101, NOW, "is for 100 cases, and with these it would be 101"),
        ("screener", "screen", 1, NOW - timedelta(seconds=1), "holds from"),
        ("screener", "screen", 1, NOW + timedelta(days=1), "holds from"),
        ("statistician", "count", 1, NOW, "is for screen, not for count"),
        ("web", "open_case", 1, NOW, "no order lifts the quota of open_case for web"),
        ("web", "look_up", 1, NOW, "no order lifts the quota of look_up for web"),
    ],
)
def test_an_order_holds_within_its_limits_only(identity, purpose, opened, now, why):
    both = approved(ORDER, "Jonas", NOW)
    assert why in why_not(both, ServiceIdentity(identity), Purpose(purpose), opened, now)


def test_a_withdrawn_order_holds_no_more():
    gone = replace(approved(ORDER, "Jonas", NOW), withdrawn_by="Rasa")
    assert "was withdrawn" in why_not(gone, ServiceIdentity.SCREENER, Purpose.SCREEN, 1, NOW)
    with pytest.raises(BadValue, match="withdrawn"):
        approved(replace(ORDER, withdrawn_by="Rasa"), "Jonas", NOW)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"purpose": Purpose.OPEN_CASE}, "no order lifts"),
        ({"basis": "  "}, "names its rule set"),
        ({"basis": "x" * 501}, "names its rule set"),
        ({"population": 0}, "at least 1 case"),
        ({"ends": NOW}, "ends after it starts"),
        ({"starts": NOW - timedelta(2), "ends": NOW - timedelta(1)}, "in the future"),
        ({"ends": NOW + LONGEST + timedelta(seconds=1)}, "at most 7 days"),
    ],
)
def test_an_order_that_can_not_be_is_refused(wrong, message):
    assert checked_proposal(ORDER, NOW) is ORDER
    with pytest.raises(BadValue, match=message):
        checked_proposal(replace(ORDER, **wrong), NOW)


def test_an_order_that_has_ended_is_approved_no_more():
    with pytest.raises(BadValue, match="has ended"):
        approved(ORDER, "Jonas", ORDER.ends)


def test_persons_are_told_apart():
    assert not same_person("Ona", "Jonas")
    assert same_person("Žydrė", "z\u030cydre\u0307".upper())
