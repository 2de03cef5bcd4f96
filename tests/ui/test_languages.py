"""The window in its four languages: what people see, and errors from below it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.errors import CompassText, InputError, Message, StoreError
from fieldapp.observation.field_table import KINDS
from fieldapp.observation.notation import amounts
from fieldapp.observation.observation import FIELDS
from fieldapp.ui.base import texts, theme
from fieldapp.ui.base.basics import button
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.settings.settings_page import SettingsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support import pseudo
from tests.support.line_corpus import VOCABULARY, read
from tests.ui.conftest import Start, Unlock, settle
from tests.ui.homes import Ready

LISTS = tuple(VOCABULARY.labels)


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    texts.choose("en")


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "Records"), ("uk", "Записи"), ("ru", "Записи"), ("fr", "Enregistrements")],
)
def test_words_come_in_the_chosen_language(language: str, word: str) -> None:
    texts.choose(language)
    assert texts.tr("Records") == word


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["0 files", "1 file", "2 files", "5 files", "21 files", "1\u00a0000 files"]),
        ("uk", ["0 файлів", "1 файл", "2 файли", "5 файлів", "21 файл", "1\u00a0000 файлів"]),
        ("ru", ["0 файлов", "1 файл", "2 файла", "5 файлов", "21 файл", "1\u00a0000 файлов"]),
        ("fr", ["0 fichier", "1 fichier", "2 fichiers"]),
    ],
)
def test_a_number_and_what_is_counted_agree(language: str, told: list[str]) -> None:
    texts.choose(language)
    numbers = (0, 1, 2, 5, 21, 1000)[: len(told)]
    assert [texts.counted("{count} files", each) for each in numbers] == told


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en", ["Ctrl+Shift+L", "Ctrl+⏎", "Esc", "F8"]),
        ("uk", ["Ctrl+Shift+L", "Ctrl+⏎", "Esc", "F8"]),
        ("ru", ["Ctrl+Shift+L", "Ctrl+⏎", "Esc", "F8"]),
        ("fr", ["Ctrl+Maj+L", "Ctrl+⏎", "Échap", "F8"]),
    ],
)
def test_shortcuts_are_printed_as_the_keyboards_of_the_language_have_them(
    language: str, printed: list[str]
) -> None:
    texts.choose(language)
    keys = ("Ctrl+Shift+L", "Ctrl+Return", "Esc", "F8")
    assert [button("", int, key=each).text().strip() for each in keys] == printed


def test_an_error_and_its_advice_are_translated() -> None:
    texts.choose("uk")
    words = texts.in_words(StoreError("The disk is full.", advice="Free some space."))
    assert words == "Диск заповнено.\nЗвільніть місце."


def test_what_was_typed_stands_in_an_error_as_it_was_typed() -> None:
    with pytest.raises(InputError) as told:
        amounts.parse_count("багато \u202e")
    for language, words in (
        ("en", "“багато ⟨U+202E⟩” is not a count."),
        ("uk", "«багато ⟨U+202E⟩» — не кількість."),
        ("fr", "«\u00a0багато ⟨U+202E⟩\u00a0» n’est pas un nombre."),
    ):
        texts.choose(language)
        assert texts.in_words(told.value).splitlines()[0] == words


def test_a_message_within_a_message_is_translated_too() -> None:
    texts.choose("fr")
    inner = Message("{1} is not a count.", Message("The disk is full."))
    words = texts.said(Message("{1} It is kept as it was typed.", inner))
    assert words.startswith("Le disque est plein. n’est pas un nombre. ")
    assert "kept" not in words


def test_a_compass_point_in_a_message_has_the_letters_of_the_language() -> None:
    area = "90 %: {1} km², about {2} km {3} of the post."
    texts.choose("uk")
    words = texts.said(Message(area, "8.6", "4.3", CompassText("SE")))
    assert words.endswith("напрямок ПдСх.")


def test_no_question_about_a_line_shows_a_name_of_the_machine(qtbot: QtBot) -> None:
    said = list(_questions())
    assert len(said) > 30
    coded = {code for name in (*LISTS, *FIELDS) for code in (name, name.replace("_", " "))}
    coded |= {code for name in LISTS for code in VOCABULARY.codes(name)}
    coded = {code for code in coded if "_" in code or " " in code}
    for language in ("en", "uk", "ru", "fr"):
        texts.choose(language)
        for message in said:
            words = re.sub(r"[«“][^»”]*[»”]", "", texts.said(message))  # without what was typed
            shown = {code for code in coded if re.search(rf"(?<!\w){code}(?!\w)", words)}
            assert not any("_" in each or language != "en" for each in shown), words
            latin = set(re.findall(r"[a-z]{4,}", words)) if language in ("uk", "ru") else set()
            assert not latin, words


def _questions() -> Iterator[Message]:
    """What is asked about lines of every kind, with each of its fields and each code of a list."""
    seen: set[str] = set()
    keys = [f'{name}="zz"' for name in FIELDS] + ["blub", "5 blub", "ftb 12s"]
    lines = [f"{kind}: {key}" for kind in KINDS for key in keys]
    lines += [f"{code} 3 N 5km" for name in LISTS for code in VOCABULARY.codes(name)]
    for line in lines:
        for missed in read(line, None).missed:
            message = missed.error.message
            if message.pattern + str(message.arguments[1:]) not in seen:
                seen.add(message.pattern + str(message.arguments[1:]))
                yield message


def test_qts_own_dialogs_speak_the_language_too() -> None:
    texts.choose("uk")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Скасувати"


def test_an_error_without_a_translation_stays_as_it_is() -> None:
    texts.choose("fr")
    assert texts.in_words(StoreError("Something odd happened")) == "Something odd happened"


def test_rows_begin_on_the_right_where_the_script_does(qtbot: QtBot) -> None:
    parts = [QLabel("one"), QLabel("two")]
    row = flow(*parts)
    qtbot.addWidget(row)
    row.resize(300, 40)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.show()
    assert parts[0].geometry().right() == row.rect().right()
    assert parts[1].x() < parts[0].x()


@pytest.mark.parametrize("language", ["en", "xr"])
def test_the_chosen_page_is_marked_where_its_line_starts(
    ready: Ready,
    start: Start,
    unlock: Unlock,
    tmp_path: Path,
    pseudo_languages: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    if language == "xr":
        pseudo.install(pseudo_languages, monkeypatch)
    home = ready.copy("Lynx 2", tmp_path)
    preferences.write_look(home, Preferences(language=language))
    chosen = unlock(start(home)).rail.buttons["log"]
    picture = chosen.grab().toImage()
    ends = {"left": 1, "right": picture.width() - 2}
    accent = theme.THEMES[Preferences().theme].accent
    marked = [side for side, x in ends.items() if picture.pixelColor(x, 12).name() == accent]
    assert marked == ["right" if language == "xr" else "left"]


def labels(window: MainWindow) -> set[str]:
    return {each.accessibleName() for each in window.rail.findChildren(QAbstractButton)}


def test_the_language_is_switched_in_the_open_window(qtbot: QtBot, window: MainWindow) -> None:
    assert {"Records", "Settings"} <= labels(window)
    window.go("settings")
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    box = page.choices["language"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "Налаштування" in labels(window), timeout=30_000)
    assert window.stack.currentWidget() is window.pages["settings"]
    assert "Records" not in labels(window)
    again = window.pages["settings"]
    assert isinstance(again, SettingsPage)
    assert (
        window.focusWidget() is again.choices["language"]
    )  # the next arrow key goes on from there


def test_another_size_of_text_makes_columns_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    window.go("settings")
    before = window.pages["records"].table.columnWidth(0)  # type: ignore[attr-defined]
    box = window.pages["settings"].choices["size"]  # type: ignore[attr-defined]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    settle(qtbot, window)
    records = window.pages["records"]
    qtbot.waitUntil(
        lambda: window.pages["records"].table.columnWidth(0) > before,  # type: ignore[attr-defined]
        timeout=30_000,
    )
    assert records is window.pages["records"]
    assert window.focusWidget() is window.pages["settings"].choices["size"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", ["uk", "ru", "fr"])
def test_the_dialog_for_files_has_no_english_label(qtbot: QtBot, language: str) -> None:
    labels: dict[str, set[str]] = {}
    for each in ("en", language):
        texts.choose(each)
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        said = [part.text() for part in dialog.findChildren(QLabel)]
        said += [part.text() for part in dialog.findChildren(QAbstractButton)]
        labels[each] = {text for text in said if text.strip()}
    assert len(labels["en"]) >= 5
    assert labels["en"] & labels[language] == set()
