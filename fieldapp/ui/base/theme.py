"""How everything looks: three themes from one set of named colours, and the size of text.

Contrast of text on its ground is at least 7:1 (WCAG 2.2, 1.4.6), 4.5:1 for what is muted or a hint,
which must not be taken for what was typed; the test computes it. Night is red on black: it spares
the eye's adaptation and is not seen from afar.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours of one theme, as #rrggbb."""

    ground: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    hint: str
    accent: str
    on_accent: str
    danger: str
    caution: str
    good: str


THEMES: Final = {
    "light": Colours(
        ground="#eef1f4",
        surface="#ffffff",
        raised="#e3e9ef",
        line="#8c99a6",
        text="#101a24",
        muted="#4a5763",
        hint="#6b7681",
        accent="#0f4c78",
        on_accent="#ffffff",
        danger="#8f1414",
        caution="#6b4300",
        good="#0b5c2e",
    ),
    "dark": Colours(
        ground="#10161c",
        surface="#18212a",
        raised="#24303c",
        line="#64737f",
        text="#eef2f5",
        muted="#a9b5c0",
        hint="#808c97",
        accent="#8ecbf5",
        on_accent="#06131d",
        danger="#ffb3ab",
        caution="#ffd37a",
        good="#93e0ae",
    ),
    "night": Colours(
        ground="#000000",
        surface="#0d0000",
        raised="#240404",
        line="#8a2a22",
        text="#ff8a80",
        muted="#e0685e",
        hint="#c4524a",
        accent="#ff9d94",
        on_accent="#140000",
        danger="#ffc0ba",
        caution="#ffb1a9",
        good="#ff9d94",
    ),
}
SIZES: Final = {"small": 10, "normal": 11, "large": 13, "largest": 16}  # points


def apply(app: QApplication, theme: str, size: str) -> None:
    """Give the whole program a theme and a size of text."""
    colours = THEMES[theme]
    font = app.font()
    font.setPointSize(SIZES[size])
    app.setFont(font)
    app.setPalette(_palette(colours))
    app.setStyleSheet(style_sheet(colours, SIZES[size]))


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.ground,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.surface,
        QPalette.ColorRole.AlternateBase: c.raised,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.Button: c.raised,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: c.on_accent,
        QPalette.ColorRole.PlaceholderText: c.hint,
        QPalette.ColorRole.BrightText: c.danger,
        QPalette.ColorRole.Mid: c.line,
        QPalette.ColorRole.ToolTipBase: c.surface,
        QPalette.ColorRole.ToolTipText: c.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette


