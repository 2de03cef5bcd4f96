"""Sync over a link that the kernel makes bad: delay, loss, disorder, duplicates, corruption.

In a network namespace of its own, so that nothing else on the machine is touched; skipped where the
machine has no namespaces, no `tc`, or a kernel without netem.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.support.networked_mission import on_the_network
from tests.sync.test_network_sync import everything_is_there, through

NETEM = "delay 120ms 30ms loss 2% duplicate 1% reorder 5% corrupt 0.2% rate 256kbit"


def inside(command: str) -> list[str]:
    """A shell command in a new network namespace whose loopback device is up."""
    return ["unshare", "--net", "sh", "-c", f"ip link set lo up && {command}"]


def missing() -> str:
    """Why it cannot be done here, "" where it can."""
    if not all(shutil.which(name) for name in ("unshare", "ip", "tc")):
        return "unshare, ip or tc is not installed"
    bad = inside(f"tc qdisc add dev lo root netem {NETEM}")
    tried = subprocess.run(bad, capture_output=True, text=True, check=False)
    return "" if tried.returncode == 0 else f"the kernel has no netem: {tried.stderr.strip()}"


@pytest.mark.slow
def test_sync_survives_what_the_kernel_does_to_a_link() -> None:
    if why := missing():
        pytest.skip(why)
    play = f"{sys.executable} -m tests.sync.test_netem"
    command = inside(f"tc qdisc add dev lo root netem {NETEM} && exec {play}")
    played = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
    )
    assert played.returncode == 0, played.stdout + played.stderr


def main() -> None:
    """One laptop, some records and pieces of evidence, in whatever network this is."""
    with tempfile.TemporaryDirectory() as folder, on_the_network(Path(folder)) as net:
        lynx, chance = net.enrol("Lynx"), random.Random(1)
        lynx.log(*(f"heard {number}" for number in range(20)))
        for _ in range(2):
            lynx.sign(lynx.photo(chance.randbytes(40_000)))
        through(net, lynx)
        everything_is_there(net, lynx)


if __name__ == "__main__":
    main()
