"""Machines for tests: this system booted by its own systemd, in namespaces, with disks of its own.

Each has this system's files below an overlay in memory, nothing enabled, and a network interface;
two of them are joined by a cable. It needs root. Nothing of it outlives the test.
"""

import os
import shutil
import site
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import pytest

ROOT = Path(__file__).parents[2]
CGROUPS = [Path("/sys/fs/cgroup/unified"), Path("/sys/fs/cgroup")]
BOOT_S, STOP_S = 180.0, 30.0

_BOOT = r"""
set -e
echo $$ > "$CGROUP/cgroup.procs"
exec unshare --mount --pid --fork --kill-child --net --uts --ipc --cgroup --propagation private \
    sh -ec '
hostname "$NAME"
mount -t overlay overlay -o "lowerdir=/,upperdir=$FOLDER/upper,workdir=$FOLDER/work" "$FOLDER/root"
cd "$FOLDER/root"
mount -t proc proc proc
mount -t sysfs sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs tmpfs tmp
mount -t tmpfs -o mode=755 tmpfs dev
mkdir dev/pts dev/shm
for each in null zero full random urandom tty; do
    touch dev/$each
    mount --bind /dev/$each dev/$each
done
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
mount -t tmpfs -o mode=1777 tmpfs dev/shm
mkdir -p opt/python
mount --bind "$PYTHON" opt/python
for each in $SHARED; do
    mkdir -p "$FOLDER/../shared/$each" "var/lib/$each"
    mount --bind "$FOLDER/../shared/$each" "var/lib/$each"
done
pivot_root . mnt
umount -l mnt
mount --make-rshared /
exec env -i container=test PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    /lib/systemd/systemd --unit=multi-user.target
'
"""


