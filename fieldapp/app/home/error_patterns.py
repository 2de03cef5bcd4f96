"""Sentences that errors say, taken apart: which pattern one follows, and what was put into it.

`resources/i18n/patterns.json` lists the patterns, such as "{1} is not a count."; the catalogue of
translations is made from the same source.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache

from fieldapp.paths import RESOURCES


def taken_apart(text: str) -> tuple[str, tuple[str, ...]] | None:
    r"""The pattern that a sentence follows, and the texts at its placeholders; None for no pattern.

    What was put in as a Python literal, so that a terminal shows it safely, is given as it was
    typed; the caller makes it safe to show.

    >>> taken_apart(r"'\u0433\u0440\u0430\u0434' is not a count.")
    ('{1} is not a count.', ('«град»',))
    """
    for pattern, expression in _patterns():
        match = expression.fullmatch(text)
        if match:
            return pattern, tuple(_as_typed(value) for value in match.groups())
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed = json.loads((RESOURCES / "i18n" / "patterns.json").read_text("utf-8"))
    # The one with the most words of its own comes first: it says most about what it matches.
    listed.sort(key=lambda each: -len(re.sub(r"\{\d+\}", "", each)))
    return tuple((each, re.compile(_expression(each), re.DOTALL)) for each in listed)


def _expression(pattern: str) -> str:
    return "".join(
        "(.+?)" if re.fullmatch(r"\{\d+\}", part) else re.escape(part)
        for part in re.split(r"(\{\d+\})", pattern)
    )


def _as_typed(value: str) -> str:
    if value[:1] not in ("'", '"'):
        return value
    try:
        return f"«{ast.literal_eval(value)}»"
    except (ValueError, SyntaxError):
        return value
