"""`access`: the access log of a home at headquarters."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import AccessLog, NumberedAccess
from fieldapp.cli.base.common import counted, home_options, json_text, opened_session, shown, table
from fieldapp.errors import InputError


@click.command()
@home_options
@click.option("--limit", default=50, show_default=True, help="How many rows, the newest first.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, a line for each row.")
def access(*, home: Path, passphrase_file: Path | None, limit: int, as_json: bool) -> int:
    """Show what people at headquarters opened in this home, and check the chain of that log.

    Exit status 3: a row was changed, removed or put elsewhere. What was opened in the last second
    before a program was killed is missing. Laptops in the field keep no such log.
    """
    with opened_session(home, passphrase_file) as session:
        if not access_log.is_kept(session):
            raise InputError(
                "This home keeps no access log: its role does not work at headquarters.",
                field="home",
            )
        found = access_log.look(session, limit)
    if as_json:
        for row in found.rows:
            click.echo(json_text(_members(row)))
    else:
        click.echo(table(("row", "when", "who", "login", "what", "purpose", "which"),
                         [_cells(row) for row in found.rows]))  # fmt: skip
    click.echo(_summary(found), err=as_json)
    for fault in found.faults:
        click.echo(shown(f"  NOT IN ORDER: {fault}"), err=True)
    return 3 if found.faults else 0


def _summary(found: AccessLog) -> str:
    signed = (
        "none signed yet"
        if found.signed is None
        else f"signed in this home's feed up to row {found.signed.head.number}, "
        f"{found.signed.at:%Y-%m-%d %H:%M} UTC"
    )
    whole = "" if found.faults else "The chain is whole: "
    return f"{whole}{counted(found.count, 'row')}, {signed}."


def _cells(row: NumberedAccess) -> tuple[str, ...]:
    access = row.access
    which = f"{access.subject} {access.digest.hex()[:16]}".rstrip()
    when = f"{access.at:%Y-%m-%d %H:%M:%S}"
    return (
        str(row.number), when, access.person, access.login, access.act, access.purpose, which,
    )  # fmt: skip


def _members(row: NumberedAccess) -> dict[str, object]:
    access = row.access
    return {
        "number": row.number,
        "at": access.at.isoformat(),
        "person": access.person,
        "login": access.login,
        "act": access.act,
        "purpose": access.purpose,
        "subject": access.subject,
        "digest": access.digest.hex() or None,
        "hash": row.hash.hex(),
    }
