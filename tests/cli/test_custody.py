"""Headquarters' machine is lost: backup, restore, and a log that is never signed on when older."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime

from fieldapp.errors import (
    DecryptionError,
    FormatError,
    InputError,
    StoppedSigningError,
    StoreError,
    VerificationError,
)
from fieldapp.ledger.record import Record, parse
from fieldapp.store import settings
from fieldapp.store.records import notice_rows
from tests.cli.conftest import Field
from tests.support import photos
from tests.support.check_script import run_check
from tests.support.homes import reopened

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"


def logged(field: Field, name: str, minute: int = 12) -> None:
    line = f"3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:{minute}"
    field.run(name, "log", line, "--at", "Svitlodarsk")


def carried(field: Field, *names: str, hq: str = "hq", status: int | None = 0) -> str:
    for name in names:
        field.run(name, "seal", "--to", field.stick)
    return field.run(hq, "hub", "import", field.stick, status=status).output


def size(field: Field, hq: str = "hq") -> int:
    out = field.run(hq, "hub", "status", "--json", status=None).stdout
    return int(json.loads(out)["log"]["size"])


def test_a_backup_is_restored_on_another_machine_and_goes_on(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    field.run("hq", "hub", "backup", field.folder / "safe")
    shutil.rmtree(field.home("hq"))
    out = field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick).stdout
    assert "The log may be signed on." in out
    assert len(field.rows("new")) == 1
    logged(field, lynx, 13)
    carried(field, lynx, hq="new")
    assert field.run(lynx, "receive", field.stick).exit_code == 0
    assert {row["state"] for row in field.rows(lynx)} == {"logged"}


def test_a_backup_that_was_deleted_is_named_no_longer(field: Field, root_hash: str) -> None:
    safe = field.folder / "safe"
    field.run("hq", "hub", "backup", safe)
    assert "still has" in str(field.refused("hq", "hub", "backup", safe, "--deleted"))
    assert f"in {safe};" in field.run("hq", "hub", "status").output
    shutil.rmtree(safe)
    field.run("hq", "hub", "backup", safe, "--deleted")
    assert str(safe) not in field.run("hq", "hub", "status").output
    assert not safe.exists()


def test_officers_keys_are_in_no_backup(field: Field, root_hash: str) -> None:
    field.run("hq", "hub", "backup", field.folder / "safe")
    listed = json.loads((field.folder / "safe" / "fieldapp-backup.json").read_text())["files"]
    assert "keystore" in listed
    assert "fieldapp.db" in listed
    assert not [name for name in listed if "officer" in name]


def day_old(field: Field, *names: str) -> None:
    """A backup, then a day in which laptops went on and headquarters burnt."""
    for number, name in enumerate(names):
        logged(field, name, 10 + number)
    carried(field, *names)
    for name in names:
        field.run(name, "receive", field.stick)
    field.run("hq", "hub", "backup", field.folder / "safe")
    for number, name in enumerate(names):
        logged(field, name, 30 + number)
    photo = field.folder / "photo.jpg"
    photo.write_bytes(photos.jpeg())
    field.run(names[0], "log", LINE, "--at", "Svitlodarsk", "--evidence", photo)
    carried(field, *names)
    for name in names:
        field.run(name, "receive", field.stick)
        assert {row["state"] for row in field.rows(name)} == {"logged"}
    (key,) = (field.home("hq") / "officers").iterdir()
    key.rename(field.folder / key.name)
    shutil.rmtree(field.home("hq"))


def test_a_copy_that_is_a_day_old_signs_nothing_until_officers_say_so(
    field: Field, enrolled: Callable[..., str]
) -> None:
    names = [enrolled(name) for name in ("Lynx", "Wolf", "Fox", "Otter", "Heron")]
    day_old(field, *names)
    lost = field.run(
        "new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=3
    )
    assert "NOTHING IS SIGNED" in lost.output
    old = size(field, "new")
    error = field.refused("new", "hub", "import", field.stick)
    assert isinstance(error, StoppedSigningError)
    assert str(old) in str(error)
    assert size(field, "new") == old
    field.run("new", "hub", "begin-again", "--yes", *officer(field))
    field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
    for name in names:
        out = field.run(name, "receive", field.stick, status=None).output
        assert f"begins again after its first {old} entries" in out
        assert {row["state"] for row in field.rows(name)} != {"logged"}
    shutil.rmtree(field.stick / "fieldapp")
    shutil.rmtree(field.stick / "fieldapp-outbox")
    carried(field, *names, hq="new")
    for name in names:
        out = field.run(name, "receive", field.stick).output
        assert "begins again after" not in out, "it was said, and stays among the notices"
        assert {row["state"] for row in field.rows(name)} == {"logged"}
    store = reopened(field.home(names[0]))
    (notice,) = (n for n in notice_rows.news(store) if "begins again" in str(n.content))
    assert notice.kind == notice_rows.PACK
    store.close()
    assert len(field.rows("new")) == 11
    status = json.loads(field.run("new", "hub", "status", "--json").stdout)
    assert status["evidence"] == {"missing": 0, "waiting": 0}
    assert field.run("new", "store", "check").exit_code == 0


def officer(field: Field) -> list[object]:
    return ["--officer-key", field.folder / "officer-1.key"]


def begun_again(field: Field, *names: str) -> None:
    day_old(field, *names)
    field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=3)
    field.run("new", "hub", "begin-again", "--yes", *officer(field))
    field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
    for name in names:
        field.run(name, "receive", field.stick, status=None)
    shutil.rmtree(field.stick / "fieldapp")
    shutil.rmtree(field.stick / "fieldapp-outbox")
    carried(field, *names, hq="new")


def test_one_officer_of_two_does_not_end_a_log(field: Field) -> None:
    field.run("hq", "hub", "init", "--name", "M", "--officers", "3", "--threshold", "2")
    field.run("hq", "hub", "backup", field.folder / "safe")
    keys = [
        path.rename(field.folder / path.name)
        for path in sorted((field.home("hq") / "officers").iterdir())
    ]
    shutil.rmtree(field.home("hq"))
    field.run("new", "hub", "restore", field.folder / "safe", status=3)
    first = ["--officer-key", keys[0]]
    out = field.stick / "fieldapp-pack"
    assert "1 more" in field.run("new", "hub", "begin-again", "--yes", *first).output
    assert "NOTHING IS SIGNED" in field.run("new", "hub", "status", status=3).output
    early = field.run("new", "hub", "publish", field.folder / "early")
    assert "NOTHING IS SIGNED here. This copy of headquarters ends with entry" in early.stderr
    assert "signed this already" in str(field.refused("new", "hub", "sign", "--yes", *first))
    assert "NOTHING IS SIGNED" in field.run("new", "hub", "status", status=3).output
    third = ["--officer-key", keys[2], "--officer-passphrase-file", field.officers[2]]
    read = field.run("new", "hub", "sign", "--yes", *third).output
    assert "only its first 2 entries count" in read
    assert "What came later is void until laptops bring it again" in read
    assert not re.search(r"[a-z]_[a-z]|\(\'", read), "members as the program names them"
    assert "NOTHING" not in field.run("new", "hub", "publish", out).stderr
    assert "NOTHING IS SIGNED" not in field.run("new", "hub", "status").output


def test_headquarters_own_feed_does_not_fork_where_the_log_begins_again(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    field.run(lynx, "receive", field.stick)
    logged(field, lynx, 13)
    carried(field, lynx)
    target = str(field.rows(lynx)[0]["record"])
    field.run("hq", "review", target, "questioned", "--note", "before the backup")
    field.run("hq", "hub", "backup", field.folder / "safe")
    field.run("hq", "review", target, "confirmed", "--note", "in the lost part")
    field.run("hq", "hub", "import", field.stick)
    field.run(lynx, "receive", field.stick)
    assert "in the lost part" in field.run(lynx, "show", target).output
    (key,) = (field.home("hq") / "officers").iterdir()
    key.rename(field.folder / key.name)
    shutil.rmtree(field.home("hq"))
    field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=3)
    field.run("new", "hub", "begin-again", "--yes", *officer(field))
    field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(lynx, "receive", field.stick, status=None)
    shutil.rmtree(field.stick / "fieldapp-outbox")
    field.run("new", "review", target, "questioned", "--note", "signed anew")
    logged(field, lynx, 14)
    carried(field, lynx, hq="new")
    out = field.run(lynx, "receive", field.stick).output
    assert "fork" not in out
    by_place: dict[tuple[bytes, int], set[bytes]] = {}
    for record in own_records(field, "new", lynx):
        by_place.setdefault((record.kid, record.seq), set()).add(record.hash)
    assert all(len(hashes) == 1 for hashes in by_place.values()), "two records with one number"
    assert len({kid for kid, _ in by_place}) == 2
    for name in (lynx, "new"):
        shown = field.run(name, "show", target).output
        assert "questioned: signed anew" in shown
        assert "signed anew (without effect" not in shown
    assert "in the lost part (without effect" in field.run(lynx, "show", target).output
    assert field.run("new", "store", "check").exit_code == 0
    # Its new key is kept like the others: the next backup brings it back.
    field.run("new", "hub", "backup", field.folder / "later")
    shutil.rmtree(field.home("new"))
    field.run("third", "hub", "restore", field.folder / "later", "--seen", field.stick)
    field.run("third", "review", target, "confirmed")
    assert {record.kid for record in own_records(field, "third")} == {kid for kid, _ in by_place}


def own_records(field: Field, *names: str) -> list[Record]:
    """What headquarters signed, of all that these homes hold."""
    found: list[Record] = []
    for name in names:
        store = reopened(field.home(name))
        rows = store.db.execute("SELECT raw FROM record UNION SELECT raw FROM letter").fetchall()
        store.close()
        found += (parse(bytes(raw)) for (raw,) in rows)
    laptop = reopened(field.home("Lynx"))
    laptop.close()
    return [record for record in found if record.kid != laptop.kid]


def test_an_auditor_is_told_in_words_that_the_log_begins_again(
    field: Field, enrolled: Callable[..., str], root_hash: str
) -> None:
    lynx = enrolled("Lynx")
    pack = ["--pack", field.stick / "fieldapp-pack", "--root-hash", root_hash]
    state = ["--state", field.folder / "audit"]
    day = field.folder / "copies"
    day.mkdir()

    def audited(hq: str, status: int = 0) -> str:
        public = field.home(hq) / "public"
        return field.run(None, "audit", public, *pack, *state, status=status).output

    logged(field, lynx)
    carried(field, lynx)
    assert "It was not seen before" in audited("hq")
    field.run("hq", "hub", "backup", field.folder / "safe")
    logged(field, lynx, 13)
    carried(field, lynx)
    audited("hq")
    seen = size(field)
    (key,) = (field.home("hq") / "officers").iterdir()
    key.rename(field.folder / key.name)
    field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=3)
    field.run("new", "hub", "begin-again", "--yes", *officer(field))
    field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(lynx, "receive", field.stick, status=None)
    shutil.rmtree(field.stick / "fieldapp")
    carried(field, lynx, hq="new")
    out = audited("new")
    assert "was lost after its first" in out
    assert f"seen here with {seen} entries: what it had more is void" in out
    assert "continues" in audited("new")
    # Who shows the lost log as if it were the one that goes on is found out.
    assert "the part of the log that was lost" in audited("hq", status=3)


def test_a_proof_in_the_log_that_goes_on_holds_and_says_so(
    field: Field, enrolled: Callable[..., str], root_hash: str
) -> None:
    lynx = enrolled("Lynx")
    begun_again(field, lynx)
    for number, row in enumerate(field.rows("new")):
        out = field.folder / f"proof {number}"
        field.run("new", "proof", row["record"], "--out", out, "--with-feed")
        text = field.run(None, "verify", out, "--root-hash", root_hash, status=None).output
        assert "In order." in text, text
        assert "the log was lost after its first" in text
        found = run_check(out, root_hash)
        assert found.stdout.endswith("In order, as far as the lines above say.\n"), found
        assert "roster: officers signed that a log was lost after its first" in found.stdout


def test_a_proof_from_the_lost_part_of_a_log_is_refused_by_hand_too(
    field: Field, enrolled: Callable[..., str], root_hash: str
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    field.run("hq", "hub", "backup", field.folder / "safe")
    logged(field, lynx, 13)
    carried(field, lynx)
    field.run(lynx, "receive", field.stick)
    record = field.rows(lynx)[0]["record"]
    field.run("hq", "proof", record, "--out", field.folder / "lost")
    (key,) = (field.home("hq") / "officers").iterdir()
    key.rename(field.folder / key.name)
    shutil.rmtree(field.home("hq"))
    field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=3)
    field.run("new", "hub", "begin-again", "--yes", *officer(field))
    field.run("new", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(lynx, "receive", field.stick, status=None)
    shutil.rmtree(field.stick / "fieldapp")
    carried(field, lynx, hq="new")
    out = field.folder / "new proof"
    field.run("new", "proof", record, "--out", out)
    assert run_check(out, root_hash).returncode == 0
    # The same record, with its place in the part of the log that officers said is void.
    shutil.copy(field.folder / "lost" / "record.tlog-proof", out)
    checked = run_check(out, root_hash)
    assert checked.returncode != 0
    assert "is of the part of a log that was lost" in checked.stdout + checked.stderr
    assert field.run(None, "verify", out, "--root-hash", root_hash, status=None).return_value


def test_a_copy_of_the_home_that_is_put_back_stops_with_the_first_laptop_that_saw_more(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, wolf = enrolled("Lynx"), enrolled("Wolf")
    logged(field, lynx)
    carried(field, lynx)
    field.run(lynx, "receive", field.stick)
    shutil.copytree(field.home("hq"), field.home("copy"))
    copy = reopened(field.home("copy"))  # on another machine, where nothing newer is published
    settings.remove(copy, settings.PUBLIC_FOLDER)
    copy.close()
    logged(field, lynx, 13)
    carried(field, lynx)
    field.run(lynx, "receive", field.stick)
    shutil.rmtree(field.stick / "fieldapp")
    logged(field, lynx, 14)
    field.run(lynx, "seal", "--to", field.stick)
    old = size(field, "copy")
    error = field.refused("copy", "hub", "import", field.stick)
    assert isinstance(error, StoppedSigningError)
    assert size(field, "copy") == old
    logged(field, wolf)
    (field.folder / "another").mkdir()
    field.run(wolf, "seal", "--to", field.folder / "another")
    assert isinstance(
        field.refused("copy", "hub", "import", field.folder / "another"), StoppedSigningError
    )
    out = field.run("copy", "hub", "status", status=3).output
    assert "NOTHING IS SIGNED" in out
    assert "Lynx shows a log that this one does not continue" in out
    assert f"There: {size(field)} entries" in out


def test_a_revocation_is_not_undone_by_a_restore(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, wolf = enrolled("Lynx"), enrolled("Wolf")
    field.run("hq", "hub", "backup", field.folder / "safe")
    field.run("hq", "hub", "revoke", wolf)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(lynx, "receive", field.stick)
    shutil.rmtree(field.home("hq"))
    out = field.run(
        "new", "hub", "restore", field.folder / "safe", "--seen", field.stick, status=None
    ).output
    assert "Revoked since the backup: Wolf." in out
    states = {f["call_sign"]: f["state"] for f in json.loads(
        field.run("new", "hub", "status", "--json", status=3).stdout)["feeds"]}  # fmt: skip
    assert "revoked" in states["Wolf"]


def test_headquarters_moves_and_the_old_home_signs_nothing(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    field.run("hq", "hub", "move", field.folder / "safe")
    logged(field, lynx, 13)
    field.run(lynx, "seal", "--to", field.stick)
    assert "moved" in str(field.refused("hq", "hub", "import", field.stick))
    assert "moved" in str(field.refused("hq", "hub", "backup", field.folder / "other"))
    assert "moved" in str(field.refused("hq", "hub", "move", field.folder / "other"))
    field.run("hq", "hub", "move", field.folder / "safe")  # cut off, it is done again
    assert "may be signed on" in field.run("new", "hub", "restore", field.folder / "safe").output
    field.run("new", "hub", "import", field.stick)
    field.run(lynx, "receive", field.stick)
    assert {row["state"] for row in field.rows(lynx)} == {"logged"}


def test_without_anything_to_compare_with_nothing_is_signed(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    field.run("hq", "hub", "backup", field.folder / "safe")
    out = field.run("new", "hub", "restore", field.folder / "safe", status=3).output
    assert "compared with nothing" in out
    logged(field, lynx, 13)
    field.run(lynx, "seal", "--to", field.stick)
    assert isinstance(field.refused("new", "hub", "import", field.stick), StoppedSigningError)
    assert "may be signed on" in field.run("new", "hub", "compare", field.home("hq")).output
    field.run("new", "hub", "import", field.stick)


def test_a_backup_that_is_not_whole_is_refused_and_leaves_nothing(
    field: Field, root_hash: str
) -> None:
    safe = field.folder / "safe"
    assert isinstance(field.refused("new", "hub", "restore", field.folder), StoreError)
    field.run("hq", "hub", "backup", safe)
    listed = safe / "fieldapp-backup.json"
    kept = listed.read_bytes()
    members = json.loads(kept)
    listed.write_text(json.dumps(members | {"roster": 99}))
    assert isinstance(field.refused("new", "hub", "restore", safe), VerificationError)
    listed.write_text(json.dumps(members | {"files": {"../evil": [0, "0" * 64]}}))
    assert isinstance(field.refused("new", "hub", "restore", safe), FormatError)
    listed.write_bytes(kept)
    database = safe / "files" / members["files"]["fieldapp.db"][1]
    raw = database.read_bytes()
    database.write_bytes(raw[:5000] + b"!" + raw[5001:])
    assert isinstance(field.refused("new", "hub", "restore", safe), VerificationError)
    database.unlink()
    assert isinstance(field.refused("new", "hub", "restore", safe), VerificationError)
    listed.unlink()
    assert "never finished" in str(field.refused("new", "hub", "restore", safe))
    assert not (field.home("new") / "keystore").exists()
    field.run("hq", "hub", "backup", safe)
    field.secret.write_text("another passphrase altogether\n")
    assert isinstance(field.refused("new", "hub", "restore", safe), DecryptionError)
    assert not (field.home("new") / "keystore").exists()


def test_a_backup_does_not_lie_in_the_home_nor_beside_another_missions(
    field: Field, lynx: str, root_hash: str
) -> None:
    assert isinstance(field.refused("hq", "hub", "backup", field.home("hq") / "x"), InputError)
    assert isinstance(field.refused(lynx, "hub", "backup", field.folder / "x"), StoreError)
    field.run("hq", "hub", "backup", field.folder / "safe")
    field.run("other", "hub", "init", "--name", "Other mission")
    assert isinstance(field.refused("other", "hub", "backup", field.folder / "safe"), InputError)


def test_a_second_backup_writes_only_what_is_new(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    photo = field.folder / "photo.jpg"
    photo.write_bytes(photos.jpeg())
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk", "--evidence", photo)
    carried(field, lynx)
    safe = field.folder / "safe"
    field.run("hq", "hub", "backup", safe)
    before = {path.name: path.stat().st_mtime_ns for path in (safe / "files").iterdir()}
    logged(field, lynx, 13)
    carried(field, lynx)
    field.run("hq", "hub", "backup", safe)
    after = {path.name: path.stat().st_mtime_ns for path in (safe / "files").iterdir()}
    listed = json.loads((safe / "fieldapp-backup.json").read_text())["files"]
    assert after.keys() == {sha256 for _, sha256 in listed.values()}
    evidence = [sha256 for name, (_, sha256) in listed.items() if name.startswith("evidence/")]
    assert evidence
    assert all(before[each] == after[each] for each in evidence)


def test_a_database_that_is_put_back_stops_by_what_the_home_has_published(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, database = enrolled("Lynx"), field.home("hq") / "fieldapp.db"
    logged(field, lynx)
    carried(field, lynx)
    earlier = database.read_bytes()
    logged(field, lynx, 13)
    carried(field, lynx)
    there = size(field)
    database.write_bytes(earlier)
    logged(field, lynx, 14)
    field.run(lynx, "seal", "--to", field.stick)
    error = field.refused("hq", "hub", "import", field.stick)
    assert isinstance(error, StoppedSigningError)
    assert f"There: {there} entries" in field.run("hq", "hub", "status", status=3).output
