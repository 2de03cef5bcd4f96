"""Catalogues of translations: extracts texts from the code into Qt Linguist files, compiles them.

    python resources/i18n/catalogue.py extract    what `make translations` runs
    python resources/i18n/catalogue.py compile    what the build runs

*Found* are the literals of `tr("…")`, of `Message("…", …)` and `Pattern("…")`, of the errors of
fieldapp/errors.py, in message and advice, and `hint="…"` of the fields of an observation. Values
stand in a message's pattern as {1}, {2}. Of messages and errors only sentences are translated,
which end with a full stop; a technical detail of malformed bytes does not, and stays English. So
does what commands say.

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
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script, from anywhere

from fieldapp.languages import LANGUAGES

ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).resolve().parent
CONTEXT: Final = "fieldapp"
UNSHOWN: Final = ("fieldapp/cli/",)  # what commands say stays English

Sources = dict[str, list[str]]
"""Text to the files that say it, both in the order in which they were found."""

Translated = dict[str, tuple[str, ...]]
"""Text to its translation, one for each form of number where it is counted."""


def sources(root: Path = ROOT) -> Sources:
    """Every text to be translated.

    Raises:
        SystemExit: A text is not one literal, or its placeholders are not those of its values.
    """
    found: Sources = {}
    modules = _modules(root)
    errors = _errors(modules.values())
    for name, nodes in modules.items():
        texts = [*_of_window(nodes, name, ("tr", "counted")), *_of_messages(nodes, name, errors)]
        texts += _of_fields(nodes)
        for _, text in sorted(texts) if not name.startswith(UNSHOWN) else ():
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    return found


def counted(root: Path = ROOT) -> Sources:
    """Those of them that have a form for each number."""
    found: Sources = {}
    for name, nodes in _modules(root, saying="counted(").items():
        for _, text in _of_window(nodes, name, ("counted",)):
            found.setdefault(text, [name])
    return found


def _modules(root: Path, saying: str = "") -> dict[str, list[ast.AST]]:
    """All nodes of each module whose text holds that."""
    paths = sorted(root.glob("fieldapp/**/*.py"))
    texts = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in paths}
    return {name: list(ast.walk(ast.parse(text))) for name, text in texts.items() if saying in text}


def _of_window(
    nodes: list[ast.AST], name: str, calls: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    for node in nodes if name.startswith("fieldapp/ui/") else ():
        if not isinstance(node, ast.Call) or _called(node) not in calls:
            continue
        match node.args:
            case [ast.Constant(value=str(text))] if _called(node) == "tr" and not node.keywords:
                yield node.lineno, text
            case [ast.Constant(value=str(text)), _] if _called(node) == "counted":
                yield node.lineno, text
            case _:
                raise SystemExit(
                    f"{name}:{node.lineno}: {_called(node)}() takes one literal text; fill "
                    'placeholders in afterwards: tr("{name} is here").format(name=…), '
                    'counted("{count} files", 3).'
                )


def _of_fields(nodes: list[ast.AST]) -> Iterator[tuple[int, str]]:
    """Examples of the fields of an observation, with the line of each."""
    for node in nodes:
        if isinstance(node, ast.Call) and _called(node) == "declared":
            for each in node.keywords:
                if each.arg == "hint" and isinstance(each.value, ast.Constant):
                    yield each.value.lineno, str(each.value.value)


def _of_messages(nodes: list[ast.AST], name: str, errors: set[str]) -> Iterator[tuple[int, str]]:
    """Sentences of messages and errors, with the line of each."""
    for node in nodes:
        if not isinstance(node, ast.Call):
            continue
        if _called(node) == "Message":
            texts = [_pattern(node, name)]
        elif _called(node) == "Pattern":
            texts = [text for part in node.args for text in _literals(part, name)]
        elif _called(node) in errors:
            parts = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "advice")]
            texts = [text for part in parts for text in _literals(part, name)]
        else:
            continue
        for text in texts:
            if text.endswith("."):
                yield node.lineno, text
            elif text[:1].isupper() and not name.startswith(UNSHOWN):
                raise SystemExit(f"{name}:{node.lineno}: {text!r} needs a full stop at its end.")


def _pattern(node: ast.Call, name: str) -> str:
    match node.args:
        case [ast.Constant(value=str(text)), *values]:
            wanted = [str(number + 1) for number in range(len(values))]
            if sorted(set(re.findall(r"\{(\d+)\}", text))) != sorted(wanted):
                raise SystemExit(
                    f"{name}:{node.lineno}: {text!r} has other placeholders than its values: "
                    f"{len(values)}."
                )
            return text
        case _ if not node.args or name == "fieldapp/errors.py":
            return ""
    raise SystemExit(f"{name}:{node.lineno}: Message() takes a literal pattern, then its values.")


def _literals(part: ast.AST, name: str) -> Iterator[str]:
    """Texts that an error is made with, without those of messages in it, which are found alone."""
    if isinstance(part, ast.Call) and _called(part) == "Message":
        return
    if isinstance(part, ast.JoinedStr) or (
        isinstance(part, ast.BinOp)
        and any(isinstance(getattr(side, "value", None), str) for side in (part.left, part.right))
    ):
        raise SystemExit(
            f"{name}:{part.lineno}: an error takes a literal text or a Message: "
            'InputError(Message("{1} is not a count.", TypedText(text))).'
        )
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        yield part.value
    for inner in ast.iter_child_nodes(part):
        found = list(_literals(inner, name))
        if isinstance(part, ast.IfExp | ast.BoolOp):
            yield from found


def _errors(modules: Iterable[list[ast.AST]]) -> set[str]:
    """Names of FieldappError and of every class that is made from it."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for nodes in modules
        for node in nodes
        if isinstance(node, ast.ClassDef)
    }
    found = {"FieldappError"}
    while grown := {name for name, above in bases.items() if above & found} - found:
        found |= grown
    return found


