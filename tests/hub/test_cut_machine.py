"""A machine whose network is cut in the middle of its work: others take over what it had."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.store.database import open_on_postgres
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.postgres import session_locks
from tests.support import cut_machine, homes, postgres
from tests.support.cut_machine import Machine
from tests.support.forked import Forked
from tests.tools import chaos_run

DEVICE = 7


@pytest.fixture
def cable() -> Iterator[Machine]:
    with cut_machine.machine() as made:
        yield made


@pytest.fixture
def server(cable: Machine) -> Iterator[postgres.Server]:
    made = postgres.own_server(at=cable.here)
    yield made
    made.stop()


def far(home: Path, dsn: str, namespace: str, what: str) -> None:
    """A program on the other machine that has something in hand, for any time."""
    cut_machine.move_into(namespace)
    secrets = keystore.unlock(home / "keystore", homes.PASSPHRASE)
    store = open_on_postgres(home, secrets, dsn)
    if what == "sequencer":
        assert session_locks.elected(store)
    if what == "device":
        assert session_locks.take_device(store, DEVICE)
    if what != "transaction":
        sys.stdout.write("has it\n")
        time.sleep(3600)
    with store.transaction():
        sys.stdout.write("has it\n")
        time.sleep(3600)


def taken(store: Store, what: str) -> bool:
    """Whether another program has by now what the cut machine had."""
    if what == "sequencer":
        return session_locks.elected(store)
    if what == "device":
        return session_locks.take_device(store, DEVICE)
    (pid,) = store.db.execute(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
    ).fetchone()
    return not pid


@pytest.mark.slow
@pytest.mark.parametrize("what", ["sequencer", "device", "transaction"])
def test_what_a_cut_machine_had_in_hand_is_free_soon(
    what: str, cable: Machine, server: postgres.Server, tmp_path: Path
) -> None:
    """By itself the server would keep it for two hours."""
    secrets = keystore.create(tmp_path / "keystore", homes.PASSPHRASE, cost=homes.CHEAP)
    near = server.database()
    store = open_on_postgres(tmp_path, secrets, near)
    dsn = near.replace(str(server.folder), cable.here)
    dsn += f" sslmode=verify-full sslrootcert={server.folder}/tls.crt"
    other = Forked(far, tmp_path, dsn, cable.name, what)
    assert other.stdout.readline() == b"has it\n"
    assert not taken(store, what)
    cable.cut()
    chaos_run.wait(lambda: taken(store, what), "nobody can take it")
    assert other.poll() is None
    other.kill()
    other.wait(60)
    other.stdout.close()
    store.close()
