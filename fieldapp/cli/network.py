"""`sync`: a laptop sends and receives over the network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import click

from fieldapp.app.exchange.network_sync import TRIES, StopSignal, Synced, SyncProgress, Wish
from fieldapp.app.exchange.network_sync import sync as sync_
from fieldapp.cli.base.common import (
    OWN_FORK,
    counted,
    home_options,
    in_words,
    load_pack,
    opened,
    shown,
)
from fieldapp.cli.base.log_words import arrived_lines, tell_log
from fieldapp.errors import InputError, VerificationError
from fieldapp.platform.end_requests import on_interrupt

_UNITS: Final = {"": 1, "b": 1, "kb": 1000, "mb": 1000_000, "gb": 1000_000_000}
_DOING: Final = {
    "pack": "looking for a newer mission pack",
    "receive": "taking what waits",
    "records": "sending records",
    "evidence": "sending evidence",
    "fetch": "fetching evidence that you asked for",
    "check": "checking the log",
}


def amount(text: str, field: str = "budget") -> int:
    """Bytes from "200kB", "1.5 MB" or "4000".

    Raises:
        InputError: Not an amount.

    >>> amount("200kB"), amount("1.5 MB"), amount("4000")
    (200000, 1500000, 4000)
    """
    found = re.fullmatch(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([kmg]?b?)\s*", text.lower())
    if found is None or found[2] not in _UNITS:
        raise InputError("An amount is like 200kB or 3MB.", field=field)
    return int(float(found[1]) * _UNITS[found[2]])


def size(count: float) -> str:
    """Number of bytes as text, such as "12 MB".

    >>> size(950), size(20_480), size(3_200_000)
    ('950 B', '20.5 kB', '3.2 MB')
    """
    for unit, factor in (("MB", 1000_000), ("kB", 1000)):
        if count >= factor:
            return f"{count / factor:.1f} {unit}"
    return f"{count:.0f} B"


@click.command()
@home_options
@click.option("--metered", is_flag=True, help="Satellite: records and receipts, and no more.")
@click.option("--budget", help="Bytes at most, in both directions: 200kB, 3MB.")
@click.option("--proxy", help="http://[user:password@]host:port, or none; else the environment's.")
@click.option("--keep-trying", is_flag=True, help="Never give up; Ctrl+C ends it.")
def sync(
    *,
    home: Path,
    passphrase_file: Path | None,
    metered: bool,
    budget: str | None,
    proxy: str | None,
    keep_trying: bool,
) -> int:
    """Bring what waits to the hub, and take receipts, letters and a newer mission pack.

    Records go first, then evidence. What is cut off goes on from where it stopped, on any network,
    days later too. Exit status 3: something that came does not hold, or the hub shows two
    histories.
    """
    wish = Wish(
        metered=metered,
        budget=None if budget is None else amount(budget),
        proxy=proxy,
        tries=None if keep_trying else TRIES,
    )
    stop = StopSignal()
    try:
        with on_interrupt(stop.stop), opened(home, passphrase_file) as store:
            done = sync_(store, load_pack(store), wish, tell=_Printer().tell, stop=stop)
    except VerificationError as e:
        if e.check != "consistency":
            raise
        click.echo(f"{'!' * 72}\n{in_words(e)}\n{'!' * 72}", err=True)
        return 3
    return _print(done)


def _print(done: Synced) -> int:
    received, left = done.received, done.left
    click.echo(f"Sent {size(done.sent)}, received {size(done.taken)}.")
    if done.log_ended is not None:
        click.echo(done.log_ended)
    if done.behind is not None:
        click.echo(done.behind)
    for line in arrived_lines(done.came) or ([] if received.refused else ["Nothing new."]):
        click.echo(line)
    if received.forked:
        click.echo(OWN_FORK, err=True)
    tell_log(done.unwitnessed, done.histories)
    if left.records or left.pieces:
        why = {"budget": "the budget is used up", "metered": "evidence waits for a better link"}
        click.echo(
            f"Left to send: {counted(left.records, 'record')} and "
            f"{counted(left.pieces, 'piece of evidence')}, about "
            f"{size(left.size)}: {why.get(done.stopped, done.stopped or 'try again')}."
        )
    else:
        click.echo("Everything that was signed is with the hub.")
    if done.unproven:
        click.echo("Receipts have not come for all of it yet: sync again later.")
    if received.newer:
        click.echo(
            f"  {counted(received.newer, 'file')} of a newer version kept: update fieldapp, then "
            "sync again.",
            err=True,
        )
    for name, reason, advice in received.refused:
        click.echo(shown(f"  refused {name}: {reason} {advice}".rstrip()), err=True)
    for problem in done.problems:
        click.echo(f"  note: {in_words(problem)}", err=True)
    return 0 if done.in_order else 3


class _Printer:
    """Prints how far it is: one line for each step, and one for each wait."""

    def __init__(self) -> None:
        self._last = ""

    def tell(self, progress: SyncProgress) -> None:
        if progress.problem is not None:
            click.echo(
                shown(
                    f"  {progress.problem} Trying again in {max(1, round(progress.seconds))} s. "
                    f"{progress.problem.advice}".rstrip()
                ),
                err=True,
            )
            self._last = ""
            return
        line = f"  {_DOING[progress.doing]}"
        if progress.doing in ("records", "evidence"):
            line += f": about {size(progress.total - progress.uploaded)} left to send"
            line += f", {size(progress.rate)}/s" if progress.rate else ""
        if line != self._last:
            click.echo(line, err=True)
        self._last = line
