"""Every text of the window in every language, and the tool that finds, keeps and compiles them."""

import ast
import os
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.preferences import CHOICES
from fieldapp.languages import LANGUAGES
from fieldapp.paths import RESOURCES
from fieldapp.ui.base import texts
from fieldapp.ui.shell import app
from tests.support import pseudo
from tests.support.program import modules

# What answers programs, and what commands and reports say.
UNSHOWN = (
    "fieldapp/cli/",
    "fieldapp/report/",
    "fieldapp/hub/receiver/",
    "fieldapp/hub/telemetry",
    "fieldapp/hub/witness_server",
)
HOW = (
    "run `make translations`, then fill in each <translation> that it lists in "
    "resources/i18n/fieldapp_*.ts (Qt Linguist opens them), and run it again"
)


catalogue = pseudo.catalogue()


def forms(language: str) -> list[tuple[str, str]]:
    """(text, translation), each form of number a pair of its own."""
    return [(text, each) for text, words in catalogue.kept(language).items() for each in words]


def test_every_language_that_can_be_chosen_has_a_catalogue() -> None:
    kept = {path.stem for path in (RESOURCES / "i18n").glob("*.ts")}
    assert kept == {catalogue.file(language).stem for language in LANGUAGES}
    assert set(CHOICES["language"]) == set(LANGUAGES)


@pytest.fixture(scope="module")
def extracted() -> tuple[Any, Any]:
    return catalogue.sources(), catalogue.counted()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(extracted: tuple[Any, Any], language: str) -> None:
    found, many = extracted
    wrong = catalogue.odd(language, found, many, catalogue.kept(language))
    assert not wrong, f"{language}: {HOW}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_cyrillic_words_are_cyrillic_throughout(language: str) -> None:
    """No Latin letter that looks like a Cyrillic one: a search would miss it."""
    foreign = "ыэёъ" if language == "uk" else "іїєґ"
    for _, words in forms(language):
        for word in re.findall(r"[^\W\d_]+", re.sub(r"\{[^{}]*\}", " ", words)):
            scripts = {unicodedata.name(c).split()[0] for c in word if c.isalpha()}
            assert len(scripts) == 1, (words, word)
            assert not set(foreign) & set(word.lower()), (words, word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ends_of_texts_agree(language: str) -> None:
    """What opens a dialog keeps its …, a mark before a state stays, spaces and lines are whole."""
    for text, words in forms(language):
        ends = [(each[0].isspace(), each[-1].isspace()) for each in (text, words)]
        assert ends[0] == ends[1], words
        assert words.endswith("…") == text.endswith("…"), words
        assert words.count("\n") == text.count("\n"), words
        if not text[0].isascii() and text[0] != "“":  # each language has quotation marks of its own
            assert words[0] == text[0], words


# --- The tool, on a small program of its own.


def program(root: Path, page: str = "", below: str = "") -> Path:
    for folder, text in (("ui", page), ("store", below)):
        (root / "fieldapp" / folder).mkdir(parents=True)
        (root / "fieldapp" / folder / "it.py").write_text(text, "utf-8")
    return root


TREE = "class FieldappError: ...\nclass StoreError(FieldappError): ...\n"


def test_literals_of_the_window_messages_and_errors_are_found(tmp_path: Path) -> None:
    page = 'label(tr("Lock"))\nother("Not this.")\ntr("Files: {count}").format(count=2)\n'
    below = (
        '"""A docstring."""\nKEY = "Not this."\n'
        f"{TREE}class FullError(StoreError): ...\n"
        'raise FullError("The disk is full.", advice=Message("Free {1} MiB on {2}.", n, disk))\n'
        'raise StoreError("a detail" if n else "Stopped.", check="Not this.") from e\n'
        'raise ValueError("Not this.")\n'
        'REASON = Pattern("{1} It is kept as it was typed.")(e.message)\n'
    )
    found = catalogue.sources(program(tmp_path, page, below))
    assert set(found) == {
        "The disk is full.", "Free {1} MiB on {2}.", "Stopped.", "{1} It is kept as it was typed.",
        "Lock", "Files: {count}",
    }  # fmt: skip
    assert found["Lock"] == ["fieldapp/ui/it.py"]


@pytest.mark.parametrize(
    "call",
    [
        'StoreError(f"{n} files.")',
        'StoreError("The disk " + name)',
        'StoreError("The disk is full.", advice=f"Free {n} MiB.")',
        'StoreError("The disk is full.", advice=f"{e.advice} {more}".strip())',
        'StoreError("No full stop")',
        "Message(text)",
        'Message(f"{n} files.")',
        'Message("{1} of {2}.", n)',
        'Message("{1}.", n, m)',
        'Message("{count}.", n)',
    ],
)
def test_an_error_that_could_not_be_translated_is_refused_with_its_line(
    tmp_path: Path, call: str
) -> None:
    with pytest.raises(SystemExit, match=r"fieldapp/store/it\.py:3: "):
        catalogue.sources(program(tmp_path, below=f"{TREE}{call}\n"))


def test_no_sentence_below_the_window_is_told_as_a_plain_text() -> None:
    """What reads as a sentence is the text of an error or a Message, or nobody translates it."""
    plain = []
    for path, tree in modules().items():
        name = path.relative_to(RESOURCES.parent).as_posix()
        if name.startswith(("fieldapp/ui/", *UNSHOWN)):
            continue
        known = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and re.search(
                r"(Error|Message|Pattern)$", ast.unparse(node.func)
            ):
                known |= {id(part) for part in ast.walk(node)}
        plain += [
            f"{name}:{node.lineno}: {node.value!r}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and id(node) not in known
            if isinstance(node.value, str) and re.fullmatch(r"[A-Z][^\n]*\s[^\n]*\w\.", node.value)
        ]
    assert not plain, "\n".join(plain)


@pytest.mark.parametrize(
    "call",
    ["tr(text)", 'tr(f"{n} files")', 'tr("a" + b)', 'tr("a", "b")', "tr()", 'counted("a")'],
)
def test_what_is_not_one_literal_is_refused_with_its_line(tmp_path: Path, call: str) -> None:
    with pytest.raises(SystemExit, match=r"fieldapp/ui/it\.py:2: \w+\(\) takes one literal"):
        catalogue.sources(program(tmp_path, f"\n{call}\n"))


def test_what_is_translated_is_kept_and_what_is_new_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(catalogue, "HERE", tmp_path)
    root = program(tmp_path, 'tr("Lock")\ntr("Files: {count}")\ntr("Gone")\n')
    catalogue.write("uk", catalogue.sources(root), {}, {"Lock": ("Замкнути",), "Gone": ("Ні",)})
    (root / "fieldapp" / "ui" / "it.py").write_text('tr("Lock")\ntr("New <b>")\n', "utf-8")
    found = catalogue.sources(root)
    monkeypatch.setattr(catalogue, "sources", lambda: found)
    monkeypatch.setattr(catalogue, "counted", dict)
    catalogue.extract()
    assert catalogue.kept("uk") == {"Lock": ("Замкнути",)}
    assert "fieldapp/ui/it.py: no translation of 'New <b>'" in capsys.readouterr().out


def test_a_lost_placeholder_is_told() -> None:
    found = {"Files: {count}": ["a"], "{1} of {2}.": ["b"]}
    good = {"Files: {count}": ("Файлів: {count}",), "{1} of {2}.": ("{2}: {1}.",)}
    lost = good | {"Files: {count}": ("Файлів: {кількість}",)}
    assert catalogue.odd("uk", found, {}, good) == []
    assert len(catalogue.odd("uk", found, {}, lost)) == 1


def test_a_counted_text_has_every_form_of_its_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "HERE", tmp_path)
    root = program(tmp_path, 'tr("Lock")\ncounted("{count} files", 3)\n')
    found, many = catalogue.sources(root), catalogue.counted(root)
    assert set(many) == {"{count} files"}
    three = {"Lock": ("Замкнути",), "{count} files": ("{count} файл", "{count} файли", "{count} …")}
    catalogue.write("uk", found, many, three)
    assert catalogue.kept("uk") == three
    assert catalogue.odd("uk", found, many, three) == []
    assert (
        len(catalogue.odd("uk", found, many, three | {"{count} files": ("{count} файлів",)})) == 1
    )
    assert len(catalogue.odd("en", found, many, {})) == 1  # English lacks the forms, not the word


