"""The log's key in a PKCS#11 token: founded there, moved there, missing, locked, restored."""

import multiprocessing
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pkcs11
import pytest

from fieldapp.errors import StoreError
from fieldapp.hub.importer import daemon
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.importer.workers import ImporterSettings
from fieldapp.hub.telemetry import ImporterFigures
from fieldapp.ledger.keys import Signer, Verifier
from fieldapp.ledger.log import note
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.mission import hub_keys
from fieldapp.store import settings
from fieldapp.store.keys import token_key
from fieldapp.store.keys.token_key import TokenLockedError, TokenPlace
from fieldapp.store.sealed import named_secrets
from tests.cli.conftest import Field
from tests.support.homes import reopened
from tests.support.softhsm import MODULE, PIN, Tokens

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"


@pytest.fixture
def tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tokens:
    found = Tokens(tmp_path, monkeypatch)
    found.new("mission")
    return found


@pytest.fixture
def options(tokens: Tokens) -> list[object]:
    return ["--token-module", MODULE, "--pin-file", tokens.pin_file]


@pytest.fixture
def root_hash(field: Field, options: list[object]) -> str:
    """A mission whose log key was made in the token."""
    out = field.run("hq", "hub", "init", "--name", "Test", "--token", "mission", *options).stdout
    return "".join(out.splitlines()[2].split())


def seeds(field: Field, name: str = "hq") -> set[str]:
    store = reopened(field.home(name))
    try:
        return {each for each in named_secrets.every(store) if each.startswith("log seed")}
    finally:
        store.close()


def carried(field: Field, lynx: str, hq: str = "hq") -> set[object]:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    field.run(hq, "hub", "import", field.stick)
    field.run(lynx, "receive", field.stick)
    return {row["state"] for row in field.rows(lynx)}


def test_a_mission_founded_with_a_token_signs_with_it_alone(
    field: Field, enrolled: Callable[..., str]
) -> None:
    assert carried(field, enrolled("Lynx")) == {"logged"}
    assert seeds(field) == set()
    assert "in the token mission" in field.run("hq", "hub", "status").output


def test_without_the_token_nothing_is_signed_and_nothing_is_lost(
    field: Field, enrolled: Callable[..., str], tokens: Tokens
) -> None:
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    tokens.pull_out()
    error = field.refused("hq", "hub", "import", field.stick)
    assert "There is no token mission" in str(error)
    assert field.rows("hq") == []
    tokens.put_in()
    assert carried(field, lynx) == {"logged"}


