"""`demo`: a whole mission on this machine, and what goes wrong in the field.

The mission is made as the window makes it; trouble, proof and map are played through the same
commands that people type. Everything is real: keys, encrypted databases, sealed files in a folder
that stands for the stick, the log, receipts and a proof.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import click

from fieldapp.app.demo import demo as demo_
from fieldapp.app.demo.demo_folder import LAPTOPS
from fieldapp.app.exchange.transfer import BUNDLES
from fieldapp.cli.base.common import now
from fieldapp.cli.base.demo_scene import Scene
from fieldapp.cli.judging import demo_judging
from fieldapp.cli.reporting import demo_editions
from fieldapp.errors import Message, StoreError

MAX_OBSERVATIONS = 100_000
_GROUPS = ("edition", "hub", "report", "store")
_OFFICERS_SIGN = ("approver", "change-rules", "enrol", "format-level", "revoke")


@dataclass(slots=True)
class _Stage:
    """The folders of a demo mission, and how its commands are run."""

    out: Path
    said: list[str] = field(default_factory=list)

    @property
    def hub(self) -> Path:
        return self.out / "headquarters"

    @property
    def stick(self) -> Path:
        return self.out / "stick"

    def laptop(self, call_sign: str) -> Path:
        return self.out / call_sign.lower().replace(" ", "-")

    def run(self, *arguments: str | Path, home: Path | None, expect: int | None = 0) -> str:
        """Run one command as a person would; what it printed. None expects any end."""
        from click.testing import CliRunner

        from fieldapp.cli import cli

        typed = [str(each) for each in arguments]
        options = []
        if home is not None:
            secret = str(self.out / "passphrase")
            options = ["--home", str(home), "--passphrase-file", secret]
            if typed[0] == "hub" and typed[1] in _OFFICERS_SIGN:
                options += ["--officer-passphrase-file", secret]
        split = 2 if typed[0] in _GROUPS else 1
        line = [*typed[:split], *options, *typed[split:]]
        done = CliRunner().invoke(cli, line, standalone_mode=False)
        if done.exception is not None and expect is not None:
            raise done.exception
        status = done.return_value if isinstance(done.return_value, int) else 0
        if expect is not None and status != expect:
            raise StoreError(
                Message(
                    "`fieldapp {1}` ended with {2}: {3}",
                    " ".join(typed),
                    status,
                    done.output.strip(),
                )
            )
        self.said.append(done.stdout)
        return done.stdout


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("fieldapp-demo"),
    show_default=True,
    help="Folder of the demo; an earlier demo in it is replaced.",
)
@click.option(
    "--observations",
    "count",
    type=click.IntRange(1, MAX_OBSERVATIONS),
    default=51,
    show_default=True,
    help="Observations to sign; the published rows are used again and again.",
)
@click.option(
    "--engine",
    type=click.Choice(("sqlite", "postgres")),
    default="sqlite",
    show_default=True,
    help="Where headquarters' database is: in a file, or on the server that PGHOST names.",
)
def demo(*, out: Path, count: int, engine: str) -> None:
    """Play a whole mission: laptops, a stick, headquarters, receipts, a proof, a map, a report."""
    with click.progressbar(length=100, label="Playing", file=sys.stderr) as bar:

        def progress(done: int, total: int, _what: str) -> None:
            bar.update(100 * done // total - bar.pos)

        made = demo_.make(out, count=count, now=now(), progress=progress, engine=engine)
    stage = _Stage(out)
    _tell("A mission, three laptops and a supervisor enrolled", made.root_hash)
    _tell(f"{count} observations signed on three laptops", "one of them amended, and a watch")
    _tell("Imported at headquarters", stage.run("hub", "status", home=stage.hub).splitlines()[0])
    _tell(
        "Receipts taken back and checked", "on every laptop; the supervisor has the field's records"
    )
    scene = Scene(out=out, laptop=stage.laptop, begin=partial(_home, stage), run=stage.run)
    for line in demo_judging.play(scene, made.root_hash):
        _tell("Judged", line)
    _trouble(stage)
    _tell("A damaged file, a repeated one, a copied key, a lost laptop", "each told apart")
    _tell("A proof checked with nothing but the root hash", _prove(stage, made.root_hash))
    _map(stage)
    _tell("Map", str(out / "map.html"))
    _tell("Table and GeoJSON", f"{out / 'annex.csv'}, {out / 'annex.geojson'}")
    _tell("Proof folder", str(out / "proof"))
    for line in demo_editions.play(scene):
        _tell("Reported", line)
    click.echo(f"Look around: every home in {out} opens with the passphrase in {out}/passphrase.")


def _home(stage: _Stage, folder: Path, call_sign: str) -> None:
    passphrase = (stage.out / "passphrase").read_text("utf-8").strip()
    demo_.new_home(folder, passphrase, call_sign, now())


def _tell(what: str, details: str) -> None:
    click.echo(f"* {what}: {details}")


def _photo() -> bytes:
    """A small picture, made here: the program ships none."""
    import io

    import segno

    sink = io.BytesIO()
    segno.make_qr("demo photo").save(sink, kind="png", scale=4)
    return sink.getvalue()


def _trouble(stage: _Stage) -> None:
    """Play what goes wrong in the field, and what headquarters makes of it."""
    sealed = sorted((stage.stick / BUNDLES).glob("*.age"))
    damaged = bytearray(sealed[0].read_bytes())
    damaged[-1] ^= 1
    (stage.stick / BUNDLES / "0123456789abcdef.age").write_bytes(damaged)
    copied, lost = stage.laptop("Lynx 2"), stage.laptop("Heron 1")
    clone = stage.out / "lynx-2-copied"
    shutil.copytree(copied, clone)
    for home, line in ((copied, "1 shot S 1km heard"), (clone, "2 shots N 1km heard")):
        stage.run("log", f"{line} 15 Sep 2018 23:10", "--at", "Horlivka", home=home)
        stage.run("seal", "--to", stage.stick, home=home)
    stage.run("hub", "revoke", "Heron 1", home=stage.hub)
    stage.run("log", "9 bursts W 1km heard 15 Sep 2018 23:15", "--at", "Hnutove", home=lost)
    stage.run("seal", "--to", stage.stick, home=lost)
    stage.run("hub", "import", stage.stick, "--json", home=stage.hub, expect=3)
    report = json.loads(stage.said[-1])
    outcomes = {result["outcome"] for result in report["results"]}
    wanted = {"imported", "repeated", "damaged", "fork", "revoked"}
    if outcomes != wanted:
        raise StoreError(Message("The demo went another way: {1}.", sorted(outcomes)))


def _prove(stage: _Stage, root_hash: str) -> str:
    """A record that was signed after a receipt: it cites the log, so its time has two bounds."""
    first = stage.laptop(LAPTOPS[0][0])
    photo = stage.out / "crater.png"
    photo.write_bytes(_photo())
    line = "1 explosion impact SSW 200-300m saw 16 Sep 2018 10:58"
    stage.run("log", line, "--at", "Avdiivka", "--evidence", photo, home=first)
    record = stage.said[-1].split()[1]
    stage.run("seal", "--to", stage.stick, home=first)
    stage.run("hub", "import", stage.stick, home=stage.hub, expect=3)
    options = ("--out", stage.out / "proof", "--evidence", "--with-feed")
    stage.run("proof", record, *options, home=stage.hub)
    stage.run("verify", stage.out / "proof", "--root-hash", root_hash, home=None)
    return stage.said[-1].strip().splitlines()[-1]


def _map(stage: _Stage) -> None:
    out = stage.out
    stage.run("map", "--out", out / "map.html", "--marking", "DEMO", home=stage.hub)
    stage.run("export", "--format", "csv", "--out", out / "annex.csv", home=stage.hub)
    stage.run("export", "--format", "geojson", "--out", out / "annex.geojson", home=stage.hub)
    stage.run("store", "check", home=stage.hub)
