"""Tables as the world writes them: each is read right, or what is wrong is told."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app.tables import mappings
from fieldapp.app.tables.table_file import MAX_TABLE, TableFile, read_table
from fieldapp.errors import InputError, TransportError
from fieldapp.observation import table as table_
from fieldapp.observation.table import ParsedRow
from tests.support import stored_rows

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
VOCABULARY = stored_rows.vocabulary()
HEADER = "Date,Time,Latitude,Longitude,Number,Event\n"
ROW = "14.09.2018,18:00,48.4353,38.2205,3,explosion\n"
WHERE = (38.2205, 48.4353)
AT = "2018-09-14 15:00"


def written(folder: Path, content: str | bytes, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rows(table: TableFile) -> list[ParsedRow | InputError]:
    mapping = mappings.guess(table, zone="Europe/Kyiv")
    found: list[ParsedRow | InputError] = []
    for _, cells in table.rows:
        try:
            found.append(table_.row(cells, mapping, vocabulary=VOCABULARY, gazetteer=None, now=NOW))
        except InputError as e:
            found.append(e)
    return found


def only(folder: Path, content: str | bytes) -> ParsedRow:
    (found,) = rows(read_table(written(folder, content)))
    assert isinstance(found, ParsedRow)
    return found


def start(row: ParsedRow) -> str:
    time = row.observation.time
    return f"{time.start:%Y-%m-%d %H:%M}" if time else ""


def count(row: ParsedRow) -> int | None:
    return row.observation.count.low if row.observation.count else None


def said(row: ParsedRow) -> str:
    return " ".join(str(each.message) for each in row.warnings)


FORM = "SubmissionDate,start,end,where-Latitude,where-Longitude,where-Accuracy,number,event\n"
SEMICOLONS = "Date;Time;Lat;Lon;Number;Event\n14.09.2018;18:00;"


@pytest.mark.parametrize(
    "content",
    [
        HEADER + ROW,
        SEMICOLONS + "48,4353;38,2205;3;explosion\n",
        SEMICOLONS + "48 26.118;38 13.230;3;explosion\n",
        SEMICOLONS + "48°26'07.08\"N;38°13'13.8\"E;3;explosion\n",
        SEMICOLONS + "48.4353 N;38.2205 E;3;explosion\n",
        "Date;Time;X;Y;EPSG;Number;Event\n14.09.2018;18:00;38.2205;48.4353;4326;3;explosion\n",
        HEADER + ROW.replace(",3,", ",3.0,"),
        HEADER + ROW.replace(",3,", ",\ufeff3,"),
        "\ufeff\ufeff" + HEADER + ROW,
        (HEADER + ROW).encode("utf-16-le"),
        (HEADER + ROW).encode("utf-16-be"),
        (HEADER.replace("Date", "Дата") + ROW).encode("utf-16-le"),
        HEADER + ROW.replace("14.09.2018", "09/14/2018"),
        HEADER + ROW.replace("14.09.2018", "14/09/2018"),
        HEADER + ROW.replace("14.09.2018", "9/14/18").replace("18:00", "6:00 PM"),
        HEADER + ROW.replace("14.09.2018", '"Sep 14, 2018"'),
        HEADER + ROW.replace("18:00", "18.00"),
        HEADER.replace("Date,Time", "Date and time,Note")
        + ROW.replace("14.09.2018,18:00", "2018-09-14 6:00 PM,"),
        FORM  # of ODK Briefcase
        + '"Sep 14, 2018 6:05:00 PM","Sep 14, 2018 6:00:00 PM","Sep 14, 2018 6:04:00 PM",'
        "48.4353,38.2205,4.9,3,explosion\n",
        FORM  # with the narrow space that newer programs write before PM
        + '"Sep 14, 2018 6:05:00 PM","Sep 14, 2018 6:00:00\u202fPM","Sep 14, 2018 6:04:00 PM",'
        "48.4353,38.2205,4.9,3,explosion\n",
        FORM  # of ODK Central
        + "2018-09-14T15:05:00.000Z,2018-09-14T18:00:00.000+03:00,2018-09-14T18:04:00.000+03:00,"
        "48.4353,38.2205,4.9,3,explosion\n",
    ],
)
def test_what_the_world_writes_is_read(tmp_path: Path, content: str | bytes) -> None:
    found = only(tmp_path, content)
    post = found.observation.post
    assert (start(found), count(found)) == (AT, 3)
    assert post is not None
    assert post.position == pytest.approx(WHERE, abs=1e-6)
    assert found.observation.what == ("explosion",)


def test_the_month_comes_first_only_where_other_rows_say_so(tmp_path: Path) -> None:
    unknown = ROW.replace("14.09.2018", "03/04/2018")
    alone = only(tmp_path, HEADER + unknown)
    assert not start(alone)
    assert "'03.04.2018 18:00' or '04.03.2018 18:00'" in said(alone)
    for other, expected in (("09/14/2018", "2018-03-04"), ("14/09/2018", "2018-04-03")):
        both = HEADER + ROW.replace("14.09.2018", other) + unknown
        _, second = rows(read_table(written(tmp_path, both)))
        assert isinstance(second, ParsedRow)
        assert start(second).startswith(expected)
        assert "is read with the" in said(second)
    mixed = [ROW.replace("14.09.2018", each) for each in ("09/14/2018", "14/09/2018")]
    *_, last = rows(read_table(written(tmp_path, HEADER + "".join(mixed) + unknown)))
    assert isinstance(last, ParsedRow)
    assert not start(last)


@pytest.mark.parametrize("text", ["1.200", "3.5", "3,000.0", "3.000"])
def test_a_number_that_may_be_two_is_kept_as_typed(tmp_path: Path, text: str) -> None:
    found = only(tmp_path, HEADER + ROW.replace(",3,", f',"{text}",'))
    assert count(found) is None
    assert "is not a count" in said(found)


@pytest.mark.parametrize(
    ("row", "word"),
    [
        (ROW.replace("14.09.2018", "14.09.99"), "future"),
        (ROW.replace("18:00", "0.75"), "not a time"),
        (ROW.replace("14.09.2018", "43357"), "no date"),
        (ROW.replace("14.09.2018", "31/31/2018"), "not a time"),
        (ROW.replace("48.4353", "5364977").replace("38.2205", "442344"), "no degrees"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, row: str, word: str) -> None:
    assert word in said(only(tmp_path, HEADER + row))


TOTALS = (
    *("Total", "TOTAL:", "Grand total", "Sub-total", "Subtotal", "Sum", "Total général"),
    *("Sous-total", "Всього", "Усього", "Разом", "Загалом", "Итого", "Всего", "Итого:"),
)


@pytest.mark.parametrize("column", ["Post", "Event", "Note"])
def test_a_row_of_totals_is_no_observation_whatever_else_it_holds(
    tmp_path: Path, column: str
) -> None:
    """It carries the day that it adds up, or all that an event has."""
    head = ["Date", "Time", "Post", "Event", "Count", "Note"]
    event = dict(
        zip(head, ("30/11/2026", "18:00", "Camera 4", "explosion", "16", "far"), strict=True)
    )
    lines = [head, list(event.values())]
    for word in TOTALS:
        bare = dict.fromkeys(head, "") | {"Date": "30/11/2026", "Count": "16"}
        lines += [list((each | {column: word}).values()) for each in (bare, event)]
    first, *others = rows(read_table(written(tmp_path, "\n".join(map(",".join, lines)))))
    assert isinstance(first, ParsedRow)
    assert len(others) == 2 * len(TOTALS)
    for line, each in zip(lines[2:], others, strict=True):
        assert isinstance(each, InputError), line
        assert "totals" in str(each)


def test_a_word_among_others_is_no_total(tmp_path: Path) -> None:
    line = "30/11/2026,18:00,Camera 4,explosion,16,in total some 20 minutes"
    (row,) = rows(read_table(written(tmp_path, f"Date,Time,Post,Event,Count,Note\n{line}\n")))
    assert isinstance(row, ParsedRow)


def test_a_head_that_comes_again_and_a_zero_byte_are_refused_alone(tmp_path: Path) -> None:
    content = HEADER + HEADER + ROW + ROW.replace(",3,", ",3\0,")
    again, good, zero = rows(read_table(written(tmp_path, content)))
    assert "nothing that can be read" in str(again)
    assert isinstance(good, ParsedRow)
    assert "control character" in str(zero)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("", "no rows"),
        (HEADER, "no rows"),
        (f'{HEADER}{ROW}14.09.2018,18:00,48.4,38.2,3,"explosion\n{ROW}', "see line 3"),
        (f'{HEADER}14.09.2018,18:00,48.4,38.2,3,"explo"sion\n{ROW}', "see line 2"),
        ("<html><table><tr><td>Date</td></tr></table></html>", "web page"),
        ('\ufeff\n<!DOCTYPE html PUBLIC "x"><table>', "web page"),
        ('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office">', "XML"),
        ('{"a": [1, 2]}', "JSON"),
        (b"PK\x03\x04" + b"x" * 50, "damaged"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500), "password"),
    ],
)
def test_another_kind_of_file_is_named(tmp_path: Path, content: str | bytes, word: str) -> None:
    with pytest.raises(InputError) as caught:
        read_table(written(tmp_path, content, "table.xls"))
    assert word in f"{caught.value} {caught.value.advice}"


def test_a_folder_a_pipe_and_a_device_are_no_table(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "folder.csv", tmp_path / "pipe.csv"
    folder.mkdir()
    os.mkfifo(pipe)
    endless = tmp_path / "endless.csv"
    endless.symlink_to("/dev/zero")
    for path in (folder, pipe, endless):
        with pytest.raises(InputError, match="is no file"):
            read_table(path)
    lost = tmp_path / "lost.csv"
    lost.symlink_to(tmp_path / "nothing")
    with pytest.raises(TransportError, match="cannot be read"):
        read_table(lost)


def test_a_link_to_a_table_and_a_name_of_two_lines_are_read(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + ROW, "two\nlines.csv")
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    one, other = read_table(link), read_table(path)
    assert (one.digest, tuple(one.rows)) == (other.digest, tuple(other.rows))


def test_a_table_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + ROW)
    os.truncate(path, MAX_TABLE + 1)  # sparse: it takes no room
    with pytest.raises(InputError, match="larger than 256 MiB"):
        read_table(path)


@pytest.mark.slow
def test_memory_does_not_grow_with_a_table(tmp_path: Path) -> None:
    """Read, and every row taken, in a process of its own: ten times as many rows, the same peak."""
    script = (
        "import sys; from pathlib import Path; from tests.support.peak_memory import peak; "
        "from fieldapp.app.tables.table_file import read_table; "
        "table = read_table(Path(sys.argv[1])); "
        "print(len(table.rows), sum(1 for _ in table.rows), peak())"
    )
    peaks = []
    for encoding in ("utf-8", "cp1251"):
        for times in (20_000, 200_000):
            row = "14.09.2018,18:00,48.4353,38.2205,3,вибух міномета\n"
            path = tmp_path / "large.csv"
            path.write_bytes((HEADER + row * times).encode(encoding))
            done = subprocess.run(
                [sys.executable, "-c", script, str(path)],
                capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
            )  # fmt: skip
            counted, taken, peak = map(int, done.stdout.split())
            assert counted == taken == times
            peaks.append(peak)
    assert max(peaks) - min(peaks) < 8 * 2**20, peaks


def test_a_table_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + ROW * 3)
    table = read_table(path)
    path.write_bytes((HEADER + ROW.replace(",3,", ",4,") * 3).encode())
    with pytest.raises(InputError, match="was changed while it was read"):
        list(table.rows)
    path.unlink()
    with pytest.raises(TransportError, match="cannot be read"):
        list(table.rows)


def test_a_line_without_an_end_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "x" * (2**20 + 5) + "\n")
    with pytest.raises(InputError, match="longer than a million letters"):
        read_table(path)


def test_a_row_over_many_lines_is_as_long_as_a_line_at_most(tmp_path: Path) -> None:
    """Each line is short and each cell too; the row would take gigabytes."""
    row = '"x\n",' * 400_000 + "x\n"
    path = written(tmp_path, "sep=,\n" + HEADER + row + ROW)
    with pytest.raises(InputError, match="row of the table is longer than a million letters"):
        read_table(path)
