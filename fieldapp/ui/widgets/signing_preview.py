"""Preview of exactly what will be signed, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldapp.app.entry.contradictions import Contradiction
from fieldapp.ui.base.basics import button, card, clear, label, row, safe_label
from fieldapp.ui.base.calm_inputs import HeldKey
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import key_name, tr

BEATS: Final = 10
BEAT_MS: Final = 50


class SignButton(QPushButton):
    """Signs by a fresh press alone, after what will be signed was painted and stood half a second.

    The button is painted with the words beside it. From then on some beats of a timer have to pass
    without Enter or a click. One that comes earlier signs nothing and begins them anew: of a held
    key, with or without the mark of a repeat, of a bouncing one, or one that waited in the queue
    while the window was busy: a window that is busy has no beats.

    Args:
        text: On it.
        pressed: Signs.
        key: Shown on it.
    """

    def __init__(self, text: str, pressed: Callable[[], object], *, key: str = "") -> None:
        super().__init__()
        self._text, self._name = f"{text}   {key_name(key)}" if key else text, text
        self.ask(asks=False)
        self.setAutoDefault(False)
        self._pressed = pressed
        self._beats = 0
        self._held = False
        self._key = HeldKey()
        self._heart = QTimer(self, interval=BEAT_MS)
        self._heart.timeout.connect(self._beat)
        self.clicked.connect(lambda _checked=False: self._clicked())

    @property
    def ready(self) -> bool:
        """Whether the next press signs."""
        return self._beats >= BEATS and not self._held

    def ask(self, *, asks: bool) -> None:
        """Say whether it signs in spite of something: it is not the button to press first then."""
        self.setObjectName("danger" if asks else "first")
        self.setText(tr("Sign it all the same") if asks else self._text)
        self.setAccessibleName(tr("Sign it all the same") if asks else self._name)
        self.style().polish(self)

    def hold(self) -> None:
        """Sign nothing until `release`: something has to be looked up first."""
        self._held = True
        self.renew()

    def release(self) -> None:
        """Release the preview: what was looked up is shown, and has to stand from here on."""
        self._held = False
        self.renew()

    def renew(self) -> None:
        """Begin anew: what will be signed is another, or a key came too early."""
        self._beats = 0
        self._heart.stop()
        self._show_waiting()
        self.update()

    def _beat(self) -> None:
        self._beats += 1
        if self._beats >= BEATS:
            self._heart.stop()
            self._show_waiting()

    def _show_waiting(self) -> None:
        if bool(self.property("waiting")) is self.ready:
            self.setProperty("waiting", not self.ready)
            self.style().polish(self)

    def _clicked(self) -> None:
        sign = self.ready
        self.renew()
        if sign:
            self._pressed()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Painted: now it begins to stand."""
        super().paintEvent(event)
        if not self.ready and not self._held and not self._heart.isActive():
            self._heart.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Begin anew where it is hidden: what is not seen does not stand."""
        super().hideEvent(event)
        self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and space press it, once for each press of the key."""
        if self._key.repeats(event):
            self.renew()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Note when a key comes up, to tell the next press from a repeat."""
        self._key.released(event)
        super().keyReleaseEvent(event)


def contradiction_card(new: Sequence[str], found: Sequence[Contradiction]) -> QFrame:
    """Card that shows what is to be signed beside the signed statements that say otherwise.

    Args:
        new: What is to be signed, in short.
        found: What was signed; not empty.
    """
    why = {
        "nothing": tr("You signed that nothing was heard or seen there at that time."),
        "something": tr("You signed what was heard or seen there at that time."),
        "signed_off": tr("You signed off the day that this belongs to."),
        "ended": tr("You signed that the patrol had ended before."),
    }
    parts = [label(tr("⚠ This contradicts what you signed"), "large")]
    for each in found:
        parts.append(label(why[each.why], "caution"))
        number = tr("Number {number}").format(number=each.number)
        parts.append(safe_label(f"{number}: {each.text}", "review"))
    parts.append(label(tr("Now you are about to sign"), "muted"))
    parts.append(safe_label("\n".join(new), "review"))
    parts.append(
        label(tr("If one of them is wrong, correct that one; if both are right, sign."), "muted")
    )
    made = card(*parts)
    made.setProperty("odd", True)
    made.setAccessibleName(parts[0].text())
    return made


class Signing(QWidget):
    """A button to review what is typed; in its place the words that will be signed, and "sign".

    Args:
        review: On the first button.
        sign: On the one that signs.

    Signals:
        looked: The words are wanted.
    """

    looked = Signal()

    def __init__(self, review: str, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.look = button(review, self.looked.emit, name="first")
        self._words = QVBoxLayout()
        self.column.addLayout(self._words)
        self.column.addWidget(row(self.look))

    def show_words(
        self,
        words: str,
        sign: Callable[[], object],
        *,
        caution: str = "",
        against: Sequence[Contradiction] = (),
        asks: bool = False,
    ) -> None:
        """Show what will be signed; `sign` is called once at most.

        Args:
            words: What will be signed.
            sign: Signs it.
            caution: What is odd about it.
            against: What was signed and contradicts it.
            asks: Whoever signs is asked first, as they are with `against`: the keyboard starts at
                "change it" then.
        """
        self.close_()

        def pressed() -> None:
            go.setEnabled(False)
            sign()

        asks = asks or bool(against)
        go = SignButton(self._sign, pressed)
        go.ask(asks=asks)
        change = button(tr("Change it"), self.close_)
        for widget in (
            *([contradiction_card(words.splitlines()[:2], against)] if against else []),
            *([label(f"⚠ {caution}", "caution")] if caution else []),
            label(tr("This will be signed"), "muted"),
            safe_label(words, "review"),
            flow(go, change),
        ):
            self._words.addWidget(widget)
            widget.show()
        (change if asks else go).setFocus()
        self.look.hide()
        QTimer.singleShot(0, self, self._into_sight)  # once it is laid out

    def _into_sight(self) -> None:
        """Scroll to the buttons: below the fold they would be no way on, and be painted never."""
        at = cast("QWidget | None", self.window().focusWidget())
        above = self.parentWidget()
        while at is not None and self.isAncestorOf(at) and above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(at)
            above = above.parentWidget()

    def close_(self) -> None:
        """Close: something was changed, so this is no longer what would be signed."""
        at = cast("QWidget | None", self.window().focusWidget())
        inside = at is not None and self.isAncestorOf(at)
        clear(self._words)
        self.look.show()
        if inside:
            self.look.setFocus()