def _called(node: ast.Call) -> str:
    return _name(node.func)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


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
    top = ET.Element("TS", version="2.1", language=LANGUAGES[language].locale, sourcelanguage="en")
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
        for form in words or ("",) * LANGUAGES[language].plural.forms:
            ET.SubElement(made, "numerusform").text = form
    ET.indent(top, " ")
    body = ET.tostring(top, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file(language).write_text(f"{head}{body}\n", "utf-8")


def _forms(language: str, text: str, many: Sources) -> int:
    return LANGUAGES[language].plural.forms if text in many else 1


def odd(language: str, found: Sources, many: Sources, translated: Translated) -> list[str]:
    """What is wrong with the translations of a language, a line each."""
    wanted = many if language == "en" else found
    lines = [f"{', '.join(files)}: no translation of {text!r}" for text, files in wanted.items()
             if len(translated.get(text, ())) != _forms(language, text, many)]  # fmt: skip
    for text in wanted.keys() & translated.keys():
        for words in translated[text]:
            expected, actual = (sorted(re.findall(r"\{[^{}]*\}", each)) for each in (text, words))
            if expected != actual:
                lines.append(f"{words!r} has the placeholders {actual}, not {expected}")
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
    print(f"{len(found)} texts, {left} translations to be made or mended.")
    return 0


def compile_(folder: Path = HERE, languages: Iterable[str] = tuple(LANGUAGES)) -> int:
    """Make the .qm files of languages with Qt's lrelease, into a folder."""
    qt = importlib.util.find_spec("PySide6")
    if qt is None or qt.origin is None:
        raise SystemExit("The translations are compiled with PySide6, which is not installed.")
    tool = Path(qt.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in languages:
        made = folder / f"{CONTEXT}_{language}.qm"
        # A window that is open has the old file mapped, and would crash if it were written over.
        new = made.with_suffix(f".{os.getpid()}")  # two builds may run at once
        subprocess.run([tool, "-silent", file(language), "-qm", new], check=True)
        new.replace(made)
    return 0


if __name__ == "__main__":
    steps = {"extract": extract, "compile": compile_}
    if len(sys.argv) != 2 or sys.argv[1] not in steps:
        raise SystemExit(f"usage: {sys.argv[0]} extract|compile")
    raise SystemExit(steps[sys.argv[1]]())
