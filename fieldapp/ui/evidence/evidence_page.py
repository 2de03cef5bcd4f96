"""Evidence page: files added from disks and camera cards, viewed, checked and attached."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach, library
from fieldapp.app.evidence.library import EvidenceRow
from fieldapp.app.home.access_log import Purpose
from fieldapp.app.home.session import Session
from fieldapp.app.records.record_detail import Detail
from fieldapp.errors import FieldappError
from fieldapp.media.decoder import Picture
from fieldapp.media.metadata import Claim
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.page_requests import AddEvidence, ContinueDraft, ShowEvidence
from fieldapp.ui.base.pixmaps import pixmap
from fieldapp.ui.base.texts import counted, in_words, size_words, tr
from fieldapp.ui.evidence.add_files import Intake, check
from fieldapp.ui.evidence.evidence_detail import PREVIEW, EvidenceDetail, attached_words
from fieldapp.ui.evidence.thumbnails import SIDE, Thumbnails
from fieldapp.ui.records.choose_observation import ChooseObservation
from fieldapp.ui.records.picture_view import WHOLE, Viewer, error_words
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.ui.widgets.table_view import WINDOW, TableColumn, TableModel, TableView

_CLOSE: Final = 4000  # longest side when looked at closely


class EvidencePage(ListAndDetailPage):
    """The list of files and one of them in full."""

    detail: EvidenceDetail
    takes = (AddEvidence, ShowEvidence)

    def __init__(self, client: Client) -> None:
        # Headquarters looks at what laptops took in, and takes nothing in itself.
        self._read_only = client.standing.headquarters
        self.model: TableModel[EvidenceRow] = TableModel(_columns())
        super().__init__(
            client,
            tr("Evidence"),
            TableView(tr("Files"), self.model, several=not self._read_only),
            EvidenceDetail(client.preferences.zone, read_only=self._read_only),
        )
        self._hashes: list[bytes] = []
        self._shown = b""
        self._several = False  # more files than one are picked
        self._order: tuple[str, bool] = ("", False)  # by what, and whether it rises
        self._target: Detail | None = None  # the observation that a file is wanted for
        self.setAcceptDrops(not self._read_only)
        self._build_top()
        self.model.wanted.connect(self._fetch)
        self.table.setIconSize(QSize(SIDE, SIDE))
        self.table.verticalHeader().setDefaultSectionSize(SIDE + 8)
        self.model.decorated = Thumbnails(client, self.table.viewport()).of
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(self._sort)
        self.table.chosen.connect(self._selected)
        self.table.picked.connect(self._picked)
        self._wire()
        self.add_list((640, 450), (1, 0), drop=True)

    def _build_top(self) -> None:
        self.which = DropDown()
        self.which.setAccessibleName(tr("Files shown"))
        for value, words in (
            ("", tr("All files")),
            ("loose", tr("Not attached yet")),
            ("attached", tr("Attached")),
            ("trouble", tr("Missing or changed")),
        ):
            self.which.addItem(words, value)
        self.which.currentIndexChanged.connect(lambda _index: self.refresh())
        self.count = label("", "muted", wrap=False)
        self.intake = Intake(self, self.which, self.count, only_check=self._read_only)
        self.intake.taken.connect(self._taken)
        self.intake.checked.connect(self._checked)
        self.body.addWidget(self.intake)
        self.wanted = label("", "caution")
        self.no_more = button(tr("Not now"), lambda: self.want_for(None))
        self.wanted_row = row(self.wanted, self.no_more, stretch=False)
        self.wanted_row.hide()
        self.body.addWidget(self.wanted_row)

    def _wire(self) -> None:
        self.detail.enlarged.connect(self._enlarge)
        self.detail.compared.connect(self._compare)
        self.detail.check_wanted.connect(self._check_one)
        self.detail.begun.connect(self._begin)
        self.detail.added.connect(self._add_to)
        self.detail.given_out.connect(self._give_out)

    @property
    def busy(self) -> bool:
        """Whether files are being added or checked."""
        return self.intake.running.busy

    def leave(self) -> None:
        """Stop with what is being taken in; nothing of it is half here."""
        self.intake.running.stop()

    # --- The list.

    def home_moved(self) -> None:
        """Show what came; not while several rows are picked, which would be lost."""
        which = self.which.currentData()
        self.ask(self._asked(which), partial(self._followed, which))

    def _followed(self, which: str, hashes: list[bytes]) -> None:
        if hashes != self._hashes and not self._several:
            self._came(which, hashes)

    def refresh(self) -> None:
        """Ask for the list again."""
        which = self.which.currentData()
        self.ask(self._asked(which), partial(self._came, which))

    def _asked(self, which: str) -> Callable[[Session], list[bytes]]:
        by, rising = self._order
        return partial(library.find, which=which, by=by, rising=rising)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        """Put the list in the order of a column; one that orders nothing leaves it."""
        by = self.model.columns[column].name
        self.table.horizontalHeader().setSortIndicatorShown(bool(by))
        self._order = (by, order == Qt.SortOrder.AscendingOrder)
        self.refresh()

    def _came(self, which: str, hashes: list[bytes]) -> None:
        if which != self.which.currentData():
            return
        self._hashes = hashes
        self.model.begin(len(hashes))
        self.count.setText(counted("{count} files", len(hashes)))
        none = tr("No files yet. Drag some here, or put a camera's card in.")
        if self._read_only:
            none = tr("No files yet. They come with bundles: import some.")
        if which:
            none = tr("No such files. Look at all files above.")
        self.show_count(len(hashes), none)
        if not hashes:
            self._shown = b""
            self.detail.empty()

    def _fetch(self, round_: int, start: int) -> None:
        work = partial(
            library.rows,
            hashes=self._hashes[start : start + WINDOW],
            zone=self.client.preferences.zone,
        )
        self.ask(work, partial(self._fetched, round_, start))

    def _fetched(self, round_: int, start: int, rows: list[EvidenceRow]) -> None:
        self.model.take(round_, start, rows)
        if rows and not self.table.currentIndex().isValid():
            known = self._shown in self._hashes
            self.table.selectRow(self._hashes.index(self._shown) if known else 0)

    def _selected(self, number: int) -> None:
        if 0 <= number < len(self._hashes) and not self._several:
            self.show_piece(self._hashes[number])

    def _picked(self, count: int) -> None:
        before, self._several = self._several, count > 1
        if self._several:
            self._shown = b""
            self.detail.show_several(tuple(self._hashes[n] for n in self.table.picked_rows))
        elif count == 1 and before:
            self._selected(self.table.picked_rows[0])

    def show_piece(self, sha256: bytes) -> None:
        """Show a file in full."""
        self._shown = sha256
        zone = self.client.preferences.zone
        self.ask(partial(library.piece, sha256=sha256, zone=zone), self._show)

    def _show(self, each: EvidenceRow) -> None:
        if each.sha256 != self._shown:
            return
        self.detail.show_piece(each)
        if each.can_be_shown and each.state != "elsewhere":
            work = partial(_picture, each.sha256, 2 * PREVIEW)
            self.ask(work, partial(self._preview, each), partial(self._no_preview, each))

    def _preview(self, each: EvidenceRow, picture: Picture) -> None:
        if each.sha256 != self._shown:
            return
        if picture.error:
            self.detail.show_preview(None, error_words(picture.error))
            if picture.error not in WHOLE:
                self.detail.cannot_be_bare()
            return
        if each.claim == Claim() != picture.claim:
            # What its metadata claims was not known here before.
            self.detail.show_piece(replace(each, claim=picture.claim))
        shown = pixmap(picture, self.client.preferences.theme).scaled(
            PREVIEW,
            PREVIEW,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.detail.show_preview(shown, "")

    def _no_preview(self, each: EvidenceRow, error: FieldappError) -> None:
        """Show that the file is missing or was changed, here and in the list."""
        if each.sha256 == self._shown:
            self.detail.show_preview(None, in_words(error))
        if each.state not in ("missing", "changed"):
            self.refresh()
            self.show_piece(each.sha256)

    # --- Taken in, and checked.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may be dropped."""
        if event.mimeData().hasUrls() and not self.intake.running.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take dropped files in; of a folder, the files of a camera card."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.intake.take([path for path in paths if path.is_file()])
        folder = next((path for path in paths if path.is_dir()), None)
        if folder is not None:
            self.intake.open_card(folder)

    def _taken(self, last: bytes) -> None:
        self._shown = last or self._shown
        self.which.setCurrentIndex(0)
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):  # the card's panel had it, and is gone
            (self.table if self.table.isVisible() else self.which).setFocus()
        self.refresh()

    def _checked(self, bad: int) -> None:
        if bad:
            self.which.setCurrentIndex(self.which.findData("trouble"))
        self.refresh()
        if self._shown:
            self.show_piece(self._shown)

    def _check_one(self, each: EvidenceRow) -> None:
        def done(found: str) -> None:
            self.intake.tell_checked([found])
            self.show_piece(each.sha256)
            self.refresh()

        self.intake.tell("")
        self.ask(partial(check, each.sha256, lambda: None), done)

    # --- Attached.

    def fulfil(self, request: object) -> None:
        """Show a file, or choose one for an observation."""
        match request:
            case ShowEvidence(sha256=sha256):
                self.show_piece(sha256)
            case AddEvidence(observation=observation):
                self.want_for(observation)

    def want_for(self, found: Detail | None) -> None:
        """A file is wanted for this observation; None for no one any more."""
        self._target = found
        self.wanted_row.setVisible(found is not None)
        if found is not None:
            self.wanted.setText(
                tr("Choose or add the file for: {title}").format(title=found.listed.title)
            )

    def _begin(self, files: tuple[bytes, ...], as_it_is: bool, edits: dict[str, str]) -> None:  # noqa: FBT001 - a signal's
        name = secrets.token_hex(8)
        work = partial(_attach_new, files, as_it_is, edits, name)
        self.ask(work, lambda draft: self.requested.emit(ContinueDraft(draft, name)))

    def _add_to(self, files: tuple[bytes, ...], as_it_is: bool) -> None:  # noqa: FBT001 - a signal's
        chosen = partial(self._attach_to, files, as_it_is)
        how = tr("The originals as they are") if as_it_is else tr("Copies without metadata")
        added = f"{counted('{count} files', len(files))} · {how}"
        if self._target is None:
            asked = ChooseObservation(self, added, chosen, self.detail.close_question)
            self.detail.ask(asked)
            return
        to = tr("Add it to: {title}").format(title=self._target.listed.title)
        self.detail.ask(
            ask_reason(
                f"{to}\n{added}",
                tr("It becomes a correction that changes nothing else."),
                tr("Sign the correction"),
                partial(chosen, self._target.listed.hash),
                self.detail.close_question,
            )
        )

    def _attach_to(
        self,
        files: tuple[bytes, ...],
        as_it_is: bool,  # noqa: FBT001 - as above
        target: bytes,
        reason: str,
    ) -> None:
        def done(number: int) -> None:
            self.want_for(None)
            self.intake.tell(tr("Signed as number {number}.").format(number=number))
            self._shown = files[0]
            self.refresh()
            self.show_piece(files[0])
            self.changed.emit()

        self.ask(partial(_attach_to, files, target, as_it_is, reason), done)

    # --- Looked at closely, and given out.

    def _enlarge(self, each: EvidenceRow) -> None:
        self.ask(partial(_picture, each.sha256, _CLOSE), partial(self._enlarged, each))

    def _enlarged(self, each: EvidenceRow, picture: Picture) -> None:
        if picture.error:
            self.tell(error_words(picture.error))
            return
        Viewer(self, [(each.name, picture)], self.client.preferences.theme).open()

    def _compare(self, files: tuple[bytes, ...]) -> None:
        zone = self.client.preferences.zone

        def work(session: Session) -> list[tuple[str, Picture]]:
            return [
                (f"{row.name}  {_camera_time(row)}", _picture(row.sha256, _CLOSE, session))
                for row in library.rows(session, files, zone)
            ]

        def show(pictures: list[tuple[str, Picture]]) -> None:
            wrong = next((each.error for _name, each in pictures if each.error), "")
            if wrong:
                self.tell(error_words(wrong))
                return
            Viewer(self, pictures, self.client.preferences.theme).open()

        self.ask(work, show)

    def _give_out(self, each: EvidenceRow) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose the folder…"))
        if name:
            self.give_out(each, Path(name))

    def give_out(self, each: EvidenceRow, folder: Path) -> None:
        """Write a file decrypted to a folder; the person was warned."""

        def done(path: Path) -> None:
            self.intake.tell(tr("Written decrypted: {path}").format(path=path))

        self.ask(partial(_export, each.sha256, folder), done)


