"""Recovery shares: a secret that any k of n people can put together, as words (SLIP-39).

The secret has 32 bytes and is the seed of an age identity, to which headquarters seals what it
holds (recovery_file.py). A share is 33 words of the SLIP-39 list, with a checksum; the first four
letters tell a word. The library is the reference one and does not promise constant time: use it on
a machine that nobody else works on.

>>> shares = split(bytes(32), Shares(2, 3))
>>> join(shares[1:]) == bytes(32), len(shares[0].split())
(True, 33)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import shamir_mnemonic
from shamir_mnemonic import MnemonicError, Share
from shamir_mnemonic.wordlist import WORDLIST

from fieldapp.errors import InputError, Message, TypedText

MAX_SHARES: Final = 16
_PREFIX: Final = 4
_BY_PREFIX: Final = {word[:_PREFIX]: word for word in WORDLIST}


class Shares(NamedTuple):
    """Number of shares that are needed, and of all."""

    needed: int
    total: int


def check(of: Shares) -> None:
    """Check how many shares are needed of how many.

    Raises:
        InputError: One alone would open it, or more are needed than there are.
    """
    if not 2 <= of.needed <= of.total <= MAX_SHARES:
        raise InputError(
            Message("Needed are 2 or more shares, of at most {1}.", MAX_SHARES),
            field="shares",
            advice="Three of five is usual: two may be lost, and two alone open nothing.",
        )


def split(secret: bytes, of: Shares) -> list[str]:
    """Split a secret of 32 bytes into shares, as words.

    Raises:
        InputError: As check.
    """
    check(of)
    (group,) = shamir_mnemonic.generate_mnemonics(1, [(of.needed, of.total)], secret)
    return list(group)


def read(text: str) -> str:
    """A share as typed: whole words, or their first four letters; any case, numbers left out.

    Raises:
        InputError: A word is not in the list, or the words are no share.
    """
    words = []
    for typed in text.lower().split():
        if typed.rstrip(".").isdecimal():
            continue
        word = _BY_PREFIX.get(typed[:_PREFIX])
        if word is None or not word.startswith(typed):
            raise InputError(
                Message("{1} is not a word of a recovery sheet.", TypedText(typed)),
                field="share",
                advice="Compare it with the sheet.",
            )
        words.append(word)
    share = " ".join(words)
    try:
        Share.from_mnemonic(share)
    except MnemonicError as e:
        raise InputError(
            "These words are not a share: one of them is wrong or missing.",
            field="share",
            advice="Compare them with the sheet, one by one.",
        ) from e
    return share


def needed_for(share: str) -> int:
    """Number of shares that this secret needs.

    Raises:
        InputError: As read.
    """
    return int(Share.from_mnemonic(read(share)).member_threshold)


def added(shares: Sequence[str], text: str) -> list[str]:
    """Shares that were read, and one more as typed.

    Raises:
        InputError: As read; it is of another secret than those, or one of them again.
    """
    share = read(text)
    new = Share.from_mnemonic(share)
    if share in shares:
        raise InputError(
            "This sheet was typed already.", field="share", advice="Take another sheet."
        )
    for each in map(Share.from_mnemonic, shares):
        # An identifier has 15 bits: two secrets may have the same, and one secret no number twice.
        if each.identifier != new.identifier or each.index == new.index:
            raise InputError(
                "These shares are of different recovery secrets.",
                field="share",
                advice="Take sheets of one date.",
            )
    return [*shares, share]


def join(shares: Sequence[str]) -> bytes:
    """Recover the secret from its shares.

    Raises:
        InputError: Too few shares, or as added.
    """
    typed: list[str] = []
    for each in shares:
        typed = added(typed, each)
    needed = needed_for(typed[0]) if typed else 2
    if len(typed) < needed:
        raise InputError(
            Message("{1} different shares are needed, and here are {2}.", needed, len(typed)),
            field="share",
        )
    try:
        return bytes(shamir_mnemonic.combine_mnemonics(typed[:needed]))
    except MnemonicError as e:
        raise InputError("These shares do not fit together.", field="share") from e
