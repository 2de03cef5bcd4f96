"""The receiver: a file comes whole, once, from a device of the roster, or not at all."""

import asyncio
import base64
import hashlib
import io
import os
import random
import re
import signal
import socket
import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
import requests
from tusclient.client import TusClient

from fieldapp.hub.receiver import static_files as published_
from fieldapp.ledger.keys import Signer
from fieldapp.sync.network import protocol
from tests.support.mission import Mission
from tests.support.receiver_process import Running, Sender, path, published, running, sender

CHANCE = random.Random(5)


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> Mission:
    made = Mission.begin(tmp_path_factory.mktemp("mission"))
    for call_sign in ("Lynx", "Heron", "Gone"):
        made.enrol(call_sign)
    made.revoke(made.laptops["Gone"])
    return made


@pytest.fixture(scope="module")
def receiver(mission: Mission, tmp_path_factory: pytest.TempPathFactory):
    with running(mission, tmp_path_factory.mktemp("hub") / "inbox") as made:
        yield made


@pytest.fixture
def lynx(mission: Mission, receiver: Running) -> Sender:
    return sender(mission, mission.laptops["Lynx"], receiver)


@pytest.fixture
def heron(mission: Mission, receiver: Running) -> Sender:
    return sender(mission, mission.laptops["Heron"], receiver)


def some(size: int) -> bytes:
    return CHANCE.randbytes(size)


def arrived(receiver: Running, raw: bytes) -> bool:
    """The file is in the hand-over folder, whole, once."""
    digest = hashlib.sha256(raw).hexdigest()
    found = [each for each in receiver.arrived() if digest in each.name]
    assert len(found) < 2
    return bool(found) and found[0].read_bytes() == raw


def untouched(receiver: Running, raw: bytes) -> bool:
    digest = hashlib.sha256(raw).hexdigest()
    return not [p for p in receiver.inbox.glob("**/*") if digest in p.name]


# --- Uploads.


def test_a_file_comes_in_one_request(receiver: Running, lynx: Sender) -> None:
    raw = some(3000)
    answer = lynx.create(raw, raw)
    assert answer.status_code == 201
    assert answer.headers["Location"] == path(raw)
    assert answer.headers["Upload-Offset"] == "3000"
    assert arrived(receiver, raw)


def test_a_file_comes_piece_by_piece(receiver: Running, lynx: Sender) -> None:
    raw = some(700_000)
    answer = lynx.create(raw)
    assert (answer.status_code, answer.headers["Upload-Offset"]) == (201, "0")
    for start in range(0, len(raw), 250_000):
        asked = lynx.ask(raw)
        assert asked.status_code == 200
        assert asked.headers["Upload-Offset"] == str(start)
        assert asked.headers["Upload-Length"] == str(len(raw))
        told = base64.b64encode(hashlib.sha256(raw).digest()).decode()
        assert asked.headers["Upload-Metadata"] == f"sha256 {told}"
        assert parsedate_to_datetime(asked.headers["Upload-Expires"]) > datetime.now(UTC)
        assert not arrived(receiver, raw)
        answer = lynx.append(raw, start, raw[start : start + 250_000])
        assert answer.status_code == 204
    assert answer.headers["Upload-Offset"] == str(len(raw))
    assert arrived(receiver, raw)


def test_a_client_that_is_not_ours_uploads_in_pieces_and_resumes(
    receiver: Running, lynx: Sender
) -> None:
    raw = some(500_000)
    client = TusClient(lynx.url + protocol.UPLOAD, headers=lynx.uploading(raw))
    told: Any = {
        "chunk_size": 200_000,
        "metadata": {"sha256": hashlib.sha256(raw).digest().decode("latin-1")},
        "metadata_encoding": "latin-1",
    }
    first: Any = client.uploader(file_stream=io.BytesIO(raw), **told)
    first.upload_chunk()
    assert first.offset == 200_000
    said = lynx.ask(raw).headers
    name, _, value = said["Upload-Metadata"].partition(" ")
    assert (name, base64.b64decode(value)) == ("sha256", hashlib.sha256(raw).digest())
    assert said["Upload-Length"] == "500000"
    again: Any = client.uploader(file_stream=io.BytesIO(raw), url=first.url, **told)
    assert again.offset == 200_000
    again.upload()
    assert arrived(receiver, raw)


