"""Effect of links by the rules alone: who may link, what is held, what a withdrawal gives back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Link, Record, Review
from fieldapp.observation.values import Count
from fieldapp.verification.all_effects import ArrivedRecord, settle
from fieldapp.verification.effect import Effect
from tests.support.homes import START, Device, renamed, roster, seen

TEAMS = {1: "North", 2: "South", 3: "East"}


def device(number: int, role: str = "monitor") -> Device:
    made = Device.numbered(number)
    made.role = role
    made.begin()
    return made


def joined(relation: str, *members: Record, reason: str = "one event", **more: Any) -> Link:
    names = tuple(each.hash for each in members)
    return Link(reason=reason, relation=relation, members=names, **more)


def withdrawn(link: Record) -> Link:
    return Link(reason="other rounds", withdraws=link.hash)


class Patrols:
    """Two patrols, their leader, and two officers; teams by name."""

    def __init__(self) -> None:
        self.lynx, self.otter = device(1), device(2)
        self.leader = device(3, "patrol_leader")
        self.owl, self.heron = device(4, "supervisor"), device(5, "verification_officer")
        self.teams = {self.lynx.kid: "North", self.leader.kid: "North", self.otter.kid: "South"}
        self.devices = [self.lynx, self.otter, self.leader, self.owl, self.heron]
        self.entries: dict[bytes, dict[str, Any]] = {}

    def effects(self, log: Sequence[Record] = ()) -> dict[bytes, Effect]:
        """Effect of all that was signed; in the log in the order of signing, or in this one."""
        listed = {
            each.kid: replace(
                renamed(each, team=self.teams.get(each.kid, "")), **self.entries.get(each.kid, {})
            )
            for each in roster(self.devices).devices
        }
        signed = [record for each in self.devices for record in each.signed]
        places = {record.hash: index for index, record in enumerate(log or signed)}
        received = int((START + timedelta(days=1)).timestamp())
        return settle([ArrivedRecord(r, places.get(r.hash), received) for r in signed], listed)

    def reasons(self, *of: Record, log: Sequence[Record] = ()) -> list[str]:
        found = self.effects(log)
        return [found[each.hash].reason for each in of]


@pytest.fixture
def there() -> Patrols:
    return Patrols()


def test_officers_link_what_several_patrols_told(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.otter.sign(seen("b"))
    one = there.owl.sign(joined("same", a, b))
    assert there.reasons(one) == [""]


@pytest.mark.parametrize(
    ("relation", "reason"), [("same", "relation"), ("duplicate", ""), ("shares", "")]
)
def test_a_patrol_leader_joins_double_entries_and_shares_of_their_own_team(
    there: Patrols, relation: str, reason: str
) -> None:
    a, b = there.lynx.sign(seen("a")), there.leader.sign(seen("b"))
    whole = Count(low=9, high=9) if relation == "shares" else None
    own = there.leader.sign(joined(relation, a, b, whole=whole))
    others = there.leader.sign(joined("duplicate", a, there.otter.sign(seen("c"))))
    assert there.reasons(own, others) == [reason, "other_team"]


def test_nobody_links_records_of_their_own_patrol(there: Patrols) -> None:
    there.teams[there.owl.kid] = "North"
    own, other = there.heron.sign(seen("own")), there.otter.sign(seen("b"))
    patrol = there.lynx.sign(seen("a"))
    found = there.reasons(
        there.heron.sign(joined("same", own, other)),
        there.owl.sign(joined("same", patrol, other)),
        there.heron.sign(joined("same", patrol, other)),
    )
    assert found == ["own_record", "own_patrol", ""]
    # Nobody is of one patrol with others by having no team.
    there.teams.clear()
    assert there.reasons(there.owl.signed[-1]) == [""]


def test_nobody_links_what_they_observed_themselves(there: Patrols) -> None:
    by_radio = there.lynx.sign(seen("by radio", observed_by=there.owl.kid))
    other = there.otter.sign(seen("two"))
    by_observer = there.owl.sign(joined("overlap", by_radio, other))
    of_team = there.lynx.sign(seen("by radio", observed_by=there.otter.kid))
    there.teams[there.heron.kid] = "South"
    by_team = there.heron.sign(joined("overlap", of_team, there.lynx.sign(seen("three"))))
    assert there.reasons(by_observer, by_team) == ["own_record", "own_patrol"]


def test_a_link_of_a_link_looks_at_the_observations_in_it(there: Patrols) -> None:
    there.teams[there.heron.kid] = "North"
    a, b, c = there.lynx.sign(seen("a")), there.otter.sign(seen("b")), there.otter.sign(seen("c"))
    inner = there.owl.sign(joined("same", a, b))
    outer = there.heron.sign(joined("overlap", inner, c))
    assert there.reasons(inner, outer) == ["", "own_patrol"]
    there.teams[there.heron.kid] = ""
    assert there.reasons(inner, outer) == ["", ""]


def test_a_link_without_effect_holds_nobody_back_and_can_be_no_member(there: Patrols) -> None:
    a, b, c = there.lynx.sign(seen("a")), there.otter.sign(seen("b")), there.otter.sign(seen("c"))
    void = there.leader.sign(joined("same", a, b))
    on_it = there.owl.sign(joined("overlap", void, c))
    later = there.owl.sign(joined("same", a, b))
    assert there.reasons(void, on_it, later) == ["relation", "member_held", ""]


def test_the_earlier_in_the_log_holds_and_a_withdrawal_frees_members(there: Patrols) -> None:
    a, b, c = (there.lynx.sign(seen(each)) for each in "abc")
    first, second = there.owl.sign(joined("same", a, b)), there.heron.sign(joined("same", b, c))
    events = [*there.lynx.signed]
    assert there.reasons(first, second, log=[*events, first, second]) == ["", "taken"]
    assert there.reasons(first, second, log=[*events, second, first]) == ["taken", ""]
    gone = there.heron.sign(withdrawn(first))
    found = there.effects([*events, first, second, gone])
    assert found[first.hash] == Effect("withdrawn", gone.hash)
    assert (found[second.hash].reason, found[gone.hash].reason) == ("", "")


def test_whoever_signed_may_withdraw_and_officers_may(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.lynx.sign(seen("b"))
    one = there.owl.sign(joined("same", a, b))
    not_theirs = there.leader.sign(withdrawn(one))
    assert there.reasons(one, not_theirs) == ["", "not_yours"]
    their_own = there.leader.sign(joined("duplicate", a, b))
    back = there.leader.sign(withdrawn(their_own))
    assert there.reasons(back, their_own) == ["", "withdrawn"]
    again = there.owl.sign(withdrawn(back))
    assert there.reasons(again, their_own) == ["not_here", "withdrawn"]


def test_what_was_signed_after_a_revocation_neither_links_nor_withdraws(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.otter.sign(seen("b"))
    one = there.owl.sign(joined("same", a, b))
    gone = there.heron.sign(withdrawn(one))
    last = there.heron.signed[0]
    there.entries[there.heron.kid] = {
        "revoked_at": START, "last_good": FeedPoint(last.seq, last.hash)
    }  # fmt: skip
    assert there.reasons(one, gone) == ["", "after_revocation"]


def test_versions_of_one_observation_are_one_member(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.otter.sign(seen("b"))
    amended = there.lynx.amend(a.hash, seen("a again"))
    twice = there.owl.sign(joined("same", a, amended))
    both = there.owl.sign(joined("same", a, b, amended))
    assert there.reasons(twice, both) == ["one_thread", ""]


def test_what_a_party_told_is_linked_with_nothing(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.otter.sign(seen("b"))
    told = there.lynx.sign(seen("told", kind="statement"))
    review = there.owl.sign(Review(target=a.hash, state="confirmed"))
    casualty = there.lynx.sign(seen("hurt", kind="casualty"))
    links = [there.owl.sign(joined("same", a, each)) for each in (told, review, casualty, b)]
    assert there.reasons(*links) == ["statement", "no_event", "mixed_kinds", ""]


def test_a_link_waits_for_a_member_that_has_not_come(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.otter.sign(seen("b"))
    waiting = there.owl.sign(joined("same", a, b))
    on_it = there.owl.sign(joined("overlap", waiting, there.lynx.sign(seen("c"))))
    there.devices.remove(there.otter)
    assert there.reasons(waiting, on_it) == ["not_here", "member_held"]
    there.devices.append(there.otter)
    assert there.reasons(waiting, on_it) == ["", ""]


def test_a_retracted_member_falls_away_and_the_link_stays(there: Patrols) -> None:
    a, b = there.lynx.sign(seen("a")), there.otter.sign(seen("b"))
    one = there.owl.sign(joined("same", a, b))
    on_it = there.owl.sign(joined("overlap", one, there.lynx.sign(seen("c"))))
    there.lynx.retract(a.hash)
    assert there.reasons(one, on_it) == ["", ""]
    there.otter.retract(b.hash)
    assert there.reasons(one, on_it) == ["", ""]


def test_links_that_are_not_in_the_log_come_last(there: Patrols) -> None:
    a, b, c = (there.lynx.sign(seen(each)) for each in "abc")
    early, late = there.heron.sign(joined("same", a, b)), there.owl.sign(joined("same", b, c))
    assert there.reasons(early, late, log=[*there.lynx.signed, late]) == ["taken", ""]
