"""What the documents say about the program is true: commands, options, paths, texts, links."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import click
import pytest

from fieldapp.cli import cli
from fieldapp.ledger.record import RecordType
from fieldapp.ledger.roles import ROLES
from fieldapp.paths import MIGRATIONS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TOP = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "RELEASING.md")
DOCUMENTS = [
    *(ROOT / name for name in TOP),
    *sorted(DOCS.rglob("*.md")),
    *sorted((ROOT / "migrations").glob("*.md")),
]
MANUALS = [*sorted((DOCS / "manual").glob("*.md")), DOCS / "operations.md", ROOT / "README.md"]

# A name in one of these is a folder of somebody's home or machine, or is made by a command.
ELSEWHERE = re.compile(r"^(?:[A-Z][A-Z-]+|/|~|https?:|build/|dist/|\.venv/)")
FILE = re.compile(
    r"^[\w./*…-]+\.(?:py|md|sql|cddl|toml|spec|txt|js|css|qss|ts|json|csv|png|typ|conf|service|socket"
    r"|sysusers|tmpfiles)(?::\w+)?$"
)


def commands(
    group: click.Group = cli, path: str = "fieldapp"
) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, name
        yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")


EVERY_COMMAND = dict(commands())
OPTIONS = {"--help", "--version", "--home"} | {
    option for command in EVERY_COMMAND.values() for p in command.params for option in p.opts
}
BY_HAND = [p for name in ("tools", "benchmarks") for p in (ROOT / "tests" / name).glob("*.py")]
OPTIONS |= {
    o for p in BY_HAND for o in re.findall(r'add_argument\("(--[a-z-]+)"', p.read_text("utf-8"))
}


def blocks(text: str) -> list[str]:
    """Contents of the fenced code blocks."""
    return re.findall(r"^ *```\w*\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)


def prose(text: str) -> str:
    """The text without fenced code blocks."""
    return re.sub(r"^ *```\w*\n.*?^ *```", "", text, flags=re.MULTILINE | re.DOTALL)


def spans(text: str) -> list[str]:
    """Code spans outside blocks, on one line each."""
    return [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", prose(text))]


def code(text: str) -> list[str]:
    """Every code span and every line of a code block, without comments."""
    lines = [line for block in blocks(text) for line in block.splitlines()]
    return spans(text) + [re.split(r"(?:^|\s)#", line)[0].strip() for line in lines]


def wrong_command(line: str) -> str:
    """What is wrong with a call of fieldapp; empty where nothing is."""
    words = line.split()
    name = max((c for c in EVERY_COMMAND if f"{line} ".startswith(f"{c} ")), key=len, default="")
    known = {"--help", "--version", "--home"}
    if name:
        known |= {o for p in EVERY_COMMAND[name].params for o in p.opts}
    rest = [w for w in words[len(name.split()) or 1 :] if w != "…"]
    if not name or isinstance(EVERY_COMMAND[name], click.Group):
        first = rest[0] if rest else "--help"
        if not first.startswith("-"):
            return f"no command {first}: {line}"
    unknown = {w.split("=")[0] for w in rest if w.startswith("--")} - known
    return f"no option {sorted(unknown)}: {line}" if unknown else ""


def wrong_commands(text: str) -> list[str]:
    calls = [re.sub(r"^(?:\S*/)?fieldapp\b(?!-)", "fieldapp", line) for line in code(text)]
    return [w for line in calls if line.split()[:1] == ["fieldapp"] if (w := wrong_command(line))]


def wrong_options(text: str) -> list[str]:
    alone = [span.split("=")[0].split()[0] for span in spans(text) if re.match(r"--[a-z]", span)]
    return [option for option in alone if option not in OPTIONS]


def wrong_targets(text: str) -> list[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    calls = [line.split()[1] for line in code(text) if re.match(r"make [a-z]", line)]
    return [target for target in calls if target not in targets]


def _path(word: str) -> str:
    """What is wrong with a word that may be a path of the repository; empty where nothing is."""
    if ELSEWHERE.match(word):
        return ""
    name, _, symbol = word.partition(":")
    bases = (ROOT, ROOT / "fieldapp")
    if word.endswith("/") and "/" in word.rstrip("/"):
        return "" if any((base / word).is_dir() for base in bases) else word
    if word.split("/", maxsplit=1)[0] in {"fieldapp", "tests", "resources", "docs", "migrations"}:
        pass
    elif not FILE.match(word) or ("/" not in word and not name.endswith(".py")):
        return ""
    found = [path for base in bases for path in base.glob(name.rstrip("/"))]
    if not found:
        return word
    if symbol and not any(
        re.search(rf"^(?:class |(?:async )?def |){symbol}\b", path.read_text("utf-8"), re.MULTILINE)
        for path in found
    ):
        return word
    return ""


def wrong_paths(text: str) -> list[str]:
    words = [word.strip(",;()\"'") for line in code(text) for word in line.split()]
    return [w for word in words if not word.startswith("-") if (w := _path(word))]


def wrong_modules(text: str) -> list[str]:
    names = [
        n
        for line in code(text)
        for n in re.findall(r"(?<![\w/.-])(?:fieldapp|tests)(?:\.\w+)+", line)
    ]
    paths = [ROOT / name.replace(".", "/") for name in names if name != "fieldapp.db"]
    return [
        str(path.relative_to(ROOT))
        for path in paths
        if not path.with_suffix(".py").exists() and not path.is_dir()
    ]


def wrong_variables(text: str) -> list[str]:
    names = set(re.findall(r"\bFIELDAPP_\w+", text))
    source = "".join(path.read_text("utf-8") for path in ROOT.glob("fieldapp/**/*.py"))
    return [name for name in sorted(names) if name not in source]


@cache
def members(name: str) -> set[str]:
    """Names in the classes of this name: what they define, and what they set on themselves."""
    found: set[str] = set()
    for path in (*ROOT.glob("fieldapp/**/*.py"), *ROOT.glob("tests/**/*.py")):
        source = path.read_text("utf-8")
        for body in re.findall(
            rf"^class {name}\b(.*?)(?=^\S|\Z)", source, re.MULTILINE | re.DOTALL
        ):
            found |= set(
                re.findall(r"(?:^    (?:async def |def |)|self\.)(\w+)", body, re.MULTILINE)
            )
    return found


def wrong_members(text: str) -> list[str]:
    names = [span for span in spans(text) if re.fullmatch(r"[A-Z]\w+\.[a-z_]\w*", span)]
    pairs = [name.split(".") for name in names if not FILE.match(name)]
    return [f"{class_}.{member}" for class_, member in pairs if member not in members(class_)]


CHECKS: tuple[Callable[[str], list[str]], ...] = (
    wrong_commands,
    wrong_options,
    wrong_targets,
    wrong_paths,
    wrong_modules,
    wrong_members,
    wrong_variables,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_everything_that_a_document_names_exists(
    path: Path, check: Callable[[str], list[str]]
) -> None:
    assert not check(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (wrong_commands, "`fieldapp frobnicate`"),
        (wrong_commands, "```\nfieldapp hub frobnicate STICK\n```"),
        (wrong_commands, "```\n.venv/bin/fieldapp log LINE --frob  # why\n```"),
        (wrong_commands, "```\nfieldapp frobnicate\n```"),
        (wrong_options, "`--frob 4`"),
        (wrong_targets, "`make frob`"),
        (wrong_paths, "`fieldapp/frob/`"),
        (wrong_paths, "`ledger/frob.py`"),
        (wrong_paths, "`ledger/record.py:frob`"),
        (wrong_paths, "`tests/frob/test_frob.py`"),
        (wrong_paths, "`resources/frob`"),
        (wrong_paths, "```\npytest tests/frob.py\n```"),
        (wrong_modules, "`python -m tests.benchmarks.frob`"),
        (wrong_modules, "`fieldapp.frob`"),
        (wrong_members, "`Hub.frob`"),
        (wrong_members, "`Frob.store`"),
        (wrong_variables, "FIELDAPP_FROB"),
    ],
)
def test_what_does_not_exist_is_found(check: Callable[[str], list[str]], text: str) -> None:
    assert check(text)


@pytest.mark.parametrize("name", EVERY_COMMAND)
def test_every_command_is_in_a_manual(name: str) -> None:
    manuals = " ".join(path.read_text("utf-8") for path in MANUALS)
    command = EVERY_COMMAND[name]
    assert isinstance(command, click.Group) or re.search(rf"{name}(?![\w-])", manuals)


# --- Links.


def anchors(path: Path) -> set[str]:
    """The anchors that a page's headings have, as the usual viewers make them."""
    headings = re.findall(r"^#+ (.+)$", prose(path.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


def links(path: Path) -> list[tuple[Path, str]]:
    """Files that a page links to or shows, each with its anchor."""
    texts = re.sub(r"`[^`]*`", "", prose(path.read_text("utf-8")))
    targets = re.findall(r"\]\(([^)\s]+)\)", texts)
    parts = [target.partition("#") for target in targets if "://" not in target]
    return [((path.parent / file).resolve() if file else path, hash_) for file, _, hash_ in parts]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files_and_headings(path: Path) -> None:
    for file, anchor in links(path):
        assert file.exists(), file
        assert not anchor or anchor in anchors(file), f"{file}#{anchor}"


def test_every_document_and_picture_is_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        path = ahead.pop()
        reached.add(path)
        if path.suffix == ".md":
            ahead += [file for file, _ in links(path) if file not in reached]
    pictures = [*DOCS.rglob("*.png"), *(ROOT / "resources/pictures").glob("*.png")]
    assert {*DOCUMENTS, *pictures} <= reached


def test_pictures_are_few_and_small() -> None:
    pictures = [*DOCS.rglob("*.png"), *(ROOT / "resources/pictures").glob("*.png")]
    assert len(pictures) <= 17
    assert not [path for path in pictures if path.stat().st_size >= 150_000]


# --- Documents that must say the same as the code.


def window_texts() -> set[str]:
    """Every literal of the code that the window may show."""
    pages = [*ROOT.glob("fieldapp/ui/**/*.py"), *ROOT.glob("fieldapp/app/**/*.py")]
    source = "".join(path.read_text("utf-8") for path in pages)
    in_double = re.findall(r'"((?:[^"\\\n]|\\.)+)"', source)
    return {*in_double, *re.findall(r"tr\('([^'\n]+)'\)", source)}


def called_by_name(path: Path) -> list[str]:
    """Texts in italics: in a manual these are texts of the window, and nothing else."""
    text = re.sub(r"`[^`]*`", "", prose(path.read_text("utf-8")))
    return [" ".join(t.split()) for t in re.findall(r"(?<![\w*])\*([^*]+)\*(?![\w*])", text)]


def test_what_the_manuals_call_by_name_is_in_the_window() -> None:
    named = {name for path in (DOCS / "manual").glob("*.md") for name in called_by_name(path)}
    assert {"Seal to it", "Enrol…"} <= named
    assert not named - window_texts()


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= 120


def test_the_architecture_has_the_layers_that_the_import_contract_has() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = next(
        c["layers"] for c in contracts["contracts"] if c.get("containers") == ["fieldapp"]
    )
    told = re.search(
        r"^    (cli > .+)$", (DOCS / "architecture.md").read_text("utf-8"), re.MULTILINE
    )
    assert told
    assert told[1].split(" > ") == [layer.strip("()") for layer in layers]


def test_every_folder_has_a_paragraph_in_contributing() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    folders = {path.parent.name for path in ROOT.glob("fieldapp/*/__init__.py")}
    assert not [name for name in sorted(folders) if f"`fieldapp/{name}/`" not in text]


def test_formats_and_security_officers_manual_have_all_types_and_roles() -> None:
    formats = (DOCS / "formats.md").read_text("utf-8")
    for kind in RecordType:
        assert f"| {kind.value} | {kind.name.lower().replace('_', ' ')} |" in formats
    officers = (DOCS / "manual" / "security-officer.md").read_text("utf-8")
    assert not [role for role in ROLES if f"`{role}`" not in officers]


def test_releasing_names_the_newest_migration() -> None:
    newest = max(path.name for path in MIGRATIONS.glob("*.sql"))
    assert f"`migrations/{newest}`" in (ROOT / "RELEASING.md").read_text("utf-8")


def test_the_next_number_of_a_migration_is_free_in_both_folders() -> None:
    newest = max(int(path.name[:4]) for path in MIGRATIONS.rglob("*.sql"))
    text = " ".join((MIGRATIONS / "README.md").read_text("utf-8").split())
    assert f"The next file is {newest + 1:04}." in text


def test_contributing_leads_from_every_page_to_its_code() -> None:
    plan = (ROOT / "fieldapp" / "ui" / "shell" / "plan.py").read_text("utf-8")
    pages = set(re.findall(r"^from (fieldapp\.ui\.\S+_page) import \w+Page$", plan, re.MULTILINE))
    assert len(pages) > 20
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = {f"`{page.replace('.', '/')}.py`" for page in pages - {"fieldapp.ui.base.base_page"}}
    assert not [row for row in sorted(rows) if row not in text]


# --- The glossary.


def table(path: Path, heading: str) -> list[list[str]]:
    """Rows of the first table below a heading, cells without markup."""
    section = path.read_text("utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\|(.+)\|$", section, re.MULTILINE)[2:]
    return [[cell.strip().replace("`", "") for cell in row.split("|")] for row in rows]


def names() -> set[str]:
    """The words that names of modules, folders and classes in fieldapp are made of."""
    found: set[str] = set()
    for path in ROOT.glob("fieldapp/**/*.py"):
        classes = re.findall(r"^class (\w+)", path.read_text("utf-8"), re.MULTILINE)
        parts = re.findall(r"[A-Z][a-z]+|[A-Z]+(?![a-z])", " ".join(classes))
        found |= {*(part.lower() for part in parts), *path.stem.split("_"), path.parent.name}
    return found


def test_words_of_the_glossary_are_used() -> None:
    source = "".join(p.read_text("utf-8").lower() for p in ROOT.glob("fieldapp/**/*.py"))
    for row in table(DOCS / "glossary.md", "Words"):
        for word in row[0].split(", "):
            assert re.search(rf"\b{word}s?\b", source), word


def test_words_that_the_glossary_excludes_name_nothing() -> None:
    used = names()
    assert {"record", "roster"} <= used
    for row in table(DOCS / "glossary.md", "Words that are not used"):
        assert not used & set(row[0].split(", ")), row[0]


# --- Decision records.


def test_decisions_are_numbered_listed_and_complete() -> None:
    folder = DOCS / "adr"
    decisions = sorted(folder.glob("[0-9]*.md"))
    assert [path.name[:4] for path in decisions] == [
        f"{n:04}" for n in range(1, len(decisions) + 1)
    ]
    listed = {file for file, _ in links(folder / "README.md")}
    for path in decisions:
        text = path.read_text("utf-8")
        headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
        assert headings == ["Context", "Decision", "Consequences"], path.name
        assert len(text.splitlines()) <= 60, path.name
        assert path.resolve() in listed


def test_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert versions[0] == "[Unreleased]"
    assert not [v for v in versions[1:] if not re.fullmatch(r"\[[\d.]+\] - \d{4}-\d\d-\d\d", v)]
    sections = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert sections <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_no_document_names_a_machine() -> None:
    private = re.compile(r"(?<!app)/(?:work|root|home|Users)/")
    assert not [p.name for p in DOCUMENTS if private.search(p.read_text("utf-8"))]
