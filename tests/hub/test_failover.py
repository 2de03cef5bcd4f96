"""Who has a killed sequencer's lock, and until when: a forked process must not keep it."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from weakref import WeakSet

import psycopg
import pytest

from fieldapp.store.postgres import hub_file, session_locks
from fieldapp.store.postgres import postgres as connections
from tests.support import postgres
from tests.support.forked import Forked
from tests.support.homes import reopened
from tests.tools import chaos_run as chaos

_HOLDER = """
    SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = %s AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


class _Forgetful(WeakSet[object]):
    def add(self, item: object) -> None:
        pass


def keeping(command: Sequence[str]) -> int:
    """The program, whose forked processes keep the connections of the one they come from."""
    vars(connections)["_open"] = _Forgetful()
    return chaos.service(command)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[chaos.Run]:
    server = postgres.own_server()
    try:
        made, _ = chaos.prepared(tmp_path, server, laptops=1, bundles=1)
        made.mission.store = reopened(made.mission.store.home)
        yield made
        for each in made.services:
            chaos.kill(each, all_of_it=True)
        for reader in made.readers:
            reader.join(chaos.LAST_S)
        made.mission.close()
    finally:
        server.stop()


def holder(run: chaos.Run) -> int | None:
    """The server's process of the connection that is the sequencer's."""
    with psycopg.connect(hub_file.dsn_of(run.mission.store.home) or "") as conn:
        row = conn.execute(_HOLDER, [session_locks.SEQUENCER]).fetchone()
    return row[0] if row else None


def of_session(leader: int) -> list[int]:
    """Processes of a session that still run or stand still, the first one left out."""
    found = []
    for each in Path("/proc").iterdir():
        with suppress(ValueError, OSError):
            pid = int(each.name)
            state = (each / "stat").read_text().rpartition(") ")[2][0]
            if pid != leader and state != "Z" and os.getsid(pid) == leader:
                found.append(pid)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("work", [chaos.service, keeping])
def test_a_killed_sequencer_is_followed_while_its_processes_are_there(
    run: chaos.Run, work: Callable[[Sequence[str]], int]
) -> None:
    one = chaos.start(run, "sequencer", work=work)
    chaos.wait(lambda: one.said("elected") and of_session(one.process.pid), "nobody is elected")
    held_by = holder(run)
    assert held_by is not None
    theirs = of_session(one.process.pid)
    for pid in theirs:  # they do not end by themselves
        os.kill(pid, signal.SIGSTOP)
    try:
        chaos.kill(one, all_of_it=False)
        other = chaos.start(run, "sequencer")
        if work is keeping:
            # The danger is real: the server sees no end while one of them has the connection.
            chaos.wait(lambda: other.said("waiting"), "the other one does not wait")
            assert holder(run) == held_by
            for pid in theirs:
                os.kill(pid, signal.SIGKILL)
        chaos.wait(lambda: other.said("elected"), "nobody follows")
        assert holder(run) not in (held_by, None)
        assert of_session(one.process.pid) == ([] if work is keeping else theirs)
    finally:
        for pid in of_session(one.process.pid):
            os.kill(pid, signal.SIGKILL)


def waiting_for_its_turn(home: Path) -> None:
    """A sequencer that would wait for any time while an importer writes."""
    store = reopened(home)
    assert session_locks.elected(store)
    store.db.execute("SET lock_timeout = 0")
    with store.turn():
        pass


def test_a_sequencer_that_is_killed_while_another_writes_is_followed_at_once(
    run: chaos.Run,
) -> None:
    """Its connection is not read while it waits for the lock of who writes."""
    home = run.mission.store.home
    other = reopened(home)
    with run.mission.store.transaction():
        one = Forked(waiting_for_its_turn, home)
        chaos.wait(lambda: _waits(run), "it does not wait")
        assert not session_locks.elected(other)
        one.kill()
        one.wait(60)
        one.stdout.close()
        chaos.wait(lambda: session_locks.elected(other), "nobody follows")
    other.close()


def _waits(run: chaos.Run) -> bool:
    with psycopg.connect(hub_file.dsn_of(run.mission.store.home) or "") as conn:
        rows = conn.execute("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
        return [pid for (pid,) in rows] == [holder(run)]
