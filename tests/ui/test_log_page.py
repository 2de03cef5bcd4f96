"""The log page through its real controls: typed, pressed, reviewed, signed, kept and recovered."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home.preferences import Preferences, write_look
from fieldapp.app.home.session import Session
from fieldapp.ledger import record
from fieldapp.ledger.record import Record
from fieldapp.map.page.entry_map import EntryPick
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.store.evidence import files
from fieldapp.store.records import feeds, observations
from fieldapp.store.records.search import Query
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.settings.settings_page import SettingsPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.code_choice import ChoiceField, PressField
from fieldapp.ui.widgets.field import Field, StepField
from tests.support.homes import reopened
from tests.support.photos import exif, jpeg
from tests.support.stored_rows import HOSTILE
from tests.ui.by_keys import stood
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle

LINE = "3 expl 120mm mortar NE 3-5km heard 1412 @Svitlodarsk"
Key = Qt.Key
T = TypeVar("T")


class Typist:
    """Who types: into whatever has the focus, and counts the keys."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.keys = 0
        window.activateWindow()
        QTest.qWaitForWindowActive(window, WAIT_MS)

    @property
    def page(self) -> LogPage:
        page = self.window.pages["log"]
        assert isinstance(page, LogPage)
        return page

    def type(self, text: str) -> "Typist":
        for each in text:
            self._key(each)
            self.keys += 1
        return self

    def _key(self, letter: str) -> None:
        if letter.isascii():
            QTest.keyClicks(self.focus(), letter)
            return
        # QTest knows ASCII keys only.
        for sort in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(sort, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.focus(), event)

    def press(
        self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            stood(self.focus())
            QTest.keyClick(self.focus(), key, held)
            self.keys += 1

    def focus(self) -> QWidget:
        at = QApplication.focusWidget()
        assert at is not None
        return at

    def rest(self) -> None:
        """Until everything is understood, kept and delivered."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: (
                not (page._soon.isActive() or page._later.isActive() or page.client.worker.busy)
            ),
            timeout=WAIT_MS,
        )

    def field(self, name: str) -> Field:
        return self.page.form.fields[name]

    def put(self, name: str, text: str) -> None:
        line = self.field(name).line
        line.setFocus()
        line.selectAll()
        self.type(text)
        self.rest()

    def seen(self) -> Observation:
        self.rest()
        seen = self.page._parsed.observation
        assert seen is not None
        return seen

    def signed(self) -> list[Observation]:
        """What is signed in the home, oldest first."""
        self.rest()
        rows = self.lane(lambda s: observations.search(s.store, Query(limit=None)))
        return [row.observation for row in sorted(rows, key=lambda row: row.seq)]

    def lane(self, work: Callable[[Session], T]) -> T:
        """What the lane makes of the open home."""
        found: list[T] = []
        self.page.ask(work, found.append)
        settle(self.qtbot, self.window)
        return found[0]

    def newest(self) -> Record:
        """The feed's newest record."""

        def read(session: Session) -> Record:
            head = feeds.head(session.store, session.store.kid)
            assert head is not None
            raw = feeds.raw(session.store, head.hash)
            assert raw is not None
            return record.parse(raw)

        return self.lane(read)

    def offered(self) -> QWidget | None:
        """The first draft of before that the page offers."""
        place = self.page.recovered.column.itemAt(0)
        made = place.widget() if place is not None else None
        if made is not None:
            self.qtbot.waitUntil(made.isVisible, timeout=WAIT_MS)
        return made

    def sign(self) -> Observation:
        self.page.line.setFocus()
        self.press(Key.Key_Return)
        self.press(Key.Key_Return)
        return self.signed()[-1]


@pytest.fixture
def typist(qtbot: QtBot, window: MainWindow) -> Typist:
    return Typist(qtbot, window)


def named(root: QWidget, words: str) -> QAbstractButton:
    return next(
        each
        for each in root.findChildren(QAbstractButton)
        if each.isVisible() and words in (each.text(), each.accessibleName())
    )


# --- By keyboard alone.


def test_an_event_is_logged_from_the_keyboard_in_few_keys(typist: Typist) -> None:
    typist.type(LINE)
    typist.press(Key.Key_Return, Key.Key_Return)
    first = typist.keys
    (seen,) = typist.signed()
    assert (seen.count and seen.count.low, seen.what, seen.means) == (3, ("explosion",), "heard")
    assert seen.post is not None
    assert seen.post.name == "Svitlodarsk"
    # A practised typist has six keys a second: 54 of them take nine seconds.
    assert first <= 54
    # The next one, from the same post with the same weapon at the same place, happening now.
    typist.type("5 expl heard")
    typist.press(Key.Key_F2, Key.Key_F5, Key.Key_F6, Key.Key_Return, Key.Key_Return)
    assert typist.keys - first <= 20
    _, again = typist.signed()
    assert again.post == seen.post
    assert (again.weapons, again.directions, again.distance) == (
        seen.weapons,
        seen.directions,
        seen.distance,
    )
    assert again.time is not None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("10 shots saf S 500m heard now", {"what": ("shot",), "means": "heard"}),
        (
            'damage: residential saw 1100 site="3 km NE of Svitlodarsk"',
            {"kind": "damage", "status": ("residential",)},
        ),
        (
            'restriction: denial by="armed men" reason="mined" 1042-1104',
            {"party": "armed men", "reason": "mined", "status": ("denial",)},
        ),
        ("weapon: 3 x tank T-72, 2 x mortar saw 1100", {"kind": "weapon", "count": None}),
    ],
)
def test_each_sort_of_event_is_one_line_from_the_last_post(
    typist: Typist, line: str, told: dict[str, object]
) -> None:
    typist.type('@"Svitlodarsk" 1 expl heard')
    typist.sign()
    before = typist.keys
    typist.type(line)
    typist.press(Key.Key_F4, Key.Key_Return, Key.Key_Return)
    assert typist.keys - before <= 62  # ten seconds of a practised typist
    seen = typist.signed()[-1]
    assert {name: getattr(seen, name) for name in told} == told
    assert seen.post is not None
    assert seen.post.name == "Svitlodarsk"


