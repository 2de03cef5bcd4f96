"""The words on the screen in other languages: Qt Linguist files, found, kept and compiled.

    python resources/i18n/catalogue.py extract    what `make translations` runs
    python resources/i18n/catalogue.py compile    what the build runs

*Found* are the literals of `tr("…")` in fieldapp/ui, and below it every literal that reads as a
sentence for a person, such as the message of an error: it starts with a capital letter and ends
with a full stop. What an f-string puts into a sentence is numbered there: `{1}`, `{2}`. Such
sentences are listed in `patterns.json` too, by which `ui/base/texts.py` knows them again. What only
commands, reports and the server say is not translated.

`counted("{count} files", n)` is a text with a form for each number that the language tells apart:
two in English and French, three in Ukrainian and Russian (1, 2 to 4, 5 and more). English has a
file too, of these alone.

*Kept* is `fieldapp_<language>.ts`, one context named fieldapp. To translate: open the file with Qt
Linguist, or fill in `<translation>` and take its `type="unfinished"` away; `extract` keeps what is
translated, adds what is new and drops what no page says any more.

*Compiled* is `fieldapp_<language>.qm`, by Qt's own lrelease; never committed.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).resolve().parent
LANGUAGES: Final = {"en": "en_GB", "uk": "uk_UA", "ru": "ru_RU", "fr": "fr_FR"}
FORMS: Final = {"en": 2, "uk": 3, "ru": 3, "fr": 2}  # as lrelease wants them
CONTEXT: Final = "fieldapp"
PATTERNS: Final = "patterns.json"
# What no window shows: commands and reports, and the server, which answers devices.
UNSHOWN: Final = (
    "app/exchange/log_audit", "app/records/typed_selection", "cli/", "report/",
    "hub/receiver/access", "hub/receiver/asgi", "hub/receiver/server", "hub/receiver/tus",
    "hub/receiver/upload", "hub/telemetry", "hub/publishing/log_tiles", "hub/witness_server",
)  # fmt: skip

Sources = dict[str, list[str]]
"""Text to the files that say it, both in the order in which they were found."""

Translated = dict[str, tuple[str, ...]]
"""Text to its translation, one for each form of number where it is counted."""


def sources(root: Path = ROOT) -> Sources:
    """Every text to be translated.

    Raises:
        SystemExit: The first argument of tr() or counted() is not one literal.
    """
    return _found(root, ("tr", "counted"), sentences=True)


def counted(root: Path = ROOT) -> Sources:
    """Those of them that have a form for each number."""
    return _found(root, ("counted",), sentences=False)


def _found(root: Path, names: tuple[str, ...], *, sentences: bool) -> Sources:
    found: Sources = {}
    for path in sorted(root.glob("fieldapp/**/*.py")):
        name = path.relative_to(root).as_posix()
        inside = name.removeprefix("fieldapp/")
        if inside.startswith(UNSHOWN):
            continue
        tree = ast.parse(path.read_text("utf-8"), filename=name)
        told = _told(tree, name, names) if inside.startswith("ui/") else _sentences(tree)
        for text in told if sentences or inside.startswith("ui/") else ():
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    return found


def _told(tree: ast.AST, name: str, names: tuple[str, ...]) -> Iterator[str]:
    for node in _in_lines(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in names:
            continue
        match node.args:
            case [ast.Constant(value=str(text))] if node.func.id == "tr" and not node.keywords:
                yield text
            case [ast.Constant(value=str(text)), _] if node.func.id == "counted":
                yield text
            case _:
                raise SystemExit(
                    f"{name}:{node.lineno}: {node.func.id}() takes one literal text; fill "
                    'placeholders in afterwards: tr("{name} is here").format(name=…), '
                    'counted("{count} files", 3).'
                )


def _sentences(tree: ast.AST) -> Iterator[str]:
    """Literals that a person may read, in the order of the lines."""
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))  # a docstring
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
    for node in _in_lines(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = _numbered(node)
        else:
            continue
        words = re.sub(r"\{\d+\}", "", text)
        if re.fullmatch(r"[A-Z{].*\s.*\.", text) and len(re.findall(r"[a-z]{2}", words)) > 1:
            yield text


def _in_lines(tree: ast.AST) -> list[ast.AST]:
    """Every node, in the order of the lines."""
    return sorted(ast.walk(tree), key=lambda node: getattr(node, "lineno", 0))


def _numbered(node: ast.JoinedStr) -> str:
    text, number = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            number += 1
            text += f"{{{number}}}"
    return text


def file(language: str) -> Path:
    """The Qt Linguist file of a language."""
    return HERE / f"{CONTEXT}_{language}.ts"


def kept(language: str) -> Translated:
    """What is translated into a language."""
    if not file(language).is_file():
        return {}
    tree = ET.parse(file(language))  # noqa: S314 - our own file
    found = {}
    for message in tree.iter("message"):
        text, translation = message.findtext("source"), message.find("translation")
        if text and translation is not None and translation.get("type") is None:
            forms = translation.findall("numerusform") or [translation]
            found[text] = tuple(each.text or "" for each in forms)
    return {text: words for text, words in found.items() if all(words)}


def write(language: str, found: Sources, many: Sources, translated: Translated) -> None:
    """Write the Qt Linguist file of a language; what has no translation is marked unfinished."""
    top = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, files in (many if language == "en" else found).items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text in many else {})
        for name in files:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        words = translated.get(text, ())
        words = words if len(words) == _forms(language, text, many) else ()
        made = ET.SubElement(message, "translation", {} if words else {"type": "unfinished"})
        if text not in many:
            made.text = "".join(words)
            continue
        for form in words or ("",) * FORMS[language]:
            ET.SubElement(made, "numerusform").text = form
    ET.indent(top, " ")
    body = ET.tostring(top, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file(language).write_text(f"{head}{body}\n", "utf-8")


def _forms(language: str, text: str, many: Sources) -> int:
    return FORMS[language] if text in many else 1


def patterns(found: Sources) -> list[str]:
    """The sentences with numbered placeholders, sorted."""
    return sorted(text for text in found if "{1}" in text)


def odd(language: str, found: Sources, many: Sources, translated: Translated) -> list[str]:
    """What is wrong with the translations of a language, a line each."""
    wanted = many if language == "en" else found
    lines = [f"{', '.join(files)}: no translation of {text!r}" for text, files in wanted.items()
             if len(translated.get(text, ())) != _forms(language, text, many)]  # fmt: skip
    for text in wanted.keys() & translated.keys():
        for words in translated[text]:
            placed, told = (sorted(re.findall(r"\{[^{}]*\}", each)) for each in (text, words))
            if placed != told:
                lines.append(f"{words!r} has the placeholders {told}, not {placed}")
    return lines


def extract() -> int:
    """Bring every file up to date; tells what is left to translate."""
    found, many = sources(), counted()
    left = 0
    for language in LANGUAGES:
        translated = kept(language)
        write(language, found, many, translated)
        wrong = odd(language, found, many, translated)
        left += len(wrong)
        print("\n".join(f"{language}: {line}" for line in wrong))
    text = json.dumps(patterns(found), indent=1, ensure_ascii=False)
    (HERE / PATTERNS).write_text(f"{text}\n", "utf-8")
    print(f"{len(found)} texts, {left} translations to be made or mended.")
    return 0


def compile_(folder: Path = HERE) -> int:
    """Make the .qm files with Qt's lrelease, into a folder."""
    qt = importlib.util.find_spec("PySide6")
    if qt is None or qt.origin is None:
        raise SystemExit("The translations are compiled with PySide6, which is not installed.")
    tool = Path(qt.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in LANGUAGES:
        made = folder / f"{CONTEXT}_{language}.qm"
        subprocess.run([tool, "-silent", file(language), "-qm", made], check=True)
    return 0


if __name__ == "__main__":
    steps = {"extract": extract, "compile": compile_}
    if len(sys.argv) != 2 or sys.argv[1] not in steps:
        raise SystemExit(f"usage: {sys.argv[0]} extract|compile")
    raise SystemExit(steps[sys.argv[1]]())
