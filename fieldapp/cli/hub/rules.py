"""`hub change-rules`: the rule files of the mission pack."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from fieldapp.app.headquarters import pack_rule_files
from fieldapp.cli.base.common import home_options, opened
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change
from fieldapp.mission.pack import BEARINGS, COUNTING, RULES

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("change-rules")
@home_options
@officer_options
@click.option("--rules", type=_FILE, help="TOML of the agreement's provisions.")
@click.option("--counting", type=_FILE, help="TOML of what the mission sets about counting.")
@click.option("--bearings", type=_FILE, help="TOML of observers' errors, as calibrate gives it.")
def change_rules(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    rules: Path | None,
    counting: Path | None,
    bearings: Path | None,
) -> None:
    """Change the mission pack's rules, counting or errors of observers, checked together.

    Announce what changed with `fieldapp rules announce` once laptops have the pack.
    """
    files = {
        name: path.read_bytes()
        for name, path in ((RULES, rules), (COUNTING, counting), (BEARINGS, bearings))
        if path is not None
    }
    if not files:
        raise click.UsageError("Give --rules, --counting or --bearings.")
    with opened(home, passphrase_file) as store:
        step = partial(pack_rule_files.change, files=files)
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, "The rules have changed. Publish the pack, so that laptops follow.")
