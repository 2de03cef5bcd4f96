"""The Debian packages on a bare Debian: `python -m tests.tools.release.try_deb SUITE OLD NEW HUB`.

As root, with debootstrap, Xvfb and the network of apt. SUITE is `bookworm` or `trixie`; OLD and NEW
are two versions of the program's package, HUB the hub's of the version of NEW. A fresh system is
made below build/roots and copied for each trial. There a person without rights logs, seals, opens
the window; the package is brought up to date, the hub installed, everything removed, and the home
must be as it was. Ends with 1 where something is not so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PIL import ImageGrab

from tests.tools import smoke_bundle

ROOTS: Final = Path("build/roots").absolute()
PACKAGES: Final = "/srv"  # in the trial's system
LINE: Final = "3 expl 120mm mortar NE 3-5km heard 1412"
OWN: Final = "--home /home/mona/demo/kite-1 --passphrase-file /home/mona/demo/passphrase"
_must = smoke_bundle.must


def main(suite: str, old: Path, new: Path, hub: Path) -> int:
    """Run the trial; 0 where all of it worked."""
    if os.environ.get("FIELDAPP_TRIAL") != "own-mounts":
        # Mounts of a trial are nobody else's, and go with it.
        command = ["unshare", "--mount", sys.executable, "-m", __spec__.name, *sys.argv[1:]]
        own = os.environ | {"FIELDAPP_TRIAL": "own-mounts"}
        return subprocess.run(command, env=own, check=False).returncode
    with _system(suite) as root:
        for package in (old, new, hub):
            shutil.copy(package, root / PACKAGES.lstrip("/"))
        _apt(root, "update")
        _apt(root, "install", f"{PACKAGES}/{old.name}")
        _in(root, "useradd --create-home mona")
        print(_as_mona(root, "fieldapp --version").strip(), "installed by apt")
        _use(root)
        _window(root)
        before = _as_mona(root, f"fieldapp list {OWN}")
        _apt(root, "install", f"{PACKAGES}/{new.name}")
        print(_in(root, "dpkg-query -W fieldapp").strip(), "is the version now")
        _must(_as_mona(root, f"fieldapp list {OWN}") == before, "the home opens after the update")
        _hub(root, hub)
        _removed(root)
    print(f"{suite}: installed, used, brought up to date, removed.")
    return 0


@contextmanager
def _system(suite: str) -> Iterator[Path]:
    """A copy of a fresh Debian, with what a system has mounted."""
    fresh, root, part = (ROOTS / f"{suite}{end}" for end in ("", ".trial", ".part"))
    if not fresh.exists():
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        subprocess.run(["debootstrap", "--variant=minbase", suite, part], check=True)
        part.rename(fresh)
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", fresh, root], check=True)
    for file in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(file, root / "etc/apt/apt.conf.d")
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n", "utf-8")
    (root / "usr/sbin/policy-rc.d").chmod(0o755)
    (root / "tmp/.X11-unix").mkdir()
    for kind, place in (("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "dev/shm")):
        (root / place).mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", kind, kind, root / place], check=True)
    for each in ("null", "zero", "random", "urandom", "tty", "full"):
        (root / "dev" / each).touch()
        subprocess.run(["mount", "--bind", f"/dev/{each}", root / "dev" / each], check=True)
    (root / "dev/shm").chmod(0o1777)
    yield root


def _use(root: Path) -> None:
    """A mission, an observation from the command line, a bundle on the stick."""
    _as_mona(root, "fieldapp demo --out /home/mona/demo")
    said = _as_mona(root, f"fieldapp log {OWN} --at Svitlodarsk '{LINE}'")
    print(said.strip())
    _must("3 explosions" in _as_mona(root, f"fieldapp list {OWN}"), "the line is listed")
    before = _files(root, "demo/stick/fieldapp")
    _as_mona(root, f"fieldapp seal {OWN} --to /home/mona/demo/stick")
    _must(len(_files(root, "demo/stick/fieldapp")) > len(before), "a bundle lies on the stick")
    for name, rest in (("a.pdf", "map"), ("a.gpkg", "export --format gpkg")):
        _as_mona(root, f"fieldapp {rest} {OWN} --out /home/mona/{name}")
    for file in ("man/man1/fieldapp-hub-import.1.gz", "mime/packages/fieldapp.xml"):
        _must((root / "usr/share" / file).exists(), f"{file} is installed")


def _window(root: Path) -> None:
    """The window on a screen, with the map drawn."""
    with smoke_bundle.screen() as display:
        sockets = root / "tmp/.X11-unix"
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", sockets], check=True)  # noqa: S108
        command = _mona(root, f"fieldapp --home {OWN.split()[1]}", DISPLAY=display)
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as run:
            try:
                unlock = smoke_bundle.wait(lambda: smoke_bundle.windows(display), "the window")
                smoke_bundle.keys(display, "", "Return")
                smoke_bundle.wait(lambda: smoke_bundle.windows(display) - unlock, "the pages")
                smoke_bundle.wait(lambda: smoke_bundle.map_is_drawn(display), "the map")
                time.sleep(3)
                smoke_bundle.keys(display, "", "ctrl+q")
                _must(run.wait(smoke_bundle.PATIENCE_S) == 0, "the window ends with 0")
            finally:
                ImageGrab.grab(xdisplay=display).save(ROOTS / f"{root.name}.png")
                run.kill()
        subprocess.run(["umount", sockets], check=True)
    print("The window drew the map.")


def _hub(root: Path, package: Path) -> None:
    """Users and folders of the hub, and units that systemd understands."""
    _apt(root, "install", f"{PACKAGES}/{package.name}")
    print(_in(root, "getent passwd fieldapp-hub fieldapp-receiver").strip())
    owner = _in(root, "stat -c '%U %a' /var/lib/fieldapp-hub").strip()
    _must(owner == "fieldapp-hub 700", f"the hub's home is its own: {owner}")
    units = "/usr/lib/systemd/system/fieldapp-*"
    said = _in(root, f"systemd-analyze verify --man=no {units} 2>&1 || true")
    _must("fieldapp" not in said, f"systemd understands the units: {said}")
    _in(root, "runuser -u fieldapp-receiver -- fieldapp hub serve --help")


def _removed(root: Path) -> None:
    """Nothing of the program is left, and the home as it was."""
    before = _files(root, "")
    _apt(root, "purge", "fieldapp", "fieldapp-hub")
    _must(not (root / "usr/lib/fieldapp").exists(), "the program is gone")
    _must(not (root / "usr/bin/fieldapp").is_symlink(), "its command is gone")
    _must(_files(root, "") == before, "the home is left alone")
    _must((root / "var/lib/fieldapp-hub").is_dir(), "the hub's home is left alone")


def _files(root: Path, folder: str) -> dict[str, bytes]:
    home = root / "home/mona" / folder
    return {str(p.relative_to(home)): p.read_bytes() for p in home.rglob("*") if p.is_file()}


def _apt(root: Path, *arguments: str) -> None:
    words = " ".join(arguments)
    _in(root, f"DEBIAN_FRONTEND=noninteractive apt-get -y -qq {words} 2>&1")


def _as_mona(root: Path, command: str) -> str:
    return _output(_mona(root, command))


def _mona(root: Path, command: str, **environment: str) -> list[str]:
    named = [f"{name}={value}" for name, value in environment.items()]
    bare = ["HOME=/home/mona", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", *named]
    return [*_inside(root), "runuser", "-u", "mona", "--", "env", "-i", *bare, "sh", "-c", command]


def _in(root: Path, command: str) -> str:
    return _output([*_inside(root), "sh", "-c", command])


def _inside(root: Path) -> list[str]:
    """What begins a command that has this folder as its whole world.

    Not by chroot: below one the kernel makes no user namespaces, and Chromium wants one.
    """
    change = 'mount --rbind "$0" "$0" && cd "$0" && pivot_root . mnt && umount -l /mnt && exec "$@"'
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    return ["unshare", "--mount", "env", "-i", path, "sh", "-c", change, str(root)]


def _output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=1200, check=False)
    _must(done.returncode == 0, f"{command[-1]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(Path, sys.argv[2:])))
