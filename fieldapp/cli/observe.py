"""`log`, `amend`, `retract` and `watch`: what becomes a signed record of this laptop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from fieldapp.app.entry import signing
from fieldapp.app.evidence.library import EvidenceRow
from fieldapp.cli.base.common import home_options, load_pack, now, opened, shown
from fieldapp.errors import InputError
from fieldapp.ledger import record
from fieldapp.ledger.record import Amendment
from fieldapp.mission.pack import Pack
from fieldapp.observation.notation import moments, position
from fieldapp.observation.observation import Observation
from fieldapp.observation.shorthand import shorthand
from fieldapp.observation.warnings import Warning as Odd
from fieldapp.observation.warnings import odd
from fieldapp.store.foreign.gazetteer import Gazetteer, open_gazetteer
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds

DEFAULT_ZONE = "Europe/Kyiv"

_KEPT = ("post", "site", "time", "evidence", "sealed", "means", "sensor")  # by an amendment

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
    help="A photo, video or sound that belongs to it; may be given several times. Of JPEG and PNG "
    "a copy without metadata is attached, and the original stays here.",
)
@click.option("--as-it-is", is_flag=True, help="Attach originals, with the place they may tell.")
@click.option("--source", help="Who told it; kept sealed, apart from the signed record.")
@click.option(
    "--csv",
    "table",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Sign every row of this table instead of one line.",
)
@click.option(
    "--map",
    "mapping",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What the table's columns mean, as in resources/tables; recognised where left out.",
)
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
    table: Path | None,
    mapping: Path | None,
    zone: str,
) -> int:
    """Sign an observation typed as LINE, or every row of a table.

    LINE is shorthand: `3 expl 120mm mortar NE 3-5km heard 1412`. A line that cannot be understood
    is kept as a draft.
    """
    if (line is None) == (table is None):
        raise click.UsageError("Give a line to log, or --csv FILE.")
    _check_zone(zone)
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        with open_gazetteer(pack.places) as gazetteer:
            if table is not None:
                from fieldapp.cli.tables import log_table

                return log_table(store, pack, gazetteer, path=table, mapping=mapping, zone=zone)
            observation, warnings = _understood(
                store, pack, gazetteer, line=line or "", at=at, zone=zone
            )
        if files:
            observation = _with_files(store, pack, observation, files, as_it_is=as_it_is)
        if source:
            observation = signing.with_source(store, observation, source)
        signed = signing.sign(store, pack, observation, now())
    _tell(signed, pack, warnings)
    return 0


def _with_files(
    store: Store, pack: Pack, observation: Observation, files: tuple[Path, ...], *, as_it_is: bool
) -> Observation:
    from fieldapp.app.entry.draft import Draft
    from fieldapp.app.evidence import attach
    from fieldapp.app.home.session import Session

    session = Session(store=store, pack=pack)
    try:
        made = attach.attach_files(
            session, Draft(), files, now(), as_it_is=as_it_is, told=_told_as_it_is
        )
    finally:
        session.pictures.stop()
    return replace(observation, evidence=made.evidence, sealed=made.sealed)


def _told_as_it_is(listed: EvidenceRow, damaged: bool) -> None:
    why = "cannot be read as a picture and may be damaged. It " if damaged else ""
    click.echo(
        f"  note: {shown(listed.name)} {why}is attached as it is: what it tells of place, time and "
        "device is not removed.",
        err=True,
    )


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.argument("line")
@click.option("--at", help="The post, where it was wrong; else it stays.")
@click.option("--reason", required=True, help="Why; it is signed and stays visible.")
@zone_option
def amend(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    line: str,
    at: str | None,
    reason: str,
    zone: str,
) -> None:
    """Correct the observation HASH to LINE; both versions stay visible.

    Post, time and evidence stay as they were where LINE does not say them.
    """
    _check_zone(zone)
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        target = feeds.find(store, record_hash)
        with open_gazetteer(pack.places) as gazetteer:
            new, warnings = _understood(store, pack, gazetteer, line=line, at=at, zone=zone)
        signed = signing.amend(store, pack, target, new, reason=reason, keep=_KEPT, now=now())
    _tell(signed, pack, warnings)


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option("--reason", required=True, help="Why; it is signed and stays visible.")
def retract(*, home: Path, passphrase_file: Path | None, record_hash: str, reason: str) -> None:
    """Withdraw the observation HASH; it stays visible as retracted."""
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        target = feeds.find(store, record_hash)
        signed = signing.retract(store, pack, target, reason=reason, now=now())
    click.echo(f"Signed {signed.hash.hex()[:16]}: {target.hex()[:16]} is retracted.")


@click.command()
@home_options
@click.argument("post")
@click.option("--from", "start", required=True, help="When it began: 1800, or a full date.")
@click.option("--to", "end", required=True, help="When it ended.")
@click.option(
    "--heard",
    type=click.Choice(["nothing", "logged"]),
    default="logged",
    show_default=True,
    help="`nothing` signs that nothing was heard or seen; else what was is logged apart.",
)
@click.option("--note", default="", help="Fog, a camera out of order, ….")
@zone_option
def watch(
    *,
    home: Path,
    passphrase_file: Path | None,
    post: str,
    start: str,
    end: str,
    heard: str,
    note: str,
    zone: str,
) -> None:
    """Sign that POST was manned from one time to another: silence is an observation too."""
    _check_zone(zone)
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        with open_gazetteer(pack.places) as gazetteer:
            place = position.place(_post(store, post), gazetteer)
        observation = Observation(
            kind="watch",
            time=moments.parse_window(start, end, now=now(), zone=zone),
            post=place,
            nothing=heard == "nothing",
            note=note,
            as_typed=(("from", start), ("to", end)),
        )
        signing.keep_last_post(store, _post(store, post))
        signed = signing.sign(store, pack, observation, now())
    _tell(signed, pack, odd(observation, now()))


def _understood(
    store: Store, pack: Pack, gazetteer: Gazetteer, *, line: str, at: str | None, zone: str
) -> tuple[Observation, tuple[Odd, ...]]:
    try:
        found = shorthand.parse(
            line, now=now(), zone=zone, vocabulary=pack.vocabulary, gazetteer=gazetteer
        )
        if at is None:
            return found.observation, found.warnings
        post = _post(store, at)
        place = position.place(post, gazetteer)
    except InputError as e:
        signing.keep_line(store, line, now())
        raise _pointed(e, line) from e
    signing.keep_last_post(store, post)
    return replace(found.observation, post=place), found.warnings


def _post(store: Store, typed: str) -> str:
    if typed.strip().casefold() != "same":
        return typed
    last = signing.last_post(store)
    if last is None:
        raise InputError("There is no earlier post.", field="post", advice="Name it with --at.")
    return last


def _pointed(error: InputError, line: str) -> InputError:
    """The error with the line and a mark under the place that was not understood."""
    told = str(error)
    if error.position is not None:
        told += f"\n    {shown(line)}\n    {' ' * error.position}^"
    kept = "The line is kept as a draft."
    return InputError(
        told,
        field=error.field,
        position=error.position,
        suggestions=error.suggestions,
        advice=f"{error.advice} {kept}".strip(),
    )


def _tell(signed: record.Record, pack: Pack, warnings: tuple[Odd, ...]) -> None:
    from fieldapp.cli.look import one_line

    click.echo(f"Signed {signed.hash.hex()[:16]} as number {signed.seq} of this laptop's feed.")
    body = signed.body
    seen = body.observation if isinstance(body, Amendment) else body
    if isinstance(seen, Observation):
        click.echo(f"  {one_line(seen, pack.vocabulary)}")
    for each in warnings:
        click.echo(f"  note: {shown(each.message)}", err=True)
    if pack.expired:
        click.echo("  note: the mission pack has expired; receive a newer one.", err=True)


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        raise InputError(f"{zone!a} is no time zone.", advice="Such as Europe/Kyiv.") from e