def _columns() -> tuple[TableColumn[EvidenceRow], ...]:
    return (
        TableColumn(tr("File"), lambda each: each.name, name="name", least=20),
        TableColumn(tr("Camera time"), _camera_time, 16, name="taken", least=18),
        TableColumn(tr("Size"), lambda each: size_words(each.size), 8, True, name="size"),
        TableColumn(tr("Attached"), _attached, 15, least=12),
        TableColumn(tr("State"), _state, 11),
    )


def _camera_time(each: EvidenceRow) -> str:
    return each.claim.taken.replace("T", " ")[:16]


def _attached(each: EvidenceRow) -> str:
    words = attached_words(each).splitlines()
    words += [tr("✎ in a draft")] if each.drafted else []
    words += [tr("copy")] if each.is_copy else []
    return ", ".join(words) or "–"


def _state(each: EvidenceRow) -> str:
    return {
        "whole": tr("✓ whole"),
        "missing": tr("✗ missing"),
        "elsewhere": tr("not on this laptop"),
        "erased": tr("erased"),
        "changed": tr("✗ changed"),
    }.get(each.state, tr("here"))


def _picture(sha256: bytes, side: int, session: Session) -> Picture:
    return library.open_picture(session, sha256, side, now(), Purpose.GALLERY)


def _attach_new(
    files: tuple[bytes, ...],
    as_it_is: bool,  # noqa: FBT001 - as the signal brings it
    edits: dict[str, str],
    name: str,
    session: Session,
) -> Draft:
    at: datetime = now()
    return attach.attach_new(session, files, as_it_is=as_it_is, edits=edits, name=name, now=at)


def _attach_to(
    files: tuple[bytes, ...],
    target: bytes,
    as_it_is: bool,  # noqa: FBT001 - as the signal brings it
    reason: str,
    session: Session,
) -> int:
    return attach.attach_to(session, files, target, as_it_is=as_it_is, reason=reason, now=now())


def _export(sha256: bytes, folder: Path, session: Session) -> Path:
    return attach.export(session, sha256, folder, now())
