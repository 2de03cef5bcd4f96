"""Effect: what is in force by the rules alone, whatever arrived when."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Finding, KeyChange, Placement, Record, Retraction, Review
from fieldapp.verification.all_effects import ArrivedRecord, settle
from fieldapp.verification.effect import Effect, Holders, RankedRecord, settle_thread
from tests.support.homes import START, Device, place, renamed, roster, seen, twin

OFFICER = "verification_officer"
DAY = int(timedelta(days=1).total_seconds())


def device(number: int, role: str = "monitor") -> Device:
    made = Device.numbered(number)
    made.role = role
    made.begin()
    return made


def effects(
    *devices: Device, log: list[Record] | None = None, **entries: object
) -> dict[bytes, Effect]:
    """Effect of all that these devices signed; `entries` are of the first one in the roster."""
    listed = {each.kid: each for each in roster(devices).devices}
    if entries:
        listed[devices[0].kid] = replace(listed[devices[0].kid], **entries)  # type: ignore[arg-type]
    signed = list({record.hash: record for each in devices for record in each.signed}.values())
    order = signed if log is None else log
    places = {record.hash: index for index, record in enumerate(order)}
    received = int(START.timestamp()) + DAY
    return settle([ArrivedRecord(r, places.get(r.hash), received) for r in signed], listed)


def test_a_correction_of_somebody_elses_record_is_kept_and_has_no_effect() -> None:
    lynx, mole = device(1), device(2, "supervisor")
    target = lynx.sign(seen("ten bursts"))
    amended = mole.amend(target.hash, seen("nothing heard"))
    again = mole.amend(amended.hash, seen("nothing heard, final"))
    gone = mole.retract(target.hash)
    own = lynx.amend(target.hash, seen("eleven bursts"))
    found = effects(lynx, mole)
    assert found[target.hash] == Effect(replaced_by=own.hash)
    assert found[own.hash] == Effect()
    assert [found[r.hash].reason for r in (amended, again, gone)] == ["contradicts"] * 3


def test_a_chain_of_corrections_without_standing_is_walked_once() -> None:
    """Beyond a fork or a border, 20,000 of one laptop cost 12 seconds each time one more came."""
    looked: list[bytes] = []

    class Looked(RankedRecord):
        @property
        def reason(self) -> str:
            looked.append(self.hash)
            return self[4]

    def version(number: int, target: int, reason: str = "") -> Looked:
        return Looked(b"%032d" % number, b"lynx____", number, number, reason, b"%032d" % target)

    void = [version(n, n - 1, "forked") for n in range(1, 200)]
    last = [version(n, 199) for n in range(200, 300)]
    found = settle_thread([version(0, -1), *void, *last], [], Holders({}))
    assert found[last[-1].hash] == Effect()
    assert found[b"%032d" % 0].replaced_by == last[-1].hash
    assert len(looked) < 10 * 300


def test_a_clock_ahead_wins_nothing() -> None:
    lynx = device(1)
    target = lynx.sign(seen("ten"))
    ahead = lynx.amend(target.hash, seen("eleven"), at=START + timedelta(days=3000))
    last = lynx.amend(target.hash, seen("twelve"))
    found = effects(lynx)
    assert found[ahead.hash].replaced_by == last.hash
    assert found[ahead.hash].flags == {"skewed"}
    assert found[last.hash].replaced_by is None


@pytest.mark.parametrize("way", ["follows", "key change", "neither"])
def test_a_holder_goes_on_correcting_with_a_new_key(way: str) -> None:
    old, new = device(1), device(2)
    target = old.sign(seen("ten"))
    if way == "follows":
        new.follows = old.kid
    if way == "key change":
        old.sign(KeyChange(public_key=new.signer.verifier.public_key))
    amended = new.amend(target.hash, seen("twelve"))
    found = effects(old, new)
    assert (found[target.hash].replaced_by == amended.hash) == (way != "neither")
    assert found[amended.hash].reason == ("contradicts" if way == "neither" else "")


def test_a_key_change_corrects_on_where_officers_enrolled_the_holder_as_somebody_else() -> None:
    """Succession is the key change's to say, who is one person is the officers'."""
    old, new = device(1), device(2, "supervisor")
    target, other = old.sign(seen("ten")), old.sign(seen("more"))
    old.sign(KeyChange(public_key=new.signer.verifier.public_key))
    amended = new.amend(target.hash, seen("twelve"))
    judged = new.sign(Review(target=other.hash, state="confirmed"))
    signed = [*old.signed, *new.signed]
    placed = [ArrivedRecord(record, index, 0) for index, record in enumerate(signed)]
    persons = {old.kid: bytes(range(8)), new.kid: bytes(range(1, 9))}
    entries = {
        each.kid: renamed(each, person=persons[each.kid]) for each in roster([old, new]).devices
    }
    found = settle(placed, entries)
    assert found[target.hash].replaced_by == amended.hash
    assert (found[amended.hash].reason, found[judged.hash].reason) == ("", "")


@pytest.mark.parametrize("whose", ["hq", "supervisor"])
def test_a_key_change_that_names_a_judges_key_keeps_no_judgement_off(whose: str) -> None:
    mole, judge = device(1), device(2, whose)
    target = mole.sign(seen("ten"))
    mole.sign(KeyChange(public_key=judge.signer.verifier.public_key))
    judged = judge.sign(Review(target=target.hash, state="disputed"))
    placed = [
        ArrivedRecord(record, index, 0)
        for index, record in enumerate([*mole.signed, *judge.signed])
    ]
    entries = {each.kid: each for each in roster([mole, judge]).devices}
    entries[mole.kid] = renamed(entries[mole.kid], person=bytes(range(8)))
    if whose == "supervisor":
        entries[judge.kid] = renamed(entries[judge.kid], person=bytes(range(1, 9)))
    assert settle(placed, entries)[judged.hash].reason == ""


def test_the_key_before_corrects_nothing_of_the_one_after() -> None:
    old, new = device(1), device(2)
    new.follows = old.kid
    target = new.sign(seen("ten"))
    gone = old.retract(target.hash)
    found = effects(old, new)
    assert (found[target.hash], found[gone.hash].reason) == (Effect(), "contradicts")


def test_across_feeds_the_log_decides() -> None:
    old, new = device(1), device(2)
    new.follows = old.kid
    target = old.sign(seen("ten"))
    one, two = old.amend(target.hash, seen("eleven")), new.amend(target.hash, seen("twelve"))
    for log, holds in (([one, two], two), ([two, one], one)):
        found = effects(old, new, log=[*old.signed[:2], new.signed[0], *log])
        assert found[target.hash].replaced_by == holds.hash
        assert [found[r.hash].replaced_by for r in (one, two) if r is not holds] == [holds.hash]


def test_a_revocation_reaches_back_to_its_last_good_record() -> None:
    lynx = device(1)
    honest = lynx.sign(seen("shelling of the bridge"))
    last = lynx.sign(seen("two"))
    forged, gone = lynx.sign(seen("party B fired")), lynx.retract(honest.hash)
    assert effects(lynx)[honest.hash].retracted_by == gone.hash
    found = effects(lynx, revoked_at=START, last_good=FeedPoint(last.seq, last.hash))
    assert (found[honest.hash], found[last.hash]) == (Effect(), Effect())
    after = Effect(reason="after_revocation", flags=frozenset({"after_revocation"}))
    assert (found[forged.hash], found[gone.hash]) == (after, after)


def test_a_last_good_record_is_known_by_its_hash() -> None:
    lynx = device(1)
    for note in ("one", "two", "three"):
        lynx.sign(seen(note))
    thief = twin(lynx, 1)
    for note in ("two, forged", "three, forged", "four, forged"):
        thief.sign(seen(note))
    last = lynx.signed[3]
    found = effects(lynx, thief, revoked_at=START, last_good=FeedPoint(3, last.hash))
    assert [found[r.hash].reason for r in lynx.signed] == [""] * 4
    reasons = [found[r.hash].reason for r in thief.signed[2:]]
    assert reasons == ["other_branch", "other_branch", "after_revocation"]
    # Where the good branch is not here, the other one is still not it.
    listed = {lynx.kid: replace(roster([lynx]).devices[0], revoked_at=START,
                                last_good=FeedPoint(3, last.hash))}  # fmt: skip
    here = settle([ArrivedRecord(r) for r in thief.signed], listed)
    assert [here[r.hash].reason for r in thief.signed[3:]] == ["other_branch", "after_revocation"]


def test_revoked_without_a_last_good_record_what_was_logged_stays() -> None:
    lynx = device(1)
    logged, later = lynx.sign(seen("one")), lynx.sign(seen("two"))
    point = FeedPoint(logged.seq, logged.hash)
    found = effects(lynx, revoked_at=START, last_logged=point, revoked_log_size=2)
    assert (found[logged.hash].reason, found[later.hash].reason) == ("", "after_revocation")
    nothing = effects(lynx, revoked_at=START, revoked_log_size=0)
    assert {effect.reason for effect in nothing.values()} == {"after_revocation"}


def test_both_branches_of_a_fork_wait_for_an_officer() -> None:
    lynx = device(1)
    before = lynx.sign(seen("before"))
    copy = twin(lynx, 1)
    mine = [lynx.sign(seen("mine")), lynx.sign(seen("and on"))]
    other = [copy.sign(seen("other")), copy.retract(before.hash)]
    found = effects(lynx, copy)
    assert found[before.hash] == Effect()
    assert {found[r.hash] for r in (*mine, *other)} == {
        Effect(reason="forked", flags=frozenset({"forked"}))
    }
    settled = effects(lynx, copy, true_branch=FeedPoint(mine[0].seq, mine[0].hash))
    assert [settled[r.hash].reason for r in (*mine, *other)] == ["", "", *["other_branch"] * 2]
    # A second fork behind the named record is open again.
    later = twin(lynx, mine[0].seq)
    again = later.sign(seen("a third story"))
    found = effects(lynx, copy, later, true_branch=FeedPoint(mine[0].seq, mine[0].hash))
    assert [found[r.hash].reason for r in (mine[0], mine[1], again)] == ["", "forked", "forked"]


@pytest.mark.parametrize(("back", "flags"), [(23, set()), (25, {"skewed"})])
def test_a_clock_set_back_is_flagged_wherever_a_bundle_ends(back: int, flags: set[str]) -> None:
    lynx = device(1)
    lynx.sign(seen(), at=START + timedelta(hours=30))
    last = lynx.sign(seen(), at=START + timedelta(hours=30 - back))
    assert effects(lynx)[last.hash].flags == flags


@pytest.mark.parametrize("role", ["patrol_leader", "supervisor"])
def test_nobody_reviews_their_own_records(role: str) -> None:
    leader, old = device(1, role), device(2)
    leader.follows = old.kid
    reviews = [
        leader.sign(Review(target=record.hash, state="confirmed"))
        for record in (leader.sign(seen("mine")), old.sign(seen("mine, before")))
    ]
    found = effects(leader, old)
    assert [found[review.hash].reason for review in reviews] == ["own_record"] * 2


def test_the_newest_review_holds_and_no_clock_makes_one_newer() -> None:
    lynx, owl, kite = device(1), device(2, "supervisor"), device(3, "supervisor")
    target = lynx.sign(seen("ten"))
    early = owl.sign(
        Review(target=target.hash, state="disputed"), at=START + timedelta(days=27_000)
    )
    late = kite.sign(Review(target=target.hash, state="confirmed"))
    found = effects(lynx, owl, kite)
    assert found[late.hash] == Effect()
    assert (found[early.hash].reason, found[early.hash].replaced_by) == ("superseded", late.hash)


def test_a_patrol_leaders_review_never_stands_over_a_supervisors() -> None:
    lynx, owl, leader = device(1), device(2, "supervisor"), device(3, "patrol_leader")
    target = lynx.sign(seen("ten"))
    review = owl.sign(Review(target=target.hash, state="questioned"))
    late = leader.sign(Review(target=target.hash, state="confirmed"))
    entries = {each.kid: renamed(each, team="1") for each in roster([lynx, owl, leader]).devices}
    placed = [
        ArrivedRecord(r, n) for n, r in enumerate((*lynx.signed, *owl.signed, *leader.signed))
    ]
    found = settle(placed, entries)
    assert (found[review.hash].reason, found[late.hash].reason) == ("", "outranked")
    alone = [each for each in placed if each.record.kid != owl.kid]
    assert settle(alone, entries)[late.hash].reason == ""
    for team in ("", "2"):  # an empty team equals nothing
        other = entries | {leader.kid: renamed(entries[leader.kid], team=team)}
        assert settle(alone, other)[late.hash].reason == "other_team"


def test_where_the_order_of_two_reviews_is_not_known_none_holds() -> None:
    lynx, owl, kite = device(1), device(2, "supervisor"), device(3, "supervisor")
    target = lynx.sign(seen("ten"))
    one = owl.sign(Review(target=target.hash, state="disputed"))
    two = kite.sign(Review(target=target.hash, state="confirmed"))
    found = effects(lynx, owl, kite, log=lynx.signed)
    assert {found[r.hash].reason for r in (one, two)} == {"order_unknown"}


def test_a_finding_takes_two_persons_each_with_standing() -> None:
    lynx, owl, spare = (
        device(1),
        device(2, "verification_officer"),
        device(3, "verification_officer"),
    )
    kite = device(4, OFFICER)
    target = lynx.sign(seen("ten"))
    wrote = owl.sign(Finding(targets=(target.hash,), state="observed"))
    spare.follows = owl.kid
    own = spare.sign(Finding(targets=(target.hash,), state="observed", approves=wrote.hash))
    found = effects(lynx, owl, spare)
    assert (found[wrote.hash].reason, found[own.hash].reason) == ("not_approved", "one_person")
    second = kite.sign(Finding(targets=(target.hash,), state="observed", approves=wrote.hash))
    found = effects(lynx, owl, spare, kite)
    assert (found[wrote.hash].reason, found[second.hash].reason) == ("", "")
    # The author's key was revoked before it signed.
    found = effects(owl, lynx, kite, revoked_at=START)
    reasons = found[wrote.hash].reason, found[second.hash].reason
    assert reasons == ("after_revocation", "approves_void")


def test_laptops_of_one_person_are_no_two_persons() -> None:
    lynx, owl, spare = (
        device(1),
        device(2, "verification_officer"),
        device(3, "verification_officer"),
    )
    target = lynx.sign(seen("ten"))
    wrote = owl.sign(Finding(targets=(target.hash,), state="observed"))
    own = spare.sign(Finding(targets=(target.hash,), state="observed", approves=wrote.hash))
    entries = {each.kid: each for each in roster([lynx, owl, spare]).devices}
    for each in (owl, spare):
        entries[each.kid] = renamed(entries[each.kid], person=bytes(range(8)))
    placed = [ArrivedRecord(r, n) for n, r in enumerate((*lynx.signed, *owl.signed, *spare.signed))]
    assert settle(placed, entries)[own.hash].reason == "one_person"


def test_whoever_observed_what_another_logged_neither_reviews_nor_places_it() -> None:
    lynx, owl, kite, hq = (
        device(1),
        device(2, "supervisor"),
        device(3, "supervisor"),
        device(4, "hq"),
    )
    target = lynx.sign(seen("by radio", observed_by=owl.kid))
    by_observer = owl.sign(Review(target=target.hash, state="confirmed"))
    later = lynx.amend(target.hash, seen("by radio, checked", observed_by=kite.kid))
    of_later = kite.sign(Review(target=target.hash, state="confirmed"))
    of_first = owl.sign(Review(target=later.hash, state="confirmed"))
    placed = owl.sign(Placement(targets=(target.hash,), post=place(48, 38, "Zolote"), reason="map"))
    third = hq.sign(Review(target=later.hash, state="confirmed"))
    found = effects(lynx, owl, kite, hq)
    own = (by_observer, of_later, of_first, placed)
    assert [found[r.hash].reason for r in own] == ["own_record"] * 4
    assert found[third.hash] == Effect()


def test_a_version_without_standing_names_no_observer() -> None:
    lynx, owl = device(1), device(2, "supervisor")
    target = lynx.sign(seen("ten"))
    good = FeedPoint(target.seq, target.hash)
    lynx.amend(target.hash, seen("ten", observed_by=owl.kid))
    judged = owl.sign(Review(target=target.hash, state="disputed"))
    assert effects(lynx, owl)[judged.hash].reason == "own_record"
    assert effects(lynx, owl, revoked_at=START, last_good=good)[judged.hash].reason == ""


def test_what_names_nothing_that_is_here_waits() -> None:
    mole = device(1)
    gone = mole.sign(Retraction(target=bytes(32), reason="?"))
    stands = mole.amend(bytes(32), seen("for itself"))
    found = effects(mole)
    assert (found[gone.hash].reason, found[stands.hash].reason) == ("not_here", "")
