"""Detail pane of a record or draft, with its history and actions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.app.evidence.library import SHOWN
from fieldapp.app.records.record_detail import Detail, EvidencePiece, Happened
from fieldapp.app.records.record_list import RecordRow
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import body_words, title_of
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.entry.form import titles
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.ui.judging import finding_words
from fieldapp.ui.records import record_questions as questions
from fieldapp.ui.records.judging_words import link_words, misfit_lines, rule_lines
from fieldapp.ui.records.picture_view import not_shown_words
from fieldapp.ui.records.record_lines import (
    edits_shown,
    happened_words,
    head_words,
    piece_lines,
    retraction_lines,
    sealed_lines,
    signed_lines,
    warning_lines,
    when_words,
)
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.reason import ask_sure
from fieldapp.wording.safe_text import quoted


class RecordDetail(DetailPane):
    """The pane beside the list.

    Args:
        zone: IANA name of the zone that times are shown in.
        language: Of the names of fields.
        papers: It can be copied and printed from here, and its list has the keys of `by_key`.

    Attributes:
        by_key: Letters that stand on buttons; none while the record shown has no such button.

    Signals:
        corrected: (Detail, reason) a correction is to be typed.
        continued: (Detail) the record that goes on with its sequence is to be typed.
        retracted: (hash, reason) the observation is to be withdrawn.
        wanted: (hash) another record is to be shown.
        resumed: (Kept) a draft is to be gone on with.
        discarded: (Kept) a draft is to be thrown away.
        evidence_wanted: (Detail, or the SHA-256 of a piece) evidence is to be added, or looked at.
        judged: (hash, state, note) a review is to be signed.
        asked: (Detail) whoever signed it is to be asked.
        tasked: (Detail) a task about it is to be given.
        placed: (hash, post, where, reason) headquarters gives its post a position.
        unplaced: (hash, hash of the placement, reason) that is to be withdrawn.
        copied, printed, written: (Detail) it is to be copied, printed, written as a PDF.
        fetch_wanted: (hash, SHA-256) a piece of its evidence is to be asked for at headquarters.
        link_wanted: (hash) it is to be linked with another.
        undo_wanted: (hash, LinkHere) a link of it is to be withdrawn.
        finding_wanted: (hash) a finding that rests on it is to be shown on its page.
        draft_wanted: (hash) a finding on it is to be drafted.
        shown: (Detail) a record is shown; pictures of its evidence may be put into it.
        enlarged: (EvidencePiece) its picture is to be looked at closely.

    Attributes:
        pictures: Where the picture of a piece of evidence goes, and its button, by its SHA-256.
    """

    corrected = Signal(object, str)
    continued = Signal(object)
    retracted = Signal(object, str)
    wanted = Signal(object)
    resumed = Signal(object)
    discarded = Signal(object)
    evidence_wanted = Signal(object)
    judged = Signal(object, str, str)
    asked = Signal(object)
    tasked = Signal(object)
    placed = Signal(object, str, str, str)
    unplaced = Signal(object, object, str)
    fetch_wanted = Signal(object, object)
    link_wanted = Signal(object)
    undo_wanted = Signal(object, object)
    finding_wanted = Signal(object)
    draft_wanted = Signal(object)
    shown = Signal(object)
    enlarged = Signal(object)
    copied = Signal(object)
    printed = Signal(object)
    written = Signal(object)

    def __init__(self, zone: str, language: str, *, papers: bool = False) -> None:
        super().__init__(tr("The record in full"), 380, question_place=1)
        self._papers = papers
        self.by_key: dict[str, QPushButton] = {}
        self._zone = zone
        self._language = language
        self._found: Detail | None = None
        self._said = ""  # of what was signed about it last
        self.pictures: dict[bytes, tuple[QLabel, QPushButton]] = {}

    def empty(self) -> None:
        """Show nothing."""
        self._found = None
        self.pictures = {}
        self.by_key = {}
        super().empty()

    # --- A record.

    def show_record(self, found: Detail) -> None:
        """Show a record; where it is the same one, its reader's place in it stays.

        Not where something was signed about it: that stands at the top.
        """
        before = self._found
        again = before is not None and before.listed.hash == found.listed.hash
        drawn = {name: QPixmap(at.pixmap()) for name, (at, _) in self.pictures.items() if again}
        said, self._said = self._said if again else "", ""
        place = self.verticalScrollBar().value() if again and not said else 0
        self.empty()
        self.column.addWidget(
            card(
                safe_label(title_of(found.listed), "title"),
                safe_label(head_words(found, self._zone)),
                *([safe_label(f"✓ {said}", "good")] if said else []),
            )
        )
        self._actions(found)
        if found.lines:
            facts = safe_label("\n".join(f"{name}: {quoted(text)}" for name, text in found.lines))
            self.column.addWidget(card(facts))
        self._judged(found)
        self._proof(found)
        if len(found.history) > 1:
            self.column.addWidget(self._history(found))
        self._fetch_all(found)
        for piece in found.evidence:
            self.column.addWidget(self._piece(found, piece, look=found.listed.own or piece.here))
        if found.typed:
            lines = "\n".join(f"{name}: {text}" for name, text in found.typed)
            self.column.addWidget(card(label(tr("As typed"), "muted"), safe_label(lines)))
        if found.sealed:
            self.column.addWidget(safe_label("\n".join(sealed_lines(found)), "muted"))
        self.column.addStretch(1)
        self._found = found
        for name in drawn.keys() & self.pictures.keys():
            if not drawn[name].isNull():
                self.show_picture(name, drawn[name])
        self.verticalScrollBar().setValue(place)
        self.shown.emit(found)

    def say_signed(self, text: str) -> None:
        """Say what was signed about the record, once it is shown anew."""
        self._said = text

    @property
    def observation(self) -> Detail | None:
        """The observation that is shown."""
        return self._found

    def judge(self, state: str) -> None:
        """Ask why the record that is shown is to be reviewed so, where this home may review it."""
        if self._found is not None and "review" in self._found.offers:
            self._ask_review(self._found, state)

    def question(self) -> None:
        """Ask what its signer is to be asked, where this home may ask."""
        if self._found is not None and "ask" in self._found.offers:
            self.asked.emit(self._found)

    def link(self) -> None:
        """Ask with what it is to be linked, where this home may link it."""
        found = self._found
        if found is not None and "link" in found.offers and found.newer is None:
            self.link_wanted.emit(found.listed.hash)

    def give_task(self) -> None:
        """Ask what task is to be given about it, where this home may give one."""
        if self._found is not None and "ask" in self._found.offers:
            self.tasked.emit(self._found)

    def _proof(self, found: Detail) -> None:
        proof = safe_label("\n".join(signed_lines(found, self._zone)))
        self.column.addWidget(card(label(tr("Signed"), "muted"), proof))
        if not self._papers:
            return
        # Key by key, as the list beside it has them.
        copy = button(tr("Copy"), partial(self.copied.emit, found))
        copy.setText(f"{tr('Copy')}   Ctrl+C")
        print_ = button(tr("Print…"), partial(self.printed.emit, found))
        print_.setText(f"{tr('Print…')}   P")
        pdf = button(tr("As PDF…"), partial(self.written.emit, found))
        self.column.addWidget(flow(copy, print_, pdf))

    def show_several(self, heading: str, explained: str, *choices: QWidget) -> None:
        """Show that several records are chosen, and what can be done with all of them."""
        head = (label(heading, "title"), label(explained, "muted"))
        self.show_widgets(card(*head), flow(*choices))

    def _actions(self, found: Detail) -> None:
        for words in warning_lines(found):
            self.column.addWidget(safe_label(words, "caution"))
        if found.observation is None:
            return
        if not found.listed.own:  # only who signed it can correct it
            self._judging(found)
            return
        if "retracted" in found.listed.marks:
            for words in retraction_lines(found):
                self.column.addWidget(label(words, "caution"))
            return
        if found.newer is not None:
            words = tr("A later version has taken its place.")
            newer = button(tr("Show the later version"), partial(self.wanted.emit, found.newer))
            self.column.addWidget(card(label(words, "caution"), row(newer)))
            return
        correct = button(tr("Correct…"), partial(self._ask_correction, found))
        add = button(tr("Add evidence…"), partial(self.evidence_wanted.emit, found))
        retract = button(tr("Retract…"), partial(self._ask_retraction, found), name="danger")
        for letter, each in (("C", correct), ("R", retract)) if self._papers else ():
            each.setText(f"{each.text()}   {letter}")
        self.by_key = {"C": correct, "R": retract}
        more = [add]
        if found.observation.steps:
            more.append(button(tr("Continue the sequence"), partial(self.continued.emit, found)))
        self.column.addWidget(flow(correct, retract, *more))

    def _judging(self, found: Detail) -> None:
        choices = []
        if "review" in found.offers:
            choices += [
                button(tr("Confirm…"), partial(self._ask_review, found, "confirmed")),
                button(tr("Question…"), partial(self._ask_review, found, "questioned")),
                button(tr("Dispute…"), partial(self._ask_review, found, "disputed")),
            ]
        if "ask" in found.offers:
            choices.append(button(tr("Ask who signed it…"), self.question))
            choices.append(button(tr("Give a task…"), self.give_task))
        if "link" in found.offers and found.newer is None:
            choices.append(button(tr("Link…"), self.link))
        if "find" in found.offers and found.newer is None:
            drafts = partial(self.draft_wanted.emit, found.listed.hash)
            choices.append(button(tr("Draft a finding…"), drafts))
        if "place" in found.offers:
            choices += self._placing(found)
        if choices:
            self.column.addWidget(flow(*choices))

    def _judged(self, found: Detail) -> None:
        """Findings on the record, its links with their way back, what the rules say of it."""
        lines: list[QWidget] = []
        for finding in found.judging.findings:
            words = finding_words.finding_line(finding, role_words().get(finding.role, ""))
            go = button(tr("Show the finding"), partial(self.finding_wanted.emit, finding.hash))
            go.setAccessibleName(f"{tr('Show the finding')}: {words}")
            lines += [safe_label(words), row(go)]
        if lines:
            self.column.addWidget(card(label(tr("Findings"), "muted"), *lines))
        lines = []
        for each in found.judging.links:
            lines.append(safe_label(link_words(each)))
            lines += [safe_label(e, "caution") for e in misfit_lines(each.misfit, self._zone)]
            if each.stands and "link" in found.offers:
                undo = button(tr("Undo…"), partial(self.undo_wanted.emit, found.listed.hash, each))
                undo.setAccessibleName(f"{tr('Undo…')} {link_words(each)}")
                lines.append(row(undo))
        if lines:
            self.column.addWidget(card(label(tr("Links"), "muted"), *lines))
        if said := found.judging.remarks:
            lines = [safe_label(finding_words.remark_line(each)) for each in said]
            self.column.addWidget(card(label(tr("What the parties say of it"), "muted"), *lines))
        if rules := rule_lines(found.judging):
            head = tr("By the rule, not the mission's word")
            self.column.addWidget(card(label(head, "muted"), safe_label("\n".join(rules))))

    def _placing(self, found: Detail) -> Iterator[QPushButton]:
        """Buttons for a post that was told by its name alone, where headquarters may place it."""
        post = found.observation.post if found.observation else None
        if post is None or not post.name or post.position is not None:
            return
        holding = [each for each in found.history if each.what == "placed" and not each.reason]
        yield button(tr("Place…"), partial(self._ask_place, found.listed.hash, post.name))
        for each in holding:
            work = partial(self._ask_unplace, found.listed.hash, each)
            yield button(tr("Withdraw the placement…"), work)

    def _ask_place(self, record_hash: bytes, post: str) -> None:
        on = partial(self._ask_place_reason, record_hash, post)
        self.ask(questions.place(post, on, self.close_question))

    def _ask_place_reason(self, record_hash: bytes, post: str, where: str) -> None:
        done = partial(self.placed.emit, record_hash, post, where)
        self.ask(questions.placement_reason(post, where, done, self.close_question))

    def _ask_unplace(self, record_hash: bytes, placement: Happened) -> None:
        done = partial(self.unplaced.emit, record_hash, placement.hash)
        self.ask(questions.unplacing(placement, done, self.close_question))

    def _ask_review(self, found: Detail, state: str) -> None:
        done = partial(self.judged.emit, found.listed.hash, state)
        self.ask(questions.review(state, done, self.close_question))

    def _ask_correction(self, found: Detail) -> None:
        done = partial(self.corrected.emit, found)
        self.ask(questions.correction(done, self.close_question))

    def _ask_retraction(self, found: Detail) -> None:
        done = partial(self.retracted.emit, found.listed.hash)
        self.ask(questions.retraction(done, self.close_question))

    def _history(self, found: Detail) -> QWidget:
        lines: list[QWidget] = [label(tr("History"), "muted")]
        for each in found.history:
            text = safe_label(f"{in_named_zone(each.at, self._zone)}\n{happened_words(each)}")
            if each.hash == found.listed.hash or each.what != "version":
                lines.append(text)
            else:
                go = button(tr("Show"), partial(self.wanted.emit, each.hash))
                go.setAccessibleName(f"{tr('Show')} {each.text}")
                lines += [text, row(go)]
        return card(*lines)

    def _fetch_all(self, found: Detail) -> None:
        wanted = [piece.sha256 for piece in found.evidence if piece.can_ask]
        if len(wanted) > 1:
            words = counted("Fetch all {count} from headquarters", len(wanted))
            asks = [partial(self.fetch_wanted.emit, found.listed.hash, each) for each in wanted]
            self.column.addWidget(row(button(words, lambda: [ask() for ask in asks])))

    def _piece(self, found: Detail, piece: EvidencePiece, *, look: bool = True) -> QWidget:
        """A piece of evidence; it can be looked at where it was taken in."""
        words, digits = piece_lines(piece, self._zone)
        parts: list[QWidget] = [label(tr("Evidence"), "muted")]
        closer = button(tr("Look closer"), partial(self.enlarged.emit, piece))
        closer.setEnabled(False)
        if look and piece.here:
            shown = label(tr("The picture is being decoded."), "muted")
            if piece.media_type not in SHOWN:
                shown.setText(not_shown_words())
            self.pictures[piece.sha256] = shown, closer
            parts.append(shown)
        parts += [safe_label(words), safe_label(digits, "muted")]
        if look:
            at = button(tr("Look at it"), partial(self.evidence_wanted.emit, piece.sha256))
            at.setEnabled(piece.here)
            parts.append(flow(closer, at) if piece.media_type in SHOWN else row(at))
        if piece.can_ask:
            ask = partial(self.fetch_wanted.emit, found.listed.hash, piece.sha256)
            parts.append(row(button(tr("Fetch from headquarters"), ask)))
        return card(*parts)

    def show_picture(self, sha256: bytes, shown: QPixmap | None, words: str = "") -> None:
        """The picture of a piece of evidence came, or why there is none."""
        if sha256 not in self.pictures:
            return
        place, closer = self.pictures[sha256]
        if shown is None:
            place.setText(words)
            return
        room = self._room(place)
        if shown.width() > room:
            shown = shown.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        place.setPixmap(shown)
        place.setMinimumHeight(shown.height())  # a label that wraps text asks for less
        place.setAccessibleName(tr("Picture"))
        closer.setEnabled(True)

    def _room(self, place: QLabel) -> int:
        """Pixels for a picture when the pane is narrowest: a wider one pushes words out of it."""
        inside = cast("QLayout", cast("QWidget", place.parentWidget()).layout())  # of its card
        edges = [self.column.contentsMargins(), inside.contentsMargins()]
        taken = sum(each.left() + each.right() for each in edges)
        frames = 2 * self.frameWidth() + 2  # of the pane, and a line around the card
        return self.minimumWidth() - taken - frames - self.verticalScrollBar().sizeHint().width()

    # --- A draft.

    def show_draft(self, listed: RecordRow, lexicon: Lexicon | None) -> None:
        """Show a draft, as the form would."""
        kept = listed.draft
        if kept is None:
            return
        self.empty()
        draft = kept.draft
        lines = [tr("Saved {time}").format(time=listed.when)]
        lines += [draft.line] if draft.line else []
        names = titles(self._language)
        said = edits_shown(draft, lexicon)
        lines += [f"{names.get(name, name)}: {text}" for name, text in said.items()]
        if draft.reason:
            lines.append(tr("A correction: {reason}").format(reason=draft.reason))
        if draft.evidence:
            lines.append(counted("{count} files attached", len(draft.evidence)))
        heading = label(tr("A draft"), "title")
        self.column.addWidget(card(heading, safe_label("\n".join(lines))))
        self.column.addWidget(
            flow(
                button(tr("Go on with it"), partial(self.resumed.emit, kept), name="first"),
                button(tr("Throw it away…"), partial(self._ask_discard, kept), name="danger"),
            )
        )
        self.column.addWidget(label(tr("✎ Not signed: nobody gets it before it is."), "caution"))
        self.column.addStretch(1)

    def _ask_discard(self, kept: KeptDraft) -> None:
        self.ask(
            ask_sure(
                tr("Throw this draft away?"),
                tr("It was never signed, so nothing of it is left afterwards."),
                tr("Throw it away"),
                partial(self.discarded.emit, kept),
                self.close_question,
            )
        )

    # --- Any other record.

    def show_plain(self, found: Detail) -> None:
        """Show a record that carries no observation."""
        self.empty()
        body = found.listed.body
        heading = body_words(body) if body is not None else ""
        when = safe_label(when_words(found, self._zone))
        self.column.addWidget(card(safe_label(heading, "title"), when))
        for words in warning_lines(found):
            self.column.addWidget(safe_label(words, "caution"))
        self._proof(found)
        for piece in found.evidence:
            self.column.addWidget(self._piece(found, piece))
        self.column.addStretch(1)
        self.shown.emit(found)
