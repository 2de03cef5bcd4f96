"""Proposal of an edition: edition.json of a frozen folder, which says all that its author signs."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from fieldapp.errors import FormatError, InputError, Message, StoreError
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile, EditionRules
from fieldapp.ledger.body import RecordType, encode_body, parse_body
from fieldapp.observation.operational_day import parse_cut_off, span
from fieldapp.paths import RESOURCES
from fieldapp.report.daily import content_tree
from fieldapp.report.daily.content_tree import ContentLeaf
from fieldapp.report.daily.edition_copies import (
    AUDIENCES,
    CONTENT,
    GROUNDS,
    LIST,
    RELEASE,
    TREE,
    copy_files,
    grounds_file,
    is_for,
    named,
    up_to,
)
from fieldapp.report.daily.edition_section import check_edition_section
from fieldapp.report.daily.narrative.narrative_text import check_narrative
from fieldapp.report.daily.release_policy import check_coarser, parse_policy
from fieldapp.report.daily.report_content import ReportContent, canonical, parse_content
from fieldapp.report.daily.report_records import UNREADABLE
from fieldapp.report.daily.sections import HEADING, MOST_DAYS, minutes

PROPOSAL: Final = "edition.json"
RELEASE_DEFAULT: Final = RESOURCES / "report" / RELEASE
"""The program's own release policy."""
EDITION_KINDS: Final = ("daily", "spot", "weekly", "thematic", "correction")
MEDIA_TYPES: Final[Mapping[str, str]] = {
    ".json": "application/json",
    ".csv": "text/csv",
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".toml": "application/toml",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
MOST_BYTES: Final = 256 * 2**20
"""Of a file of an edition."""
_MOST_PROPOSAL: Final = 2**20
_FORMAT: Final = 1
_MALFORMED: Final = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
    AssertionError, StopIteration, OSError,
)  # fmt: skip
"""What reading malformed JSON as if it were well formed leads to; OSError of a zone's name."""
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9]+){1,3}")


def as_proposal(edition: Edition) -> bytes:
    """The edition as canonical JSON."""
    assert edition.period is not None  # noqa: S101 - an edition has one
    assert edition.basis is not None  # noqa: S101 - of a frozen one it is known
    assert edition.rules is not None  # noqa: S101 - likewise
    return canonical(
        {
            "format": _FORMAT,
            "number": edition.number,
            "kind": edition.kind,
            "period": [int(edition.period[0].timestamp()), edition.period[1]],
            "audience": edition.audience,
            "languages": list(edition.languages),
            "files": [_file(each) for each in edition.files],
            "roots": [[index, root.hex()] for index, root in edition.roots],
            "rules": {name: _hex(digest) for name, digest in asdict(edition.rules).items()},
            "previous": _hex(edition.previous),
            "supersedes": _hex(edition.supersedes),
            "note": edition.note,
            "basis": [edition.basis[0], edition.basis[1].hex()],
        }
    )


def _hex(digest: bytes | None) -> str | None:
    return None if digest is None else digest.hex()


def parse_proposal(raw: bytes) -> Edition:
    """The edition that a proposal tells.

    Raises:
        FormatError: It is none.
    """
    try:
        members = json.loads(raw)
        if members["format"] != _FORMAT:
            raise FormatError("an edition of a newer format")
        edition = _parsed(members)
        # What a record can hold is of the right kinds.
        same = parse_body(RecordType.EDITION, encode_body(RecordType.EDITION, edition)) == edition
        again = as_proposal(edition)
    except _MALFORMED as e:
        raise FormatError("not a frozen edition") from e
    if again != raw or not same:
        raise FormatError("a frozen edition that is not canonical JSON")
    return edition


def _parsed(members: Mapping[str, Any]) -> Edition:
    start, seconds = members["period"]
    size, root = members["basis"]
    # Plain arithmetic, for what is beyond the range of times on some systems.
    begins = datetime.fromisoformat("1970-01-01T00:00:00+00:00") + timedelta(seconds=start)
    return Edition(
        number=members["number"],
        kind=members["kind"],
        period=(begins, seconds),
        audience=members["audience"],
        languages=tuple(members["languages"]),
        files=tuple(_parsed_file(each) for each in members["files"]),
        roots=tuple((index, bytes.fromhex(root)) for index, root in members["roots"]),
        rules=EditionRules(**{name: _bytes(each) for name, each in members["rules"].items()}),
        previous=_bytes(members["previous"]),
        supersedes=_bytes(members["supersedes"]),
        note=members["note"],
        basis=(size, bytes.fromhex(root)),
    )


def _bytes(digits: str | None) -> bytes | None:
    return None if digits is None else bytes.fromhex(digits)


# --- The folder.


