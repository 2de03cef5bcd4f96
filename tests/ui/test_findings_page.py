"""The page of findings by keys: drafted, read in words, signed, approved by another officer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.desk import finding_drafts, finding_list
from fieldapp.app.desk.finding_list import FindingRow
from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import Session
from fieldapp.app.judging import signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import fetching
from fieldapp.ledger.record import Amendment
from fieldapp.store.evidence import files
from fieldapp.ui.desk.findings.findings_page import FindingsPage
from fieldapp.ui.desk.review_page import ReviewPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.widgets.detail_pane import DetailPane
from tests.app.test_findings_desk import Desks
from tests.support.homes import reopened, seen
from tests.support.located_fire import HEARD
from tests.ui.by_hand import choose, press, rest, texts, type_into
from tests.ui.conftest import Start, Unlock
from tests.ui.test_map_page import take_in
from tests.ui.walk import faults

Shown = Callable[[str], tuple[MainWindow, FindingsPage]]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Desks:
    """Closed desks on which nothing was done."""
    now = datetime.now(UTC).replace(microsecond=0)
    made = Desks(tmp_path_factory.mktemp("desks") / "mission", now=now)
    made.close()
    return made


@pytest.fixture
def desks(begun: Desks, tmp_path: Path) -> Desks:
    return begun.copied(tmp_path / "mission")


@pytest.fixture
def shown(qtbot: QtBot, start: Start, unlock: Unlock, desks: Desks) -> Shown:
    def open_(name: str) -> tuple[MainWindow, FindingsPage]:
        desks.close()
        window = unlock(start(desks.mission.folder / name))
        window.go("findings")
        page = window.pages["findings"]
        assert isinstance(page, FindingsPage)
        rest(qtbot, window)
        return window, page

    return open_


def letter(page: FindingsPage | ReviewPage, pressed: str) -> None:
    page.window().activateWindow()
    page.table.setFocus()
    QTest.keyClicks(page.table, pressed)


def signed(page: FindingsPage, qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(page.signing.sign.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: page.signing.sign.ready, timeout=10_000)
    QTest.keyClick(page.signing.sign, Qt.Key.Key_Return)
    rest(qtbot, window)


def listed(page: FindingsPage, qtbot: QtBot) -> list[ListedFinding]:
    found: list[list[ListedFinding]] = []
    page.ask(signed_findings.listed, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def drafts(page: FindingsPage, qtbot: QtBot) -> list[finding_drafts.FindingDraft]:
    found: list[list[finding_drafts.KeptFinding]] = []
    page.ask(finding_drafts.kept, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return [each.draft for each in found[0]]


def test_without_findings_the_page_says_how_one_begins(qtbot: QtBot, shown: Shown) -> None:
    window, page = shown("Owl")
    assert "No findings yet" in texts(page)
    assert not faults(window)


def test_a_finding_is_drafted_from_the_queue_and_signed_deliberately(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    desks.heard("Lynx", "a bang")
    desks.heard("Crow", "another")
    window, page = shown("Owl")
    window.go("review")
    review = window.pages["review"]
    assert isinstance(review, ReviewPage)
    rest(qtbot, window)
    letter(review, "x")
    letter(review, "x")
    letter(review, "f")
    rest(qtbot, window)
    assert page.isVisible()
    assert page.editor.isVisible()
    assert texts(page.editor).count("Leave it out") == 0  # that is a button's
    told = texts(page.editor)
    assert "a bang" in told
    assert "another" in told
    assert "4–8" in told or "8" in told
    assert not faults(window)
    letter(page, "s")
    rest(qtbot, window)
    assert page.trouble.text() == "Choose what is found."
    choose(page.editor.state, "corroborated")
    qtbot.waitUntil(lambda: "second patrol" in page.editor.lacks.text(), timeout=10_000)
    choose(page.editor.state, "observed")
    choose(page.editor.confidence, "moderate")
    page.editor.grounds.page.setFocus()
    type_into(page, "heard from two posts")
    letter(page, "s")
    rest(qtbot, window)
    words = page.signing.lines.text().replace("\u200b", "")
    assert "Finding: Observed, moderate confidence" in words
    assert "Grounds: heard from two posts" in words
    assert words.count("It rests on") == 2
    assert "nobody is named" in words
    assert listed(page, qtbot) == []
    assert not faults(window)
    signed(page, qtbot, window)
    (made,) = listed(page, qtbot)
    assert (made.body.state, made.body.confidence) == ("observed", "moderate")
    assert drafts(page, qtbot) == []
    assert "Waits for another officer" in page.table.texts()[0][0]
    assert "You may not approve it" in texts(page.detail)


def test_where_it_was_is_read_in_words_before_it_is_signed_and_approved(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    heard = [desks.laptops[name].sign(HEARD[name]) for name in ("Lynx", "Crow")]
    for name in ("Lynx", "Crow"):
        desks.share(name)
    desks.begin("Owl", *(each.hash for each in heard), state="observed")
    window, page = shown("Owl")
    page.editor.grounds.page.setFocus()
    type_into(page, "heard from two posts")
    page.editor.where.setFocus()
    QTest.keyClick(page.editor.where, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "90 %: 10 km²" in page.editor.area.text(), timeout=10_000)
    assert "it is where the fire came from" in page.editor.area.text()
    letter(page, "s")
    rest(qtbot, window)
    words = page.signing.lines.text().replace("\u200b", "")
    assert "Where it was: 90 %: 10 km²" in words
    assert not faults(window)
    signed(page, qtbot, window)
    (made,) = listed(page, qtbot)
    assert made.body.located is not None
    told = texts(page.detail)
    assert "Computed again here from the records that it names: the same." in told


def scrolled_by(page: FindingsPage) -> int:
    return page.editor.verticalScrollBar().value()


def test_tab_goes_through_a_draft_as_the_eye_does(qtbot: QtBot, shown: Shown, desks: Desks) -> None:
    desks.heard("Lynx", "a bang")
    window, page = shown("Owl")
    window.go("review")
    review = window.pages["review"]
    assert isinstance(review, ReviewPage)
    rest(qtbot, window)
    letter(review, "f")
    rest(qtbot, window)
    at = QApplication.focusWidget()
    assert at is page.editor.state, "whoever began a draft types on"
    tops = []
    while at is not page.editor.confidence:
        assert at is not None
        tops.append(at.mapTo(page.editor, at.rect().topLeft()).y() + scrolled_by(page))
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert len(tops) < 20
    assert len(tops) >= 5  # the state, two buttons of the record, another record, the grounds
    assert tops == sorted(tops)
    for field in (page.editor.grounds.page, page.editor.state, page.editor.add.line):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is page.table, "from there S shows it in words"


def test_what_is_typed_survives_leaving_and_the_end_of_the_program(
    qtbot: QtBot, start: Start, unlock: Unlock, desks: Desks
) -> None:
    target = desks.heard("Lynx")
    desks.begin("Owl", target.hash)
    desks.close()
    program = start(desks.mission.folder / "Owl")
    window = unlock(program)
    window.go("findings")
    page = window.pages["findings"]
    assert isinstance(page, FindingsPage)
    rest(qtbot, window)
    page.editor.grounds.page.setFocus()
    type_into(page, "half a sent")
    window.go("records")
    qtbot.waitUntil(
        lambda: [each.grounds for each in drafts(page, qtbot)] == ["half a sent"], timeout=10_000
    )
    window.go("findings")
    rest(qtbot, window)
    assert page.editor.grounds.text == "half a sent"
    page.editor.grounds.page.setFocus()
    type_into(page, "x")
    program.end()
    store = reopened(desks.mission.folder / "Owl")
    (kept,) = finding_drafts.kept(Session(store=store, pack=None))
    store.close()
    assert sorted(kept.draft.grounds) == sorted("half a sentx")


def test_what_is_typed_survives_a_look_at_another_draft(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    target = desks.heard("Lynx")
    for _ in range(2):
        desks.begin("Owl", target.hash)
    window, page = shown("Owl")
    choose(page.editor.state, "observed")
    page.editor.grounds.page.setFocus()
    type_into(page, "ten minutes of work")
    letter(page, "j")
    assert page.editor.grounds.text == ""
    letter(page, "k")
    assert page.editor.grounds.text == "ten minutes of work"
    rest(qtbot, window)
    letter(page, "j")
    rest(qtbot, window)
    assert sorted(each.grounds for each in drafts(page, qtbot)) == ["", "ten minutes of work"]
    letter(page, "k")
    assert page.editor.grounds.text == "ten minutes of work"
    assert page.editor.draft.state == "observed"


def test_a_list_that_was_read_before_a_draft_was_signed_does_not_bring_it_back(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    kept = desks.begin("Owl", desks.heard("Lynx").hash, state="observed")
    draft = replace(kept.draft, grounds="heard clearly")
    finding_drafts.keep(desks.session("Owl"), kept.name, draft, desks.mission.now)
    window, page = shown("Owl")
    before: list[tuple[FindingRow, ...]] = []
    work = partial(finding_list.listing, language="en", zone="UTC")
    page.ask(work, before.append)
    letter(page, "s")
    signed(page, qtbot, window)
    page._came(before[0])
    rest(qtbot, window)
    assert drafts(page, qtbot) == []
    page.editor.grounds.page.setFocus()
    type_into(page, "more")
    page.refresh()
    rest(qtbot, window)
    assert drafts(page, qtbot) == []
    assert len(listed(page, qtbot)) == 1


def test_what_changed_while_an_approval_was_read_is_looked_at_again(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    target = desks.heard("Lynx")
    desks.found("Owl", target)
    newer = desks.laptops["Lynx"].sign(
        Amendment(target=target.hash, reason="recounted", observation=seen("two bangs"))
    )
    window, page = shown("Kite")
    letter(page, "o")
    rest(qtbot, window)
    letter(page, "v")
    rest(qtbot, window)
    note = type_into(window, "I heard it too")
    QTest.keyClick(note, Qt.Key.Key_Return)
    page.ask(lambda session: take_in(session.store, [newer]), lambda _: None)
    signed(page, qtbot, window)
    assert "look at it again" in page.trouble.text()
    assert [each.verdicts for each in listed(page, qtbot)] == [()]
    at = QApplication.focusWidget()
    assert isinstance(at, QLineEdit)
    assert at.text() == "I heard it too", "what was typed stays"
    letter(page, "v")
    assert "1 left" in page.trouble.text()


def test_an_officer_reads_all_before_approving_and_the_list_follows(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    """By keys alone: records read, a file looked at, words read, signed."""
    lynx, kite = (desks.laptops[name].store for name in ("Lynx", "Kite"))
    files.add(lynx, BytesIO(b"a sound"), "audio/wav")
    kept = files.add(kite, BytesIO(b"a sound"), "audio/wav")
    names = [
        desks.heard("Lynx", "first bang"),
        desks.heard("Lynx", "second bang", evidence=(kept,)),
    ]
    desks.found("Owl", *names)
    window, page = shown("Kite")
    assert "Waits for you" in page.table.texts()[0][0]
    letter(page, "v")
    assert "2 left" in page.trouble.text()
    for _ in range(2):
        letter(page, "o")
        rest(qtbot, window)
    letter(page, "e")
    rest(qtbot, window)
    assert window.pages["evidence"].isVisible()
    window.go("findings")
    rest(qtbot, window)
    letter(page, "e")
    assert page.trouble.text() == "All files of what was read were looked at."
    letter(page, "v")
    rest(qtbot, window)
    assert "Approve this finding" in texts(page.detail)
    keyed(Qt.Key.Key_Return)  # in the line of the note
    words = page.signing.lines.text().replace("\u200b", "")
    assert "Approved: Observed" in words
    assert "first bang" in words
    assert "heard clearly" in words
    assert "Evidence not seen" not in words
    assert [each.verdicts for each in listed(page, qtbot)] == [()]
    keyed(Qt.Key.Key_Escape)
    rest(qtbot, window)
    assert "Approve this finding" in texts(page.detail), "back at the note"
    keyed(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.signing.sign.ready, timeout=10_000)
    keyed(Qt.Key.Key_Return)
    rest(qtbot, window)
    (made,) = listed(page, qtbot)
    assert made.conclusion.effect.reason == ""
    assert "Approve this finding" not in texts(page.detail)
    assert QApplication.focusWidget() is page.table
    assert "Approved, not in the log" in page.table.texts()[0][0]
    told = texts(page.detail)
    assert "✓ 3. Author and approver are two persons." in told
    assert "Approved · Verification officer (you)" in told
    assert not faults(window)


def keyed(pressed: Qt.Key) -> None:
    """Press a key where the focus is."""
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, pressed)


def test_a_finding_on_ones_own_patrol_says_why_it_is_not_approved(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    desks.found("Owl", desks.heard("Kite"))
    _window, page = shown("Kite")
    assert "nobody judges what they logged" in texts(page.detail)
    assert not [b for b in page.detail.findChildren(QPushButton) if "Approve" in b.text()]
    letter(page, "v")
    assert "You may not approve it" in page.trouble.text()


def test_a_finding_is_returned_with_a_question_that_its_author_reads(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    desks.found("Owl", desks.heard("Lynx"))
    window, page = shown("Kite")
    letter(page, "r")
    rest(qtbot, window)
    press(page.detail, "Show it in words")
    assert "A reason is needed" in texts(page.detail)
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "from which side?")
    press(page.detail, "Show it in words")
    signed(page, qtbot, window)
    assert "from which side?" in texts(page.detail)
    assert "Waits for another officer" in page.table.texts()[0][0]


def test_a_finding_in_force_is_withdrawn_or_another_takes_its_place(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    desks.approve(finding)
    window, page = shown("Owl")
    letter(page, "p")
    rest(qtbot, window)
    assert page.editor.isVisible()
    assert finding.hex()[:16] in texts(page.editor)
    press(page.editor, "Throw it away…")
    press(page.editor, "Throw it away")
    rest(qtbot, window)
    assert drafts(page, qtbot) == []
    letter(page, "w")
    rest(qtbot, window)
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "a mistake")
    press(page.detail, "Show it in words")
    signed(page, qtbot, window)
    assert len(page.table.texts()) == 2
    assert "Withdrawal of: Observed" in page.table.texts()[0][1]


def test_a_record_leads_to_the_findings_on_it(qtbot: QtBot, shown: Shown, desks: Desks) -> None:
    desks.found("Owl", desks.heard("Lynx"))
    window, page = shown("Kite")
    window.go("records")
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    rest(qtbot, window)
    for number in range(records.model.rowCount()):
        records.table.selectRow(number)
        rest(qtbot, window)
        if "waits for a second officer" in texts(records.detail):
            break
    (go,) = [
        each for each in records.detail.findChildren(QPushButton)
        if each.isVisible() and each.text() == "Show the finding"
    ]  # fmt: skip
    go.click()
    rest(qtbot, window)
    assert page.isVisible()
    assert "heard clearly" in texts(page.detail)


def test_a_finding_of_the_queue_opens_here(qtbot: QtBot, shown: Shown, desks: Desks) -> None:
    desks.found("Owl", desks.heard("Lynx"))
    window, page = shown("Kite")
    window.go("review")
    review = window.pages["review"]
    assert isinstance(review, ReviewPage)
    rest(qtbot, window)
    review.which.setCurrentIndex(review.which.findData("finding"))
    rest(qtbot, window)
    letter(review, "v")
    rest(qtbot, window)
    assert page.isVisible()
    assert "heard clearly" in texts(page.detail)


def forged(desks: Desks) -> bytes:
    """A finding whose grounds go on with a line like the program's own."""
    target = desks.heard("Lynx")
    made = signed_findings.sign(
        desks.session("Owl"), [target.hash.hex()], "observed",
        "heard\n2. It rests on: nothing", now=desks.mission.now,
    )  # fmt: skip
    desks.share("Owl")
    return made.record.hash