def test_words_that_are_not_understood_become_the_note_with_one_key(typist: Typist) -> None:
    typist.type("damage: residential roof hit, glass gone saw 1100")
    typist.press(Key.Key_Return)  # it is refused, and says what to do
    assert not typist.page.signing_review.isVisible()
    assert "roof" in typist.page.top.error.text()
    assert typist.page.top.note.isVisible()
    typist.press(Key.Key_F8)
    assert typist.page.line.hasFocus()
    assert not typist.page.top.note.isVisible()
    typist.press(Key.Key_Return, Key.Key_Return)
    (seen,) = typist.signed()
    assert seen.note == "roof hit, glass gone"
    assert seen.status == ("residential",)


def test_a_note_changes_nothing_else_and_the_line_is_signed_as_typed(typist: Typist) -> None:
    line = "10 min ago 3 expl NE 4km not seen "
    before = typist.type(line).seen()
    typist.press(Key.Key_F8)
    after = typist.seen()
    assert typist.page.line.text() == line
    assert (after.count, after.directions, after.means) == (before.count, before.directions, "")
    assert after.note == "not seen"
    typist.press(Key.Key_Return, Key.Key_Return)
    assert ("shorthand", line) in typist.signed()[-1].as_typed


def test_one_key_takes_the_word_that_is_likely_meant(typist: Typist) -> None:
    typist.type("3 epxl NE 4km ")
    typist.rest()
    assert "expl" in typist.page.top.meant.text()
    typist.press(Key.Key_F9)
    assert typist.seen().what == ("explosion",)
    assert typist.page.line.text().startswith("3 expl NE")