def read_proposal(folder: Path) -> Edition:
    """The edition of a frozen folder.

    Raises:
        InputError: There is none.
        FormatError: It is not as it was written.
    """
    path = folder / PROPOSAL
    try:
        if path.stat().st_size > _MOST_PROPOSAL:
            raise FormatError("not a frozen edition")
        return parse_proposal(path.read_bytes())
    except OSError as e:
        raise InputError(
            Message("There is no frozen edition in {1}.", folder),
            field="folder",
            advice="Give the folder that `report freeze` wrote.",
        ) from e


def check_folder(folder: Path, edition: Edition) -> tuple[ReportContent, dict[str, bytes]]:
    """Check the files of a folder against an edition, and its content against its root.

    Returns:
        The content, and the files by name, as they were compared.

    Raises:
        InputError: A file is not here, or is another one.
        FormatError: A file is not as it was written, or content and tree are not alike.
        StoreError: A file cannot be read.
    """
    lists = {each.name: _read(folder, each) for each in edition.files}
    files = {each.name: _read(folder, each) for each in all_files(edition, lists)}
    return check_content(edition, files), files


def _read(folder: Path, file: EditionFile) -> bytes:
    if not _NAME.fullmatch(file.name) or file.size > MOST_BYTES:
        raise FormatError(Message("{1} is no file of an edition", file.name))
    path = folder / file.name
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size == file.size else b""
    except FileNotFoundError as e:
        raise InputError(Message("{1} is not in the folder.", file.name), field="folder") from e
    except OSError as e:
        raise StoreError(Message("{1} cannot be read.", file.name)) from e
    if hashlib.sha256(raw).digest() != file.sha256:
        raise InputError(
            Message("{1} is not the file that the edition names.", file.name), field="folder"
        )
    return raw


def check_content(edition: Edition, files: Mapping[str, bytes]) -> ReportContent:
    """Check content, tree, root, basis, period, rules, kind and readers of an edition.

    Only headquarters knows whether its words, previous edition and note are those that were frozen:
    the log there has the SHA-256 of the proposal.

    Raises:
        FormatError: They are not alike.
    """
    if not {CONTENT, TREE, RELEASE} <= files.keys():
        raise FormatError("an edition without content")
    try:
        return _checked(edition, files)
    except _MALFORMED as e:
        raise FormatError("not the content of a daily report") from e


def _checked(edition: Edition, files: Mapping[str, bytes]) -> ReportContent:
    content = parse_content(files[CONTENT])
    tree = content_tree.parse(files[TREE])
    _check_tree(content, tree)
    check_narrative(content)
    if edition.roots != ((0, content_tree.root(tree)),):
        raise FormatError("a content tree with another root than the edition's")
    policy = parse_policy(files[RELEASE])
    made = {GROUNDS: grounds_file(content)}
    for audience in up_to(edition.audience):
        made |= copy_files(content, tree, policy, audience)[1]
    if other := [name for name, raw in made.items() if files.get(name) != raw]:
        raise FormatError(Message("{1} is not what the release policy makes of it", other[0]))
    size, root = edition.basis or (None, b"")
    cells = content.section("heading")[0].cells
    if (cells["log_size"], cells["log_root"]) != (size, root.hex()) or cells["complete"] != "yes":
        raise FormatError("content with another basis than the edition's")
    if edition.period != period_of(content) or edition.period != _days_of(content):
        raise FormatError("content of other days than the edition's")
    if edition.rules is None or replace(edition.rules, texts=None) != rules_of(content):
        raise FormatError("content that was counted by other rules than the edition's")
    check_edition_section(content, edition)
    _check_heads(edition, files)
    return content


def _check_heads(edition: Edition, files: Mapping[str, bytes]) -> None:
    if edition.basis is None or edition.audience not in AUDIENCES:
        raise FormatError("an edition without a basis, or for unknown readers")
    corrects = edition.supersedes is not None
    if edition.kind not in EDITION_KINDS or (edition.kind == "correction") != corrects:
        raise FormatError("an edition of another kind than it says")
    audiences = (AUDIENCES[0], *up_to(edition.audience))
    pages = (named(f"report.{code}.pdf", each) for each in audiences for code in edition.languages)
    if other := [name for name in pages if name not in files]:
        raise FormatError(Message("{1} is not among the edition's files", other[0]))


def _check_tree(content: ReportContent, tree: tuple[ContentLeaf, ...]) -> None:
    if not all(each.shown for each in tree):
        raise FormatError("a content tree that withholds what the content shows")
    cells = dict(content.leaves())
    exact = [each for each in tree if "~" not in each.path]
    if other := content_tree.differing(exact, cells):
        raise FormatError(Message("{1} is not in the content tree as in the content", other[0]))
    for each in tree:
        if "~" in each.path:
            check_coarser(cells, each.path, each.value)


