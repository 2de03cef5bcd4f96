"""A report as one HTML file that opens anywhere: no network, no script, its map and bars inside.

It says what the pages say, of the same words, and shows no more than the copy that it is of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

from fieldapp.languages import LANGUAGES
from fieldapp.paths import RESOURCES
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.report_content import ContentRow, ReportContent

_LONG: Final = 940.0
"""Pixels of the longest bar; an arrow may follow it."""
_WIDE, _HIGH = 960, 28
_STYLE, _MAP = RESOURCES / "report" / "edition.css", RESOURCES / "report" / "map.css"


def html_edition(to: Printing, report: Mapping[str, Any], content: ReportContent) -> bytes:
    """The printed report as HTML; the same one gives the same bytes.

    Args:
        to: Words for cells, of the language of the report.
        report: As printed_report.printed returns it, with its map.
        content: The content, or copy, that it is of.
    """
    return "\n".join(_document(to, report, content)).encode()


def _document(to: Printing, report: Mapping[str, Any], content: ReportContent) -> Iterator[str]:
    language = LANGUAGES[to.text.language]
    direction = "rtl" if language.right_to_left else "ltr"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{language.code}" dir="{direction}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(report['document'])}</title>"
    look = "".join(each.read_text("utf-8") for each in (_MAP, _STYLE))
    yield f"<style>\n{look}</style>"
    yield "</head>"
    yield "<body>"
    head = f"{escape(report['mission'])} · <strong>{escape(report['draft'])}</strong>"
    yield f"<header><p>{head}</p></header>"
    yield "<main>"
    yield f"<h1>{escape(report['title'])}</h1>"
    yield from _facts(report["facts"])
    yield f"<h2>{escape(to.text('totals'))}</h2>"
    yield from _paragraphs((*report["summary"], *report["text"]))
    yield from _bars(to, content.section("totals"))
    totals = report["totals"]
    yield from _table("totals", totals["title"], totals["head"], totals["rows"], "")
    yield from _map(report["map"])
    for table in report["tables"]:
        yield f'<h2 id="{table["name"]}-heading">{escape(table["title"])}</h2>'
        yield from _paragraphs(table["text"])
        yield from _table(
            table["name"], table["title"], table["head"], table["rows"], report["nothing"]
        )
    yield f"<h2>{escape(report['key']['title'])}</h2>"
    yield "<dl>"
    yield from (f"<dt>{escape(n)}</dt><dd>{escape(m)}</dd>" for n, m in report["key"]["rows"])
    yield "</dl>"
    yield f"<h2>{escape(report['method']['title'])}</h2>"
    yield from _paragraphs(report["method"]["text"])
    yield f"<h2>{escape(report['hashes']['title'])}</h2>"
    yield "<ul>"
    yield from (f"<li><code>{escape(each)}</code></li>" for each in report["hashes"]["rows"])
    yield "</ul>"
    yield "</main>"
    yield f"<footer><p>{escape(report['footer'])}</p></footer>"
    yield "</body>"
    yield "</html>\n"


def _facts(facts: Sequence[Sequence[str]]) -> Iterator[str]:
    yield "<dl>"
    yield from (f"<dt>{escape(n)}</dt><dd>{escape(value)}</dd>" for n, value in facts if n)
    yield "</dl>"
    yield from _paragraphs(value for name, value in facts if not name)


def _paragraphs(texts: Any) -> Iterator[str]:
    yield from (f"<p>{escape(each)}</p>" for each in texts)


def _table(
    name: str, title: str, head: Sequence[str], rows: Sequence[Sequence[str]], nothing: str
) -> Iterator[str]:
    if not rows:
        yield f"<p>{escape(nothing)}</p>"
        return
    yield f'<section class="wide" tabindex="0" aria-label="{escape(title)}">'
    yield f'<table id="{name}"><thead><tr>'
    yield "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
    yield "</tr></thead><tbody>"
    for first, *others in rows:
        cells = "".join(f"<td>{escape(str(each))}</td>" for each in others)
        yield f'<tr><th scope="row">{escape(str(first))}</th>{cells}</tr>'
    yield "</tbody></table></section>"


# --- Bars.


def _bars(to: Printing, rows: Sequence[ContentRow]) -> Iterator[str]:
    """Bars of the regions, for the eye: the table has their figures."""
    ends = [row.cells[f"{p}{end}"] for row in rows for p in ("", "before_") for end in _ENDS]
    most = max((each for each in ends if isinstance(each, int)), default=0)
    if not most:
        return
    yield '<figure><div aria-hidden="true">'
    for row in rows:
        said = to.named(to.region(row.cells["region"]), to.claim(row))
        yield f"<p>{escape(said)}</p>"
        yield f'<svg viewBox="0 0 {_WIDE} {_HIGH}" focusable="false">'
        yield from _bar(row, "", 0, 16, most)
        yield from _bar(row, "before_", 20, 7, most)
        yield "</svg>"
    yield f"</div><figcaption>{escape(to.text('bars'))}</figcaption></figure>"


_ENDS: Final = ("at_least", "at_most")


def _bar(row: ContentRow, prefix: str, y: int, high: int, most: int) -> Iterator[str]:
    least, upper = (row.cells[f"{prefix}{end}"] for end in _ENDS)
    low = round(_LONG * int(least or 0) / most, 1)
    end = low if upper is None else round(_LONG * int(upper) / most, 1)
    solid = "earlier" if prefix else "least"
    if end > low:
        yield f'<rect class="most" x="0" y="{y}" width="{end}" height="{high}"/>'
    yield f'<rect class="{solid}" x="0" y="{y}" width="{low}" height="{high}"/>'
    if upper is None:
        x = 2 + low
        yield f'<path class="open" d="M{x} {y}l12 {high / 2}l-12 {high / 2}z"/>'


def _map(found: Mapping[str, str]) -> Iterator[str]:
    yield f"<h2>{escape(found['title'])}</h2>"
    if found["svg"]:
        legend = escape(found["legend"])
        yield f"<figure>{found['svg']}<figcaption>{legend}</figcaption></figure>"
    else:
        yield f"<p>{escape(found['nothing'])}</p>"
    if found["left_out"]:
        yield f"<p>{escape(found['left_out'])}</p>"
