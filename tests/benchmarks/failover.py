"""Time from the end of an elected sequencer until the next one is elected, by the way it ended.

`python -m tests.benchmarks.failover [ROUNDS]`: killed with its processes, killed while these stand
still, and cut off from PostgreSQL, whose end of a connection is closed after `relay.LOST_S` then as
keep-alive does. Nothing here decides a test.
"""

import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.time_limit import bounded
from tests.support import postgres
from tests.tools import chaos_run
from tests.tools.chaos_run import Run, Service


def standing(leader: int) -> list[int]:
    """Stop the processes of a service but the first; which they are."""
    found = []
    for each in Path("/proc").iterdir():
        try:
            pid = int(each.name)
            if pid != leader and os.getsid(pid) == leader:
                os.kill(pid, signal.SIGSTOP)
                found.append(pid)
        except (ValueError, OSError):
            continue
    return found


def took(run: Run, elected: Service, waiting: Service, way: str) -> float:
    """Seconds until the other one is elected."""
    assert run.relay is not None
    chaos_run.wait(lambda: waiting.state == "waiting", "nobody waits")
    time.sleep(1)  # its processes are there
    stopped = standing(elected.process.pid) if way == "processes stand still" else []
    at = time.monotonic()
    if way == "cut off":
        run.relay.cut(elected.process.pid)
    else:
        chaos_run.kill(elected, all_of_it=not stopped)
    chaos_run.wait(lambda: (waiting.said("elected") or 0) > at, "no failover")
    for pid in stopped:
        os.kill(pid, signal.SIGKILL)
    chaos_run.kill(elected, all_of_it=True)
    run.relay.mend(elected.process.pid)
    return (waiting.said("elected") or 0) - at


def main(rounds: int) -> None:
    """Print the table."""
    server = postgres.own_server()
    with tempfile.TemporaryDirectory(prefix="failover") as folder:
        run, _ = chaos_run.prepared(Path(folder), server, laptops=1, bundles=1, relayed=True)
        elected = chaos_run.start(run, "sequencer")
        chaos_run.wait(lambda: elected.state == "elected", "nobody is elected")
        print(f"load {os.getloadavg()[0]:.0f}\n| way | median | longest |\n|---|---|---|")
        for way in ("killed with its processes", "processes stand still", "cut off"):
            found = []
            for _ in range(rounds):
                waiting = chaos_run.start(run, "sequencer")
                found.append(took(run, elected, waiting, way))
                elected = waiting
            print(f"| {way} | {statistics.median(found):.2f} s | {max(found):.2f} s |", flush=True)
        for each in run.services:
            chaos_run.kill(each, all_of_it=True)
        for reader in run.readers:
            reader.join(chaos_run.LAST_S)
        assert run.relay is not None
        run.relay.end()
    server.stop()


if __name__ == "__main__":
    bounded(240)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8)
