"""What an auditor with foreign tools found in what the commands hand out."""

import csv
import gzip
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Field
from tests.cli.test_attacks import LINE, carried

needs_pdf = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext: apt-get install poppler-utils"
)


@needs_pdf
def test_sheet_and_tables_count_alike(field: Field, enrolled: Callable[..., str]) -> None:
    lynx = enrolled("Lynx")
    hashes = [
        field.run(lynx, "log", LINE, "--at", post).stdout.split()[1]
        for post in ("Avdiivka", "Zolote", "Svitlodarsk", "Avdiivka")
    ]
    field.run(lynx, "retract", hashes[0], "--reason", "a test")
    field.run(lynx, "amend", hashes[1], "4 expl 120mm mortar NE 3-5km", "--reason", "counted anew")
    carried(field, lynx)
    out = field.folder
    field.run("hq", "map", "--out", out / "sheet.pdf")
    for name, options in (("all.csv", ["--all-versions"]), ("force.csv", [])):
        field.run("hq", "export", "--format", "csv", "--out", out / name, *options)
    table = list(csv.DictReader((out / "all.csv").read_text("utf-8-sig").splitlines()))
    assert [row["counted"] for row in table].count("true") == 3
    assert len((out / "force.csv").read_text("utf-8-sig").splitlines()) == 1 + 3
    sheet = subprocess.run(
        ["pdftotext", "-layout", str(out / "sheet.pdf"), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert re.search(r"violation\s+3\b|3 observations", sheet), sheet
    assert not re.search(r"violation\s+[45]\b", sheet)


def proof_of(field: Field, name: str) -> Path:
    hash_ = field.run(name, "log", LINE, "--at", "Svitlodarsk").stdout.split()[1]
    carried(field, name)
    folder = field.folder / "proof"
    field.run("hq", "proof", hash_, "--out", folder)
    return folder


def test_no_command_gives_the_root_hash_that_it_checks(
    field: Field, enrolled: Callable[..., str], root_hash: str
) -> None:
    folder = proof_of(field, enrolled("Lynx"))
    for path in sorted(folder.glob("README*.txt")):
        lines = path.read_text("utf-8").splitlines()
        commands = [
            line for line in lines if re.match(r"\s+(fieldapp verify|bash check\.sh)\s", line)
        ]
        assert len(commands) == 2, path.name
        assert not [line for line in commands if root_hash[:16] in line.replace(" ", "")]
        assert all("HEX-FROM-PAPER" in line for line in commands), path.name


def test_the_folder_says_where_the_log_is(field: Field, enrolled: Callable[..., str]) -> None:
    lynx = enrolled("Lynx")
    assert "paper" in (proof_of(field, lynx) / "README.txt").read_text("utf-8")
    shutil.rmtree(field.folder / "proof")
    field.run("hq", "hub", "address", "https://hub.example:8443", "--pin", "a" * 64)
    assert "https://hub.example:8443" in (proof_of(field, lynx) / "README.txt").read_text("utf-8")


def test_entries_of_the_log_are_hashes_that_do_not_compress(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    for _ in range(20):
        field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    tiles = (field.home("hq") / "public" / "log" / "tile" / "entries").rglob("*")
    raw = b"".join(path.read_bytes() for path in tiles if path.is_file())
    assert len(raw) > 600
    hashes = len(raw) // 34 * 32  # of the rest are lengths
    assert len(gzip.compress(raw, 9)) > 0.85 * hashes
