"""Dialog about a fault in the program: what is safe, and what to do now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout

from fieldapp.ui.base.basics import button, label, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr


class FaultDialog(QDialog):
    """Stands before the window that the fault was in.

    Args:
        report: In text; holds nothing that anybody typed.
        path: Where it is, None where it could not be written.
        restart: Called when the person wants to close and start again.
    """

    def __init__(self, report: str, path: Path | None, restart: Callable[[], object]) -> None:
        super().__init__(QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("A fault in the program"))
        self.setMinimumSize(640, 440)
        self._report = report
        self._restart = restart
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copied = label("", "good")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("A fault in the program"), "title"))
        layout.addWidget(
            label(
                tr(
                    "What you just asked for was not finished, and it was not your mistake. What "
                    "was signed is safe, and what you typed is kept as a draft. Close and start "
                    "again; if it comes back, give the report to whoever looks after fieldapp."
                )
            )
        )
        if path is None:
            layout.addWidget(label(tr("The report could not be written: copy it."), "error"))
        else:
            layout.addWidget(label(tr("The report, without anything that you typed, is here:")))
            layout.addWidget(safe_label(str(path), "muted"))
        layout.addWidget(self.text, 1)
        self.again = button(tr("Close and start again"), self._again, name="first")
        layout.addWidget(
            flow(
                self.again,
                button(tr("Go on"), self.reject),
                button(tr("Copy the report"), self._copy),
                self.copied,
            )
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The first thing that Return does is to start again."""
        super().showEvent(event)
        self.again.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._report)
        self.copied.setText(tr("Copied."))

    def _again(self) -> None:
        self.accept()
        self._restart()