def test_a_wrong_pin_is_told_and_a_pin_may_be_typed(
    field: Field, enrolled: Callable[..., str], tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = enrolled("Lynx")
    tokens.pin_file.write_text("0000\n")
    tokens.pull_out()  # so that no session of before is used
    tokens.put_in()
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    monkeypatch.setattr("fieldapp.store.keys.token_key._known", {})
    error = field.refused("hq", "hub", "import", field.stick)
    assert isinstance(error, TokenLockedError)
    assert "not the PIN" in str(error)
    tokens.pin_file.unlink()
    assert "PIN cannot be read" in str(field.refused("hq", "hub", "import", field.stick))
    asked: list[str] = []

    def typed(label: str) -> str:
        asked.append(label)
        return PIN

    monkeypatch.setattr("fieldapp.cli.base.common.asked_pin", typed)
    field.run("hq", "hub", "token", "mission", "--token-module", MODULE)
    assert carried(field, lynx) == {"logged"}
    assert asked == ["mission"]


def test_a_key_moves_into_a_token_and_the_log_goes_on(
    field: Field, tokens: Tokens, options: list[object]
) -> None:
    out = field.run("hq", "hub", "init", "--name", "Test").stdout
    root_hash = "".join(out.splitlines()[2].split())
    before = field.run("hq", "hub", "log", "--vkeys").stdout
    assert seeds(field) == {"log seed"}
    assert "no longer in this home" in field.run("hq", "hub", "token", "mission", *options).output
    assert seeds(field) == set()
    assert field.run("hq", "hub", "log", "--vkeys").stdout == before
    field.run("Lynx", "init", "--call-sign", "Lynx")
    field.run("Lynx", "request", "--out", field.stick)
    (request,) = field.stick.glob("Lynx-*.request")
    field.run("hq", "hub", "enrol", request, "--yes")
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run("Lynx", "install-pack", field.stick, "--root-hash", root_hash)
    assert carried(field, "Lynx") == {"logged"}
    assert "was found in the token" in field.run("hq", "hub", "token", "mission", *options).output


def test_a_token_without_the_key_is_refused_and_the_place_of_before_stands(
    field: Field, root_hash: str, tokens: Tokens, options: list[object]
) -> None:
    tokens.new("other")
    error = field.refused("hq", "hub", "token", "other", *options)
    assert isinstance(error, StoreError)
    assert "does not have the log's key" in str(error)
    assert "in the token mission" in field.run("hq", "hub", "status").output
    library = field.folder / "other.so"
    library.write_bytes(b"no library")
    field.refused("hq", "hub", "token", "mission", "--token-module", library)


def test_a_home_restored_elsewhere_goes_on_with_the_token(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    carried(field, lynx)
    field.run("hq", "hub", "backup", field.folder / "safe")
    shutil.rmtree(field.home("hq"))
    field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick)
    assert carried(field, lynx, "new") == {"logged"}


def test_a_process_made_from_one_that_uses_the_token_uses_it_too(
    field: Field, enrolled: Callable[..., str]
) -> None:
    carried(field, enrolled("Lynx"))  # this process has a session open
    store = reopened(field.home("hq"))
    signer = hub_keys.log_signer(store)
    head = Checkpoint(origin=signer.origin, size=1, root=bytes(32))
    worker = multiprocessing.get_context("fork").Process(target=signer.sign, args=(head,))
    worker.start()
    worker.join()
    store.close()
    assert worker.exitcode == 0
    assert note.open_checkpoint(signer.sign(head), signer.origin, signer.vkeys).checkpoint == head


def test_a_pin_that_was_refused_is_not_tried_again(
    tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldapp.store.keys.token_key._known", {})
    label = tokens.new("guarded")
    place = TokenPlace(module=str(MODULE.resolve()), label=label, pin_file=str(tokens.pin_file))
    tokens.pin_file.write_text("0000\n")
    with pytest.raises(TokenLockedError, match="not the PIN"):
        token_key.make(place)
    token = pkcs11.lib(place.module).get_token(token_label=label)
    with token.open(user_pin=PIN, rw=True) as session:
        session.set_pin(PIN, "0000")  # it would take this one now
    with pytest.raises(TokenLockedError, match="not the PIN"):
        token_key.make(place)
    monkeypatch.setattr("fieldapp.store.keys.token_key._refused", {})
    assert token_key.make(place).sign(b"x")


def test_an_importer_does_not_start_where_nobody_can_type_the_pin(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    field.run("hq", "hub", "token", "mission", "--token-module", MODULE)
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    error = field.refused("hq", "hub", "import", "--watch", field.stick)
    assert isinstance(error, TokenLockedError)
    assert "PIN is needed" in str(error)


def test_an_importer_waits_for_a_token_that_refuses_and_loses_nothing(
    field: Field, enrolled: Callable[..., str], tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    monkeypatch.setattr("fieldapp.hub.importer.daemon.REST_S", 0)
    monkeypatch.setattr("fieldapp.store.keys.token_key._known", {})
    monkeypatch.setattr("fieldapp.store.keys.token_key._refused", {})
    store = reopened(field.home("hq"))
    importer = ImporterSettings(
        home=store.home,
        secrets=store.secrets,
        inbox=field.stick,
        public=store.home / "public",
        processes=1,
        figures=ImporterFigures(Outcome),
    )
    store.close()
    tokens.pin_file.write_text("0002\n")
    rounds = iter(range(3))
    daemon.run(importer, stopped=lambda: next(rounds, None) is None)
    assert importer.figures.failures._value.get() == 3
    tokens.pin_file.write_text(PIN)
    assert carried(field, lynx) == {"logged"}


def test_another_key_under_the_log_keys_identifier_signs_nothing(
    field: Field, enrolled: Callable[..., str], tokens: Tokens
) -> None:
    """Whoever has the PIN for an hour puts a key of their own in the place of the log's."""
    lynx = enrolled("Lynx")
    store = reopened(field.home("hq"))
    token = settings.get(store, settings.LOG_TOKEN)
    store.close()
    assert token is not None
    kid, other = Verifier(token.public_key).kid, Signer.generate()
    token_key.destroy(token.place, token.public_key)
    attribute = pkcs11.Attribute
    put_in = {
        attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY,
        attribute.KEY_TYPE: pkcs11.KeyType.EC_EDWARDS,
        attribute.TOKEN: True,
        attribute.SIGN: True,
        attribute.ID: kid,
        attribute.EC_PARAMS: bytes.fromhex("06032b6570"),
        attribute.VALUE: other.seed,
    }
    token_key._use(token.place, lambda session: session.create_object(put_in))
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    error = field.refused("hq", "hub", "import", field.stick)
    assert "made a wrong signature" in str(error)
    assert field.rows("hq") == []
    moved = field.refused("hq", "hub", "token", "mission", "--token-module", MODULE,
                          "--pin-file", tokens.pin_file)  # fmt: skip
    assert "made a wrong signature" in str(moved)


def test_a_token_that_never_answers_is_told(
    field: Field, enrolled: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = enrolled("Lynx")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    released = threading.Event()

    class Silent:
        """A session of a library that waits, as for a finger on the token."""

        def get_objects(self, _wanted: object) -> list[object]:
            released.wait()
            return []

    known = dict.fromkeys(token_key._known, Silent())
    assert known
    with monkeypatch.context() as silent:
        silent.setattr(token_key, "_known", known)
        silent.setattr(token_key, "ANSWER_S", 0.1)
        error = field.refused("hq", "hub", "import", field.stick)
    released.set()
    assert "does not answer" in str(error)
    assert field.rows("hq") == []
    assert carried(field, lynx) == {"logged"}
