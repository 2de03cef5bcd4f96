"""Detail pane of an evidence file: preview, claims of its metadata, and actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QRadioButton,
    QWidget,
)

from fieldapp.app.evidence.attach import place_text, time_text, why_waiting
from fieldapp.app.evidence.library import ABSENT, UNSTRIPPED, EvidenceRow
from fieldapp.media import metadata as claim_
from fieldapp.media.metadata import Claim
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.texts import counted, said, size_words, tr
from fieldapp.ui.records.picture_view import not_shown_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.reason import ask_sure

PREVIEW: Final = 380  # pixels
BESIDE: Final = 3  # pictures that a screen holds side by side


class EvidenceDetail(DetailPane):
    """The pane beside the list of files.

    Args:
        zone: IANA name of the zone that times are shown in.
        read_only: Nothing is attached here, as at headquarters.

    Signals:
        enlarged: (Listed) the picture is to be looked at closely.
        check_wanted: (Listed) it is to be read and compared.
        begun: (SHA-256 of files, as they are, edits) a new observation with them is to be drafted.
        added: (SHA-256 of files, as they are) they are to be added to an observation.
        given_out: (Listed) it is to be written decrypted to a folder; the person was warned.
        compared: (SHA-256 of files) pictures are to be seen side by side.
    """

    enlarged = Signal(object)
    check_wanted = Signal(object)
    begun = Signal(object, bool, object)
    added = Signal(object, bool)
    given_out = Signal(object)
    compared = Signal(object)

    def __init__(self, zone: str, *, read_only: bool = False) -> None:
        super().__init__(tr("The file in full"), 430)
        self._read_only = read_only
        self._zone = zone
        self._shown: EvidenceRow | None = None
        self._offers_bare = False  # a copy without metadata, of the file that is shown

    def empty(self) -> None:
        """Show nothing."""
        self._shown = None
        self._offers_bare = False
        super().empty()

    def show_piece(self, each: EvidenceRow) -> None:
        """Show a file; the picture comes later."""
        self.empty()
        self._shown = each
        self.verticalScrollBar().setValue(0)
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(60)
        self.preview.setText(
            tr("The picture is being decoded.") if each.can_be_shown else not_shown_words()
        )
        if not each.can_be_shown:
            self.preview.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.enlarge = button(tr("Look closer"), partial(self.enlarged.emit, each))
        self.enlarge.setEnabled(False)
        check = button(tr("Check now"), partial(self.check_wanted.emit, each))
        head = [
            safe_label(each.name, "title"),
            self.preview,
            safe_label(_facts(each)),
            self._state(each),
        ]
        self.column.addWidget(card(*head, row(self.enlarge, check)))
        self.column.addWidget(self._claimed(each))
        if self._read_only or each.state == "elsewhere":
            self.preview.setVisible(each.state != "elsewhere")
            self.column.addWidget(
                card(label(tr("Attached"), "muted"), safe_label(attached_words(each)))
            )
        else:
            self._attaching(each)
        give = button(tr("Give out decrypted…"), partial(self._ask_export, each), name="danger")
        give.setEnabled(each.state not in ABSENT)
        self.column.addWidget(row(give))
        digits = each.sha256.hex()
        grouped = " ".join(digits[at : at + 8] for at in range(0, 64, 8))
        self.column.addWidget(safe_label(f"SHA-256: {grouped}", "muted"))
        self.column.addStretch(1)

    def show_several(self, files: tuple[bytes, ...]) -> None:
        """Show that several files are picked, and attach all of them to one observation."""
        self._shown = None
        self.bare = QRadioButton(tr("Copies without metadata"))
        self.original = QRadioButton(tr("The originals as they are"))
        self._group = QButtonGroup(self.widget())
        for one in (self.bare, self.original):
            self._group.addButton(one)
        self.bare.setChecked(True)
        new = button(
            tr("New observation with them"),
            lambda: self.begun.emit(files, self._as_it_is(), {}),
            name="first",
        )
        add = button(
            tr("Add them to an observation…"), lambda: self.added.emit(files, self._as_it_is())
        )
        compare = button(tr("Compare side by side"), lambda: self.compared.emit(files))
        compare.setEnabled(len(files) <= BESIDE)
        self.show_widgets(
            card(
                label(counted("{count} files are picked", len(files)), "title"),
                row(compare),
                self.bare,
                label(
                    tr("Of films, sounds and some photographs no such copy can be made."), "muted"
                ),
                self.original,
                label(tr("⚠ They may tell where, when and by what they were made."), "caution"),
                row(new),
                row(add),
            )
        )

    def cannot_be_bare(self) -> None:
        """The picture cannot be read: no copy without metadata can be made of it either."""
        if self._shown is None or not self._offers_bare:
            return
        self.original.setChecked(True)
        self.bare.setEnabled(False)
        self.about_bare.setText(
            tr("It cannot be read, so no copy without metadata can be made of it.")
        )

    def show_preview(self, shown: QPixmap | None, words: str) -> None:
        """The picture came, or why there is none."""
        if self._shown is None:
            return
        if shown is None:
            self.preview.setText(words)
            return
        self.preview.setPixmap(shown)
        self.preview.setMinimumHeight(shown.height())  # a label that wraps text asks for less
        self.preview.setAccessibleName(tr("Picture"))
        self.enlarge.setEnabled(True)

    def _state(self, each: EvidenceRow) -> QLabel:
        words = {
            "": (tr("Not checked since it was taken in."), "muted"),
            "whole": (tr("✓ Whole, checked {time}").format(time=each.checked), "good"),
            "missing": (
                tr("✗ Missing from this laptop. Add it again, from card or stick."),
                "error",
            ),
            "elsewhere": (
                tr("Not on this laptop. Fetch it from headquarters in the pane of its record."),
                "muted",
            ),
            "erased": (tr("Erased by headquarters: {reason}").format(reason=each.reason), "muted"),
            "changed": (
                tr("✗ Changed or damaged on the disk. Add it again, and tell the officer."),
                "error",
            ),
        }
        return label(*words[each.state])

    # --- What the metadata claims.

    def _claimed(self, each: EvidenceRow) -> QWidget:
        lines = claim_words(each.claim, self._zone)
        parts: list[QWidget] = [label(tr("What its metadata claims"), "muted")]
        if each.is_copy:
            lines = [tr("Nothing: this is the copy without metadata. The original stays here.")]
        if not each.claim.format:
            nothing = tr("It was not read: it may tell more than is known here.")
        else:
            nothing = tr("Nothing about time, place or camera.")
        parts.append(safe_label("\n".join(lines) or nothing))
        return card(*parts)

    # --- Attached.

    def _attaching(self, each: EvidenceRow) -> None:
        parts: list[QWidget] = [label(tr("Attach it"), "muted")]
        if each.named:
            numbers = ", ".join(str(seq) for _whose, seqs in each.named for seq in seqs)
            parts.append(label(tr("Attached to No. {numbers}").format(numbers=numbers), "good"))
        if each.drafted:
            parts.append(label(tr("✎ In a draft that is not signed yet"), "caution"))
        if each.is_copy:
            parts.append(label(tr("Choose its original to attach it elsewhere."), "muted"))
            self.column.addWidget(card(*parts))
            return
        parts += self._choices(each)
        take_time = QCheckBox(tr("Use its time"))
        take_place = QCheckBox(tr("Use its place as the post"))
        ahead = Field(tr("Minutes that the camera's clock is ahead"), hint="0")
        take_time.setVisible(bool(each.claim.taken))
        ahead.setVisible(bool(each.claim.taken))
        take_place.setVisible(each.claim.place)
        if (differs := claim_.ahead(each.claim, self._zone)) is not None:
            ahead.fill(f"{differs.total_seconds() / 60:.1f}".removesuffix(".0"))
        ahead.setMaximumWidth(380)

        def begin() -> None:
            correction = _minutes(ahead)
            if correction is None:
                return
            edits = {}
            if take_time.isChecked():
                edits["time"] = time_text(each.claim, self._zone, correction)
            if take_place.isChecked():
                edits["post"] = place_text(each.claim)
            self._sure(each, lambda: self.begun.emit((each.sha256,), self._as_it_is(), edits))

        def add_to() -> None:
            self._sure(each, lambda: self.added.emit((each.sha256,), self._as_it_is()))

        new = button(tr("New observation with it"), begin, name="first")
        add = button(tr("Add to an observation…"), add_to)
        for one in (new, add):
            one.setEnabled(each.state not in ABSENT)
        parts += [take_time, ahead, take_place, row(new), row(add)]
        self.column.addWidget(card(*parts))

    def _choices(self, each: EvidenceRow) -> list[QWidget]:
        self.bare = QRadioButton(tr("A copy without metadata"))
        self.original = QRadioButton(tr("The original as it is"))
        self._group = QButtonGroup(self.widget())
        for one in (self.bare, self.original):
            self._group.addButton(one)
        if not each.can_be_bare:
            self.original.setChecked(True)
            self.bare.setEnabled(False)
            words = " ".join(
                (
                    tr("No copy without metadata can be made of this kind of file."),
                    _kept_metadata(each.media_type),
                )
            )
            return [self.original, label(words, "caution")]
        self.bare.setChecked(True)
        self._offers_bare = True
        words = " ".join(
            (
                tr("The copy has every pixel and tells neither place, time nor camera."),
                tr("The original stays here, encrypted."),
                tr("What is signed commits to it, so that it can be released later."),
            )
        )
        self.about_bare = label(words, "muted")
        return [self.bare, self.about_bare, self.original, *_warning(each.claim)]

    def _sure(self, each: EvidenceRow, attach: Callable[[], object]) -> None:
        """Attach a file; where its metadata cannot be removed, ask first."""
        if self.bare.isEnabled():
            attach()
            return

        def sure() -> None:
            self.close_question()
            attach()

        self.ask(
            ask_sure(
                tr("Attach with all that its metadata tells?"),
                said(why_waiting(each)),
                tr("Attach as it is"),
                sure,
                self.close_question,
            )
        )

    def _as_it_is(self) -> bool:
        return self.original.isChecked()

    # --- Given out.

    def _ask_export(self, each: EvidenceRow) -> None:
        self.ask(
            ask_sure(
                tr("Give this file out decrypted?"),
                " ".join(
                    (
                        tr("It will lie readable in the folder that you choose."),
                        tr("Whoever gets that folder, stick or laptop can look at it."),
                        tr("Its metadata may tell where it was made."),
                        tr("Deleting it later does not reliably remove it."),
                        tr("That it was given out is signed in your feed."),
                    )
                ),
                tr("Choose the folder…"),
                partial(self._export, each),
                self.close_question,
            )
        )

    def _export(self, each: EvidenceRow) -> None:
        self.close_question()
        self.given_out.emit(each)


def attached_words(each: EvidenceRow) -> str:
    """To which records it is attached, "" for none."""
    lines = []
    for whose, seqs in each.named:
        numbers = tr("No. {numbers}").format(numbers=", ".join(map(str, seqs)))
        lines.append(f"{whose}: {numbers}" if whose else numbers)
    return "\n".join(lines)


def _kept_metadata(media_type: str) -> str:
    """Metadata that cannot be removed from a kind of file, in words."""
    if media_type.startswith("video/"):
        return tr("A film carries time and device, and often the place, and none of it is removed.")
    if media_type.startswith("audio/"):
        return tr("A sound file may carry time, place and device, and none of it is removed.")
    if media_type in UNSTRIPPED:
        return tr(
            "Such a photograph carries place, time and device, and none of it is removed. Set the "
            "telephone to JPEG, and a copy without them can be made."
        )
    return tr("The original may tell where, when and by what it was made.")


def _facts(each: EvidenceRow) -> str:
    size = size_words(each.size)
    lines = [f"{each.media_type}, {size}"]
    if each.claim.width:
        lines[0] += f", {each.claim.width} × {each.claim.height}"
    if each.added:
        lines.append(tr("Taken in {time}").format(time=each.added))
    return "\n".join(lines)


def _warning(claim: Claim) -> list[QWidget]:
    if claim.place:
        return [label(tr("⚠ It tells where it was taken, to everybody who gets it."), "caution")]
    return [label(tr("⚠ It may tell more than is shown here."), "caution")]


def _minutes(field: Field) -> timedelta | None:
    field.set_error("")
    try:
        return timedelta(minutes=float(field.text.strip().replace(",", ".") or 0))
    except (ValueError, OverflowError):
        field.set_error(tr("A number of minutes, such as 2 or -60."))
        field.line.setFocus()
        return None


def claim_words(claim: Claim, zone: str) -> list[str]:
    """Claims of the metadata, in words that say that they are claims."""
    lines = []
    if claim.taken:
        at = claim.taken.replace("T", " ")
        lines.append(tr("Time: {time} by the camera's clock, a claim").format(time=at))
        if claim.offset_s is None:
            lines.append(
                tr("The camera does not say its zone; {zone} is taken for it").format(zone=zone)
            )
        else:
            hours = f"{claim.offset_s / 3600:+g}"
            lines.append(tr("Its zone is UTC {hours} h").format(hours=hours))
    if (differs := claim_.ahead(claim, zone)) is not None:
        lines.append(
            tr("By the satellites' time its clock is {minutes} min ahead").format(
                minutes=f"{differs.total_seconds() / 60:.1f}"
            )
        )
    if claim.place:
        lines.append(tr("Place: {place}").format(place=place_text(claim)))
    if claim.camera:
        lines.append(tr("Camera: {camera}").format(camera=claim.camera))
    return lines
