"""XLSX workbooks for tests: as Excel writes them, and hostile ones."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Styles by index: General, a date, a date with a clock, a clock, a duration, "d mmm h:mm".
DATE, MOMENT, CLOCK, DURATION, OWN = range(1, 6)
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm"/>'
    '<numFmt numFmtId="165" formatCode="[$-422]d\\ mmm\\ &quot;о&quot;\\ h:mm;@"/></numFmts>'
    '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/>'
    '<xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
)


@dataclass(frozen=True)
class Styled:
    """A number with a style."""

    value: float
    style: int


@dataclass(frozen=True)
class Formula:
    """A formula and its stored value, None where there is none."""

    value: Any


@dataclass(frozen=True)
class Failed:
    """An error of the spreadsheet."""

    text: str


@dataclass(frozen=True)
class Sheet:
    """Rows by number; what is hidden and merged."""

    rows: Sequence[Sequence[Any]] | Mapping[int, Sequence[Any]]
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[str, ...] = ()
    state: str = "visible"


def xlsx(
    sheets: Mapping[str, Sheet],
    *,
    late: bool = False,
    strings: Sequence[str] = (),
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """A workbook; `late`: dates from 1904; `extra`: parts beside ours, or in their place."""
    names = list(sheets)
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" state="{sheets[name].state}" r:id="rId{n}"/>'
        for n, name in enumerate(names, 1)
    )
    linked = "".join(
        f'<Relationship Id="rId{n}" Type="{RELS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(names) + 1)
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><workbookPr '
        f'date1904="{int(late)}"/><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
        f'package/2006/relationships">{linked}</Relationships>',
        "xl/styles.xml": STYLES,
    }
    if strings:
        told = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{told}</sst>'
    for number, sheet in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(sheet)
    parts |= extra or {}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, _HEAD + content if isinstance(content, str) else content)
    return out.getvalue()


def _sheet(sheet: Sheet) -> str:
    rows = sheet.rows
    numbered = rows.items() if isinstance(rows, Mapping) else enumerate(rows, 1)
    columns = "".join(f'<col min="{n}" max="{n}" hidden="1"/>' for n in sheet.hidden_columns)
    told = "".join(
        f'<row r="{n}"{" hidden=" + chr(34) + "1" + chr(34) if n in sheet.hidden_rows else ""}>'
        + "".join(_cell(f"{chr(65 + at)}{n}", value) for at, value in enumerate(row))
        + "</row>"
        for n, row in numbered
    )
    merged = "".join(f'<mergeCell ref="{ref}"/>' for ref in sheet.merged)
    return (
        f'<worksheet xmlns="{MAIN}">{f"<cols>{columns}</cols>" if columns else ""}'
        f"<sheetData>{told}</sheetData>"
        f"{f'<mergeCells>{merged}</mergeCells>' if merged else ''}</worksheet>"
    )


def _cell(ref: str, value: Any) -> str:
    if value is None:
        return ""
    return f'<c r="{ref}"{_inside(value)}</c>'


def _inside(value: Any) -> str:
    match value:
        case str():
            return f' t="inlineStr"><is><t>{escape(value)}</t></is>'
        case bool():
            return f' t="b"><v>{int(value)}</v>'
        case Styled():
            return f' s="{value.style}"><v>{value.value!r}</v>'
        case Failed():
            return f' t="e"><v>{value.text}</v>'
        case Formula(value=None):
            return "><f>A1</f><v/>"
        case Formula(value=str()):
            return f' t="str"><f>A1</f><v>{escape(value.value)}</v>'
        case Formula():
            return f"><f>A1</f><v>{value.value}</v>"
        case _:
            return f"><v>{value!r}</v>"