def style_sheet(c: Colours, points: int) -> str:
    """The style sheet of a theme; `points` is the size of plain text."""
    return f"""
* {{ outline: none; }}
QWidget {{ color: {c.text}; }}
QMainWindow, QDialog, QWidget#page, QStackedWidget {{ background: {c.ground}; }}
QWidget#card, QFrame#card {{ background: {c.surface}; border: 1px solid {c.line};
    border-radius: 6px; }}
QFrame#drop {{ background: {c.surface}; border: 2px dashed {c.line}; border-radius: 6px; }}
QFrame#drop[over="true"] {{ border: 3px solid {c.accent}; }}
QLabel {{ background: transparent; }}
QLabel#large {{ font-size: {points * 1.2:.0f}pt; font-weight: 600; }}
QLabel#figures {{ font-family: monospace; font-size: {points * 1.6:.0f}pt; font-weight: 600; }}
QLabel#title {{ font-size: {points * 1.5:.0f}pt; font-weight: 600; }}
QLabel#muted {{ color: {c.muted}; }}
QLabel#error {{ color: {c.danger}; font-weight: 600; }}
QLabel#caution {{ color: {c.caution}; }}
QLabel#good {{ color: {c.good}; font-weight: 600; }}
QLabel#words {{ font-family: monospace; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {c.surface}; color: {c.text};
    border: 1px solid {c.line}; border-radius: 4px; padding: 5px 7px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QComboBox:!editable {{ padding-left: 9px; }}
QSpinBox {{ padding-right: 22px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.hint}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
    border: 2px solid {c.accent}; }}
QComboBox::drop-down {{ subcontrol-origin: padding; subcontrol-position: center right;
    width: 22px; border: none; }}
QComboBox::down-arrow, QSpinBox::down-arrow, QSpinBox::up-arrow {{ width: 0; height: 0;
    border-left: 5px solid {c.surface}; border-right: 5px solid {c.surface}; }}
QComboBox::down-arrow, QSpinBox::down-arrow {{ border-top: 6px solid {c.text}; }}
QSpinBox::up-arrow {{ border-bottom: 6px solid {c.text}; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: padding; width: 20px;
    border: none; background: transparent; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0;
    background: transparent; }}
QLineEdit[wrong="true"] {{ border: 2px solid {c.danger}; }}
QLineEdit#shorthand {{ font-size: {points * 1.25:.0f}pt; padding: 9px 10px; }}
QPushButton, QToolButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
    border-radius: 4px; padding: 6px 12px; }}
QPushButton:focus, QToolButton:focus, QCheckBox:focus, QRadioButton:focus {{
    border: 2px solid {c.accent}; }}
QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; }}
QPushButton:checked, QToolButton:checked {{ background: {c.accent}; color: {c.on_accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; background: {c.ground}; }}
QPushButton#first {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600;
    border: 2px solid {c.accent}; padding: 8px 18px; }}
QPushButton#first:focus {{ border: 2px solid {c.text}; }}
QPushButton#first:disabled {{ background: {c.raised}; color: {c.muted}; border-color: {c.line}; }}
QToolButton#beside {{ padding: 5px 9px; }}
QToolButton#beside::menu-indicator, QToolButton#chip::menu-indicator {{ image: none; width: 0; }}
QToolButton#above {{ padding: 1px 8px; border-radius: 9px; }}
QToolButton#chip {{ padding: 5px 9px; }}
QToolButton#filter {{ padding: 6px 8px; }}
QToolButton#chip[chosen="true"] {{ background: {c.accent}; color: {c.on_accent}; }}
QToolButton#offer {{ padding: 2px 8px; border-radius: 10px; }}
QToolButton#offer[chosen="true"] {{ background: {c.accent}; color: {c.on_accent}; }}
QFrame#offers {{ background: transparent; border: none; }}
QFrame#floating {{ background: {c.surface}; border: 2px solid {c.accent}; border-radius: 4px; }}
QLabel#reading {{ color: {c.muted}; font-size: {points * 0.85:.1f}pt; }}
QLabel#review {{ font-size: {points * 1.1:.0f}pt; }}
QPushButton#danger {{ color: {c.danger}; border-color: {c.danger}; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: 8px; padding: 1px;
    border: 2px solid transparent; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {{ width: 14px;
    height: 14px; border: 2px solid {c.line}; border-radius: 3px; background: {c.surface}; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QTableView::indicator:checked {{
    border: 5px solid {c.accent}; width: 8px; height: 8px; background: {c.on_accent}; }}
QCheckBox::indicator:disabled {{ border-color: {c.raised}; }}
QWidget#rail {{ background: {c.surface}; border-right: 1px solid {c.line}; }}
QPushButton#rail {{ border: none; border-left: 4px solid transparent; border-radius: 0;
    background: transparent; padding: 11px 14px; text-align: left; }}
QPushButton#rail:checked {{ background: {c.raised}; border-left-color: {c.accent};
    color: {c.text}; font-weight: 600; }}
QPushButton#rail:focus {{ border: 2px solid {c.accent}; }}
QTableView, QListView, QTreeView {{ background: {c.surface}; alternate-background-color: {c.ground};
    border: 2px solid {c.raised}; gridline-color: {c.raised};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QTableView:focus, QListView:focus {{ border-color: {c.accent}; }}
QListView::item {{ padding: 4px; }}
QListView#choices::item {{ padding: 5px 2px; }}
QListView#choices::indicator {{ width: 14px; height: 14px; border: 2px solid {c.muted};
    border-radius: 3px; }}
QListView#choices::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; }}
QToolButton[restricts="true"] {{ border: 2px solid {c.accent}; font-weight: 600; }}
QHeaderView::section {{ background: {c.raised}; color: {c.text}; border: none;
    border-right: 1px solid {c.line}; padding: 6px 3px; font-weight: 600; }}
QListWidget::item {{ padding: 4px 2px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar {{ background: {c.ground}; width: 12px; height: 12px; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 5px; min-height: 30px;
    min-width: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QProgressBar {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 4px;
    text-align: center; color: {c.text}; }}
QProgressBar::chunk {{ background: {c.accent}; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QSplitter::handle {{ background: {c.ground}; }}
QStatusBar {{ background: {c.surface}; color: {c.muted}; border-top: 1px solid {c.line}; }}
"""
