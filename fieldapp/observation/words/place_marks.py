"""Names of places among words that are not understood, by what marks them.

A name that no list has cannot be known for one; so a capital, or a word such as `near` before it,
is enough. Whoever is asked once too often answers; a post that is wrong is signed.
"""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_][\w'’ʼ-]+")
_LEAST: Final = 3  # letters of a name
_IN: Final = r"(?:in|at|on|в|у|на)"
_BEHIND: Final = re.compile(
    r"(?<!\w)(?:post|check-?(?:point|post)|block-?post|[co]p|пост\w{0,3}|блок-?пост\w{0,3}|кпвв|[осн]п|"
    r"позиці\w|позици\w|at|nr|near|close\s+to|area|vicinity|outskirts|village|town|"
    r"біля|поблизу|неподалік|коло|поруч\s+з|район\w?|околиц\w|сел[оіае]|міст[оіа]|"
    r"возле|около|вблизи|недалеко\s+от|рядом\s+с|окраин\w|город\w?|"
    r"près\s+de|au\s+poste|"
    rf"(?:we|i|patrol|ми|мы|я|патруль)\s+(?:\w+\s+){{0,2}}{_IN}|"
    rf"(?:стоїмо|стою|стоим|знаходимо\w+|находимся|перебуваємо)\s+(?:\w+\s+)?{_IN})"
    rf"(?:\s+(?:of|the|no|від|от|{_IN}))*[\s:.№#\"«]+$",
    re.IGNORECASE,
)


def names_a_place(line: str, start: int, end: int) -> bool:
    """Whether the words of line[start:end], which are not understood, may name a place.

    >>> names_a_place("3 expl near pisky", 7, 17), names_a_place("3 expl loud", 7, 11)
    (True, False)
    """
    return any(
        _capital(word[0]) or _BEHIND.search(line[: word.start()])
        for word in _WORD.finditer(line, start, end)
        if len(word[0]) >= _LEAST
    )


def _capital(word: str) -> bool:
    """`Pisky`; `UXO` and `WIA` are no names."""
    return word[0].isupper() and word[1:].islower()