def test_a_client_behind_a_proxy_that_knows_no_patch_uploads(
    receiver: Running, lynx: Sender
) -> None:
    raw = some(5000)
    lynx.create(raw)
    fields = lynx.uploading(raw) | {
        "X-HTTP-Method-Override": "PATCH",
        "Upload-Offset": "0",
        "Content-Type": protocol.OFFSET_TYPE,
    }
    answer = lynx.session.post(lynx.url + path(raw), data=raw, headers=fields, timeout=60)
    assert (answer.status_code, answer.headers["Upload-Offset"]) == (204, "5000")
    asked = lynx.uploading(raw) | {"X-HTTP-Method-Override": "HEAD"}
    answer = lynx.session.post(lynx.url + path(raw), headers=asked, timeout=60)
    assert (answer.status_code, answer.headers["Upload-Length"]) == (200, "5000")
    assert arrived(receiver, raw)


def test_what_a_laptop_sent_is_not_sent_again(
    receiver: Running, lynx: Sender, heron: Sender
) -> None:
    raw = some(5000)
    for each in (lynx, heron):
        assert each.create(raw, raw).status_code == 201
        again = each.create(raw)
        assert (again.status_code, again.headers["Upload-Offset"]) == (201, "5000")
        assert each.ask(raw).headers["Upload-Offset"] == "5000"
        assert each.append(raw, 5000, b"").status_code == 204
    assert arrived(receiver, raw)


def test_what_the_importer_took_is_remembered(receiver: Running, lynx: Sender) -> None:
    raw = some(5000)
    lynx.create(raw, raw)
    for each in receiver.arrived():
        each.unlink()
    assert lynx.create(raw).headers["Upload-Offset"] == "5000"


def test_files_are_numbered_in_the_order_of_their_arrival(
    receiver: Running, lynx: Sender, heron: Sender
) -> None:
    for each in receiver.arrived():
        each.unlink()
    sent = [some(100 + n) for n in range(6)]
    for number, raw in enumerate(sent):
        (lynx, heron)[number % 2].create(raw, raw)
    assert [each.read_bytes() for each in receiver.arrived()] == sent
    assert heron.kid.hex() in receiver.arrived()[1].name


def test_a_wrong_offset_is_refused_and_the_right_one_told(receiver: Running, lynx: Sender) -> None:
    raw = some(1000)
    lynx.create(raw, raw[:400])
    for wrong in (0, 399, 401, 1000):
        answer = lynx.append(raw, wrong, raw[wrong:])
        assert answer.status_code == 409
        assert answer.json()["error"] == "offset"
        assert answer.headers["Upload-Offset"] == "400"
    lynx.append(raw, 400, raw[400:])
    assert arrived(receiver, raw)


def test_a_file_that_is_not_what_it_says_is_let_go_of(receiver: Running, lynx: Sender) -> None:
    raw = some(1000)
    answer = lynx.create(raw, raw[:-1] + b"?")
    assert answer.status_code == 460
    assert answer.json()["error"] == "digest"
    assert untouched(receiver, raw)
    assert lynx.ask(raw).status_code == 404
    lynx.create(raw, raw)
    assert arrived(receiver, raw)


def test_one_devices_part_is_nothing_to_another(
    receiver: Running, lynx: Sender, heron: Sender
) -> None:
    raw = some(1000)
    lynx.create(raw, raw[:600])
    assert heron.ask(raw).status_code == 404
    assert heron.create(raw).headers["Upload-Offset"] == "0"
    heron.append(raw, 0, raw)
    assert arrived(receiver, raw)
    assert lynx.ask(raw).headers["Upload-Offset"] == "600"  # of the other it learns nothing
    assert lynx.append(raw, 600, raw[600:]).status_code == 204
    assert lynx.ask(raw).headers["Upload-Offset"] == "1000"
    assert arrived(receiver, raw)


