"""A key's fingerprint: the published BIP-39 vectors, and the same for whoever computes it."""

import hashlib

import pytest
from mnemonic import Mnemonic

from fieldapp.ledger.keys import Signer
from fieldapp.mission.fingerprint import fingerprint, in_words


@pytest.mark.parametrize(
    ("entropy", "sentence"),
    # BIP-39's own vectors for English (trezor/python-mnemonic, vectors.json).
    [
        ("00" * 16, "abandon " * 11 + "about"),
        ("7f" * 16, "legal winner thank year wave sausage worth useful legal winner thank yellow"),
        (
            "80" * 16,
            "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
        ),
        ("ff" * 16, "zoo " * 11 + "wrong"),
        (
            "9e885d952ad362caeb4efe34a8e91bd2",
            "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
        ),
    ],
)
def test_words_are_those_of_bip_39(entropy: str, sentence: str) -> None:
    assert Mnemonic("english").to_mnemonic(bytes.fromhex(entropy)) == sentence
    assert in_words(bytes.fromhex(entropy) + bytes(16)) == tuple(sentence.split()[:8])


def test_words_and_digits_say_the_hash_of_the_key() -> None:
    key = Signer.generate().verifier.public_key
    found, digest = fingerprint(key), hashlib.sha256(key).digest()
    listed = Mnemonic("english").wordlist
    number = 0
    for word in found.words:
        number = number << 11 | listed.index(word)
    assert number == int.from_bytes(digest, "big") >> (256 - 88)
    assert int(found.digits.replace(" ", "")) == int.from_bytes(digest, "big") % 10**25
    assert [len(group) for group in found.digits.split()] == [5] * 5


def test_a_changed_bit_of_the_key_shows() -> None:
    key = bytearray(Signer.generate().verifier.public_key)
    before = fingerprint(bytes(key))
    key[31] ^= 1
    after = fingerprint(bytes(key))
    assert after.words != before.words
    assert after.digits != before.digits
