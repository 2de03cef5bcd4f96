"""Nothing is lost: undo over line, form and map; throwing away and pasting can be taken back."""

from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.map.page.entry_map import EntryPick
from fieldapp.observation.values import Drawn, EvidenceRef
from fieldapp.ui.base.basics import OneLine
from fieldapp.ui.entry import recovered_drafts
from fieldapp.ui.entry.recovered_drafts import RecoveredDrafts
from fieldapp.ui.entry.shorthand_line import LONGEST
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_hand import press
from tests.ui.conftest import WAIT_MS
from tests.ui.test_log_page import Key, Typist, named

MOMENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TRIANGLE = Drawn(type="polygon", points=((484353000, 382205000), (1, 1), (2, 3)))


@pytest.fixture
def typist(qtbot: QtBot, window: MainWindow) -> Typist:
    return Typist(qtbot, window)


def undo(typist: Typist) -> None:
    typist.press(Key.Key_Z, held=CTRL)
    typist.rest()


def redo(typist: Typist) -> None:
    typist.press(Key.Key_Z, held=CTRL | SHIFT)
    typist.rest()


def stands(typist: Typist) -> tuple[str, str, str, bool]:
    """The line, two fields as they are shown, and whether something is drawn."""
    draft = typist.page._draft
    assert typist.page.line.text() == draft.line
    return draft.line, typist.field("count").text, typist.field("post").text, bool(draft.drawn)


def test_line_form_and_map_have_one_history(typist: Typist) -> None:
    page = typist.page
    typist.type("3 expl")
    typist.rest()
    page.picked(EntryPick(what="post", at=(48.4353, 38.2205), accuracy_m=100))
    typist.rest()
    post = typist.field("post").text
    assert post
    typist.put("count", "5")  # the focus stays in it
    page.picked(EntryPick(what="drawn", drawn=TRIANGLE))
    typist.rest()
    page.line.setFocus()
    page.line.end(False)
    typist.type(" NE")
    typist.rest()
    seen = [stands(typist)]
    while page._history.past:
        undo(typist)
        seen.append(stands(typist))
    assert seen == [
        ("3 expl NE", "5", post, True),
        ("3 expl", "5", post, True),
        ("3 expl", "5", post, False),
        ("3 expl", "3", post, False),
        ("3 expl", "3", "", False),
        ("3", "3", "", False),
        ("", "", "", False),
    ]
    for expected in reversed(seen[:-1]):
        redo(typist)
        assert stands(typist) == expected


def test_undo_is_the_pages_own_while_a_field_has_the_focus(typist: Typist) -> None:
    typist.type("3 expl ")
    typist.put("count", "about 40")
    assert typist.field("count").line.hasFocus()
    undo(typist)
    undo(typist)
    assert typist.field("count").text == "3"
    typist.field("note").typed_in.setFocus()
    typist.type("fog")
    typist.rest()
    assert typist.seen().note == "fog"
    undo(typist)
    assert typist.seen().note == ""
    assert typist.field("note").text == ""


def test_a_sector_that_is_dragged_is_one_step(typist: Typist) -> None:
    typist.type('3 expl @"48.4353, 38.2205"')
    typist.rest()
    typist.page.picked(EntryPick(what="aim", at=(48.45, 38.23), to=(48.47, 38.25)))
    assert typist.seen().distance is not None
    undo(typist)
    seen = typist.seen()
    assert (seen.distance, seen.directions) == (None, ())


def test_what_is_signed_is_not_undone(typist: Typist) -> None:
    typist.type("3 expl NE heard 1412 @Svitlodarsk")
    typist.sign()
    undo(typist)
    assert typist.page._draft.line == ""
    assert len(typist.signed()) == 1


def test_two_events_that_were_split_are_one_again(typist: Typist) -> None:
    line = "3 expl NE 4km and 2 shots S 500m "
    typist.type(line)
    typist.rest()
    typist.press(Key.Key_F9)
    typist.rest()
    assert typist.offered() is not None
    undo(typist)
    assert typist.page.line.text() == line
    assert typist.page.recovered.column.count() == 0
    redo(typist)
    assert typist.page.line.text() == "3 expl NE 4km"
    assert typist.offered() is not None


# --- Thrown away.


def thrown_away(typist: Typist) -> None:
    typist.type("3 expl NE")
    typist.press(Key.Key_N, held=CTRL)
    typist.rest()
    offered = typist.offered()
    assert offered is not None
    QTest.mouseClick(named(offered, "Throw it away"), Qt.MouseButton.LeftButton)
    typist.rest()


def take_back(typist: Typist) -> None:
    gone = typist.offered()  # once it is on the screen, which is a turn of the loop later
    assert gone is not None
    press(gone, "Take it back")
    typist.rest()


def test_the_key_that_threw_a_draft_away_takes_it_back(typist: Typist) -> None:
    typist.type("3 expl NE")
    typist.press(Key.Key_N, held=CTRL)
    typist.rest()
    offered = typist.offered()
    assert offered is not None
    press(offered, "Throw it away")
    typist.rest()
    assert "Take it back" in typist.focus().accessibleName()
    typist.press(Key.Key_Space)
    typist.rest()
    assert len(typist.lane(draft_store.window_drafts)) == 1


def test_throwing_away_can_be_taken_back(typist: Typist) -> None:
    thrown_away(typist)
    take_back(typist)
    offered = typist.offered()
    assert offered is not None
    (recover,) = (b for b in offered.findChildren(QPushButton) if "Recover" in b.text())
    recover.setFocus()
    press(offered, recover.text())
    typist.rest()
    assert typist.page.line.text() == "3 expl NE"
    assert typist.focus() is typist.page.line


