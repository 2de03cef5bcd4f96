"""Recent entries: their posts and texts, so that the next one need not be typed again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.app.entry.draft_reading import texts_of
from fieldapp.app.home.session import Session
from fieldapp.store.records import observations
from fieldapp.store.records.search import Query

LOOKED_AT: Final = 60  # entries: a patrol's day
POSTS: Final = 9  # as many as have a digit for a key
AGAIN: Final = (("post",), ("weapons",), ("directions", "distance"), ("means",), ("what",))
"""Fields that are taken over together: they are those of one entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """Posts and texts of the last entries, as the form shows and reads them.

    Attributes:
        posts: Posts of earlier entries, each once, the latest first.
        last: Field to its text in the latest entry that told it, or one that goes with it.
    """

    posts: tuple[str, ...] = ()
    last: dict[str, str]


NONE: Final = Habits(last={})


def habits(session: Session) -> Habits:
    """Read the last entries of the own feed.

    Raises:
        StoreError: The disk failed.
    """
    own = Query(feeds=(session.store.kid,), limit=LOOKED_AT)
    rows = sorted(observations.search(session.store, own), key=lambda row: -row.seq)
    texts = [texts_of(row.observation) for row in rows]
    last: dict[str, str] = {}
    for names in AGAIN:
        latest = next((entry for entry in texts if any(map(entry.get, names))), {})
        last |= {name: latest[name] for name in names if latest.get(name)}
    posts = dict.fromkeys(entry["post"] for entry in texts if entry.get("post"))
    return Habits(posts=tuple(posts)[:POSTS], last=last)
