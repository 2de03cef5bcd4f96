"""Translation of texts with Qt Linguist files; English where they lack one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence

from fieldapp.errors import (
    CompassText,
    FieldappError,
    FieldText,
    InputError,
    Message,
    TypedText,
    fill,
)
from fieldapp.languages import LANGUAGES, is_right_to_left
from fieldapp.paths import RESOURCES
from fieldapp.wording.language_words import words_of
from fieldapp.wording.safe_text import visible

if TYPE_CHECKING:  # the first page is loaded without it
    from datetime import timedelta

FOLDER: Final = RESOURCES / "i18n"

_installed: list[QTranslator] = []
_chosen: list[str] = ["en"]


class _QtGaps(QTranslator):
    """Labels of Qt's file dialog that Qt's own translations leave out."""

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        if context != "QFileDialog" or chosen() == "en":
            return None
        return {"&Look in:": tr("Folder:"), "Files of &type:": tr("Kind of files:")}.get(source)


def tr(text: str) -> str:
    """The text in the chosen language."""
    return QCoreApplication.translate("fieldapp", text)


def example(hint: str) -> str:
    """A field's example, from its declaration, in the chosen language."""
    return QCoreApplication.translate("fieldapp", hint)


def key_name(keys: str) -> str:
    """A shortcut as keyboards of the chosen language print it: in French Shift is Maj."""
    form = QKeySequence.SequenceFormat.NativeText
    enter = QKeySequence("Return").toString(form)
    return QKeySequence(keys).toString(form).replace(enter, "⏎")


def counted(text: str, count: int, **more: object) -> str:
    """The text in the form that the chosen language has for this number, filled in.

    Args:
        text: With the placeholder {count}, and those of `more`.
        count: How many.
        more: What else is filled in.
    """
    form = QCoreApplication.translate("fieldapp", text, None, count)
    return form.format(count=figure(count), **more)


def figure(count: int) -> str:
    """A number with its thousands apart, as every language here writes them."""
    return f"{count:,}".replace(",", "\u00a0")


def ago(past: timedelta) -> str:
    """Time passed, of the last two days; "" for the present minute and for what is to come."""
    minutes = int(past.total_seconds()) // 60
    if not 1 <= minutes < 2 * 24 * 60:
        return ""
    if minutes < 60:
        return counted("{count} minutes ago", minutes)
    return tr("{hours} h {minutes} min ago").format(hours=minutes // 60, minutes=minutes % 60)


def expiry_words(days: int | None, *, headquarters: bool) -> str:
    """Warning that the mission pack has expired or will soon; "" while many days are left.

    Args:
        days: Left, see `Pack.days_left`.
        headquarters: The home is headquarters': its officers renew the pack.
    """
    if days is None:
        return ""
    if days < 0 and headquarters:
        return tr("The mission pack has expired: renew it, then publish it.")
    if days < 0:
        return tr("The mission pack has expired: receive a newer one.")
    if headquarters:
        return counted("The mission pack expires in {count} days: renew it, publish it.", days)
    return counted("The mission pack expires in {count} days: receive a newer one.", days)


def size_words(size: float) -> str:
    """An amount of bytes as people say it, in units of the chosen language."""
    units = (
        tr("{count} B"),
        tr("{count} kB"),
        tr("{count} MB"),
        tr("{count} GB"),
        tr("{count} TB"),
    )
    value, step = float(size), 0
    while value >= 1000 and step < len(units) - 1:
        value, step = value / 1000, step + 1
    return units[step].format(count=f"{value:.0f}" if value >= 10 or not step else f"{value:.1f}")


def language_names() -> dict[str, str]:
    """Own name of each language, by its code."""
    return {code: language.name for code, language in LANGUAGES.items()}


def chosen() -> str:
    """Code of the language that is translated to."""
    return _chosen[-1]


def stale() -> list[str]:
    """Catalogues that are newer than what was compiled of them: only a checkout has catalogues."""
    found = []
    for catalogue in sorted(FOLDER.glob("*.ts")):
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            found.append(catalogue.name)
    return found


def choose(language: str) -> None:
    """Translate from here on; what is on the screen already stays as it is."""
    _chosen[:] = [language]
    mirrored = is_right_to_left(language)
    QGuiApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    _installed.append(_QtGaps())  # the one asked last
    QCoreApplication.installTranslator(_installed[0])
    qts_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)  # of its dialogs
    for name, folder in ((f"qtbase_{language}", qts_own), (f"fieldapp_{language}", str(FOLDER))):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def said(message: Message) -> str:
    """A message from below the window, such as an error's, in the chosen language."""
    words = QCoreApplication.translate("fieldapp", message.pattern)
    return fill(words, [_argument(each) for each in message.arguments])


def _argument(text: str) -> str:
    if isinstance(text, Message):
        return said(text)
    if isinstance(text, CompassText):
        # The first page shows none, and waits for nothing that these words need.
        from fieldapp.observation.notation.local_words import in_language

        return in_language(text, chosen())
    if isinstance(text, FieldText):
        return str(words_of(chosen(), "map").get(f"field_{text}", text.replace("_", " ")))
    return quoted(text) if isinstance(text, TypedText) else text


def quoted(text: str) -> str:
    """Text that a person typed, in the quotation marks of the chosen language."""
    return tr("“{text}”").format(text=text)


def in_words(error: FieldappError, *, suggested: bool = True) -> str:
    """Error in words, and what to do next; `suggested`: what may have been meant, too."""
    lines = [said(error.message)]
    if suggested and isinstance(error, InputError) and error.suggestions:
        lines.append(f"{tr('Did you mean')}: {' | '.join(error.suggestions)}")
    if error.advice:
        lines.append(said(error.advice))
    return visible("\n".join(lines))