def test_what_was_asked_before_a_draft_was_thrown_away_does_not_lose_the_way_back(
    typist: Typist,
) -> None:
    typist.type("3 expl NE")
    typist.press(Key.Key_N, held=CTRL)
    typist.rest()
    offered = typist.offered()
    assert offered is not None
    typist.page.refresh()  # its answer comes after the click, and still has the draft
    QTest.mouseClick(named(offered, "Throw it away"), Qt.MouseButton.LeftButton)
    typist.rest()
    take_back(typist)
    assert typist.offered() is not None


def test_the_way_back_goes_by_itself(typist: Typist, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovered_drafts, "TAKEN_BACK_MS", 1)
    thrown_away(typist)
    page = typist.page
    buttons = partial(page.recovered.findChildren, QPushButton)
    typist.qtbot.waitUntil(lambda: not any(b.isEnabled() for b in buttons()), timeout=WAIT_MS)
    page.refresh()
    typist.rest()
    assert page.recovered.column.count() == 0


def test_clicks_at_one_place_throw_one_draft_away(typist: Typist) -> None:
    for line in ("1 expl N", "2 expl N", "3 expl N"):
        typist.type(line)
        typist.press(Key.Key_N, held=CTRL)
        typist.rest()
    offered = typist.offered()
    assert offered is not None
    place = named(offered, "Throw it away")
    at = place.mapTo(typist.window, place.rect().center())
    for _ in range(3):
        under = typist.window.childAt(at)
        assert under is not None
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)
        typist.rest()
    assert len(typist.lane(draft_store.window_drafts)) >= 2


@pytest.mark.parametrize("place", [0, 1])
def test_a_draft_that_is_thrown_away_keeps_its_place_among_those_of_its_second(
    qtbot: QtBot, place: int
) -> None:
    kept = [
        KeptDraft(name=name, saved_at=MOMENT, draft=Draft(line=f"{name} expl"))
        for name in ("1", "2", "3")
    ]
    recovered = RecoveredDrafts()
    qtbot.addWidget(recovered)
    offer = partial(recovered.offer, own=(), now=MOMENT, zone="Europe/Kyiv")
    offer(kept)
    recovered.thrown(kept[place])
    offer([each for each in kept if each is not kept[place]])
    items = [recovered.column.itemAt(n) for n in range(recovered.column.count())]
    assert ["Take it back" in _buttons(each.widget()) for each in items if each] == [
        place == 0,
        place == 1,
    ]


def test_a_draft_that_has_but_a_photo_is_named_by_it(qtbot: QtBot) -> None:
    photo = EvidenceRef(sha256=bytes(32), size=5, media_type="image/jpeg")
    recovered = RecoveredDrafts()
    qtbot.addWidget(recovered)
    kept = KeptDraft(name="1", saved_at=MOMENT, draft=Draft(evidence=(photo,)))
    recovered.offer([kept], own=(), now=MOMENT, zone="Europe/Kyiv")
    assert [each.text for each in recovered.findChildren(OneLine)] == ["1 file attached"]


def test_nothing_moves_when_the_way_back_goes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovered_drafts, "TAKEN_BACK_MS", 1)
    kept = [
        KeptDraft(name=name, saved_at=MOMENT, draft=Draft(line=f"{name} expl"))
        for name in ("1", "2")
    ]
    recovered = RecoveredDrafts()
    qtbot.addWidget(recovered)
    offer = partial(recovered.offer, own=(), now=MOMENT, zone="Europe/Kyiv")
    offer(kept)
    recovered.thrown(kept[0])
    offer(kept[1:])
    enabled = partial(recovered.findChildren, QPushButton)
    qtbot.waitUntil(lambda: sum(each.isEnabled() for each in enabled()) == 2, timeout=WAIT_MS)
    assert recovered.column.count() == 2
    offer(kept[1:])
    assert recovered.column.count() == 1


def _buttons(within: QWidget | None) -> list[str]:
    assert within is not None
    return [each.text() for each in within.findChildren(QPushButton)]


# --- Pasted.


def paste(typist: Typist, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    typist.page.line.setFocus()
    typist.press(Key.Key_V, held=CTRL)
    typist.rest()


def test_a_paste_that_is_longer_than_is_read_is_told_and_kept_whole(typist: Typist) -> None:
    text = "3 expl NE heard 1412 @Svitlodarsk // " + "fog over the river and a dog " * 90
    assert len(text) > 2000
    paste(typist, text)
    assert typist.page.line.text() == text
    assert "longer than 2,000" in typist.page.top.error.text()
    typist.press(Key.Key_F8)
    seen = typist.sign()
    assert dict(seen.as_typed)["shorthand"] == text
    assert (seen.note.count("dog"), seen.what) == (90, ("explosion",))


def test_what_no_record_can_hold_is_not_signed_in_part(typist: Typist) -> None:
    paste(typist, "3 expl NE // " + "fog and a dog " * 700)
    typist.press(Key.Key_F8)
    typist.page.line.setFocus()
    typist.press(Key.Key_Return)
    assert not typist.page.signing_review.isVisible()
    assert typist.signed() == []


def test_a_paste_beyond_what_the_line_holds_changes_nothing(typist: Typist) -> None:
    typist.type("3 expl ")
    paste(typist, "x" * (LONGEST + 1))
    assert typist.page.line.text() == "3 expl "
    assert "nothing was taken" in typist.page.trouble.text()
