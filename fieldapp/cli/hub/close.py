"""End of the mission: `hub close` and `hub recovery unpack`."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.headquarters import end_mission, imports
from fieldapp.app.home.session import Session
from fieldapp.cli.base.common import counted, home_options, load_pack, now, opened, shown
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.cli.hub.backups import Percent
from fieldapp.cli.hub.shares import share_option, typed_shares
from fieldapp.mission.signing import end_enrolment


@click.command()
@home_options
@officer_options
@click.argument("archive", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--last",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Import these first: sticks, folders, the inbox.",
)
@click.option("--yes", is_flag=True, help="Destroy the log's key; do not ask.")
def close(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    archive: Path | None,
    last: tuple[Path, ...],
    yes: bool,
) -> None:
    """End the mission. Without ARCHIVE officers end enrolment; with it the mission is closed.

    Closing takes the last bundles, signs a last checkpoint, destroys the log's key for good, and
    writes everything to the file ARCHIVE, sealed to the recovery shares. Cut off, the same command
    goes on.
    """
    with opened(home, passphrase_file) as store:
        if archive is None:
            change = authorised(
                store, end_enrolment.end_enrolment, key_files, officer_passphrase_file
            )
            tell_change(
                change, "Enrolment has ended. Publish the pack, so that laptops learn of it."
            )
            return
        session = Session(store=store, pack=load_pack(store))
        end_mission.check(session, archive, now())
        with end_mission.alone(store):
            if not end_mission.is_closed(store):
                public = end_mission.public_folder(store)
                if last:
                    _import(session, last)
                _ask(session, yes=yes)
                _finish(session, public, yes=yes)
            end_mission.close(session, archive, now=now(), progress=Percent())
    click.echo(shown(f"The mission is closed. The log's key is destroyed. Archive: {archive}"))
    click.echo("Earlier backups, and copies of recovery.age, still have the key: destroy them.")


def _import(session: Session, last: tuple[Path, ...]) -> None:
    done = imports.import_paths(
        session,
        last,
        now=now(),
        progress=lambda *_: None,
        on_result=lambda _: None,
        cancelled=lambda: False,
    )
    click.echo(f"Imported: {counted(done.report.stored, 'new record')}.")


def _ask(session: Session, *, yes: bool) -> None:
    found = end_mission.outstanding(session)
    for names, words in ((found.silent, "Nothing came of"), (found.gaps, "Records are missing of")):
        if names:
            click.echo(f"{words}: {', '.join(map(shown, names))}.")
    click.echo(
        f"Evidence that is named and not here: {counted(found.evidence, 'file')}. "
        f"Waiting or refused: {counted(found.held, 'file')}."
    )
    click.echo("This destroys the log's key for good: nothing that comes later can be logged.")
    if not yes:
        click.confirm("Destroy the log's key and close the mission?", abort=True, err=True)


def _finish(session: Session, public: Path, *, yes: bool) -> None:
    lacks = end_mission.last_checkpoint(session, public, now())
    for asked in lacks.witnesses:
        click.echo(shown(f"  note: {asked.name} did not cosign: {asked.problem}"), err=True)
    if lacks.not_stamped:
        click.echo(shown(f"  note: the log was not stamped: {lacks.not_stamped}"), err=True)
    if (lacks.witnesses or lacks.not_stamped) and not yes:
        click.confirm("Destroy the log's key all the same?", abort=True, err=True)


@click.command()
@share_option
@click.argument("archive", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
def unpack(*, share_files: tuple[Path, ...], archive: Path, folder: Path) -> None:
    """Open the ARCHIVE of a closed mission with recovery shares, into the new FOLDER.

    FOLDER/backup is restored with `fieldapp hub restore FOLDER/backup --shares`.
    """
    end_mission.unpack(archive, folder, typed_shares(share_files))
    click.echo(shown(f"The archive is open in {folder}: backup, log and roster."))
