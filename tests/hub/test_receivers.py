"""Receivers beside each other: one folder, a laptop at one of them, and one that dies."""

import hashlib
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest

from fieldapp.hub.receiver.arrived_files import Limits
from fieldapp.hub.receiver.folder_arrivals import ARRIVED, GONE
from fieldapp.hub.receiver.refusal import RequestRefusedError
from fieldapp.hub.receiver.uploads import Uploads
from fieldapp.ledger import certificate
from fieldapp.ledger.keys import Signer
from tests.hub.test_deploy import DEPLOY, answering, nginx_before, tool
from tests.hub.test_receiver_faults import bring, upload
from tests.support.mission import Mission
from tests.support.receiver_process import TIMEOUT, Running, Sender, free_port, running, sender


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Uploads, Uploads]]:
    limits = Limits(reserve=0, day=20)
    one, other = Uploads(tmp_path, limits), Uploads(tmp_path, limits)
    yield one, other
    one.close()
    other.close()


def test_a_file_that_one_receiver_took_is_known_to_the_other(two: tuple[Uploads, Uploads]) -> None:
    one, other = two
    bring(one, b"first")
    assert other.offset(upload(b"first")) == 5
    bring(other, b"second")
    bring(one, b"third")
    names = sorted(path.name[:10] for path in (one.folder / ARRIVED).iterdir())
    assert names == ["0000000001", "0000000002", "0000000003"]
    (one.folder / ARRIVED / f"{upload(b'first').sha256.hex()}{GONE}").touch()
    assert one.forget() == 1
    assert other.forget() == 0
    assert other.offset(upload(b"first")) is None


def test_receivers_that_begin_at_once_make_one_folder(tmp_path: Path) -> None:
    """The services of a machine start together, and one of them ended."""
    with ThreadPoolExecutor(8) as threads:
        for number in range(20):
            folder, together = tmp_path / f"{number}" / "inbox", Barrier(8)

            def begin(_each: int, folder: Path = folder, together: Barrier = together) -> None:
                together.wait()
                Uploads(folder, Limits(reserve=0)).close()

            list(threads.map(begin, range(8)))


def test_two_receivers_have_one_day_of_a_device(two: tuple[Uploads, Uploads]) -> None:
    one, other = two
    bring(one, b"twelve bytes")
    with pytest.raises(RequestRefusedError, match="enough for one day"):
        other.begin(upload(b"nine more"))
    other.begin(upload(b"8 bytes."))
    with pytest.raises(RequestRefusedError, match="enough for one day"):
        one.begin(upload(b"more"))


def test_two_receivers_that_begin_at_once_grant_one_day(two: tuple[Uploads, Uploads]) -> None:
    def begin(number: int) -> bool:
        try:
            two[number % 2].begin(upload(bytes([number]) * 7))
        except RequestRefusedError:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(begin, range(8))) == 2


def test_the_same_file_at_both_arrives_once(two: tuple[Uploads, Uploads]) -> None:
    for number, each in enumerate(two):
        kid = bytes([number]) * 8
        each.begin(upload(b"same", kid))
        with each.writing(upload(b"same", kid), 0) as file:
            file.write(b"same")
    for number, each in enumerate(two):
        each.finish(upload(b"same", bytes([number]) * 8))
    assert len(list((two[0].folder / ARRIVED).iterdir())) == 1


def test_one_receiver_at_a_time_writes_an_upload_and_the_other_goes_on(
    two: tuple[Uploads, Uploads],
) -> None:
    one, other = two
    raw = b"in two halves"
    one.begin(upload(raw))
    with one.writing(upload(raw), 0) as file:
        file.write(raw[:6])
        with (
            pytest.raises(RequestRefusedError, match="older connection"),
            other.writing(upload(raw), 6),
        ):
            pass
    assert other.offset(upload(raw)) == 6
    # Whoever looked before, and comes late, writes nothing.
    with pytest.raises(RequestRefusedError, match="went on"), one.writing(upload(raw), 0):
        pass
    with other.writing(upload(raw), 6) as file:
        file.write(raw[6:])
    other.finish(upload(raw))
    assert one.offset(upload(raw)) == len(raw)
    (whole,) = (one.folder / ARRIVED).iterdir()
    assert whole.read_bytes() == raw


# --- Behind a proxy that keeps a laptop at one of them.


