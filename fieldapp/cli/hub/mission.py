"""Commands of the security officers: `hub init`, `enrol`, `revoke`, `settle-fork` and others."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from fieldapp.app.headquarters import custody, found_mission, roster_changes
from fieldapp.app.headquarters.found_mission import Plan
from fieldapp.app.headquarters.roster_changes import RosterStep
from fieldapp.app.home import atomic_home, device
from fieldapp.cli.base.common import (
    asked_pin,
    counted,
    home_options,
    new_passphrase,
    now,
    opened,
    shown,
)
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change, tell_zones
from fieldapp.cli.hub.imports import epochs_in_words
from fieldapp.cli.hub.log_token import place, token_options
from fieldapp.errors import InputError
from fieldapp.hub import status
from fieldapp.ledger.roles import ROLES
from fieldapp.mission import authoring, basemaps, hub_keys
from fieldapp.mission.signing import change_words


@click.command()
@home_options
@click.option("--name", required=True, help="What the mission is called.")
@click.option("--officers", default=1, show_default=True, help="Security officers with a key.")
@click.option("--threshold", default=1, show_default=True, help="Signatures a change needs.")
@click.option(
    "--agreement",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="GeoJSON of the agreement's zones and lines.",
)
@click.option(
    "--zone-names",
    metavar="PROPERTY",
    default="name",
    show_default=True,
    help="Property of the zones' features that names them.",
)
@click.option(
    "--places",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="CSV of place names; the demo's where left out.",
)
@click.option("--country", default="", help="Instead: its places of 500 people or more, as UA.")
@click.option(
    "--counting",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="TOML of what the mission sets about counting; the program's own where left out.",
)
@token_options
@click.option("--token", help="Label of a PKCS#11 token in which the log's key is made.")
@click.option(
    "--rules",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="TOML of the agreement's provisions; see `fieldapp rules check`.",
)
@click.option(
    "--officer-passphrase-file",
    "officer_files",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Passphrase of an officer's key, once for each in order; asked for where left out.",
)
def init(
    *,
    home: Path,
    passphrase_file: Path | None,
    name: str,
    officers: int,
    threshold: int,
    agreement: Path | None,
    zone_names: str,
    places: Path | None,
    country: str,
    counting: Path | None,
    module: Path | None,
    pin_file: Path | None,
    token: str | None,
    rules: Path | None,
    officer_files: tuple[Path, ...],
) -> None:
    """Make a mission: its keys, its first roster and pack, and the hub's database."""
    atomic_home.check(home)
    if places and country:
        raise click.UsageError("Give --places or --country.")
    if (token is None) != (module is None) or (pin_file and token is None):
        raise click.UsageError("Give --token with --token-module.")
    plan = Plan(
        name=name,
        officers=officers,
        threshold=threshold,
        agreement=agreement,
        zone_names=zone_names,
        places=places,
        country=country,
        counting=counting,
        token=place(module, token, pin_file) if module and token else None,
        rules=rules,
    )
    prepared = found_mission.prepare(home, plan)
    if officer_files and len(officer_files) != officers:
        raise click.UsageError("Give --officer-passphrase-file once for each officer, or never.")
    passphrase = new_passphrase(passphrase_file, of="Passphrase of headquarters")
    device.ask_for_pins(asked_pin)
    secrets = [
        new_passphrase(file, of=f"Passphrase of officer {number}'s key: they alone type it")
        for number, file in enumerate(officer_files or [None] * officers, 1)
    ]
    targets = prepared.targets
    root_hash = found_mission.found(home, passphrase, plan, targets, officers=secrets, now=now())
    digits = root_hash.hex()
    click.echo(f"Made the mission {shown(name)} in {home}.")
    tell_zones(prepared.zones)
    if not prepared.has_regions:
        click.echo(
            "No place of the list has a region: what is logged gets none by itself, and reports "
            "tell totals of all regions alone. The column `admin` of a list of places has them."
        )
    click.echo("Root hash, for every laptop's paper:")
    click.echo(" ".join(digits[i : i + 8] for i in range(0, 64, 8)))
    click.echo(
        f"Officers' keys are in {home / roster_changes.OFFICERS}; keep them apart from this "
        "machine: whoever has enough of them decides who belongs to the mission."
    )