def test_an_empty_continuation_changes_nothing(receiver: Running, lynx: Sender) -> None:
    raw = some(1000)
    lynx.create(raw, raw[:10])
    answer = lynx.append(raw, 10, b"")
    assert (answer.status_code, answer.headers["Upload-Offset"]) == (204, "10")


# --- Requests that make no sense.


def test_a_length_above_the_limit_is_refused_before_a_byte(receiver: Running, lynx: Sender) -> None:
    raw = b"pretended"
    answer = requests.post(
        lynx.url + protocol.UPLOAD,
        headers=lynx.uploading(raw, size=10 * 2**30)
        | {
            "Upload-Length": str(10 * 2**30),
            "Upload-Metadata": lynx.create(raw).request.headers["Upload-Metadata"],
        },
        timeout=60,
    )
    assert answer.status_code == 413
    assert answer.json()["error"] == "large"
    assert not list(receiver.inbox.glob(f"partial/**/*.{10 * 2**30}"))


@pytest.mark.parametrize("chunked", [False, True])
def test_more_than_was_said_is_cut_off(receiver: Running, lynx: Sender, *, chunked: bool) -> None:
    raw = some(50_000)
    lynx.create(raw, raw[:20_000])
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        while sent < 2**28:
            sent += 2**16
            yield bytes(2**16)

    try:
        answer = lynx.append(raw, 20_000, endless() if chunked else bytes(10**6))
        assert answer.status_code == 413
    except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
        pass  # the answer came, or was cut off, while the body was still being sent
    assert sent < 2**26
    lynx.session.close()  # the hub closed its end
    assert lynx.ask(raw).headers["Upload-Offset"] == "20000"
    lynx.append(raw, 20_000, raw[20_000:])
    assert arrived(receiver, raw)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Upload-Length": "ten"}, 400),
        ({"Upload-Length": "-1"}, 400),
        ({"Upload-Length": "9" * 40}, 400),
        ({"Upload-Length": "4"}, 403),
        ({"Upload-Metadata": ""}, 403),
        ({"Upload-Metadata": "sha256"}, 403),
        ({"Upload-Metadata": "sha256 !"}, 403),
        ({"Upload-Metadata": "sha256 AAAA"}, 403),
    ],
)
def test_headers_that_make_no_sense_are_refused(
    receiver: Running, lynx: Sender, headers: dict[str, str], status: int
) -> None:
    raw = some(333)
    answer = lynx.create(raw, raw, **headers)
    assert answer.status_code == status
    assert set(answer.json()) == {"error", "detail", "time"}
    assert untouched(receiver, raw)


def test_a_continuation_of_another_kind_is_refused(receiver: Running, lynx: Sender) -> None:
    raw = some(100)
    lynx.create(raw)
    assert lynx.append(raw, 0, raw, **{"Content-Type": "text/plain"}).status_code == 415
    assert lynx.append(raw, 0, raw, **{"Upload-Offset": "x"}).status_code == 400
    assert lynx.ask(raw).headers["Upload-Offset"] == "0"


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_other_methods_are_refused_in_words(lynx: Sender, method: str) -> None:
    answer = lynx.session.request(method, lynx.url + protocol.UPLOAD, timeout=60)
    assert answer.status_code == 405
    assert answer.json()["error"] == "request"


def test_what_is_spoken_here_can_be_asked_without_a_token(lynx: Sender) -> None:
    answer = lynx.session.options(lynx.url + protocol.UPLOAD, timeout=60)
    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert "creation" in answer.headers["Tus-Extension"]


# --- Who may.


def refused(answer: requests.Response, status: int, word: str) -> bool:
    return (answer.status_code, answer.json()["error"]) == (status, word)


