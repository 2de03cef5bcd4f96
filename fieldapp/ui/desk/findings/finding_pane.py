"""Pane of one finding: what it says, what it rests on, its ladder, its checks, who signed what."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from fieldapp.app.desk.finding_view import FindingStep, FindingView, RestingPlace
from fieldapp.app.grounds.finding_rules import CitedRule
from fieldapp.app.records.record_detail import Detail
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import void_words, without_effect
from fieldapp.ui.base.texts import counted, figure, in_words, tr
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.ui.judging import finding_words
from fieldapp.ui.records.record_lines import grouped, piece_lines
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.wording.observation_text import Label
from fieldapp.wording.safe_text import quoted


class FindingPane(DetailPane):
    """The pane beside the list.

    Args:
        zone: IANA name of the zone that times are shown in.
        words: Of codes of the vocabulary.
        authors: This home signs findings.

    Attributes:
        words: Of codes of the vocabulary.
        shown: What is shown; None for nothing.

    Signals:
        read: (hash) a record that it rests on is to be read in place.
        opened: (hash) a record is to be opened on its page.
        looked: (SHA-256) a file is to be looked at.
        fetch_wanted: (hash, SHA-256) a file of that record is to be asked for at headquarters.
        wanted: (hash) another finding is to be shown.
        verdict: (verdict) it is to be approved, returned or dissented from.
        withdrawing, superseding: It is to be taken back, or another is to take its place.
    """

    read = Signal(object)
    opened = Signal(object)
    looked = Signal(object)
    fetch_wanted = Signal(object, object)
    wanted = Signal(object)
    verdict = Signal(str)
    withdrawing = Signal()
    superseding = Signal()

    def __init__(self, zone: str, words: Label, *, authors: bool) -> None:
        super().__init__(tr("The finding in full"), 460, question_place=1)
        self._zone, self.words, self._authors = zone, words, authors
        self.shown: FindingView | None = None

    def empty(self) -> None:
        """Show nothing."""
        self.shown = None
        super().empty()

    def show_finding(
        self, found: FindingView, read: Mapping[bytes, Detail], looked: Collection[bytes]
    ) -> None:
        """Show one.

        Args:
            found: The finding.
            read: Records that it rests on and that were read, by hash.
            looked: SHA-256 of files that were looked at.
        """
        left = len([each for each in found.rests if each.row and each.version not in read])
        choices = self._choices(found, left)
        parts = [self._head(found), *([flow(*choices)] if choices else [])]
        if found.group == "for_me" and left:
            words = counted("Read all that it rests on first: {count} left", left)
            parts.append(label(words, "muted"))
        parts.append(self._resting(found, read, looked))
        if found.rungs:
            lines = finding_lines.ladder(found, found.body.state if found.body else "")
            parts.append(card(label(tr("Ladder"), "muted"), *map(safe_label, lines)))
        parts += [
            *self._where(found),
            self._rules(found),
            *self._naming(found),
            self._checks(found),
        ]
        parts.append(self._chain(found))
        if found.remarks:
            said = [safe_label(finding_words.remark_line(each)) for each in found.remarks]
            parts.append(card(label(tr("What the parties say of it"), "muted"), *said))
        parts.append(self._signed(found))
        self.show_widgets(*parts)
        self.shown = found

    # --- What it says.

    def _head(self, found: FindingView) -> QWidget:
        listed = found.listed
        assert listed is not None  # noqa: S101 - a draft is in the editor
        head = [safe_label(finding_lines.heading(found), "title")]
        standing = finding_words.group_words()[found.group]
        conclusion = listed.conclusion
        if found.group == "without_effect":
            standing = f"⚠ {without_effect(conclusion.effect.reason)}"
            if conclusion.lacks:
                standing += f": {finding_words.lacking(conclusion.lacks)}"
        elif found.group in ("in_force", "shaken"):
            since = finding_words.since_words(conclusion.since)
            standing = f"● {since[:1].upper()}{since[1:]}"
            if conclusion.shaken:
                standing += f" · {tr('⚠ shaken: what it rests on changed')}"
            if listed.doubted:
                standing += f" · {tr('⚠ doubted since: a review disputes or questions a record')}"
        head.append(safe_label(standing, "caution" if "⚠" in standing else ""))
        changed = sum(bool(each.change) for each in found.rests)
        if changed:
            words = counted("⚠ Changed since it was named: {count} of what it rests on", changed)
            head.append(label(words, "caution"))
        if found.group == "waits":
            why = tr("You said what you think of it; another officer is to approve it.")
            if found.barred:
                why = tr("You may not approve it: {why}").format(why=void_words(found.barred))
            head.append(safe_label(why, "muted"))
        head.append(safe_label(quoted(listed.body.note), "large"))
        return card(*head)

    def _choices(self, found: FindingView, left: int) -> list[QPushButton]:
        choices: list[QPushButton] = []
        if found.group == "for_me":
            approve = button(tr("Approve…"), partial(self.verdict.emit, "approved"), name="first")
            approve.setText(f"{approve.text()}   V")
            approve.setEnabled(not left)
            back = button(tr("Return with a question…"), partial(self.verdict.emit, "returned"))
            back.setText(f"{back.text()}   R")
            dissent = button(tr("Dissent…"), partial(self.verdict.emit, "dissent"))
            dissent.setText(f"{dissent.text()}   D")
            choices += [approve, back, dissent]
        if self._authors and found.group in ("in_force", "shaken"):
            after = button(tr("Draft another in its place…"), self.superseding.emit)
            after.setText(f"{after.text()}   P")
            away = button(tr("Withdraw…"), self.withdrawing.emit, name="danger")
            away.setText(f"{away.text()}   W")
            choices += [after, away]
        return choices

    # --- What it rests on.

    def _resting(
        self, found: FindingView, read: Mapping[bytes, Detail], looked: Collection[bytes]
    ) -> QWidget:
        parts: list[QWidget] = [label(tr("It rests on"), "muted")]
        parts += [safe_label(line) for line in finding_lines.bounds(found.totals, self.words)]
        cautions = finding_lines.cautions(found, self.words, self._zone)
        parts += [safe_label(line, "caution") for line in cautions]
        for number, each in enumerate(found.rests, 1):
            detail = read.get(each.version)
            parts += self._place(number, each, detail, looked, asks=found.group == "for_me")
        unread = [each for each in parts if each.objectName() == "unread"]
        for first in unread[:1]:  # the one that O reads
            for go in first.findChildren(QPushButton):
                go.setText(f"{go.text()}   O")
        return card(*parts)

    def _place(
        self,
        number: int,
        each: RestingPlace,
        read: Detail | None,
        looked: Collection[bytes],
        *,
        asks: bool,
    ) -> Iterator[QWidget]:
        yield safe_label(f"{number}. {finding_lines.place(each)}")
        if each.change:
            yield label(finding_lines.change_words()[each.change], "caution")
        if each.row is None:
            return
        if read is None:
            look = button(tr("Read it"), partial(self.read.emit, each.version))
            look.setAccessibleName(f"{tr('Read it')} {number}")
            unread = row(look)
            unread.setObjectName("unread")
            yield unread
            return
        lines = [f"{name}: {text}" for name, text in read.lines]
        yield safe_label("\n".join(lines or [tr("It says no more than that.")]))
        choices = [_named(tr("Open the record"), number, partial(self.opened.emit, each.version))]
        for at, piece in enumerate(read.evidence, 1):
            words = "\n".join(piece_lines(piece, self._zone)[:-1])
            unseen = asks and piece.sha256 not in looked and not piece.erased
            if unseen:
                words += "\n" + tr("⚠ evidence not seen")
            yield safe_label(words, "caution" if unseen else "")
            if piece.here:
                text = tr("Look at file {number}").format(number=at)
                choices.append(_named(text, number, partial(self.looked.emit, piece.sha256)))
            elif piece.can_ask:
                ask = partial(self.fetch_wanted.emit, each.version, piece.sha256)
                choices.append(_named(tr("Fetch from headquarters"), f"{number}.{at}", ask))
        yield flow(*choices)

    # --- Area, rules and attribution.

    def _where(self, found: FindingView) -> Iterator[QWidget]:
        lines = list(finding_lines.where_it_was(found))
        if lines:
            texts = [safe_label(each, "caution" if "⚠" in each else "") for each in lines]
            yield card(label(tr("Where it was"), "muted"), *texts)

    def _rules(self, found: FindingView) -> QWidget:
        parts: list[QWidget] = [label(tr("By the rule"), "muted")]
        parts += [safe_label(line) for each in found.rules for line in self._rule(each)]
        if not found.rules:
            parts.append(label(tr("It cites no provision.")))
        if found.trouble is not None:
            parts.append(safe_label(f"⚠ {in_words(found.trouble)}", "caution"))
        return card(*parts)

    def _rule(self, each: CitedRule) -> Iterator[str]:
        yield finding_lines.cited(each)
        yield from (f"⚠ {line}" for line in finding_lines.otherwise(each))

    def _naming(self, found: FindingView) -> Iterator[QWidget]:
        named = None if found.body is None else found.body.attribution
        if named is None:
            return
        lines = map(safe_label, finding_lines.naming(named))
        yield card(label(tr("Whom it names"), "muted"), *lines)

    # --- Checks, and who signed what.

    def _checks(self, found: FindingView) -> QWidget:
        assert found.listed is not None  # noqa: S101 - as above
        lacks = found.listed.conclusion.lacks
        lines = [finding_words.check_line(each, lacks) for each in found.checks]
        return card(
            label(tr("Checks, here and by whoever verifies outside"), "muted"), *map(label, lines)
        )

    def _chain(self, found: FindingView) -> QWidget:
        parts: list[QWidget] = [label(tr("Who signed what, in the order of the log"), "muted")]
        for each in found.steps:
            parts.append(safe_label(self._step(each)))
            if each.what in ("withdrawal", "withdrawn", "successor", "superseded"):
                go = button(tr("Show it"), partial(self.wanted.emit, each.hash))
                go.setAccessibleName(f"{tr('Show it')}: {finding_lines.step_words()[each.what]}")
                if each.what != "withdrawn":  # that stands here already
                    parts.append(row(go))
        return card(*parts)

    def _step(self, each: FindingStep) -> str:
        where = tr("not in the log, as far as is known here")
        if each.log_index is not None:
            where = tr("entry {index}").format(index=figure(each.log_index))
        head = (
            finding_lines.step_words()[each.what],
            finding_lines.who(each.role, mine=each.mine),
            in_named_zone(each.at, self._zone),
            where,
        )
        why = "" if not each.reason else f"⚠ {without_effect(each.reason)}"
        note = quoted(each.note) if each.what != "signed" else ""
        return "\n".join(filter(None, (" · ".join(head), note, why)))

    def _signed(self, found: FindingView) -> QWidget:
        listed = found.listed
        assert listed is not None  # noqa: S101 - as above
        lines = [tr("Signed by the clock of the laptop, which is a claim")]
        if listed.body.basis is not None:
            size = figure(listed.body.basis[0])
            lines.append(tr("Its author had the log up to entry {size}.").format(size=size))
        if found.body is not None:
            audience = finding_words.audience_words()[found.body.audience]
            lines.append(tr("It may go to: {whom}").format(whom=audience))
        lines.append(grouped(listed.record.hash.hex()))
        parts: list[QWidget] = [label(tr("Signed"), "muted"), safe_label("\n".join(lines))]
        before = listed.body.supersedes or listed.body.withdraws
        if before is not None:
            parts.append(row(button(tr("Show the one before"), partial(self.wanted.emit, before))))
        return card(*parts)


def _named(text: str, number: int | str, pressed: Callable[[], object]) -> QPushButton:
    """A button of one record among several: its name says of which."""
    made = button(text, pressed)
    made.setAccessibleName(f"{text} {number}")
    return made