@click.command()
@home_options
@officer_options
@click.argument("request", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--call-sign", help="As in the request where left out.")
@click.option(
    "--role",
    type=click.Choice(list(ROLES)),
    default="monitor",
    show_default=True,
    help="What its holder may sign.",
)
@click.option("--team", default="", help="As the mission names it.")
@click.option(
    "--person-of",
    default="",
    metavar="LAPTOP",
    help="Another laptop of the same person, by call sign or key identifier.",
)
@click.option("--party", default="", metavar="ID", help="Whose liaison officer it is.")
@click.option("--follows", metavar="KID", help="Key identifier of its holder's earlier laptop.")
@click.option("--yes", is_flag=True, help="The fingerprint was compared; do not ask.")
def enrol(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    request: Path,
    call_sign: str | None,
    role: str,
    team: str,
    person_of: str,
    party: str,
    follows: str | None,
    yes: bool,
) -> None:
    """Enrol the laptop that made REQUEST, once its fingerprint was compared face to face."""
    found = roster_changes.read_request(request)
    click.echo(f"{shown(found.call_sign)}: {' '.join(found.fingerprint.words)}")
    click.echo(f"The same in digits: {found.fingerprint.digits}")
    if not yes:
        click.confirm("Is this what the laptop shows?", abort=True, err=True)
    with opened(home, passphrase_file) as store:
        step = partial(
            authoring.enrol,
            request=found,
            call_sign=call_sign or found.call_sign,
            role=role,
            team=team,
            person_of=person_of,
            party=party,
            follows=None if follows is None else roster_changes.read_kid(follows),
        )
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, f"Enrolled {shown(call_sign or found.call_sign)} as {role}.")


@click.command()
@home_options
@officer_options
@click.argument("laptop")
@click.option(
    "--last-good-seq",
    type=click.IntRange(min=0),
    help="Number of the last record that is trusted; left out: nothing that comes from now on.",
)
@click.option(
    "--last-good-hash",
    default="",
    help="First digits of its hash, where the key signed several records of that number.",
)
def revoke(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    laptop: str,
    last_good_seq: int | None,
    last_good_hash: str,
) -> None:
    """Revoke LAPTOP, by call sign or key identifier; what comes later is kept without effect."""
    with opened(home, passphrase_file) as store:
        step = partial(
            roster_changes.revoke,
            named=laptop,
            last_good_seq=last_good_seq,
            last_good_hash=last_good_hash,
        )
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, f"Revoked {shown(laptop)}. Publish the pack, so that laptops learn of it.")


@click.command()
@home_options
@officer_options
@click.argument("laptop")
@click.option("--end", is_flag=True, help="Take the right away.")
def approver(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    laptop: str,
    end: bool,
) -> None:
    """Let the holder of LAPTOP approve what other officers found."""
    with opened(home, passphrase_file) as store:
        step = partial(roster_changes.let_approve, named=laptop, may=not end)
        change = authorised(store, step, key_files, officer_passphrase_file)
    may = "may no longer" if end else "may"
    tell_change(change, f"{shown(laptop)} {may} approve findings. Publish the pack.")


@click.command("settle-fork")
@home_options
@officer_options
@click.argument("kid")
@click.argument("record_hash", metavar="HASH")
def settle_fork(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    kid: str,
    record_hash: str,
) -> None:
    """Say which branch of the forked feed KID is its holder's: the one that has the record HASH."""
    with opened(home, passphrase_file) as store:
        step = partial(
            roster_changes.settle_fork,
            kid=roster_changes.read_kid(kid),
            record_hash=roster_changes.find_record(store, record_hash),
        )
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(
        change, "The other branch has no effect. Publish the pack, so that laptops learn of it."
    )


