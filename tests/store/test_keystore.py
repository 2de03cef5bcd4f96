import io
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.errors import DecryptionError, FieldappError, FormatError, StoreError
from fieldapp.ledger import age
from fieldapp.store.keys import keystore
from fieldapp.store.keys.keystore import Cost, Secrets
from tests.support.homes import CHEAP, PASSPHRASE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keystore"


@pytest.fixture
def made(path: Path) -> Secrets:
    return keystore.create(path, PASSPHRASE, cost=CHEAP)


def keys(secrets: Secrets) -> tuple[bytes, str, bytes]:
    recipient = str(secrets.evidence_identity.recipient)
    return secrets.database_key, recipient, secrets.signer.verifier.public_key


def test_the_passphrase_gives_the_same_keys_every_time(path, made):
    assert keys(keystore.unlock(path, PASSPHRASE)) == keys(made)


def test_two_keystores_have_no_key_in_common(path, made):
    other = keystore.create(path.with_name("other"), PASSPHRASE, cost=CHEAP)
    assert not set(keys(other)) & set(keys(made))


def test_a_wrong_passphrase_is_refused(path, made):
    with pytest.raises(DecryptionError, match="passphrase is wrong"):
        keystore.unlock(path, PASSPHRASE + " ")


def test_another_unicode_form_of_the_passphrase_opens_it(path):
    keystore.create(path, unicodedata.normalize("NFC", "їжак й café"), cost=CHEAP)
    keystore.unlock(path, unicodedata.normalize("NFD", "їжак й café"))


def test_only_the_owner_can_read_the_file(path, made):
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_keystore_is_never_overwritten(path, made):
    with pytest.raises(StoreError, match="already"):
        keystore.create(path, "another", cost=CHEAP)
    assert keys(keystore.unlock(path, PASSPHRASE)) == keys(made)


@pytest.mark.parametrize("recovery", [False, True])
def test_every_changed_byte_is_refused(path, made, recovery):
    if recovery:
        identity = age.Identity.generate(bytes)
        keystore.set_recovery(path, PASSPHRASE, [identity.recipient])
    raw = path.read_bytes()
    for offset in range(len(raw)):
        changed = bytearray(raw)
        changed[offset] ^= 1 << offset % 8
        path.write_bytes(changed)
        with pytest.raises((FormatError, DecryptionError)):
            keystore.unlock(path, PASSPHRASE)


def test_every_truncation_and_every_addition_is_refused(path, made):
    raw = path.read_bytes()
    for wrong in [raw[:size] for size in range(len(raw))] + [raw + b"\0", raw + raw]:
        path.write_bytes(wrong)
        with pytest.raises(FormatError):
            keystore.unlock(path, PASSPHRASE)


def test_a_file_that_asks_for_more_than_a_gibibyte_is_refused_before_it_is_tried(path, made):
    raw = path.read_bytes()
    path.write_bytes(raw[:8] + (2**20 + 1).to_bytes(4, "big") + raw[12:])
    with pytest.raises(FormatError, match="cost"):
        keystore.unlock(path, PASSPHRASE)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 7, "passes": 1, "lanes": 1},
        {"memory_kib": 31, "passes": 1, "lanes": 4},
        {"memory_kib": 2**20 + 1, "passes": 1, "lanes": 1},
        {"memory_kib": 64, "passes": 0, "lanes": 1},
        {"memory_kib": 64, "passes": 17, "lanes": 1},
        {"memory_kib": 1024, "passes": 1, "lanes": 17},
    ],
)
def test_a_cost_out_of_range_is_refused(cost):
    with pytest.raises(FormatError):
        Cost(**cost)


def test_this_machine_gets_at_least_64_mebibytes_and_three_passes():
    cost = Cost.for_this_machine()
    assert cost.memory_kib in (65_536, 262_144)
    assert (cost.passes, cost.lanes) == (3, 4)


def test_a_changed_passphrase_opens_the_same_keys_and_the_old_one_nothing(path, made):
    keystore.change_passphrase(path, PASSPHRASE, "a new one")
    assert keys(keystore.unlock(path, "a new one")) == keys(made)
    with pytest.raises(DecryptionError):
        keystore.unlock(path, PASSPHRASE)


def test_the_passphrase_is_not_changed_without_the_old_one(path, made):
    before = path.read_bytes()
    with pytest.raises(DecryptionError):
        keystore.change_passphrase(path, "guess", "a new one")
    assert path.read_bytes() == before


def test_a_full_disk_while_changing_leaves_the_old_passphrase(path, made, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreError):
        keystore.change_passphrase(path, PASSPHRASE, "a new one")
    monkeypatch.undo()
    assert keys(keystore.unlock(path, PASSPHRASE)) == keys(made)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_mission_opens_it_with_its_recovery_identity_and_gives_a_new_passphrase(path, made):
    identity = age.Identity.generate(lambda size: b"\7" * size)
    stranger = age.Identity.generate(lambda size: b"\b" * size)
    keystore.set_recovery(path, PASSPHRASE, [identity.recipient])
    with pytest.raises(DecryptionError):
        keystore.recover(path, [stranger], "a new one")
    assert keys(keystore.recover(path, [identity], "a new one")) == keys(made)
    with pytest.raises(DecryptionError):
        keystore.unlock(path, PASSPHRASE)


