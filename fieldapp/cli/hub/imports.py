"""`hub import`, `hub status` and `hub log`: import bundles, show feeds and the log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from fieldapp.app.headquarters import (
    custody,
    imports,
    log_token,
    log_view,
    time_stamping,
)
from fieldapp.app.headquarters.custody import StoredBackup
from fieldapp.cli.base.common import (
    counted,
    home_options,
    json_text,
    load_pack,
    now,
    opened,
    shown,
    table,
)
from fieldapp.cli.base.log_words import other_history
from fieldapp.hub import status as status_
from fieldapp.hub.importer import import_batch, outcome
from fieldapp.hub.publishing.outbox_quota import QUOTA
from fieldapp.ledger import body
from fieldapp.mission import hub_keys


@contextmanager
def opened_hub(home: Path, passphrase_file: Path | None) -> Iterator[import_batch.Hub]:
    """Unlock a mission home, with its roster and keys.

    Raises:
        StoreError: No such home, or not headquarters'.
    """
    with (
        opened(home, passphrase_file) as store,
        imports.hub(store, load_pack(store), now()) as hub,
    ):
        yield hub


@click.command("import")
@home_options
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The report as JSON.")
@click.option("--watch", is_flag=True, help="Go on: PATHS is the inbox of `hub serve`.")
@click.option(
    "--public",
    type=click.Path(file_okay=False, path_type=Path),
    help="With --watch: where mission pack, log and outboxes are published; left out: HOME/public.",
)
@click.option("--metrics", help="With --watch: HOST:PORT for /metrics, as 127.0.0.1:9465.")
def import_bundles(
    *,
    home: Path,
    passphrase_file: Path | None,
    paths: tuple[Path, ...],
    as_json: bool,
    watch: bool,
    public: Path | None,
    metrics: str | None,
) -> int:
    """Import bundles and evidence from files and folders; receipts go back to the folders.

    With --watch it goes on until it is told to end, and logs each file as a line of JSON.

    Exit status 3: something was refused or has to be looked at; everything else was imported.
    """
    if watch:
        if len(paths) != 1 or as_json:
            raise click.UsageError("--watch takes one folder, and no --json.")
        from fieldapp.cli.hub.serving import run_daemon  # a list needs nothing of the network

        return run_daemon(home, passphrase_file, paths[0], public, metrics)
    if public or metrics:
        raise click.UsageError("--public and --metrics belong to --watch.")
    with opened_hub(home, passphrase_file) as hub:
        try:
            report = import_batch.import_files(hub, paths, now=now(), progress=_progress)
            imported = imports.give_back(hub, paths, report, now())
        except KeyboardInterrupt:
            click.echo("Stopped; what was imported stays. Run it again to go on.", err=True)
            raise
    for folder, count in imported.written.items():
        click.echo(shown(f"  {counted(count, 'receipt')} written to {folder}."), err=True)
    for folder, error in imported.refused.items():
        click.echo(shown(f"  note: receipts could not be written to {folder}: {error}"), err=True)
    if imported.expired:
        click.echo(
            "  note: the mission pack has expired and was not written: let officers renew it.",
            err=True,
        )
    for asked in imported.witnesses:
        if asked.problem:
            click.echo(shown(f"  note: {asked.name} did not cosign: {asked.problem}"), err=True)
    if imported.not_stamped:
        click.echo(shown(f"  note: the log was not stamped: {imported.not_stamped}"), err=True)
    if as_json:
        click.echo(json_text(outcome.members(report), indent=1))
    else:
        _print(report)
    return 0 if report.in_order else 3


def _progress(done: int, total: int, what: str) -> None:
    if what:
        click.echo(f"  {done + 1}/{total} {shown(what)}", err=True)


def _print(report: outcome.ImportReport) -> None:
    if report.results:
        click.echo(
            table(
                ("file", "outcome", "from", "records", "new", "why"),
                [
                    (
                        each.name,
                        each.outcome,
                        each.call_sign or (each.kid.hex() if each.kid else ""),
                        "" if each.first is None else f"{each.first}–{each.last}",
                        str(each.stored or ""),
                        f"{each.reason} {each.advice}".strip(),
                    )
                    for each in report.results
                ],
            )
        )
    else:
        click.echo("No sealed files were found there.")
    click.echo(
        f"{counted(report.stored, 'new record')}. "
        f"The log has {counted(report.log_size, 'entry')}, "
        f"root {report.log_root.hex()[:16]}…"
    )


@click.command()
@home_options
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def status(*, home: Path, passphrase_file: Path | None, as_json: bool) -> int:
    """Per laptop: its last record, what is missing, forks, when it was last heard of.

    Exit status 3: nothing is signed, or there is an alarm.
    """
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        roster = pack.roster
        found = status_.status(store, roster)
        stop, backup = custody.stop_in_words(store, roster), custody.last_backup(store)
        old, token = custody.old_backups(store, now()), log_token.of(store)
        stamped = time_stamping.newest(store)
    result = 3 if stop is not None or old or found.alarming else 0
    if as_json:
        saved = backup and {"at": backup.at.isoformat(), "folder": backup.folder}
        old_ = [{"at": each.at.isoformat(), "folder": each.folder} for each in old]
        more = {
            "backup": saved,
            "old_backups": old_,
            "signing_stopped": stop,
            "log_token": token and token.label,
            "stamped": stamped and {"at": stamped.at.isoformat(), "size": stamped.size},
            "pack_expires": pack.expires.isoformat(),
        }
        click.echo(json_text(status_.members(found) | more, indent=1))
        return result
    if stop is not None:
        click.echo(shown(f"NOTHING IS SIGNED. {stop}"))
    click.echo(
        table(
            ("call sign", "role", "state", "last", "signed", "received", "missing"),
            [
                (
                    each.call_sign or each.kid.hex(),
                    each.role,
                    each.state,
                    "" if each.last is None else str(each.last),
                    f"{each.signed_at:%Y-%m-%d %H:%M}" if each.signed_at else "",
                    f"{each.received_at:%Y-%m-%d %H:%M}" if each.received_at else "",
                    f"{each.missing[0]}–{each.missing[1]}" if each.missing else "",
                )
                for each in found.feeds
            ],
        )
    )
    click.echo(
        f"Evidence: {found.evidence_missing} named and not here, {found.evidence_waiting} waiting. "
        f"Log: {counted(found.log_size, 'entry')}{_witnessed(found)}."
    )
    if token is not None:
        click.echo(shown(f"The log's key is in the token {token.label} ({token.module})."))
    if stamped is not None:
        since = counted(found.log_size - stamped.size, "entry")
        click.echo(
            f"Time stamp: {stamped.at:%Y-%m-%d %H:%M} UTC, by an outside authority, of "
            f"{counted(stamped.size, 'entry')}; {since} since."
        )
    click.echo(_backup(backup))
    for kept in old:
        click.echo(
            f"ALARM: the backup in {shown(kept.folder)}, of {kept.at:%Y-%m-%d}, holds keys whose "
            "time is over: they open old traffic. Once there is a newer backup, delete this one "
            "and run `fieldapp hub backup FOLDER --deleted`."
        )
    for each in found.feeds:
        _alarm(each)
    for finding, why in found.unshown.items():
        click.echo(
            f"ALARM: finding {finding[:16]} was not sent to the parties' liaison officers: "
            f"{shown(why)}"
        )
    click.echo(_format_level(found))
    click.echo(f"Mission pack: version {pack.version}, valid until {pack.expires:%Y-%m-%d}.")
    click.echo(epochs_in_words(found.epochs))
    for file in found.epochs.waits:
        click.echo(f"ALARM: a private key is not destroyed yet: it waits for {shown(file)}.")
    for word, count in found.quarantine.items():
        click.echo(f"Quarantine: {count} {word}")
    for place, held in found.held.items():
        oldest = f", the oldest of {held.oldest:%Y-%m-%d}" if held.oldest else ""
        click.echo(
            f"Folder {place}: {counted(held.files, 'file')} of {held.quota.files}, "
            f"{held.size / 1e6:.0f} MB of {held.quota.size / 1e6:.0f}{oldest}; "
            f"kept {held.quota.age.days} days; {held.discarded} discarded so far."
        )
    click.echo(_outboxes(found))
    return result


def _outboxes(found: status_.Status) -> str:
    size, names = sum(each.size for each in found.outboxes), {f.kid: f for f in found.feeds}
    waiting = [each for each in found.outboxes if each.files and each.heard is not None]
    text = (
        f"Outboxes: {size / 1e6:.0f} MB of {QUOTA.size / 1e6:.0f} that laptops have not fetched; "
        f"kept {QUOTA.age.days} days; {sum(each.let_go for each in found.outboxes)} let go so far."
    )
    if waiting:
        longest = min(waiting, key=lambda each: each.heard or now())
        feed = names.get(longest.kid)
        name = shown(feed.call_sign if feed and feed.call_sign else longest.kid.hex())
        text += f" Longest not heard of: {name}, since {longest.heard:%Y-%m-%d}."
    return text


def _witnessed(found: status_.Status) -> str:
    if found.witnessed is None:
        return ""
    left = found.log_size - found.witnessed
    return f", {counted(left, 'of them')} not witnessed" if left else ", witnessed"


def _backup(last: StoredBackup | None) -> str:
    if last is None:
        return "Backup: none was made of this home (`fieldapp hub backup FOLDER`)."
    since = counted(last.entries, "entry")
    return (
        f"Backup: {last.at:%Y-%m-%d %H:%M} UTC in {shown(last.folder)}; {since} of the log since."
    )


def _format_level(found: status_.Status) -> str:
    text = f"Format level: {found.format_level}; this program reads {body.READS}."
    if found.behind:
        text += f" These laptops cannot read it: {_names(found.behind)}."
    if found.not_ready:
        text += f" Not ready for {body.READS}: {_names(found.not_ready)}."
    return text


def epochs_in_words(epochs: status_.EpochStatus) -> str:
    """The epochs of the encryption key, in one line."""
    if epochs.since is None or epochs.next_at is None or epochs.oldest is None:
        return "Encryption key: none yet."
    return (
        f"Encryption key: epoch {epochs.present} since {epochs.since:%Y-%m-%d}, the next begins "
        f"{epochs.next_at:%Y-%m-%d}; private keys are kept {epochs.horizon_days} days, the oldest "
        f"here is of {epochs.oldest:%Y-%m-%d}."
    )


def _names(call_signs: Sequence[str]) -> str:
    return ", ".join(map(shown, call_signs))


def _alarm(feed: status_.FeedStatus) -> None:
    """Say what somebody should look at."""
    name = shown(feed.call_sign or feed.kid.hex())
    if feed.history is not None:
        head = feed.history
        click.echo(other_history(name, head.size, head.root, signed=bool(head.note)))
    if feed.contradicted:
        click.echo(
            f"ALARM: {name} corrects {counted(feed.contradicted, 'record')} of others; this has no "
            "effect. Find out whether the laptop is in its holder's hands."
        )
    if feed.reviewed:
        click.echo(
            f"ALARM: {name} reviewed {counted(feed.reviewed, 'record')} in what came on one day. "
            "Find out whether its holder did."
        )
    if feed.urgent:
        click.echo(
            f"ALARM: {name} marked {counted(feed.urgent, 'observation')} as urgent in what came on "
            "one day, and others' wait behind them. Ask its holder."
        )
    if feed.beyond:
        click.echo(
            f"ALARM: {name} names more evidence than headquarters looks for, and is not told what "
            "is missing. If none of it comes, find out which program its holder runs."
        )
    if feed.astray:
        click.echo(
            f"ALARM: {name} gives {counted(feed.astray, 'task')} to laptops that the roster does "
            "not know; they wait. No program of ours does: find out which one its holder runs."
        )
    if feed.unsent:
        click.echo(
            f"ALARM: what {name} is to be sent cannot be written: {shown(feed.unsent)} Everybody "
            "else gets theirs. It is tried again each time, and nothing of it is lost."
        )
    if feed.open_fork:
        click.echo(
            f"ALARM: the key of {name} ({feed.kid.hex()}) signed on two machines. Ask its holder, "
            "then `fieldapp hub settle-fork`; the branches end with"
        )
        for seq, hash_ in feed.branches:
            click.echo(f"  {seq}  {hash_.hex()}")


@click.command("log")
@home_options
@click.option("--limit", default=20, show_default=True, help="Newest entries at most.")
@click.option("--note", "as_note", is_flag=True, help="The newest checkpoint, as its signed note.")
@click.option("--vkeys", is_flag=True, help="The log's verifier keys, for `fieldapp audit`.")
def log(
    *, home: Path, passphrase_file: Path | None, limit: int, as_note: bool, vkeys: bool
) -> None:
    """The hub's log: its newest entries, and the checkpoint over all of them."""
    with opened(home, passphrase_file) as store:
        if vkeys:
            click.echo("\n".join(hub_keys.log_vkeys(store)))
            return
        checkpoint, entries = log_view.newest(store, limit)
    if as_note:
        click.echo(checkpoint.note if checkpoint else "", nl=False)
        return
    rows = [(str(index), entry.what, entry.hash.hex()) for index, entry in entries]
    click.echo(table(("index", "entry", "SHA-256"), rows) if rows else "The log is empty.")
    if checkpoint:
        click.echo(f"Checkpoint: {counted(checkpoint.size, 'entry')}, root {checkpoint.root.hex()}")
