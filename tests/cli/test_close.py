"""End of a mission: enrolment ends, the last checkpoint, the archive, the log's key destroyed."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click import Abort

from fieldapp.app.headquarters.end_mission import CLOSED
from fieldapp.errors import DecryptionError, InputError, StoppedSigningError
from fieldapp.hub.importer.worker_pool import locked
from fieldapp.hub.publishing import time_stamps
from fieldapp.ledger.record import DeviceEvent, parse
from fieldapp.store import settings
from fieldapp.store.records import feeds
from fieldapp.store.sealed import named_secrets
from tests.cli.conftest import Field
from tests.cli.test_recovery_shares import printed, shares
from tests.support.homes import PASSPHRASE, reopened
from tests.support.softhsm import MODULE, Tokens
from tests.support.stamping import Authority, served

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
PROGRAM = """
import os, sys, datetime, pathlib
from fieldapp.app.headquarters import end_mission
from fieldapp.app.home import device
from fieldapp.app.home.session import Session
from fieldapp.store.keys import passphrase
from tests.support.homes import PASSPHRASE, reopened
now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
store = reopened(pathlib.Path(sys.argv[1]))
session = Session(store=store, pack=device.load_pack(store, now))
at = sys.argv[3]
def die(*_, **__):
    os.kill(os.getpid(), 9)
def progress(done, total, what):
    if at == "backup":
        die()
where, _, name = at.rpartition(".")
if where:
    module = __import__(where, fromlist=["x"])
    real = getattr(module, name)
    setattr(module, name, die if at.endswith("write") else lambda *a, **k: (real(*a, **k), die()))
