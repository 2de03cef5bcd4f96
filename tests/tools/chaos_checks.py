"""What has to hold after a chaos run, and while it runs: each record once, one log, true words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from fieldapp.errors import VerificationError
from fieldapp.ledger import receipt, record
from fieldapp.ledger.log import note, tlog
from fieldapp.store import hub_log, integrity
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, checkpoints, receipts
from tests.tools.chaos_run import Run


def look(run: Run) -> None:
    """Read the checkpoint that is published, as an auditor does."""
    try:
        text = (run.public / "log" / "checkpoint").read_text("utf-8")
    except FileNotFoundError:
        return
    head = note.parse_checkpoint(note.split_note(text)[0])
    if head.size < max(run.published, default=0):
        run.wrong.append(f"the published log went back to {head.size}")
    if run.published.setdefault(head.size, head.root) != head.root:
        run.wrong.append(f"two logs of {head.size} entries were published")


def check(run: Run) -> None:
    """Look at everything there is; what is wrong is noted."""
    store, roster = run.mission.store, run.mission.pack.roster
    run.wrong += integrity.check(store).problems
    run.wrong += run.arrivals.refused
    run.wrong += [
        f"{each.hex()} was acknowledged, and nobody has it"
        for each in run.arrivals.acknowledged
        if not bundles.is_imported(store, each)
    ]
    named = {each.sha256 for each in files.named(store)}
    run.wrong += [f"evidence {each.hex()} is not there" for each in files.lacking(store, named)]
    entries = Counter(each.hash for each in hub_log.entries(store, 0, hub_log.size(store)))
    given = [receipt.parse(raw) for raw in receipts.receipts(store)]
    for laptop in run.mission.laptops.values():
        own = feeds.records(laptop.store, laptop.kid, 0, 10**6)
        if feeds.records(store, laptop.kid, 0, 10**6) != own or feeds.forks(store, laptop.kid):
            run.wrong.append(f"{laptop.kid.hex()}: the records are not those of the laptop")
        hashes = [record.parse(raw).hash for raw in own]
        run.wrong += [f"{each.hex()} is in the log {entries[each]} times" for each in hashes
                      if entries[each] != 1]  # fmt: skip
        proven = Counter[int]()
        for each in (one for one in given if one.kid == laptop.kid):
            some = hashes[each.first : each.first + each.count]
            receipt.verify(
                each, some, origin=roster.log_origin, vkeys=roster.log_vkeys, newest=None
            )
            proven.update(range(each.first, each.first + each.count))
        if proven != Counter(range(len(hashes))):
            run.wrong.append(f"{laptop.kid.hex()}: not one receipt of each record")
    _check_checkpoints(run, dict(_checkpoints(store)))


def _check_checkpoints(run: Run, stored: dict[int, bytes]) -> None:
    """Each checkpoint goes on from the one before, by a proof, and all are of the log that is."""
    read = hub_log.read_hashes(run.mission.store)
    for size, root in (*run.published.items(), *stored.items()):
        if tlog.root(size, read) != root:
            run.wrong.append(f"the checkpoint of {size} entries is of another log")
    roots = run.published | stored
    sizes = sorted(size for size in roots if size)
    for small, large in pairwise(sizes):
        proof = tlog.consistency(small, large, read)
        try:
            tlog.verify_consistency(small, large, proof, roots[small], roots[large])
        except VerificationError:
            run.wrong.append(f"the checkpoint of {large} entries does not follow that of {small}")


def _checkpoints(store: Store) -> Iterator[tuple[int, bytes]]:
    for size in checkpoints.checkpoint_sizes(store, 0, hub_log.size(store)):
        found = checkpoints.at_size(store, size)
        assert found is not None
        yield size, found.root
