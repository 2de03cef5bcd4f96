"""A mission pack that was altered or lost on a laptop: told, and loaded again by its holder."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.app.home.session import close_session, mend_pack, open_session
from fieldapp.errors import BrokenPackError, VerificationError
from fieldapp.mission import release
from fieldapp.store import drafts
from fieldapp.store.drafts import StoredDraft
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.sealed import sealed_files
from fieldapp.sync.carrier import carrier
from tests.support.homes import PASSPHRASE
from tests.support.mission import Laptop, Mission

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    begun = Mission.begin(tmp_path, now=NOW)
    yield begun
    begun.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Laptop:
    """Enrolled, with a record and a draft, unlocked once since, and locked."""
    made = mission.enrol("Lynx")
    made.log("heard")
    drafts.save(made.store, StoredDraft(name="now", kind="note", saved_at=NOW, content=b"typed"))
    made.store.close()
    close_session(open_session(made.store.home, PASSPHRASE, NOW))
    return made


def stick(mission: Mission, folder: Path) -> Path:
    release.publish(mission.store, folder / carrier.PACK, now=mission.now)
    return folder


def flip(path: Path) -> None:
    """Change a bit of a file."""
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(bytes(raw))


def sealed(store: Store, name: str) -> Path:
    """A file of the pack in a home."""
    return sealed_files.path(store.home / "pack", store.secrets, name)


def roster(mission: Mission) -> str:
    return f"targets/{mission.pack.roster_hash.hex()}.roster-head.json"


def newest(mission: Mission) -> str:
    return f"metadata/{mission.pack.version}.targets.json"


def in_its_place(pack: Path) -> None:
    shutil.rmtree(pack)
    pack.write_bytes(b"x")


BREAK: dict[str, Callable[[Mission, Store], object]] = {
    "a target": lambda mission, store: flip(sealed(store, roster(mission))),
    "metadata": lambda mission, store: flip(sealed(store, newest(mission))),
    "the root": lambda _, store: flip(sealed(store, "metadata/1.root.json")),
    "a root too many": lambda _, store: sealed(store, "metadata/2.root.json").write_bytes(b"{}"),
    "a file in another's place": lambda mission, store: shutil.copy(
        sealed(store, newest(mission)), sealed(store, roster(mission))
    ),
    "a file gone": lambda _, store: sealed(store, "metadata/timestamp.json").unlink(),
    "all of it": lambda _, store: shutil.rmtree(store.home / "pack"),
    "a file in its place": lambda _, store: in_its_place(store.home / "pack"),
}


@pytest.mark.parametrize("what", BREAK)
def test_what_is_broken_is_told_and_loaded_again(
    what: str, mission: Mission, laptop: Laptop, tmp_path: Path
) -> None:
    home = laptop.store.home
    BREAK[what](mission, laptop.store)
    with pytest.raises(BrokenPackError, match="altered or is damaged"):
        open_session(home, PASSPHRASE, NOW)
    mend_pack(home, PASSPHRASE, stick(mission, tmp_path / "stick"), NOW)
    session = open_session(home, PASSPHRASE, NOW)
    assert session.pack is not None
    assert session.pack.versions == mission.pack.versions
    head = feeds.head(session.store, session.store.kid)
    assert head is not None
    assert head.seq == 1  # begun once, and the record
    assert [each.name for each in drafts.drafts(session.store)] == ["now"]
    close_session(session)


@pytest.mark.parametrize("what", ["a target", "metadata", "all of it"])
def test_an_older_pack_is_still_refused(
    what: str, mission: Mission, laptop: Laptop, tmp_path: Path
) -> None:
    home, old = laptop.store.home, stick(mission, tmp_path / "old")
    mission.enrol("Heron")
    mend_pack(home, PASSPHRASE, stick(mission, tmp_path / "new"), NOW)
    BREAK[what](mission, laptop.store)
    with pytest.raises(VerificationError, match="older than the one held"):
        mend_pack(home, PASSPHRASE, old, NOW)
    with pytest.raises(BrokenPackError):
        open_session(home, PASSPHRASE, NOW)
    mend_pack(home, PASSPHRASE, tmp_path / "new", NOW)
    close_session(open_session(home, PASSPHRASE, NOW))


def test_an_older_pack_that_is_put_back_into_a_home_is_told(
    mission: Mission, laptop: Laptop, tmp_path: Path
) -> None:
    """Who has the disk of a locked laptop twice could undo what officers signed in between."""
    home = laptop.store.home
    shutil.copytree(home / "pack", tmp_path / "old")
    mission.enrol("Heron")
    mend_pack(home, PASSPHRASE, stick(mission, tmp_path / "new"), NOW)
    shutil.rmtree(home / "pack")
    shutil.copytree(tmp_path / "old", home / "pack")
    for _ in range(2):
        with pytest.raises(BrokenPackError, match="older than the one that it had"):
            open_session(home, PASSPHRASE, NOW)
    mend_pack(home, PASSPHRASE, tmp_path / "new", NOW)
    close_session(open_session(home, PASSPHRASE, NOW))


def test_another_mission_s_and_an_altered_pack_are_refused(
    mission: Mission, laptop: Laptop, tmp_path: Path
) -> None:
    home = laptop.store.home
    other = Mission.begin(tmp_path / "other", now=NOW)
    foreign, bad = stick(other, tmp_path / "foreign"), stick(mission, tmp_path / "bad")
    other.store.close()
    flip(bad / carrier.PACK / roster(mission))
    shutil.rmtree(home / "pack")
    for source in (foreign, bad):
        with pytest.raises(VerificationError):
            mend_pack(home, PASSPHRASE, source, NOW)
        assert not (home / "pack").exists()


def test_the_pack_that_was_held_may_have_expired_a_newer_one_may_not(
    mission: Mission, laptop: Laptop, tmp_path: Path
) -> None:
    home, late = laptop.store.home, NOW + timedelta(days=400)
    same = stick(mission, tmp_path / "same")
    mission.enrol("Heron")
    newer = stick(mission, tmp_path / "newer")
    shutil.rmtree(home / "pack")
    with pytest.raises(VerificationError, match="expired"):
        mend_pack(home, PASSPHRASE, newer, late)
    mend_pack(home, PASSPHRASE, same, late)
    session = open_session(home, PASSPHRASE, late)
    assert session.pack is not None
    assert session.pack.expired
    close_session(session)


def test_headquarters_takes_its_own_pack_again(mission: Mission) -> None:
    store = mission.store
    release.take_over(store, now=NOW)
    flip(sealed(store, roster(mission)))
    session = open_session(store.home, PASSPHRASE, NOW)
    assert session.pack is not None
    assert session.pack.versions == mission.pack.versions
    assert feeds.head(store, store.kid) is None
    close_session(session)
