"""Components of the frozen program, each with its licence and the texts that must go with it.

What no metadata tells stands in `licences.toml`. Texts are collected where the program is built,
from the packages themselves, and are never part of this repository.
"""

from __future__ import annotations

import json
import platform
import re
import subprocess
import sysconfig
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from license_expression import LicenseSymbol, LicenseWithExceptionSymbol, get_spdx_licensing
from packaging.requirements import Requirement

from fieldapp import __version__

ROOT: Final = Path(__file__).parents[3]
WEB: Final = ROOT / "resources" / "web" / "node_modules"
COMMON: Final = Path("/usr/share/common-licenses")
DOC: Final = Path("/usr/share/doc")
_TEXT: Final = re.compile(r"licen[cs]e|copying|notice|copyright|authors", re.IGNORECASE)
_PARSE: Final = get_spdx_licensing().parse


@dataclass(frozen=True)
class Part:
    """One component: where it comes from, its licence, and its texts."""

    kind: str  # pypi, npm, cargo, generic, or deb
    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


@cache
def table() -> dict[str, Any]:
    """The lists of `licences.toml`."""
    return tomllib.loads(Path(__file__).with_name("licences.toml").read_text("utf-8"))


def own_parts() -> list[Part]:
    """The program itself, and the Python that runs it."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    found = python if python.exists() else next(DOC.glob("python3.*-minimal/copyright"), python)
    return [
        Part("generic", "fieldapp", __version__, "Apache-2.0", (ROOT / "LICENSE",)),
        Part("generic", "cpython", platform.python_version(), "Python-2.0", (found,)),
    ]


def required(extras: Iterable[str]) -> set[str]:
    """Distributions that the program needs with these extras, directly or not."""
    found: set[str] = set()
    todo = [("fieldapp", tuple(extras))]
    while todo:
        name, wanted = todo.pop()
        for each in map(Requirement, metadata.requires(name) or ()):
            marker = each.marker
            if marker and not any(marker.evaluate({"extra": x}) for x in (*wanted, "")):
                continue
            if plain(each.name) not in found:
                found.add(plain(each.name))
                todo.append((each.name, tuple(each.extras)))
    return found


def distributions(names: Iterable[str]) -> Iterator[Part]:
    """Python distributions, and what is inside their binaries."""
    for name in sorted({plain(name) for name in names} - {"fieldapp"}):
        about, known = metadata.metadata(name), table()["distribution"].get(name, {})
        said = about.get_all("License-Expression") or about.get_all("License") or [""]
        texts = [
            Path(str(file.locate()))
            for file in metadata.files(name) or ()
            if _TEXT.search(file.name) and file.suffix not in (".py", ".pyc", ".pyi")
        ]
        texts += [text for source in known.get("texts", ()) for text in sources(source)]
        licence = known.get("licence", said[0])
        yield Part("pypi", name, about["Version"], licence, tuple(texts))
        for inner, inside in table()["inside"].items():
            if inside["of"] == name:
                found = [text for source in inside["texts"] for text in sources(source)]
                yield Part("generic", inner, "", inside["licence"], tuple(found))
        yield from _crates(name)


def _crates(name: str) -> Iterator[Part]:
    """Rust crates that the distribution's own bill of materials names, with common texts."""
    for file in metadata.files(name) or ():
        if "sboms" in file.parts and file.suffix == ".json":
            bill = json.loads(Path(str(file.locate())).read_text("utf-8"))
            for each in bill.get("components", ()):
                if str(each.get("purl", "")).startswith("pkg:cargo/") and each.get("licenses"):
                    licence = _bill_licence(each["licenses"])
                    texts = tuple(common_texts(licence))
                    yield Part("cargo", each["name"], each["version"], licence, texts)


def _bill_licence(listed: list[dict[str, Any]]) -> str:
    each = [one.get("expression") or one["license"].get("id", "") for one in listed]
    return " AND ".join(f"({one})" for one in each)


def npm_packages(vendor: Path) -> Iterator[Part]:
    """The packages of which the map page has files."""
    versions = json.loads((vendor / "versions.json").read_text("utf-8"))
    for name, version in sorted(versions["packages"].items()):
        about = json.loads((WEB / name / "package.json").read_text("utf-8"))
        texts = [path for path in sorted((WEB / name).iterdir()) if _TEXT.search(path.name)]
        if name in table()["npm"]:
            texts = list(sources(table()["npm"][name]))
        yield Part("npm", name, version, str(about.get("license", "")), tuple(texts))


def machine_library(file: str) -> Part:
    """A shared library of the building machine, as the Debian package that it came from.

    Raises:
        KeyError: Nobody has looked at its licence yet.
    """
    licence = table()["machine"][file.partition(".so")[0]]
    owner = _ask("-S", f"/usr/lib/*/{file}", f"/lib/*/{file}").partition(":")[0]
    version = _ask("-W", "-f", "${Version}\n", owner).partition("\n")[0]
    return Part("deb", owner, version, licence, tuple(sources(f"debian:{owner}")))


def _ask(*question: str) -> str:
    command = ["dpkg-query", *question]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def sources(source: str) -> list[Path]:
    """The files that a source of `licences.toml` names; none where they are not here."""
    kind, _, rest = source.partition(":")
    if kind == "common":
        found = [COMMON / rest]
    elif kind == "debian":
        found = sorted(DOC.glob(f"{rest}/copyright"))[:1]
    elif kind == "npm":
        found = [WEB / rest]
    elif kind == "own":
        found = [ROOT / rest]
    else:
        name, _, end = rest.partition(":")
        files = [Path(str(f.locate())) for f in metadata.files(name) or () if str(f).endswith(end)]
        found = files[:1]
    return [path for path in found if path.exists()]


def common_texts(licence: str) -> list[Path]:
    """Texts that fulfil an expression, of several choices one; none where one is lacking."""
    known = table()["text"]
    keys = chosen(licence, lambda key: key.partition(" WITH ")[0] in known) or []
    found = {path for key in keys for path in sources(known[key.partition(" WITH ")[0]])}
    return sorted(found)


def under_plain_gpl(licence: str) -> bool:
    """Whether no choice of an expression is free of the GPL without an exception."""
    free = chosen(licence, lambda key: not key.startswith(("GPL", "AGPL")) or " WITH " in key)
    return free is None


def chosen(licence: str, holds: Callable[[str], bool]) -> list[str] | None:
    """The licences of an expression that are kept, of several choices the first that holds."""
    return _chosen(_PARSE(licence), holds)


def _chosen(node: Any, holds: Callable[[str], bool]) -> list[str] | None:
    if isinstance(node, LicenseSymbol | LicenseWithExceptionSymbol):
        return [node.render()] if holds(node.render()) else None
    parts = [_chosen(part, holds) for part in node.args]
    if node.operator.strip() == "OR":
        return next((part for part in parts if part is not None), None)
    return None if None in parts else [key for part in parts for key in part or ()]


def plain(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