def test_every_question_of_a_line_is_reached_by_one_key(typist: Typist) -> None:
    typist.type("blub 3 epxl NE 4km hrad ")
    typist.rest()
    top, line = typist.page.top, typist.page.line
    assert "blub" in top.error.text()
    assert top.next.isVisible()
    reached = []
    for _ in range(3):
        typist.press(Key.Key_F10)
        reached.append((line.selectedText(), line.accessibleDescription()[:4]))
        assert line.hasFocus()
    words = [word for word, _ in reached]
    assert words == ["3 epxl", "hrad", "blub"]
    assert [place for _, place in reached] == ["2/3:", "3/3:", "1/3:"]
    assert "F10  1/3" in top.next.text()


def test_the_likely_word_is_that_of_the_question_that_is_shown(typist: Typist) -> None:
    typist.type("3 epxl NE 4km hrad ")
    typist.rest()
    typist.press(Key.Key_F10)
    assert typist.page.line.selectedText() == "hrad"
    typist.press(Key.Key_F9)
    assert typist.page.line.text() == "3 epxl NE 4km grad "
    typist.press(Key.Key_F9)
    assert typist.seen().what == ("explosion",)
    assert not typist.page.top.next.isVisible()


def test_an_hour_of_the_night_or_the_day_is_offered_as_both(typist: Typist) -> None:
    typist.type("о пів на другу 3 вибухи Пн ")
    typist.rest()
    top = typist.page.top
    assert "01:30" in top.meant.text()
    assert "13:30" in top.other.text()
    typist.press(Key.Key_F9, held=Qt.KeyboardModifier.ShiftModifier)
    assert typist.page.line.text().startswith("13:30 3 вибухи")


def test_two_events_in_one_line_become_two_drafts(typist: Typist) -> None:
    typist.type("3 expl NE 4km and 2 shots S 500m ")
    typist.rest()
    typist.press(Key.Key_F9)
    assert typist.page.line.text() == "3 expl NE 4km"
    typist.rest()
    offered = typist.offered()
    assert offered is not None


def test_what_is_typed_while_the_last_one_is_being_signed_stays(typist: Typist) -> None:
    typist.type(LINE)
    typist.press(Key.Key_Return, Key.Key_Return)
    typist.type("7 bursts")  # nothing was waited for
    assert typist.page.line.text() == "7 bursts"
    assert len(typist.signed()) == 1
    assert typist.page.line.text() == "7 bursts"
    assert "Signed as number" in typist.page.done.text() or not typist.page.done.isVisible()


def test_words_are_completed_with_tab_and_arrows_and_enter_stays_safe(typist: Typist) -> None:
    page = typist.page
    typist.type("3 expl mor")
    assert page.top.offers.offers[0].shown == "mortar"
    typist.press(Key.Key_Tab)
    assert page.line.text() == "3 expl mortar "
    assert page.line.hasFocus()
    typist.type("outgo")
    typist.press(Key.Key_Return)  # no offer was chosen: Enter is the line's own
    assert page.line.text() == "3 expl mortar outgo"
    assert page.line.selectedText() == "outgo"
    page.line.end(False)
    typist.press(Key.Key_Backspace)
    typist.press(Key.Key_Down, Key.Key_Return)
    assert page.line.text() == "3 expl mortar outgoing "
    typist.press(Key.Key_Tab)  # nothing is offered: Tab goes on
    assert not page.line.hasFocus()


def test_tab_leaves_a_word_alone_that_is_understood(typist: Typist) -> None:
    typist.type("3 expl saw")
    assert typist.page.top.offers.offers[0].shown == "saw and heard"
    typist.press(Key.Key_Tab)
    assert typist.page.line.text() == "3 expl saw"
    assert not typist.page.line.hasFocus()


def test_what_is_offered_keeps_no_note_and_no_error_away(typist: Typist) -> None:
    typist.type("blub 3 expl saw")
    typist.rest()
    assert typist.page.top.offers.offers
    assert "blub" in typist.page.top.error.text()
    typist.press(Key.Key_F8)
    assert typist.seen().note == "blub"


