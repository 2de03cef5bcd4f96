"""The way into the window, for those who have no Qt, no screen, or only commands in mind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldapp import __main__


def fieldapp(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, "-m", "fieldapp", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=kept | environment,
    )


def test_without_a_screen_it_says_so_and_what_to_do(tmp_path: Path) -> None:
    done = fieldapp("--home", str(tmp_path))
    assert done.returncode == 1
    assert "no screen" in done.stderr
    assert "fieldapp --help" in done.stderr


def test_without_qt_it_says_so_and_the_commands_still_work(tmp_path: Path) -> None:
    # A folder first on the path, whose PySide6 is not there either.
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "PySide6.py").write_text("raise ModuleNotFoundError('no', name='PySide6')\n")
    done = fieldapp(PYTHONPATH=str(hidden), FIELDAPP_HOME=str(tmp_path), DISPLAY=":0")
    assert done.returncode == 1
    assert "PySide6, which is not installed" in done.stderr
    assert "Traceback" not in done.stderr
    assert fieldapp("--version", PYTHONPATH=str(hidden)).stdout.startswith("fieldapp")


def test_a_home_before_the_command_is_the_command_s(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIELDAPP_HOME", "elsewhere")
    assert __main__.main(["--home", str(tmp_path / "none"), "list"]) == 1
    assert "no fieldapp home in" in (told := capsys.readouterr().err)
    assert str(tmp_path / "none") in told


def test_the_first_page_loads_nothing_that_it_can_do_without() -> None:
    """What is loaded for it is waited for by everybody, every day."""
    heavy = (
        "datetime", "zoneinfo", "asyncio", "numpy", "shapely", "cryptography", "sqlite_utils",
        "folium", "PySide6.QtWebEngineCore", "fieldapp.store", "fieldapp.app.home.session",
    )  # fmt: skip
    code = (
        "import sys; from pathlib import Path\n"
        "from fieldapp.app.home import preferences\n"
        "import fieldapp.ui.shell.app, fieldapp.ui.setup.unlock_page\n"
        "preferences.read_look(Path(sys.argv[1]))\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "nowhere"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.strip() == "[]"
