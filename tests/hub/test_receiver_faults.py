"""The receiver under faults and attack: killed, full, flooded, starved; what it said stays true."""

import hashlib
import os
import random
import resource
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
import requests

from fieldapp.errors import InputError, StoreError
from fieldapp.hub.receiver import folder_arrivals, server, upload_locks
from fieldapp.hub.receiver.arrived_files import Limits, Upload
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.receiver.uploads import Uploads
from fieldapp.ledger import certificate
from fieldapp.sync.network import protocol
from tests.support.mission import Mission
from tests.support.receiver_process import TIMEOUT, Running, Sender, path, running, sender

CHANCE = random.Random(6)
HASTE_S = 4.0  # longer than a busy machine lets any of its programs wait


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> Mission:
    made = Mission.begin(tmp_path_factory.mktemp("mission"))
    for call_sign in ("Lynx", "Heron"):
        made.enrol(call_sign)
    return made


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return tmp_path / "inbox"


@pytest.fixture(scope="module")
def hasty(mission: Mission, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A receiver without patience: a test cannot wait for a minute."""
    folder = tmp_path_factory.mktemp("hasty") / "inbox"
    with running(mission, folder, request_s=HASTE_S, idle_s=1.5 * HASTE_S) as made:
        yield made


def lynx(mission: Mission, receiver: Running) -> Sender:
    return sender(mission, mission.laptops["Lynx"], receiver)


def opened(one: Sender, raw: bytes, offset: int, said: int) -> socket.socket:
    """A PATCH whose body is still to come, as raw bytes on a socket."""
    host, port = one.url.removeprefix("http://").split(":")
    head = one.uploading(raw) | {
        "Host": host,
        "Upload-Offset": str(offset),
        "Content-Type": protocol.OFFSET_TYPE,
        "Content-Length": str(said),
    }
    lines = [f"PATCH {path(raw)} HTTP/1.1", *(f"{name}: {value}" for name, value in head.items())]
    made = socket.create_connection((host, int(port)), timeout=60)
    made.sendall("\r\n".join([*lines, "", ""]).encode())
    return made


def connected(receiver: Running) -> socket.socket:
    return socket.create_connection(("127.0.0.1", receiver.port), timeout=60)


def wait(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


# --- Cut, killed and continued.


def test_a_receiver_killed_at_any_point_goes_on_from_what_it_had(
    mission: Mission, inbox: Path
) -> None:
    raw = CHANCE.randbytes(3 * 2**20)
    offset, kills = 0, 0
    while offset < len(raw):
        with running(mission, inbox) as receiver:
            one = lynx(mission, receiver)
            asked = one.create(raw)
            assert int(asked.headers["Upload-Offset"]) >= offset
            offset = int(asked.headers["Upload-Offset"])
            if kills < 4:
                link = opened(one, raw, offset, len(raw) - offset)
                link.sendall(raw[offset : offset + 700_000])
                part = receiver.partial()[0]
                wait(partial(_grown, part, offset + 200_000))
                receiver.kill()
                link.close()
                kills += 1
            else:
                answer = one.append(raw, offset, raw[offset:])
                assert answer.status_code == 204
                offset = len(raw)
                receiver.kill()
    (whole,) = (inbox / "arrived").glob("*.age")
    assert whole.read_bytes() == raw
    with running(mission, inbox) as receiver:
        assert lynx(mission, receiver).create(raw).headers["Upload-Offset"] == str(len(raw))


def _grown(part: Path, size: int) -> bool:
    return part.stat().st_size > size


def test_what_a_cut_connection_brought_is_kept(mission: Mission, inbox: Path) -> None:
    raw = CHANCE.randbytes(300_000)
    with running(mission, inbox) as receiver:
        one = lynx(mission, receiver)
        one.create(raw)
        link = opened(one, raw, 0, len(raw))
        link.sendall(raw[:50_000])
        # A reset would let the hub's system drop what it has not read yet.
        link.shutdown(socket.SHUT_WR)
        wait(lambda: receiver.partial()[0].stat().st_size == 50_000)
        link.close()
        assert one.ask(raw).headers["Upload-Offset"] == "50000"
        assert one.append(raw, 50_000, raw[50_000:]).status_code == 204


@pytest.mark.parametrize("way", ["ask", "create", "append"])
def test_what_was_whole_when_the_receiver_died_is_handed_over_before_it_is_said_to_be_here(
    mission: Mission, inbox: Path, way: str
) -> None:
    raw, other = CHANCE.randbytes(3000), CHANCE.randbytes(3000)
    with running(mission, inbox) as receiver:
        for each in (raw, other):
            lynx(mission, receiver).create(each, each[:1000])
        receiver.kill()
        # As the last write left them, before either was checked.
        for part in receiver.partial():
            digest = hashlib.sha256(raw).hexdigest()
            part.write_bytes(raw if digest in part.name else other[:-1] + b"?")
    with running(mission, inbox) as receiver:
        one = lynx(mission, receiver)
        ways: dict[str, Callable[[bytes], requests.Response]] = {
            "ask": one.ask,
            "create": one.create,
            "append": partial(_more, one),
        }
        asked = ways[way]
        assert asked(raw).headers["Upload-Offset"] == "3000"
        (whole,) = receiver.arrived()
        assert whole.read_bytes() == raw
        # What is not what its SHA-256 says has not come.
        assert asked(other).headers.get("Upload-Offset", "0") == "0"
        assert one.create(other, other).headers["Upload-Offset"] == "3000"
        assert len(receiver.arrived()) == 2


def _more(one: Sender, raw: bytes) -> requests.Response:
    return one.append(raw, len(raw), b"")


def test_a_connection_that_ends_with_the_last_byte_loses_nothing(
    mission: Mission, inbox: Path
) -> None:
    with running(mission, inbox) as receiver:
        one = lynx(mission, receiver)
        for _ in range(20):
            raw = CHANCE.randbytes(5000)
            one.create(raw)
            with opened(one, raw, 0, len(raw)) as link:
                link.sendall(raw)
            wait(lambda: one.ask(raw).headers.get("Upload-Offset") == "5000")  # noqa: B023
        assert len(receiver.arrived()) == 20


def test_a_laptop_on_a_new_network_ends_its_old_connection(mission: Mission, inbox: Path) -> None:
    raw = CHANCE.randbytes(300_000)
    with running(mission, inbox) as receiver:
        one = lynx(mission, receiver)
        one.create(raw)
        dead = opened(one, raw, 0, len(raw))
        dead.sendall(raw[:200_000])
        wait(partial(_grown, receiver.partial()[0], 60_000))
        offset = int(one.ask(raw).headers["Upload-Offset"])
        assert dead.recv(100).startswith(b"HTTP/1.1 409")
        dead.close()
        assert one.append(raw, offset, raw[offset:]).status_code == 204


def test_told_to_end_it_keeps_what_a_connection_has_brought(mission: Mission, inbox: Path) -> None:
    raw = CHANCE.randbytes(50_000)
    with running(mission, inbox) as receiver:
        one = lynx(mission, receiver)
        one.create(raw)
        with opened(one, raw, 0, len(raw)) as link:
            link.sendall(raw[:30_000])
            wait(lambda: receiver.partial()[0].stat().st_size == 30_000)
            receiver.process.terminate()
            assert link.recv(1000).startswith(b"HTTP/1.1 503")
            receiver.wait_for("stopped")
            assert receiver.process.wait(60) == 0
    with running(mission, inbox) as receiver:
        one = lynx(mission, receiver)
        assert one.ask(raw).headers["Upload-Offset"] == "30000"
        assert one.append(raw, 30_000, raw[30_000:]).status_code == 204
        assert [p.read_bytes() for p in receiver.arrived()] == [raw]


def test_the_same_file_twice_at_once_arrives_once(mission: Mission, inbox: Path) -> None:
    raw = CHANCE.randbytes(2 * 2**20)
    ended: list[int] = []

    def send(one: Sender) -> None:
        """What a laptop does: ask, go on from there, until all of it is there."""
        offset = int(one.create(raw).headers["Upload-Offset"])
        while offset < len(raw):
            answer = one.append(raw, offset, raw[offset : offset + 300_000])
            if answer.status_code not in (204, 409):
                ended.append(answer.status_code)
                return
            asked = one.ask(raw).headers
            offset = int(asked["Upload-Offset"])
        ended.append(204)

    with running(mission, inbox) as receiver:
        both = [sender(mission, mission.laptops[name], receiver) for name in ("Lynx", "Heron")]
        same = [lynx(mission, receiver) for _ in range(2)]
        threads = [threading.Thread(target=send, args=(each,)) for each in (*both, *same)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert ended == [204] * 4
        (whole,) = receiver.arrived()
        assert whole.read_bytes() == raw
        assert receiver.partial() == []


# --- Limits.


def test_an_unfinished_upload_expires(mission: Mission, inbox: Path) -> None:
    raw = CHANCE.randbytes(1000)
    with running(mission, inbox, limits={"keep_s": 3600}) as receiver:
        one = lynx(mission, receiver)
        one.create(raw, raw[:500])
        (part,) = receiver.partial()
    os.utime(part, (0, time.time() - 3700))
    with running(mission, inbox, limits={"keep_s": 3600}) as receiver:
        receiver.wait_for("uploads expired", count=1)
        assert lynx(mission, receiver).ask(raw).status_code == 404
        assert lynx(mission, receiver).create(raw, raw).status_code == 201


def test_a_device_sends_so_much_a_day_and_others_go_on(mission: Mission, inbox: Path) -> None:
    with running(mission, inbox, limits={"day": 10_000}) as receiver:
        one = lynx(mission, receiver)
        for _ in range(2):
            raw = CHANCE.randbytes(4000)
            assert one.create(raw, raw).status_code == 201
        raw = CHANCE.randbytes(4000)
        answer = one.create(raw, raw)
        assert (answer.status_code, answer.json()["error"]) == (429, "quota")
        assert 86_000 < int(answer.headers["Retry-After"]) <= 86_400
        assert sender(mission, mission.laptops["Heron"], receiver).create(raw, raw).ok
    with running(mission, inbox, limits={"day": 10_000}) as receiver:
        raw = CHANCE.randbytes(4000)
        assert lynx(mission, receiver).create(raw, raw).status_code == 429
        assert lynx(mission, receiver).create(raw[:1000], raw[:1000]).status_code == 201


def test_bytes_that_are_no_file_count_for_the_day(mission: Mission, inbox: Path) -> None:
    with running(mission, inbox, limits={"day": 10_000}) as receiver:
        one = lynx(mission, receiver)
        for _ in range(2):
            raw = CHANCE.randbytes(4000)
            assert one.create(raw, raw[::-1]).status_code == 460
        raw = CHANCE.randbytes(4000)
        assert one.create(raw, raw).json()["error"] == "quota"
        assert sender(mission, mission.laptops["Heron"], receiver).create(raw, raw).ok
    with running(mission, inbox, limits={"day": 10_000}) as receiver:
        assert lynx(mission, receiver).create(raw, raw).json()["error"] == "quota"


def test_more_than_was_said_counts_for_the_day(mission: Mission, inbox: Path) -> None:
    with running(mission, inbox, limits={"day": 10_000}) as receiver:
        one = lynx(mission, receiver)
        raw = CHANCE.randbytes(4000)
        assert one.create(raw, iter([raw, b"and more"])).status_code == 413
        other = CHANCE.randbytes(4000)
        assert one.create(other).json()["error"] == "quota"


@pytest.mark.parametrize("way", ["ask", "create", "append"])
def test_nobody_learns_whether_another_laptop_sent_a_file(
    mission: Mission, inbox: Path, way: str
) -> None:
    there, not_there = CHANCE.randbytes(3000), CHANCE.randbytes(3000)
    with running(mission, inbox) as receiver:
        assert lynx(mission, receiver).create(there, there).status_code == 201
        other = sender(mission, mission.laptops["Heron"], receiver)
        ways: dict[str, Callable[[bytes], requests.Response]] = {
            "ask": other.ask,
            "create": other.create,
            "append": partial(_more, other),
        }
        answers = [ways[way](raw) for raw in (there, not_there)]
        told = [
            (each.status_code, each.headers.get("Upload-Offset"), "Upload-Expires" in each.headers)
            for each in answers
        ]
        assert told[0] == told[1]
        # Whoever sends all of it is told that it is there, and it arrives once.
        assert other.create(there, there).headers["Upload-Offset"] == "3000"
        assert other.ask(there).headers["Upload-Offset"] == "3000"
        assert len(receiver.arrived()) == 1
    with running(mission, inbox) as receiver:
        for name in ("Lynx", "Heron"):
            one = sender(mission, mission.laptops[name], receiver)
            assert one.ask(there).headers["Upload-Offset"] == "3000"


def test_what_is_begun_counts_as_if_it_had_come(mission: Mission, inbox: Path) -> None:
    with running(mission, inbox, limits={"day": 10_000, "partials": 3}) as receiver:
        one = lynx(mission, receiver)
        assert one.create(CHANCE.randbytes(6000)).status_code == 201
        assert one.create(CHANCE.randbytes(6000)).json()["error"] == "quota"
        for _ in range(2):
            assert one.create(CHANCE.randbytes(10)).status_code == 201
        assert one.create(CHANCE.randbytes(10)).json()["error"] == "busy"


def test_one_device_cannot_flood_the_hub(mission: Mission, inbox: Path) -> None:
    raw = CHANCE.randbytes(100)
    with running(mission, inbox, rate=1.0) as receiver:
        one = lynx(mission, receiver)
        answers = [one.ask(raw) for _ in range(30)]
        assert not [each for each in answers[:20] if each.status_code == 429]
        busy = [each for each in answers if each.status_code == 429]
        assert busy
        assert all(int(each.headers["Retry-After"]) > 0 for each in busy)
        assert sender(mission, mission.laptops["Heron"], receiver).create(raw, raw).ok


# --- The disk.


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_is_told_and_nothing_is_lost(mission: Mission, small_disk: Path) -> None:
    inbox = small_disk / "inbox"
    first, second = CHANCE.randbytes(1_200_000), CHANCE.randbytes(1_200_000)
    with running(mission, inbox, limits={"reserve": 0}) as receiver:
        one = lynx(mission, receiver)
        # Both fit when they are begun; together they do not.
        assert one.create(first).status_code == 201
        assert one.create(second).status_code == 201
        assert one.append(second, 0, second).status_code == 204
        answer = one.append(first, 0, first)
        assert (answer.status_code, answer.json()["error"]) == (507, "full")
        assert int(answer.headers["Retry-After"]) > 0
        kept = int(one.ask(first).headers["Upload-Offset"])
        assert 0 < kept < len(first)
        # No room for a third; one that came is still known.
        assert one.create(CHANCE.randbytes(1_200_000)).status_code == 507
        assert one.create(second).headers["Upload-Offset"] == str(len(second))
        (whole,) = receiver.arrived()
        assert whole.read_bytes() == second
        whole.unlink()  # the importer makes room
        assert one.append(first, kept, first[kept:]).status_code == 204
        assert receiver.arrived()[0].read_bytes() == first


def test_many_uploads_at_once_leave_that_part_free_too(mission: Mission, small_disk: Path) -> None:
    raws = [CHANCE.randbytes(900_000) for _ in range(3)]
    with running(mission, small_disk / "inbox", limits={"reserve": 2**20}) as receiver:
        one = lynx(mission, receiver)
        # Each fits when it is begun; the importer, which makes room, needs what is kept free.
        assert {one.create(raw).status_code for raw in raws} == {201}
        answers = [one.append(raw, 0, raw) for raw in raws]
        assert [each.status_code for each in answers] == [204, 507, 507]
        assert shutil.disk_usage(small_disk).free >= 2**20 - 20_000  # folders and the log
        for whole in receiver.arrived():
            whole.unlink()
        offset = int(one.ask(raws[1]).headers["Upload-Offset"])
        assert one.append(raws[1], offset, raws[1][offset:]).status_code == 204


def test_a_part_of_the_disk_stays_free(mission: Mission, small_disk: Path) -> None:
    with running(mission, small_disk / "inbox", limits={"reserve": 2**20}) as receiver:
        one = lynx(mission, receiver)
        assert one.create(CHANCE.randbytes(1_200_000)).status_code == 507
        raw = CHANCE.randbytes(1000)
        assert one.create(raw, raw).status_code == 201


# --- Connections.


def test_ten_thousand_connections_that_say_nothing_are_borne(mission: Mission, inbox: Path) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    count = min(10_000, hard - 500)
    raw = CHANCE.randbytes(1000)
    with running(mission, inbox, files=1000, request_s=600.0) as receiver:
        held = [connected(receiver) for _ in range(count)]
        # Whoever comes above the number is told so in HTTP, and the connection is closed.
        held[-1].settimeout(60)
        told = held[-1].recv(1000)
        assert told.startswith(b"HTTP/1.1 503")
        assert b"Retry-After: 30" in told
        for link in held:
            link.close()
        wait(lambda: _answers(mission, receiver, raw))
        assert receiver.process.poll() is None


def test_connections_that_never_begin_tls_leave_room_to_store_files(
    mission: Mission, inbox: Path, tmp_path: Path
) -> None:
    tls = tmp_path / "tls"
    tls.mkdir()
    key, made = certificate.make("127.0.0.1", now=datetime.now(UTC))
    (tls / "tls.key").write_bytes(key)
    (tls / "tls.crt").write_bytes(made)
    raw = CHANCE.randbytes(3000)
    with running(mission, inbox, files=1000, tls=str(tls), request_s=600.0) as receiver:
        one = lynx(mission, receiver)
        one.url = f"https://127.0.0.1:{receiver.port}"
        one.session.verify = str(tls / "tls.crt")
        assert one.create(raw).status_code == 201
        held = [connected(receiver) for _ in range(2000)]
        open_ = Path(f"/proc/{receiver.process.pid}/fd")
        wait(lambda: len(list(open_.iterdir())) > 150)
        time.sleep(1)  # for all that it would still accept
        assert len(list(open_.iterdir())) < 920
        assert one.append(raw, 0, raw).status_code == 204
        assert [each.read_bytes() for each in receiver.arrived()] == [raw]
        for link in held:
            link.close()
        one.session.close()


def _answers(mission: Mission, receiver: Running, raw: bytes) -> bool:
    try:
        return lynx(mission, receiver).create(raw, raw).status_code == 201
    except requests.ConnectionError:
        return False


@pytest.mark.parametrize(
    "said", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: a\r\nX-A: " + b"a" * 500]
)
def test_a_slow_loris_is_let_go_of(hasty: Running, said: bytes) -> None:
    started = time.monotonic()
    with connected(hasty) as link:
        link.sendall(said)
        assert link.recv(100) == b""
        assert time.monotonic() - started > HASTE_S / 2


def test_a_loris_that_drips_is_let_go_of(hasty: Running) -> None:
    with connected(hasty) as link, pytest.raises(OSError):
        for _ in range(600):
            link.sendall(b"G")
            time.sleep(0.1)


def test_an_upload_that_goes_silent_is_let_go_of(mission: Mission, hasty: Running) -> None:
    raw = CHANCE.randbytes(5000)
    one = lynx(mission, hasty)
    one.create(raw)
    with opened(one, raw, 0, len(raw)) as link:
        link.sendall(raw[:100])
        assert link.recv(100).startswith(b"HTTP/1.1 408")
    assert one.ask(raw).headers["Upload-Offset"] == "100"


def test_a_slow_link_that_keeps_sending_is_not(mission: Mission, hasty: Running) -> None:
    raw = CHANCE.randbytes(40)
    one = lynx(mission, hasty)
    one.create(raw)
    with opened(one, raw, 0, len(raw)) as link:
        for at in range(0, len(raw), 2):
            link.sendall(raw[at : at + 2])
            time.sleep(HASTE_S / 10)  # twenty times: longer in all than it may be silent
        assert link.recv(100).startswith(b"HTTP/1.1 204")


@pytest.mark.parametrize("nonsense", [b"\x00" * 100, b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01"])
def test_nonsense_is_refused(hasty: Running, nonsense: bytes) -> None:
    with connected(hasty) as link:
        link.sendall(nonsense)
        assert link.recv(1000)[:12] in (b"", b"HTTP/1.1 400")
    assert requests.get(hasty.url + "/healthz", timeout=60).ok


ASKED = b"GET /log/checkpoint HTTP/1.1\r\nHost: a\r\n"


@pytest.mark.parametrize(
    ("lines", "at"),
    [(b"a:b\r\n" * 200, 0), (b"a:b\r\n" * 200, 500), (b"A: " + b"x" * 9000 + b"\r\n", 0)],
    ids=["many lines", "in two pieces", "a long line"],
)
def test_a_head_that_costs_more_than_any_of_ours_is_refused_unread(
    hasty: Running, lines: bytes, at: int
) -> None:
    """A stranger's 32 KiB of header lines took twenty times as long as what a laptop asks."""
    raw = ASKED + lines + b"\r\n"
    with connected(hasty) as link:
        link.sendall(raw[:at])
        time.sleep(0.1 if at else 0)
        link.sendall(raw[at:])
        assert link.recv(100).startswith(b"HTTP/1.1 431")
    many = {f"X-Of-A-Proxy-{n}": "x" for n in range(60)}
    assert requests.get(hasty.url + "/healthz", headers=many, timeout=60).ok


@pytest.mark.parametrize(
    "behind", [(ASKED + b"\r\n") * 2, ASKED + b"a:b\r\n" * 200 + b"\r\n"], ids=["two", "costly"]
)
def test_what_comes_behind_a_request_is_not_parsed_whatever_it_costs(
    hasty: Running, behind: bytes
) -> None:
    """One request may come before the answer is over: a laptop has read it to its end."""
    answers = b""
    with connected(hasty) as link, suppress(OSError):
        link.sendall(ASKED + b"\r\n" + behind)
        while piece := link.recv(1000):
            answers += piece
    assert answers.count(b"HTTP/1.1") < 2
    with requests.Session() as one:  # one after the other on one connection
        assert [one.get(hasty.url + "/healthz", timeout=60).ok for _ in range(2)] == [True] * 2


# --- The folder alone.


def upload(raw: bytes, kid: bytes = bytes(8)) -> Upload:
    return Upload(kid=kid, sha256=hashlib.sha256(raw).digest(), length=len(raw))


def bring(folder: Uploads, raw: bytes) -> None:
    folder.begin(upload(raw))
    with folder.writing(upload(raw), 0) as file:
        file.write(raw)
    folder.finish(upload(raw))


def test_a_log_cut_short_anywhere_is_completed_from_what_lies_there(tmp_path: Path) -> None:
    limits = Limits(reserve=0)
    folder = Uploads(tmp_path, limits)
    raws = [b"one", b"two", b"three"]
    for raw in raws:
        bring(folder, raw)
    folder.close()
    whole = (tmp_path / folder_arrivals.LOG).read_bytes()
    for cut in range(len(whole)):
        (tmp_path / folder_arrivals.LOG).write_bytes(whole[:cut])
        folder = Uploads(tmp_path, limits)
        assert [folder.offset(upload(raw)) for raw in raws] == [3, 3, 5]
        bring(folder, b"next")
        folder.close()
        numbers = sorted(p.name[:10] for p in (tmp_path / "arrived").glob("*.age"))
        assert numbers == ["0000000001", "0000000002", "0000000003", "0000000004"]
        next((tmp_path / "arrived").glob("*4-*")).unlink()


def test_the_day_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Uploads(tmp_path, Limits(reserve=0, day=10))
    bring(folder, b"12345678")
    with pytest.raises(RequestRefusedError):
        folder.begin(upload(b"123"))
    later = time.time() + 86_401
    monkeypatch.setattr(time, "time", lambda: later)
    folder.begin(upload(b"123"))
    folder.close()


def test_a_clock_that_was_ahead_takes_no_day_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 400 * 86_400)
    folder = Uploads(tmp_path, Limits(reserve=0, day=10))
    bring(folder, b"12345678")
    folder.close()
    monkeypatch.setattr(time, "time", lambda: now)  # it was set right, and the receiver began anew
    folder = Uploads(tmp_path, Limits(reserve=0, day=10))
    with pytest.raises(RequestRefusedError) as caught:
        folder.begin(upload(b"123"))
    assert int(caught.value.headers["Retry-After"]) <= 86_400
    monkeypatch.setattr(time, "time", lambda: now + 86_401)
    folder.begin(upload(b"123"))
    folder.close()


@pytest.mark.parametrize("address", ["8080", ":8080", "0.0.0.0:8080", "host", "fd:x", "[::]:80"])
def test_an_address_that_would_carry_plain_http_is_refused(address: str) -> None:
    with pytest.raises((InputError, StoreError)):
        server.listening(address, tls=False)


def test_an_answer_does_not_wait_for_an_acknowledgement() -> None:
    # asyncio switches Nagle's algorithm off where a socket names its protocol, and else leaves it.
    with server.listening("127.0.0.1:0", tls=False) as made:
        assert made.proto == socket.IPPROTO_TCP


def test_a_socket_on_a_path_takes_the_place_of_a_dead_one(tmp_path: Path) -> None:
    for _ in range(2):
        made = server.listening(f"unix:{tmp_path / 's'}", tls=False)
        assert (tmp_path / "s").stat().st_mode & 0o777 == 0o660
        made.close()


def test_the_patience_is_longer_than_a_stall_of_a_satellite_link() -> None:
    assert upload_locks.IDLE_S >= 60
    assert server.REQUEST_S >= 30
