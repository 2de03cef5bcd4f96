"""SBOM of the frozen program in CycloneDX JSON: `python -m tests.tools.sbom WORK_FOLDER OUT`.

It lists what PyInstaller's tables say was packed: Python distributions, the map's npm packages,
Python itself, and shared libraries of the building machine with their hashes. Nothing is fetched.
"""

from __future__ import annotations

import ast
import hashlib
import json
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path, PurePath
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from fieldapp import __version__
from fieldapp.paths import RESOURCES

ROOT = Path(__file__).parents[2]


def main(work: Path, out: Path) -> None:
    """Write the SBOM of what the tables in PyInstaller's work folder name."""
    bom = Bom()
    program = Component(
        name="fieldapp",
        version=__version__,
        type=ComponentType.APPLICATION,
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    bom.metadata.component = program
    files = _packed(work / "COLLECT-00.toc")
    modules = {name.split(".")[0] for name, *_ in _packed(work / "PYZ-00.toc")}
    modules |= {PurePath(name).parts[0] for name, *_ in files}
    components = [
        Component(
            name="cpython",
            version=platform.python_version(),
            type=ComponentType.PLATFORM,
            purl=PackageURL("generic", name="cpython", version=platform.python_version()),
        ),
        *_distributions(modules),
        *_front_end(),
        *_system_libraries(files),
    ]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(program, components)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    out.write_text(text + "\n", "utf-8")
    print(f"{out}: {len(components)} components")


def _packed(table: Path) -> list[tuple[str, str, str]]:
    """The entries (name, source, kind) of one of PyInstaller's tables."""
    found: Any = ast.literal_eval(table.read_text("utf-8"))
    return next(part for part in found if isinstance(part, list) and part)


def _distributions(modules: set[str]) -> Iterator[Component]:
    """Python distributions that brought one of these modules or folders."""
    by_module = metadata.packages_distributions()
    names = {name for module in modules for name in by_module.get(module, ())}
    for name in sorted(names - {"fieldapp"}):
        about = metadata.metadata(name)
        text = "".join(about.get_all("License-Expression") or about.get_all("License") or ())
        licences = [LicenseFactory().make_from_string(text)] if 0 < len(text) < 100 else []
        yield Component(
            name=about["Name"],
            version=about["Version"],
            type=ComponentType.LIBRARY,
            licenses=licences,
            purl=PackageURL("pypi", name=name.lower(), version=about["Version"]),
        )


def _front_end() -> Iterator[Component]:
    """The npm packages of which the map page has files."""
    versions = json.loads((RESOURCES / "map" / "vendor" / "versions.json").read_bytes())
    for full, version in sorted(versions["packages"].items()):
        group, _, name = full.rpartition("/")
        yield Component(
            name=name,
            group=group or None,
            version=version,
            type=ComponentType.LIBRARY,
            purl=PackageURL("npm", namespace=group or None, name=name, version=version),
        )


def _system_libraries(files: list[tuple[str, str, str]]) -> Iterator[Component]:
    """Shared libraries that come from the building machine and from no distribution."""
    ours = (Path(sys.prefix), ROOT)
    for target, source, kind in sorted(files):
        if kind == "BINARY" and not any(Path(source).is_relative_to(own) for own in ours):
            digest = hashlib.sha256(Path(source).read_bytes()).hexdigest()
            yield Component(
                name=PurePath(target).name,
                type=ComponentType.FILE,
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
                bom_ref=f"file:{target}",
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
