"""Pool of worker processes that import on several cores; a device's files stay with one process.

Opening, reading and checking a bundle takes most of the time and needs no lock; what writes the
database takes its turn (`Store.turn`), which a killed process lets go of.
While files of a device are with a process, its next ones go there too, so that they are taken in
the order in which they came; else the process whose jobs are expected to take the least time. A
process that dies takes nothing with it: its jobs come back as results without a value and are
submitted again. Of several that it had begun together nobody knows which one killed it: none is
charged, and each is done by itself from then on, so that one alone is charged the next time. Jobs
that a process has not begun once it has worked for half a second come back too: whoever submits
them may put others first. So does one that takes more than twice the CPU time that is expected of
it while others wait behind it: it is begun anew when its turn has come. A job has a minute of CPU
time, and ends as a fault then.

`concurrent.futures` does less: its workers do not end when their parent is killed, a broken pool
does not say which job broke it, a pool that replaces it forks beside running threads, and nothing
closes what a worker opened.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from fieldapp.errors import ServerAwayError, StoreError
from fieldapp.fault_trace import fault_trace
from fieldapp.hub.importer.fair_share import QUANTUM_S
from fieldapp.platform.end_requests import cpu_limit, ignore_end_requests
from fieldapp.platform.file_lock import lock

LIMIT_S: Final = 60.0  # CPU seconds of one job: 200 MiB of evidence take some ten
_SOON_S: Final = 10.0  # how long a killed importer's processes may still work
_LEAST_S: Final = QUANTUM_S / 5  # CPU seconds in which no job is stopped
AT_ONCE: Final = 256  # jobs that one process holds
_AWAY_S: Final = 1.0
_GARBAGE: Final = 1_000_000  # objects made between looks for cycles: some 100 MB

# The keys are in this process's memory already: a process made from it needs no passphrase, and no
# key travels through a pipe or an argument.
_FORK: Final = multiprocessing.get_context("fork")

Work = Callable[[Iterator["GivenJob"]], Iterator[list["JobResult"]]]
"""Does the jobs that are there; gives one result of each that it takes, several at a time."""
Opened = Callable[[], AbstractContextManager[Work]]
"""Opened once in each process; gives its work."""


class GivenJob(NamedTuple):
    """A job, the CPU seconds after which it stops where others wait behind it; whether they do."""

    job: Any
    budget_s: float
    others_wait: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class JobResult:
    """Result of a job; without any of the three below the job was not begun, or returned None.

    Attributes:
        job: The job.
        result: Return value of the work.
        failure: How this machine's disk or database failed, in words.
        fault: Traceback of a fault of this program.
        seconds: CPU seconds that it took.
        stopped: It took more than was expected of it; it is to be done anew.
    """

    job: Any
    result: Any = None
    failure: str = ""
    fault: str = ""
    seconds: float = 0.0
    stopped: bool = False


class _Begun(Protocol):
    """Number that two processes share."""

    value: int


_END: Final = -1  # number of no job: the process is to end
_Given = tuple[int, Any, float, bool]  # number of a job, the job, its budget, is it done by itself


class _Submitted(NamedTuple):
    """Number and key of a job, and the CPU seconds that it is expected to take."""

    number: int
    key: int
    seconds: float


@dataclass(slots=True)
class _WorkerProcess:
    process: BaseProcess
    channel: Connection
    begun: _Begun  # number of the job that it began last
    jobs: dict[Any, _Submitted] = field(default_factory=dict)

    def has(self, key: int) -> bool:
        return any(each.key == key for each in self.jobs.values())

    @property
    def load(self) -> tuple[float, int]:
        """CPU seconds that its jobs are expected to take, and how many they are."""
        return sum(each.seconds for each in self.jobs.values()), len(self.jobs)


class WorkerPool:
    """Pool of processes that do jobs.

    Args:
        opened: Opened by each process.
        size: Number of processes.
    """

    def __init__(self, opened: Opened, size: int) -> None:
        self._opened = opened
        self._number = 0
        self._alone: set[Any] = set()  # jobs that are done by themselves
        self._workers = [self._start() for _ in range(size)]

    @property
    def busy(self) -> int:
        """Number of jobs that were submitted and are not done."""
        return sum(len(worker.jobs) for worker in self._workers)

    @property
    def full(self) -> bool:
        """True where no process takes another job."""
        return all(len(worker.jobs) >= AT_ONCE for worker in self._workers)

    def submit(self, key: int, job: Any, seconds: float = 0.0) -> bool:
        """Submit a job, in order with others of its key; False where its process has enough.

        Args:
            key: Jobs of one key are done in their order.
            job: What the work takes.
            seconds: Of CPU that it is expected to take.
        """
        free = min(self._workers, key=lambda worker: worker.load)
        worker = next((each for each in self._workers if each.has(key)), free)
        if len(worker.jobs) >= AT_ONCE:
            return False
        self._number += 1
        worker.jobs[job] = _Submitted(self._number, key, seconds)
        try:
            alone = job in self._alone
            budget_s = LIMIT_S if alone else max(_LEAST_S, 2 * seconds)
            worker.channel.send((self._number, job, budget_s, alone))
        except OSError:
            return True  # it died; `results` finds out
        return True

    def results(self, seconds: float) -> Iterator[JobResult]:
        """Results that are ready, waiting for the first at most so many seconds."""
        channels = {worker.channel: worker for worker in self._workers}
        for ready in wait(list(channels), seconds):
            worker = channels[ready]  # type: ignore[index]  # of what was waited for
            try:
                while worker.channel.poll():
                    for result in worker.channel.recv():
                        del worker.jobs[result.job]
                        if result.result is not None:
                            self._alone.discard(result.job)
                        yield result
            except (EOFError, OSError):
                yield from self._replaced(worker)

    def drain(self) -> Iterator[JobResult]:
        """Results of all jobs that are still to be done, waiting for them."""
        while self.busy:
            yield from self.results(1.0)

    def _replaced(self, dead: _WorkerProcess) -> Iterator[JobResult]:
        dead.channel.close()
        dead.process.join()
        self._workers[self._workers.index(dead)] = self._start()
        # Whether they were done is not known: doing them again changes nothing.
        begun = [job for job, each in dead.jobs.items() if each.number <= dead.begun.value]
        self._alone.update(begun)
        for job in dead.jobs:
            yield JobResult(job, fault="killed, or crashed" if begun == [job] else "")

    def close(self) -> None:
        """Let every process finish its job, and end."""
        for worker in self._workers:
            with suppress(OSError):
                # Other processes may hold this end open too: closing it would not be noticed.
                worker.channel.send((_END, None, 0.0, False))
        for worker in self._workers:
            worker.process.join()
            worker.channel.close()

    def abandon(self) -> None:
        """Kill every process at once; unfinished jobs have no result."""
        for worker in self._workers:
            worker.process.kill()
            worker.process.join()
            worker.channel.close()
        self._workers.clear()

    def _start(self) -> _WorkerProcess:
        ours, theirs = _FORK.Pipe()
        begun = _FORK.RawValue("q", 0)
        given = (self._opened, ours, theirs, begun)
        process = _FORK.Process(target=_serve, args=given, daemon=True)
        process.start()
        theirs.close()
        return _WorkerProcess(process, ours, begun)


def _serve(opened: Opened, ours: Connection, channel: Connection, begun: _Begun) -> None:
    """Main function of a worker process: do jobs until told to end, or the parent is gone."""
    ours.close()
    parent = os.getppid()
    ignore_end_requests()
    # Records make no cycles; looking for some among thousands took a fifth of the time.
    gc.freeze()
    gc.set_threshold(_GARBAGE)
    given = _GivenJobs(channel, begun)
    try:
        with opened() as work, suppress(EOFError, OSError):
            while os.getppid() == parent and begun.value != _END:
                if given.wait(1.0):  # else look whether the parent lives
                    _do(work, channel, given)
    except ServerAwayError:
        time.sleep(_AWAY_S)  # the process that takes its place would find the same


class _GivenJobs:
    """Jobs that a worker process was given.

    Args:
        channel: They come from there.
        begun: Gets the number of each as it is begun.
    """

    def __init__(self, channel: Connection, begun: _Begun) -> None:
        self._channel = channel
        self._begun = begun
        self._next: _Given | None = None

    def wait(self, seconds: float) -> bool:
        """True once there is one, waiting for it at most so many seconds."""
        return self._next is not None or self._channel.poll(seconds)

    def together(self, until: float) -> Iterator[GivenJob]:
        """Jobs that may be done together; none is begun after so many CPU seconds."""
        count = 0
        while time.process_time() < until and self.wait(0):
            self._next = number, job, budget_s, alone = self._next or self._channel.recv()
            if alone and count:
                return
            self._next, self._begun.value = None, number
            if number == _END:
                return
            yield GivenJob(job, budget_s, partial(self.wait, 0))
            count += 1
            if alone:
                return

    def rest(self) -> list[Any]:
        """Jobs that are there, to be handed back."""
        jobs = []
        while self.wait(0):
            number, job, *_ = self._next or self._channel.recv()
            self._next = None
            if number == _END:
                self._begun.value = _END
                break
            jobs.append(job)
        return jobs


def _do(work: Work, channel: Connection, given: _GivenJobs) -> None:
    """Do the jobs that are there; after half a second hand back those that are not begun.

    Behind a job that was stopped they come back too: some may be to be done after it.
    """
    until = time.process_time() + QUANTUM_S
    stopped = False
    for results in filter(None, work(given.together(until))):
        channel.send(results)
        stopped = stopped or any(each.stopped for each in results)
    if stopped or time.process_time() >= until:
        channel.send([JobResult(job) for job in given.rest()])


def one_by_one(do: Callable[[Any], Any]) -> Work:
    """Work whose jobs have nothing to do with each other."""
    return lambda jobs: ([tried(each.job, do)] for each in jobs)


def tried(job: Any, do: Callable[[Any], Any]) -> JobResult:
    """Result of a job; its faults do not go further."""
    start = time.process_time()
    try:
        with cpu_limit(LIMIT_S, _over_time):
            result = JobResult(job, do(job))
    except StoreError as e:
        result = JobResult(job, failure=e.message)
    except OverBudgetError:
        result = JobResult(job, stopped=True)
    except Exception as e:  # noqa: BLE001 - one file must not stop the next
        result = JobResult(job, fault="\n".join(fault_trace(e)))
    return replace(result, seconds=time.process_time() - start)


def within(given: GivenJob) -> Callable[[], None]:
    """A step of a job that begins now, by which it is stopped at its budget if others wait."""
    until = time.process_time() + given.budget_s

    def step() -> None:
        if time.process_time() > until and given.others_wait():
            raise OverBudgetError

    return step


class OverBudgetError(Exception):
    """A job took more than was expected, and others wait."""


class OverTimeError(Exception):
    """A job took more CPU time than any may."""


def _over_time() -> None:
    raise OverTimeError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a file lock; it ends with the process, whatever ends that.

    Raises:
        StoreError: Another process holds it, and goes on holding it for a while.
    """
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not lock(fd, within_s=_SOON_S):
            raise StoreError(
                "Another importer works on this home.",
                advice="Stop it, or leave it to do the work.",
            )
        yield
    finally:
        os.close(fd)
