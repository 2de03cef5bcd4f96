"""`report`: the daily report."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.judging import counting_state
from fieldapp.app.judging.typed_period import typed_day
from fieldapp.app.reporting import draft_report, missing_parts, report_text
from fieldapp.cli.base.common import counted, home_options, now, opened_session, shown
from fieldapp.cli.reporting.edition_commands import approve, freeze, publish, sign, tell_regions
from fieldapp.languages import LANGUAGES
from fieldapp.report.daily.narrative import bound_numbers
from fieldapp.report.daily.narrative.bound_numbers import BoundNumber
from fieldapp.report.daily.narrative.narrative_text import parse_texts, with_narrative
from fieldapp.report.daily.report_content import CellValue, ReportContent


@click.group()
def report() -> None:
    """The daily report: totals by region, what they are compared with, watched hours, annexes."""


@report.command()
@home_options
@click.option("--day", required=True, help="The operational day, or the last one: 2018-09-16.")
@click.option("--days", default=1, show_default=True, help="How many days, up to that one.")
@click.option("--as-of", "size", type=int, help="As it was when the log had this many entries.")
@click.option(
    "--since-entry",
    "earlier",
    type=int,
    help="Tell what changed since the log had this many entries, as an earlier report says.",
)
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice(tuple(LANGUAGES)),
    default=("en",),
    show_default="en",
    help="Of the PDF; may be given several times. English is the binding one.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder for content.json, a table of each section, a workbook, and the PDFs.",
)
def draft(
    *,
    home: Path,
    passphrase_file: Path | None,
    day: str,
    days: int,
    size: int | None,
    earlier: int | None,
    languages: tuple[str, ...],
    out: Path,
) -> None:
    """Write the content of a report, with the records that each figure rests on. Nothing is signed.

    It is compared with as many days before. Figures and codes are the same on every machine that
    holds the same records.
    """
    with opened_session(home, passphrase_file) as session:
        last = typed_day(day, counting_state.state_at(session, size), now())
        content = draft_report.content_of(session, last, days, size, earlier)
        blocks = (each.block for each in report_text.texts_of(session, last, days))
        content = with_narrative(content, blocks, draft=True)
        names = draft_report.write_draft(session, content, out, tuple(dict.fromkeys(languages)))
        otherwise = missing_parts.regions_otherwise(session, content)
    for line in _summary(content):
        click.echo(shown(line))
    tell_regions(otherwise)
    click.echo(f"Written to {shown(str(out))}: {', '.join(names)}")


@report.command()
@home_options
@click.option("--day", required=True, help="The operational day, or the last one: 2018-09-16.")
@click.option("--days", default=1, show_default=True, help="How many days, up to that one.")
@click.option(
    "--put",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="TOML file with texts, which take the place of those of their sections and languages.",
)
@click.option("--numbers", is_flag=True, help="List the numbers that a text can name, with values.")
def text(
    *,
    home: Path,
    passphrase_file: Path | None,
    day: str,
    days: int,
    file: Path | None,
    numbers: bool,
) -> None:
    """Show or put the texts of a report: {totals/all/at_least} in one stands for that number.

    The next `report freeze` of these days at the same home takes them, in its languages.
    """
    with opened_session(home, passphrase_file) as session:
        last = typed_day(day, counting_state.state_at(session), now())
        if file is not None:
            report_text.put(session, last, days, parse_texts(file.read_bytes()), now())
        content = draft_report.content_of(session, last, days, None)
        texts = report_text.texts_of(session, last, days)
    known = bound_numbers.numbers_of(content)
    for each in texts:
        block, state = each.block, report_text.state_of(each, known)
        click.echo(shown(f"[{block.section}] {block.language}, {block.audience}: {state.word}"))
        click.echo(shown(f"  {report_text.said(block, known)}"))
        for figure in state.typed:
            typed = f"{block.text[figure.start : figure.end]} {figure.noun}"
            click.echo(shown(f"  typed: {typed}; {_bound_words(figure.bound)}"))
        for name in state.unbound:
            click.echo(shown(f"  not in the report: {name}"))
    if not texts:
        click.echo("No texts.")
    for number in known.named.values() if numbers else ():
        click.echo(shown(f"  {{{number.name}}} = {number.value}"))


def _bound_words(number: BoundNumber | None) -> str:
    if number is None:
        return "no total of the report counts that"
    return f"the report says {number.value}: {{{number.name}}}"


def _summary(content: ReportContent) -> list[str]:
    (heading,) = content.section("heading")
    cells = heading.cells
    complete = cells["complete"] == "yes"
    basis = f"as of entry {cells['log_size']} of the log" if complete else "of the records here"
    lines = [f"{cells['from']} to {cells['to']}, {basis}."]
    lines[0] += (
        f" Left out: {cells['replaced']} replaced versions, {cells['withdrawn']} retracted or "
        "flagged observations."
    )
    if not complete:
        lines.append("A link, a retraction or records of others may be missing.")
    if cells.get("feeds") is not None:
        lines.append(
            f"{cells['behind']} of {cells['feeds']} feeds are behind entry {cells['log_size']}."
        )
    if cells.get("later_roster") == "yes":
        lines.append("By the roster of today: that of then is not here.")
    for row in content.section("totals"):
        each = row.cells
        lines.append(
            f"  {each['region']}: {_bounds(each['at_least'], each['at_most'])} in "
            f"{counted(int(each['rows'] or 0), 'row')}; before "
            f"{_bounds(each['before_at_least'], each['before_at_most'])}: "
            f"{str(each['compared']).replace('_', ' ')}, by {each['compared_by']}."
        )
    return lines


def _bounds(least: CellValue, most: CellValue) -> str:
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


for step in (freeze, sign, approve, publish):
    report.add_command(step)
