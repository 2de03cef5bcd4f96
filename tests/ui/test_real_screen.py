"""The window on a real screen: an X server, twice the pixels for each, and Chromium in it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.x_server import x_server

ROOT = Path(__file__).parents[2]


@pytest.fixture
def screen() -> Iterator[str]:
    """A laptop's 1366 x 768 at 200 %."""
    with x_server(2732, 1536) as display:
        yield display


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