def rules_of(content: ReportContent) -> EditionRules:
    """Rule files by which a content was made; none where its heading names none."""
    (heading,) = content.section("heading")
    files = {name: heading.cells[name] for name in ("counting", "agreement", "bearings")}
    return EditionRules(
        **{
            name: None if file in (None, UNREADABLE) else bytes.fromhex(str(file))
            for name, file in files.items()
        }
    )


def period_of(content: ReportContent) -> tuple[datetime, int]:
    """First moment of a report's days, and the seconds that they last."""
    (heading,) = content.section("heading")
    starts, ends = (datetime.fromisoformat(str(heading.cells[name])) for name in ("from", "to"))
    return starts, int((ends - starts).total_seconds())


def _days_of(content: ReportContent) -> tuple[datetime, int]:
    """Period of a report by its days, zone and cut-off, from which it is made again."""
    (heading,) = content.section("heading")
    cells = heading.cells
    first, last = (date.fromisoformat(str(cells[name])) for name in ("first_day", "last_day"))
    zone, cut_off = str(cells["zone"]), parse_cut_off(str(cells["cut_off"]))
    if set(cells) != set(HEADING) or cut_off is None or not 0 <= (last - first).days < MOST_DAYS:
        raise FormatError("not the content of a daily report")
    starts, ends = span(first, zone, cut_off)[0], span(last, zone, cut_off)[1]
    if cells["minutes"] != minutes(ends - starts):
        raise FormatError("not the content of a daily report")
    return starts, int((ends - starts).total_seconds())


def named_files(files: Mapping[str, bytes]) -> tuple[EditionFile, ...]:
    """Files by name, as an edition and its lists name them, in the order of their names."""
    return tuple(
        EditionFile(
            sha256=hashlib.sha256(raw).digest(),
            size=len(raw),
            media_type=MEDIA_TYPES[Path(name).suffix],
            name=name,
        )
        for name, raw in sorted(files.items())
    )


# --- Lists of files: what an edition names.


def file_lists(files: Mapping[str, bytes], audience: str, key: bytes) -> dict[str, bytes]:
    """The list of the files of each copy, by its name.

    The record and the log name the lists alone: each has a salt, so nobody can try what a file that
    they were not given might hold.

    Args:
        files: Of all copies.
        audience: The widest.
        key: The edition's.
    """
    return {
        named(LIST, each): canonical(
            {
                "format": _FORMAT,
                "salt": content_tree.salt(key, named(LIST, each)).hex(),
                "files": _files_members({n: raw for n, raw in files.items() if is_for(n, each)}),
            }
        )
        for each in (AUDIENCES[0], *up_to(audience))
    }


def _files_members(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    return [_file(each) for each in named_files(files)]


def _file(each: EditionFile) -> dict[str, Any]:
    return {
        "name": each.name,
        "sha256": each.sha256.hex(),
        "size": each.size,
        "media_type": each.media_type,
    }


def listed_files(raw: bytes) -> tuple[EditionFile, ...]:
    """Files that a list names.

    Raises:
        FormatError: It is no list, or not as `file_lists` writes it.
    """
    try:
        members = json.loads(raw)
        found = tuple(_parsed_file(each) for each in members["files"])
        salt = bytes.fromhex(members["salt"])
        files = [_file(each) for each in found]
        again = canonical({"format": _FORMAT, "salt": salt.hex(), "files": files})
    except _MALFORMED as e:
        raise FormatError("not a list of files") from e
    if again != raw or len(salt) != content_tree.SALT_BYTES:
        raise FormatError("not a list of files")
    return found


def _parsed_file(members: Mapping[str, Any]) -> EditionFile:
    size, media_type, name = members["size"], members["media_type"], members["name"]
    if type(size) is not int or type(media_type) is not str or type(name) is not str:
        raise FormatError("not a list of files")
    sha256 = bytes.fromhex(members["sha256"])
    return EditionFile(sha256=sha256, size=size, media_type=media_type, name=name)


def all_files(edition: Edition, lists: Mapping[str, bytes]) -> tuple[EditionFile, ...]:
    """Files of all copies of an edition, each once.

    Raises:
        FormatError: A list is missing or names what is not of its copy, or two disagree.
    """
    found: dict[str, EditionFile] = {}
    audiences = (AUDIENCES[0], *up_to(edition.audience))
    if [each.name for each in edition.files] != sorted(named(LIST, each) for each in audiences):
        raise FormatError("an edition without the lists of its copies")
    for audience in audiences:
        for each in listed_files(lists[named(LIST, audience)]):
            if not is_for(each.name, audience) or found.setdefault(each.name, each) != each:
                raise FormatError(Message("{1} is no file of that copy", each.name))
    return tuple(found.values())
