"""Rough estimate of a passphrase's strength, for a bar beside the field; no promise."""

from __future__ import annotations

import math
import unicodedata
from typing import Final

ENOUGH: Final = 60  # bits: with Argon2id of 256 MiB, beyond a state's patience
LEAST: Final = 8  # characters: a floor against slips


def bits(passphrase: str) -> int:
    """Bits that a guesser needs who tries words and patterns first; at most what chance would give.

    >>> bits("password"), bits("правильний кінь батарея скоба вулик") > ENOUGH
    (13, True)
    """
    words = passphrase.split()
    if len(words) > 2:
        # A word of a list of 2,000 is 11 bits; repeated words add nothing.
        return 13 * len({word.casefold() for word in words})
    kinds = {_kind(c) for c in passphrase}
    alphabet = sum(size for name, size in _SIZES.items() if name in kinds) or 1
    chance = len(set(passphrase)) * math.log2(alphabet)
    if not passphrase.rstrip("0123456789!?.").isalpha():
        return round(chance)
    # One word, however long, is in a guesser's list with its usual endings.
    return min(13 + _ending(passphrase), round(chance))


def _ending(passphrase: str) -> int:
    return 3 * (len(passphrase) - len(passphrase.rstrip("0123456789!?.")))


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
