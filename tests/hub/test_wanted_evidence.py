"""Evidence that is looked for: bounded for each laptop, and looked at where something came."""

from functools import partial
from pathlib import Path

import pytest

from fieldapp.hub import status
from fieldapp.hub.importer import group_commit
from fieldapp.hub.publishing import publish, wanted_evidence
from fieldapp.hub.publishing.publish import PUBLIC, Published
from fieldapp.mission import hub_keys
from fieldapp.store.evidence import files
from fieldapp.store.interface import Home
from fieldapp.sync import evidence_requests
from tests.support.mission import Laptop, Mission


def published(mission: Mission, since: Published | None) -> Published:
    return publish.publish(
        mission.store,
        mission.pack.roster,
        mission.store.home / PUBLIC,
        signer=hub_keys.log_signer(mission.store),
        now=mission.now,
        since=since,
    )


def listed(mission: Mission, laptop: Laptop) -> bytes | None:
    """The newest list of what a laptop is asked for; None where there is none."""
    folder = mission.store.home / PUBLIC / "outbox" / laptop.kid.hex()
    newest = max(folder.glob("*.wanted"), default=None)
    return None if newest is None else newest.read_bytes()


def is_told(mission: Mission, laptop: Laptop) -> bool:
    """Whether headquarters is told that a laptop names more than is looked for."""
    found = status.status(mission.store, mission.pack.roster)
    return "evidence" in next(feed.states for feed in found.feeds if feed.kid == laptop.kid)


def test_what_a_laptop_names_and_never_sends_slows_no_publishing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each publishing asked the disk for all that was missing: 250 kB cost 8 s, for good."""
    monkeypatch.setattr(wanted_evidence, "MOST", 2)
    mission = Mission.begin(tmp_path)
    lynx, heron = mission.enrol("Lynx"), mission.enrol("Heron")
    folder, files_of = tmp_path / "stick", dict[bytes, Path]()
    take = partial(group_commit.import_sealed, mission.hub, now=mission.now)

    def sign(laptop: Laptop, raw: bytes) -> bytes:
        """Have a laptop's photograph named at headquarters; it does not come."""
        before, photo = set(folder.rglob("*.age")), laptop.photo(raw)
        laptop.sign(photo)
        (made,) = laptop.seal(folder).bundles
        new = {path.name: path for path in set(folder.rglob("*.age")) - before}
        take(new.pop(made.name))
        (files_of[photo.evidence[0].sha256],) = new.values()
        return photo.evidence[0].sha256

    pieces = [sign(lynx, bytes([number]) * 500) for number in range(4)]
    other = sign(heron, b"h" * 500)
    asked, has = list[bytes](), files.has

    def spied(home: Home, sha256: bytes) -> bool:
        asked.append(sha256)
        return has(home, sha256)

    monkeypatch.setattr(files, "has", spied)
    done = published(mission, None)
    # Of the first two it is known; the list would call the others arrived.
    assert list(done.evidence.missing[lynx.kid]) == pieces[:2]
    assert (len(asked), listed(mission, lynx)) == (3, None)
    assert listed(mission, heron) == evidence_requests.encode(heron.kid, [other])
    assert is_told(mission, lynx)
    assert not is_told(mission, heron)
    pieces.append(sign(lynx, b"l" * 500))
    asked.clear()
    done = published(mission, done)
    assert asked == []
    for count, piece in enumerate(pieces[:3], 1):
        take(files_of[piece])
        asked.clear()
        done = published(mission, done)
        assert list(done.evidence.missing[lynx.kid]) == pieces[count : count + 2]
        assert asked == pieces[count + 1 : count + 2]
    assert not is_told(mission, lynx)
    assert listed(mission, lynx) == evidence_requests.encode(lynx.kid, pieces[3:])
    mission.revoke(lynx)
    done = published(mission, done)
    assert done.evidence.missing.keys() == {heron.kid}
    assert published(mission, None).evidence.missing.keys() == {heron.kid}


def test_names_beyond_what_a_person_signs_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One piece that is here can be named without end."""
    monkeypatch.setattr(wanted_evidence, "NAMES", 2)
    mission = Mission.begin(tmp_path)
    lynx = mission.enrol("Lynx")
    for _ in range(3):
        lynx.sign(lynx.photo(b"the same"))
    lynx.seal(tmp_path / "stick")
    mission.take(tmp_path / "stick")
    done = published(mission, None)
    assert done.evidence.named[lynx.kid] == 2
    assert is_told(mission, lynx)
    mission.revoke(lynx)
    published(mission, done)
    assert not is_told(mission, lynx)
