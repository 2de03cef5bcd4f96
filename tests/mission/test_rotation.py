"""Officers are replaced and their threshold changed, and no laptop has to be set up again."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import InputError, StoreError, VerificationError
from fieldapp.mission import authoring, pack, release, trust
from fieldapp.mission.fingerprint import fingerprint
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list, change_words, officer_set, rotation
from tests.support.mission import NOW, OFFICERS, Mission

FOURTH = OfficerSigner(b"\x04" * 32)
LATER = NOW + timedelta(days=1)


def key(officer: OfficerSigner) -> bytes:
    return officer_set.public_key(officer.public_key)


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path, officers=3, threshold=2)


def take(mission: Mission, folder: Path) -> pack.Pack:
    return pack.refresh(
        trust.in_folder(folder),
        trust.reader(mission.source),
        root_hash=mission.pack.root_hash,
        now=LATER,
    )


def rotate(
    mission: Mission,
    officers: Sequence[OfficerSigner],
    *,
    add: Sequence[OfficerSigner] = (),
    remove: Sequence[int] = (),
    threshold: int | None = None,
) -> Change:
    return rotation.change_officers(
        mission.store, add=list(map(key, add)), remove=remove, threshold=threshold,
        officers=officers, now=NOW,
    )  # fmt: skip


def renew(mission: Mission, officers: Sequence[OfficerSigner]) -> Change:
    return authoring.renew(mission.store, officers=officers, now=NOW)


def test_an_officer_is_replaced_and_laptops_follow(mission: Mission, tmp_path: Path) -> None:
    before = take(mission, tmp_path / "laptop")
    assert rotate(mission, OFFICERS[:1], add=[FOURTH], remove=[3]).missing == 1
    (waits,) = change_list.waiting(mission.store, NOW)
    told = "\n".join(change_words.in_words(waits))
    assert f"Officer 4 is new. Fingerprint: {fingerprint(key(FOURTH))}." in told
    assert "Officer 3 may sign no more." in told
    assert "2 of 3 officers. Today it is 2 of 3." in told
    assert (
        change_list.sign(
            mission.store, change_list.waiting(mission.store, NOW), officers=OFFICERS[1:2], now=NOW
        ).missing
        == 0
    )
    after = take(mission, tmp_path / "laptop")
    assert after.root_hash == before.root_hash  # what is on paper stays right
    assert after.versions[0] == before.versions[0] + 1
    assert [each.number for each in officer_set.officers(mission.store)] == [1, 2, 4]
    with pytest.raises(VerificationError, match="may not sign"):
        renew(mission, OFFICERS[2:])
    assert renew(mission, [OFFICERS[0], FOURTH]).missing == 0
    assert take(mission, tmp_path / "laptop").version == after.version + 1
    assert take(mission, tmp_path / "new laptop").version == after.version + 1


def test_a_threshold_that_rises_needs_those_who_will_sign(mission: Mission) -> None:
    change = rotate(mission, OFFICERS[:2], add=[FOURTH], threshold=4)
    assert change.missing == 2
    assert (
        change_list.sign(
            mission.store, change_list.waiting(mission.store, NOW), officers=[FOURTH], now=NOW
        ).missing
        == 1
    )
    assert (
        change_list.sign(
            mission.store, change_list.waiting(mission.store, NOW), officers=OFFICERS[2:], now=NOW
        ).missing
        == 0
    )
    assert release.threshold(mission.store) == 4
    assert renew(mission, OFFICERS).missing == 1


def test_too_few_of_the_officers_who_stand_change_nothing(mission: Mission) -> None:
    assert rotate(mission, [FOURTH], add=[FOURTH], threshold=1).missing == 2
    assert [each.number for each in officer_set.officers(mission.store)] == [1, 2, 3]
    assert release.current_pack(mission.store, NOW).versions[0] == 1


def test_who_may_sign_no_more_counts_for_nothing_that_waits(mission: Mission) -> None:
    renew(mission, OFFICERS[2:])
    rotate(mission, OFFICERS[:2], remove=[3])
    (waits,) = change_list.waiting(mission.store, NOW)
    assert (waits.signed_by, waits.missing) == ((), 2)
    assert (
        change_list.sign(
            mission.store, change_list.waiting(mission.store, NOW), officers=OFFICERS[:2], now=NOW
        ).missing
        == 0
    )


def test_what_waits_beside_the_officers_change_takes_effect_after_it(mission: Mission) -> None:
    renew(mission, OFFICERS[:1])
    rotate(mission, OFFICERS[:1], add=[FOURTH], remove=[3])
    assert (
        change_list.sign(
            mission.store, change_list.waiting(mission.store, NOW), officers=OFFICERS[1:2], now=NOW
        ).missing
        == 0
    )
    assert change_list.waiting(mission.store, NOW) == []
    assert release.current_pack(mission.store, NOW).versions == (2, 3, 3, 3)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"remove": [7]}, "no officer 7"),
        ({"remove": [1, 2, 3]}, "threshold"),
        ({"threshold": 4}, "threshold"),
        ({"threshold": 0}, "threshold"),
        ({"add": [OFFICERS[0]]}, "was an officer's"),
        ({"add": [FOURTH] * 2}, "was an officer's"),
        ({}, "Nothing"),
        ({"threshold": 2}, "Nothing"),
    ],
)
def test_what_cannot_be(mission: Mission, wanted: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        rotate(mission, OFFICERS[:2], **wanted)  # type: ignore[arg-type]  # the table's values
    assert change_list.waiting(mission.store, NOW) == []


def test_cut_off_at_any_file_headquarters_and_laptop_have_a_whole_pack(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = tmp_path / "laptop"
    root_hash = take(mission, laptop).root_hash
    real = trust.write
    left = 0

    def failing(folder: Path, name: str, raw: bytes) -> None:
        nonlocal left
        if not left:
            raise StoreError("The disk is full.")
        left -= 1
        real(folder, name, raw)

    def whole(folder: Path) -> int:
        return pack.load(trust.in_folder(folder), root_hash=root_hash, now=NOW).version

    with monkeypatch.context() as patched:
        patched.setattr(trust, "write", failing)
        left = 1  # the roster's file, before anything takes effect
        with pytest.raises(StoreError):
            rotate(mission, OFFICERS[1:], add=[FOURTH], remove=[1], threshold=2)
        for cut in range(4):  # targets, snapshot, timestamp, root
            left = cut
            with pytest.raises(StoreError):
                release.current_pack(mission.store, NOW)
            whole(mission.source)
    renew(mission, [OFFICERS[2], FOURTH])  # nobody signs it whom the laptop knows as two
    wanted = whole(mission.source)
    cut, versions = 0, set()
    while True:
        left = cut
        with monkeypatch.context() as patched:
            patched.setattr(trust, "write", failing)
            try:
                take(mission, laptop)
                break
            except StoreError:
                versions.add(whole(laptop))
        cut += 1
    assert versions == {1}
    assert whole(laptop) == wanted


def test_a_root_that_comes_to_its_end_is_renewed_with_the_pack(
    mission: Mission, tmp_path: Path
) -> None:
    late = NOW + timedelta(days=release.ROOT_DAYS - 30)
    authoring.renew(mission.store, officers=OFFICERS[:2], now=late)
    found = release.current_pack(mission.store, late)
    assert found.versions[0] == 2
    assert found.expires == late + timedelta(days=release.PACK_DAYS)
