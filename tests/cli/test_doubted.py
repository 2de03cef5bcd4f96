"""A position that its receiver made doubtful, by command: in its field, or in the note below it."""

import csv

from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import raise_level

PLACE = "44.6, 38.2205 (gps unreliable: jumped 426.3 km, its time is off by 7201 s)"
LINE = f'3 expl NE 3km heard 15 Sep 2018 14:12 post="{PLACE}"'


def row(field: Field, name: str) -> dict[str, str]:
    """The newest version of the only observation, as a table has it."""
    table = field.stick / f"{len(list(field.stick.glob('*.csv')))}.csv"
    field.run(name, "export", "--format", "csv", "--out", table)
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    (newest,) = [each for each in rows if not each["amended_by"]]
    return newest


def test_a_mission_of_the_first_level_has_it_in_the_note(field: Field, lynx: str) -> None:
    made = field.run(lynx, "log", LINE).stdout.split()[1]
    assert "gps unreliable: jumped, its time is off" in field.run(lynx, "show", made).stdout
    field.run(lynx, "amend", made, LINE, "--reason", "again")
    found = row(field, lynx)
    assert (found["post_source"], found["post_doubts"]) == ("gnss", "")
    assert "jumped" in found["note"]
    carried(field, lynx)
    assert "jumped" in row(field, "hq")["note"]


def test_a_mission_of_the_second_level_has_it_in_its_field(field: Field, lynx: str) -> None:
    for _ in range(2):
        carried(field, lynx)
    raise_level(field, lynx)
    made = field.run(lynx, "log", LINE).stdout.split()[1]
    assert "jump; clock" in field.run(lynx, "show", made).stdout
    assert "⚠" in field.run(lynx, "list").stdout
    carried(field, lynx)
    found = row(field, "hq")
    assert (found["post_doubts"], found["note"], found["post_accuracy_m"]) == (
        "jump; clock",
        "",
        "",
    )
