"""`hub change-content`: zones, places, code lists and counting rule, changed later."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.headquarters import mission_content
from fieldapp.app.headquarters.mission_content import CheckedContent, ContentFiles
from fieldapp.cli.base.common import home_options, now, opened, shown
from fieldapp.cli.base.officer_steps import authorised, officer_options, tell_change, tell_zones

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("change-content")
@home_options
@officer_options
@click.option("--agreement", type=_FILE, help="GeoJSON of the agreement's zones and lines.")
@click.option(
    "--zone-names",
    metavar="PROPERTY",
    default="name",
    show_default=True,
    help="Property of the zones' features that names them.",
)
@click.option("--places", type=_FILE, help="CSV of place names.")
@click.option("--country", default="", help="Instead: its places of 500 people or more, as UA.")
@click.option("--codes", multiple=True, type=_FILE, help="A code list, JSON; may be repeated.")
@click.option("--counting", type=_FILE, help="TOML of what the mission sets about counting.")
@click.option("--yes", is_flag=True, help="What changes was read; do not ask.")
def change_content(
    *,
    home: Path,
    passphrase_file: Path | None,
    key_files: tuple[Path, ...],
    officer_passphrase_file: Path | None,
    agreement: Path | None,
    zone_names: str,
    places: Path | None,
    country: str,
    codes: tuple[Path, ...],
    counting: Path | None,
    yes: bool,
) -> None:
    """Put other zones, places, code lists or another counting rule into the mission pack.

    It is checked and shown before it is signed. Laptops are told in words what changed.
    """
    if places and country:
        raise click.UsageError("Give --places or --country.")
    files = ContentFiles(
        agreement=agreement,
        zone_names=zone_names,
        places=places,
        country=country,
        lists=codes,
        counting=counting,
    )
    with opened(home, passphrase_file) as store:
        checked = mission_content.check(store, files, now())
        _show(checked)
        if not yes:
            click.confirm("Is this what is meant?", abort=True, err=True)
        step = mission_content.step(checked)
        change = authorised(store, step, key_files, officer_passphrase_file)
    tell_change(change, "The content has changed. Publish the pack, so that laptops learn of it.")


def _show(checked: CheckedContent) -> None:
    for sentence in checked.words:
        click.echo(shown(sentence))
    tell_zones(checked.zones)
