"""`audit` and `witness`: outsiders check and cosign the hub's log."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from fieldapp.app.exchange import log_audit
from fieldapp.app.exchange.log_audit import log_of_keys, log_of_pack
from fieldapp.cli.base.common import counted, in_words, now, shown
from fieldapp.errors import InputError, VerificationError
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.sync.audit import Log, TwoHistoriesError

NOT_WITNESSED: Final = 4


@click.command()
@click.argument("where")
@click.option("--vkey", "vkeys", multiple=True, help="A verifier key of the log or of a witness.")
@click.option(
    "--pack",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Instead: a folder with the mission pack, which names the keys.",
)
@click.option("--root-hash", help="With --pack: 64 digits, from paper.")
@click.option(
    "--state",
    default="audit",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of what was seen before; keep it.",
)
def audit(
    *, where: str, vkeys: tuple[str, ...], pack: Path | None, root_hash: str | None, state: Path
) -> int:
    """Replay the whole log at WHERE, a hub's URL or a folder, and compare it with earlier audits.

    \b
    Exit status:
      0  the log holds, and enough witnesses cosigned it, where one is named
      1  it could not be read, or what was typed is wrong: nothing is said of the log
      2  an option is wrong
      3  the hub shows two histories, or its log does not hold; the proof is kept
      4  the log holds, but is not witnessed: too few witnesses cosigned it

    As many witnesses must have cosigned as the mission pack says; of those whose keys are given
    with --vkey, one. Without a witness's key none is asked for.
    """  # noqa: D301 - click wants the character itself
    log = log_of_keys(vkeys) if pack is None else log_of_pack(pack, root_hash or "")
    try:
        found = log_audit.audit(where, log, state, progress=_progress)
    except TwoHistoriesError as e:
        bar = "!" * 72
        click.echo(f"{bar}\nTHE HUB SHOWS TWO HISTORIES\n{in_words(e)}\n{bar}", err=True)
        return 3
    except VerificationError as e:
        click.echo(f"The log does not hold: {in_words(e)}", err=True)
        return 3
    click.echo(f"The log holds: {counted(found.size, 'entry')}, root {found.root.hex()}.")
    click.echo(_before(len(found.before)))
    for log_, beyond in found.lost:
        click.echo(_ended(log_, beyond))
    click.echo(_cosigned(found.witnesses, log))
    return 0 if len(found.witnesses) >= log.threshold else NOT_WITNESSED


def _before(count: int) -> str:
    if not count:
        return "It was not seen before: the next audit compares with today."
    if count == 1:
        return "It continues the checkpoint seen before."
    return f"It continues all {count} checkpoints seen before."


def _ended(ended: EarlierLog, beyond: int) -> str:
    text = (
        f"Officers signed on {ended.at:%Y-%m-%d} that the log {shown(ended.origin)} was lost after "
        f"its first {counted(ended.size, 'entry')} and that this one goes on from there; it does."
    )
    if beyond:
        text += f" The lost one was seen here with {beyond} entries: what it had more is void."
    return text


def _cosigned(names: Sequence[str], log: Log) -> str:
    if not log.witnesses:
        return "Not witnessed: neither a mission pack nor --vkey names a witness."
    by = f"Cosigned by {', '.join(shown(name) for name in names)}." if names else ""
    if len(names) >= log.threshold:
        return by or "No witness has cosigned this checkpoint, and the mission requires none."
    return (
        f"NOT WITNESSED: {len(names)} of {log.threshold} witnesses that are required cosigned this "
        f"checkpoint. {by} A hub asks them once a minute, so a new checkpoint has to wait: audit "
        "again. If it stays so, ask the witness; the hub may show you another log than others."
    ).replace("  ", " ")


def _progress(done: int, total: int, what: str) -> None:
    if what:
        click.echo(f"  {done}/{total} {what}", err=True)


@click.command()
@click.option("--name", required=True, help="Of its keys: its URL without https://.")
@click.option(
    "--log", "vkeys", multiple=True, required=True, help="A verifier key of a log; several may be."
)
@click.option(
    "--folder",
    default="witness",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Keys and state; never lose it, never copy it to a second witness.",
)
@click.option("--listen", default="127.0.0.1:8643", show_default=True, help="Address and port.")
def witness(*, name: str, vkeys: tuple[str, ...], folder: Path, listen: str) -> None:
    """Cosign a hub's checkpoints, so that it cannot show two histories.

    Ctrl+C or SIGTERM ends it, with exit status 0, once it has finished what it was asked.
    """
    from fieldapp.hub import witness_server

    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise InputError("An address is like 127.0.0.1:8643.", field="listen")
    keys = witness_server.load_keys(folder, name)
    for vkey in keys.vkeys:
        click.echo(vkey)
    judge = witness_server.Witness(
        folder,
        keys,
        witness_server.by_origin(vkeys),
        clock=now,
        report=lambda line: click.echo(shown(line), err=True),
    )
    with witness_server.serve(judge, host.strip("[]"), int(port)) as server:
        at = f"http://{host}:{server.server_address[1]}{witness_server.PATH}"
        witness_server.run(server, judge, lambda: click.echo(f"Listening on {at}", err=True))
    click.echo("Stopped.", err=True)