def test_what_is_an_entry_of_its_own_is_not_signed_as_another(typist: Typist) -> None:
    typist.type("1 civ male killed ")
    typist.rest()
    typist.press(Key.Key_F8)
    typist.rest()
    assert not typist.page.top.note.isVisible()
    typist.press(Key.Key_Return)
    assert not typist.page.signing_review.isVisible()
    typist.press(Key.Key_F9)
    assert typist.page.line.text().startswith("casualty: 1 civ")
    assert typist.seen().kind == "casualty"


def test_escape_hides_what_is_offered(typist: Typist) -> None:
    typist.type("3 expl mor")
    typist.press(Key.Key_Escape)
    assert typist.page.top.offers.offers == ()
    assert typist.page.line.text() == "3 expl mor"


# --- Understood.


def test_the_form_fills_while_the_line_is_typed(typist: Typist) -> None:
    typist.type("3 expl NE blub 3-5km heard")
    typist.rest()
    assert typist.field("distance").text == "3-5km"
    assert typist.field("count").text == "3"
    assert isinstance(typist.field("means"), PressField)
    assert typist.page.line.marked == ((10, 14),)
    assert "not understood" in typist.page.top.error.text()
    typist.press(Key.Key_Return)
    assert typist.page.line.selectedText() == "blub"
    assert typist.signed() == []


def test_a_word_is_not_complained_about_while_it_is_typed(typist: Typist) -> None:
    typist.type("3 expl blu")
    typist.rest()
    assert typist.page.top.error.text() == ""
    typist.press(Key.Key_Return)
    assert "is not understood" in typist.page.top.error.text()
    typist.page.line.end(False)
    typist.type(" ")
    typist.rest()
    assert "is not understood" in typist.page.top.error.text()


def test_a_place_is_read_back_with_the_nearest_known_one(typist: Typist) -> None:
    typist.put("post", "48.43, 38.25")
    assert typist.field("post").reading.startswith("37U ")
    assert typist.field("post").reading.endswith(" · typed")  # not measured
    assert "Svitlodarsk" in typist.field("post").reading
    typist.put("post", "38.25, 48.43")
    assert "seem to be swapped" in typist.field("post").error
    typist.put("post", "Old mill")
    assert "name alone" in typist.field("post").reading


def test_a_window_over_midnight_is_read_back(typist: Typist) -> None:
    typist.put("time", "1 Mar 2026 2335-0030")
    assert "over midnight" in typist.field("time").reading
    assert "0 h 55 min" in typist.field("time").reading


def test_the_hour_that_comes_twice_is_asked_about_beside_its_field(typist: Typist) -> None:
    typist.put("time", "25 Oct 2026 03:30")
    field = typist.field("time")
    assert "came twice" in field.error
    QTest.mouseClick(named(field, "2026-10-25T03:30+02:00"), Qt.MouseButton.LeftButton)
    typist.rest()
    assert field.error == ""
    time = typist.seen().time
    assert time is not None
    assert f"{time.start:%H:%M}" == "01:30"


def test_now_and_until_now(typist: Typist) -> None:
    typist.put("time", "0001")
    typist.press(Key.Key_F3)
    typist.rest()
    time = typist.seen().time
    assert time is not None
    assert time.end is not None
    typist.press(Key.Key_F2)
    time = typist.seen().time
    assert time is not None
    assert time.end is None


def test_hostile_text_is_harmless(typist: Typist) -> None:
    typist.page.line.setText(f'3 expl "{HOSTILE}"'[:1900].replace('"', "'"))
    typist.page.line.textEdited.emit(typist.page.line.text())
    typist.put("post", "<b>x</b>\u202eabc")
    typist.rest()
    assert typist.field("post").line.text().startswith("<b>x</b>")
    assert "\u202e" not in typist.page.writing.warned.text()


# --- Fields.


