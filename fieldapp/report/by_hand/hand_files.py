"""Files of a proof folder for a check by hand, byte for byte as they are written."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from fieldapp.languages import LANGUAGES
from fieldapp.ledger.record import Record
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.report.by_hand.plain_words import FOLDER, plain_words, proof_words

SCRIPT: Final = "check.sh"
CDDL: Final = "record.cddl"

_SPKI: Final = bytes.fromhex("302a300506032b6570032100")  # of an Ed25519 key (RFC 8410)
_MARK: Final = re.compile(r"@([A-Za-z_]+)@")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackNames:
    """Files of mission pack and roster that the README names, by their paths below the folder.

    Attributes:
        root: Newest root metadata.
        targets: Targets metadata.
        roster: The roster's head.
        entry: The device's entry.
    """

    root: str
    targets: str
    roster: str
    entry: str


def parts(record: Record, public_key: bytes) -> dict[str, bytes]:
    """The parts of the record as openssl takes them, and the key: they follow from both alone."""
    key = base64.b64encode(_SPKI + public_key).decode()
    pem = f"-----BEGIN PUBLIC KEY-----\n{key}\n-----END PUBLIC KEY-----\n"
    return {
        "signed-bytes": record.signed_bytes,
        "signature": record.signature,
        "signer.pem": pem.encode(),
    }


def texts(
    record: Record, *, root_hash: bytes, vocabulary: Vocabulary, pack: PackNames, hub: str
) -> dict[str, bytes]:
    """Texts that this version of the program writes for readers: README, words, script, CDDL.

    Args:
        record: The record.
        root_hash: Of the mission, 32 bytes.
        vocabulary: The mission's.
        pack: Names of the pack's files.
        hub: Address of the hub on the network, "" where it has none.
    """
    script = (FOLDER / SCRIPT).read_bytes()
    marks = {
        "RECORD": record.hash.hex(),
        "KID": record.kid.hex(),
        "NUMBER": str(record.seq),
        "MISSION": root_hash.hex(),
        "SCRIPT": hashlib.sha256(script).hexdigest(),
        "FIRST_ROOT": "pack/metadata/1.root.json",
        "ROOT": pack.root,
        "TARGETS": pack.targets,
        "ROSTER": pack.roster,
        "ENTRY": pack.entry,
        "ROSTER_NAME": pack.roster.rpartition("/")[2].partition(".")[2],
        "URL": hub,
    }
    files = {SCRIPT: script, CDDL: (RESOURCES / "formats" / CDDL).read_bytes()}
    for language in LANGUAGES:
        where = proof_words(language)["where_hub" if hub else "where_paper"]
        written = _filled(_readme(language), {**_commands(), "WHERE": where})
        files[readme_name(language)] = _filled(written, marks).encode()
        files[f"record.{language}.txt"] = plain_words(record, vocabulary, language).encode()
    return files


def names() -> set[str]:
    """Names of what `texts` writes."""
    each = {name for code in LANGUAGES for name in (readme_name(code), f"record.{code}.txt")}
    return each | {SCRIPT, CDDL}


def readme_name(language: str) -> str:
    """Name of the README in a language."""
    return "README.txt" if language == "en" else f"README.{language}.txt"


@cache
def _readme(language: str) -> str:
    return (FOLDER / readme_name(language)).read_text("utf-8")


@cache
def _commands() -> dict[str, str]:
    """Commands of each step, indented by four, by the step's name."""
    sections = (FOLDER / "by_hand.sh").read_text("utf-8").split("#: ")[1:]
    named = (section.partition("\n") for section in sections)
    return {
        name: "".join(f"    {line}\n" for line in lines.splitlines()).rstrip()
        for name, _, lines in named
    }


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _MARK.sub(lambda match: values.get(match[1], match[0]), text)