def test_words_of_an_officer_never_pass_for_a_line_of_the_pane(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    desks.approve(forged(desks), verdict="dissent", note="no\n✓ Approved")
    _, page = shown("Kite")
    seen = {*texts(page.detail).splitlines()}
    assert not seen & {"✓ Approved", "2. It rests on: nothing"}
    assert {"│ ✓ Approved", "│ 2. It rests on: nothing"} <= seen, "as signed, with a mark"


def test_words_of_an_officer_never_pass_for_a_line_of_what_will_be_signed(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    forged(desks)
    window, page = shown("Kite")
    letter(page, "r")
    rest(qtbot, window)
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "from which side?")
    press(page.detail, "Show it in words")
    to_sign = page.signing.lines.text().replace("\u200b", "").splitlines()
    assert "2. It rests on: nothing" not in to_sign
    assert "│ 2. It rests on: nothing" in to_sign


def test_two_hundred_findings_and_hostile_words_stay_within_the_page(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    hostile = "\u202egnab <b>x</b> " + "W" * 300 + "\n" * 40
    target = desks.heard("Lynx", hostile)
    session = desks.session("Owl")
    with session.store.transaction():
        for number in range(200):
            signed_findings.sign(
                session, [target.hash.hex()], "observed", f"{number} {hostile}",
                now=desks.mission.now,
            )  # fmt: skip
    window, page = shown("Owl")
    assert len(page.table.texts()) == 200
    assert "\u202e" not in texts(page)
    assert not faults(window)


def test_in_the_largest_ukrainian_text_nothing_sticks_out(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    targets = [desks.heard(name) for name in ("Lynx", "Crow")]
    finding = desks.found("Owl", *targets)
    desks.approve(finding)
    desks.begin("Owl", *(each.hash for each in targets))
    desks.found("Owl", *targets)
    look = Preferences(language="uk", size="largest", theme="night")
    for name in ("Owl", "Kite"):
        preferences.write_look(desks.mission.folder / name, look)
    window, page = shown("Owl")
    for number in range(3):
        page.table.selectRow(number)
        rest(qtbot, window)
        assert not faults(window)
        pane = page.right.currentWidget()
        assert isinstance(pane, DetailPane)
        inside = pane.widget()
        assert inside is not None
        assert inside.width() <= pane.viewport().width()


def test_all_keys_are_on_the_sheet(qtbot: QtBot, shown: Shown, desks: Desks) -> None:
    desks.found("Owl", desks.heard("Lynx"))
    _window, page = shown("Kite")
    letter(page, "?")
    assert "approve it, once all was read" in texts(page)
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert not page.sheet.isVisible()


def test_evidence_at_headquarters_is_asked_for_and_is_said_to_be_unseen(
    qtbot: QtBot, shown: Shown, desks: Desks
) -> None:
    taken = [desks.laptops["Lynx"].photo(raw).evidence[0] for raw in (b"one", b"two")]
    desks.found("Owl", desks.heard("Lynx", evidence=tuple(taken)))
    window, page = shown("Kite")
    letter(page, "o")
    rest(qtbot, window)
    assert texts(page.detail).count("evidence not seen") == 2
    press(page.detail, "Fetch from headquarters 1.1")
    rest(qtbot, window)
    assert texts(page.detail).count("Asked for") == 1
    # The record's own pane has the same; the second one is asked for there.
    press(page.detail, "Open the record")
    rest(qtbot, window)
    records = window.pages["records"]
    assert isinstance(records, RecordsPage)
    press(records.detail, "Fetch from headquarters")
    rest(qtbot, window)
    assert texts(records.detail).count("Asked for") == 2
    left = [b.text() for b in records.detail.findChildren(QPushButton)]
    assert "Fetch from headquarters" not in left
    assert not faults(window)
    window.go("findings")
    rest(qtbot, window)
    letter(page, "v")
    rest(qtbot, window)
    press(page.detail, "Show it in words")
    assert "Evidence not seen." in page.signing.lines.text().replace("\u200b", "")
    signed(page, qtbot, window)
    assert "Evidence not seen." in texts(page.detail)
    found: list[list[fetching.FetchRequest]] = []
    page.ask(fetching.requests, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    assert [each.sha256 for each in found[0]] == [each.sha256 for each in taken]