end_mission.close(session, pathlib.Path(sys.argv[2]), now=now, progress=progress)
"""
MOMENTS = (
    "fieldapp.hub.publishing.publish.publish_cosigned",
    "fieldapp.mission.hub_keys.destroy_log_key",
    "backup",
    "fieldapp.hub.custody.archive.write",
    "fieldapp.ledger.age.encrypt",
)


def logged(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)


def ended(field: Field) -> list[Path]:
    """Officers have ended enrolment; the sheets of recovery."""
    sheets = printed(field, "sheets", 2, 3)
    field.run("hq", "hub", "close")
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    return sheets


def secrets(field: Field, name: str = "hq") -> set[str]:
    store = reopened(field.home(name))
    try:
        return {name for name in named_secrets.every(store) if name.startswith("log ")}
    finally:
        store.close()


def test_a_mission_ends_with_everything_in_an_archive_and_no_key(
    field: Field, enrolled: Callable[..., str], root_hash: str
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    archive = field.folder / "archive.age"
    assert isinstance(field.refused("hq", "hub", "close", archive, "--yes"), InputError)
    sheets = ended(field)
    field.run("Wolf", "init", "--call-sign", "Wolf")
    field.run("Wolf", "request", "--out", field.stick)
    (request,) = field.stick.glob("Wolf-*.request")
    assert "nobody is enrolled" in str(field.refused("hq", "hub", "enrol", request, "--yes"))
    field.run(lynx, "receive", field.stick)
    assert "the mission ends" in field.run(lynx, "list").stderr
    out = field.run("hq", "hub", "close", archive, "--last", field.stick, "--yes").output
    assert "destroys the log's key" in out
    assert "The mission is closed." in out
    field.run(lynx, "receive", field.stick)
    assert {row["state"] for row in field.rows(lynx)} == {"logged"}
    assert secrets(field) == set()
    assert isinstance(field.refused("hq", "hub", "import", field.stick), StoppedSigningError)
    opened = field.folder / "opened"
    field.run(None, "hub", "recovery", "unpack", *shares(sheets[:2]), archive, opened)
    log = opened / "log"
    vkeys = field.run("hq", "hub", "log", "--vkeys").stdout.split()
    keys = [option for key in vkeys for option in ("--vkey", key)]
    field.run(None, "audit", log.parent, *keys, "--state", field.folder / "state")
    field.run("new", "hub", "restore", opened / "backup", *shares(sheets[1:]), status=3)
    assert len(field.rows("new")) == 1
    assert secrets(field, "new") == set()
    assert isinstance(field.refused("new", "hub", "import", field.stick), StoppedSigningError)
    assert not list(opened.rglob("*officer*.key"))


def test_what_is_outstanding_is_said_before_the_key_goes(
    field: Field, enrolled: Callable[..., str]
) -> None:
    enrolled("Lynx")
    ended(field)
    asked = field.run("hq", "hub", "close", field.folder / "archive.age", status=None)
    assert isinstance(asked.exception, Abort)  # nobody answers
    assert "Nothing came of: Lynx." in asked.output
    assert "Destroy the log's key and close the mission?" in asked.output
    assert secrets(field) == {"log seed", "log mldsa seed"}
    inside = field.home("hq") / "archive.age"
    assert isinstance(field.refused("hq", "hub", "close", inside, "--yes"), InputError)


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_at_any_moment_the_same_command_goes_on(
    field: Field, enrolled: Callable[..., str], moment: str
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    field.run("hq", "hub", "import", field.stick)
    sheets = ended(field)
    archive = field.folder / "archive.age"
    program = [sys.executable, "-c", PROGRAM, str(field.home("hq")), str(archive), moment]
    assert subprocess.run(program, check=False).returncode == -9
    field.run("hq", "hub", "close", archive, "--yes")
    assert secrets(field) == set()
    opened = field.folder / "opened"
    field.run(None, "hub", "recovery", "unpack", *shares(sheets[:2]), archive, opened)
    assert sorted(path.name for path in opened.iterdir()) == ["backup", "log", "roster"]
    assert not list(field.folder.glob("*.part"))
    store = reopened(field.home("hq"))
    last = [parse(raw).body for raw in feeds.records(store, store.kid, 0, 100)]
    store.close()
    assert last.count(DeviceEvent(event=CLOSED)) == 1


def test_the_key_in_a_token_is_destroyed_there(
    field: Field, enrolled: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens = Tokens(tmp_path, monkeypatch)
    options = ["--token-module", MODULE, "--pin-file", tokens.pin_file]
    enrolled("Lynx")
    field.run("hq", "hub", "token", tokens.new("mission"), *options)
    ended(field)
    before = field.run("hq", "hub", "log", "--vkeys").stdout
    field.run("hq", "hub", "close", field.folder / "archive.age", "--yes")
    assert field.run("hq", "hub", "log", "--vkeys").stdout == before
    error = field.refused("hq", "hub", "token", "mission", *options)
    assert "does not have the log's key" in str(error)


def test_other_shares_or_another_file_open_nothing(
    field: Field, enrolled: Callable[..., str]
) -> None:
    enrolled("Lynx")
    ended(field)
    archive = field.folder / "archive.age"
    field.run("hq", "hub", "close", archive, "--yes")
    others = printed(field, "others", 2, 3)
    run = ("hub", "recovery", "unpack", *shares(others[:2]), archive, field.folder / "x")
    assert isinstance(field.refused(None, *run), DecryptionError)
    assert not (field.folder / "x").exists()
    assert PASSPHRASE.encode() not in archive.read_bytes()


def test_nothing_is_closed_beside_an_import_daemon(
    field: Field, enrolled: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled("Lynx")
    ended(field)
    monkeypatch.setattr("fieldapp.hub.importer.worker_pool._SOON_S", 0)
    with locked(field.home("hq") / "watch.lock"):
        error = field.refused("hq", "hub", "close", field.folder / "archive.age", "--yes")
    assert "Another importer works" in str(error)
    assert secrets(field) == {"log seed", "log mldsa seed"}


def test_the_last_checkpoint_is_where_laptops_read_and_what_it_lacks_is_told(
    field: Field, enrolled: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    ended(field)
    public, now = field.folder / "served", datetime.now(UTC).replace(microsecond=0)
    authority = Authority(tmp_path / "tsa", "Stamps")
    store = reopened(field.home("hq"))
    settings.put(store, settings.PUBLIC_FOLDER, str(public))
    with served(authority) as url:
        named = time_stamps.Authority(url=url, root=authority.root.read_bytes())
        time_stamps.put_authority(store, named)
        assert not time_stamps.keep_up(store, now)  # stamped today, and closed today
    store.close()
    run = ("hub", "close", field.folder / "archive.age", "--last", field.stick)
    answers = iter([True])

    def answer(_text: str, **_: object) -> None:
        if not next(answers, False):
            raise Abort

    monkeypatch.setattr("click.confirm", answer)
    asked = field.run("hq", *run, status=None)
    assert isinstance(asked.exception, Abort)  # the authority is gone, and nobody said yes to that
    assert "the log was not stamped" in asked.output
    assert secrets(field) == {"log seed", "log mldsa seed"}
    field.run("hq", *run, "--yes")
    newest = field.run("hq", "hub", "log", "--note").stdout
    assert (public / "log" / "checkpoint").read_text() == newest