@click.command("format-level")
@home_options
@officer_options
@click.argument("level", type=click.IntRange(min=1))
@click.option(
    "--leave-behind",
    multiple=True,
    metavar="CALL_SIGN",
    help="This laptop will not read what is signed from then on.",
)
def format_level(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    level: int,
    leave_behind: tuple[str, ...],
) -> None:
    """Raise the mission's format level to LEVEL: laptops then sign newer types of record."""
    with opened(home, passphrase_file) as store:
        step = partial(roster_changes.raise_format_level, level=level, left_behind=leave_behind)
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, f"The format level is {level}. Publish the pack.")


@click.command("rotate-key")
@home_options
@officer_options
def rotate_key(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
) -> None:
    """Change the hub's keys at once, where others may know them; what was sealed still opens."""
    with opened(home, passphrase_file) as store:
        change = authorised(store, authoring.change_epoch_key, key_files, officer_passphrase_file)
    tell_change(change, "The hub has new keys. Publish the pack.")


@click.command()
@home_options
@click.option("--days", type=int, help="How long an epoch lasts; 7 where nothing was set.")
@click.option(
    "--horizon",
    type=int,
    help="Days from an epoch's beginning until its private key is destroyed; 60.",
)
def epochs(
    *, home: Path, passphrase_file: Path | None, days: int | None, horizon: int | None
) -> None:
    """Show the epochs of the encryption key, or set how long they last and are kept.

    Epochs follow each other by themselves. What was sealed longer ago than the horizon is opened by
    nobody who takes this machine; a laptop that brings it seals it again by itself.
    """
    with opened(home, passphrase_file) as store:
        if days is not None or horizon is not None:
            hub_keys.set_epoch_plan(store, days=days, horizon=horizon)
        found = status.epoch_status(store)
    click.echo(f"An epoch lasts {counted(found.days, 'day')}.")
    click.echo(epochs_in_words(found))


@click.command()
@home_options
@officer_options
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--renew", is_flag=True, help="Sign the pack once more, so that it does not expire.")
@click.option(
    "--basemap",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Bring this base map (.mbtiles, .pmtiles; up to 256 MiB) with the pack.",
)
@click.option("--no-basemap", default="", metavar="NAME", help="Leave this base map out of it.")
def publish(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    folder: Path,
    renew: bool,
    basemap: Path | None,
    no_basemap: str,
) -> int:
    """Write the mission pack to FOLDER, such as STICK/fieldapp-pack."""
    steps: list[RosterStep] = []
    if basemap:
        steps.append(_with_basemap(basemap))
    if no_basemap:
        steps.append(partial(basemaps.take_out, name=no_basemap))
    if renew:
        steps.append(authoring.renew)
    with opened(home, passphrase_file) as store:
        for step in steps:
            change = authorised(store, step, key_files, officer_passphrase_file)
            if change.missing:
                tell_change(change, "")
                return 3
        pack = roster_changes.write_pack(store, folder, now=now())
        waiting = roster_changes.mission(store, now()).waiting
        stop = custody.stop_in_words(store, pack.roster)
    expires = f"It expires {pack.expires:%Y-%m-%d}."
    click.echo(shown(f"Mission pack, version {pack.version}, is in {folder}. {expires}"))
    if stop is not None:
        click.echo(shown(f"  note: NOTHING IS SIGNED here. {stop}"), err=True)
    for each in waiting:
        click.echo(
            f"  not in it: change {each.number}, which waits for "
            f"{counted(each.missing, 'signature')}: {shown(change_words.in_words(each)[0])}"
        )
    return 0


def _with_basemap(path: Path) -> RosterStep:
    """The step that brings a base map, once it was looked at."""
    from fieldapp.map.basemap import pack_file

    if path.suffix.lower() not in pack_file.SUFFIXES:
        raise InputError("A base map is called .mbtiles or .pmtiles.", field="basemap")
    basemaps.check_size(path.stat().st_size)
    pack_file.check(path)
    name = pack_file.pack_name(path.stem) + path.suffix.lower()
    return partial(basemaps.put, name=name, raw=path.read_bytes())
