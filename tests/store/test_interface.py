"""Nobody but the store knows how it stores: its connection, its settings' keys, its dialect."""

import ast
import re
from collections.abc import Iterator
from inspect import isfunction
from pathlib import Path

from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.setting_types import Setting
from tests.support import program

ROOT = Path(__file__).parents[2] / "fieldapp"
STORE = ROOT / "store"
KID = bytes(range(8))

MAKERS = {"store/settings.py", "store/setting_types.py", "store/devices/device_settings.py"}

SETTINGS = [
    *(found for found in vars(settings).values() if isinstance(found, Setting)),
    settings.witnessed_size("w.example/w1"),
    settings.table_signed(bytes(32)),
    *(
        make(*[KID] * make.__code__.co_argcount)
        for make in vars(device_settings).values()
        if isfunction(make) and make.__module__ == device_settings.__name__
        if make.__annotations__["return"].startswith("Setting[")
    ),
]
# Also names of fields in messages, or words of an output; mypy lets no text pass for a Setting.
ALSO_WORDS = {"index", "request", "call sign", "root hash", "cosigned "}
KEYS = {found.key for found in SETTINGS} - ALSO_WORDS
BEGINNINGS = {
    key.split(" ")[0] + " " for key in KEYS if re.search(r"[0-9a-f]{16}|/", key)
} - ALSO_WORDS

SQLITE = re.compile(
    r"\b(PRAGMA|rowid|GLOB|MATCH|sqlite_master|rtreecheck|INDEXED BY|CROSS JOIN|RAISE|STRICT"
    r"|INSERT OR \w+|iif\(|json_\w+\(|julianday|strftime|LIMIT -1)|ON CONFLICT DO UPDATE"
)
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|FROM|WHERE|JOIN|LIMIT|LIKE)\b")


def modules(*, outside: bool) -> Iterator[tuple[str, ast.Module]]:
    for path, tree in program.modules().items():
        if (STORE not in path.parents) == outside:
            yield str(path.relative_to(ROOT)), tree


def texts(tree: ast.Module) -> Iterator[str]:
    """Every text of a module, and the beginning of every one that is put together."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def called(trees: Iterator[tuple[str, ast.Module]]) -> set[str]:
    """Functions of the store that modules name, as module.function."""
    names = set()
    for _, tree in trees:
        imports = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("fieldapp.store")
            for alias in node.names
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id in imports:
                names.add(imports[node.id])
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                names.add(f"{imports.get(node.value.id)}.{node.attr}")
    return names


def test_whatever_is_called_of_a_store_is_under_contract() -> None:
    takes_a_store = {
        f"fieldapp.{name.removesuffix('.py').replace('/', '.')}.{node.name}"
        for name, tree in modules(outside=False)
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and node.args.args[:1]
        and ast.unparse(node.args.args[0].annotation or node) == "Store"
    }
    wanted = takes_a_store & called(modules(outside=True))
    assert len(wanted) > 100
    contract = Path(__file__).parent / "contract"
    # Rows that only a server has are tested beside it.
    paths = [*contract.glob("*.py"), contract.parent / "test_receiver_rows.py"]
    trees = ((path.name, ast.parse(path.read_text("utf-8"))) for path in paths)
    assert not wanted - called(trees)


def test_nobody_outside_the_store_touches_its_connection() -> None:
    touched = [
        f"{name}:{node.lineno}"
        for name, tree in modules(outside=True)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "db"
    ]
    assert not touched


def test_a_setting_is_spelled_where_settings_are() -> None:
    assert {"log origin", "cited checkpoint size"} <= KEYS
    assert {"receipted ", "witnessed ", "wanted ", "forks ", "table ", "anew "} <= BEGINNINGS
    spelled = [
        f"{name}: {text!r}"
        for outside in (True, False)
        for name, tree in modules(outside=outside)
        if name not in MAKERS
        for text in texts(tree)
        if text in KEYS | BEGINNINGS or re.search(r"\b(FROM|INTO|UPDATE) setting\b", text)
    ]
    assert not spelled


def test_a_setting_is_made_where_settings_are() -> None:
    made = [
        name
        for outside in (True, False)
        for name, tree in modules(outside=outside)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Setting")
    ]
    assert set(made) == MAKERS


def test_no_two_settings_share_a_key() -> None:
    keys = [found.key for found in SETTINGS]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 20


def test_the_dialect_of_sqlite_is_spoken_in_one_folder() -> None:
    spoken = {
        name
        for name, tree in modules(outside=False)
        # SQLite files by their definition; and the other engine.
        if not name.startswith(("store/foreign/", "store/postgres/"))
        for text in texts(tree)
        if SQL.search(text) and SQLITE.search(text)
    }
    assert spoken == {"store/sqlite/sqlite_dialect.py", "store/sqlite/sqlcipher.py"}