def test_without_a_token_nothing_is_stored(receiver: Running, lynx: Sender) -> None:
    raw = some(400)
    for header in ("", "Bearer x", "Fieldapp", "Fieldapp AAAA", "Fieldapp " + "A" * 5000):
        answer = lynx.create(raw, raw, Authorization=header)
        assert refused(answer, 401, "token")
        assert answer.headers["WWW-Authenticate"] == "Fieldapp"
    assert untouched(receiver, raw)


def test_unknown_and_revoked_devices_are_refused_before_a_byte(
    mission: Mission, receiver: Running
) -> None:
    raw = some(400)
    stranger = Sender(Signer(b"\x09" * 32), mission.pack.mission, receiver.url)
    gone = sender(mission, mission.laptops["Gone"], receiver)
    for each in (stranger, gone):
        for answer in (each.create(raw, raw), each.append(raw, 0, raw), each.get("/pack/x")):
            assert refused(answer, 403, "device")
        assert each.ask(raw).status_code == 403
    assert untouched(receiver, raw)


def test_a_forged_token_is_refused(receiver: Running, mission: Mission, lynx: Sender) -> None:
    raw = some(400)
    good = lynx.uploading(raw)["Authorization"]
    for at in range(40, len(good), 37):
        changed = good[:at] + ("B" if good[at] == "A" else "A") + good[at + 1 :]
        assert lynx.create(raw, raw, Authorization=changed).status_code in (401, 403)
    other = Sender(lynx.signer, bytes(8), lynx.url)
    assert refused(other.create(raw, raw), 401, "token")
    assert untouched(receiver, raw)


def test_a_token_is_for_one_file_and_one_action(receiver: Running, lynx: Sender) -> None:
    mine, other = some(400), some(400)
    shown = lynx.uploading(mine)["Authorization"]
    assert refused(lynx.create(other, other, Authorization=shown), 403, "scope")
    assert refused(lynx.append(other, 0, other, Authorization=shown), 403, "scope")
    reading = lynx.reading()["Authorization"]
    assert refused(lynx.create(mine, mine, Authorization=reading), 403, "scope")
    assert refused(lynx.get("/pack/metadata/timestamp.json", Authorization=shown), 403, "scope")
    assert untouched(receiver, mine)
    assert untouched(receiver, other)


def test_a_replayed_token_sends_the_same_file_and_nothing_else(
    receiver: Running, lynx: Sender
) -> None:
    raw = some(400)
    shown = lynx.uploading(raw)["Authorization"]
    for _ in range(3):
        assert lynx.create(raw, raw, Authorization=shown).status_code == 201
    assert arrived(receiver, raw)


@pytest.mark.parametrize("off", [timedelta(days=-4000), timedelta(hours=-3), timedelta(days=800)])
def test_a_laptop_whose_clock_is_off_learns_the_hubs_time(
    receiver: Running, lynx: Sender, off: timedelta
) -> None:
    raw = some(400)
    lynx.off = off
    answer = lynx.create(raw, raw)
    assert refused(answer, 401, "time")
    assert untouched(receiver, raw)
    told = datetime.fromtimestamp(answer.json()["time"], UTC)
    assert abs(parsedate_to_datetime(answer.headers["Date"]) - told) < timedelta(seconds=5)
    lynx.off += told - (datetime.now(UTC) + off)
    assert lynx.create(raw, raw).status_code == 201
    assert arrived(receiver, raw)


# --- What it serves.


