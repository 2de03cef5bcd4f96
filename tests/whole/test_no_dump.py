"""A process that unlocked a home leaves no core, and nobody of its user reads its memory."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from fieldapp.mission import release
from fieldapp.platform.process_hardening import lock_in_memory
from tests.support.homes import PASSPHRASE
from tests.support.mission import Mission
from tests.support.receiver_process import TIMEOUT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what Linux lets be dumped")

# Root's right to look into every process is taken away: what is left is what any user may do.
PLAIN = ["setpriv", "--bounding-set", "-sys_ptrace", "--"] if os.geteuid() == 0 else []
READ = "import sys; open(f'/proc/{sys.argv[1]}/mem', 'rb')"
BARE = "import time; print('ready', flush=True); time.sleep(600)"


def cores_allowed() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


@contextmanager
def started(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [*PLAIN, sys.executable, *command],
        stdout=subprocess.PIPE,
        cwd=folder,
        env=os.environ | {"PYTHONUNBUFFERED": "1", "QTWEBENGINE_DISABLE_SANDBOX": "1"},
        preexec_fn=cores_allowed,  # noqa: PLW1509 - nothing else runs here
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def can_read(process: int) -> bool:
    command = [*PLAIN, sys.executable, "-c", READ, str(process)]
    return not subprocess.run(command, check=False, capture_output=True).returncode


def dumped(process: subprocess.Popen[bytes], folder: Path) -> bool:
    """Whether a core came of the process's abort."""
    process.send_signal(signal.SIGABRT)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = -signal.SIGABRT
    assert os.WTERMSIG(status) == signal.SIGABRT
    return os.WCOREDUMP(status) or bool(list(folder.glob("core*")))


def line(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    return process.stdout.readline()


def children(process: int) -> list[int]:
    """Processes whose parent this one is."""
    command = ["ps", "-o", "pid=", "--ppid", str(process)]
    return [
        int(pid) for pid in subprocess.run(command, check=False, capture_output=True).stdout.split()
    ]


def test_a_program_that_does_nothing_about_it_is_dumped_and_read(tmp_path: Path) -> None:
    """What the other tests find is not the machine's doing."""
    with started(["-c", BARE], tmp_path) as process:
        assert line(process) == b"ready\n"
        assert can_read(process.pid)
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        assert dumped(process, tmp_path) == (hard != 0)


def test_an_unlocked_headquarters_is_neither_dumped_nor_read(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path / "mission")
    release.take_over(mission.store, now=mission.now)
    mission.store.close()
    passphrase, inbox = tmp_path / "passphrase", tmp_path / "inbox"
    passphrase.write_text(PASSPHRASE)
    inbox.mkdir()
    command = ["-m", "fieldapp", "hub", "import", "--watch", "--home", str(mission.store.home)]
    command += ["--passphrase-file", str(passphrase), str(inbox)]
    with started(command, tmp_path) as process:
        assert any(b"watching" in line(process) for _ in range(2))  # its pack has expired
        until = time.monotonic() + TIMEOUT
        while not (workers := children(process.pid)):
            assert time.monotonic() < until
        assert not [each for each in (process.pid, *workers) if can_read(each)]
        assert not dumped(process, tmp_path)


def test_the_window_is_neither_dumped_nor_read(tmp_path: Path) -> None:
    command = ["-m", "fieldapp", "--home", str(tmp_path / "home")]
    with started(command, tmp_path) as process:
        until = time.monotonic() + TIMEOUT
        while can_read(process.pid):  # until it begins
            assert time.monotonic() < until
        assert process.poll() is None
        assert not dumped(process, tmp_path)


def test_a_key_is_locked_in_memory() -> None:
    def locked() -> int:
        status = Path("/proc/self/status").read_text()
        return int(status.partition("VmLck:")[2].split()[0])

    before, key = locked(), os.urandom(2**18)
    lock_in_memory(key)
    assert locked() - before >= 2**8  # KiB
