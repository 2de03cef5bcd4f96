"""The evidence page through its own controls, over real files and a real home."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.media.decoder import Picture
from fieldapp.media.metadata import Claim
from fieldapp.ui.base.pixmaps import pixmap
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.evidence.evidence_page import EvidencePage
from fieldapp.ui.records.choose_observation import ChooseObservation
from fieldapp.ui.records.picture_view import Viewer
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.photos import bomb, exif, heic, jpeg, png
from tests.ui.by_hand import choose, press, rest, sign_typed, texts, type_into
from tests.ui.by_keys import drop as put_down
from tests.ui.by_keys import stood
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.laptop import opened
from tests.ui.walk import faults

Show = Callable[[], tuple[MainWindow, EvidencePage]]


@pytest.fixture
def show(qtbot: QtBot, start: Start, unlock: Unlock, home: Path) -> Show:
    def show_() -> tuple[MainWindow, EvidencePage]:
        window = unlock(start(home))
        window.go("evidence")
        page = window.pages["evidence"]
        assert isinstance(page, EvidencePage)
        rest(qtbot, window)
        return window, page

    return show_


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "card" / "DCIM" / "100NIKON"
    folder.mkdir(parents=True)
    made = []
    for name, raw in (("DSC_1.JPG", jpeg()), ("DSC_2.PNG", png()), ("DSC_3.MP4", b"film")):
        path = folder / name
        path.write_bytes(raw)
        made.append(path)
    return made


def drop(page: EvidencePage, *paths: Path) -> None:
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, told, *keys)
    QApplication.sendEvent(page, over)
    assert over.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, told, *keys))


def taken(qtbot: QtBot, window: MainWindow, page: EvidencePage) -> None:
    qtbot.waitUntil(lambda: not page.intake.running.busy, timeout=WAIT_MS)
    rest(qtbot, window)
    rest(qtbot, window)


def names(page: EvidencePage) -> list[str]:
    model = page.model
    return sorted(str(model.data(model.index(n, 0))) for n in range(model.rowCount()))


def select(page: EvidencePage, name: str) -> None:
    model = page.model
    rows = [n for n in range(model.rowCount()) if model.data(model.index(n, 0)) == name]
    page.table.setFocus()
    page.table.selectRow(rows[0])


def test_without_files_the_page_tells_what_to_do(show: Show) -> None:
    window, page = show()
    assert "Drag some here" in page.empty.text()
    assert not faults(window)


def test_dropped_files_are_taken_in_once(qtbot: QtBot, show: Show, photos: list[Path]) -> None:
    window, page = show()
    drop(page, *photos)
    taken(qtbot, window, page)
    assert names(page) == ["DSC_1.JPG", "DSC_2.PNG", "DSC_3.MP4"]
    assert "3 files taken in." in page.intake.done.text()
    drop(page, *photos)
    taken(qtbot, window, page)
    assert len(names(page)) == 3
    assert "3 were here already." in page.intake.done.text()
    assert not faults(window)


def test_a_card_is_taken_in_by_days_and_can_be_stopped(
    qtbot: QtBot, show: Show, photos: list[Path]
) -> None:
    window, page = show()
    os.utime(photos[0], (1_700_000_000, 1_700_000_000))
    drop(page, photos[0].parents[2])
    rest(qtbot, window)
    assert page.intake.panel is not None
    days = page.intake.panel.days
    assert [days.item(n).checkState() for n in range(days.count())] == [
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
    ]
    assert not faults(window)
    press(page.intake.panel, "No day")
    assert not page.intake.panel.go_on.isEnabled()
    QTest.keyClick(days, Qt.Key.Key_Down)
    QTest.keyClick(days, Qt.Key.Key_Space)
    press(page.intake.panel, "Take them in")
    taken(qtbot, window, page)
    assert names(page) == ["DSC_1.JPG"]
    drop(page, *photos[1:])
    press(page.intake, "Stop")
    taken(qtbot, window, page)
    # The one that was going on is stopped too, unless it was over already.
    left = 3 - len(names(page))
    assert left in (1, 2)
    told = page.intake.done.text()
    assert f"Stopped: {left} were left out." in told or "Stopped: 1 was left out." in told
    drop(page, *photos[1:])
    taken(qtbot, window, page)
    assert len(names(page)) == 3


def test_a_card_with_a_wrong_clock_offers_today_with_pictures_and_without_rubbish(
    qtbot: QtBot, show: Show, photos: list[Path]
) -> None:
    window, page = show()
    broken = photos[0].with_name("DSC_4.JPG")
    broken.write_bytes(jpeg()[:200])
    late = photos[0].with_name("DSC_9.JPG")
    late.write_bytes(jpeg(more=b"late"))
    os.utime(late, (4_070_908_800, 4_070_908_800))  # 2099
    photos[0].with_name("Thumbs.db").write_bytes(b"a computer's")
    drop(page, photos[0].parents[2])
    rest(qtbot, window)
    panel = page.intake.panel
    assert panel is not None
    rows = [panel.days.item(n) for n in range(panel.days.count())]
    assert [each.checkState() for each in rows] == [
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
    ]
    assert "⚠ in the future" in rows[0].text()
    assert panel.days.currentItem() is rows[1]
    assert "Thumbs.db" in texts(panel)
    items = [panel.pictures.item(n) for n in range(panel.pictures.count())]
    assert [each.text() for each in items] == [
        "DSC_1.JPG", "DSC_2.PNG", "▶ DSC_3.MP4", "✗ DSC_4.JPG",
    ]  # fmt: skip
    assert [not each.icon().isNull() for each in items] == [True, True, False, False]
    press(panel, "Take them in")
    taken(qtbot, window, page)
    assert "1 cannot be shown, and may be damaged: DSC_4.JPG" in page.intake.wrong.text()
    assert "Thumbs.db" not in names(page)


def test_many_pictures_go_to_one_observation(
    qtbot: QtBot, show: Show, photos: list[Path], home: Path
) -> None:
    with opened(home) as laptop:
        laptop.log("a crater")
    window, page = show()
    drop(page, *photos[:2])
    taken(qtbot, window, page)
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window)
    assert "2 files are picked" in texts(page.detail)
    press(page.detail, "Add them to an observation…")
    rest(qtbot, window)
    asked = page.detail.findChildren(ChooseObservation)[0]
    asked.why.line.setFocus()
    QTest.keyClicks(asked.why.line, "of the crater")
    press(page.detail, "Show it in words")
    rest(qtbot, window)
    assert "2 files · Copies without metadata\nWhy: of the crater" in texts(page.detail)
    press(page.detail, "Sign the correction")
    rest(qtbot, window)
    assert "Signed as number 2." in page.intake.done.text()
    window.go("records")
    rest(qtbot, window)
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    assert records.papers.one is not None
    assert len(records.papers.one.evidence) == 2


def test_what_cannot_be_read_is_told_and_the_others_are_taken(
    qtbot: QtBot, show: Show, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = show()
    photos[1].write_bytes(b"")
    chosen = [str(path) for path in photos]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    press(page.intake, "Add files…")
    taken(qtbot, window, page)
    assert len(names(page)) == 2
    assert "DSC_2.PNG: The file is empty." in page.intake.wrong.text()


def test_a_new_observation_begins_with_a_copy_and_what_was_taken_over(
    qtbot: QtBot, show: Show, photos: list[Path]
) -> None:
    window, page = show()
    drop(page, photos[0])
    taken(qtbot, window, page)
    assert "2.0 min ahead" in texts(page.detail)
    assert "48.43530, 38.22050 ±6m" in texts(page.detail)
    press(page.detail, "Use its time")
    press(page.detail, "Use its place as the post")
    press(page.detail, "New observation with it")
    rest(qtbot, window)
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    assert window.stack.currentWidget() is log
    assert "1 file attached" in texts(log)
    QTest.keyClicks(log.line, "1 expl impact")
    log.line.setFocus()
    QTest.keyClick(log.line, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert "2026-03-01 14:12" in texts(log)
    assert any(line.startswith("DSC_1.JPG, image/jpeg") for line in log.signing_review.shown.lines)
    stood(log.signing_review.sign)
    QTest.keyClick(log.signing_review.sign, Qt.Key.Key_Return)
    rest(qtbot, window)
    window.go("evidence")
    rest(qtbot, window)
    select(page, "DSC_1.JPG")
    rest(qtbot, window)
    assert "Attached to No. 1" in texts(page.detail)


def test_a_minute_that_is_no_figure_is_told_at_its_field(
    qtbot: QtBot, show: Show, photos: list[Path]
) -> None:
    window, page = show()
    photos[0].write_bytes(jpeg(exif(place=False)))
    drop(page, photos[0])
    taken(qtbot, window, page)
    press(page.detail, "Use its time")
    QTest.keyClick(page.detail.focusWidget(), Qt.Key.Key_Tab)
    line = type_into(page.detail, "soon")
    press(page.detail, "New observation with it")
    rest(qtbot, window)
    assert "A number of minutes" in texts(page.detail)
    assert page.detail.focusWidget() is line


def test_a_file_is_added_to_an_observation_with_a_reason(
    qtbot: QtBot, show: Show, home: Path, photos: list[Path]
) -> None:
    with opened(home) as laptop:
        laptop.log("the first", "the second")
    window, page = show()
    drop(page, photos[0])
    taken(qtbot, window, page)
    press(page.detail, "Add to an observation…")
    type_into(page.detail, "first")
    rest(qtbot, window)
    qtbot.wait(250)  # the search waits for the last key
    rest(qtbot, window)
    assert not faults(window)
    press(page.detail, "Show it in words")
    assert "A reason is needed" in texts(page.detail)
    sign_typed(type_into(page.detail, "the photo of it"))
    rest(qtbot, window)
    assert "Signed as number 3." in page.intake.done.text()
    assert "Attached to No. 3" in texts(page.detail)


def test_from_a_record_to_its_file_and_back(
    qtbot: QtBot, show: Show, home: Path, photos: list[Path]
) -> None:
    with opened(home) as laptop:
        laptop.log("one")
    window, page = show()
    records_page = window.pages["records"]
    assert isinstance(records_page, RecordsPage)
    window.go("records")
    rest(qtbot, window)
    press(records_page.detail, "Add evidence…")
    assert window.stack.currentWidget() is page
    assert "Choose or add the file for" in texts(page)
    drop(page, photos[0])
    taken(qtbot, window, page)
    press(page.detail, "The original as it is")
    press(page.detail, "Add to an observation…")
    sign_typed(type_into(page.detail, "the photo of it"))
    rest(qtbot, window)
    window.go("records")
    rest(qtbot, window)
    assert "image/jpeg" in texts(records_page.detail)
    press(records_page.detail, "Look at it")
    rest(qtbot, window)
    assert window.stack.currentWidget() is page
    assert "DSC_1.JPG" in texts(page.detail)


def test_missing_and_changed_files_are_noticed(
    qtbot: QtBot, show: Show, home: Path, photos: list[Path]
) -> None:
    window, page = show()
    drop(page, *photos)
    taken(qtbot, window, page)
    lost, changed, _ = sorted((home / "evidence").glob("*.age"))
    lost.unlink()
    changed.write_bytes(changed.read_bytes()[:-1])
    press(page.intake, "Check all")
    rest(qtbot, window)
    taken(qtbot, window, page)
    assert "2 files are missing or changed." in page.intake.wrong.text()
    assert page.model.rowCount() == 2
    page.which.setFocus()
    choose(page.which, "")
    rest(qtbot, window)
    states = {str(page.model.data(page.model.index(n, 4))) for n in range(3)}
    assert states == {"✓ whole", "✗ missing", "✗ changed"}
    assert not faults(window)


def test_a_picture_that_was_changed_is_noticed_when_it_is_looked_at(
    qtbot: QtBot, show: Show, home: Path, photos: list[Path]
) -> None:
    window, page = show()
    drop(page, photos[0])
    taken(qtbot, window, page)
    (path,) = (home / "evidence").glob("*.age")
    path.write_bytes(path.read_bytes()[:-1])
    page.show_piece(page._shown)
    rest(qtbot, window)
    rest(qtbot, window)
    assert "Changed or damaged" in texts(page.detail)


@pytest.mark.parametrize("raw", [bomb(), bomb(20_000), b"\xff\xd8\xff\xe0", b"", jpeg()[:800]])
def test_hostile_pictures_are_harmless(
    qtbot: QtBot, show: Show, photos: list[Path], raw: bytes
) -> None:
    window, page = show()
    photos[0].write_bytes(raw or b"x")
    drop(page, *photos[:2])
    taken(qtbot, window, page)
    select(page, "DSC_1.JPG")
    rest(qtbot, window)
    assert "shown" in page.detail.preview.text()
    assert not page.detail.enlarge.isEnabled()
    damaged = "damaged one" in page.detail.preview.text()
    assert damaged or raw != jpeg()[:800]
    if damaged:  # no copy without metadata can be made of it
        assert not page.detail.bare.isEnabled()
        assert page.detail.original.isChecked()
        press(page.detail, "New observation with it")  # asks first
        assert "Attach with all that its metadata tells?" in texts(page.detail)
        assert "may be damaged" in texts(page.detail)
    select(page, "DSC_2.PNG")
    rest(qtbot, window)
    assert not page.detail.preview.pixmap().isNull()


def test_a_picture_is_looked_at_closely(qtbot: QtBot, show: Show, photos: list[Path]) -> None:
    window, page = show()
    drop(page, photos[0])
    taken(qtbot, window, page)
    press(page.detail, "Look closer")
    rest(qtbot, window)
    viewer = page.findChild(Viewer)
    assert viewer is not None
    assert not faults(viewer)
    (view,) = viewer.views
    before = view.transform().m11()
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: view.transform().m11() > before, timeout=WAIT_MS)
    QTest.keyClick(viewer, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: view.transform().m11() == 1, timeout=WAIT_MS)
    lying = view.sceneRect()
    QTest.keyClick(viewer, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: view.sceneRect().width() == lying.height(), timeout=WAIT_MS)
    assert view.sceneRect().height() == lying.width()  # it stands now, and all of it is in view
    inside = view.mapFromScene(view.sceneRect()).boundingRect()
    assert view.viewport().rect().adjusted(-2, -2, 2, 2).contains(inside)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(Viewer) is None, timeout=WAIT_MS)


def test_pictures_are_compared_and_the_list_is_sorted(
    qtbot: QtBot, show: Show, photos: list[Path]
) -> None:
    window, page = show()
    photos[1].write_bytes(png(exif(taken="2026:02:01 10:00:00"), compress_level=0))
    photos[2].with_name("DSC_0.JPG").write_bytes(jpeg(exif(taken="2026:04:01 10:00:00")))
    drop(page, *photos, photos[2].with_name("DSC_0.JPG"))
    taken(qtbot, window, page)
    header = page.table.horizontalHeader()
    for column, order in ((1, "2 1 0 3"), (1, "0 1 2 3"), (2, "3 0 1 2"), (0, "0 1 2 3")):
        at = QPoint(header.sectionViewportPosition(column) + 5, 5)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        rest(qtbot, window)
        rows = range(page.model.rowCount())
        shown = [str(page.model.data(page.model.index(n, 0)))[4] for n in rows]
        assert shown == order.split(), column
    page.table.selectRow(0)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rest(qtbot, window)
    press(page.detail, "Compare side by side")
    rest(qtbot, window)
    viewer = page.findChild(Viewer)
    assert viewer is not None
    assert "DSC_0.JPG  2026-04-01 10:00" in texts(viewer)
    assert "DSC_1.JPG  2026-03-01 14:14" in texts(viewer)
    sizes = [view.sceneRect().size() for view in viewer.views]
    QTest.keyClick(viewer, Qt.Key.Key_R)
    turned = [view.sceneRect().size() for view in viewer.views]
    assert turned == [each.transposed() for each in sizes]  # both at once
    assert not faults(viewer)
    viewer.accept()


def test_giving_out_warns_first(
    qtbot: QtBot, show: Show, photos: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = show()
    drop(page, photos[2])
    taken(qtbot, window, page)
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    press(page.detail, "Give out decrypted…")
    assert list(out.iterdir()) == []
    rest(qtbot, window)
    assert "does not reliably remove it" in texts(page.detail)
    assert not faults(window)
    press(page.detail, "Choose the folder…")
    rest(qtbot, window)
    assert (out / "DSC_3.MP4").read_bytes() == b"film"
    assert "Written decrypted" in page.intake.done.text()


def test_at_night_a_white_picture_is_red(qtbot: QtBot) -> None:
    white = Picture(claim=Claim(), width=2, height=2, pixels=b"\xff" * 12)
    shown = pixmap(white, "night").toImage().pixelColor(0, 0)
    assert (shown.red(), shown.green() < 100, shown.blue() < 100) == (255, True, True)
    assert pixmap(white, "light").toImage().pixelColor(0, 0).green() == 255


@pytest.fixture
def logging(qtbot: QtBot, start: Start, unlock: Unlock, home: Path, tmp_path: Path) -> LogPage:
    """The log page, where a damaged and a HEIC photograph and a good one were dropped."""
    window = unlock(start(home))
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    raws = {"broken.jpg": jpeg()[:150], "IMG_5195.jpg": heic(), "crater.jpg": jpeg()}
    for name, raw in raws.items():
        (tmp_path / name).write_bytes(raw)
    assert put_down(page, *(tmp_path / name for name in raws))
    qtbot.waitUntil(lambda: page.writing.attached.asking, timeout=WAIT_MS)
    rest(qtbot, window)
    assert not faults(window)
    return page


def test_files_that_keep_their_metadata_are_asked_about_on_the_log_page(
    qtbot: QtBot, logging: LogPage, tmp_path: Path
) -> None:
    assert "1 file attached" in texts(logging)
    assert "broken.jpg cannot be read as a picture" in texts(logging)
    assert "IMG_5195.jpg is a photograph in the format HEIC" in texts(logging)
    (tmp_path / "film.mp4").write_bytes(b"film")
    assert put_down(logging, tmp_path / "film.mp4")
    qtbot.waitUntil(lambda: "film.mp4 is a film" in texts(logging), timeout=WAIT_MS)
    press(logging.writing.attached, "Attach as it is")
    qtbot.waitUntil(lambda: "4 files attached" in texts(logging), timeout=WAIT_MS)
    assert not logging.writing.attached.asking


def test_nothing_is_reviewed_before_the_question_about_metadata_is_answered(
    qtbot: QtBot, logging: LogPage
) -> None:
    for keys in ("3 explosions heard 1412 ", " ", "  "):  # typed on: no answer
        QTest.keyClicks(logging.line, keys)
    assert logging.writing.attached.asking
    QTest.keyClick(logging.line, Qt.Key.Key_Return)
    assert logging.left.currentWidget() is logging.writing
    assert "Answer first" in logging.trouble.text()
    press(logging.writing.attached, "Cancel")
    assert "Answer first" not in texts(logging)
    assert "1 file attached" in texts(logging)
    QTest.keyClick(logging.line, Qt.Key.Key_Return)
    assert logging.left.currentWidget() is logging.signing_review


def test_the_question_about_metadata_goes_with_its_entry(logging: LogPage) -> None:
    logging.set_aside()
    assert not logging.writing.attached.asking
    assert not logging.writing.attached.isVisible()


def test_a_file_that_keeps_its_metadata_is_asked_about_on_the_evidence_page(
    qtbot: QtBot, show: Show, tmp_path: Path
) -> None:
    window, page = show()
    (tmp_path / "IMG_5195.jpg").write_bytes(heic())
    drop(page, tmp_path / "IMG_5195.jpg")
    taken(qtbot, window, page)
    assert "It cannot be shown: not a picture, or a damaged one." in texts(page)
    press(page.detail, "New observation with it")
    rest(qtbot, window)
    assert "Attach with all that its metadata tells?" in texts(page)
    assert window.pages["evidence"].isVisible()
    press(page.detail, "Attach as it is")
    rest(qtbot, window)
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    qtbot.waitUntil(lambda: "1 file attached" in texts(log), timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("DSC_3.MP4", "A film carries time and device"),
        ("talk.m4a", "A sound file may carry time"),
    ],
)
def test_what_is_not_opened_here_says_so_and_what_it_keeps(
    qtbot: QtBot, show: Show, tmp_path: Path, name: str, words: str
) -> None:
    window, page = show()
    file = tmp_path / name
    file.write_bytes(b"a film or a sound")
    drop(page, file)
    rest(qtbot, window)
    qtbot.waitUntil(lambda: "This kind of file is not opened here" in texts(page), timeout=WAIT_MS)
    assert words in texts(page)
    assert "Nothing about time" not in texts(page)
    assert "It was not read: it may tell more than is known here." in texts(page)
    assert "SHA-256" in texts(page)
    assert not faults(window)


def test_in_the_largest_text_the_camera_time_is_whole_and_other_columns_give_way(
    qtbot: QtBot, show: Show, home: Path, photos: list[Path]
) -> None:
    preferences.write_look(home, Preferences(size="largest", language="uk"))
    window, page = show()
    window.resize(1366, 768)
    drop(page, *photos)
    taken(qtbot, window, page)
    table = page.table
    at = [column.name for column in page.model.columns].index("taken")
    assert not table.isColumnHidden(at)
    wide = table.fontMetrics().horizontalAdvance("2026-11-30 15:02")
    assert table.columnWidth(at) > wide
    assert table.horizontalHeader().length() <= table.viewport().width()
