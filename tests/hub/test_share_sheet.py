"""Sheets of recovery shares, in the language of the home."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.hub.custody import share_sheet
from fieldapp.hub.custody.recovery_shares import Shares, split
from fieldapp.hub.custody.share_sheet import SheetHead


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_a_sheet_has_its_words_and_the_homes_language_around_them(tmp_path: Path) -> None:
    of = Shares(2, 3)
    head = SheetHead(
        mission="Міст", of=of, made_at=datetime(2026, 3, 1, 12, tzinfo=UTC), language="uk"
    )
    share = split(bytes(32), of)[1]
    made = tmp_path / "sheet.pdf"
    made.write_bytes(share_sheet.pdf(share, 2, head))
    done = subprocess.run(
        ["pdftotext", "-layout", str(made), "-"], capture_output=True, text=True, check=True
    )
    for said in ("Частка відновлення 2 з 3", "Міст", "2026-03-01 12:00 UTC", *share.split()):
        assert said in done.stdout
    assert "\f" not in done.stdout.rstrip("\f"), "one page"
