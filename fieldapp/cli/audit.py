"""`audit` and `witness`: what others do with the hub's log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from fieldapp.cli.base.common import counted, in_words, now, shown
from fieldapp.errors import InputError, VerificationError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.log import note
from fieldapp.mission import pack as pack_
from fieldapp.mission import trust
from fieldapp.sync import audit as audit_
from fieldapp.sync.network import static_reader
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute


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

    Exit status 3: the hub shows two histories, or its log does not hold; the proof is kept.
    """
    log = _log(vkeys) if pack is None else _log_of(pack, root_hash or "")
    try:
        with _reading(where) as read:
            found = audit_.audit(read, log, state, progress=_progress)
    except audit_.TwoHistoriesError as e:
        bar = "!" * 72
        click.echo(f"{bar}\nTHE HUB SHOWS TWO HISTORIES\n{in_words(e)}\n{bar}", err=True)
        return 3
    except VerificationError as e:
        click.echo(f"The log does not hold: {in_words(e)}", err=True)
        return 3
    click.echo(f"The log holds: {counted(found.size, 'entry')}, root {found.root.hex()}.")
    click.echo(_before(len(found.before)))
    click.echo(_cosigned(found.witnesses, known=bool(log.witnesses)))
    return 0


def _before(count: int) -> str:
    if not count:
        return "It was not seen before: the next audit compares with today."
    if count == 1:
        return "It continues the checkpoint seen before."
    return f"It continues all {count} checkpoints seen before."


def _cosigned(names: Sequence[str], *, known: bool) -> str:
    if names:
        return f"Cosigned by {', '.join(shown(name) for name in names)}."
    if not known:
        return "Whether a witness cosigned it was not looked at: no key of one was given."
    return (
        "No witness has cosigned this checkpoint yet. A hub asks them once a minute, so a new "
        "checkpoint has to wait: audit again; if it stays so, ask the witness."
    )


def _log(vkeys: tuple[str, ...]) -> audit_.Log:
    """The log of the first key; the others are its further keys and its witnesses'."""
    if not vkeys:
        raise InputError(
            "The log's verifier key is needed.",
            field="vkey",
            advice="Give it with --vkey (headquarters: `fieldapp hub log --vkeys`), or --pack.",
        )
    origin = note.parse_vkey(vkeys[0]).name
    own = tuple(v for v in vkeys if note.parse_vkey(v).name == origin)
    return audit_.Log(origin=origin, vkeys=own, witnesses=tuple(v for v in vkeys if v not in own))


def _log_of(pack: Path, root_hash: str) -> audit_.Log:
    read = trust.reader(pack)
    trusted = trust.verified(read, root_hash=pack_.parse_root_hash(root_hash), at=None)
    roster = roster_.parse(trust.target(read, trusted, pack_.ROSTER))
    return audit_.Log(
        origin=roster.log_origin, vkeys=roster.log_vkeys, witnesses=roster.witness_vkeys
    )


@contextmanager
def _reading(where: str) -> Iterator[trust.Read]:
    if "://" not in where:
        folder = Path(where)
        yield trust.reader(folder / "log" if (folder / "log").is_dir() else folder)
        return
    url = where.rstrip("/")
    below = "/" if url.partition("://")[2].count("/") else "/log/"
    line = Line(ServerRoute(url=url), Meter())
    try:
        yield static_reader.reader(line, below)
    finally:
        line.close()


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
