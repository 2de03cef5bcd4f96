"""Dialog that prints recovery sheets: how many, the passphrase, and the printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fieldapp.app.headquarters import custody
from fieldapp.app.headquarters.custody import Shares
from fieldapp.errors import FieldappError
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.calm_inputs import DropDown, NumberField
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.new_passphrase import named, secret_line

Begin = Callable[[str, Shares, str, Callable[[FieldappError], None]], None]
"""Called with the passphrase, the numbers, the printing command, and what to call if it failed."""

_USUAL: Final = Shares(3, 5)


class PrintDialog(QDialog):
    """Asks what is needed to print recovery sheets, and shows why they were not.

    Args:
        parent: The card.
        begin: See Begin.
        printed_before: Whether there are sheets that the new ones take the place of.
    """

    def __init__(self, parent: QWidget, begin: Begin, *, printed_before: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print recovery sheets"))
        self.setModal(True)
        self._begin = begin
        self.count, self.needed = NumberField(), NumberField()
        for field, value, name in (
            (self.count, _USUAL.total, tr("Sheets to print, one for each holder")),
            (self.needed, _USUAL.needed, tr("Sheets that open headquarters together")),
        ):
            field.setRange(2, custody.MAX_SHARES)
            field.setValue(value)
            field.setAccessibleName(name)
        self.passphrase = secret_line(tr("Passphrase of headquarters"), self._go)
        self.printer = DropDown()
        self.printer.setEditable(True)
        self.printer.addItem(custody.PRINT_PROGRAM)
        self.printer.addItems([custody.printer_command(each) for each in _printers()])
        self.printer.setAccessibleName(tr("Printing command"))
        self.trouble = label("", "error")
        self.trouble.hide()
        self.go = button(tr("Print"), self._go, name="first")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        parts: list[QWidget] = [
            label(tr("Print recovery sheets"), "title"),
            label(
                tr(
                    "Each sheet has 33 words and a code. Enough of them together open all that "
                    "headquarters holds; fewer open nothing. The words are in no file here: use a "
                    "printer that keeps nothing, and hand each sheet to its holder at once."
                )
            ),
        ]
        if printed_before:
            earlier = tr("Earlier sheets open nothing new from then on: destroy them.")
            parts.append(label(earlier, "caution"))
        for widget in (
            *parts,
            *_under(self.count),
            *_under(self.needed),
            *named(self.passphrase, tr("Passphrase of headquarters")),
            label(tr("Printing command: it gets each sheet as PDF on its standard input")),
            self.printer,
            self.trouble,
            row(self.go, button(tr("Cancel"), self.reject)),
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setMinimumSize(640, self.sizeHint().height() + 4 * self.fontMetrics().height())
        self.passphrase.setFocus()

    def _go(self) -> None:
        if not self.go.isEnabled():
            return
        self.trouble.hide()
        self.go.setEnabled(False)
        of = Shares(self.needed.value(), self.count.value())
        self._begin(self.passphrase.text(), of, self.printer.currentText(), self._failed)

    def _failed(self, error: FieldappError) -> None:
        self.go.setEnabled(True)
        self.trouble.setText(in_words(error))
        self.trouble.show()
        self.passphrase.setFocus()


def _under(field: NumberField) -> tuple[QWidget, QWidget]:
    return label(field.accessibleName()), row(field)


def _printers() -> list[str]:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - it looks for printers

    return list(QPrinterInfo.availablePrinterNames())
