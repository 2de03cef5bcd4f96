"""The log's key, once destroyed or moved away: not on the disk, and not taken back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldapp.hub.custody import recovery, recovery_file, recovery_shares
from fieldapp.hub.custody.recovery_shares import Shares
from fieldapp.ledger import age
from fieldapp.mission import hub_keys
from fieldapp.store import settings
from fieldapp.store.keys.token_key import TokenPlace
from fieldapp.store.sealed import named_secrets
from tests.support.mission import NOW, Mission
from tests.support.softhsm import MODULE, Tokens

PAGE, RESERVED = 4096, 80  # of SQLCipher 4: IV and HMAC at the end of each page


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    begun = Mission.begin(tmp_path / "mission")
    yield begun
    begun.store.close()


def on_disk(mission: Mission) -> bytes:
    """All that a thief who has the database's key reads in its file, given free or not."""
    home, key = mission.store.home, mission.store.secrets.database_key
    journal = home / "fieldapp.db-wal"
    assert not journal.exists() or not journal.stat().st_size
    raw, plain = (home / "fieldapp.db").read_bytes(), bytearray()
    for at in range(0, len(raw), PAGE):
        page = raw[at : at + PAGE]
        iv = page[PAGE - RESERVED :][:16]
        opened = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
        plain += opened.update(page[0 if at else 16 : PAGE - RESERVED])
    return bytes(plain)


def log_seeds(mission: Mission) -> dict[str, bytes]:
    held = named_secrets.every(mission.store)
    return {name: held[name] for name in held if name.startswith(hub_keys.LOG_SEEDS)}


def test_a_destroyed_log_key_is_nowhere_in_the_database_file(mission: Mission) -> None:
    mission.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    seeds = log_seeds(mission).values()
    assert len(seeds) == 2
    assert all(seed in on_disk(mission) for seed in seeds)
    hub_keys.destroy_log_key(mission.store, NOW)
    assert not any(seed in on_disk(mission) for seed in seeds)


def test_a_log_key_that_moved_into_a_token_is_nowhere_in_the_database_file(
    mission: Mission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens = Tokens(tmp_path, monkeypatch)
    place = TokenPlace(
        module=str(MODULE.resolve()), label=tokens.new("mission"), pin_file=str(tokens.pin_file)
    )
    seed = log_seeds(mission)["log seed"]
    assert hub_keys.move_log_key(mission.store, place)
    assert seed not in on_disk(mission)


def test_a_recovery_file_of_before_does_not_bring_a_destroyed_log_key_back(
    mission: Mission, tmp_path: Path
) -> None:
    secret = b"\x07" * 32
    shares = recovery_shares.split(secret, Shares(needed=2, total=3))
    members = {"recipient": str(age.Identity(secret).recipient), "needed": 2, "count": 3}
    settings.put(mission.store, settings.RECOVERY, members | {"made": NOW.isoformat()})
    recovery_file.write(mission.store)
    before = shutil.copy(mission.store.home / recovery_file.NAME, tmp_path / "before.age")
    hub_keys.destroy_log_key(mission.store, NOW)
    assert recovery.add_missing(mission.store, [Path(before)], shares[:2], now=NOW) == ()
    assert log_seeds(mission) == {}
