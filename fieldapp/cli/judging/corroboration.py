"""`where` and `calibrate`: where a source was, and how far observers err."""

from __future__ import annotations

import json
from pathlib import Path

import click

from fieldapp.app.grounds import calibration_trials, corroborate
from fieldapp.app.judging import link_misfits, mission_rules
from fieldapp.app.records import read
from fieldapp.cli.base.common import counted, home_options, json_text, opened_session, shown, table
from fieldapp.cli.judging.link_commands import misfit_lines
from fieldapp.verification.corroboration.bearing_model import MEANS, as_toml, parse_model
from fieldapp.verification.corroboration.calibration import calibrate as fitted


@click.command()
@home_options
@click.argument("hashes", metavar="HASH...", nargs=-1, required=True)
@click.option(
    "--model",
    "model_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Errors of observers, TOML; without it the mission's.",
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
    with opened_session(home, passphrase_file) as session:
        if model_file is None:
            model = mission_rules.bearing_model(session)
        else:
            model = parse_model(model_file.read_bytes())
        found = [read.find(session, each) for each in hashes]
        source = corroborate.find_source(session, found, model, talked=talked)
        for line in misfit_lines(link_misfits.of_one_event(session.store, found)):
            click.echo(f"CAUTION: {line}.", err=True)
    if geojson_file is not None:
        text = json.dumps(corroborate.geojson(source), ensure_ascii=False)
        geojson_file.write_text(text, encoding="utf-8")
    if as_json:
        click.echo(json_text(corroborate.members(source), indent=1))
        return
    for sentence in corroborate.sentences(source):
        click.echo(shown(sentence))


@click.command()
@home_options
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the proposed bearings.toml there.",
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def calibrate(*, home: Path, passphrase_file: Path | None, out: Path | None, as_json: bool) -> None:
    """Fit observers' errors to detonations whose place was surveyed, and propose bearings.toml.

    A trial is an observation that a link joins to a controlled detonation or live fire with a site
    known to 100 m. Nothing is signed: officers put the file into the mission pack.
    """
    with opened_session(home, passphrase_file) as session:
        before = mission_rules.bearing_model(session)
        found = fitted(calibration_trials.trials(session), before)
    model = found.model
    if out is not None:
        out.write_text(as_toml(model), encoding="utf-8")
    if as_json:
        members = {
            "trials": model.trials, "calibrated": model.calibrated, "version": model.version,
            "bearings": dict(found.bearings), "distances": dict(found.distances),
            "bearing_deg": dict(model.bearing_deg), "distance_ln": dict(model.distance_ln),
            "bias_ln": model.bias_ln, "wild": model.wild,
        }  # fmt: skip
        click.echo(json_text(members))
        return
    rows = [
        (
            means, str(found.bearings.get(means, 0)), f"{model.bearing_deg[means]:g}",
            str(found.distances.get(means, 0)), f"{model.distance_ln[means]:g}",
        )
        for means in MEANS
    ]  # fmt: skip
    click.echo(table(("means", "bearings", "error °", "distances", "error ln"), rows))
    click.echo(f"Bias of distances (ln) {model.bias_ln:g}, wild bearings {model.wild:.1%}.")
    short = "" if model.calibrated else " Not calibrated: 50 trials are needed."
    click.echo(f"{counted(model.trials, 'trial')}.{short}")
