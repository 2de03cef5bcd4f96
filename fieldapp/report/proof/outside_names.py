"""Names in what goes outside the mission: of people, and of the posts from which they observed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from fieldapp.ledger import dcbor, envelope
from fieldapp.ledger.roster import Roster
from fieldapp.report.daily.narrative.withheld_names import names_in, people_in, people_written
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.interface import Store
from fieldapp.store.records import linked_state, log_state, record_numbers


def named_outside(
    store: Store, texts: Iterable[str], targets: Collection[bytes], *, roster: Roster, places: bytes
) -> tuple[str, ...]:
    """Call signs, teams and posts, in small letters, that texts about records name.

    Posts are those of the observations that the records are or that a link joins. One that bears
    the name of a settlement is none: what is found may have happened there.

    Args:
        store: With the records.
        texts: For readers outside the mission.
        targets: Hashes of what they are about.
        roster: With all entries.
        places: The mission's, as in its pack.

    Raises:
        FormatError: Not a gazetteer.
        StoreError: The disk failed.
    """
    text = "\n".join(texts)
    posts = names_in(text, _posts(store, targets))
    if posts:
        with open_gazetteer(places) as known:
            posts = tuple(p for p in posts if all(each.kind == "post" for each in known.find(p)))
    return tuple(sorted({*people_in(text, roster), *posts}))


def _posts(store: Store, targets: Collection[bytes]) -> set[str]:
    """Names of posts in every version: the one that is found, and those before and after it."""
    threads = linked_state.rested_on(store, log_state.newest(store), targets)
    found = (record_numbers.number(store, hash_) for each in threads for hash_ in each.versions)
    numbers = [number for number in found if number is not None]
    seen = (observation for _, observation in log_state.seen(store, numbers))
    return {each.post.name for each in seen if each.post is not None and each.post.name}


def names_of_people(signed: Iterable[bytes], roster: Roster) -> tuple[str, ...]:
    """Call signs and teams, in small letters, that records have in what was signed."""
    texts = (text for raw in signed for text in _texts(dcbor.decode(envelope.parse(raw)[1])))
    return people_written(set(texts), roster)


def _texts(value: dcbor.Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)
