"""`where`: where the source was that several observations tell of."""

from __future__ import annotations

import json
from pathlib import Path

import click

from fieldapp.app.records import read
from fieldapp.app.review import corroborate
from fieldapp.cli.base.common import home_options, json_text, opened_session, shown
from fieldapp.verification.corroboration.bearing_model import BearingModel, parse_model


@click.command()
@home_options
@click.argument("hashes", metavar="HASH...", nargs=-1, required=True)
@click.option(
    "--model",
    "model_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Errors of observers, TOML; without it the program's own.",
)
@click.option("--talked", is_flag=True, help="The teams spoke before they wrote: one witness.")
@click.option(
    "--geojson",
    "geojson_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the regions and the posts there.",
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def where(
    *,
    home: Path,
    passphrase_file: Path | None,
    hashes: tuple[str, ...],
    model_file: Path | None,
    talked: bool,
    geojson_file: Path | None,
    as_json: bool,
) -> None:
    """Say where the source was that the observations HASH... tell of, or why it cannot be told.

    Give observations of one event in one stage: firing and impact are two places. Nothing is
    signed.
    """
    model = BearingModel() if model_file is None else parse_model(model_file.read_bytes())
    with opened_session(home, passphrase_file) as session:
        found = [read.find(session, each) for each in hashes]
        source = corroborate.find_source(session, found, model, talked=talked)
    if geojson_file is not None:
        text = json.dumps(corroborate.geojson(source), ensure_ascii=False)
        geojson_file.write_text(text, encoding="utf-8")
    if as_json:
        click.echo(json_text(corroborate.members(source), indent=1))
        return
    for sentence in corroborate.sentences(source):
        click.echo(shown(sentence))