def test_means_and_assessment_take_one_press(typist: Typist) -> None:
    means, assessment = typist.field("means"), typist.field("assessment")
    assert isinstance(means, PressField)
    assert isinstance(assessment, PressField)
    for each in (
        means.buttons["saw"],
        assessment.buttons["outgoing"],
        assessment.buttons["impact"],
    ):
        QTest.mouseClick(each, Qt.MouseButton.LeftButton)
    seen = typist.seen()
    assert (seen.means, seen.assessment) == ("saw", ("outgoing", "impact"))
    next(iter(means.buttons.values())).setFocus()
    typist.press(Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert typist.seen().means == "saw_and_heard"
    QTest.mouseClick(means.buttons["saw_and_heard"], Qt.MouseButton.LeftButton)
    assert typist.seen().means == ""


def test_weapons_are_searched_and_several_ticked(typist: Typist) -> None:
    field = typist.field("weapons")
    assert isinstance(field, ChoiceField)
    field.line.setFocus()
    typist.press(Key.Key_Down)
    assert field.picker is not None
    typist.type("міномет")
    typist.press(Key.Key_Return)
    typist.type("tank")
    typist.press(Key.Key_Return, Key.Key_Escape)
    assert {each.type for each in typist.seen().weapons} == {"mortar", "tank"}
    field.open_()
    typist.press(Key.Key_Up, Key.Key_Return)
    typist.rest()
    assert typist.page._draft.edits["weapons"] == "?"
    assert typist.page._parsed.observation is None


def test_the_count_is_stepped_and_qualified(typist: Typist) -> None:
    field = typist.field("count")
    assert isinstance(field, StepField)
    field.line.setFocus()
    typist.press(Key.Key_Up, Key.Key_Up, Key.Key_PageUp, Key.Key_Down)
    assert field.text == "11"
    menu = field.findChild(QMenu)
    assert menu is not None
    for words, text in (("about", "about 11"), ("not to be counted", "uncounted")):
        next(a for a in menu.actions() if a.text() == words).trigger()
        assert field.text == text
    next(a for a in menu.actions() if a.text() == "Not known").trigger()
    assert typist.page._draft.edits["count"] == "?"


def test_the_rose_takes_points_and_arcs(typist: Typist) -> None:
    rose = typist.page.form.rose
    assert rose is not None
    middle, radius = rose.width() / 2, rose.width() / 2 * 0.7

    def at(dx: float, dy: float) -> QPoint:
        return QPointF(middle + radius * dx, middle + radius * dy).toPoint()

    QTest.mouseClick(rose, Qt.MouseButton.LeftButton, pos=at(0, -1))
    assert typist.field("directions").text == "N"
    QTest.mousePress(rose, Qt.MouseButton.LeftButton, pos=at(1, 0))
    QTest.mouseMove(rose, at(0.7, 0.7))
    QTest.mouseMove(rose, at(0, 1))
    QTest.mouseRelease(rose, Qt.MouseButton.LeftButton, pos=at(0, 1))
    assert typist.field("directions").text == "N, E to S"
    rose.setFocus()
    typist.press(Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert typist.field("directions").text == "N, E to S, SW"
    typist.press(Key.Key_A, Key.Key_Right, Key.Key_Right, Key.Key_A)
    assert typist.field("directions").text == "N, E to S, SW to W"
    assert len(typist.seen().directions) == 3


def test_the_last_weapon_is_offered_by_its_name(typist: Typist) -> None:
    typist.type('@"Svitlodarsk" 3 shots saf heard')
    typist.sign()
    made = typist.page.again.buttons["F5"]
    typist.qtbot.waitUntil(lambda: "small arms" in made.text(), timeout=WAIT_MS)


def test_direction_and_distance_are_those_of_one_entry(typist: Typist) -> None:
    typist.type("3 expl E 3-4km heard ")
    typist.sign()
    typist.type("3 expl N heard ")
    typist.sign()
    typist.type("1 expl ")
    typist.press(Key.Key_F6)
    assert (typist.field("distance").text, typist.seen().distance) == ("", None)
    assert typist.field("directions").text == "N"


def test_posts_of_before_are_one_key_away(typist: Typist) -> None:
    typist.type(LINE)
    typist.press(Key.Key_Return, Key.Key_Return)
    typist.rest()
    assert "Svitlodarsk" in typist.page.again.buttons["F4"].text()
    typist.put("post", "Zolote")
    assert typist.field("post").text == "Zolote"
    typist.page.line.setFocus()
    typist.press(Key.Key_F4)
    typist.rest()
    assert typist.field("post").text == "Svitlodarsk"


# --- Every kind.


def test_every_kind_is_logged_with_its_own_fields_only(typist: Typist) -> None:
    page = typist.page
    told_elsewhere = ["drawn", "as_typed", "evidence", "sealed"]
    by_others = ["observed_by", "gateway", "adopted"]  # by command, or for somebody else
    for kind, fields in FIELDS_OF_KIND.items():
        page.form.kind.setFocus()
        typist.press(Key.Key_Home)
        while page.form.kind.currentData() != kind:
            typist.press(Key.Key_Down)
        page.form.kind.activated.emit(page.form.kind.currentIndex())
        typist.rest()
        own = fields - {*told_elsewhere, *by_others}
        if "steps" not in own:
            own -= {"continues"}
        assert set(page.form.fields) == own | {"source"}, kind
        typist.put("time", "1412")
        typist.put("post", f"Zolote {kind}")
        if kind == "watch":
            silence = named(page.form, "Silence: Nothing heard or seen")
            QTest.mouseClick(silence, Qt.MouseButton.LeftButton)
        seen = typist.sign()
        assert (seen.kind, seen.nothing) == (kind, kind == "watch")
        assert seen.post is not None
        assert seen.post.name == f"Zolote {kind}"


def test_tab_goes_from_line_to_kind_to_fields_to_signing_however_they_are_laid_out(
    typist: Typist,
) -> None:
    page, window = typist.page, typist.window
    for width, kind in ((1366, "ceasefire_violation"), (1366, "casualty"), (900, "casualty")):
        window.resize(width, 700)
        page.form.show_kind(kind)
        typist.rest()
        fields = [each.typed_in for each in page.form.fields.values()]
        stops = [page.line, page.form.kind, *fields, named(page, "Review and sign")]
        passed = list[QWidget]()
        at = page.nextInFocusChain()
        while at is not None and at is not page:
            passed.append(at)
            at = at.nextInFocusChain()
        places = [passed.index(each) for each in stops]
        assert places[:3] == sorted(places[:3]), (width, kind)
        assert places[1] < min(places[2:-1]), (width, kind)
        assert places[-1] > max(places[2:-1]), (width, kind)


def test_another_kind_keeps_what_is_typed_and_comes_back(typist: Typist) -> None:
    typist.type("3 expl NE to SE 3-5km")
    typist.rest()
    page = typist.page
    for kind in ("statement", "ceasefire_violation", "casualty", "weapon"):
        page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
        page.form.kind.activated.emit(page.form.kind.currentIndex())
        typist.rest()
        assert typist.seen().kind == kind
        shown = page.form.rose.directions if page.form.rose else None
        has = "directions" in FIELDS_OF_KIND[kind]
        assert shown == ("NE to SE" if has else None)


def test_a_restriction_and_a_statement_are_typed_in_one_line(typist: Typist) -> None:
    typist.type(
        'restriction: denial by="armed formations" reason="orders" people=9 1042-1104 @Zolote'
    )
    seen = typist.sign()
    assert (seen.kind, seen.party, seen.people) == ("restriction", "armed formations", 9)
    assert seen.status == ("denial",)


# --- Before it is signed.


def test_what_will_be_signed_is_told_in_words_first(typist: Typist) -> None:
    typist.type(LINE)
    typist.put("region", "Donetsk")
    typist.put("source", "Olena K.")
    typist.page.line.setFocus()
    typist.press(Key.Key_Return)
    review = typist.page.signing_review
    first = review.first.text().splitlines()
    # Kind, count, time, place and direction are read before the rest, and larger.
    for line, each in zip(first, ("3 explosions", "14:12", "Post", "NE", "3-5km"), strict=True):
        assert each in line
    assert review.first.font().weight() > review.words.font().weight()
    words = f"{review.first.text()}\n{review.words.text()}"
    for each in ("3 explosions", "mortar 120 mm", "14:12", "NE", "3-5km", "heard", "37U"):
        assert each in words
    assert "Donetsk" in words
    assert "Olena K." in words
    assert typist.signed() == []
    typist.press(Key.Key_Escape)
    assert typist.page.line.hasFocus()
    assert typist.page.line.text() == LINE


def test_a_sources_name_is_sealed_apart_from_the_record(typist: Typist) -> None:
    typist.type(LINE)
    typist.put("source", "Olena K.")
    seen = typist.sign()
    (commitment,) = seen.sealed
    signed = typist.newest()
    assert b"Olena" not in signed.raw
    assert isinstance(signed.body, Observation)
    assert signed.body.sealed == (commitment,)
    assert typist.lane(lambda s: files.has(s.store, commitment))
    assert typist.field("source").text == ""


def test_nothing_is_signed_where_nothing_is_told(typist: Typist) -> None:
    typist.press(Key.Key_Return)
    assert "Nothing is told yet" in typist.page.trouble.text()
    assert typist.signed() == []


def test_what_could_not_be_signed_comes_back(typist: Typist) -> None:
    typist.type(LINE)
    first = typist.sign()
    assert first
    target = typist.newest().hash
    typist.page.take(Draft(line="4 expl NE", target=target, reason="  "))
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Return)
    typist.rest()
    assert "reason" in typist.page.trouble.text()
    assert typist.page.line.text() == "4 expl NE"
    assert len(typist.signed()) == 1


def test_a_bearing_turned_on_the_map_stays_without_a_distance(typist: Typist) -> None:
    typist.type('@"48.4353, 38.2205" 3 expl 045° heard')
    typist.rest()
    typist.page.picked(EntryPick(what="edge", edge="middle", at=(48.4353, 38.3)))
    turned = typist.seen()
    assert typist.field("directions").text.startswith("90°")
    assert turned.distance is None


# --- Kept.


def test_a_draft_is_there_again_after_the_program_ended(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    program = start(home)
    typist = Typist(qtbot, unlock(program))
    typist.type("3 expl NE blub")
    typist.put("source", "Olena K.")
    program.end()
    again = Typist(qtbot, unlock(start(home)))
    again.rest()
    offered = again.offered()
    assert offered is not None
    button = next(b for b in offered.findChildren(QPushButton) if "Recover" in b.text())
    (kept,) = again.lane(draft_store.window_drafts)
    told = f"{kept.saved_at.astimezone(ZoneInfo('Europe/Kyiv')):%H:%M}"
    assert button.text() == f"Recover {told}"
    assert button.accessibleName() == f"Recover this draft, typed at {told}?"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    again.rest()
    assert again.page.line.text() == "3 expl NE blub"
    assert again.field("source").text == "Olena K."
    assert again.page.recovered.column.count() == 0


def test_a_draft_is_kept_while_one_goes_on_typing(qtbot: QtBot, typist: Typist) -> None:
    """Without a pause: what was typed a moment ago is on the disk."""
    kept: list[str] = []
    typist.page.line.setFocus()

    def type_on() -> bool:
        typist.type("x")
        typist.page.ask(
            draft_store.window_drafts, lambda found: kept.extend(k.draft.line for k in found)
        )
        return any(kept)

    qtbot.waitUntil(type_on, timeout=WAIT_MS)
    typist.rest()


def test_a_draft_stays_when_the_look_of_the_window_changes(typist: Typist) -> None:
    typist.type("3 expl NE blub")
    settings = typist.window.pages["settings"]
    assert isinstance(settings, SettingsPage)
    settings.preferences_set.emit(Preferences(theme="night"))
    typist.rest()
    assert typist.page.line.text() == "3 expl NE blub"
    assert typist.page.recovered.column.count() == 0


def test_set_aside_is_kept_and_thrown_away_only_on_purpose(typist: Typist) -> None:
    typist.type("3 expl NE")
    typist.press(Key.Key_N, held=Qt.KeyboardModifier.ControlModifier)
    typist.rest()
    assert typist.page.line.text() == ""
    assert typist.page.recovered.column.count() == 1
    offered = typist.offered()
    assert offered is not None
    QTest.mouseClick(named(offered, "Throw it away"), Qt.MouseButton.LeftButton)
    typist.rest()
    assert typist.lane(draft_store.window_drafts) == []


# --- Evidence.


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "crater.jpg"
    Image.new("RGB", (40, 30), "grey").save(path)
    return path


def drop(page: LogPage, path: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, dragged, button, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, dragged, button, none))


def paste_picture(page: LogPage, _path: Path) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(
        page.line,
        Key.Key_V,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )


@pytest.mark.parametrize("way", [drop, paste_picture])
def test_evidence_is_dropped_or_pasted_and_signed(
    typist: Typist, photo: Path, way: Callable[[LogPage, Path], None]
) -> None:
    typist.type(LINE)
    way(typist.page, photo)
    typist.rest()
    assert typist.page.writing.attached.isVisible()
    seen = typist.sign()
    (ref,) = seen.evidence
    assert typist.lane(lambda s: files.has(s.store, ref.sha256))
    assert ref.media_type == ("image/jpeg" if way is drop else "image/png")


def test_a_photo_shows_itself_and_offers_its_time_and_place(typist: Typist, tmp_path: Path) -> None:
    path = tmp_path / "crater.jpg"
    path.write_bytes(jpeg(exif()))
    drop(typist.page, path)
    typist.rest()
    (chip,) = buttons(typist, "crater.jpg")
    assert not chip.icon().isNull()
    for words in ("Use its time: 2026-03-01 14:12", "Use its place as the post"):
        (offer,) = buttons(typist, words)
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
        typist.rest()
    typist.type("1 explosion impact saw")
    seen = typist.sign()
    assert (seen.time is not None, seen.post is not None) == (True, True)
    assert [each.media_type for each in seen.evidence] == ["image/jpeg"]


def buttons(typist: Typist, words: str) -> list[QToolButton]:
    found = typist.page.writing.attached.findChildren(QToolButton)
    return [each for each in found if each.isVisible() and words in each.text()]


def test_a_file_is_taken_off_again(typist: Typist, photo: Path) -> None:
    typist.type(LINE)
    drop(typist.page, photo)
    typist.rest()
    off = next(b for b in typist.page.writing.attached.findChildren(QToolButton) if "✕" in b.text())
    QTest.mouseClick(off, Qt.MouseButton.LeftButton)
    typist.rest()
    assert typist.sign().evidence == ()


def test_a_file_that_cannot_be_attached_is_told(typist: Typist, tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    drop(typist.page, tmp_path / "empty.jpg")
    typist.rest()
    assert "empty" in typist.page.trouble.text()


def test_a_home_can_be_read_by_commands_afterwards(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    program = start(home)
    typist = Typist(qtbot, unlock(program))
    typist.type(LINE)
    typist.sign()
    program.end()
    store = reopened(home)
    assert [row.observation.means for row in observations.search(store, Query())] == ["heard"]
    store.close()


def test_in_the_largest_text_a_question_is_read_whole_beside_its_buttons(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    write_look(home, Preferences(language="fr", size="largest"))
    window = unlock(start(home))
    window.resize(1366, 768)
    typist = Typist(qtbot, window)
    top = typist.page.top
    for line in (
        "120 вихід пн 3км, потім ще 2 черги бмп 2",
        "бмп 2 черги пн, відповідь",
        "пошкодження: школа, чули 2 вибухи, вікна",
    ):
        typist.page.line.setFocus()
        typist.page.line.selectAll()
        typist.type(line).rest()
        typist.press(Key.Key_Return)
        typist.rest()
        error = top.error
        assert error.text(), line
        assert error.heightForWidth(error.width()) <= error.height(), (line, error.width())
        assert top.buttons.geometry().right() <= top.width()
