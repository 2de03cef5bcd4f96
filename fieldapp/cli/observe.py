"""`log`, `amend` and `retract`: sign observations of this laptop."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from fieldapp.app.entry import signing, typed_line
from fieldapp.app.entry.contradictions import contradictions
from fieldapp.app.entry.line_reading import readings
from fieldapp.app.home.session import pack_of
from fieldapp.app.records import read, task_signing
from fieldapp.cli.base.against import agree, although_option
from fieldapp.cli.base.common import home_options, json_text, now, opened_session, shown
from fieldapp.errors import FieldappError, InputError, Message, TypedText
from fieldapp.ledger.record import Amendment, Record
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.observation.warnings import ObservationWarning, odd
from fieldapp.wording.observation_text import brief, labels, place_name
from fieldapp.wording.observation_text import moment as moment_of
from fieldapp.wording.observation_text import words as words_of

DEFAULT_ZONE = "Europe/Kyiv"

zone_option = click.option(
    "--zone", default=DEFAULT_ZONE, show_default=True, help="IANA time zone that times are told in."
)


@click.command()
@home_options
@click.argument("line", required=False)
@click.option("--at", help="The post: a name, coordinates in any notation, or `same`.")
@click.option(
    "--evidence",
    "files",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A photo, video or sound that belongs to it; may be given several times. Of JPEG, PNG, "
    "WebP and TIFF a copy without metadata is attached, and the original stays here; others want "
    "--as-it-is.",
)
@click.option("--as-it-is", is_flag=True, help="Attach originals, with the place they may tell.")
@click.option("--source", help="Who told it; kept sealed, apart from the signed record.")
@click.option(
    "--observed-by", metavar="CALL_SIGN", help="Who observed it, where you log it for them."
)
@click.option(
    "--csv",
    "table",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Sign every row of this table, CSV, XLSX or GeoJSON, instead of one line.",
)
@click.option("--sheet", default="", help="The workbook's sheet, where it has several.")
@click.option(
    "--map",
    "mapping",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What the table's columns mean, as in resources/tables; recognised where left out.",
)
@click.option("--dry-run", is_flag=True, help="Read LINE and print what it says; write nothing.")
@click.option(
    "--stdin", "many", is_flag=True, help="With --dry-run: read lines from standard input."
)
@click.option("--json", "as_json", is_flag=True, help="With --dry-run: one JSON object a line.")
@click.option("--now", "clock", help="With --dry-run: the moment of typing, ISO 8601 with offset.")
@although_option
@zone_option
def log(
    *,
    home: Path,
    passphrase_file: Path | None,
    line: str | None,
    at: str | None,
    files: tuple[Path, ...],
    as_it_is: bool,
    source: str | None,
    observed_by: str | None,
    table: Path | None,
    sheet: str,
    mapping: Path | None,
    dry_run: bool,
    many: bool,
    as_json: bool,
    clock: str | None,
    although: bool,
    zone: str,
) -> int:
    """Sign an observation typed as LINE, or every row of a table.

    LINE is shorthand: `3 expl 120mm mortar NE 3-5km heard 1412`. A line that cannot be understood
    is kept as a draft. --dry-run --json prints `fields` by export column, `missed` as [start, end,
    text, message] and `warnings`.
    """
    if dry_run and (line is not None or many):
        lines = [_readable(line)] if line is not None else _typed_lines()
        return _dry_run(home, passphrase_file, lines, checked_zone(zone), clock, as_json=as_json)
    if many or as_json or clock is not None or dry_run:
        raise click.UsageError("--dry-run takes a line or --stdin; the other three go with it.")
    if table is not None and line is None:
        from fieldapp.cli.tables import log_table

        return log_table(
            home,
            passphrase_file,
            table,
            sheet=sheet,
            mapping_file=mapping,
            zone=checked_zone(zone),
        )
    if table is not None or line is None:
        raise click.UsageError("Give a line to log, or --csv FILE.")
    from fieldapp.app.evidence.log_line import LineRequest
    from fieldapp.app.evidence.log_line import log as log_line

    request = LineRequest(
        line=line,
        post=at,
        files=files,
        as_it_is=as_it_is,
        source=source or "",
        observed_by=observed_by or "",
        zone=checked_zone(zone),
    )
    with opened_session(home, passphrase_file) as session:
        moment = now()
        with pointed(line):
            typed = typed_line.parse(session, line, post=at, zone=zone, now=moment)
            found = contradictions(session, typed.observation, language="en")
            agree(in_brief(pack_of(session), typed.observation), found, although=although)
            signed, warnings = log_line(session, request, now=moment)
        tell(signed, pack_of(session), warnings)
    return 0


def _dry_run(
    home: Path,
    passphrase_file: Path | None,
    lines: Iterable[str],
    zone: str,
    clock: str | None,
    *,
    as_json: bool,
) -> int:
    with opened_session(home, passphrase_file) as session:
        moment = now() if clock is None else _moment(clock)
        for found in readings(pack_of(session), lines, zone=zone, now=moment):
            if as_json:
                click.echo(json_text(found))
                continue
            for name, cell in found["fields"].items():
                click.echo(f"{name:20} {shown(str(cell))}")
            for start, _, text, message in found["missed"]:
                click.echo(f"  not understood at {start + 1}: {shown(text)}: {shown(message)}")
    return 0


def _typed_lines() -> Iterator[str]:
    """Lines of standard input; only a line feed ends one, and what is no UTF-8 is marked."""
    for raw in sys.stdin.buffer:
        yield raw.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace")


def _readable(line: str) -> str:
    """An argument in which bytes that are no UTF-8 are marked."""
    return line.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise InputError(
            Message("{1} is no moment with its offset.", TypedText(text)),
            advice="Such as 2026-11-29T00:50:00+02:00.",
        )
    return moment.astimezone(UTC).replace(microsecond=0)


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.argument("line")
@click.option("--at", help="The post, where it was wrong; else it stays.")
@click.option("--reason", required=True, help="Why; it is signed and stays visible.")
@although_option
@zone_option
def amend(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    line: str,
    at: str | None,
    reason: str,
    although: bool,
    zone: str,
) -> None:
    """Correct the observation HASH to LINE; both versions stay visible.

    Post, time and evidence stay as they were where LINE does not say them.
    """
    checked_zone(zone)
    with opened_session(home, passphrase_file) as session:
        target = read.find(session, record_hash)
        with pointed(line):
            typed = typed_line.parse(session, line, post=at, zone=zone, now=now())
        new = typed_line.corrected(session, target, typed)
        found = contradictions(session, new, language="en", target=target)
        agree(in_brief(pack_of(session), new), found, although=although)
        signed = typed_line.amend(session, target, typed, reason=reason, now=now())
        with suppress(FieldappError):  # it is signed; the question stays open
            task_signing.answer_by_correction(session, signed.hash, now=now())
        tell(signed, pack_of(session), odd(new, now()))


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option("--reason", required=True, help="Why; it is signed and stays visible.")
def retract(*, home: Path, passphrase_file: Path | None, record_hash: str, reason: str) -> None:
    """Withdraw the observation HASH; it stays visible as retracted."""
    with opened_session(home, passphrase_file) as session:
        target = read.find(session, record_hash)
        signed = signing.retract(session.store, pack_of(session), target, reason=reason, now=now())
    click.echo(f"Signed {signed.hash.hex()[:16]}: {target.hex()[:16]} is retracted.")


@contextmanager
def pointed(line: str) -> Iterator[None]:
    """Say of an error where in the line it is, with a mark under that place."""
    try:
        yield
    except InputError as e:
        if e.position is None:
            raise
        raise InputError(
            Message("{1}\n    {2}\n    {3}^", e.message, shown(line), " " * e.position),
            field=e.field,
            position=e.position,
            suggestions=e.suggestions,
            advice=e.advice,
        ) from e


def in_brief(pack: Pack, observation: Observation) -> str:
    """An observation in a line, with its place and time."""
    words = brief(observation, labels(pack.vocabulary, "en"), words_of("en"))
    time = moment_of(observation.time) if observation.time else ""
    return " · ".join(filter(None, (words, place_name(observation), time)))


def tell(signed: Record, pack: Pack, warnings: tuple[ObservationWarning, ...]) -> None:
    """Say what was signed, and what is odd about it."""
    click.echo(f"Signed {signed.hash.hex()[:16]} as number {signed.seq} of this laptop's feed.")
    body = signed.body
    observation = body.observation if isinstance(body, Amendment) else body
    if isinstance(observation, Observation):
        click.echo(f"  {shown(brief(observation, labels(pack.vocabulary, 'en'), words_of('en')))}")
        if observation.region:
            click.echo(f"  Region: {shown(observation.region)}")
    for warning in warnings:
        click.echo(f"  note: {shown(warning.message)}", err=True)


def checked_zone(zone: str) -> str:
    """The name of a zone, where there is one.

    Raises:
        InputError: There is none.
    """
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        raise InputError(
            Message("{1} is no time zone.", TypedText(zone)), advice="Such as Europe/Kyiv."
        ) from e
    return zone
