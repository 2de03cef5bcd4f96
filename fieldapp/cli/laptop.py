"""`init`, `request` and `install-pack`: a laptop from its key to its first signed record."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.home import atomic_home, device
from fieldapp.cli.base.common import home_options, home_prompt, new_passphrase, now, opened, shown
from fieldapp.mission import enrolment


@click.command()
@home_options
@click.option("--call-sign", required=True, help="What you are called on the radio.")
def init(*, home: Path, passphrase_file: Path | None, call_sign: str) -> None:
    """Make this laptop's keys and its encrypted database."""
    atomic_home.check(home)
    passphrase = new_passphrase(passphrase_file, of=home_prompt(home))
    device.create_home(home, passphrase, call_sign=call_sign, now=now())
    click.echo(
        f"Made a home for {shown(call_sign)} in {home}. Nobody can open it without the "
        "passphrase: there is no way back if it is lost.\n"
        "Next: `fieldapp request`, and give the request to the security officer."
    )


@click.command()
@home_options
@click.option(
    "--out",
    "folder",
    default=".",
    show_default=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the request goes: a stick, or any folder.",
)
def request(*, home: Path, passphrase_file: Path | None, folder: Path) -> None:
    """Write the enrolment request, as a file and as a QR code."""
    with opened(home, passphrase_file) as store:
        made = device.request(store)
    path = device.write_request(made, folder)
    click.echo(enrolment.qr_text(made.code))
    click.echo(f"Request: {path}, and the same as a QR code, .png")
    click.echo(f"Fingerprint: {' '.join(made.fingerprint.words)}")
    click.echo(f"The same in digits: {made.fingerprint.digits}")
    click.echo("Read either to the security officer face to face; it ties the key to you.")


@click.command("install-pack")
@home_options
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--root-hash", help="64 digits, from paper; needed the first time only.")
def install_pack(
    *, home: Path, passphrase_file: Path | None, folder: Path, root_hash: str | None
) -> None:
    """Take over the mission pack in FOLDER; the first time, begin this laptop's feed."""
    with opened(home, passphrase_file) as store:
        done = device.install_pack(store, folder, root_hash=root_hash, now=now())
    roster = done.pack.roster
    click.echo(f"Mission pack of {shown(roster.mission_name)}, version {done.pack.version}.")
    if done.device is None:
        click.echo(
            "This laptop is not in its roster yet: give the request to the security officer, "
            "then install the next pack."
        )
        return
    click.echo(f"Enrolled as {shown(done.device.name)}, {done.device.role}.")
