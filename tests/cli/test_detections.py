"""Raw detections of sensors: digested and passed on, counted only where a person adopts them."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.errors import FieldappError
from fieldapp.observation.values import EventTime
from tests.cli.conftest import Field
from tests.cli.test_attacks import hostile
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import DAY, Enrol, bounds, raise_level, total
from tests.support.homes import seen

LINE = "expl 15 Sep 2018 14:12"
HOUR = EventTime(start=datetime(2018, 9, 15, 11, 12, tzinfo=UTC), precision="minute")
LATE = b"".join(b'{"class": "a", "at": "2018-09-15T%d:00:00Z"}\n' % hour for hour in (11, 13))


@pytest.fixture
def gateway(field: Field, enrolled: Enrol) -> Field:
    people = {"Gate": "sensor", "Heron": "verification_officer"}
    for name, role in people.items():
        enrolled(name, role)
        for _ in range(2):
            carried(field, name)
    raise_level(field, *people)
    return field


def raw(folder: Path, count: int, name: str = "hour.jsonl") -> Path:
    path = folder / name
    path.write_text(
        "".join(
            json.dumps(
                {
                    "class": "explosion" if number % 3 else "vehicle",
                    "at": f"2018-09-15T11:{number % 60:02}:07.120Z",
                    "probability": number % 1000,
                    "number": number,
                }
            )
            + "\n"
            for number in range(count)
        )
    )
    return path


def digested(field: Field, path: Path) -> str:
    told = field.run("Gate", "detections", "digest", path, "--sensor", "A-3").stdout
    for name in ("Gate", "Heron"):
        carried(field, name)
    assert "none counted" in told
    return told.split()[1].rstrip(":")


def test_detections_count_only_where_a_person_adopts_them(gateway: Field, tmp_path: Path) -> None:
    path = raw(tmp_path, 5000)
    hash_ = digested(gateway, path)
    assert bounds(total(gateway, "hq")) == (0, 0, 0)
    gateway.run(
        "Heron", "detections", "adopt", hash_, path, LINE, "--leaf", "1", "--leaf", "4999",
        "--at", "48.4353, 38.2205",
    )  # fmt: skip
    carried(gateway, "Heron")
    assert bounds(total(gateway, "hq")) == (2, 2, 2)
    (row,) = gateway.rows("hq")
    assert (row["means"], row["sensor_id"]) == ("acoustic", "A-3")
    assert str(row["adopted"]).count(hash_) == 2
    told = gateway.run("hq", "detections", "list", "--json").stdout
    found = json.loads(told)
    assert (found["detections"], found["adopted"]) == (5000, [1, 4999])
    assert found["classes"] == {"explosion": 3333, "vehicle": 1667}
    assert "adopted 2 of 5000" in gateway.run("hq", "detections", "list").stdout
    again = gateway.refused(
        "Heron", "detections", "adopt", hash_, path, LINE, "--leaf", "1", "--at", "48, 38"
    )
    assert "adopted already" in str(again)


def test_another_file_is_not_the_digests(gateway: Field, tmp_path: Path) -> None:
    path = raw(tmp_path, 7)
    hash_ = digested(gateway, path)
    adopt = ("Heron", "detections", "adopt", hash_)
    where = ("--at", "48, 38")
    changed = tmp_path / "changed.jsonl"
    changed.write_bytes(path.read_bytes().replace(b'"number": 3', b'"number": 4'))
    assert "not the one" in str(gateway.refused(*adopt, changed, LINE, "--leaf", "1", *where))
    beyond = gateway.refused(*adopt, path, LINE, "--leaf", "7", *where)
    assert "0 to 6" in str(beyond)
    more = gateway.refused(*adopt, path, f"40 {LINE}", "--leaf", "1", *where)
    assert "counts other than the 1 detections" in str(more)
    weapon = gateway.refused(*adopt, path, "weapon: 1 tank", "--leaf", "1", *where)
    assert "ceasefire violation" in str(weapon)
    for other in (LINE.replace("15 Sep", "18 Sep"), LINE.replace("14:12", "16:12")):
        refused = gateway.refused(*adopt, path, other, "--leaf", "1", *where)
        assert str(refused) == "The time is not that of the digest."
    assert not gateway.rows("Heron")


def test_hours_without_a_signal_are_not_watched(gateway: Field, tmp_path: Path) -> None:
    """Up from 8 to 10, silent until 12, up, jammed from 13, up until 14."""
    signals = [(hour, minute, "jammed" if hour == 13 and minute < 30 else "up")
               for hour in (8, 9, 12, 13) for minute in range(0, 60, 10)]  # fmt: skip
    signals += [(10, 0, "up"), (14, 0, "up")]
    path = tmp_path / "signals.jsonl"
    path.write_text(
        "".join(
            json.dumps({"state": state, "at": f"2018-09-15T{hour:02}:{minute:02}:00Z"}) + "\n"
            for hour, minute, state in sorted(signals)
        )
    )
    at = "Svitlodarsk = 48.4353, 38.2205"
    typed = ("detections", "health", path, "--sensor", "C-1", "--at", at)
    assert "Signed 4 watches." in gateway.run("Gate", *typed).stdout
    assert "signed before" in str(gateway.refused("Gate", *typed))
    carried(gateway, "Gate")
    rows = [each for each in gateway.rows("hq") if each["kind"] == "watch"]
    assert len(rows) == 4
    assert {(each["sensor_id"], each["region"]) for each in rows} == {("C-1", "Donetsk")}
    (down,) = [each for each in rows if each["status"] == "camera_down"]
    assert down["reason"] == "jammed"
    days = ("--since", "2018-09-15", "--until", "2018-09-15", "--chart", "silence", "--json")
    (strip,) = json.loads(gateway.run("hq", "trend", *days).stdout)["rows"]
    assert (strip["camera"], strip["watched_minutes"]) == ("yes", 210)
    assert (strip["camera_down_minutes"], strip["unreviewed_minutes"]) == (30, 210)
    assert strip["quiet_minutes"] == 0, "nobody looked through what it recorded"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no detection"),
        (b"{}\n", "Line 1"),
        (b'{"class": "a", "at": "2018-09-15T11:00:00"}\n', "Line 1"),
        (b'{"class": 3, "at": "2018-09-15T11:00:00Z"}\n', "Line 1"),
        (b"[" * 5000 + b"\n", "Line 1"),
        (b"x" * 9000 + b"\n", "too long"),
        (LATE, "an hour"),
    ],
)
def test_a_file_that_is_none_is_refused(
    gateway: Field, tmp_path: Path, content: bytes, why: str
) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(content)
    assert why in str(gateway.refused("Gate", "detections", "digest", path, "--sensor", "A-3"))


def test_a_person_signs_no_digest_and_a_gateway_no_observation(
    gateway: Field, tmp_path: Path
) -> None:
    path = raw(tmp_path, 3)
    refused: list[FieldappError] = [
        gateway.refused("Heron", "detections", "digest", path, "--sensor", "A-3"),
        gateway.refused("Gate", "log", LINE, "--at", "48, 38"),
    ]
    assert all("role may not" in str(each) for each in refused)
    assert total(gateway, "hq", of=DAY)["rows"] == 0


def test_what_no_honest_program_adopts_is_named_beside_the_digest(
    gateway: Field, tmp_path: Path
) -> None:
    """Signed by other programs: a file cannot be asked for, but each lie contradicts a digest."""
    hash_ = digested(gateway, raw(tmp_path, 7))
    second = digested(gateway, raw(tmp_path, 5, "again.jsonl"))

    def doubts(of: str) -> str:
        lines = gateway.run("hq", "detections", "list", "--json").stdout.splitlines()
        (found,) = (each for each in map(json.loads, lines) if each["hash"].startswith(of))
        return " ".join(found["doubts"])

    assert second[:12] in doubts(hash_), "an hour is told twice"
    digest, gate = (bytes.fromhex(each) for each in named(gateway, hash_))
    hostile(
        gateway.home("Heron"),
        *(
            seen(time=HOUR, means="acoustic", gateway=whose, adopted=((digest, leaf),))
            for leaf, whose in ((3, gate), (3, gate), (7, gate), (4, b"otherkey"))
        ),
    )
    carried(gateway, "Heron")
    said = doubts(hash_)
    assert "detection 3 was adopted 2 times" in said
    assert "adopts the detection 7, and the last one is 6" in said
    assert said.count("another gateway") == 1
    assert "adopt" not in doubts(second)
    assert "⚠" in gateway.run("hq", "detections", "list").stdout


def named(field: Field, of: str) -> tuple[str, str]:
    """Hash of a digest, and its gateway's key."""
    lines = field.run("hq", "detections", "list", "--json").stdout.splitlines()
    (found,) = (each for each in map(json.loads, lines) if each["hash"].startswith(of))
    return str(found["hash"]), str(found["gateway"])
