"""`fieldapp log --dry-run`: a line is read as the log page reads it, and nothing is written."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from fieldapp.cli import cli
from fieldapp.errors import InputError
from tests.cli.conftest import Field

NOW = "2026-11-29T00:50:00+02:00"
MEMBERS = {"fields", "missed", "warnings"}


def dry(field: Field, home: str, *typed: str, given: bytes | None = None) -> list[dict[str, Any]]:
    """What the command prints, a line each."""
    secret = ["--home", str(field.home(home)), "--passphrase-file", str(field.secret)]
    words = [
        "log",
        *secret,
        "--dry-run",
        "--json",
        *(() if "--now" in typed else ("--now", NOW)),
        *typed,
    ]
    result = CliRunner().invoke(cli, words, input=given, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return [json.loads(line) for line in result.stdout.split("\n")[:-1]]


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_fields_gaps_and_warnings_are_printed_by_export_column(field: Field, lynx: str) -> None:
    line = "3 expl 120mm mortar blub NE 3-5km heard 2315"
    (found,) = dry(field, lynx, line)
    assert found.keys() == MEMBERS
    fields = found["fields"]
    assert (fields["what"], fields["weapons"]) == ("explosion", "120mm mortar")
    assert fields["kind"] == "ceasefire_violation"
    (missed,) = found["missed"]
    start, end, text, message = missed
    assert (line[start:end], text) == ("blub", "blub")
    assert message
    assert ["post", "No post was told."] in found["warnings"]


def test_the_moment_decides_what_a_time_of_day_means(field: Field, lynx: str) -> None:
    (found,) = dry(field, lynx, "3 expl NE 2315 @Svitlodarsk")
    assert "2026-11-28T23:15" in json.dumps(found["fields"])
    assert found["fields"]["region"] == "Donetsk", "of Svitlodarsk, as it would be signed"


def test_many_lines_give_one_object_each_in_their_order(field: Field, lynx: str) -> None:
    lines = ["3 expl NE", "", "7 shots S\u2028and more", "\x0c", "blub", "5 вибухів ПнСх"]
    found = dry(field, lynx, "--stdin", given="\r\n".join(lines).encode())
    assert len(found) == len(lines)
    assert all(each.keys() == MEMBERS for each in found)
    assert found[1]["fields"].get("count") is None
    assert [each["fields"].get("what") for each in found] == [
        "explosion", None, found[2]["fields"].get("what"), None, None, "explosion",
    ]  # fmt: skip
    assert dry(field, lynx, "--stdin", given=b"") == []


def test_bytes_that_are_no_text_are_asked_about(field: Field, lynx: str) -> None:
    (found,) = dry(field, lynx, "--stdin", given=b"3 expl \xff\xfe NE\n")
    assert found["missed"]
    (found,) = dry(field, lynx, "3 expl \udcff NE")
    assert found["missed"]


def test_nothing_is_written(field: Field, lynx: str) -> None:
    before = content(field.home(lynx))
    dry(field, lynx, "3 expl NE blub @Nowhere")
    assert content(field.home(lynx)) == before


@pytest.mark.parametrize("moment", ["soon", "2026-11-29T00:50:00", "2026-13-01T00:00:00Z"])
def test_a_moment_without_its_offset_is_refused(field: Field, lynx: str, moment: str) -> None:
    with pytest.raises(InputError, match="is no moment with its offset"):
        dry(field, lynx, "--now", moment, "3 expl")
