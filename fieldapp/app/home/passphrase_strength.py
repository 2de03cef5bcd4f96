"""Passphrases: generated words, and how hard one is to guess.

The estimate is the lower of two: zxcvbn's, which knows words, names, dates and keyboard patterns in
Latin letters, and our own, which counts words in any script. It is no promise; it refuses what
would be guessed.
"""

from __future__ import annotations

import math
import secrets
import unicodedata
from functools import cache
from typing import Final

from fieldapp.errors import InputError

ENOUGH: Final = 60  # bits: with Argon2id of 256 MiB, beyond a state's patience
LEAST: Final = 45  # bits: less is refused
WORDS: Final = 6  # of a list of 2,048: 66 bits
_READ: Final = 100  # characters that zxcvbn looks at; it takes long over more


def generated() -> str:
    """Six random words of the English BIP-39 list."""
    return " ".join(secrets.choice(_list()) for _ in range(WORDS))


@cache
def _list() -> list[str]:
    from mnemonic import Mnemonic  # noqa: PLC0415 - not on the way to a window

    return list(Mnemonic("english").wordlist)


def check(passphrase: str) -> None:
    """Check that a new passphrase is not too weak.

    Raises:
        InputError: It would be guessed.
    """
    if bits(passphrase) < LEAST:
        raise InputError(
            "The passphrase is too weak: it would be guessed.",
            field="passphrase",
            advice="Take the words that are offered, or five or more random words of your own.",
        )


def bits(passphrase: str) -> int:
    """Bits that a guesser needs who tries words and patterns first.

    >>> bits("password") < 10, bits("Monitor2026!") < LEAST
    (True, True)
    >>> bits("правильний кінь батарея скоба вулик") > ENOUGH
    True
    """
    return min(_counted(passphrase), _patterns(passphrase)) if passphrase else 0


def _patterns(passphrase: str) -> int:
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its lists take a tenth of a second

    return round(math.log2(float(zxcvbn(passphrase[:_READ])["guesses"])))


def _counted(passphrase: str) -> int:
    words = passphrase.split()
    if len(words) > 2:
        # A word of a list of 8,000 is 13 bits; repeated words add nothing.
        return 13 * len({word.casefold() for word in words})
    kinds = {_kind(c) for c in passphrase}
    alphabet = sum(size for name, size in _SIZES.items() if name in kinds) or 1
    chance = len(set(passphrase)) * math.log2(alphabet)
    ending = len(passphrase) - len(passphrase.rstrip("0123456789!?."))
    if not passphrase[: len(passphrase) - ending].isalpha():
        return round(chance)
    # One word, however long, is in a guesser's list with its usual endings.
    return min(13 + 3 * ending, round(chance))


_SIZES: Final = {"lower": 26, "upper": 26, "digit": 10, "other": 32, "letter": 33}


def _kind(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Ll":
        return "lower"
    if category == "Lu":
        return "upper"
    if category == "Nd":
        return "digit"
    return "letter" if category.startswith("L") else "other"
