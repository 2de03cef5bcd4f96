"""`proof` and `verify`: one record for an outsider, and its check."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act
from fieldapp.app.home.session import pack_of
from fieldapp.app.records import read
from fieldapp.app.records.read import Purpose
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown
from fieldapp.errors import InputError, Message
from fieldapp.mission.pack import parse_root_hash
from fieldapp.report.by_hand import file_list
from fieldapp.report.proof import proof as proof_
from fieldapp.report.verify import verify as verify_


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option(
    "--out",
    "folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder that does not exist yet.",
)
@click.option("--evidence", "with_evidence", is_flag=True, help="The files that it names too.")
@click.option(
    "--with-feed",
    is_flag=True,
    help="Every earlier record of the device too: shows that none was left out, and what they say.",
)
@click.option("--call-sign", "with_names", is_flag=True, help="Disclose call sign and team too.")
@click.option(
    "--internal",
    "with_internal",
    is_flag=True,
    help="Findings about it for the mission alone too, with all that they rest on.",
)
def proof(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    folder: Path,
    with_evidence: bool,
    with_feed: bool,
    with_names: bool,
    with_internal: bool,
) -> None:
    """Write what an outsider needs to check the record HASH; at headquarters.

    With findings about it that may go to the parties, and the records of others that these rest on,
    as they were signed. A finding that is proven itself is shown whomever it is for. Which call
    signs and teams the records in the folder name is said.
    """
    with opened_session(home, passphrase_file) as session:
        pack = pack_of(session)
        opened = read.open_record(session, read.find(session, record_hash), Purpose.PROOF)
        written = proof_.write(
            session.store,
            opened.entry.record.hash,
            folder,
            roster=pack.roster,
            root_hash=pack.root_hash,
            with_feed=with_feed,
            with_evidence=with_evidence,
            with_names=with_names,
            with_internal=with_internal,
            now=now(),
        )
        if written.feed or written.evidence or written.others:
            what = f"{written.feed} + {written.others} records, {written.evidence} files beside"
            listed = hashlib.sha256((folder / file_list.NAME).read_bytes()).digest()
            subject = f"{what} {written.record.hash.hex()}"
            access_log.note(session, Act.EXPORT, Purpose.PROOF, subject, listed)
    click.echo(
        f"Wrote the proof of {written.record.hash.hex()[:16]}, entry {written.log_index} of the "
        f"log, to {folder}: {counted(written.feed, 'earlier record')}, "
        f"{counted(written.evidence, 'piece of evidence')}."
    )
    if written.missing:
        missing = counted(written.missing, "piece of evidence")
        click.echo(f"  note: not here: {missing}.", err=True)
    if written.others:
        others = counted(written.others, "record")
        click.echo(f"  note: with {others} of other laptops, and all that they say.", err=True)
    if written.left_out:
        left_out = counted(written.left_out, "finding")
        click.echo(
            f"  note: without {left_out} for the mission alone (--internal adds it).", err=True
        )
    if written.named:
        names = shown(", ".join(written.named))
        click.echo(f"  note: records in it name {names}: look before you hand it out.", err=True)


@click.command()
@click.argument("path", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--root-hash", required=True, help="The mission's, 64 digits, from paper.")
@click.option(
    "--authority",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Root certificate, PEM, of the time-stamping authority that you trust.",
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def verify(*, path: Path, root_hash: str, authority: Path | None, as_json: bool) -> int:
    """Check the proof folder PATH: no home, no network, no trust beyond the root hash.

    Exit status 3: something in it contradicts itself, or who signed was not established.
    """
    trusted = None if authority is None else authority.read_bytes()
    digest = parse_root_hash(root_hash)
    _check_is_one(path)
    found = verify_.verify(path, root_hash=digest, now=now(), authority=trusted)
    status = 0 if found.in_order else 3
    if as_json:
        click.echo(json_text(verify_.members(found), indent=1))
        return status
    click.echo(f"Record {found.record.hash.hex()}")
    for result in found.results:
        mark = "established    " if result.established else "NOT established"
        click.echo(f"  {mark}  {result.about}: {shown(result.text)}")
    for wrong in found.wrong:
        click.echo(f"  WRONG            {shown(wrong)}")
    click.echo("In order." if found.in_order else "This proof is NOT in order.")
    return status


def _check_is_one(path: Path) -> None:
    """Check that a folder is no published edition, in which the proofs of both signatures lie.

    Raises:
        InputError: It is one.
    """
    if (path / proof_.RECORD).exists():
        return
    inside = sorted(each.parent.name for each in path.glob(f"*/{proof_.RECORD}"))
    if inside:
        raise InputError(
            "This folder is no proof folder: proof folders are in it.",
            field="path",
            advice=Message("Check each by itself: {1}.", ", ".join(inside)),
        )
