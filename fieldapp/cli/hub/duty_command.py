"""`hub duty`: who is silent, and what is overdue."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

import click

from fieldapp.app.headquarters import duty as duty_
from fieldapp.app.headquarters.duty import DutyRow, Late
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, table

_WORDS: Final = {
    Late.BUNDLE: "no bundle",
    Late.FETCH: "question not fetched",
    Late.ANSWER: "no answer",
    Late.WATCH: "watch ended, next word",
}


@click.command()
@home_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON, a line for each row.")
def duty(*, home: Path, passphrase_file: Path | None, as_json: bool) -> int:
    """Show who is silent: each laptop and manned post, and what is overdue.

    Exit status 3: something is overdue.
    """
    with opened_session(home, passphrase_file) as session:
        found = duty_.board(session, now())
    if as_json:
        for row in found.rows:
            click.echo(json_text(_members(row)))
    else:
        heads = ("who", "what", "team", "last word", "overdue")
        click.echo(table(heads, [_cells(row) for row in found.rows]))
        click.echo(f"{counted(found.late, 'row')} overdue of {len(found.rows)}.")
    return 3 if found.late else 0


def _cells(row: DutyRow) -> tuple[str, ...]:
    what = "post" if row.is_post else "laptop"
    if row.patrol_since is not None:
        what = f"on patrol since {_stamp(row.patrol_since)} {row.vehicle}".rstrip()
    late = "; ".join(f"{_WORDS[each.why]}, due {_stamp(each.due)}" for each in row.overdue)
    last = "never" if row.last_word is None else _stamp(row.last_word)
    return row.name, what, row.team, last, late


def _members(row: DutyRow) -> dict[str, object]:
    return {
        "name": row.name,
        "post": row.is_post,
        "team": row.team or None,
        "patrol_since": row.patrol_since and row.patrol_since.isoformat(),
        "last_word": row.last_word and row.last_word.isoformat(),
        "overdue": [{"why": str(each.why), "due": each.due.isoformat()} for each in row.overdue],
    }


def _stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%MZ}"
