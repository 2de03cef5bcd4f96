"""`hub address`, `serve`, `importer` and so on: headquarters on the network, as services."""

from __future__ import annotations

import threading
import time
from functools import partial
from pathlib import Path
from typing import Final

import click

from fieldapp.app.headquarters import hub_address, log_token
from fieldapp.cli.base.common import home_options, now, opened, refuse_services
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.cli.network import amount
from fieldapp.errors import InputError
from fieldapp.hub.publishing import publish
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import network, pack, release
from fieldapp.platform.end_requests import on_end_request
from fieldapp.platform.machine import processors

_LOOK_S: Final = 0.5  # between looks for the first mission pack


@click.command()
@home_options
@officer_options
@click.argument("url")
@click.option(
    "--pin",
    "pins",
    multiple=True,
    metavar="HEX",
    help="SHA-256 of a TLS key that is kept elsewhere; left out: a key is made in the home.",
)
def address(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    url: str,
    pins: tuple[str, ...],
) -> None:
    """Tell every laptop that the hub is at URL, such as https://hub.example.org:8443.

    Without --pin a TLS key and certificate are made in the home's folder tls, once. Two pins let
    one key follow another: publish both, change the key, publish the new one alone.
    """
    hub_address.check(url)
    with opened(home, passphrase_file) as store:
        named = tuple(_pin(each) for each in pins) or (hub_address.own_pin(home, url, now()),)
        step = partial(network.set_hub, address=HubAddress(url=url, pins=named))
        change = authorised(store, step, key_files, officer_passphrase_file)
    for each in named:
        click.echo(f"Pin {each.hex()}")
    if not pins:
        click.echo(f"The receiver's TLS key and certificate are in {home / hub_address.TLS}.")
    tell_change(change, f"The hub is at {url}. Publish the pack, so that laptops learn of it.")


