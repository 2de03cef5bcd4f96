"""Smoke test of the frozen program: `python -m tests.tools.smoke_bundle dist/fieldapp`.

Started from another folder, without this environment's variables and, where the machine lets us,
as a user who can read neither the checkout nor the virtual environment. A person's keys come from
xdotool, the screen is Xvfb. Unlocks a home, logs a line, seeks the map on the screen, ends the
program, exports, seals. Prints size and start times; ends with 1 where anything was not as it
should be.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageGrab

from tests.support import seaweed

T = TypeVar("T")

LINE = "3 expl 120mm mortar NE 3-5km heard 1412"
PATIENCE_S = 180.0
SCREEN = (1366, 768)


def main(bundle: Path) -> int:
    """Run the smoke test; 0 where all of it worked."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        sys.exit(f"Missing: {', '.join(missing)}. On Debian: apt install xvfb xdotool")
    with tempfile.TemporaryDirectory(prefix="fieldapp-smoke-") as temporary:
        place = Path(temporary)
        program = place / "fieldapp"
        shutil.copytree(bundle, program, symlinks=True)
        size = sum(f.stat().st_size for f in program.rglob("*") if not f.is_symlink())
        print(f"size: {size / 2**20:.0f} MiB")
        demo = place / "demo"
        _give_away(place)
        started = time.monotonic()
        _console(program, place, "--version")
        print(f"start of fieldapp-console --version: {time.monotonic() - started:.2f} s")
        _console(program, place, "demo", "--out", str(demo))
        home, secret = demo / "heron-1", demo / "passphrase"
        with screen() as display:
            _at_the_window(program, place, home, display)
        own = ("--home", str(home), "--passphrase-file", str(secret))
        listed = _console(program, place, "list", *own)
        must("3 explosion" in listed, f"the signed line is listed: {listed}")
        _exports(program, place, own)
        stick = demo / "stick"
        before = set(stick.rglob("*.age"))
        _console(program, place, "seal", *own, "--to", str(stick))
        must(set(stick.rglob("*.age")) > before, "another bundle lies on the stick")
        _no_fault(program, place, demo / "headquarters", secret)
        _bucket(program, place, demo / "headquarters", secret)
    print("The frozen program works.")
    return 0


def _exports(program: Path, place: Path, own: tuple[str, ...]) -> None:
    """A map in print and a GeoPackage: what the largest libraries are there for."""
    sheet, layers = place / "map.pdf", place / "annex.gpkg"
    _console(program, place, "map", *own, "--out", str(sheet))
    must(sheet.read_bytes().startswith(b"%PDF"), "the map is a PDF")
    _console(program, place, "export", *own, "--format", "gpkg", "--out", str(layers))
    must(layers.read_bytes().startswith(b"SQLite format 3"), "the export is a GeoPackage")


def _no_fault(program: Path, place: Path, home: Path, secret: Path) -> None:
    """An authority of time stamps that does not answer: its library is there, and says so."""
    root = place / "root.pem"
    subject = ("-subj", "/CN=nobody", "-keyout", os.devnull, "-out", str(root))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject],
        check=True,
        capture_output=True,
    )
    nobody = ("--authority", "http://127.0.0.1:9/", "--root", str(root))
    own = ("--home", str(home), "--passphrase-file", str(secret))
    done = _run(program, place, "hub", "stamp", *own, *nobody)
    must(done.returncode == 1 and "a fault in it" not in done.stderr, done.stderr)


def _bucket(program: Path, place: Path, home: Path, secret: Path) -> None:
    """Evidence goes to a bucket: of the client's library only what S3 needs is there."""
    bucket, keys = seaweed.new_bucket(), place / "bucket-keys"
    keys.write_text("\n".join(seaweed.KEYS), "utf-8")
    own = ("--home", str(home), "--passphrase-file", str(secret))
    _console(
        program, place, "hub", "bucket", bucket.endpoint, bucket.bucket, "--keys", str(keys), *own
    )
    must((home / "hub.toml").is_file(), "the home names its bucket")


def _at_the_window(program: Path, place: Path, home: Path, display: str) -> None:
    """Unlock, log a line, see the map, end."""
    started = time.monotonic()
    command = [str(program / "fieldapp"), "--home", str(home)]
    environment = _bare(place) | {"DISPLAY": display}
    with subprocess.Popen(command, env=environment, cwd="/", user=_user()) as run:
        try:
            unlock = wait(lambda: windows(display), "the unlock window")
            print(f"start to the unlock window: {time.monotonic() - started:.2f} s")
            # A demo's passphrase is filled in.
            keys(display, "", "Return")
            pages = wait(lambda: windows(display) - unlock, "the pages")
            for window in pages:  # the first window stays until this one takes keys
                _xdotool(display, "windowfocus", "--sync", window)
            wait(lambda: not windows(display) & unlock, "the first window goes")
            wait(lambda: map_is_drawn(display), "the map on the screen")
            time.sleep(3)  # its window was made anew for the map: keys would be lost
            keys(display, LINE, "ctrl+Return")
            time.sleep(5)
            keys(display, "", "ctrl+Return")
            time.sleep(5)
            keys(display, "", "ctrl+q")
            must(run.wait(PATIENCE_S) == 0, "the window's program ends with 0")
        except BaseException:
            ImageGrab.grab(xdisplay=display).save("build/smoke.png")
            raise
        finally:
            run.kill()


def map_is_drawn(display: str) -> bool:
    """Many colours in the right third of the screen: coast, names, the agreement's lines."""
    picture = ImageGrab.grab(xdisplay=display)
    width, height = SCREEN
    part: Image.Image = picture.crop((width * 2 // 3, height // 3, width - 30, height - 60))
    colours = part.getcolors(maxcolors=part.width * part.height) or []
    return len(colours) > 60


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen; its display's name."""
    read, write = os.pipe()
    width, height = SCREEN
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-ac"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


def windows(display: str) -> set[str]:
    found = _xdotool(display, "search", "--onlyvisible", "--name", "^fieldapp$")
    return set(found.split())


def keys(display: str, text: str, *pressed: str) -> None:
    """Type into the window; without a window manager nobody else gives it the focus.

    Qt makes the window anew, under another number, when a page of Chromium's comes into it.
    """
    for window in windows(display):
        _xdotool(display, "windowfocus", "--sync", window)
    if text:
        _xdotool(display, "type", "--delay", "30", text)
    for key in pressed:
        time.sleep(0.3)
        _xdotool(display, "key", key)


def _xdotool(display: str, *arguments: str) -> str:
    environment = os.environ | {"DISPLAY": display}
    command = ["xdotool", *arguments]
    # It ends with 1 where a window is not there yet.
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False
    ).stdout


def _console(program: Path, place: Path, *arguments: str) -> str:
    done = _run(program, place, *arguments)
    must(done.returncode == 0, f"{arguments[0]} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def _run(program: Path, place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(program / "fieldapp-console"), *arguments],
        env=_bare(place),
        cwd="/",
        capture_output=True,
        text=True,
        timeout=300,
        user=_user(),
        check=False,
    )


def _bare(place: Path) -> dict[str, str]:
    return {"HOME": str(place), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def _user() -> int | None:
    """Another user, where this one is root: Chromium's sandbox does not start as root."""
    return pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None


def _give_away(place: Path) -> None:
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", "nobody", str(place)], check=True)


def wait(what: Callable[[], T], name: str) -> T:
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"not seen within {PATIENCE_S:.0f} s: {name}")


def must(fine: bool, what: str) -> None:
    if not fine:
        raise SystemExit(f"not so: {what}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
