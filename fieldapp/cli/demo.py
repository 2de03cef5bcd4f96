"""`demo`: a whole mission on this machine, through the same commands that people type.

Everything is real: keys, encrypted databases, sealed files in a folder that stands for the stick,
the log, receipts and a proof. The observations are figures that the OSCE mission published.
"""

from __future__ import annotations

import csv
import json
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from fieldapp.errors import StoreError
from fieldapp.paths import RESOURCES
from fieldapp.store import keystore, passphrase
from fieldapp.sync import carrier

LAPTOPS = (("Lynx 1", "patrol_leader"), ("Lynx 2", "monitor"), ("Heron 1", "monitor"))
MAX_OBSERVATIONS = 100_000


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

    def run(self, *arguments: str | Path, home: Path | None, expect: int = 0) -> str:
        """Run one command as a person would; what it printed."""
        from click.testing import CliRunner

        from fieldapp.cli import cli

        typed = [str(each) for each in arguments]
        options = []
        if home is not None:
            options = ["--home", str(home), "--passphrase-file", str(self.out / "passphrase")]
        split = 2 if typed[0] in ("hub", "store") else 1
        line = [*typed[:split], *options, *typed[split:]]
        done = CliRunner().invoke(cli, line, standalone_mode=False)
        if done.exception is not None:
            raise done.exception
        status = done.return_value if isinstance(done.return_value, int) else 0
        if status != expect:
            raise StoreError(
                f"`fieldapp {' '.join(typed)}` ended with {status}: {done.output.strip()}"
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
    default=60,
    show_default=True,
    help="Observations to sign; the published rows are used again and again.",
)
def demo(*, out: Path, count: int) -> None:
    """Play a whole mission: three laptops, a stick, headquarters, receipts, a proof, a map."""
    stage = _prepared(out)
    with _quick_passphrases():
        root_hash = _mission(stage)
        _tell("A mission, and three laptops enrolled", root_hash)
        _observe(stage, count)
        _tell(f"{count} observations signed on three laptops", "one of them amended, and a watch")
        _carry(stage)
        _tell("Imported at headquarters", stage.said[-1].strip().splitlines()[-1])
        for call_sign, _ in LAPTOPS:
            stage.run("receive", stage.stick, home=stage.laptop(call_sign))
        _tell("Receipts taken back and checked", stage.said[-1].strip())
        _trouble(stage)
        _tell("A damaged file, a repeated one, a copied key, a lost laptop", "each told apart")
        verdict = _prove(stage, root_hash)
        _tell("A proof checked with nothing but the root hash", verdict)
        _map(stage)
    _tell("Map", str(out / "map.html"))
    _tell("Table and GeoJSON", f"{out / 'annex.csv'}, {out / 'annex.geojson'}")
    _tell("Proof folder", str(out / "proof"))
    click.echo(f"Look around: every home in {out} opens with the passphrase in {out}/passphrase.")


def _tell(what: str, details: str) -> None:
    click.echo(f"* {what}: {details}")


def _prepared(out: Path) -> _Stage:
    if out.exists() and any(out.iterdir()):
        if not (out / "passphrase").is_file():
            raise StoreError(f"{out} holds something that is no demo.", advice="Name another.")
        shutil.rmtree(out)
    stage = _Stage(out)
    stage.stick.mkdir(parents=True)
    (out / "passphrase").write_text(secrets.token_hex(8) + "\n", "utf-8")
    return stage


class _quick_passphrases:  # noqa: N801 - reads as a statement
    """A demo's passphrase lies beside it, so a guess may be cheap; a real one's never is."""

    def __enter__(self) -> None:
        self._default = passphrase.Cost.for_this_machine
        cheap = keystore.Cost(memory_kib=1024, passes=1, lanes=1)
        passphrase.Cost.for_this_machine = lambda: cheap  # type: ignore[method-assign]

    def __exit__(self, *_: object) -> None:
        passphrase.Cost.for_this_machine = self._default  # type: ignore[method-assign]


def _mission(stage: _Stage) -> str:
    stage.run("hub", "init", "--name", "Demo mission", home=stage.hub)
    root_hash = "".join(stage.said[-1].splitlines()[2].split())
    for call_sign, role in LAPTOPS:
        _enrol(stage, call_sign, role)
    stage.run("hub", "publish", stage.stick / carrier.PACK, home=stage.hub)
    for call_sign, _ in LAPTOPS:
        laptop = stage.laptop(call_sign)
        stage.run("install-pack", stage.stick, "--root-hash", root_hash, home=laptop)
    return root_hash


def _enrol(stage: _Stage, call_sign: str, role: str) -> None:
    laptop = stage.laptop(call_sign)
    stage.run("init", "--call-sign", call_sign, home=laptop)
    stage.run("request", "--out", stage.stick, home=laptop)
    (request,) = stage.stick.glob("*.request")
    stage.run("hub", "enrol", request, "--role", role, "--team", "Team 1", "--yes", home=stage.hub)
    for file in (request, request.with_suffix(".png")):
        file.unlink()


def _observe(stage: _Stage, count: int) -> None:
    with (RESOURCES / "demo" / "observations.csv").open(encoding="utf-8", newline="") as file:
        published = list(csv.DictReader(file))
    rows = [published[n % len(published)] for n in range(count)]
    for number, (call_sign, _) in enumerate(LAPTOPS):
        own = rows[number :: len(LAPTOPS)]
        if own:
            table = _table(stage.out / f"rows-{number}.csv", own)
            stage.run("log", "--csv", table, home=stage.laptop(call_sign))
            table.unlink()
    first = stage.laptop(LAPTOPS[0][0])
    wrong = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
    stage.run("log", wrong, "--at", "Svitlodarsk", home=first)
    noted = stage.said[-1].split()[1]
    right = wrong.replace("3 expl", "4 expl")
    stage.run("amend", noted, right, "--reason", "counted again on the recording", home=first)
    watch = ("watch", "Pyshchevyk", "--from", "15 Sep 2018 18:00", "--to", "22:00")
    stage.run(*watch, "--heard", "nothing", home=stage.laptop(LAPTOPS[1][0]))


def _table(path: Path, rows: Sequence[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def _photo() -> bytes:
    """A small picture, made here: the program ships none."""
    import io

    import segno

    sink = io.BytesIO()
    segno.make_qr("demo photo").save(sink, kind="png", scale=4)
    return sink.getvalue()


def _carry(stage: _Stage) -> None:
    for call_sign, _ in LAPTOPS:
        stage.run("seal", "--to", stage.stick, home=stage.laptop(call_sign))
    stage.run("hub", "import", stage.stick, home=stage.hub)


def _trouble(stage: _Stage) -> None:
    """What goes wrong in the field, and what headquarters makes of it."""
    sealed = sorted((stage.stick / carrier.BUNDLES).glob("*.age"))
    damaged = bytearray(sealed[0].read_bytes())
    damaged[-1] ^= 1
    (stage.stick / carrier.BUNDLES / "0123456789abcdef.age").write_bytes(damaged)
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
        raise StoreError(f"The demo went another way: {sorted(outcomes)}.")


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
