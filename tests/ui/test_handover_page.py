"""The handover: what arrived and was decided since, what waits, what is overdue; on paper too."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldapp.ledger import record
from fieldapp.ledger.record import Review
from fieldapp.observation.observation import Observation
from fieldapp.store.records import feeds
from fieldapp.ui.desk.handover_page import HandoverPage
from tests.ui.by_hand import rest, texts
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import Ready
from tests.ui.laptop import opened
from tests.ui.test_map_page import take_in
from tests.ui.test_review_page import hand_over
from tests.ui.walk import faults


def test_the_next_shift_is_told_what_came_was_decided_and_waits(
    qtbot: QtBot, start: Start, unlock: Unlock, ready: Ready, home: Path, tmp_path: Path
) -> None:
    supervisor = ready.copy("Heron 1", tmp_path)
    with opened(home) as lynx, opened(supervisor) as heron:
        first, _ = lynx.log("a bang", "a school")
        hand_over(lynx, heron)
        heron.now -= timedelta(hours=4)
        heron.sign(Review(target=first.hash, state="confirmed"))
        heron.now -= timedelta(hours=30)
        heron.sign(Observation(kind="statement", party="B", note="Shelling"))
    window = unlock(start(supervisor))
    window.go("handover")
    page = window.pages["handover"]
    assert isinstance(page, HandoverPage)
    rest(qtbot, window)
    told = texts(page)
    assert "Lynx 2: 2" in told
    assert "Confirmed" in told or "confirmed" in told
    assert "h late · Statement" in told
    assert "Observation: 1" in told
    assert not faults(window)
    page.write_to(tmp_path / "handover.pdf")
    rest(qtbot, window)
    assert (tmp_path / "handover.pdf").read_bytes().startswith(b"%PDF")
    assert page.outcome.isVisible()
    page.write_to(tmp_path / "no such folder" / "handover.pdf")
    rest(qtbot, window)
    assert page.trouble.isVisible()
    assert not page.outcome.isVisible()  # "Written" was of the one before
    with opened(home) as lynx:
        lynx.log("a tank")
        head = feeds.head(lynx.store, lynx.kid)
        assert head is not None
        raws = feeds.records(lynx.store, lynx.kid, 0, head.seq)
    came = [record.parse(raw) for raw in raws]
    page.ask(lambda session: take_in(session.store, came), lambda _: None)
    window._home_moved()  # as at headquarters, where others work on the home
    rest(qtbot, window)
    assert "Lynx 2: 3" in texts(page)
    page.since.setCurrentIndex(0)
    rest(qtbot, window)
    assert "Lynx 2: 3" in texts(page)
