"""`watch`, `patrol start`, `patrol end` and `sign-off`: sign a patrol's day."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from fieldapp.app.entry import typed_line
from fieldapp.app.entry.contradictions import after_end, contradictions
from fieldapp.app.home import preferences
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.patrol import patrol, sign_off
from fieldapp.app.patrol import watch as watch_
from fieldapp.app.patrol.sign_off import Missing
from fieldapp.app.patrol.watch import TypedWatch
from fieldapp.cli.base.against import agree, although_option
from fieldapp.cli.base.common import home_options, now, opened_session, shown
from fieldapp.cli.observe import checked_zone, in_brief, tell, zone_option
from fieldapp.errors import InputError, Message, TypedText
from fieldapp.ledger.record import Patrol
from fieldapp.observation import operational_day as day_
from fieldapp.observation.warnings import odd
from fieldapp.wording.observation_text import moment

_MISSING = {
    "records": "no observation and no watch was signed for this day",
    "drafts": "drafts that are not signed",
    "evidence": "files of evidence that are missing or changed",
    "running": "the patrol has not been ended",
    "gap": "no watch covers a part of the time",
    "unwatched": "events outside of the watches",
    "no_watch": "observations and no watch",
    "contradiction": "these contradict each other",
}


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
@click.option(
    "--status",
    multiple=True,
    help="How it was manned: complete, interrupted, limited_view, night, camera_down, …; may be "
    "given several times.",
)
@click.option("--why", default="", help="Why it was interrupted, or what limited the view.")
@click.option("--note", default="", help="Anything else.")
@although_option
@zone_option
def watch(
    *,
    home: Path,
    passphrase_file: Path | None,
    post: str,
    start: str,
    end: str,
    heard: str,
    status: tuple[str, ...],
    why: str,
    note: str,
    although: bool,
    zone: str,
) -> None:
    """Sign that POST was manned from one time to another: silence is an observation too."""
    checked_zone(zone)
    with opened_session(home, passphrase_file) as session:
        typed = TypedWatch(
            post=typed_line.named_post(session, post),
            start=start,
            end=end,
            nothing=heard == "nothing",
            status=tuple(_status(session, each) for each in status),
            reason=why,
            note=note,
        )
        observation = watch_.read(session, typed, zone=zone, now=now())
        found = contradictions(session, observation, language="en")
        agree(in_brief(pack_of(session), observation), found, although=although)
        signed = watch_.sign(session, observation, now())
        tell(signed, pack_of(session), odd(observation, now()))


def _status(session: Session, text: str) -> str:
    vocabulary = pack_of(session).vocabulary
    code = vocabulary.find("status_watch", text)
    if code is None:
        raise InputError(
            Message("{1} does not say how a post was manned.", TypedText(text)),
            field="status",
            suggestions=vocabulary.codes("status_watch"),
        )
    return code


@click.command("start")
@home_options
@click.option("--team", required=True, help="As it is called by radio.")
@click.option("--vehicle", default="", help="Of the patrol.")
@click.option("--at", default="", help="When, such as 0815; now where it is left out.")
@click.option("--note", default="", help="Anything else.")
@zone_option
def start(
    *,
    home: Path,
    passphrase_file: Path | None,
    team: str,
    vehicle: str,
    at: str,
    note: str,
    zone: str,
) -> None:
    """Sign that a patrol started."""
    checked_zone(zone)
    with opened_session(home, passphrase_file) as session:
        body = patrol.starting(
            session, team=team, vehicle=vehicle, at=at, note=note, zone=zone, now=now()
        )
        _sign(session, body)


@click.command("end")
@home_options
@click.option("--at", default="", help="When, such as 1745; now where it is left out.")
@click.option("--note", default="", help="Anything else.")
@although_option
@zone_option
def end(
    *,
    home: Path,
    passphrase_file: Path | None,
    at: str,
    note: str,
    although: bool,
    zone: str,
) -> None:
    """Sign that the patrol ended; an end that is not now is asked about."""
    checked_zone(zone)
    with opened_session(home, passphrase_file) as session:
        body = patrol.stopping(session, at=at, note=note, zone=zone, now=now())
        assert body.time is not None  # noqa: S101 - an end has its moment
        past = now() - body.time.start
        late = [f"This is not now: it is {_span(past)} ago."] if past > patrol.NOW else []
        found = after_end(session, body.time.start, now(), "en")
        agree(f"Patrol ended, {moment(body.time)}", found, although=although, odd=late)
        _sign(session, body)


@click.command("sign-off")
@home_options
@click.option("--day", "text", help="Its name, such as 2026-11-28; the one that goes on else.")
@click.option("--note", default="", help="Anything else.")
@although_option
@zone_option
def sign_off_(
    *,
    home: Path,
    passphrase_file: Path | None,
    text: str | None,
    note: str,
    although: bool,
    zone: str,
) -> None:
    """Sign an operational day off, with what it lacks; one that goes on up to now."""
    checked_zone(zone)
    with opened_session(home, passphrase_file) as session:
        cut_off = day_.parse_cut_off(preferences.read(session.store).cut_off)
        assert cut_off is not None  # noqa: S101 - preferences hold nothing else
        named = day_.day_of(now(), zone, cut_off) if text is None else _day(text)
        found = sign_off.day(session, named, cut_off=cut_off, zone=zone, language="en")
        body = sign_off.signing_off(
            session, found.span, note, missing=found.missing, zone=zone, now=now()
        )
        assert body.time is not None  # noqa: S101 - a sign-off has its span
        lacks = [f"Missing: {_words(each, zone)}" for each in found.missing]
        left = found.span[1] - now()
        new = f"Day {named} signed off, {moment(body.time)}"
        if left > timedelta(0):
            goes_on = f"This day goes on for {_span(left)}: it is signed off up to now."
            agree(new, (), although=although, odd=[goes_on, *lacks])
        _sign(session, body)
        click.echo(f"  {shown(new)}")
        for line in lacks:
            click.echo(f"  {shown(line)}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as e:
        raise InputError(
            Message("{1} is no day.", TypedText(text)), advice="Such as 2026-11-28."
        ) from e


def _words(each: Missing, zone: str) -> str:
    words = [_MISSING[each.what]]
    if each.count > 1:
        words[0] = f"{words[0]} ({each.count})"
    if each.post:
        words.insert(0, each.post)
    if each.span:
        words.append(" – ".join(dict.fromkeys(_clock(at, zone) for at in each.span)))
    words += [f"number {side.number}, {side.text}" for side in each.between]
    return ": ".join(words)


def _clock(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def _span(length: timedelta) -> str:
    minutes = round(length.total_seconds() / 60)
    return f"{minutes // 60} h {minutes % 60} min"


def _sign(session: Session, body: Patrol) -> None:
    number = patrol.sign(session, body, now())
    click.echo(f"Signed as number {number} of this laptop's feed.")
