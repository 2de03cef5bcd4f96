"""No recovery file holds a destroyed key, and a backup that does is named for deletion."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import custody, imports, roster_changes
from fieldapp.errors import InputError
from fieldapp.hub.custody import recovery_file
from fieldapp.hub.importer import retire_epochs
from fieldapp.ledger import age
from fieldapp.store import settings
from fieldapp.store.transfer import epochs
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import NOW, Mission

DAY = timedelta(days=1)
HOLDERS = age.Identity(b"\x07" * 32)  # what the recovery shares give together


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    begun = Mission.begin(tmp_path / "mission")
    members = {"recipient": str(HOLDERS.recipient), "needed": 2, "count": 3}
    settings.put(begun.store, settings.RECOVERY, members | {"made": NOW.isoformat()})
    recovery_file.write(begun.store)
    yield begun
    begun.store.close()


def held(mission: Mission) -> set[int]:
    """Numbers of the epochs whose keys the recovery file gives its holders."""
    content = recovery_file.read(mission.store.home / recovery_file.NAME, HOLDERS)
    numbers = map(epochs.number_of, content.secrets)
    return {number for number in numbers if number is not None}


def there(mission: Mission) -> set[int]:
    return {e.number for e in epochs.epochs(mission.store) if e.destroyed_at is None}


def test_the_recovery_file_holds_the_keys_of_epochs_that_exist_and_no_other(
    mission: Mission,
) -> None:
    first = held(mission)
    assert first == there(mission)
    for number in range(80):
        retire_epochs.retire(mission.store, mission.pack.roster, NOW + number * DAY)
        assert held(mission) == there(mission)
    assert not first & held(mission)


def test_an_import_and_a_pack_that_begin_an_epoch_write_the_recovery_file_anew(
    mission: Mission, tmp_path: Path
) -> None:
    before = held(mission)
    roster_changes.write_pack(mission.store, tmp_path / "pack", now=NOW + 8 * DAY)
    assert held(mission) == there(mission)
    assert held(mission) > before
    before = held(mission)
    with imports.hub(mission.store, mission.pack, NOW + 16 * DAY):
        pass
    assert held(mission) == there(mission)
    assert held(mission) > before


def test_a_destruction_that_was_cut_off_before_the_recovery_file_is_made_good(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(_store: object) -> None:
        raise KeyboardInterrupt

    for number in range(0, 63, 7):
        retire_epochs.retire(mission.store, mission.pack.roster, NOW + number * DAY)
    with monkeypatch.context() as patched:
        patched.setattr(recovery_file, "write", cut)
        with pytest.raises(KeyboardInterrupt):
            retire_epochs.retire(mission.store, mission.pack.roster, NOW + 80 * DAY)
    assert held(mission) - there(mission)
    retire_epochs.retire(mission.store, mission.pack.roster, NOW + 80 * DAY)
    assert held(mission) == there(mission)


def test_backups_older_than_the_horizon_are_named_until_they_are_deleted(
    mission: Mission, tmp_path: Path
) -> None:
    mission.log_roster()
    one, other = tmp_path / "one", tmp_path / "other"
    custody.backup(mission.store, one, now=NOW)
    custody.backup(mission.store, other, now=NOW + 10 * DAY)

    def named(days: int) -> list[str]:
        return [each.folder for each in custody.old_backups(mission.store, NOW + days * DAY)]

    assert named(59) == []
    assert named(60) == [str(one)]
    assert named(70) == [str(one), str(other)]
    last = custody.last_backup(mission.store)
    assert last is not None
    assert last.folder == str(other)
    custody.backup(mission.store, other, now=NOW + 65 * DAY)  # in its place is a newer one
    assert named(70) == [str(one)]
    with pytest.raises(InputError, match="still has"):
        custody.forget_backup(mission.store, one)
    (one / "fieldapp-backup.json").unlink()
    custody.forget_backup(mission.store, one)
    assert named(70) == []
    with pytest.raises(InputError, match="is known"):
        custody.forget_backup(mission.store, one)


def test_a_restored_home_names_the_backup_that_it_is_from(mission: Mission, tmp_path: Path) -> None:
    mission.log_roster()
    custody.backup(mission.store, tmp_path / "safe", now=NOW)
    custody.restore(tmp_path / "safe", tmp_path / "new", PASSPHRASE, [], now=NOW + DAY)
    store = reopened(tmp_path / "new")
    (old,) = custody.old_backups(store, NOW + 60 * DAY)
    store.close()
    assert (old.folder, old.at) == (str(tmp_path / "safe"), NOW)
