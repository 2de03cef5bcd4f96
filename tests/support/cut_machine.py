"""A machine behind a network of its own, which can be cut: no packet passes, and nobody is told.

A network namespace with one cable (veth) to this machine. To cut it, the neighbour's hardware
address is set to one that nobody has. It needs the rights of root and `ip` of iproute2.
"""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

_NET = "198.51.100."  # TEST-NET-2: no machine of the world is in it
_NOBODY = "02:00:00:00:00:99"
_NEW_NETWORK = 0x40000000  # CLONE_NEWNET


@dataclass
class Machine:
    """A namespace, and this machine's end of its cable."""

    name: str
    cable: str
    here: str
    there: str

    def cut(self) -> None:
        """Let no packet pass, either way."""
        nobody = ("lladdr", _NOBODY, "nud", "permanent")
        _ip("neigh", "replace", self.there, "dev", self.cable, *nobody)
        inside = ("neigh", "replace", self.here, "dev", "eth0", *nobody)
        _ip("-n", self.name, *inside)


def move_into(name: str) -> None:
    """Move this process, which has one thread, into the namespace."""
    with (Path("/run/netns") / name).open() as file:
        if ctypes.CDLL(None, use_errno=True).setns(file.fileno(), _NEW_NETWORK):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))


@contextmanager
def machine() -> Iterator[Machine]:
    """A machine that reaches this one; it is gone at the end."""
    if os.geteuid() or shutil.which("ip") is None:
        pytest.skip("A network to cut takes root's rights and `ip`.")
    number = os.getpid()
    first = 4 * (number % 63)  # tests beside each other have networks of their own
    made = Machine(f"cut{number}", f"c{number}", f"{_NET}{first + 1}", f"{_NET}{first + 2}")
    try:
        _ip("netns", "add", made.name)
    except subprocess.CalledProcessError:
        pytest.skip("No network namespace can be made here.")
    try:
        there = ("peer", "name", "eth0", "netns", made.name)
        _ip("link", "add", made.cable, "type", "veth", *there)
        _ip("addr", "add", f"{made.here}/30", "dev", made.cable)
        _ip("link", "set", made.cable, "up")
        _ip("-n", made.name, "addr", "add", f"{made.there}/30", "dev", "eth0")
        _ip("-n", made.name, "link", "set", "eth0", "up")
        yield made
    finally:
        with suppress(subprocess.CalledProcessError):
            _ip("link", "del", made.cable)
        _ip("netns", "del", made.name)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)
