"""`trend`: charts of many days, with bounds and watched hours."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.judging import counting_state
from fieldapp.app.trends import trend as trends
from fieldapp.app.trends.trend import Trend, WantedTrend
from fieldapp.app.trends.trend_period import typed_days, typed_truce
from fieldapp.cli.base.common import home_options, json_text, now, opened_session, shown
from fieldapp.errors import InputError, Message
from fieldapp.languages import LANGUAGES
from fieldapp.verification.trends.trend_chart import CHARTS, NOT_WATCHED

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@home_options
@click.option("--chart", "name", type=click.Choice(CHARTS), help="Only this one of the seven.")
@click.option("--since", help="The first operational day: 2018-09-01; 30 days where left out.")
@click.option("--until", help="The last operational day; the present one where left out.")
@click.option(
    "--truce",
    help='Moment of a recommitment: "27 Jul 2020 00:01"; else the newest that the rules name.',
)
@click.option("--as-of", "size", type=int, help="As it was when the log had this many entries.")
@click.option(
    "--language",
    type=click.Choice(tuple(LANGUAGES)),
    default="en",
    show_default=True,
    help="Of sentences and pictures.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for each chart.")
@click.option("--csv", "csv_file", type=_FILE, help="Write the table of the chart to this file.")
@click.option("--svg", "svg_file", type=_FILE, help="Write the picture of the chart, as vectors.")
@click.option("--png", "png_file", type=_FILE, help="Write the picture of the chart, as pixels.")
def trend(
    *,
    home: Path,
    passphrase_file: Path | None,
    name: str | None,
    since: str | None,
    until: str | None,
    truce: str | None,
    size: int | None,
    language: str,
    as_json: bool,
    csv_file: Path | None,
    svg_file: Path | None,
    png_file: Path | None,
) -> None:
    """Tell how many there were day by day, where, at which hours, and for how long posts watched.

    daily: events by day. sectors: by sector. hours: by hour of the day. truce: before and after a
    recommitment. silence: what each post did with its time. rate: per watched hour. weapons: by
    provision and outcome.

    Every figure has bounds, and no watch is no proof of calm. A file is of one chart: its
    table or picture holds what it rests on.
    """
    files = [path for path in (csv_file, svg_file, png_file) if path is not None]
    if files and name is None:
        raise click.UsageError("A file is of one chart: name it with --chart.")
    _check_endings({"csv": csv_file, "svg": svg_file, "png": png_file})
    with opened_session(home, passphrase_file) as session:
        state = counting_state.state_at(session, size)
        days = typed_days(since, until, state, now())
        at = None if truce is None else typed_truce(truce, state.zone, now())
        found = trends.trend(session, WantedTrend(days=days, truce=at), now(), size=size)
        for path in files:
            trends.write(session, found, name or "", path, language=language, at=now())
    names = CHARTS if name is None else (name,)
    if as_json:
        for members in trends.as_members(found, names):
            click.echo(json_text(members))
        return
    for path in files:
        click.echo(f"Written to {shown(str(path))}.")
    if not files:
        for each in names:
            _tell(found, each, language)


def _check_endings(files: dict[str, Path | None]) -> None:
    for form, path in files.items():
        if path is not None and path.suffix.lower() != f".{form}":
            raise InputError(
                Message("The name of this file does not end in {1}.", f".{form}"), field=form
            )


def _tell(found: Trend, name: str, language: str) -> None:
    chart, words, grounds = found.chart(name), found.words(language), found.grounds(language)
    click.echo(shown(words.title(chart)))
    for line in (*grounds.heads(chart, words), *words.summary(chart)):
        click.echo(shown(f"  {line}"))
    listed = [row for row in chart.rows if name != "hours" or row.cells["state"] != NOT_WATCHED]
    for row in listed:
        click.echo(shown(f"    {words.sentence(chart, row)}"))
    if len(listed) < len(chart.rows):
        left_out = words.number(len(chart.rows) - len(listed))
        click.echo(shown(f"    {words.texts('hours_not_listed', n=left_out)}"))
    for line in grounds.feet(words):
        click.echo(shown(f"  {line}"))
