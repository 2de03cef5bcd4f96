"""Notes for who has the pages alone: what words mean, what is withheld, what hashes are. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Final

from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.release_policy import OUTSIDE_READERS, WITHHELD
from fieldapp.report.daily.report_content import ReportContent

_CLASSES: Final = {
    "withheld_places": (
        "position", "position_reference", "position_at", "post", "post_at", "site", "site_at",
    ),
    "withheld_findings": (
        "finding", "confidence", "under_review", "finding_record", "rule_outcome",
    ),
    "withheld_texts": ("text",),
}  # fmt: skip
"""What is withheld, in words, and the columns of it; all others are told together."""
_OTHERS: Final = "withheld_others"


def withheld_words(to: Printing, content: ReportContent) -> str:
    """Number of cells that a copy withholds, and what they are of; "" for none."""
    classes = {column: name for name, columns in _CLASSES.items() for column in columns}
    columns = (path.rpartition("/")[2] for path, value in content.leaves() if value == WITHHELD)
    found = Counter(classes.get(column, _OTHERS) for column in columns)
    if not found:
        return ""
    parts = [to.text(name, n=found[name]) for name in (*_CLASSES, _OTHERS) if found[name]]
    return to.text("withheld", n=found.total(), parts=", ".join(parts))


def reading_key(to: Printing, audience: str | None) -> dict[str, object]:
    """Words and marks of the pages, each with its meaning; a copy's also of what it withholds."""
    words = to.text.words
    rows = list(zip(words["key_terms"], words["key_meanings"], strict=True))
    if audience in OUTSIDE_READERS:
        rows.append((to.text("hidden"), to.text("key_hidden")))
    return {"title": to.text("key_title"), "rows": rows}


def hash_lines(to: Printing, content: ReportContent) -> list[str]:
    """Hashes of annex 4, marked where they are of a link or of a version that was replaced."""
    return [
        " · ".join([str(row.cells["record"]), *([to.text(f"hash_{mark}")] if mark else [])])
        for row in content.section("hashes")
        for mark in (row.cells["mark"],)
    ]