@contextmanager
def haproxy_before(folder: Path, sockets: list[Path]) -> Iterator[int]:
    """A real HAProxy with the example's configuration, before two receivers; its port."""
    haproxy = tool("haproxy")
    key, made = certificate.make("127.0.0.1", now=datetime.now(UTC))
    (folder / "tls.key").write_bytes(key)
    (folder / "tls.crt").write_bytes(made)
    port = free_port()
    text = (DEPLOY / "haproxy.cfg").read_text("utf-8")
    for was, now in {
        "/run/fieldapp/receiver-1.sock": str(sockets[0]),
        "/run/fieldapp/receiver-2.sock": str(sockets[1]),
        "/etc/fieldapp/tls/": f"{folder}/",
        "bind :8443": f"bind 127.0.0.1:{port}",
        "maxconn 10000": "maxconn 100",  # of open files a test may have few
        "    user haproxy\n    group haproxy\n": "",  # who may not enter a test's folder
    }.items():
        assert was in text
        text = text.replace(was, now)
    (folder / "haproxy.cfg").write_text(text, "utf-8")
    process = subprocess.Popen([haproxy, "-db", "-q", "-f", str(folder / "haproxy.cfg")])
    try:
        soon(lambda: process.poll() is not None or listens(port))
        assert process.poll() is None
        yield port
    finally:
        process.terminate()
        process.wait(60)


def listens(port: int) -> bool:
    with suppress(OSError):
        socket.create_connection(("127.0.0.1", port), 5).close()
        return True
    return False


@contextmanager
def two_behind_nginx(folder: Path, sockets: list[Path]) -> Iterator[int]:
    with nginx_before(folder, sockets) as port:
        yield port


@pytest.mark.slow
@pytest.mark.parametrize("before", [haproxy_before, two_behind_nginx], ids=["haproxy", "nginx"])
def test_a_laptop_stays_at_one_receiver_and_the_other_takes_over(
    tmp_path: Path, before: Callable[[Path, list[Path]], AbstractContextManager[int]]
) -> None:
    mission = Mission.begin(tmp_path)
    laptops = [mission.enrol(name) for name in ("Lynx", "Heron", "Otter", "Wolf", "Fox", "Elk")]
    sockets = [tmp_path / "1.sock", tmp_path / "2.sock"]
    with ExitStack() as stack:
        receivers = [
            stack.enter_context(running(mission, tmp_path / "inbox", listen=f"unix:{path}"))
            for path in sockets
        ]
        port = stack.enter_context(before(tmp_path, sockets))
        senders = [sender(mission, laptop, receivers[0]) for laptop in laptops]
        for each in senders:
            each.url = f"https://127.0.0.1:{port}"
            each.session.verify = str(tmp_path / "tls.crt")
            stack.callback(each.session.close)
        one = senders[0]
        answering(one)
        for number, each in enumerate(senders):
            for piece in range(3):
                raw = bytes([number, piece]) * 500
                assert each.create(raw, raw).status_code == 201
        soon(lambda: sum(took(r, each) for r in receivers for each in senders) == 3 * len(senders))
        homes = [{took(receiver, each) for receiver in receivers} for each in senders]
        assert all(home == {0, 3} for home in homes), homes
        # Whom nobody knows is refused by the one receiver or by the other.
        for _ in range(25):
            assert (
                Sender(Signer.generate(), one.mission, one.url, session=one.session)
                .get("/pack/metadata/root.json")
                .status_code
                == 403
            )
        soon(lambda: all(any(line["event"] == "refused" for line in r.seen) for r in receivers))
        # Half of a file has come when its receiver dies: the other one goes on with it.
        raw = hashlib.sha256(b"large").digest() * 20_000
        assert one.create(raw).status_code == 201
        half = len(raw) // 2

        def cut() -> Iterator[bytes]:
            yield raw[:half]
            part = receivers[0].partial()[0]
            soon(lambda: part.stat().st_size >= half // 2)
            raise EOFError

        with pytest.raises(EOFError):
            one.append(raw, 0, cut())
        one.session.close()
        (mine,) = (receiver for receiver in receivers if took(receiver, one))
        mine.kill()
        offset = int(answered(one, raw))
        assert offset >= half // 2
        assert one.append(raw, offset, raw[offset:]).status_code == 204
        # Every file that was acknowledged is there, each once.
        assert len(receivers[0].arrived()) == 3 * len(senders) + 1
        for number, each in enumerate(senders):
            again = bytes([number, 0]) * 500
            assert each.create(again).headers["Upload-Offset"] == str(len(again))


def took(receiver: Running, one: Sender) -> int:
    """How many files of a laptop a receiver took."""
    lines = [line for line in receiver.seen if line["event"] == "received"]
    return sum(line["kid"] == one.kid.hex() for line in lines)


def soon(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


def answered(one: Sender, raw: bytes) -> str:
    """The offset that the hub tells, once the proxy knows that a receiver is dead."""
    until = time.monotonic() + TIMEOUT
    while (answer := one.ask(raw)).status_code != 200:
        assert answer.status_code in (502, 503, 504)
        assert time.monotonic() < until
        time.sleep(0.05)
    return answer.headers["Upload-Offset"]