def test_the_mission_pack_is_served_to_devices_alone(
    mission: Mission, receiver: Running, lynx: Sender
) -> None:
    name = "/pack/metadata/timestamp.json"
    assert requests.get(receiver.url + name, timeout=60).status_code == 401
    answer = lynx.get(name)
    assert answer.content == (published(mission) / name[1:]).read_bytes()
    assert answer.headers["Cache-Control"] == "private, no-cache"
    again = lynx.get(name, **{"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    root = lynx.get("/pack/metadata/1.root.json")
    assert "immutable" in root.headers["Cache-Control"]
    part = lynx.get("/pack/metadata/1.root.json", Range="bytes=10-19")
    assert (part.status_code, part.content) == (206, root.content[10:20])


def test_the_log_is_open_to_anybody(mission: Mission, receiver: Running) -> None:
    folder = published(mission) / "log"
    tile = folder / "tile" / "0" / "x001" / "234"
    tile.parent.mkdir(parents=True)
    tile.write_bytes(bytes(8192))
    (folder / "checkpoint").write_text("checkpoint")
    got = requests.get(receiver.url + "/log/checkpoint", timeout=60)
    assert (got.text, got.headers["Cache-Control"]) == ("checkpoint", "public, no-cache")
    assert got.headers["Content-Type"] == "text/plain; charset=utf-8"
    got = requests.get(receiver.url + "/log/tile/0/x001/234", timeout=60)
    assert len(got.content) == 8192
    assert got.headers["Content-Type"] == "application/octet-stream"
    assert "public, max-age=31536000, immutable" in got.headers["Cache-Control"]
    (tile.parent / "235.p").mkdir()
    (tile.parent / "235.p" / "7").write_bytes(bytes(224))
    got = requests.get(receiver.url + "/log/tile/0/x001/235.p/7", timeout=60)
    assert "public, max-age=31536000, immutable" in got.headers["Cache-Control"]
    assert requests.get(receiver.url + "/log/tile/9/000", timeout=60).status_code == 404


def test_several_ranges_are_answered_with_the_whole_file(lynx: Sender) -> None:
    """Each costs a step of its own, and anybody may ask for the log."""
    path = "/pack/metadata/1.root.json"
    root = lynx.get(path).content
    for ranges in ("0-0,2-2", ",".join(f"{at}-{at}" for at in range(0, 198, 2))):
        answer = lynx.get(path, Range=f"bytes={ranges}")
        assert (answer.status_code, answer.content) == (200, root)


def test_targets_metadata_is_packed_for_whoever_asks(mission: Mission, lynx: Sender) -> None:
    newest = max((published(mission) / "pack" / "metadata").glob("*.targets.json"))
    path = f"/pack/metadata/{newest.name}"
    packed = lynx.get(path, **{"Accept-Encoding": "gzip"})
    plain = lynx.get(path, **{"Accept-Encoding": "identity"})
    assert packed.content == plain.content == newest.read_bytes()
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert int(packed.headers["Content-Length"]) < 0.6 * len(plain.content)
    part = lynx.get(path, Range="bytes=10-19", **{"Accept-Encoding": "gzip"})
    assert (part.status_code, part.content) == (206, plain.content[10:20])


@pytest.mark.parametrize("then", [b"another, longer one", None])
def test_a_file_that_is_replaced_or_removed_is_served_as_it_was(
    tmp_path: Path, then: bytes | None
) -> None:
    shown = tmp_path / "checkpoint"
    shown.write_bytes(b"the first")
    files, said = published_.Files(tmp_path), list[dict[str, Any]]()
    scope = {"type": "http", "method": "GET", "path": "/checkpoint", "headers": []}

    async def send(message: Any) -> None:
        said.append(message)

    async def asked() -> None:
        answer = await files.get_response("checkpoint", scope)
        # The importer comes between.
        shown.unlink()
        if then is not None:
            shown.write_bytes(then)
        await answer(scope, _never, send)

    asyncio.run(asked())
    held = [os.path.realpath(each) for each in Path("/proc/self/fd").iterdir()]
    assert not [each for each in held if each.startswith(str(shown))]
    headers = dict(said[0]["headers"])
    assert (said[0]["status"], headers[b"content-length"]) == (200, b"9")
    assert b"".join(each["body"] for each in said[1:]) == b"the first"


async def _never() -> Any:
    await asyncio.Event().wait()


def test_a_device_reads_its_own_outbox_alone(mission: Mission, lynx: Sender, heron: Sender) -> None:
    outbox = published(mission) / "outbox" / lynx.kid.hex()
    outbox.mkdir(parents=True)
    for name in ("b.receipt", "a.receipt", ".0123456789abcdef.part", "2.list", "1.list"):
        (outbox / name).write_text(name)
    (outbox / "c.receipt").symlink_to("/etc/hostname")
    (outbox / "folder").mkdir()
    mine = protocol.outbox_path(lynx.kid)
    listed = lynx.get(mine)
    assert listed.json() == {"lists": ["1.list", "2.list"]}
    assert lynx.get(mine + "?after=1.list").json() == {"lists": ["2.list"]}
    assert lynx.get(mine, **{"If-None-Match": listed.headers["ETag"]}).status_code == 304
    got = lynx.get(mine + "a.receipt")
    kept = "private, max-age=31536000, immutable"
    assert (got.text, got.headers["Cache-Control"]) == ("a.receipt", kept)
    for name in (".0123456789abcdef.part", "c.receipt", "folder", "none"):
        assert lynx.get(mine + name).status_code == 404
    for name in ("", "a.receipt"):
        assert refused(heron.get(mine + name), 403, "scope")
        assert requests.get(heron.url + mine + name, timeout=60).status_code == 401
    assert heron.get(protocol.outbox_path(heron.kid)).json() == {"lists": []}


def test_a_token_for_one_folder_is_for_no_other(lynx: Sender) -> None:
    shown = lynx.reading("/outbox/")["Authorization"]
    assert lynx.get(protocol.outbox_path(lynx.kid), Authorization=shown).status_code == 200
    answer = lynx.get("/pack/metadata/timestamp.json", Authorization=shown)
    assert refused(answer, 403, "scope")


@pytest.mark.parametrize(
    "tried",
    [
        "/pack/../../headquarters/keystore",
        "/pack/..%2f..%2fheadquarters/keystore",
        "/pack/%2e%2e/%2e%2e/headquarters/keystore",
        "/pack//etc/passwd",
        "/pack/%00",
        "/pack/" + "x" * 5000,
        "/log/../outbox",
        "/log/..%2fpack/metadata/timestamp.json",
        "/outbox/..%2fpack/metadata/timestamp.json",
        "/upload/../../../etc/passwd",
        "/upload/..%2f..%2fetc",
    ],
)
def test_no_path_leads_out(mission: Mission, receiver: Running, lynx: Sender, tried: str) -> None:
    published(mission)
    asked = requests.Request("GET", receiver.url, headers=lynx.reading()).prepare()
    asked.url = receiver.url + tried  # as it is: a library would tidy it up
    answer = lynx.session.send(asked, timeout=60)
    assert answer.status_code in (400, 403, 404, 405)
    assert b"root:" not in answer.content
    assert b"fieldks" not in answer.content


def test_it_says_in_words_what_it_is_and_that_it_works(receiver: Running) -> None:
    got = requests.get(receiver.url + "/", timeout=60)
    assert "ceasefire" in got.text
    assert "server" not in {name.lower() for name in got.headers}
    assert requests.get(receiver.url + "/healthz", timeout=60).text == "ok\n"


def test_what_was_asked_and_how_it_ended_is_counted(mission: Mission, tmp_path: Path) -> None:
    folder = published(mission) / "log"
    folder.mkdir(exist_ok=True)
    (folder / "checkpoint").write_text("checkpoint")
    raw = some(700)
    with running(mission, tmp_path / "inbox", metrics="127.0.0.1:0") as receiver:
        (port,) = (line["port"] for line in receiver.seen if line["event"] == "figures")
        lynx = sender(mission, mission.laptops["Lynx"], receiver)
        assert lynx.create(raw, raw).status_code == 201
        assert lynx.ask(raw).status_code == 200
        assert lynx.get("/pack/metadata/timestamp.json").status_code == 200
        assert lynx.get("/pack/metadata/nothing.json").status_code == 404
        assert lynx.get(f"/outbox/{lynx.kid.hex()}/").status_code == 200
        for _ in range(3):
            assert requests.get(receiver.url + "/log/checkpoint", timeout=60).ok
        assert requests.get(receiver.url + "/log/tile/0/000", timeout=60).status_code == 404
        with socket.create_connection(("127.0.0.1", receiver.port), timeout=60) as link:
            link.sendall(b"OPTIONS * HTTP/1.1\r\nHost: hub\r\n\r\n")
            assert link.recv(100).split()[1] == b"404"
        text = requests.get(f"http://127.0.0.1:{port}/metrics", timeout=60).text
    counted = dict(re.findall(r"fieldapp_receiver_requests_total{(.*)} ([1-9][0-9]*)", text))
    assert counted == {
        'outcome="ok",what="create"': "1",
        'outcome="ok",what="ask"': "1",
        'outcome="ok",what="pack"': "1",
        'outcome="unknown",what="pack"': "1",
        'outcome="ok",what="outbox"': "1",
        'outcome="ok",what="log"': "3",
        'outcome="unknown",what="log"': "1",
        'outcome="unknown",what="other"': "1",
    }


def test_a_newer_pack_counts_once_it_is_published(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    lynx = mission.enrol("Lynx")
    with running(mission, tmp_path / "inbox") as receiver:
        one, raw = sender(mission, lynx, receiver), some(50)
        assert one.create(raw, raw).status_code == 201
        heron = mission.enrol("Heron")
        mission.revoke(lynx)
        raw, two = some(60), sender(mission, heron, receiver)
        assert two.create(raw, raw).status_code == 403
        published(mission)
        until = datetime.now(UTC) + timedelta(seconds=180)
        while two.create(raw, raw).status_code == 403:
            assert datetime.now(UTC) < until
        assert refused(one.create(raw, raw), 403, "device")
        # What is published next does not hold: what held goes on.
        timestamp = mission.folder / "public" / "pack" / "metadata" / "timestamp.json"
        timestamp.write_bytes(b"{}")
        while not any(line["event"] == "pack refused" for line in receiver.seen):
            assert two.create(raw).status_code == 201
            assert datetime.now(UTC) < until
            time.sleep(0.05)


def test_tls_shows_the_pinned_key(mission: Mission, tmp_path: Path) -> None:
    from fieldapp.ledger import certificate  # noqa: PLC0415 - the only test that needs it

    tls = tmp_path / "tls"
    tls.mkdir()
    key, made = certificate.make("127.0.0.1", now=datetime.now(UTC))
    (tls / "tls.key").write_bytes(key)
    (tls / "tls.crt").write_bytes(made)
    with running(mission, tmp_path / "inbox", tls=str(tls)) as receiver:
        shown = ssl.get_server_certificate(("127.0.0.1", receiver.port))
        assert certificate.pin(ssl.PEM_cert_to_DER_cert(shown)) == certificate.pin(made)
        lynx = sender(mission, mission.laptops["Lynx"], receiver)
        lynx.url = f"https://127.0.0.1:{receiver.port}"
        lynx.session.verify = str(tls / "tls.crt")
        raw = some(300_000)
        assert lynx.create(raw, raw).status_code == 201
        assert arrived(receiver, raw)
        lynx.session.close()  # or the server waits for the other half of the goodbye


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_says_that_it_stopped(
    mission: Mission, tmp_path: Path, told: signal.Signals
) -> None:
    with running(mission, tmp_path / "inbox") as receiver:
        receiver.process.send_signal(told)
        receiver.wait_for("stopped")
        assert receiver.process.wait(60) == 0


def test_what_the_log_says_names_no_file_and_no_address(
    receiver: Running, lynx: Sender, mission: Mission
) -> None:
    raw = some(4321)
    lynx.create(raw, raw)
    line = receiver.wait_for("received", bytes=4321)
    assert set(line) == {"at", "event", "kid", "bytes"}
    said = str(receiver.seen)
    assert "127.0.0.1" not in said
    assert "Lynx" not in said
