"""The rules of the house that no other tool checks."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from fieldapp.cli.base.common import in_words
from fieldapp.errors import InputError, Message
from tests.house.test_documents import EVERY_COMMAND
from tests.support.program import modules

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", EVERY_COMMAND)
def test_every_command_has_help(name: str) -> None:
    assert EVERY_COMMAND[name].help


def test_every_option_has_help() -> None:
    silent = [
        f"{name} {parameter.name}"
        for name, command in EVERY_COMMAND.items()
        for parameter in command.params
        if isinstance(parameter, click.Option) and not parameter.help
    ]
    assert not silent


def test_the_command_line_loads_no_window_no_map_and_no_server() -> None:
    code = (
        "import sys, fieldapp.cli; "
        "print([m for m in ('PySide6', 'folium', 'uvicorn', 'starlette') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_a_module_is_a_few_screenfuls() -> None:
    # 450 lines is the outer limit; a module that has outgrown 300 should be two things.
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert not {path.name: count for path, count in lines.items() if count > 450}


def test_no_sql_outside_the_store() -> None:
    sql = re.compile(r"\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE)\b")
    found = [
        str(path.relative_to(ROOT))
        for path in ROOT.glob("fieldapp/**/*.py")
        if "store" not in path.parts and sql.search(path.read_text("utf-8"))
    ]
    assert not found


def test_no_pinned_file_names_an_index() -> None:
    for name in (
        "requirements.txt",
        "tests/tools/fuzz_requirements.txt",
        "resources/web/package-lock.json",
    ):
        text = (ROOT / name).read_text("utf-8")
        assert not re.search(r'--(extra-)?index-url|"resolved"', text), name


def test_an_error_cannot_steer_the_terminal_that_it_is_told_on() -> None:
    named = InputError(
        "\x1b[2J\x1b]0;all is well\x07.toml is not UTF-8.",
        suggestions=("Lynx\u202e2",),
        advice="Ask the hub, which says \r\x9b1Aproven.",
    )
    told = in_words(named)
    assert {c for c in told if not c.isprintable()} == {"\n"}
    assert len(told.splitlines()) == 3
    assert "\\u001b[2J" in told
    assert "\\u202e" in told


def test_only_our_own_line_ends_break_a_line_of_the_terminal() -> None:
    inner = Message("Not bare: {1}", "a\nProven.jpg")
    error = InputError(Message("{1}\n{2}", inner, "2\u00a0% au\u202fplus"))
    assert in_words(error) == "Not bare: a\\u000aProven.jpg\n2\u00a0% au\u202fplus"


def test_every_module_that_a_docstring_names_exists() -> None:
    documented = ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, documented)
        for name in re.findall(
            r"(?<![\w/.])((?:[a-z_]+/)*[a-z_]+\.py)\b", ast.get_docstring(node) or ""
        )
        if not any((room / name).exists() for room in (ROOT, ROOT / "fieldapp", path.parent))
    ]
    assert not wrong


def section(text: str, name: str) -> set[str] | None:
    """Names that a section of a docstring explains; None where there is no such section."""
    found = re.search(rf"^{name}:\n((?: {{4}}.*\n?|\n)+)", text, re.MULTILINE)
    if found is None:
        return None
    rows = re.findall(r"^ {4}([\w*]+(?:, [\w*]+)*):", found[1], re.MULTILINE)
    return {name.lstrip("*") for row in rows for name in row.split(", ")}


def parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    every = function.args
    named = [*every.posonlyargs, *every.args, *every.kwonlyargs, every.vararg, every.kwarg]
    names = {each.arg for each in named if each is not None}
    return {name for name in names - {"self", "cls"} if not name.startswith("_")}


def signals(widget: ast.ClassDef) -> set[str]:
    made = [node for node in widget.body if isinstance(node, ast.Assign)]
    return {
        target.id
        for node in made
        if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "Signal"
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def attributes(owner: ast.ClassDef) -> set[str]:
    """Names of a class's body, and of what its methods give it."""
    body = {name for node in owner.body for name in names(node)}
    typed = {ast.unparse(node.target) for node in owner.body if isinstance(node, ast.AnnAssign)}
    plain = [node for node in owner.body if isinstance(node, ast.Assign)]
    given = {
        node.attr
        for node in ast.walk(owner)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"
    }
    return (
        body | typed | given | {name for node in plain for t in node.targets for name in names(t)}
    )


def test_a_docstring_explains_the_arguments_signals_and_attributes_that_there_are() -> None:
    wrong = []
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                told = section(ast.get_docstring(node) or "", "Args")
                right = told is None or told == parameters(node)
            elif isinstance(node, ast.ClassDef):
                told = section(ast.get_docstring(node) or "", "Signals")
                right = told is None or told == signals(node)
                right &= (section(ast.get_docstring(node) or "", "Attributes") or set()) <= (
                    attributes(node)
                )
            else:
                continue
            if not right:
                wrong.append(f"{path.relative_to(ROOT)}: {node.name}")
    assert not wrong


def test_a_docstring_begins_with_a_noun_or_a_verb() -> None:
    # "What is lost" tells a reader less than "Lost records".
    documented = ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef
    found = [
        f"{path.relative_to(ROOT)}: {text}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, documented) and (text := ast.get_docstring(node))
        if re.match(r"(What|That|Those|These|Where|How|Which|Who|Its?|The same)\b", text)
        or re.match(r"(The|A|An|One|This|It|Something|Everything) \w+\.", text)  # of what?
    ]
    assert not found


def names(node: ast.AST) -> set[str]:
    """Names that a node gives: of variables, parameters, fields, attributes, functions, imports."""
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name) | ast.arg(arg=name):
            return {name}
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return {name}
        case ast.alias(asname=str(name)) | ast.keyword(arg=str(name)):
            return {name}
    return set()


def test_a_name_says_what_was_told() -> None:
    # `told` may be a message, a typed value or an observer's word: each has a noun.
    found = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', '')}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if names(node) & {"told", "_told"}
    ]
    assert not found
