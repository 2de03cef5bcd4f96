"""The wheel away from the checkout: `python -m tests.tools.release.try_wheel [PYTHON…]`.

Builds it twice, which must give the same bytes, installs it with the extra `client` into a fresh
environment of each Python, from the package index, and plays the demo there. Ends with 1 where
something is not so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.tools.smoke_bundle import must

ROOT: Final = Path(__file__).parents[3]


def main(pythons: list[str]) -> int:
    """Build, compare, install, play; 0 where all of it worked."""
    with tempfile.TemporaryDirectory(prefix="fieldapp-wheel-") as temporary:
        place = Path(temporary)
        wheel, again = (_built(place / name) for name in ("first", "second"))
        must(wheel.read_bytes() == again.read_bytes(), "two builds of the wheel are the same bytes")
        print(f"{wheel.name}: {wheel.stat().st_size / 2**20:.1f} MiB, twice the same bytes")
        for python in pythons:
            _played(python, wheel, place / Path(python).name)
    return 0


def _built(folder: Path) -> Path:
    """The wheel, built from the checkout."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    _run([*command, "--directory", str(folder)], ROOT, dict(os.environ))
    return next(folder.glob("*.whl"))


def _played(python: str, wheel: Path, place: Path) -> None:
    """The demo, by the program that was installed into a new environment."""
    _run([python, "-m", "venv", str(place)], wheel.parent, dict(os.environ))
    bare = {"HOME": str(place), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    pip = [str(place / "bin" / "pip"), "install", "--quiet", "--only-binary", ":all:"]
    # One dependency is published as source alone.
    _run([*pip, "--no-binary", "openlocationcode", f"{wheel}[client]"], place, bare)
    program = str(place / "bin" / "fieldapp")
    said = _run([program, "demo", "--out", str(place / "demo")], place, bare)
    must((place / "demo" / "proof").is_dir(), said)
    screenless = bare | {"QT_QPA_PLATFORM": "offscreen"}
    window = "import fieldapp.ui.shell.window, fieldapp; print(fieldapp.__file__)"
    found = _run([str(place / "bin" / "python"), "-c", window], place, screenless).strip()
    must(found.startswith(str(place)), f"it is the installed one: {found}")
    print(f"{python}: installed, the demo played, the window's modules load")


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    must(done.returncode == 0, f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-3000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [sys.executable]))
