"""Agreement page: the rules in words, zones with their dates, and what the last version changed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from fieldapp.app.grounds import agreement_view
from fieldapp.app.grounds.agreement_view import AgreementLine, AgreementView
from fieldapp.app.judging.counting_changes import CountingWords
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.base.basics import card, label, safe_label
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView

_KM2: Final = 10**6


class AgreementPage(ListAndDetailPage):
    """The agreement as the mission applies it; nothing is changed here."""

    def __init__(self, client: Client) -> None:
        columns: tuple[TableColumn[AgreementLine], ...] = (
            TableColumn(tr("What"), self._kind, 12),
            TableColumn(tr("Name"), lambda line: line.name, 16),
            TableColumn(tr("In words"), _words),
        )
        super().__init__(
            client,
            tr("Agreement"),
            TableView(tr("Provisions and zones"), TableModel(columns)),
            DetailPane(tr("In full"), 360),
        )
        self._lines: tuple[AgreementLine, ...] = ()
        self.heading = safe_label("")
        self.body.addWidget(self.heading)
        self.digits = safe_label("", "muted")
        self.body.addWidget(self.digits)
        self.changes = safe_label("")
        self.body.addWidget(self.changes)
        self.counting = safe_label("")
        self.body.addWidget(self.counting)
        self.table.chosen.connect(self._chosen)
        self.add_list((660, 440))

    def refresh(self) -> None:
        """Read the agreement again."""
        language = self.client.preferences.language
        self.ask(partial(agreement_view.view, language=language), self._show)

    def _kind(self, line: AgreementLine) -> str:
        return tr("Provision") if line.kind == "provision" else tr("Zone")

    def _show(self, found: AgreementView) -> None:
        self._lines = found.lines
        if found.trouble is not None:
            self.heading.setText(f"⚠ {in_words(found.trouble)}")
        elif not found.version:
            self.heading.setText(tr("The mission pack has no rules of the agreement."))
        else:
            self.heading.setText(
                tr("{agreement}, version {version} of {issued}").format(
                    agreement=found.name, version=found.version, issued=found.issued
                )
            )
        self.digits.setText(f"SHA-256 {found.sha256}" if found.sha256 else "")
        self.digits.setVisible(bool(found.sha256))
        lines = [said(each) for each in found.changes]
        if lines:
            lines.insert(0, tr("What this version changed:"))
        self.changes.setText("\n".join(lines))
        self.changes.setVisible(bool(lines))
        self.counting.setText("\n".join(_counting_lines(found.counting)))
        self.show_count(len(self._lines), tr("There are no provisions and no zones."))
        self.table.put(list(self._lines))

    def _chosen(self, number: int) -> None:
        self.detail.empty()
        if not 0 <= number < len(self._lines):
            return
        line = self._lines[number]
        head = safe_label(line.name, "title")
        parts: list[QWidget] = [head]
        if line.article:
            parts.append(safe_label(tr("Article {article}").format(article=line.article), "muted"))
        parts.append(safe_label("\n".join(_sentences(line))))
        cards = [card(*parts)]
        if line.quoted:
            quoted = (label(tr("As it is quoted"), "muted"), safe_label("\n".join(line.quoted)))
            cards.append(card(*quoted))
        self.detail.show_widgets(*cards)


def _counting_lines(found: CountingWords) -> list[str]:
    """The counting rule: version and hash, what it changed, and whether that was announced."""
    head = tr("Counting rule, version {version}").format(version=found.version)
    lines = [f"{head} · SHA-256 {found.sha256}"]
    if found.changes:
        lines += [tr("What this version changed:"), *map(said, found.changes)]
    if found.unannounced:
        lines.append(
            tr("⚠ No notice says since when: totals of earlier days are counted by it too.")
        )
    return lines


def _sentences(line: AgreementLine) -> list[str]:
    sentences = [said(each) for each in line.sentences]
    if line.kind == "provision":
        return sentences
    if line.square_metres:
        size = tr("{area} km²").format(area=f"{line.square_metres / _KM2:,.1f}")
        return [size, *(sentences or [tr("No dates: it always holds.")])]
    return [tr("A line"), *(sentences or [tr("No dates: it always holds.")])]


def _words(line: AgreementLine) -> str:
    return " ".join(_sentences(line))
