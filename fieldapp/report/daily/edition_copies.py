"""Copies of an edition for its audiences: which files each has, and what is in them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fieldapp.report.daily import content_tree
from fieldapp.report.daily.content_tree import ContentLeaf
from fieldapp.report.daily.release_policy import (
    OUTSIDE_READERS,
    MissionLists,
    ReleasePolicy,
    coarser,
    parse_policy,
    released,
)
from fieldapp.report.daily.report_content import (
    ContentRow,
    ContentSection,
    ReportContent,
    canonical,
    grounds_by_path,
    parse_content,
)
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.sections import COVERAGE

CONTENT: Final = "content.json"
TREE: Final = "tree.json"
GROUNDS: Final = "grounds.json"
RELEASE: Final = "release.toml"
WORKBOOK: Final = "report.xlsx"
LIST: Final = "files.json"
AUDIENCES: Final = ("internal", *OUTSIDE_READERS)
"""Who may read an edition, from the narrowest to the widest."""
_FOR_ALL: Final = (GROUNDS, RELEASE)


def named(name: str, audience: str) -> str:
    """Name of a file in the copy for an audience: "tree.public.json"; headquarters' has none."""
    stem, _, rest = name.partition(".")
    return f"{stem}.{audience}.{rest}" if audience in OUTSIDE_READERS else name


def is_for(name: str, audience: str) -> bool:
    """Whether a file of an edition belongs to the copy for an audience."""
    tag = next((each for each in name.split(".")[1:-1] if each in OUTSIDE_READERS), AUDIENCES[0])
    return tag == audience or name in _FOR_ALL


def up_to(audience: str) -> tuple[str, ...]:
    """Audiences outside that get a copy where this one is the widest; none for no audience."""
    if audience not in AUDIENCES:
        return ()
    return AUDIENCES[1 : AUDIENCES.index(audience) + 1]


def full_tree(
    content: ReportContent, policy: ReleasePolicy, lists: MissionLists, key: bytes
) -> tuple[ContentLeaf, ...]:
    """The tree over all cells and the coarser values that a policy names."""
    cells = (*content.leaves(), *coarser(content, policy, lists))
    return content_tree.leaves(cells, key)


def copy_files(
    content: ReportContent, tree: tuple[ContentLeaf, ...], policy: ReleasePolicy, audience: str
) -> tuple[ReportContent, dict[str, bytes]]:
    """The content as an audience outside sees it, and tree and tables of its copy."""
    seen, copy = released(content, tree, policy, audience)
    tagged = audience == OUTSIDE_READERS[-1]
    files = {TREE: content_tree.as_json(copy), **tables(seen, tagged=tagged)}
    return seen, {named(name, audience): raw for name, raw in files.items()}


def content_for(files: Mapping[str, bytes], audience: str) -> ReportContent:
    """The content of an edition's files as an audience sees it."""
    content = parse_content(files[CONTENT])
    if audience not in OUTSIDE_READERS:
        return content
    tree, policy = content_tree.parse(files[TREE]), parse_policy(files[RELEASE])
    return released(content, tree, policy, audience)[0]


def grounds_file(content: ReportContent) -> bytes:
    """The records that each row rests on, by its path: hashes, relations and bounds.

    Watches are left out: with the log a hash tells the device that signed it, so a withheld post.
    """
    published = ReportContent(tuple(map(_without_watches, content.sections)))
    return canonical({"format": 1, "grounds": grounds_by_path(published)})


def _without_watches(section: ContentSection) -> ContentSection:
    rows = (
        ContentRow(row.cells) if COVERAGE in (section.name, row.cells.get("section")) else row
        for row in section.rows
    )
    return ContentSection(section.name, tuple(rows))
