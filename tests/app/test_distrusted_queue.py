"""The queue where a laptop is trusted no more: what was signed before says so."""

import csv
import io
import json
from pathlib import Path

import pytest

from fieldapp.app.desk import decisions, queue_state
from fieldapp.app.desk.decisions import QUESTION, Decision
from fieldapp.app.export import export
from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session
from fieldapp.app.records import record_detail, record_list
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_list import RecordQuery
from fieldapp.errors import InputError
from fieldapp.observation.observation import Observation
from fieldapp.verification.review_queue import COPIED, REVOKED, WaitingRecord, is_warned
from tests.support.mission import NOW, Mission, forged

IN_MAP = {
    REVOKED: "ноутбуку, що це підписав, більше не довіряють",
    COPIED: "ключ ноутбука, що це підписав, скопійовано",
}


def given_out(session: Session, number: int, form: str, language: str = "en") -> bytes:
    sink = io.BytesIO()
    wanted = ExportRequest(numbers=[number], form=form, language=language)
    export.pour(session, wanted, sink, now=NOW, progress=lambda _done, _of: False)
    return sink.getvalue()


def waiting(mission: Mission, record_hash: bytes) -> WaitingRecord:
    session = Session(store=mission.store, pack=mission.pack)
    found = queue_state.my_queue(session, mission.now)
    (item,) = (each.waiting for each in found if each.waiting.hash == record_hash)
    return item


@pytest.mark.parametrize("what", [REVOKED, COPIED])
def test_an_observation_from_before_says_that_its_laptop_is_trusted_no_more(
    tmp_path: Path, what: str
) -> None:
    mission = Mission.begin(tmp_path)
    lynx, stick = mission.enrol("Lynx"), tmp_path / "stick"
    first, _ = lynx.log("one", "two")
    lynx.seal(stick)
    assert mission.take(stick).in_order
    assert what not in waiting(mission, first.hash).why
    if what == REVOKED:
        mission.revoke(lynx)
    else:
        other = Observation(kind="ceasefire_violation", note="signed on another machine")
        signer, to = lynx.store.secrets.signer, mission.recipient
        path = forged(tmp_path, signer, lynx.mission, [other], to, previous=first.head)
        assert not mission.take(path).in_order
    item = waiting(mission, first.hash)
    assert item.why[:2] == ("new", what)
    assert is_warned(item)
    session = Session(store=mission.store, pack=mission.pack)
    found = record_list.find(session, RecordQuery())
    rows = record_list.rows(session, found, start=0, count=9, language="en", zone="UTC")
    read = record_detail.detail(
        session, first.hash, purpose=Purpose.PANEL, language="en", zone="UTC"
    )
    assert {each.distrust for each in (*rows, read.listed)} == {what}
    number = read.listed.number
    (line,) = csv.DictReader(io.StringIO(given_out(session, number, ".csv").decode("utf-8-sig")))
    assert line["distrust"] == what
    (feature,) = json.loads(given_out(session, number, ".geojson"))["features"]
    assert feature["properties"]["distrust"] == what
    assert b"the laptop that signed it" in given_out(session, number, ".kml").replace(
        b"The", b"the"
    )
    assert IN_MAP[what].encode() in given_out(session, number, ".html", "uk")
    lynx.store.close()
    mission.close()


def test_nobody_is_asked_at_a_laptop_that_is_trusted_no_more(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    lynx, stick = mission.enrol("Lynx"), tmp_path / "stick"
    (signed,) = lynx.log("one")
    lynx.seal(stick)
    assert mission.take(stick).in_order
    mission.revoke(lynx)
    question = Decision(target=signed.hash, what=QUESTION, note="Why?", decided_at=mission.now)
    session = Session(store=mission.store, pack=mission.pack)
    with pytest.raises(InputError, match=f"asked about the record {signed.hash.hex()[:12]}"):
        decisions.sign(session, [question], now=mission.now)
    lynx.store.close()
    mission.close()
