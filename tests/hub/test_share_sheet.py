"""Sheets of recovery shares, in the language of the home."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from shamir_mnemonic import Share

from fieldapp.errors import InputError
from fieldapp.hub.custody import recovery_shares, share_sheet, sheet_printer
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


def test_a_printing_program_that_echoes_leaves_no_sheet_in_a_log(
    capfd: pytest.CaptureFixture[str],
) -> None:
    sheet_printer.printer("cat")(1, b"secret words")
    assert "secret" not in "".join(capfd.readouterr())


def test_a_printing_program_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_printer, "LIMIT_S", 0.05)
    with pytest.raises(InputError, match="Sheet 1 was not printed"):
        sheet_printer.printer("sleep 60")(1, b"")


def test_two_secrets_with_one_identifier_are_not_one_sheet_typed_twice() -> None:
    first, other = (split(secret * 32, Shares(2, 3))[0] for secret in (b"a", b"b"))
    identifier = Share.from_mnemonic(first).identifier
    other = replace(Share.from_mnemonic(other), identifier=identifier).mnemonic()
    with pytest.raises(InputError, match="different recovery secrets"):
        recovery_shares.added([first], other)
    with pytest.raises(InputError, match="typed already"):
        recovery_shares.added([first], first)
