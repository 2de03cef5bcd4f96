"""What is written down of a fault: where it happened, and nothing that anybody typed."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp import fault_trace
from fieldapp.app.home import bug_report
from fieldapp.errors import StoreError
from fieldapp.observation.notation import moments

SECRET = "Olena saw it from the school"
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def fail(text: str, *, depth: int = 0) -> None:
    passphrase = text
    if depth:
        fail(passphrase, depth=depth - 1)
    try:
        moments.parse(passphrase, 1, 2, 3)  # type: ignore[attr-defined]  # the fault
    except AttributeError:
        raise KeyError(passphrase) from ValueError(text)


def caught(text: str = SECRET, **how: int) -> BaseException:
    with pytest.raises((KeyError, RecursionError)) as raised:
        fail(text, **how)
    return raised.value


def test_a_report_says_where_and_nothing_that_was_typed(tmp_path: Path) -> None:
    text = bug_report.report(caught(), NOW)
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "test_bug_report.py:" in text
    assert " fail\n" in text
    assert "2026-03-01 12:00:00 UTC" in text
    for word in (*SECRET.split(), str(Path(__file__).parent), str(Path.home())):
        assert word not in text


def test_files_are_named_below_where_they_are_installed() -> None:
    with pytest.raises(StoreError) as raised:
        bug_report.keep(Path(__file__), ValueError(SECRET), NOW)
    lines = fault_trace.fault_trace(raised.value)
    assert any(line.startswith("  fieldapp/app/home/bug_report.py:") for line in lines), lines
    assert not any(sys.prefix in line for line in lines)


def test_the_same_fault_is_kept_once(tmp_path: Path) -> None:
    home = tmp_path / "home"
    kept = {bug_report.keep(home, caught(text), NOW) for text in ("one", "two", SECRET)}
    (path,) = kept
    assert path.parent == home / "reports"
    assert path.stat().st_mode & 0o077 == 0
    assert SECRET not in path.read_text()
    assert bug_report.keep(home, caught(depth=2), NOW) != path
    assert len(list(path.parent.iterdir())) == 2


def test_an_endless_recursion_makes_a_short_report() -> None:
    text = bug_report.report(caught(depth=10_000), NOW)
    assert "more\n" in text
    assert len(text.splitlines()) < 2 * fault_trace.MAX_STEPS * fault_trace.MAX_CHAIN
