"""Field of codes: buttons for frequent ones, a list to search and tick, a line to type."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from fieldapp.observation.vocabulary import fold
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.picker import Picker
from fieldapp.wording.safe_text import visible

UNKNOWN = "?"


class ChoiceField(Field):
    """A field of codes.

    Args:
        title: Its name.
        choices: (code, label) pairs.
        words: Code to words that find it, folded.
        several: More than one may be ticked.
        hint: Example shown while it is empty.
        toggled: What becomes of its text when a code is ticked, where that is more than adding
            and taking away a label.
        named: The codes that a text names, where it is more than labels.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        *,
        words: Mapping[str, str],
        several: bool,
        hint: str = "",
        toggled: Callable[[str, str], str] | None = None,
        named: Callable[[str], Sequence[str]] | None = None,
    ) -> None:
        super().__init__(title, hint=hint)
        self._several = several
        self._choices = tuple(choices)
        self._words = words
        self._labels = dict(choices)
        self._toggled, self._named = toggled, named
        self.picker: Picker | None = None
        self.open_button = self.add_button(
            "▾", tr("{field}: choose from the list").format(field=title), self.open_
        )
        self.open_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line.installEventFilter(self)

    def fill_codes(self, text: str) -> None:
        """Show codes, separated by semicolons, by their labels."""
        codes = [code for code in text.split(";") if code]
        self.fill("; ".join(self._labels.get(code, code) for code in codes))

    def ticked(self) -> list[str]:
        """Codes that the text names."""
        if self._named is not None:
            return list(self._named(self.text))
        words = {fold(each) for each in self._chosen()}
        return [
            code
            for code, shown in self._choices
            if words & {fold(code), fold(shown)}
            or any(f" {fold(code)} " in f" {t} " for t in words)
        ]

    def open_(self) -> None:
        """Open the list."""
        if self.picker is None:
            self.picker = Picker(
                self, self.title, self._choices, words=self._words, several=self._several
            )
            self.picker.ticked.connect(self.tick)
        self.picker.drop(self.line if self.line.isVisible() else self, self.ticked)

    def tick(self, code: str) -> None:
        """A person chose a code, or took it back; "" is "not known"."""
        if not code:
            self.put(UNKNOWN)
            return
        before = "" if self.text.strip() == UNKNOWN else self.text
        if self._toggled is not None:
            self.put(self._toggled(before, code))
            return
        codes = self.ticked()
        if code in codes:
            codes.remove(code)
        else:
            codes = [*codes, code] if self._several else [code]
        self.put("; ".join(self._labels.get(each, each) for each in codes))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down opens the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched is self.line
            and event.key() == Qt.Key.Key_Down
        ):
            self.open_()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> list[str]:
        return [each.strip() for each in self.text.split(";") if each.strip()]


class PressField(ChoiceField):
    """A field of codes of which the first few are pressed: arrows move, space presses."""

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        *,
        words: Mapping[str, str],
        several: bool,
        pressed: Sequence[str],
        toggled: Callable[[str, str], str] | None = None,
        named: Callable[[str], Sequence[str]] | None = None,
    ) -> None:
        super().__init__(title, choices, words=words, several=several, toggled=toggled, named=named)
        self.line.hide()
        self.buttons: dict[str, QToolButton] = {}
        for code in pressed:
            if code in self._labels:
                self.buttons[code] = self._button(code)
        first = next(iter(self.buttons.values()))
        first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more = QToolButton()
        self.more.setObjectName("chip")
        self.more.setAccessibleName(tr("{field}: choose from the list").format(field=title))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(lambda _checked=False: self.open_())
        self.more.installEventFilter(self)
        self.open_button.hide()
        row: QWidget = flow(*self.buttons.values(), self.more, gap=4)
        self.beside.addWidget(row, 1)
        self._show()

    def fill(self, text: str) -> None:
        """Press what the text names."""
        super().fill(text)
        self._show()

    def put(self, text: str) -> None:
        """Change it as if a person had typed."""
        super().put(text)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Left and right go from one to the next, down opens the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QToolButton)
        ):
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
            if step is not None:
                ring = [*self.buttons.values(), self.more]
                ring[(ring.index(watched) + step) % len(ring)].setFocus()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.open_()
                return True
        return super().eventFilter(watched, event)

    def _button(self, code: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName("chip")
        made.setText(visible(self._labels[code]))
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        made.setAccessibleName(f"{self.title}: {self._labels[code]}")
        made.clicked.connect(lambda _checked=False: self.tick(code))
        made.installEventFilter(self)
        return made

    def _show(self) -> None:
        codes = self.ticked()
        for code, made in self.buttons.items():
            made.setChecked(code in codes)
        others = [self._labels[code] for code in codes if code not in self.buttons]
        if self.text.strip() == UNKNOWN:
            others = [tr("Not known")]
        self.more.setText(f"{visible('; '.join(others))} ▾".strip())
        self.more.setProperty("chosen", bool(others))
        self.more.style().polish(self.more)
