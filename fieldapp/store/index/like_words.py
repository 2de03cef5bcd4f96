"""Words of observations that are like a searched one that none of them has: typing errors."""

from __future__ import annotations

from typing import Final

from fieldapp.observation.search_text import choices_named, typed_words
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.interface import Store
from fieldapp.store.word_folding import folded, likeness

_LIKE: Final = 0.4  # of `likeness`: one letter of six that is wrong
_BEST: Final = 3  # words


def like_words(
    store: Store, text: str, vocabulary: Vocabulary | None
) -> list[tuple[str, tuple[str, ...]]]:
    """Each searched word that no observation has, with the words that are most like it.

    The last one may be the beginning of a word, as in a search.

    Args:
        store: The home's.
        text: As it was searched.
        vocabulary: As in `records.search.Query`: a choice's name needs no like words.

    Raises:
        StoreError: The disk failed.
    """
    _, unfinished = typed_words(text)
    named = choices_named(vocabulary, text)
    found = []
    for number, (word, choices) in enumerate(named, 1):
        small, begins = folded(word), unfinished and number == len(named)
        if choices or store.db.dialect.has_word(store.db, small, begins=begins):
            continue
        ranked = sorted(
            (-likeness(small, each), each) for each in store.db.dialect.like_words(store.db, small)
        )
        found.append((word, tuple(each for least, each in ranked[:_BEST] if -least >= _LIKE)))
    return found
