"""Attacks by somebody with a key and another program, run through the real commands."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldapp.ledger import record
from fieldapp.ledger.body import READS
from fieldapp.ledger.record import Body, Record, Retraction, Review
from fieldapp.store.database import open_store
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds, own_feed
from tests.cli.conftest import Field

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
PASSPHRASE = "correct horse battery staple"
NOW = datetime.now(UTC).replace(microsecond=0)


def hostile(home: Path, *bodies: Body, at: datetime = NOW) -> list[Record]:
    """Sign with a home's key, by a program that asks nobody."""
    store: Store = open_store(home, keystore.unlock(home / "keystore", PASSPHRASE))
    mission = record.parse(feeds.records(store, store.kid, 0, 0)[0]).mission
    signed = [
        own_feed.append_signed(store, body, mission=mission, now=at, level=READS) for body in bodies
    ]
    store.close()
    return signed


def carried(field: Field, name: str, *, status: int | None = 0) -> str:
    field.run(name, "seal", "--to", field.stick)
    return field.run("hq", "hub", "import", field.stick, status=status).output


def refreshed(field: Field, *names: str) -> None:
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    for name in names:
        # Whose key signed on two machines is shown receipts of both, and refuses one.
        field.run(name, "receive", field.stick, status=None)


def exported(field: Field, *typed: str) -> list[dict[str, str]]:
    out = field.folder / "annex.csv"
    field.run("hq", "export", "--format", "csv", "--out", out, *typed)
    return list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))


def counted(field: Field, *typed: str) -> int:
    return sum(row["counted"] == "true" for row in exported(field, *typed))


def leaves(field: Field) -> list[bytes]:
    """What the receiver serves to anybody: the hashes of the public log."""
    tiles = sorted((field.home("hq") / "public" / "log" / "tile" / "entries").rglob("*"))
    raw = b"".join(path.read_bytes() for path in tiles if path.is_file())
    return [raw[at + 2 : at + 34] for at in range(0, len(raw), 34)]


