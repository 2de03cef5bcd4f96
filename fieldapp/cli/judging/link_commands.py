"""`link`, `unlink`, `links` and `total`: what is one event, and how many there were."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from fieldapp.app.entry import listed_region
from fieldapp.app.home.session import pack_of
from fieldapp.app.judging import (
    counting_state,
    event_links,
    link_preview,
    suggested_links,
    total_members,
)
from fieldapp.app.judging.event_links import ListedLink
from fieldapp.app.judging.link_preview import LinkPreview
from fieldapp.app.judging.typed_period import typed_day, typed_period
from fieldapp.app.trends.watched_time import watched_members
from fieldapp.cli.base.common import (
    counted,
    home_options,
    json_text,
    now,
    opened_session,
    shown,
    table,
)
from fieldapp.cli.judging.basis_heading import heading
from fieldapp.ledger.bodies.link_body import RELATIONS, SUGGESTION_LEVELS
from fieldapp.observation.operational_day import span
from fieldapp.report.daily.report_texts import hours_words
from fieldapp.report.daily.sections import HOURS, IN_VAIN, NONE
from fieldapp.verification.claims import COUNTS_CONTRADICT, PARTS_EXCEED_WHOLE
from fieldapp.verification.counting import Explanation, TotalKey, explain
from fieldapp.verification.reporting.coverage import HOURS_NOT_KNOWN
from fieldapp.verification.suggested.misfits import Misfit
from fieldapp.wording.link_text import link_reason_words
from fieldapp.wording.observation_text import stamp

_FLAGS: Final = {
    PARTS_EXCEED_WHOLE: "the parts come to more than their whole",
    COUNTS_CONTRADICT: "these counts cannot be of the same events",
}

_MATTERS: Final = {
    "what": "these tell of different kinds of events",
    "weapons": "these tell of different weapons",
    "stages": "a launch and a landing are to be joined, and not both are told",
}


@click.command()
@home_options
@click.argument("relation", type=click.Choice(RELATIONS))
@click.argument("hashes", metavar="HASH...", nargs=-1, required=True)
@click.option("--reason", required=True, help="Why; it is signed.")
@click.option("--whole", default="", help="The declared total that `shares` are of: 134.")
@click.option("--try", "only_try", is_flag=True, help="Say what the total becomes; sign nothing.")
def link(
    *,
    home: Path,
    passphrase_file: Path | None,
    relation: str,
    hashes: tuple[str, ...],
    reason: str,
    whole: str,
    only_try: bool,
) -> None:
    """Say how two or more observations, or links, belong together; totals follow.

    same: the same events. stages: launch and impact of the same rounds. overlap: some of the events
    are the same. part: the others are parts of the first. duplicate: one observation entered twice;
    the first counts. shares: of one declared total. apart: looked at, and different events.

    Times, places, kinds of events and weapons that cannot meet are named, and counts that do not
    fit; you may link all the same.

    The records stay as they are, in every list. A link is undone with `unlink`.
    """
    with opened_session(home, passphrase_file) as session:
        preview = link_preview.of_link(session, relation, hashes, whole)
        odd = (_FLAGS[each] for each in preview.flags if each in _FLAGS)
        for line in (*misfit_lines(preview.misfit), *odd):
            click.echo(f"CAUTION: {line}.", err=True)
        if not only_try:
            made = event_links.sign(session, relation, hashes, reason, whole=whole, now=now())
            click.echo(f"Signed {made.record.hash.hex()[:16]}: {relation}, {_force(made)}.")
    click.echo(_becomes(preview))


@click.command()
@home_options
@click.argument("link_hash", metavar="HASH")
@click.option("--reason", required=True, help="Why; it is signed and stays visible.")
@click.option("--try", "only_try", is_flag=True, help="Say what the total becomes; sign nothing.")
def unlink(
    *, home: Path, passphrase_file: Path | None, link_hash: str, reason: str, only_try: bool
) -> None:
    """Withdraw the link HASH; it stays visible as withdrawn."""
    with opened_session(home, passphrase_file) as session:
        preview = link_preview.of_withdrawal(session, link_hash)
        if not only_try:
            made = event_links.withdraw(session, link_hash, reason, now=now())
            click.echo(f"Signed {made.record.hash.hex()[:16]}: {link_hash[:16]} is withdrawn.")
    click.echo(_becomes(preview))


@click.command()
@home_options
@click.option(
    "--suggested",
    type=click.Choice(SUGGESTION_LEVELS),
    help="Instead: pairs that may tell of one event, of this level and above. Nothing is signed.",
)
@click.option("--day", help="Of --suggested: the operational day; today's where left out.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def links(
    *,
    home: Path,
    passphrase_file: Path | None,
    suggested: str | None,
    day: str | None,
    as_json: bool,
) -> None:
    """List all links in the order of the log, and why a link does not group."""
    if day is not None and suggested is None:
        raise click.UsageError("--day belongs to --suggested.")
    if suggested is not None:
        _list_suggested(home, passphrase_file, suggested, day or "today", as_json=as_json)
        return
    with opened_session(home, passphrase_file) as session:
        found = event_links.listed(session)
        pack = pack_of(session)
    for each in found:
        if as_json:
            click.echo(json_text(_link_members(each)))
            continue
        body, device = each.body, pack.roster.device(each.record.kid)
        named = body.members or (body.withdraws or b"",)
        what = body.relation or "withdraws"
        by = device.call_sign if device else each.record.kid.hex()
        names = " ".join(name.hex()[:12] for name in named)
        line = f"{stamp(each.record.signed_at)}  {each.record.hash.hex()[:12]}  {what} {names}"
        idea = f", suggested ({body.suggested.level})" if body.suggested else ""
        click.echo(shown(f"{line}  [{_force(each)}{idea}]  {by}: {body.reason}"))
        for caution in misfit_lines(each.misfit):
            click.echo(f"  CAUTION: {caution}.")
    if not found and not as_json:
        click.echo("No links.")


def _list_suggested(
    home: Path, passphrase_file: Path | None, level: str, day: str, *, as_json: bool
) -> None:
    wanted = SUGGESTION_LEVELS[: SUGGESTION_LEVELS.index(level) + 1]
    with opened_session(home, passphrase_file) as session:
        state = counting_state.state_at(session)
        suggested = suggested_links.of_day(state, typed_day(day, state, now()))
    if suggested.not_compared:
        click.echo(
            f"  note: {len(suggested.not_compared)} observations were not compared: more than "
            "so many of one laptop in a day nobody can link.",
            err=True,
        )
    chosen = sorted(
        (each for each in suggested.found if each.level in wanted),
        key=lambda each: SUGGESTION_LEVELS.index(each.level),
    )
    for each in chosen:
        if as_json:
            members = {
                "a": each.a.hex(), "b": each.b.hex(), "relation": each.relation,
                "level": each.level, "space": each.space, "time": each.time,
                "apart_s": each.apart_s,
            }  # fmt: skip
            click.echo(json_text(members))
            continue
        where = "areas not known" if each.space is None else f"{each.space:.0%} of the area"
        when = (
            f"{each.apart_s // 60} minutes apart"
            if each.apart_s
            else f"{each.time:.0%} of the time"
        )
        names = f"{each.a.hex()[:16]} {each.b.hex()[:16]}"
        click.echo(f"{each.level}: {each.relation} {names}  ({where}, {when})")
    if not chosen and not as_json:
        click.echo("No suggestions.")


def _becomes(preview: LinkPreview) -> str:
    """Total before and after a link or its withdrawal, of all that it touches."""
    before, after = (
        bounds_text({"at_least": c.at_least, "at_most": c.at_most, "best": c.best})
        for c in (preview.before, preview.after)
    )
    lines = [f"{counted(preview.records, 'record')}: {before} become {after}."]
    if preview.reason:
        head = "Held" if preview.held else "Without effect"
        lines.append(f"{head}: {link_reason_words(preview.reason)}.")
    lines += [f"Comes into force: {each.hash.hex()[:16]}." for each in preview.rising]
    return "\n".join(lines)


def misfit_lines(found: Misfit) -> list[str]:
    """Times and places that cannot meet, in words; none where all can."""
    lines = []
    if found.times is not None:
        earlier, later = (stamp(each) for each in found.times)
        lines.append(f"these times cannot meet: until {earlier}, and from {later}")
    if found.apart_m is not None:
        lines.append(f"these places cannot meet: {found.apart_m / 1000:.1f} km lie between them")
    lines += [_MATTERS[each] for each in found.matter]
    return lines


def _force(link: ListedLink) -> str:
    if link.effect.reason == "withdrawn":
        return "withdrawn"
    if link.effect.reason:
        head = "held" if link.effect.reason in event_links.HELD else "without effect"
        return f"{head}: {link_reason_words(link.effect.reason)}"
    return "in force"


def _link_members(link: ListedLink) -> dict[str, Any]:
    body = link.body
    whole = None if body.whole is None else [body.whole.qualifier, body.whole.low, body.whole.high]
    return {
        "hash": link.record.hash.hex(),
        "relation": body.relation or None,
        "members": [member.hex() for member in body.members],
        "whole": whole,
        "suggested": body.suggested and body.suggested.level,
        "withdraws": body.withdraws and body.withdraws.hex(),
        "reason": body.reason,
        "kid": link.record.kid.hex(),
        "in_force": not link.effect.reason,
        "why_not": link.effect.reason or None,
        "cannot_meet": misfit_lines(link.misfit),
    }


@click.command()
@home_options
@click.option("--day", help="An operational day: 2018-09-16.")
@click.option("--since", help="First moment of a period instead: 2018-09-14 1930.")
@click.option("--until", help="The moment at which the period is over; a date is counted in.")
@click.option("--by", type=click.Choice(total_members.KEYS), help="Lines by this, too.")
@click.option("--as-of", "size", type=int, help="As it was when the log had this many entries.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--explain", "explained", is_flag=True, help="What it was made of, by hashes.")
def total(
    *,
    home: Path,
    passphrase_file: Path | None,
    day: str | None,
    since: str | None,
    until: str | None,
    by: TotalKey | None,
    size: int | None,
    as_json: bool,
    explained: bool,
) -> None:
    """Tell how many ceasefire violations there were, with bounds.

    Events that a link joins are counted once. Live fire and demining are apart. What is in brackets
    is never added.
    """
    if (day is None) == (since is None and until is None):
        raise click.UsageError("Give --day, or --since and --until.")
    with opened_session(home, passphrase_file) as session:
        state = counting_state.state_at(session, size)
        if day is not None:
            in_full = by is not None or explained
            found = counting_state.day_total(state, typed_day(day, state, now()), in_full=in_full)
            undated = counting_state.undated_total(state)
            members = total_members.of_day(found, undated, state, by)
            suggested = suggested_links.of_day(state, typed_day(day, state, now()))
            within = span(typed_day(day, state, now()), state.zone, state.cut_off)
            members |= {"floor": suggested.floor, "not_compared": len(suggested.not_compared)}
            trees = [explain(found)]
        else:
            within = typed_period(since, until, state, now())
            period = counting_state.span_total(state, *within)
            members = total_members.of_period(period, state, by)
            trees = [explain(each) for each in (period.inside, period.straddling)]
        members |= watched_members(state, within)
        if by == "region":
            members["regions_listed"] = listed_region.are_listed(pack_of(session))
        left = counting_state.left_out(state, within)
        members |= dict(zip(("replaced", "withdrawn"), left, strict=True))
    if explained and as_json:
        members["explain"] = [total_members.explained(tree) for tree in trees]
    if as_json:
        click.echo(json_text(members))
        return
    click.echo(_words(members))
    for tree in trees if explained else ():
        _tell_tree(tree, 0)


def _words(members: dict[str, Any]) -> str:
    lines = [f"Ceasefire violations: {_counted(members)}.", f"  {_rows(members)}"]
    if members.get("floor", members["at_least"]) < members["at_least"]:
        left = members["not_compared"]
        others = f", and {left} not compared too" if left else ""
        lines.append(
            f"  If all strong and fair suggestions were overlaps{others}: "
            f"at least {members['floor']}."
        )
    for label, claim in members["set_apart"].items():
        lines.append(f"  Set apart, {label.replace('_', ' ')}: {bounds_text(claim)}.")
    for name, head in (
        ("day_not_known", "In no day, for none was told"),
        ("cannot_be_placed", "Cannot be placed inside or outside of the period"),
    ):
        rest = members.get(name)
        if rest and (rest["rows"] or rest["set_apart"]):
            lines.append(f"  {head}: {bounds_text(rest)} in {counted(rest['rows'], 'row')}.")
    if "by" in members:
        rows = [
            (f"[{row['key']}]", f"[{bounds_text(row)}]")
            if row["bracketed"]
            else (row["key"], bounds_text(row))
            for row in members["by"]
        ]
        lines.append(table(("by", "how many"), rows))
    if not members.get("regions_listed", True):
        lines.append("  The mission's list of places has no regions: nothing gets one by itself.")
    lines += [
        f"  To look at: {each['flag'].replace('_', ' ')}, {each['hash'][:16]}."
        for each in members["flags"]
    ]
    left = (
        f"  Left out: {counted(members['replaced'], 'replaced version')}, "
        f"{counted(members['withdrawn'], 'retracted or flagged observation')}."
    )
    return "\n".join([*lines, left, f"  {_basis(members['basis'])}"])


def _counted(members: dict[str, Any]) -> str:
    """Bounds in words; where nothing was recorded, how the posts were watched."""
    if members["rows"] or members["at_most"] != 0:
        return bounds_text(members)
    if members["watched"] == HOURS:
        return f"none in {hours_words(members['watched_minutes'], 'en')} watched hours"
    return f"none recorded; {_UNWATCHED[members['watched']]}"


_UNWATCHED: Final = {
    HOURS_NOT_KNOWN: "posts were watched, for how long is not known",
    IN_VAIN: "no post could be watched",
    NONE: "no watch was signed",
}


def bounds_text(claim: dict[str, Any]) -> str:
    """Bounds in words; an open top is never given a number."""
    low, high = claim["at_least"], claim["at_most"]
    if high is None:
        return f"at least {low}"
    return str(low) if low == high else f"{low} to {high}, most likely {claim['best']}"


def _rows(members: dict[str, Any]) -> str:
    text = f"{counted(members['rows'], 'row')}, each event once"
    if members["open_rows"]:
        text += f"; {members['open_rows']} with an open top"
    if members["without_figure"]:
        text += f"; {members['without_figure']} without a figure"
    return f"{text}."


def _basis(basis: dict[str, Any]) -> str:
    when = f"days begin {basis['cut_off']} {basis['zone']}; roster {basis['roster']}"
    rule = f"counting rule {basis['counting'][:16]}"
    if basis["counting_missing"]:
        rule += ", for the one that is applied is not here"
    return f"{heading(basis)} ({when}; {rule})."


def _tell_tree(tree: Explanation, depth: int) -> None:
    claim = total_members.explained(tree)
    head = tree.hash.hex()[:16] or "total"
    relation = f" {tree.relation}" if tree.relation and tree.hash else ""
    counted = bounds_text(claim) if tree.claim is not None else "set apart"
    marks = f" ({', '.join(tree.flags)})" if tree.flags else ""
    click.echo(f"{'  ' * depth}{head}{relation}: {counted}{marks}")
    for member in tree.members:
        _tell_tree(member, depth + 1)
