"""Programs in processes of their own, forked from one that has imported them already.

A program of Python takes half a second of imports, and two hundred tests start one. What starts by
`python -m` and what ships is tested by those that use `subprocess`.
"""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from subprocess import TimeoutExpired
from typing import Any, BinaryIO

_SERVER = multiprocessing.get_context("forkserver")
_SERVER.set_forkserver_preload(["tests.support.forked_imports"])


class Forked:
    """A running function: what tests ask of a `subprocess.Popen`.

    Args:
        work: A function of a module, run with the arguments; its result is the exit status.
        new_session: In a session of its own, so that it can be killed with its children.
        environ: Its environment; None for this process's.
    """

    def __init__(
        self,
        work: Callable[..., Any],
        *args: Any,
        new_session: bool = False,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        ours, theirs = os.pipe()
        self.stdout: BinaryIO = os.fdopen(ours, "rb")
        said = [Connection(fd, readable=False) for fd in (theirs, os.dup(2))]
        place = (dict(environ or os.environ), str(Path.cwd()), new_session)
        self._process = _SERVER.Process(target=_run, args=(said, place, work, args))
        self._process.start()
        for each in said:
            each.close()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        status = self._process.exitcode
        if status is None:
            raise TimeoutExpired(str(self._process.name), timeout or 0)
        return status

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def _run(
    said: Sequence[Connection],
    place: tuple[dict[str, str], str, bool],
    work: Callable[..., Any],
    args: Sequence[Any],
) -> None:
    environ, folder, new_session = place
    for fd, each in enumerate(said, 1):
        os.dup2(each.fileno(), fd)
        each.close()
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8", closefd=False)
    os.environ.clear()
    os.environ.update(environ)
    os.chdir(folder)
    if new_session:
        os.setsid()
    sys.exit(work(*args))