@pytest.mark.parametrize(("thing", "language", "never"), [("mission pack", "uk", "пакет")])
def test_one_thing_has_one_word(thing: str, language: str, never: str) -> None:
    """What another thing is called, here a bundle, is not said of this one."""
    about = [(text, said) for text, said in forms(language) if thing in text.casefold()]
    assert len(about) > 20
    wrong = [said for text, said in about if never in said.casefold() and "bundle" not in text]
    assert not wrong, "\n".join(wrong)


def test_what_is_compiled_is_as_new_as_its_catalogue() -> None:
    assert texts.stale() == [], "run `make setup`"


def test_a_window_does_not_start_with_translations_that_were_not_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    for name in ("fieldapp_fr.ts", "fieldapp_ru.ts", "fieldapp_uk.ts"):
        (tmp_path / name).touch()
    for name, older in (("fieldapp_fr", -1), ("fieldapp_uk", 0)):
        made = tmp_path / f"{name}.qm"
        made.touch()
        at = (tmp_path / f"{name}.ts").stat().st_mtime + older
        os.utime(made, (at, at))
    assert texts.stale() == ["fieldapp_fr.ts", "fieldapp_ru.ts"]
    with pytest.raises(SystemExit, match="make setup"):
        app.run(tmp_path)


def test_a_window_keeps_the_translation_that_it_has_open(tmp_path: Path) -> None:
    made = tmp_path / "fieldapp_en.qm"
    made.write_bytes(b"old")
    with made.open("rb") as opened:
        catalogue.compile_(tmp_path, ["en"])
        assert opened.read() == b"old"
    assert made.stat().st_size > 3
    assert list(tmp_path.iterdir()) == [made]
