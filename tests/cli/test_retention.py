"""Retention: evidence is erased in the open; its record stays and says so."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.app.headquarters import erasing
from fieldapp.app.home import device
from fieldapp.app.home.session import Session
from fieldapp.errors import InputError, StoppedSigningError
from fieldapp.ledger.record import DeviceEvent
from fieldapp.store import integrity, settings
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.index.rebuild import rebuild_index
from tests.cli.conftest import Field
from tests.support.homes import evidence_file, reopened
from tests.support.photos import jpeg

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def imported(field: Field, lynx: str) -> str:
    """Hash of a record at headquarters that names a photo and a sealed value."""
    photo = field.folder / "photo.jpg"
    photo.write_bytes(jpeg())
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk", "--evidence", photo, "--source", "Oksana")
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    (row,) = field.rows("hq")
    return str(row["record"])


def pieces(field: Field) -> tuple[str, list[str]]:
    """SHA-256 of the photo, and of the sealed values: the source, and what the photo was before."""
    store = reopened(field.home("hq"))
    found = erasures.older(store, NOW + timedelta(days=1))
    store.close()
    (photo,) = (each.sha256.hex() for each in found if not each.sealed)
    return photo, [each.sha256.hex() for each in found if each.sealed]


def test_what_is_erased_is_gone_and_its_record_says_so(field: Field, imported: str) -> None:
    photo, sealed = pieces(field)
    assert "here" in field.run("hq", "show", imported).stdout
    told = field.run("hq", "hub", "erase", photo[:16], "--reason", "the family asked", "--yes")
    assert photo in told.stdout
    for each in sealed:
        field.run("hq", "hub", "erase", each, "--reason", "its time is over", "--yes")
    shown = field.run("hq", "show", imported, "--sealed").stdout
    assert "erased by headquarters" in shown
    assert "the family asked" in shown
    assert "its time is over" in shown
    assert "Oksana" not in shown
    assert "Evidence: 0 named and not here" in field.run("hq", "hub", "status").stdout
    store = reopened(field.home("hq"))
    assert not files.has(store, bytes.fromhex(photo))
    assert integrity.check(store).problems == ()
    with store.transaction():
        assert not rebuild_index(store).differences
    assert erasures.find(store, bytes.fromhex(photo)) is not None
    store.close()


def test_what_was_erased_is_neither_asked_for_nor_taken_again(
    field: Field, lynx: str, imported: str
) -> None:
    photo, _ = pieces(field)
    field.run("hq", "hub", "erase", photo, "--reason", "asked for", "--yes")
    other = field.folder / "other"
    other.mkdir()
    field.run(lynx, "seal", "--again", "--to", other)
    out = field.run("hq", "hub", "import", other).stdout
    assert "erased" in out
    store = reopened(field.home("hq"))
    assert not files.has(store, bytes.fromhex(photo))
    store.close()


def test_officers_set_the_period_and_what_is_older_is_due(field: Field, imported: str) -> None:
    assert "no period" in field.run("hq", "hub", "retention").stdout
    field.run("hq", "hub", "retention", "30")
    found = json.loads(field.run("hq", "hub", "retention", "--json").stdout)
    assert found == {"days": 30, "due": [], "back": []}
    store = reopened(field.home("hq"))
    session = Session(store=store, pack=device.load_pack(store, NOW))
    later = NOW + timedelta(days=31)
    due = erasing.due(session, later)
    assert sorted(each.sealed for each in due.pieces) == [False, True, True]
    assert {each.record.hex() for each in due.pieces} == {imported}
    for each in due.pieces:
        erasing.erase(session, each.sha256, "its time is over", NOW)
    assert erasing.due(session, later).pieces == ()
    store.close()


def test_officers_who_end_the_period_are_told_that_nothing_is_due(field: Field, lynx: str) -> None:
    field.run("hq", "hub", "retention", "30")
    told = field.run("hq", "hub", "retention", "0").stdout
    assert "never due for erasure" in told
    assert "after 0" not in told
    assert "no period" in field.run("hq", "hub", "retention").stdout


def test_a_piece_that_a_restore_brings_back_is_named_until_it_is_erased_again(
    field: Field, imported: str
) -> None:
    photo, _ = pieces(field)
    store = reopened(field.home("hq"))
    sha256 = bytes.fromhex(photo)
    raw = evidence_file(store, sha256).read_bytes()
    session = Session(store=store, pack=device.load_pack(store, NOW))
    erasing.erase(session, sha256, "asked for", NOW)
    evidence_file(store, sha256).write_bytes(raw)
    assert erasing.due(session, NOW).back == (sha256,)
    store.close()
    assert "erase it again" in field.run("hq", "hub", "retention", status=3).stdout
    field.run("hq", "hub", "erase", photo, "--reason", "again", "--yes")
    assert "erase it again" not in field.run("hq", "hub", "retention").stdout


def test_nobody_but_headquarters_erases(
    field: Field, lynx: str, imported: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, _ = pieces(field)
    refused = field.refused(lynx, "hub", "erase", photo, "--reason", "mine", "--yes")
    assert isinstance(refused, InputError)
    store = reopened(field.home(lynx))
    event = erasures.event(bytes.fromhex(photo), "mine")
    assert isinstance(event, DeviceEvent)
    session = Session(store=store, pack=device.load_pack(store, NOW))
    from fieldapp.app.home.own_signing import sign_own  # noqa: PLC0415 - as a hostile laptop would

    assert session.pack is not None
    sign_own(store, session.pack, event, now=NOW)
    assert erasures.find(store, bytes.fromhex(photo)) is None
    store.close()
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    hub = reopened(field.home("hq"))
    assert erasures.find(hub, bytes.fromhex(photo)) is None
    assert files.has(hub, bytes.fromhex(photo))
    hub.close()


def test_an_erasure_needs_a_reason_a_piece_and_a_log_that_is_signed(
    field: Field, imported: str
) -> None:
    photo, _ = pieces(field)
    for reason in ("", " ", "x" * 201):
        assert field.refused("hq", "hub", "erase", photo, "--reason", reason, "--yes")
    assert field.refused("hq", "hub", "erase", "00" * 32, "--reason", "x", "--yes")
    store = reopened(field.home("hq"))
    settings.put(store, settings.MOVED_TO, "elsewhere")
    store.close()
    refused = field.refused("hq", "hub", "erase", photo, "--reason", "x", "--yes")
    assert isinstance(refused, StoppedSigningError)
    store = reopened(field.home("hq"))
    assert files.has(store, bytes.fromhex(photo))
    store.close()
