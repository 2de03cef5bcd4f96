"""Commands that keep headquarters: `hub backup`, `restore`, `convert`, `bucket` and others."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.export import reader_tables
from fieldapp.app.headquarters import custody
from fieldapp.app.headquarters.custody import BackupList, Bucket, LogComparison
from fieldapp.cli.base.common import (
    counted,
    home_options,
    new_passphrase,
    now,
    opened,
    opened_session,
    read_passphrase,
    shown,
)
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.cli.hub.shares import share_option, typed_shares
from fieldapp.mission.signing import new_log
from fieldapp.store.interface import Store

_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_BACKUP = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@home_options
@click.argument("folder", type=_FOLDER)
@click.option("--deleted", is_flag=True, help="Somebody deleted the backup: name it no longer.")
def backup(*, home: Path, passphrase_file: Path | None, folder: Path, deleted: bool) -> None:
    """Bring the backup in FOLDER up to date, while everything goes on working.

    It stays encrypted. Officers' keys are not in it. Stopped at any moment, the earlier backup
    stands, and the same command goes on.
    """
    with opened(home, passphrase_file) as store:
        if deleted:
            custody.forget_backup(store, folder)
            click.echo(shown(f"The backup in {folder} is named no longer."))
            return
        _tell(store, custody.backup(store, folder, now=now(), progress=Percent()), folder)


@click.command()
@home_options
@click.argument("folder", type=_FOLDER)
def move(*, home: Path, passphrase_file: Path | None, folder: Path) -> None:
    """Back up to FOLDER for the last time, and lock this home: it signs nothing any more.

    Then `fieldapp hub restore FOLDER` on the new machine.
    """
    with opened(home, passphrase_file) as store:
        _tell(store, custody.move(store, folder, now=now(), progress=Percent()), folder)
    click.echo("This home is locked. Restore the backup on the new machine.")


@click.command()
@home_options
@click.argument("dsn")
def convert(*, home: Path, passphrase_file: Path | None, dsn: str) -> None:
    """Move this home's database to the empty PostgreSQL database DSN, proven to be the same.

    DSN is written as "host=/run/postgresql dbname=MISSION" and has no password. The home's own
    database stays in force until all was compared; stopped before, the same command begins anew.
    Everything else in the home stays where it is. Programs that have it open are to be started
    again.
    """
    with opened(home, passphrase_file) as store:
        found = custody.to_postgres(store, dsn, progress=Percent())
    rows, tables = sum(found.rows.values()), len(found.rows)
    click.echo(f"The same on both: {counted(rows, 'row')} of {counted(tables, 'table')}.")
    click.echo(shown(f"{home / 'hub.toml'} names the server. Start importer and window again."))


@click.command()
@home_options
@click.argument("endpoint")
@click.argument("name")
@click.option(
    "--keys",
    "key_file",
    required=True,
    type=_FILE,
    help="File of two lines: the account's name (access key), and its secret key.",
)
@click.option("--region", default="us-east-1", show_default=True, help="As the server calls it.")
@click.option(
    "--authority", type=_FILE, help="File of the authority of the server's certificate (PEM)."
)
@click.option(
    "--lock-days",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="Days in which nobody can remove a file, not even to erase it.",
)
@click.option(
    "--arrivals",
    is_flag=True,
    help="Name the bucket into which receivers of several machines put what arrives.",
)
def bucket(
    *, home: Path, passphrase_file: Path | None, endpoint: str, name: str, key_file: Path,
    region: str, authority: Path | None, lock_days: int, arrivals: bool,
) -> None:  # fmt: skip
    """Move this home's evidence into the bucket NAME of the S3 server at ENDPOINT.

    ENDPOINT is written as https://s3.example.org. Each file is put, read back and proven the same;
    then hub.toml names the bucket, and the folder is emptied. Stop the importer first; cut off, the
    same command goes on. From then on a backup has no evidence.

    With --arrivals it is another bucket, from which importers take what arrived, and nothing moves.
    """
    chosen = Bucket(
        endpoint=endpoint,
        bucket=name,
        region=region,
        authority=str(authority.resolve()) if authority else "",
        lock_days=lock_days,
    )
    if arrivals:
        with opened(home, passphrase_file) as store:
            custody.arrivals_to_s3(store, chosen, key_file)
        click.echo(shown(f"What arrives is in the bucket {name}. Start the importers anew."))
        click.echo(shown(f"{home / 'hub.toml'} names the bucket. Remove {key_file}."))
        return
    with opened(home, passphrase_file) as store:
        done = custody.to_s3(store, chosen, key_file, progress=Percent())
    click.echo(shown(f"The evidence is in the bucket {name}: {counted(done.moved, 'file')} moved."))
    if done.damaged:
        click.echo(f"{counted(done.damaged, 'damaged file')} stayed in the home's folder.")
    click.echo(shown(f"{home / 'hub.toml'} names the bucket. Remove {key_file}."))


@click.command()
@home_options
def readers(*, home: Path, passphrase_file: Path | None) -> None:
    """Write what people may read with SQL: observations, groups, findings, as they are now.

    It is for a database on a PostgreSQL server, and stays so until it is run again. An edition is
    there once it is published. docs/operations.md says who may read what.
    """
    with opened_session(home, passphrase_file) as session:
        made = reader_tables.write(session, now=now())
    click.echo(
        f"Readers see {counted(made.shapes, 'shape')}, {counted(made.groups, 'group')} and "
        f"{counted(made.findings, 'row')} of findings, as of entry {made.size}."
    )


@click.command()
@home_options
@click.argument("folder", type=_BACKUP)
@click.option(
    "--seen",
    multiple=True,
    metavar="WHERE",
    help="Compare with this: a stick, an outbox, a public copy (folder or URL). Several may be.",
)
@click.option(
    "--shares",
    "by_shares",
    is_flag=True,
    help="Open it with recovery shares, for a new passphrase.",
)
@share_option
def restore(
    *,
    home: Path,
    passphrase_file: Path | None,
    folder: Path,
    seen: tuple[str, ...],
    by_shares: bool,
    share_files: tuple[Path, ...],
) -> int:
    """Restore headquarters from the backup in FOLDER into a new home.

    Exit status 3: it was restored, and signs nothing: its log is, or may be, older than one that
    was seen.
    """
    shares = typed_shares(share_files) if by_shares or share_files else []
    passphrase = (
        new_passphrase(passphrase_file, of=f"New passphrase of the home {home}")
        if shares
        else read_passphrase(passphrase_file, of=f"Passphrase of the backup {folder}")
    )
    done = custody.restore(
        folder, home, passphrase, seen, shares=shares, now=now(), progress=Percent()
    )
    click.echo(
        shown(
            f"Restored {home} as of {done.backup.made_at:%Y-%m-%d %H:%M} UTC: log of "
            f"{counted(done.backup.size, 'entry')}."
        )
    )
    return _compared(done.compared)


@click.command()
@home_options
@click.argument("seen", nargs=-1)
def compare(*, home: Path, passphrase_file: Path | None, seen: tuple[str, ...]) -> int:
    """Compare the log with what others have SEEN: sticks, outboxes, public copies, witnesses.

    Exit status 3: nothing is signed, with the reason.
    """
    with opened(home, passphrase_file) as store:
        return _compared(custody.compare(store, seen, now()))


@click.command("begin-again")
@home_options
@officer_options
@click.option("--yes", is_flag=True, help="The newer log is lost for good; do not ask.")
def begin_again(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    yes: bool,
) -> None:
    """Say, as officers, that the log begins again after the entries that are here.

    Laptops and auditors show it in words and accept it. Laptops then bring again what came later.
    """
    with opened(home, passphrase_file) as store:
        here = counted(custody.log_size(store), "entry")
        click.echo(
            f"The log is to go on after the {here} that it has here. What came later is void until "
            "laptops bring it again. Enrolments and revocations since the backup are to be made "
            "again, but for those of a newer mission pack that was taken over."
        )
        if not yes:
            click.confirm("Is the newer log lost for good?", abort=True, err=True)
        change = authorised(store, new_log.begin_again, key_files, officer_passphrase_file)
    tell_change(change, "The log begins again. Publish the pack, so that laptops learn of it.")


def _tell(store: Store, made: BackupList, folder: Path) -> None:
    size = sum(each for each, _ in made.files.values())
    click.echo(
        shown(
            f"Backup in {folder}: {counted(len(made.files), 'file')}, {size / 1e6:.1f} MB, log of "
            f"{counted(made.size, 'entry')}."
        )
    )
    bucket_name = custody.bucket_of(store)
    if bucket_name is not None:
        click.echo(
            shown(f"It has no evidence: that is in the bucket {bucket_name}. Copy it by itself.")
        )


def _compared(found: LogComparison) -> int:
    for each in found.seen:
        head = each.problem or "nothing that the log signed"
        if each.head is not None:
            head = f"{counted(each.head.size, 'entry')}, root {each.head.root.hex()[:16]}…"
        click.echo(shown(f"  seen by {each.source}: {head}"))
    pack = found.pack
    if pack.source:
        click.echo(
            shown(f"Mission pack: roster {pack.after} from {pack.source}, here was {pack.before}.")
        )
        for word, names in (("Enrolled", pack.enrolled), ("Revoked", pack.revoked)):
            if names:
                click.echo(f"{word} since the backup: {', '.join(map(shown, names))}.")
    else:
        click.echo(f"Mission pack: roster {pack.after}; nothing newer was found.")
    if pack.epoch_key_missing:
        click.echo(
            "The key of the encryption epochs was changed since the backup and is lost: run "
            "`fieldapp hub rotate-key`. Laptops seal again what headquarters cannot open."
        )
    if found.stop is None:
        click.echo("The log may be signed on.")
        return 0
    click.echo(f"NOTHING IS SIGNED. {shown(found.stop)}", err=True)
    return 3


class Percent:
    """Prints how far it is, at most once for each percent."""

    def __init__(self) -> None:
        self._last = -1

    def __call__(self, done: int, total: int, what: str) -> None:
        """Print it."""
        percent = 100 * done // total
        if percent != self._last:
            click.echo(f"  {percent} % {what}", err=True)
        self._last = percent