def test_a_monitor_cannot_erase_the_missions_picture_from_the_public_log(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, mole = enrolled("Lynx"), enrolled("Mole")
    for minute in range(10, 18):
        field.run(lynx, "log", f"3 expl mortar NE 3km heard 15 Sep 2018 14:{minute}",
                  "--at", "Svitlodarsk")  # fmt: skip
    carried(field, lynx)
    before = counted(field)
    assert before == 8
    targets = leaves(field)
    assert len(targets) > before
    hostile(field.home(mole), *(Retraction(target=hash_, reason="gone") for hash_ in targets))
    carried(field, mole)
    assert counted(field) == before
    assert len(field.rows("hq")) == before
    found = field.run("hq", "show", str(field.rows("hq")[0]["record"])).stdout
    assert "contradicted by Mole" in found
    assert "without effect: somebody else signed what it corrects" in found
    status = field.run("hq", "hub", "status", status=3).stdout
    assert "ALARM: Mole corrects 12 records of others" in status
    assert "equal" in field.run("hq", "store", "rebuild").stdout
    # The command itself offers no correction of somebody else's record.
    assert "no effect" in str(field.refused("hq", "retract", str(field.rows("hq")[0]["record"]),
                                            "--reason", "x"))  # fmt: skip


def test_a_monitor_cannot_put_their_words_in_place_of_anothers_by_a_clock_ahead(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, mole = enrolled("Lynx"), enrolled("Mole")
    first = field.run(lynx, "log", LINE, "--at", "Svitlodarsk").stdout.split()[1]
    carried(field, lynx)
    (row,) = field.rows("hq")
    target = bytes.fromhex(str(row["record"]))
    store = open_store(field.home("hq"), keystore.unlock(field.home("hq") / "keystore", PASSPHRASE))
    seen = record.parse(feeds.raw(store, target) or b"").body
    store.close()
    body = record.Amendment(target=target, reason="nothing heard, final", observation=seen)  # type: ignore[arg-type]
    (forged,) = hostile(field.home(mole), body, at=NOW + timedelta(days=3000))
    carried(field, mole, status=None)
    field.run(lynx, "amend", first[:12], "4 expl 120mm mortar NE 3-5km", "--reason", "again")
    carried(field, lynx)
    (current,) = field.rows("hq")
    assert current["count"] == "4"
    (void,) = [r for r in field.rows("hq", "--all-versions") if r["record"] == forged.hash.hex()]
    assert void["without_effect"] == "contradicts"


def test_a_revocation_reaches_what_the_thief_sent_before_it(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, owl = enrolled("Lynx"), enrolled("Owl", "supervisor")
    carried(field, owl)
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    honest = bytes.fromhex(str(field.rows(lynx)[0]["record"]))
    last = field.rows(lynx)[0]["seq"]
    field.run(lynx, "log", "9 shots W 1km saw 16 Sep 2018 09:00", "--at", "Avdiivka")
    hostile(field.home(lynx), Retraction(target=honest, reason="never was"))
    carried(field, lynx)
    assert honest.hex() not in {row["record"] for row in field.rows("hq")}
    field.run("hq", "hub", "revoke", "Lynx", "--last-good-seq", last)
    assert [row["record"] for row in field.rows("hq")] == [honest.hex()]
    assert counted(field) == counted(field, "--all-versions") == 1
    assert {row["without_effect"] for row in exported(field, "--all-versions")} == {
        "", "after_revocation",
    }  # fmt: skip
    assert "equal" in field.run("hq", "store", "rebuild").stdout
    # The supervisor's laptop has it from its next refresh on.
    field.run("hq", "hub", "import", field.stick)
    refreshed(field, owl)
    assert [row["record"] for row in field.rows(owl)] == [honest.hex()]


def test_a_copied_key_counts_on_neither_machine_until_an_officer_has_looked(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    shutil.copytree(field.home(lynx), field.home("copy"))
    field.run(lynx, "log", "9 shots W 1km saw 16 Sep 2018 09:00", "--at", "Avdiivka")
    mine = next(row["record"] for row in field.rows(lynx) if row["post"] == "Avdiivka")
    field.run("copy", "log", "5 shots W 1km saw 16 Sep 2018 09:00", "--at", "Avdiivka")
    carried(field, "copy")
    assert "fork" in carried(field, lynx, status=None)
    assert len(field.rows("hq")) == 1
    assert "2 flagged observations" in field.run("hq", "list").stderr, "nothing is hidden silently"
    out = field.folder / "annex.kml"
    assert "2 flagged" in field.run("hq", "export", "--format", "kml", "--out", out).stderr
    assert not field.run("hq", "list", "--all-versions").stderr
    # What the first branch signs from now on is no better.
    field.run("copy", "log", "6 shots W 1km saw 16 Sep 2018 10:00", "--at", "Avdiivka")
    assert "fork" in carried(field, "copy", status=None)
    assert (len(field.rows("hq")), counted(field, "--all-versions")) == (1, 1)
    status = field.run("hq", "hub", "status", status=3).stdout
    assert "signed on two machines" in status
    found = json.loads(field.run("hq", "hub", "status", "--json", status=3).stdout)
    (feed,) = [each for each in found["feeds"] if each.get("call_sign") == "Lynx"]
    assert "two machines" in str(field.refused("hq", "hub", "revoke", "Lynx"))
    field.run("hq", "hub", "settle-fork", feed["kid"], mine)
    assert {row["record"] for row in field.rows("hq")} >= {mine}
    assert len(field.rows("hq")) == 2
    refreshed(field, lynx)
    assert "forked" not in field.run(lynx, "list").stdout


def test_a_review_dated_far_ahead_does_not_stand_over_later_ones(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx, owl, kite = (
        enrolled("Lynx"),
        enrolled("Owl", "supervisor"),
        enrolled("Kite", "supervisor"),
    )
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    target = bytes.fromhex(str(field.rows("hq")[0]["record"]))
    hostile(field.home(owl), Review(target=target, state="disputed"),
            at=NOW + timedelta(days=27_000))  # fmt: skip
    carried(field, owl, status=None)
    hostile(field.home(kite), Review(target=target, state="confirmed"))
    carried(field, kite)
    assert [row["review"] for row in exported(field)] == ["confirmed"]
