"""Recovery shares: printed, tried, used, and dead once new ones were made."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest

from fieldapp.errors import DecryptionError, InputError, StoreError
from tests.cli.conftest import Field

WORDS = 33


@pytest.fixture
def sheets(field: Field, root_hash: str) -> list[Path]:
    field.step(printed, "first", 2, 3)
    return sorted((field.folder / "first").glob("*.txt"))


def printed(field: Field, name: str, needed: int, count: int) -> list[Path]:
    """Sheets as a printer gets them, and their words in files, as people would type them."""
    folder = field.folder / name
    folder.mkdir()
    script = folder / "a printer"
    script.write_text('#!/bin/sh\ncat > "$1/$(date +%N).pdf"\n')
    script.chmod(0o700)
    command = shlex.join([str(script), str(folder)])
    field.run("hq", "hub", "recovery", "make", needed, count, "--print", command)
    return [typed(path) for path in sorted(folder.glob("*.pdf"))]


def typed(pdf: Path) -> Path:
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    numbered = {int(n): word for n, word in re.findall(r"\b(\d+)\s+([a-z]{4,8})\b", done.stdout)}
    words = [numbered[n] for n in range(1, WORDS + 1)]
    path = pdf.with_suffix(".txt")
    path.write_text(" ".join(words))
    return path


def shares(paths: list[Path] | tuple[Path, ...]) -> Iterator[object]:
    for path in paths:
        yield "--share-file"
        yield path


def test_any_two_of_three_sheets_open_what_headquarters_holds(
    field: Field, sheets: list[Path]
) -> None:
    home = field.home("hq")
    before = {path: path.read_bytes() for path in home.rglob("*") if path.suffix == ".age"}
    keystore = (home / "keystore").read_bytes()
    for pair in combinations(sheets, 2):
        out = field.run("hq", "hub", "recovery", "drill", *shares(pair)).output
        assert "open headquarters" in out
    assert before == {path: path.read_bytes() for path in home.rglob("*") if path.suffix == ".age"}
    assert (home / "keystore").read_bytes() == keystore


def test_four_letters_of_each_word_are_enough(field: Field, sheets: list[Path]) -> None:
    for path in sheets:
        words = path.read_text().split()
        path.write_text("\n".join(f"{n}. {word[:4].upper()}" for n, word in enumerate(words, 1)))
    field.run("hq", "hub", "recovery", "drill", *shares(sheets[1:]))


def test_one_sheet_a_wrong_word_or_another_date_open_nothing(
    field: Field, sheets: list[Path]
) -> None:
    def refused(*paths: Path) -> Exception:
        return field.refused("hq", "hub", "recovery", "drill", *shares(paths))

    assert "2 different shares are needed" in str(refused(sheets[0]))
    assert "typed already" in str(refused(sheets[0], sheets[0]))
    words = sheets[1].read_text().split()
    wrong = field.folder / "wrong.txt"
    wrong.write_text(" ".join([*words[:-1], "academic" if words[-1] != "academic" else "acid"]))
    assert isinstance(refused(sheets[0], wrong), InputError)
    wrong.write_text(" ".join([*words[:-1], "zzzz"]))
    assert "is not a word" in str(refused(sheets[0], wrong))
    later = printed(field, "second", 2, 3)
    assert "different recovery secrets" in str(refused(sheets[0], later[0]))
    assert isinstance(refused(*sheets[:2]), DecryptionError)
    field.run("hq", "hub", "recovery", "drill", *shares(later[:2]))


def test_a_forgotten_passphrase_is_replaced_by_shares(field: Field, sheets: list[Path]) -> None:
    field.secret.write_text("four new words for headquarters today\n")
    assert isinstance(field.refused("hq", "hub", "status"), DecryptionError)
    field.run("hq", "hub", "recovery", "open", *shares(sheets[:2]))
    field.run("hq", "hub", "status")


def test_a_backup_opens_by_shares_when_nobody_knows_the_passphrase(
    field: Field, sheets: list[Path], enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    field.run("hq", "hub", "backup", field.folder / "safe")
    field.run("hq", "hub", "rotate-key")
    newer = field.folder / "elsewhere"
    newer.mkdir()
    shutil.copy(field.home("hq") / "recovery.age", newer)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(lynx, "receive", field.stick)
    field.run(lynx, "log", "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12", "--at", "Zolote")
    field.run(lynx, "seal", "--to", field.stick)
    (key,) = (field.home("hq") / "officers").iterdir()
    key.rename(field.folder / key.name)
    shutil.rmtree(field.home("hq"))
    field.secret.write_text("four new words for headquarters today\n")
    out = field.run(
        "new", "hub", "restore", field.folder / "safe", *shares(sheets[1:]),
        "--seen", field.stick, "--seen", newer, status=None,
    ).output  # fmt: skip
    # What was sealed to a key made after the backup opens: the newer recovery file has it.
    assert "Encryption keys made since the backup are lost" not in out
    field.run("new", "hub", "compare", field.stick, status=None)
    field.run("new", "hub", "begin-again", "--yes", "--officer-key", field.folder / "officer-1.key")
    field.run("new", "hub", "import", field.stick)
    assert len(field.rows("new")) == 1


def test_nothing_changes_where_a_sheet_is_not_printed(field: Field, root_hash: str) -> None:
    error = field.refused("hq", "hub", "recovery", "make", 2, 3, "--print", "false")
    assert "not printed" in str(error)
    assert not (field.home("hq") / "recovery.age").exists()
    assert isinstance(field.refused("hq", "hub", "recovery", "make", 1, 3), InputError)
    assert isinstance(field.refused("hq", "hub", "recovery", "make", 4, 3), InputError)


def test_no_shell_runs_the_printing_command(field: Field, root_hash: str) -> None:
    made = field.folder / "made"
    for command in (f"true; touch {made}", f"true > {made}", f"$(touch {made})"):
        field.run("hq", "hub", "recovery", "make", 2, 3, "--print", command, status=None)
        assert not made.exists()
    for command in ("", "lp 'Front desk"):
        error = field.refused("hq", "hub", "recovery", "make", 2, 3, "--print", command)
        assert "not a program" in str(error)


def test_the_words_are_in_no_file(field: Field, sheets: list[Path]) -> None:
    words = sheets[0].read_text().encode()
    for path in field.home("hq").rglob("*"):
        assert not path.is_file() or words not in path.read_bytes()


def test_a_drill_says_that_there_is_nothing_to_open(field: Field, sheets: list[Path]) -> None:
    (field.home("hq") / "recovery.age").unlink()
    assert isinstance(field.refused("hq", "hub", "recovery", "drill", *shares(sheets)), StoreError)
    field.run("hq", "hub", "backup", field.folder / "safe")
    field.run("hq", "hub", "recovery", "drill", *shares(sheets))
