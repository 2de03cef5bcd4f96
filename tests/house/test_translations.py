"""Every text of the window in every language, and the tool that finds, keeps and compiles them."""

import importlib.util
import json
import re
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

from fieldapp.app.home.error_patterns import taken_apart
from fieldapp.app.home.preferences import CHOICES
from fieldapp.paths import RESOURCES

LANGUAGES = ("en", "uk", "ru", "fr")
HOW = (
    "run `make translations`, then fill in each <translation> that it lists in "
    "resources/i18n/fieldapp_*.ts (Qt Linguist opens them), and run it again"
)


def _catalogue() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogue", RESOURCES / "i18n" / "catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


catalogue = _catalogue()


def forms(language: str) -> list[tuple[str, str]]:
    """(text, translation), each form of number a pair of its own."""
    return [(text, each) for text, words in catalogue.kept(language).items() for each in words]


def test_every_language_that_can_be_chosen_has_a_catalogue() -> None:
    assert set(LANGUAGES) == set(catalogue.LANGUAGES) == set(CHOICES["language"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    found, many = catalogue.sources(), catalogue.counted()
    wrong = catalogue.odd(language, found, many, catalogue.kept(language))
    assert not wrong, f"{language}: {HOW}:\n" + "\n".join(wrong)


def test_the_patterns_are_those_of_the_sources() -> None:
    kept = json.loads((RESOURCES / "i18n" / catalogue.PATTERNS).read_text("utf-8"))
    assert kept == catalogue.patterns(catalogue.sources()), HOW


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


def test_literals_of_the_window_and_sentences_below_it_are_found(tmp_path: Path) -> None:
    page = 'label(tr("Lock"))\nother("Not this.")\ntr("Files: {count}").format(count=2)\n'
    below = (
        '"""A docstring."""\nKEY = "not a sentence"\n'
        'raise StoreError("The disk is full.", advice=f"Free {n} MiB on {disk}.")\n'
        'SQL = "SELECT 1 FROM record WHERE id = ?"\n'
    )
    found = catalogue.sources(program(tmp_path, page, below))
    assert set(found) == {
        "The disk is full.", "Free {1} MiB on {2}.", "Lock", "Files: {count}",
    }  # fmt: skip
    assert found["Lock"] == ["fieldapp/ui/it.py"]
    assert catalogue.patterns(found) == ["Free {1} MiB on {2}."]


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


# --- Errors that were filled in are known again.


@pytest.mark.parametrize(
    ("said", "pattern", "values"),
    [
        ("'NNE-ish' is not a direction.", "{1} is not a direction.", ("«NNE-ish»",)),
        (ascii("град") + " is not a count.", "{1} is not a count.", ("«град»",)),
        (
            "Records 4 to 17 have not come yet.",
            "Records {1} to {2} have not come yet.",
            ("4", "17"),
        ),
        ("'Bila' is not in the list weapon.", "{1} is not in the list {2}.", ("«Bila»", "weapon")),
    ],
)
def test_a_sentence_is_taken_apart(said: str, pattern: str, values: tuple[str, ...]) -> None:
    assert taken_apart(said) == (pattern, values)


@pytest.mark.parametrize("said", ["", "Nothing of ours.", "' is not a count", "a\nb"])
def test_other_sentences_are_left_alone(said: str) -> None:
    assert taken_apart(said) is None
