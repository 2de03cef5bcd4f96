"""Changes of the mission wait side by side for officers, who see what they sign."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import roster_changes
from fieldapp.errors import InputError, StoreError, VerificationError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.roles import APPROVE
from fieldapp.mission import authoring, basemaps, enrolment, entry_files, pack, release, trust
from fieldapp.mission.enrolment import EnrolmentRequest
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_book, change_list, change_words, next_state
from fieldapp.store import settings
from tests.support.mission import NOW, OFFICERS, Mission

FIRST, SECOND, THIRD = ([each] for each in OFFICERS)


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path, officers=3, threshold=2)


def request(call_sign: str) -> EnrolmentRequest:
    signer = Signer(call_sign.encode().ljust(32))
    return enrolment.parse_request(enrolment.make_request(signer, call_sign=call_sign, now=NOW))


def enrol(mission: Mission, call_sign: str, officers: Sequence[OfficerSigner]) -> Change:
    return authoring.enrol(
        mission.store, request(call_sign), call_sign=call_sign, role="monitor", team="1",
        officers=officers, now=NOW,
    )  # fmt: skip


def sign(mission: Mission, officers: Sequence[OfficerSigner], *numbers: int) -> Change:
    read = change_list.named(change_list.waiting(mission.store, NOW), numbers)
    return change_list.sign(mission.store, read, officers=officers, now=NOW)


def listed(mission: Mission) -> list[str]:
    """Call signs in the pack as a laptop takes it."""
    found = pack.load(trust.in_folder(mission.source), root_hash=mission.pack.root_hash, now=NOW)
    roster = entry_files.with_entries(mission.store, found).roster
    assert roster_.root_of(roster.entries) == roster.root
    return sorted(device.call_sign for device in roster.devices[1:])


def numbers(mission: Mission) -> list[int]:
    return [each.number for each in change_list.waiting(mission.store, NOW)]


def words(mission: Mission, number: int) -> str:
    (found,) = [e for e in change_list.waiting(mission.store, NOW) if e.number == number]
    return "\n".join(change_words.in_words(found))


def test_a_second_change_stands_beside_the_first(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    enrol(mission, "Wolf 5", FIRST)
    assert numbers(mission) == [1, 2]
    assert listed(mission) == []
    assert sign(mission, SECOND, 2).missing == 0
    assert listed(mission) == ["Wolf 5"]
    assert numbers(mission) == [1]
    assert sign(mission, THIRD, 1).missing == 0
    assert listed(mission) == ["Lynx 1", "Wolf 5"]
    assert numbers(mission) == []


def test_a_revocation_that_waits_outlives_an_enrolment_made_after_it(mission: Mission) -> None:
    enrol(mission, "Lynx 2", OFFICERS[:2])
    authoring.revoke(
        mission.store, "Lynx 2", last_good=None, last_logged=None, log_size=4,
        officers=FIRST, now=NOW,
    )  # fmt: skip
    enrol(mission, "Fox 6", FIRST)
    sign(mission, SECOND)
    assert numbers(mission) == []
    roster = release.current_pack(mission.store, NOW).roster
    lynx = roster.device(request("Lynx 2").kid)
    assert lynx is not None
    assert lynx.revoked_at == NOW
    assert roster.device(request("Fox 6").kid) is not None


def test_all_that_wait_are_signed_in_one_step_or_all_but_one(mission: Mission) -> None:
    for name in ("Lynx 1", "Lynx 2", "Wolf 5", "Fox 6", "Bear 7"):
        enrol(mission, name, FIRST)
    change_list.withdraw(mission.store, 3, NOW)
    assert sign(mission, SECOND).missing == 0
    assert listed(mission) == ["Bear 7", "Fox 6", "Lynx 1", "Lynx 2"]


def test_each_change_is_told_in_words_with_who_signed_and_what_is_missing(
    mission: Mission,
) -> None:
    enrol(mission, "Lynx 1", FIRST)
    (waits,) = change_list.waiting(mission.store, NOW)
    assert (waits.number, waits.signed_by, waits.missing) == (1, (1,), 1)
    assert len(waits.compare) == 8
    told = words(mission, 1)
    assert "Enrol Lynx 1 as monitor, team 1." in told
    assert " ".join(request("Lynx 1").fingerprint.words) in told
    before = waits.compare
    authoring.change_epoch_key(mission.store, officers=THIRD, now=NOW)
    first, second = change_list.waiting(mission.store, NOW)
    assert first.compare == before
    assert second.compare != before
    assert second.signed_by == (3,)


def test_a_right_to_approve_is_told_as_officers_speak(mission: Mission) -> None:
    authoring.enrol(
        mission.store, request("Kite 1"), call_sign="Kite 1", role="verification_officer", team="",
        officers=OFFICERS[:2], now=NOW,
    )  # fmt: skip
    for number, may, told in (
        (2, True, "Kite 1 may approve what others found, from now on."),
        (3, False, "Kite 1 may approve no more, and what it approved has no effect any more."),
    ):
        authoring.let_approve(mission.store, "Kite 1", may=may, officers=FIRST, now=NOW)
        assert words(mission, number) == told
        sign(mission, SECOND)


def test_nothing_of_a_new_entry_passes_in_silence(mission: Mission) -> None:
    """A party, and what no enrolment of this program gives but whoever signs first can."""
    enrol(mission, "Lynx 1", FIRST)
    (plain,) = change_list.waiting(mission.store, NOW)
    (device,) = plain.delta.devices
    silent = words(mission, 1)
    change_list.withdraw(mission.store, 1, NOW)
    point = FeedPoint(7, bytes(32))
    for number, differs, told in (
        (2, {"party": "B"}, "Its holder is of the party B."),
        (3, {"rights": (APPROVE,)}, "Lynx 1 may approve what others found, from now on."),
        (4, {"rights": ("odd",)}, "The entry of Lynx 1 changes: rights from () to ('odd',)."),
        (5, {"true_branch": point}, "true_branch"),
        (6, {"unknown": {"odd": 1}}, "unknown"),
    ):
        roster = change_list.expected(mission.store, NOW)
        odd = roster_.changed(roster, [replace(device, **differs)])
        authoring.change_roster(mission.store, odd, FIRST, NOW)
        assert told in words(mission, number).removeprefix(silent).strip()
        change_list.withdraw(mission.store, number, NOW)


def test_a_period_for_evidence_is_told_with_the_one_before(mission: Mission) -> None:
    for days, told in ((30, "after 30 days."), (90, "90 days instead of 30"), (0, "No evidence")):
        roster_changes.set_retention(mission.store, days, officers=FIRST, now=NOW)
        (found,) = change_list.waiting(mission.store, NOW)
        assert told in "\n".join(map(str, change_words.in_words(found)))
        sign(mission, SECOND)


def test_the_same_officer_twice_is_told_so(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    with pytest.raises(InputError, match="Officer 1 signed this already"):
        sign(mission, FIRST)
    assert change_list.waiting(mission.store, NOW)[0].missing == 1
    with pytest.raises(VerificationError, match="may not sign"):
        sign(mission, [OfficerSigner(b"\x09" * 32)])
    with pytest.raises(InputError, match="No change 7 waits"):
        sign(mission, SECOND, 7)


def test_a_change_that_waits_is_withdrawn(mission: Mission, tmp_path: Path) -> None:
    enrol(mission, "Lynx 1", FIRST)
    basemaps.put(mission.store, "region.mbtiles", b"map", officers=FIRST, now=NOW)
    stored = list((mission.source / "targets" / "basemap").iterdir())
    assert len(stored) == 1
    change_list.withdraw(mission.store, 2, NOW)
    assert not stored[0].exists()
    change_list.withdraw(mission.store, 1, NOW)
    assert numbers(mission) == []
    with pytest.raises(InputError, match="No change 1 waits"):
        change_list.withdraw(mission.store, 1, NOW)
    with pytest.raises(InputError, match="No change waits"):
        sign(mission, SECOND)
    enrol(mission, "Lynx 1", FIRST)
    assert numbers(mission) == [3]  # a number is never used twice


def test_what_waits_is_minded_by_later_changes(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    with pytest.raises(InputError, match="enrolled already"):
        enrol(mission, "Lynx 1", THIRD)
    with pytest.raises(InputError, match="taken"):
        authoring.enrol(
            mission.store, request("other"), call_sign="Lynx 1", role="monitor", team="",
            officers=THIRD, now=NOW,
        )  # fmt: skip
    authoring.renew(mission.store, officers=FIRST, now=NOW)
    with pytest.raises(InputError, match="change 2"):
        authoring.renew(mission.store, officers=FIRST, now=NOW)


def test_one_after_the_other_in_any_order(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    enrol(mission, "Wolf 5", FIRST)
    enrol(mission, "Fox 6", FIRST)
    assert sign(mission, SECOND, 3).missing == 0
    change = sign(mission, SECOND, 2)
    # What officer 1 signed was not this order: it says so, and another signature mends it.
    assert change.missing == 1
    assert sign(mission, FIRST, 2).missing == 0
    assert sign(mission, OFFICERS[:2], 1).missing == 0
    assert listed(mission) == ["Fox 6", "Lynx 1", "Wolf 5"]


def test_a_change_that_waited_too_long_is_not_signed(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    late = NOW + timedelta(days=release.PACK_DAYS)
    read = change_list.waiting(mission.store, NOW)
    with pytest.raises(InputError, match="too long"):
        change_list.sign(mission.store, read, officers=SECOND, now=late)


def test_a_change_that_was_made_later_than_now_is_not_signed(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    early = NOW - timedelta(days=1)
    read = change_list.waiting(mission.store, NOW)
    with pytest.raises(InputError, match="later than this machine's clock") as e:
        change_list.sign(mission.store, read, officers=SECOND, now=early)
    assert "clock" in str(e.value.advice)


def test_a_clock_that_was_ahead_makes_no_old_signature_hold_again(mission: Mission) -> None:
    """A change took effect; then one does under a clock of next spring; then the first again."""
    enrol(mission, "Lynx 1", FIRST)
    old = settings.get(mission.store, settings.WAITING_CHANGES)
    assert old is not None
    assert sign(mission, SECOND).missing == 0
    for days in (120, 1):  # one that is ahead, and one made when the clock was right again
        at = NOW + timedelta(days=days)
        assert authoring.change_epoch_key(mission.store, officers=OFFICERS[:2], now=at).missing == 0
        settings.put(mission.store, settings.WAITING_CHANGES, {**old, "following": 9})
        assert change_list.waiting(mission.store, NOW + timedelta(days=1)) == []


def test_the_list_of_changes_that_took_effect_does_not_grow_and_none_takes_effect_twice(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(next_state, "REMEMBERED", 4)
    enrol(mission, "Lynx 1", FIRST)
    once = settings.get(mission.store, settings.WAITING_CHANGES)
    assert once is not None
    assert sign(mission, SECOND).missing == 0
    enrol(mission, "Wolf 5", FIRST)  # it waits, while others take effect
    sizes = set()
    for hours in range(1, 9):
        at = NOW + timedelta(hours=hours)
        made = authoring.change_epoch_key(mission.store, officers=OFFICERS[:2], now=at)
        assert made.missing == 0
        targets = release.newest_targets(mission.store)
        sizes.add(len(str(targets.unrecognized_fields[next_state.APPLIED])))
    assert len(sizes) == 4, "three that are shorter, and from then on one size"
    later = NOW + timedelta(hours=9)
    (waits,) = change_list.waiting(mission.store, later)
    with pytest.raises(InputError, match="waited too long"):
        change_list.sign(mission.store, [waits], officers=SECOND, now=later)
    change_list.withdraw(mission.store, waits.number, later)
    # The first one is named no more: listed again, with its officers' signatures, it stays without.
    settings.put(mission.store, settings.WAITING_CHANGES, {**once, "following": 99})
    (waits,) = change_list.waiting(mission.store, later)
    with pytest.raises(InputError, match="waited too long"):
        change_list.sign(mission.store, [waits], officers=OFFICERS[:2], now=later)
    assert authoring.change_epoch_key(mission.store, officers=OFFICERS[:2], now=later).missing == 0
    assert listed(mission) == ["Lynx 1"]


def test_changes_that_are_named_as_before_are_forgotten(mission: Mission) -> None:
    enrol(mission, "Lynx 1", FIRST)
    (waits,) = change_list.waiting(mission.store, NOW)
    base = next_state.base(mission.store, NOW)
    base.targets.unrecognized_fields[next_state.APPLIED] = {"2018-01-01": "01234567"}
    listed = change_book.ListedChange(number=waits.number, delta=waits.delta)
    assert next_state.is_open(base, listed, NOW)
    named = next_state.state(base, (listed,)).base.targets.unrecognized_fields
    assert named[next_state.APPLIED].keys() == {"after", "changes"}


def test_what_was_cut_off_while_it_took_effect_is_finished(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(mission, "Lynx 1", FIRST)
    real = trust.write
    for cut in range(3):
        left = cut

        def failing(folder: Path, name: str, raw: bytes) -> None:
            nonlocal left
            if name.startswith(trust.METADATA):
                if not left:
                    raise StoreError("The disk is full.")
                left -= 1
            real(folder, name, raw)

        with monkeypatch.context() as patched:
            patched.setattr(trust, "write", failing)
            with pytest.raises(StoreError):
                sign(mission, SECOND) if cut == 0 else release.current_pack(mission.store, NOW)
        assert listed(mission) == []
    assert numbers(mission) == []
    release.current_pack(mission.store, NOW)
    assert listed(mission) == ["Lynx 1"]


def test_nobody_s_key_signs_more_than_they_agreed_to(mission: Mission) -> None:
    enrol(mission, "Spy", THIRD)
    stored = settings.get(mission.store, settings.WAITING_CHANGES)
    assert stored is not None
    (spy,) = stored["changes"]
    (_, signature), *_ = spy["agreed"]
    for claimed in (signature, "00" * 64):
        spy["agreed"].append([OFFICERS[0].public_key.keyid, claimed])
        settings.put(mission.store, settings.WAITING_CHANGES, stored)
        enrol(mission, f"Lynx {len(spy['agreed'])}", FIRST)
        (first, *_) = change_list.waiting(mission.store, NOW)
        assert (first.signed_by, first.missing) == ((3,), 1)
        spy["agreed"].pop()
    assert listed(mission) == []
