"""The words on the screen in other languages: Qt Linguist files, found, kept and compiled.

    python resources/i18n/catalogue.py extract    what `make translations` runs
    python resources/i18n/catalogue.py compile    what the build runs

*Found* are the literals of `tr("…")` in fieldapp/ui, and below it every literal that reads as a
sentence for a person, such as the message of an error: it starts with a capital letter and ends
with a full stop. What an f-string puts into a sentence is numbered there: `{1}`, `{2}`. Such
sentences are listed in `patterns.json` too, by which `ui/texts.py` knows them again. What only
commands, reports and the server say is not translated.

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
LANGUAGES: Final = {"uk": "uk_UA", "ru": "ru_RU", "fr": "fr_FR"}
CONTEXT: Final = "fieldapp"
PATTERNS: Final = "patterns.json"
# What no window shows: commands and reports, and the server, which answers devices.
UNSHOWN: Final = (
    "cli/", "report/", "hub/admission", "hub/receiver", "hub/serving", "hub/telemetry", "hub/tiles",
    "hub/turns", "hub/tus", "hub/uploads", "hub/witness",
)  # fmt: skip

Sources = dict[str, list[str]]
"""Text to the files that say it, both in the order in which they were found."""


def sources(root: Path = ROOT) -> Sources:
    """Every text to be translated.

    Raises:
        SystemExit: An argument of tr() is not one literal.
    """
    found: Sources = {}
    for path in sorted(root.glob("fieldapp/**/*.py")):
        name = path.relative_to(root).as_posix()
        inside = name.removeprefix("fieldapp/")
        if inside.startswith(UNSHOWN):
            continue
        tree = ast.parse(path.read_text("utf-8"), filename=name)
        for text in _told(tree, name) if inside.startswith("ui/") else _sentences(tree):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    return found


def _told(tree: ast.AST, name: str) -> Iterator[str]:
    for node in _in_lines(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            match node.args:
                case [ast.Constant(value=str(text))] if not node.keywords:
                    yield text
                case _:
                    raise SystemExit(
                        f"{name}:{node.lineno}: tr() takes one literal text; fill placeholders "
                        'in afterwards: tr("{count} files").format(count=…).'
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


def kept(language: str) -> dict[str, str]:
    """What is translated into a language: text to translation."""
    if not file(language).is_file():
        return {}
    tree = ET.parse(file(language))  # noqa: S314 - our own file
    found = {}
    for message in tree.iter("message"):
        text, translation = message.findtext("source"), message.find("translation")
        if text and translation is not None and translation.get("type") is None:
            found[text] = translation.text or ""
    return {text: words for text, words in found.items() if words}


def write(language: str, found: Sources, translated: dict[str, str]) -> None:
    """Write the Qt Linguist file of a language; what has no translation is marked unfinished."""
    top = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, files in found.items():
        message = ET.SubElement(context, "message")
        for name in files:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        words = translated.get(text, "")
        ET.SubElement(message, "translation", {} if words else {"type": "unfinished"}).text = words
    ET.indent(top, " ")
    body = ET.tostring(top, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file(language).write_text(f"{head}{body}\n", "utf-8")


def patterns(found: Sources) -> list[str]:
    """The sentences with numbered placeholders, sorted."""
    return sorted(text for text in found if "{1}" in text)


def odd(found: Sources, translated: dict[str, str]) -> list[str]:
    """What is wrong with the translations of a language, a line each."""
    lines = [f"{', '.join(f)}: no translation of {t!r}" for t, f in found.items()
             if not translated.get(t)]  # fmt: skip
    for text, words in translated.items():
        wanted, told = (sorted(re.findall(r"\{[^{}]*\}", each)) for each in (text, words))
        if text in found and wanted != told:
            lines.append(f"{words!r} has the placeholders {told}, not {wanted}")
    return lines


def extract() -> int:
    """Bring every file up to date; tells what is left to translate."""
    found = sources()
    left = 0
    for language in LANGUAGES:
        translated = kept(language)
        write(language, found, translated)
        wrong = odd(found, translated)
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
