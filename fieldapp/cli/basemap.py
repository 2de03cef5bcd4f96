"""`basemap add`, `list`, `remove`: base map packs of this home."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.home import device
from fieldapp.cli.base.common import (
    home_option,
    home_options,
    load_pack,
    opened,
    progress_bar,
    shown,
    table,
)
from fieldapp.map.basemap.installed import InstalledPack, installed_packs
from fieldapp.map.basemap.installed import add as add_pack
from fieldapp.map.basemap.installed import remove as remove_pack
from fieldapp.map.basemap.pack_file import BaseMap


@click.command()
@home_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", default="", help="What it is called here; from the file where left out.")
def add(*, home: Path, file: Path, name: str) -> None:
    """Check FILE (.mbtiles or .pmtiles) and copy it into this home.

    Images (PNG, JPEG, WebP) and Mapbox vector tiles in the Protomaps layout are shown, where they
    cover. Of vector tiles no borders and no names of countries are drawn.
    """
    device.check_home(home)
    with progress_bar("Copying") as progress:
        made = add_pack(home, file, name=name, progress=progress)
    assert made.about is not None  # noqa: S101 - what was just added can be used
    click.echo(f"Added {made.name}: {_words(made.about)}.")


@click.command("list")
@home_options
def list_packs(*, home: Path, passphrase_file: Path | None) -> int:
    """List the base maps: the mission pack's, and the ones that were added here."""
    with opened(home, passphrase_file) as store:
        from_mission = load_pack(store).basemaps if device.has_pack(store) else ()
    packs = installed_packs(home, from_mission)
    click.echo(table(["NAME", "FROM", "WHAT"], [_line(each) for each in packs]))
    if not packs:
        click.echo("None but the coast that is built in. `fieldapp basemap add FILE` adds one.")
    return 3 if any(each.fault for each in packs) else 0


@click.command()
@home_option
@click.argument("name")
def remove(*, home: Path, name: str) -> None:
    """Remove the base map NAME from this home; the mission pack's come and go with it."""
    device.check_home(home)
    remove_pack(home, name)
    click.echo(f"Removed {shown(name)}.")


def _line(pack: InstalledPack) -> list[str]:
    what = _words(pack.about) if pack.about else f"CANNOT BE USED: {pack.fault}"
    return [pack.name, "mission" if pack.mission else "file", what]


def _words(about: BaseMap) -> str:
    kind = "vector" if about.vector else "images"
    return (
        f"{shown(about.title)}; {kind}, zoom {about.min_zoom} to {about.max_zoom}, "
        f"{about.coverage}, {about.tiles:,} tiles, {about.size / 2**20:.1f} MiB"
    )
