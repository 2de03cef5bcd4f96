"""Words that were searched, as text that says what they find."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Final

from fieldapp.observation.search_text import choices_named
from fieldapp.wording.observation_text import Label
from fieldapp.wording.safe_text import visible

_NAMES: Final = 12  # of choices; a letter alone finds half of all


def searched_text(text: str, word: Mapping[str, str], label: Label) -> str:
    """Words that were searched, with the names of the choices that they find."""
    named = chain.from_iterable(found for _, found in choices_named(label.vocabulary, text))
    names = [*dict.fromkeys(label(*choice) for choice in named)]
    if not names:
        return word["selection_words"].format(text=visible(text))
    more = f", … ({len(names)})" if len(names) > _NAMES else ""
    return word["selection_named"].format(
        text=visible(text), names=", ".join(names[:_NAMES]) + more
    )