@dataclass
class Machine:
    """A machine that runs: its name, its folder here, and its first process."""

    name: str
    folder: Path
    process: "subprocess.Popen[bytes]"
    first: int = 0

    @property
    def root(self) -> Path:
        """Its files, as they are seen from here."""
        return Path(f"/proc/{self.first}/root")

    def inside(self, *command: str) -> list[str]:
        """The command line that runs a command there, as root."""
        bare = ("env", "-i", "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8")
        return ["nsenter", "--target", str(self.first), "--all", "--wdns=/", *bare, *command]

    def sh(self, script: str) -> str:
        """What a script says, as an administrator runs it there; all of it must succeed."""
        done = subprocess.run(
            self.inside("sh", "-euc", script), capture_output=True, text=True, check=False,
            timeout=300, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert done.returncode == 0, f"{self.name}: {script}\n{done.stdout}{done.stderr}"
        return done.stdout


def installed(root: Path) -> None:
    """Put the program, which runs from here, where an installation has it."""
    places = [str(ROOT), *site.getsitepackages()]
    target = root / "opt/fieldapp/bin/fieldapp"
    target.parent.mkdir(parents=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    target.write_text(
        f"#!/bin/sh\nexport PYTHONPATH={':'.join(places)} PYTHONDONTWRITEBYTECODE=1\n"
        "export LD_LIBRARY_PATH=/opt/python/lib\n"
        f'exec /opt/python/bin/{version} -P -m fieldapp "$@"\n',
        "utf-8",
    )
    target.chmod(0o755)


def _bare(root: Path) -> None:
    """As a fresh system is: nothing of this one's services is enabled or begun."""
    for folder in ("etc/systemd/system", "var/lib/postgresql", "var/log", "etc/postgresql"):
        path = root / folder
        path.mkdir(parents=True)
        os.setxattr(path, "trusted.overlay.opaque", b"y")
    (root / "var/log/pgbackrest").mkdir()
    shutil.chown(root / "var/log/pgbackrest", "postgres")
    shutil.chown(root / "var/lib/postgresql", "postgres", "postgres")
    (root / "etc/machine-id").write_text("", "utf-8")
    (root / "usr/sbin").mkdir(parents=True)
    (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 0\n", "utf-8")
    for unit in ("systemd-udevd", "systemd-networkd", "systemd-resolved", "systemd-timesyncd"):
        (root / f"etc/systemd/system/{unit}.service").symlink_to("/dev/null")


@contextmanager
def booted(name: str, folder: Path, shared: tuple[str, ...]) -> Iterator[Machine]:
    """A machine that has booted; `shared` are folders of /var/lib that all machines see."""
    for each in ("upper", "work", "root"):
        (folder / each).mkdir(parents=True)
    _bare(folder / "upper")
    installed(folder / "upper")
    parent = next(each for each in CGROUPS if (each / "cgroup.procs").exists())
    cgroup = parent / f"fieldapp-{os.getpid()}-{name}"
    cgroup.mkdir()
    env = {"NAME": name, "FOLDER": str(folder), "PYTHON": sys.base_prefix}
    env |= {"CGROUP": str(cgroup), "SHARED": " ".join(shared), "PATH": os.environ["PATH"]}
    with (folder / "console").open("wb") as console:
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", "sh", "-c", _BOOT], env=env,
            stdin=subprocess.DEVNULL, stdout=console, stderr=console,
        )  # fmt: skip
    machine = Machine(name, folder, process)
    try:
        _wait_for_boot(machine)
        yield machine
    finally:
        process.kill()
        process.wait(STOP_S)
        _removed(cgroup)


def _wait_for_boot(machine: Machine) -> None:
    until = time.monotonic() + BOOT_S
    children = Path(f"/proc/{machine.process.pid}/task/{machine.process.pid}/children")
    while time.monotonic() < until:
        assert machine.process.poll() is None, (machine.folder / "console").read_text()
        with suppress(OSError, IndexError):
            machine.first = int(children.read_text().split()[0])
            if "systemd" in Path(f"/proc/{machine.first}/comm").read_text():
                said = subprocess.run(
                    machine.inside("systemctl", "is-system-running"), capture_output=True,
                    text=True, check=False,
                ).stdout.strip()  # fmt: skip
                if said in ("running", "degraded"):
                    return
        time.sleep(0.2)
    console = (machine.folder / "console").read_text()
    pytest.skip(f"This system does not boot in namespaces here within {BOOT_S:.0f} s. {console}")


def _removed(cgroup: Path) -> None:
    for _ in range(100):
        with suppress(OSError):
            for each in sorted(cgroup.rglob("*/"), key=lambda p: -len(p.parts)):
                each.rmdir()
            cgroup.rmdir()
            return
        time.sleep(0.1)


def _may_boot() -> bool:
    if os.geteuid() != 0 or not all(shutil.which(each) for each in ("nsenter", "systemctl", "ip")):
        return False
    made = ["unshare", "--mount", "--pid", "--fork", "--net", "--cgroup"]
    made += ["mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    allowed = subprocess.run(made, capture_output=True, check=False).returncode == 0
    return allowed and any(os.access(each / "cgroup.procs", os.W_OK) for each in CGROUPS)


@contextmanager
def two_machines(
    names: tuple[str, str], addresses: tuple[str, str], shared: tuple[str, ...]
) -> Iterator[tuple[Machine, Machine]]:
    """Two machines that have booted, joined by a cable; their addresses are of one network /24."""
    if not _may_boot():
        pytest.skip("Only root boots machines, with systemd, where namespaces may be made.")
    folder = Path(mkdtemp(prefix="machines", dir="/dev/shm"))
    try:
        with ExitStack() as stack:
            subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], check=True)
            stack.callback(subprocess.run, ["umount", "-l", str(folder)], check=True)
            one, two = [stack.enter_context(booted(n, folder / n, shared)) for n in names]
            _joined(one, two, addresses)
            yield one, two
    finally:
        folder.rmdir()


def _joined(one: Machine, two: Machine, addresses: tuple[str, str]) -> None:
    cable = f"ip link add cable netns {one.first} type veth peer name cable netns {two.first}"
    subprocess.run(cable.split(), check=True)
    for machine, address in zip((one, two), addresses, strict=True):
        # The address stays where the other end of the cable is gone, as a real machine's does.
        machine.sh(
            f"""
            ip link add lan type bridge
            ip link set cable master lan
            ip addr add {address}/24 dev lan
            ip link set cable up
            ip link set lan up
            """
        )
