"""`init`, `request` and `install-pack`: a laptop from its key to its first signed record."""

from __future__ import annotations

import re
from pathlib import Path

import click

from fieldapp import __version__
from fieldapp.cli.common import home_options, now, opened, read_passphrase, shown
from fieldapp.errors import InputError, StoreError
from fieldapp.ledger.keys import fingerprint
from fieldapp.ledger.record import Genesis
from fieldapp.mission import enrolment
from fieldapp.mission import pack as pack_
from fieldapp.store import feeds, keystore
from fieldapp.store.database import Store, open_store, put_setting, setting
from fieldapp.sync import carrier
from fieldapp.sync.own import sign_next


@click.command()
@home_options
@click.option("--call-sign", required=True, help="What you are called on the radio.")
def init(*, home: Path, passphrase_file: Path | None, call_sign: str) -> None:
    """Make this laptop's keys and its encrypted database."""
    path = home / "keystore"
    if path.exists():
        raise StoreError(f"There is a home in {home} already.", advice="Name another with --home.")
    passphrase = read_passphrase(passphrase_file, new=True)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as e:
        raise StoreError(f"{home} cannot be made.", advice="Name another with --home.") from e
    store = open_store(home, keystore.create(path, passphrase))
    try:
        raw = enrolment.make_request(store.secrets.signer, call_sign=call_sign, now=now())
        put_setting(store, "call sign", call_sign)
        put_setting(store, "request", raw.hex())
    finally:
        store.close()
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
        raw = _request(store)
        call_sign = setting(store, "call sign") or ""
        public_key = store.secrets.signer.verifier.public_key
    slug = re.sub(r"[^\w-]+", "-", call_sign).strip("-") or "laptop"
    name = f"{slug}-{public_key.hex()[:8]}"
    carrier.put(folder, name + enrolment.SUFFIX, lambda sink: sink.write(raw))
    carrier.put(folder, name + ".png", lambda sink: sink.write(enrolment.qr_png(raw)))
    click.echo(enrolment.qr_text(raw))
    click.echo(f"Request: {folder / (name + enrolment.SUFFIX)}, and the same as a QR code, .png")
    click.echo(f"Fingerprint: {fingerprint(public_key)}")
    click.echo("Read it to the security officer face to face; it ties the key to you.")


def _request(store: Store) -> bytes:
    kept = setting(store, "request")
    if kept is None:
        raise StoreError("This home makes no requests.", advice="Make one with `fieldapp init`.")
    return bytes.fromhex(kept)


@click.command("install-pack")
@home_options
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--root-hash", help="64 digits, from paper; needed the first time only.")
def install_pack(
    *, home: Path, passphrase_file: Path | None, folder: Path, root_hash: str | None
) -> None:
    """Take over the mission pack in FOLDER; the first time, begin this laptop's feed."""
    source = folder / carrier.PACK if (folder / carrier.PACK).is_dir() else folder
    with opened(home, passphrase_file) as store:
        pinned = _pinned(store, root_hash)
        pack = pack_.refresh(home / "pack", source, root_hash=pinned, now=now())
        put_setting(store, "root hash", pinned.hex())
        device = pack.roster.device(store.kid)
        click.echo(f"Mission pack of {shown(pack.roster.mission_name)}, version {pack.version}.")
        if device is None:
            click.echo(
                "This laptop is not in its roster yet: give the request to the security officer, "
                "then install the next pack."
            )
            return
        if feeds.head(store, store.kid) is None:
            genesis = Genesis(request_hash=device.request_hash, app_version=__version__)
            sign_next(store, genesis, mission=pack.mission, now=now())
        click.echo(f"Enrolled as {shown(device.call_sign)}, {device.role}.")


def _pinned(store: Store, typed: str | None) -> bytes:
    kept = setting(store, "root hash")
    if typed is None and kept is None:
        raise InputError(
            "The root hash is needed the first time.",
            field="root hash",
            advice="Give --root-hash; the security officer has it on paper.",
        )
    pinned = pack_.parse_root_hash(typed or kept or "")
    if kept is not None and pinned.hex() != kept:
        raise InputError(
            "This home belongs to another mission.",
            field="root hash",
            advice="Make a home of its own for this mission.",
        )
    return pinned
