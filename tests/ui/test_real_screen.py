"""The window on a real screen: an X server, twice the pixels for each, and Chromium in it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.forked import Forked
from tests.ui import driven
from tests.ui.x_server import x_server

ROOT = Path(__file__).parents[2]


@pytest.fixture
def screen() -> Iterator[str]:
    """A laptop's 1366 x 768 at 200 %."""
    with x_server(2732, 1536) as display:
        yield display


def place(home: Path, tmp_path: Path, display: str) -> list[str]:
    """Open the window, move it, lock: what was told of its place."""
    environ = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    program = Forked(driven.run, "placed", home, tmp_path, environ=environ)
    with program.stdout:
        lines = program.stdout.read().decode().splitlines()
    assert program.wait(240) == 0
    assert "restarted" in lines
    return [line for line in lines if line.split()[0] in ("first", "pages")]


@pytest.mark.slow
def test_the_window_opens_again_where_it_was_locked(home: Path, tmp_path: Path) -> None:
    with x_server(1920, 1080) as display:
        first, pages = place(home, tmp_path, display)
        assert first.split()[3:] == ["1366", "768"]
        assert pages.split()[3:] == ["1366", "768", "False"]
        assert place(home, tmp_path, display) == [
            "first 60 50 1100 700",
            "pages 60 50 1100 700 False",
        ]


@pytest.mark.slow
def test_where_the_title_bar_would_not_fit_the_window_opens_maximized(
    home: Path, tmp_path: Path
) -> None:
    with x_server(1366, 768) as display:
        assert place(home, tmp_path, display)[1].split()[5] == "True"


@pytest.mark.slow
def test_on_a_screen_at_200_per_cent_every_page_is_whole(
    screen: str, home: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.driven", "walking", str(home), str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=240,
        check=False,
        env=os.environ | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "2"},
    )
    heard = done.stdout.splitlines()
    assert heard[0] == "xcb 2.0", done.stderr
    assert [each for each in heard if each.startswith("fault")] == []
    assert heard[-2:] == ["map", "done"], done.stderr
    assert done.returncode == 0