def _pin(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != 32:
        raise InputError("A pin has 64 hexadecimal digits.", field="pin")
    return found


def _wait_for_pack(public: Path) -> None:
    """Wait until the importer, which may start at the same moment, has published a mission pack."""
    warned = False
    while not release.is_served(public):
        if not warned:
            text = f"No mission pack is in {public} yet: waiting for `hub import --watch`."
            click.echo(text, err=True)
            warned = True
        time.sleep(_LOOK_S)


@click.command()
@click.option(
    "--inbox",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for what arrives; `hub import --watch` takes it from there.",
)
@click.option(
    "--public",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder that `hub import --watch` publishes to: mission pack, log, outboxes.",
)
@click.option(
    "--root-hash",
    required=True,
    envvar="FIELDAPP_ROOT_HASH",
    help="The mission's root hash, from paper; also FIELDAPP_ROOT_HASH.",
)
@click.option(
    "--listen",
    default="127.0.0.1:8080",
    show_default=True,
    help="HOST:PORT, unix:PATH, or fd:3 for a socket that systemd opened.",
)
@click.option(
    "--tls",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of tls.key and tls.crt; left out only behind a proxy on this machine.",
)
@click.option("--metrics", help="HOST:PORT for /metrics, such as 127.0.0.1:9464.")
@click.option("--day", default="4GB", show_default=True, help="What one laptop may send in a day.")
@click.option(
    "--rate",
    default=20.0,
    show_default=True,
    type=click.FloatRange(min=0.1),
    help="Requests a second of one laptop.",
)
@click.option(
    "--keep-days",
    default=14,
    show_default=True,
    type=click.IntRange(min=1),
    help="How long an unfinished upload waits for its laptop.",
)
@click.option("--reserve", default="256MB", show_default=True, help="Room left free on the disk.")
@click.option(
    "--arrivals",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File that names the database and the bucket that receivers of several machines share.",
)
def serve(
    *,
    inbox: Path,
    public: Path,
    root_hash: str,
    listen: str,
    tls: Path | None,
    metrics: str | None,
    day: str,
    rate: float,
    keep_days: int,
    reserve: str,
    arrivals: Path | None,
) -> None:
    """Receive sealed files over the network, and serve the mission pack, the log and outboxes.

    It needs no passphrase and can open nothing: run it as a user of its own.
    """
    refuse_services()
    from fieldapp.hub.receiver import server
    from fieldapp.hub.receiver.arrived_files import Limits

    limits = Limits(
        day=amount(day, "day"), keep_s=keep_days * 86_400, reserve=amount(reserve, "reserve")
    )
    _wait_for_pack(public)
    server.serve(
        server.ReceiverSettings(
            inbox=inbox,
            public=public,
            root_hash=pack.parse_root_hash(root_hash),
            listen=listen,
            tls=tls,
            metrics=metrics,
            limits=limits,
            rate=rate,
            arrivals=arrivals,
        )
    )


_inbox: Final = click.argument(
    "inbox", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
_metrics: Final = click.option("--metrics", help="HOST:PORT for /metrics, as 127.0.0.1:9465.")


@click.command()
@home_options
@_inbox
@_metrics
def importer(*, home: Path, passphrase_file: Path | None, inbox: Path, metrics: str | None) -> int:
    """Import from INBOX beside other importers; a sequencer logs what they store.

    Any number may run, where headquarters is on PostgreSQL: no two of them work on the files of
    one laptop at once.
    """
    return run_daemon(home, passphrase_file, inbox, None, metrics, role="importer")


@click.command()
@home_options
@_inbox
@click.option(
    "--public",
    type=click.Path(file_okay=False, path_type=Path),
    help="Publish there as well; left out: `hub publisher` does it.",
)
@_metrics
def sequencer(
    *,
    home: Path,
    passphrase_file: Path | None,
    inbox: Path,
    public: Path | None,
    metrics: str | None,
) -> int:
    """Log what importers of INBOX store, where headquarters is on PostgreSQL.

    Of several that run, one is elected; where that ends, another goes on within two seconds.
    """
    return run_daemon(home, passphrase_file, inbox, public, metrics, role="sequencer")


@click.command()
@home_options
@click.option(
    "--public",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Where mission pack, log and outboxes are published.",
)
@_metrics
def publisher(
    *, home: Path, passphrase_file: Path | None, public: Path, metrics: str | None
) -> int:
    """Publish what a sequencer logs, where headquarters is on PostgreSQL.

    Of several that run, one is elected; where that ends, another goes on within two seconds.
    """
    return run_daemon(home, passphrase_file, home, public, metrics, role="publisher")


def run_daemon(
    home: Path,
    passphrase_file: Path | None,
    inbox: Path,
    public: Path | None,
    metrics: str | None,
    *,
    role: str = "",
) -> int:
    """Run a service until it is told to end; it logs lines of JSON.

    Args:
        home: Headquarters' home.
        passphrase_file: With its passphrase; None to ask for it.
        inbox: Where files arrive.
        public: Where mission pack, log and outboxes are published; None for the home's folder,
            and beside others where none of this process publishes.
        metrics: Host and port for its figures.
        role: "importer", "sequencer" or "publisher" beside others; "" for all of it, alone.

    Raises:
        StoreError: It cannot run on this home.
    """
    refuse_services()
    # Here alone: the figures' library is no part of a laptop's installation.
    from fieldapp.hub import telemetry
    from fieldapp.hub.importer import daemon, sequencer, workers
    from fieldapp.hub.importer.outcome import Outcome

    with opened(home, passphrase_file) as store:
        log_token.unattended(store)
        secrets = store.secrets
    ending = threading.Event()
    on_end_request(lambda *_: ending.set())
    telemetry.log_to_stdout()
    figures = telemetry.ImporterFigures(Outcome)
    if metrics is not None:
        telemetry.event("figures", port=telemetry.listen(metrics, figures.registry))
    runs = {"sequencer": sequencer.run, "publisher": sequencer.run_publisher}
    run = runs.get(role, daemon.run)
    run(
        workers.ImporterSettings(
            home=home,
            secrets=secrets,
            inbox=inbox,
            public=public if role else public or home / publish.PUBLIC,
            processes=processors(),
            figures=figures,
            sequenced=bool(role),
        ),
        stopped=ending.is_set,
    )
    telemetry.event("stopped")
    return 0
