"""`detections`: raw detections of a gateway's sensors, digested, listed and adopted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import click

from fieldapp.app.desk import detections, sensor_health
from fieldapp.app.desk.sensor_health import TypedHealth
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown

_file = click.argument(
    "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE"
)


@click.command()
@home_options
@_file
@click.option("--sensor", required=True, help="Name of the sensor.")
def digest(*, home: Path, passphrase_file: Path | None, file: Path, sensor: str) -> None:
    """Sign the digest of the raw detections in FILE, an hour at most; none is counted."""
    with opened_session(home, passphrase_file) as session:
        made = detections.digest(session, file, sensor, now=now())
    total = counted(made.total, "detection")
    click.echo(f"Signed {made.record.hash.hex()[:16]}: {total}, none counted.")


@click.command()
@home_options
@_file
@click.option("--sensor", required=True, help="Name of the sensor.")
@click.option("--at", "post", required=True, help="Where it stands: a name, or coordinates.")
@click.option("--kind", default="camera", show_default=True, help="Kind of sensor.")
@click.option(
    "--every", type=click.IntRange(1, 1440), default=10, show_default=True, metavar="MINUTES",
    help="After this long without a signal nothing was watched.",
)  # fmt: skip
def health(
    *,
    home: Path,
    passphrase_file: Path | None,
    file: Path,
    sensor: str,
    post: str,
    kind: str,
    every: int,
) -> None:
    """Sign the watches of a sensor by the signals in FILE: when it was up, and when not."""
    typed = TypedHealth(sensor=sensor, kind=kind, post=post, every=timedelta(minutes=every))
    with opened_session(home, passphrase_file) as session:
        made = sensor_health.sign(session, file, typed, now=now())
    click.echo(f"Signed {len(made)} {'watch' if len(made) == 1 else 'watches'}.")


@click.command("list")
@home_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_digests(*, home: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List digests of detections, and how many of each people adopted."""
    with opened_session(home, passphrase_file) as session:
        found = detections.listed(session)
    for each in found:
        body = each.body
        members = {
            "hash": each.record.hash.hex(),
            "gateway": each.record.kid.hex(),
            "sensor": body.sensor,
            "start": body.time.start.isoformat(),
            "end": body.time.end and body.time.end.isoformat(),
            "root": body.root.hex(),
            "classes": dict(body.counts),
            "detections": each.total,
            "adopted": list(each.adopted),
            "doubts": [str(doubt) for doubt in each.doubts],
        }
        if as_json:
            click.echo(json_text(members))
            continue
        classes = ", ".join(f"{name} {number}" for name, number in body.counts)
        line = f"{each.record.hash.hex()[:12]}  {body.time.start:%Y-%m-%d %H:%M}Z  {body.sensor}"
        click.echo(shown(f"{line}  {classes}  adopted {len(each.adopted)} of {each.total}"))
        for doubt in each.doubts:
            click.echo(shown(f"  ⚠ {doubt}"))
    if not found and not as_json:
        click.echo("No digests.")


@click.command()
@home_options
@click.argument("digest_hash", metavar="HASH")
@_file
@click.argument("line")
@click.option(
    "--leaf", "leaves", type=int, multiple=True, required=True,
    help="Number of a line of FILE, from 0; may be given several times.",
)  # fmt: skip
@click.option("--at", "post", help="The post: a name, or coordinates in any notation.")
@click.option("--zone", default="Europe/Kyiv", show_default=True, help="IANA zone of times.")
def adopt(
    *,
    home: Path,
    passphrase_file: Path | None,
    digest_hash: str,
    file: Path,
    line: str,
    leaves: tuple[int, ...],
    post: str | None,
    zone: str,
) -> None:
    """Sign LINE as an observation that adopts detections of the digest HASH, as in FILE."""
    with opened_session(home, passphrase_file) as session:
        signed = detections.adopt(
            session, digest_hash, file, leaves, line, post=post, zone=zone, now=now()
        )
    click.echo(
        f"Signed {signed.hash.hex()[:16]}: {counted(len(set(leaves)), 'detection')} adopted."
    )
