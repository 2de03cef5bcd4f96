"""Page of a party's liaison officer: what headquarters shows them, co-signed or dissented from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from fieldapp.app.desk import finding_extracts
from fieldapp.app.desk.finding_extracts import FindingExtract, ShownHere
from fieldapp.app.home.session import Session
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.observation.local_time import in_zone
from fieldapp.report.proof.extract import SHAKEN
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, card, label, letter_key, row, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.mission_words import remark_word
from fieldapp.ui.base.texts import tr
from fieldapp.ui.judging import finding_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView
from fieldapp.wording.safe_text import quoted


class ShownPage(ListAndDetailPage):
    """Page *Shown to us*: what came from headquarters or on a stick, in words, and a word on it."""

    def __init__(self, client: Client) -> None:
        zone = client.preferences.zone
        columns: tuple[TableColumn[ShownHere], ...] = (
            TableColumn(tr("Came"), lambda each: in_zone(each.at, zone), 16),
            TableColumn(tr("What"), _what),
        )
        super().__init__(
            client,
            tr("Shown to us"),
            TableView(tr("Shown to us"), TableModel(columns)),
            DetailPane(tr("What headquarters shows"), 460, question_place=1),
        )
        self.pane = self.detail
        self.open = button(tr("Read an extract…"), self._choose)
        self.outcome = label("", "good")
        self.outcome.hide()
        self._here: list[ShownHere] = []
        self.about = DropDown()
        self.shown: FindingExtract | None = None
        self.body.addWidget(row(self.open))
        self.body.addWidget(self.outcome)
        self.table.chosen.connect(self._chosen)
        self.add_list((380, 560), (2, 3))
        self.body.addWidget(
            label(
                tr(
                    "Your word travels with the record and is seen by whoever checks it. It "
                    "changes no count and no finding."
                ),
                "muted",
            )
        )
        letter_key(self, "C", partial(self._ask, "cosigned"))
        letter_key(self, "D", partial(self._ask, "dissent"))

    def refresh(self) -> None:
        """Ask again for what came."""
        self.ask(finding_extracts.shown_here, self._list)

    def records_changed(self) -> None:
        """Show what came meanwhile; what is read and written stays."""
        if not self.pane.asks:
            self.refresh()

    def _list(self, found: list[ShownHere]) -> None:
        if found == self._here and found:
            return
        self._here = found
        self.show_count(
            len(found),
            tr(
                "What headquarters shows you comes here when you sync, or take in a stick. An "
                "extract in a file of its own can be read as well."
            ),
        )
        self.table.put(found)

    def _chosen(self, number: int) -> None:
        self.pane.empty()
        self.shown = None
        if not 0 <= number < len(self._here):
            return
        each = self._here[number]
        if each.extract is not None:
            self._show(each.extract)
            return
        self.pane.show_widgets(
            card(
                safe_label(_what(each), "title"),
                safe_label("\n".join(each.files)),
                row(button(tr("Save the files…"), partial(self._save, each), name="first")),
            )
        )

    def _save(self, each: ShownHere) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Save the files…"))
        if not name:
            return
        out = Path(name) / f"edition {each.edition}".replace("/", "-")

        def done(_none: None) -> None:
            self._tell(tr("The edition is in {folder}.").format(folder=out))

        def work(_session: Session) -> None:
            finding_extracts.save(each, out)

        self.outcome.hide()
        self.ask(work, done)

    def _tell(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Read an extract…"), "", "*.json;;*")
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read an extract and show it."""
        self.outcome.hide()
        self.ask(partial(finding_extracts.read_extract, path=path), self._show)

    def _show(self, found: FindingExtract) -> None:
        self.shown = found
        self.ask(partial(finding_extracts.own_words, shown=found), partial(self._put, found))

    def _put(self, found: FindingExtract, words: Sequence[PartyRemark]) -> None:
        if self.shown is not found:
            return  # another is shown by now
        content = found.content
        heading = finding_words.state_of(content["state"])
        sure = finding_words.confidence_words().get(content["confidence"], "")
        self.about = DropDown()
        self.about.setAccessibleName(tr("Your word is about"))
        self.about.addItem(tr("The finding"), "")
        seen = content["observations"]
        for number, each in enumerate(seen, 1):
            self.about.addItem(tr("Observation {number}").format(number=number), each["hash"])
        cosign = button(f"{tr('Co-sign…')}   C", partial(self._ask, "cosigned"), name="first")
        dissent = button(f"{tr('Dissent…')}   D", partial(self._ask, "dissent"))
        name = label(tr("Your word is about"))
        name.setBuddy(self.about)
        lines = [_observation(number, each) for number, each in enumerate(seen, 1)]
        rules = [
            f"{each['provision']}: {finding_words.outcome_words().get(each['outcome'], '')}"
            for each in content["judgements"]
        ]
        over = label(_standing(content["standing"]), "error")
        over.setVisible(bool(content["standing"]))
        self.pane.show_widgets(
            card(
                safe_label(" · ".join(filter(None, (heading, sure))), "title"),
                over,
                safe_label(quoted(content["grounds"]), "large"),
            ),
            card(name, row(self.about), flow(cosign, dissent)),
            *self._words(found, words),
            card(label(tr("It rests on"), "muted"), *map(safe_label, lines)),
            card(
                label(tr("By the rule"), "muted"),
                *map(safe_label, rules or [tr("It cites no provision.")]),
            ),
            safe_label(f"SHA-256 {found.sha256.hex()}", "muted"),
        )

    def _words(self, found: FindingExtract, words: Sequence[PartyRemark]) -> list[QWidget]:
        """Remarks of this officer on it; no card where there is none."""
        if not words:
            return []
        named = {found.finding: tr("The finding")} | {
            each: tr("Observation {number}").format(number=number)
            for number, each in enumerate(found.observations, 1)
        }
        lines = []
        for each in words:
            parts = (named[each.body.target], remark_word(each.body), quoted(each.body.note))
            lines.append(" · ".join(filter(None, parts)))
        return [card(label(tr("Your word so far"), "muted"), *map(safe_label, lines))]

    def _ask(self, state: str) -> None:
        found = self.shown
        if found is None:
            return
        about, of = self.about.currentData(), self.about.currentText()
        cosigned = state == "cosigned"
        heading = tr("Co-sign: {what}") if cosigned else tr("Dissent from: {what}")
        self.pane.ask(
            ask_reason(
                heading.format(what=of),
                tr("It is signed as the word of your party's liaison officer."),
                tr("Sign it"),
                partial(self._sign, found, state, about),
                self.pane.close_question,
                optional=cosigned,
            )
        )

    def _sign(self, found: FindingExtract, state: str, about: str, reason: str) -> None:
        def signed(_: object) -> None:
            self.pane.close_question()
            self._tell(tr("Signed. It goes to headquarters with the rest."))
            self.changed.emit()
            self._show(found)

        work = partial(
            finding_extracts.sign, shown=found, state=state, reason=reason, about=about, now=now()
        )
        self.outcome.hide()
        self.ask(work, signed)


def _observation(number: int, each: Mapping[str, Any]) -> str:
    when = f"{each['when']} UTC" if each["when"] else tr("no time was told")
    return f"{number}. {when} · {each['what']}"


def _what(each: ShownHere) -> str:
    if each.extract is None:
        return tr("Edition {number} of the report").format(number=each.edition)
    content = each.extract.content
    parts = [finding_words.state_of(content["state"]), content["grounds"]]
    if content["standing"]:
        parts.insert(0, _standing(content["standing"]))
    return " · ".join(parts)


def _standing(reason: str) -> str:
    """Words on a finding that was shown and is no longer in force, or is shaken."""
    words = {
        SHAKEN: tr("Under review: what it rests on changed since it was approved."),
        "withdrawn": tr("No longer in force: the mission withdrew it."),
        "superseded": tr("No longer in force: another finding took its place."),
    }
    return words.get(reason, tr("No longer in force."))
