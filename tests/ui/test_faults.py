"""A fault in the program is told in its window, in a real process without standard error."""

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from fieldapp.app.home import bug_report
from tests.ui.driven import LINE
from tests.ui.test_kill_window import draft_lines, sound

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_a_fault_is_told_and_what_was_typed_is_kept(home: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.driven", "failing", str(home), str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=180,
        check=False,
    )
    heard = done.stdout.splitlines()
    assert "told True True" in heard, done
    assert not [line for line in heard if line.startswith("fault")], heard
    assert heard[-1] == "restarted"
    assert done.returncode == 0
    # Systems keep what a window writes to standard error: in .xsession-errors, or a journal.
    assert "builtins.RuntimeError" in done.stderr
    assert LINE not in done.stderr
    (copied,) = (line.split()[1] for line in heard if line.startswith("copied"))
    report = base64.b64decode(copied).decode()
    assert "builtins.RuntimeError" in report
    # Two faults, one file each, and nothing of what was typed or of whose home it is.
    files = list((home / bug_report.FOLDER).iterdir())
    assert len(files) == 2
    for text in (report, *(each.read_text() for each in files)):
        assert not [word for word in (*LINE.split()[1:], str(home)) if f" {word}" in text]
    assert draft_lines(home) == [LINE]
    assert sound(home) == 0
