"""Extracts of the findings that parties may see, written when one takes effect, or loses it.

Author and approver signed how widely a finding may go; nothing else is asked. What is written is
sent to the parties' liaison officers with their outboxes (outbox.py). One that was shown and is no
longer in force, or is shaken by now, is shown once more, as that. One of which no extract can be
made, or a longer one than anybody reads, keeps nothing from the others: headquarters is told which
it is, and why (hub/status.py). That such a one is no longer in force is said without what it rests
on.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache, partial
from typing import Any, Final

from fieldapp.errors import InputError, Message, of_parts
from fieldapp.hub.publishing import device_faults
from fieldapp.ledger.bodies.finding_body import SHOWN_TO, Finding
from fieldapp.ledger.log import note
from fieldapp.ledger.log.note import Checkpoint, LogSigner
from fieldapp.ledger.record import parse
from fieldapp.ledger.roster import Roster
from fieldapp.mission import sealed_pack
from fieldapp.mission.pack import Pack, load
from fieldapp.observation.local_time import in_zone
from fieldapp.observation.observation import STATUS_LISTS, Observation
from fieldapp.observation.values import Weapon
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.proof import extract
from fieldapp.report.proof.outside_names import named_outside
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    feeds,
    finding_state,
    linked_state,
    log_state,
    record_numbers,
    rule_rows,
)
from fieldapp.store.records.log_state import ThreadState
from fieldapp.store.transfer import checkpoints, handout_rows
from fieldapp.sync import handouts
from fieldapp.toml_text import parse_toml
from fieldapp.verification.findings.finding_checks import CONFIDENCES, OUTCOMES
from fieldapp.verification.findings.finding_effect import Conclusion
from fieldapp.wording.observation_text import labels, listed_title

_LONGEST: Final = 200  # characters of what is told of an observation


def write(store: Store, roster: Roster, *, signer: LogSigner, now: datetime) -> None:
    """Write the extracts that are due, after records came that findings are settled by.

    Args:
        store: The hub's.
        roster: The one that headquarters goes by.
        signer: The log's keys.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The disk is full or failed; what was not written is due the next time.
    """
    # All of them once a day too: what one rests on may have come after its approval.
    of = f"{roster.root.hex()} {now:%Y-%m-%d}"
    before, _, row = (settings.get(store, settings.SHOWN_SCANNED) or "").rpartition(" ")
    names, newest = handout_rows.findings(store, int(row) if before == of else 0)
    head = checkpoints.newest_checkpoint(store)
    if names and head is not None:
        unshown = settings.get(store, settings.FINDINGS_UNSHOWN) or {}
        own_pack = cache(partial(_pack, store, now))
        checkpoint = note.parse_checkpoint(note.split_note(head.note)[0])
        for hash_, body, conclusion in _concluded(store, names, unshown):
            unshown.pop(hash_.hex(), None)
            name = f"{handouts.FINDING} {hash_.hex()}"
            standing, said_before = _standing(conclusion), handout_rows.standing(store, name)
            over = bool(conclusion.effect.reason)
            if (
                body.audience not in SHOWN_TO
                or body.withdraws is not None
                or standing == said_before
                or (over and said_before is None)
            ):
                continue
            with _apart(unshown, hash_):
                said = content(store, own_pack(), hash_, body, conclusion, roster=roster)
                raw = encode(said, checkpoint, signer)
                handout = handouts.encode(name, {f"finding-{hash_.hex()[:16]}.json": raw})
                handout_rows.put(store, name, handout, now, standing=standing)
        settings.put(store, settings.FINDINGS_UNSHOWN, unshown)
    settings.put(store, settings.SHOWN_SCANNED, f"{of} {newest}")


def _concluded(
    store: Store, names: Collection[bytes], unshown: dict[str, Any]
) -> list[tuple[bytes, Finding, Conclusion]]:
    """Findings of these hashes, or that these judge; each by itself where all together fail."""
    log = log_state.newest(store)

    def around(some: Collection[bytes]) -> list[tuple[bytes, Finding, Conclusion]]:
        state = finding_state.around(store, log, some)
        return [(h, state.body(h), found) for h, found in state.found.conclusions.items()]

    found, failed = list[tuple[bytes, Finding, Conclusion]](), dict[str, Any]()
    with _apart(failed, b""):
        found = around(names)
    for name in sorted(names) if failed else ():
        body = parse(feeds.raw(store, name) or b"").body
        assert isinstance(body, Finding)  # noqa: S101 - its type says so
        with _apart(unshown, body.approves or body.withdraws or name):
            found += around([name])
    return found


@contextmanager
def _apart(unshown: dict[str, Any], finding: bytes) -> Generator[None]:
    """Note the fault of one finding: whoever signed what this program fails on stops nobody else.

    Raises:
        StoreError: It is the disk's or the database's.
    """
    try:
        yield
    except Exception as e:
        if device_faults.concerns_all(e):
            raise
        unshown[finding.hex()] = device_faults.in_words(e).parts()


def unshown(store: Store) -> dict[str, Message]:
    """Findings, in hexadecimal, of which parties are sent no extract, and why, in words."""
    kept = settings.get(store, settings.FINDINGS_UNSHOWN) or {}
    return {hash_: of_parts(parts) for hash_, parts in kept.items()}


def encode(content: Mapping[str, Any], head: Checkpoint, signer: LogSigner) -> bytes:
    """Encode an extract, of one that is not in force without what it rests on if need be.

    Raises:
        InputError: It is longer than anybody reads.
    """
    raw = extract.encode(content, head, signer)
    if content["standing"] not in {"", extract.SHAKEN} and len(raw) > extract.MAX_EXTRACT:
        raw = extract.encode({**content, "observations": []}, head, signer)
    if len(raw) > extract.MAX_EXTRACT:
        raise InputError(
            "It rests on more observations than fit in an extract that can be read.",
            field="hash",
            advice="Let a finding that rests on fewer take its place, or hand it out on paper.",
        )
    return raw


def content(
    store: Store,
    pack: Pack,
    hash_: bytes,
    body: Finding,
    conclusion: Conclusion,
    *,
    roster: Roster,
) -> dict[str, Any]:
    """Content of an extract: what was found and what was seen, never who told it or from where.

    Grounds that name a person, a team or a post from which it was seen are withheld. Codes and
    provisions that nobody knows are left out: they are whatever somebody signed, and no page shows
    them to who approves.

    Raises:
        StoreError: The disk failed.
    """
    named = named_outside(store, [body.note], body.targets, roster=roster, places=pack.places)
    rested = linked_state.rested_on(store, log_state.newest(store), body.targets)
    provisions = cache(partial(_provisions, store))
    return {
        "audience": body.audience,
        "confidence": body.confidence if body.confidence in CONFIDENCES else "",
        "finding": hash_.hex(),
        "grounds": WITHHELD if named else body.note,
        "judgements": [
            {"outcome": each.outcome, "provision": each.provision, "rules": each.rules.hex()}
            for each in body.judgements
            if each.outcome in OUTCOMES and each.provision in provisions(each.rules)
        ],
        "mission": roster.mission.hex(),
        "observations": [
            {"hash": thread.hex(), "what": what, "when": when}
            for thread, when, what in _bare_texts(store, pack.vocabulary, rested, body.targets)
        ],
        "since": conclusion.since,
        "standing": _standing(conclusion),
        "state": body.state,
    }


def _standing(found: Conclusion) -> str:
    """Reason why a finding is not in force; of one in force whether it is shaken."""
    return found.effect.reason or (extract.SHAKEN if found.shaken else "")


def _provisions(store: Store, rules: bytes) -> frozenset[str]:
    """Identifiers of the provisions in a rule file of a pack; none of a file that is not here."""
    kept = rule_rows.kept(store, rules)
    given = [] if kept is None else parse_toml(kept.content).get("provision", [])
    return frozenset(each["id"] for each in given)


def _pack(store: Store, now: datetime) -> Pack:
    root_hash = settings.get(store, settings.ROOT_HASH) or b""
    return load(sealed_pack.of_store(store), root_hash=root_hash, now=now)


def _bare_texts(
    store: Store, words: Vocabulary, threads: Sequence[ThreadState], targets: Sequence[bytes]
) -> Iterator[tuple[bytes, str, str]]:
    """(hash, when in UTC, what) of observations: in English, without who told it and from where.

    Of the version that the finding names; where a link brings it, of the version in force. Codes
    that the mission's lists do not have are left out: they are whatever somebody signed.
    """
    label = labels(words, "en")
    current = {each.hash: each.current for each in threads if each.current is not None}
    for each in threads:
        named = [version for version in each.versions if version in targets]
        if each.hash in current and named:
            current[each.hash] = record_numbers.number(store, named[-1]) or current[each.hash]
    seen = dict(log_state.seen(store, [*current.values()]))
    for hash_, number in current.items():
        observation = seen[number]
        when = "" if observation.time is None else in_zone(observation.time.start, "UTC")
        yield hash_, when, listed_title(_listed(observation, words), label)[:_LONGEST]


def _listed(observation: Observation, words: Vocabulary) -> Observation:
    """Figures of an observation, and the codes that the lists have, each once; no free text."""
    lists = STATUS_LISTS.get(observation.kind, "")
    what, weapons, status = (
        frozenset(words.codes(name) if name else ()) for name in ("what", "weapon", lists)
    )
    fired = {each.type: Weapon(type=each.type, either=each.either) for each in observation.weapons}
    return Observation(
        kind=observation.kind,
        nothing=observation.nothing,
        count=observation.count,
        killed=observation.killed,
        injured=observation.injured,
        delay_s=observation.delay_s,
        what=tuple(dict.fromkeys(code for code in observation.what if code in what)),
        weapons=tuple(each for code, each in fired.items() if code in weapons),
        hedge=observation.hedge if observation.hedge in words.codes("hedge") else "",
        status=tuple(dict.fromkeys(code for code in observation.status if code in status)),
    )