def test_the_recovery_identity_opens_it_without_a_change_of_the_file(path, made):
    identity = age.Identity.generate(lambda size: b"\7" * size)
    keystore.set_recovery(path, PASSPHRASE, [identity.recipient])
    before = path.read_bytes()
    assert keys(keystore.open_recovery(path, [identity])) == keys(made)
    with pytest.raises(DecryptionError):
        keystore.open_recovery(path, [age.Identity.generate(lambda size: b"\b" * size)])
    assert path.read_bytes() == before


def test_without_a_recovery_part_nobody_recovers(path, made):
    identity = age.Identity.generate(lambda size: b"\7" * size)
    with pytest.raises(DecryptionError, match="no recovery"):
        keystore.recover(path, [identity], "a new one")


def test_a_recovery_part_can_be_taken_away_again(path, made):
    identity = age.Identity(b"\x05" * 32)
    keystore.set_recovery(path, PASSPHRASE, [identity.recipient])
    keystore.set_recovery(path, PASSPHRASE, [])
    with pytest.raises(DecryptionError, match="recovery"):
        keystore.recover(path, [identity], "a new one")
    assert keystore.unlock(path, PASSPHRASE).database_key == made.database_key


def test_a_disk_that_fails_while_wiping_is_told(path, made, monkeypatch):
    def fail(_descriptor):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StoreError, match="wiped"):
        keystore.wipe(path)


def test_after_a_wipe_nothing_opens_and_it_looks_like_a_wrong_passphrase(path, made):
    identity = age.Identity.generate(lambda size: b"\7" * size)
    keystore.set_recovery(path, PASSPHRASE, [identity.recipient])
    before = path.read_bytes()
    keystore.wipe(path)
    after = path.read_bytes()
    assert len(after) == len(before)
    assert after[:16] == before[:16]
    with pytest.raises(DecryptionError, match="passphrase is wrong"):
        keystore.unlock(path, PASSPHRASE)
    with pytest.raises((DecryptionError, FormatError)):
        keystore.recover(path, [identity], "a new one")


def test_a_missing_keystore_says_so(path):
    with pytest.raises(StoreError):
        keystore.unlock(path, PASSPHRASE)


def test_no_key_is_shown_when_secrets_are_printed(made):
    shown = repr(made)
    assert made.database_key.hex() not in shown
    assert repr(made.database_key) not in shown
    assert made.signer.seed.hex() not in shown


def test_the_file_holds_no_key(path, made):
    raw = path.read_bytes()
    assert made.database_key not in raw
    assert made.signer.seed not in raw


def test_evidence_sealed_to_the_identity_is_opened_after_the_next_unlock(path, made):
    sealed, plain = io.BytesIO(), io.BytesIO()
    age.encrypt(io.BytesIO(b"a photo"), sealed, [made.evidence_identity.recipient])
    sealed.seek(0)
    age.decrypt(sealed, plain, [keystore.unlock(path, PASSPHRASE).evidence_identity])
    assert plain.getvalue() == b"a photo"


@settings(max_examples=30, deadline=None)
@given(plain=st.binary(max_size=300), passphrase=st.text(max_size=20))
def test_a_sealed_secret_opens_with_its_passphrase_and_no_other(plain, passphrase):
    raw = keystore.seal_secret(plain, passphrase, CHEAP)
    assert keystore.open_secret(raw, passphrase) == plain
    with pytest.raises(DecryptionError):
        keystore.open_secret(raw, passphrase + "x")


def test_every_changed_byte_and_every_truncation_of_a_sealed_secret_is_refused():
    raw = keystore.seal_secret(b"root key", PASSPHRASE, CHEAP)
    for offset in range(len(raw)):
        changed = bytearray(raw)
        changed[offset] ^= 1 << offset % 8
        for wrong in (bytes(changed), raw[:offset]):
            with pytest.raises((FormatError, DecryptionError)) as caught:
                keystore.open_secret(wrong, PASSPHRASE)
            assert isinstance(caught.value, FieldappError)


@pytest.mark.parametrize(("memory_kib", "passes"), [(2**20, 16), (2**20, 3), (262_144, 9)])
def test_work_that_an_altered_header_asks_for_is_refused_before_it_is_done(
    path, made, memory_kib, passes, monkeypatch
):
    raw = path.read_bytes()
    cost = memory_kib.to_bytes(4, "big") + bytes((passes, 4))
    path.write_bytes(raw[:8] + cost + raw[14:])
    sealed = keystore.seal_secret(b"secret", PASSPHRASE, CHEAP)

    def derive(*_: object) -> bytes:
        raise AssertionError("Argon2id was run")

    monkeypatch.setattr("fieldapp.store.keys.keystore.derive", derive)
    monkeypatch.setattr("fieldapp.store.keys.passphrase.derive", derive)
    with pytest.raises(FormatError, match="cost"):
        keystore.unlock(path, PASSPHRASE)
    with pytest.raises(FormatError, match="cost"):
        keystore.open_secret(sealed[:8] + cost + sealed[14:], PASSPHRASE)
