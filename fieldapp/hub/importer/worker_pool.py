"""Importing on several cores: processes, each with the hub's database open, one device to each.

Opening, reading and checking a bundle takes most of the time and needs no lock; what writes the
database holds `Hub.write_lock`, a file lock, which a killed process lets go of.
While files of a device are with a process, its next ones go there too, so that they are taken in
the order in which they came; else whichever has least to do takes them. A process that dies takes
nothing with it: what it was at is given out again.
"""

from __future__ import annotations

import fcntl
import gc
import multiprocessing
import os
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final

from fieldapp.errors import StoreError

_SOON_S: Final = 10.0  # what a killed importer's processes may still be at
_END: Final = ("end",)
AT_ONCE: Final = 4  # jobs that one process has been given
_GARBAGE: Final = 1_000_000  # objects made between looks for cycles: some 100 MB

# The keys are in this process's memory already: a process made from it needs no passphrase, and no
# key travels through a pipe or an argument.
_FORK: Final = multiprocessing.get_context("fork")

Work = Callable[[Any], Any]
Opened = Callable[[], AbstractContextManager[Work]]
"""What a process opens once, and then does with each job."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a job.

    Attributes:
        job: It.
        result: What the work returned.
        trouble: What this machine's disk or database did, in words.
        fault: How this program failed, for those who mend it.
    """

    job: Any
    result: Any = None
    trouble: str = ""
    fault: str = ""


@dataclass(slots=True)
class _Member:
    process: BaseProcess
    channel: Connection
    jobs: deque[tuple[int, Any]] = field(default_factory=deque)

    def has(self, key: int) -> bool:
        return any(each == key for each, _ in self.jobs)


class Crew:
    """Processes that do jobs.

    Args:
        opened: What each opens.
        size: How many.
    """

    def __init__(self, opened: Opened, size: int) -> None:
        self._opened = opened
        self._members = [self._member() for _ in range(size)]

    @property
    def busy(self) -> int:
        """Jobs that were given and are not done."""
        return sum(len(member.jobs) for member in self._members)

    def give(self, key: int, job: Any) -> bool:
        """Give a job to a process, in order with others of its key; False where all have enough."""
        free = min(self._members, key=lambda member: len(member.jobs))
        member = next((each for each in self._members if each.has(key)), free)
        if len(member.jobs) >= AT_ONCE:
            return False
        member.jobs.append((key, job))
        try:
            member.channel.send(job)
        except OSError:
            return True  # it died; `done` finds out
        return True

    def done(self, seconds: float) -> Iterator[Done]:
        """What was done, waiting for the first at most so long."""
        channels = {member.channel: member for member in self._members}
        for ready in wait(list(channels), seconds):
            member = channels[ready]  # type: ignore[index]  # of what was waited for
            try:
                while member.channel.poll():
                    found: Done = member.channel.recv()
                    member.jobs.popleft()
                    yield found
            except (EOFError, OSError):
                yield from self._replaced(member)

    def rest(self) -> Iterator[Done]:
        """All that is still to be done."""
        while self.busy:
            yield from self.done(1.0)

    def _replaced(self, dead: _Member) -> Iterator[Done]:
        dead.channel.close()
        dead.process.join()
        self._members[self._members.index(dead)] = self._member()
        for number, (_, job) in enumerate(dead.jobs):
            # The first is what it was at; the others were not begun.
            yield Done(job, fault="" if number else "The process was killed, or crashed.")

    def close(self) -> None:
        """Let every process finish what it is at, and end."""
        for member in self._members:
            with suppress(OSError):
                # Other processes may hold this end open too: closing it would not be noticed.
                member.channel.send(_END)
        for member in self._members:
            member.process.join()
            member.channel.close()

    def abandon(self) -> None:
        """End every process at once; nobody hears of what it was at."""
        for member in self._members:
            member.process.kill()
            member.process.join()
            member.channel.close()
        self._members.clear()

    def _member(self) -> _Member:
        ours, theirs = _FORK.Pipe()
        process = _FORK.Process(target=_serve, args=(self._opened, ours, theirs), daemon=True)
        process.start()
        theirs.close()
        return _Member(process, ours)


def _serve(opened: Opened, ours: Connection, channel: Connection) -> None:
    """A process: do what is asked until the other end is gone."""
    ours.close()
    parent = os.getppid()
    for each in (signal.SIGINT, signal.SIGTERM):  # the parent says when to end
        signal.signal(each, signal.SIG_IGN)
    # Records make no cycles; looking for some among thousands took a fifth of the time.
    gc.freeze()
    gc.set_threshold(_GARBAGE)
    with opened() as work:
        while os.getppid() == parent:
            try:
                if not channel.poll(1.0):
                    continue  # look whether the parent lives
                job = channel.recv()
                if job == _END:
                    return
                channel.send(_tried(work, job))
            except (EOFError, OSError):
                return


def _tried(work: Work, job: Any) -> Done:
    try:
        return Done(job, work(job))
    except StoreError as e:
        return Done(job, trouble=str(e))
    except Exception:  # noqa: BLE001 - one file must not stop the next
        return Done(job, fault=traceback.format_exc())


@contextmanager
def locked(path: Path, *, wait_for: bool) -> Iterator[None]:
    """Hold a lock that ends with the process, whatever ends it.

    Args:
        path: Of the file that is locked.
        wait_for: However long another holds it.

    Raises:
        StoreError: Another process holds it, and goes on holding it for a while.
    """
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        if wait_for:
            fcntl.flock(fd, fcntl.LOCK_EX)
        else:
            _lock_soon(fd)
        yield
    finally:
        os.close(fd)


def _lock_soon(fd: int) -> None:
    until = time.monotonic() + _SOON_S
    while True:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as e:
            if time.monotonic() > until:
                raise StoreError(
                    "Another importer works on this home.",
                    advice="Stop it, or leave it to do the work.",
                ) from e
            time.sleep(0.1)
        else:
            return
