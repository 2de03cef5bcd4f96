"""Notices and bills of materials of the frozen program.

`python -m tests.tools.release.sbom WORK_FOLDER FROZEN_FOLDER` reads in PyInstaller's tables what
was packed. It writes every licence text into FROZEN_FOLDER/licences, and beside the folder its
SBOM and its CBOM (what cryptography it uses) in CycloneDX JSON. It ends with 1, and says why, where
a component has no text, is under the plain GPL, or nobody has looked at its licence. Nothing is
fetched.
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import sys
import uuid
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path, PurePath
from typing import Any, Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.crypto import AlgorithmProperties, CryptoAssetType, CryptoPrimitive
from cyclonedx.model.crypto import CryptoProperties as Properties
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from fieldapp import __version__
from fieldapp.paths import RESOURCES
from tests.tools.release import fonts, licences
from tests.tools.release.licences import Part

ALGORITHMS: Final = {
    "Ed25519": (CryptoPrimitive.SIGNATURE, "records, rosters, the log, receipts"),
    "ML-DSA-44": (CryptoPrimitive.SIGNATURE, "cosignatures of the log"),
    "ECDSA": (CryptoPrimitive.SIGNATURE, "the hub's certificate; time stamps"),
    "X25519": (CryptoPrimitive.KEY_AGREE, "age files"),
    "ML-KEM-768": (CryptoPrimitive.KEM, "age files, with X25519"),
    "HPKE": (CryptoPrimitive.COMBINER, "the two of age's post-quantum recipients"),
    "ChaCha20-Poly1305": (CryptoPrimitive.AE, "age files"),
    "AES-256-KW": (CryptoPrimitive.AE, "keys in the keystore"),
    "AES-256-CBC": (CryptoPrimitive.BLOCK_CIPHER, "pages of the database (SQLCipher)"),
    "HMAC-SHA-512": (CryptoPrimitive.MAC, "pages of the database (SQLCipher)"),
    "HMAC-SHA-256": (CryptoPrimitive.MAC, "keystore, age headers, names"),
    "HKDF-SHA-256": (CryptoPrimitive.KDF, "keys from keys"),
    "PBKDF2-SHA-512": (CryptoPrimitive.KDF, "the page key of SQLCipher, from a random key"),
    "Argon2id": (CryptoPrimitive.KDF, "passphrases"),
    "SHA-256": (CryptoPrimitive.HASH, "records, the log, files"),
}
"""What the program computes with, and for what; versions of TLS are Python's and OpenSSL's."""


def main(work: Path, frozen: Path) -> int:
    """Write notices, SBOM and CBOM; 1 where something must not be shipped as it is."""
    files = _packed(work / "COLLECT-00.toc")
    modules = {name.split(".")[0] for name, *_ in _packed(work / "PYZ-00.toc")}
    parts, faults = _parts(files, modules)
    faults += [f"no licence text: {part.name}" for part in parts if not part.texts]
    faults += [
        f"the GPL alone: {part.name} ({part.licence})"
        for part in parts
        if licences.under_plain_gpl(part.licence)
    ]
    _write_notices(parts, frozen / "licences", work)
    _write_bill([_component(part) for part in parts], frozen.with_name(f"{frozen.name}.cdx.json"))
    assets = [_asset(name) for name in ALGORITHMS]
    _write_bill(assets, frozen.with_name(f"{frozen.name}.cbom.json"))
    print(f"{len(parts)} components, {len(assets)} algorithms")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def _packed(path: Path) -> list[tuple[str, str, str]]:
    """The entries (name, source, kind) of one of PyInstaller's tables."""
    found: Any = ast.literal_eval(path.read_text("utf-8"))
    return next(part for part in found if isinstance(part, list) and part)


def _parts(files: list[tuple[str, str, str]], modules: set[str]) -> tuple[list[Part], list[str]]:
    """All components, and what nobody can say the licence of."""
    by_module = metadata.packages_distributions()
    folders = modules | {PurePath(name).parts[0] for name, *_ in files}
    names = {name for folder in folders for name in by_module.get(folder, ())}
    parts = [
        *licences.own_parts(),
        *licences.distributions(names),
        *licences.npm_packages(RESOURCES / "map" / "vendor"),
    ]
    faults = []
    # Copies of wheels' libraries have a hash in their names and lie in folders of their own.
    system = [n for n, _, kind in files if kind == "BINARY" and "/" not in n and ".so" in n]
    for name in sorted(n for n in system if not n.startswith("libpython")):
        try:
            parts.append(licences.machine_library(name))
        except KeyError:
            faults.append(f"nobody has looked at the licence of {name}")
    return parts, faults


def _write_notices(parts: list[Part], folder: Path, work: Path) -> None:
    """A list of all components, and their texts, each text once."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names: dict[str, str] = {}
    lines = [
        "What this program consists of, under which licence, and where the licence's text is.",
        "Parts under the LGPL are shared libraries in files of their own: put another build of",
        "one in its place, and the program uses that.",
        "",
    ]
    for part in sorted(set(parts), key=lambda part: (part.kind, part.name.lower(), part.version)):
        texts = []
        for path in part.texts:
            raw = path.read_bytes()
            digest = hashlib.sha256(raw).hexdigest()
            if digest not in names:
                names[digest] = f"{part.name.replace('/', '-')}.{len(names):03}.txt".lstrip("@")
                (folder / names[digest]).write_bytes(raw)
            texts.append(names[digest])
        lines.append(f"{part.kind} {part.name} {part.version}: {part.licence}: {', '.join(texts)}")
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", "utf-8")
    program = next(each for each in _packed(work / "COLLECT-00.toc") if "_typst" in each[0])
    (folder / "fonts.txt").write_text(fonts.notices(Path(program[1]).read_bytes()), "utf-8")


def _component(part: Part) -> Component:
    version = part.version or None
    group, _, name = part.name.rpartition("/")
    return Component(
        name=name,
        group=group or None,
        version=version,
        type=ComponentType.LIBRARY,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        bom_ref=f"{part.kind}:{part.name}@{part.version}",
        purl=PackageURL(part.kind, namespace=group or None, name=name, version=version),
    )


def _asset(name: str) -> Component:
    primitive, purpose = ALGORITHMS[name]
    return Component(
        name=name,
        type=ComponentType.CRYPTOGRAPHIC_ASSET,
        description=purpose,
        bom_ref=f"algorithm:{name}",
        crypto_properties=Properties(
            asset_type=CryptoAssetType.ALGORITHM,
            algorithm_properties=AlgorithmProperties(primitive=primitive),
        ),
    )


def _write_bill(components: list[Component], out: Path) -> None:
    """The same bytes from the same components: number and time are those of the source."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    names = sorted(f"{each.bom_ref.value}" for each in components)
    number = uuid.UUID(hashlib.sha256("\n".join(names).encode()).hexdigest()[:32], version=4)
    bom = Bom(serial_number=number)
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    program = Component(
        name="fieldapp",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="fieldapp",
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    bom.metadata.component = program
    # Two wheels may hold the same crate.
    once = list({each.bom_ref.value: each for each in components}.values())
    for component in once:
        bom.components.add(component)
    bom.register_dependency(program, once)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    out.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
