"""Strangers who only take up connections do not keep laptops from the receiver."""

import http.client
import re
import resource
import socket
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.hub.receiver import entrance, server
from fieldapp.hub.receiver.entrance import Entrance
from fieldapp.ledger import certificate
from tests.hub.test_deploy import DEPLOY, answering, nginx_before
from tests.support.mission import Mission
from tests.support.receiver_process import Running, Sender, running, sender

HALF = b"GET /log/checkpoint HTTP/1.1\r\nHost: a\r\nX-A: "


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> Mission:
    made = Mission.begin(tmp_path_factory.mktemp("mission"))
    made.enrol("Lynx")
    made.enrol("Heron")
    return made


@pytest.fixture
def tls(tmp_path: Path) -> Path:
    folder = tmp_path / "tls"
    folder.mkdir()
    key, made = certificate.make("127.0.0.1", now=datetime.now(UTC))
    (folder / "tls.key").write_bytes(key)
    (folder / "tls.crt").write_bytes(made)
    return folder


@pytest.fixture(autouse=True)
def _many_files() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def laptop(mission: Mission, receiver: Running, name: str = "Lynx") -> Sender:
    return sender(mission, mission.laptops[name], receiver)


class Link:
    """A connection from an address of this machine, which may say as little as it likes."""

    def __init__(self, port: int, address: str, *, agreed: bool = True) -> None:
        plain = socket.create_connection(("127.0.0.1", port), 60, (address, 0))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        self.sock = context.wrap_socket(plain) if agreed else plain

    def asked(self, path: str, headers: dict[str, str], *, body: bytes = b"") -> int:
        """The status of an answer."""
        method = "POST" if body else "GET"
        lines = {"Host": "a", "Content-Length": str(len(body))} | headers
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.sock.sendall(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body)
        answer = http.client.HTTPResponse(self.sock)
        answer.begin()
        answer.read()
        return answer.status

    def ended(self) -> bool:
        self.sock.setblocking(False)
        try:
            return self.sock.recv(1) == b""
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True
        finally:
            self.sock.settimeout(60)


@contextmanager
def strangers(
    port: int, count: int, addresses: list[str], said: bytes | None
) -> Iterator[list[Link]]:
    """Connections that stay; said is None for those who never agree on TLS."""
    with ExitStack() as stack:
        links = []
        for number in range(count):
            # Some are closed while they begin: that is what is tested.
            with suppress(OSError):
                link = Link(port, addresses[number % len(addresses)], agreed=said is not None)
                stack.callback(link.sock.close)
                if said:
                    link.sock.sendall(said)
                links.append(link)
        yield links


@pytest.mark.parametrize("said", [None, b"", HALF], ids=["no TLS", "idle", "half a request"])
@pytest.mark.parametrize("addresses", [1, 250])
def test_more_strangers_than_there_is_room_for_keep_no_laptop_out(
    mission: Mission, tmp_path: Path, tls: Path, said: bytes | None, addresses: int
) -> None:
    names = [f"127.0.1.{n}" for n in range(1, addresses + 1)]
    with running(
        mission, tmp_path / "inbox", tls=str(tls), request_s=600.0, files=1500
    ) as receiver:
        reading = laptop(mission, receiver).reading()
        before = Link(receiver.port, names[0])
        assert before.asked("/pack/metadata/timestamp.json", reading) == 200
        with strangers(receiver.port, 750, names, said) as links:
            # From another address, and from the strangers' own.
            for address in ("127.0.0.1", names[0]):
                link = Link(receiver.port, address)
                assert link.asked("/pack/metadata/timestamp.json", reading) == 200
                link.sock.close()
            # Whoever has shown a token keeps the connection.
            assert before.asked("/pack/metadata/timestamp.json", reading) == 200
            open_ = sum(not link.ended() for link in links)
            most = entrance.OF_ADDRESS if addresses == 1 else (1500 - 512) // 2
            assert most / 2 < open_ <= most + 1
        before.sock.close()


def test_a_device_has_so_many_connections_and_takes_none_from_others(
    mission: Mission, tmp_path: Path, tls: Path
) -> None:
    path = "/pack/metadata/timestamp.json"
    with running(mission, tmp_path / "inbox", tls=str(tls)) as receiver, ExitStack() as stack:
        other = Link(receiver.port, "127.0.0.1")
        heron = laptop(mission, receiver, "Heron").reading()
        assert other.asked(path, heron) == 200
        reading = laptop(mission, receiver).reading()
        links = []
        for _ in range(entrance.OF_DEVICE + 10):
            links.append(Link(receiver.port, "127.0.0.1"))
            stack.callback(links[-1].sock.close)
            assert links[-1].asked(path, reading) == 200
        assert [link.ended() for link in links] == [True] * 10 + [False] * entrance.OF_DEVICE
        assert other.asked(path, heron) == 200
        other.sock.close()


def test_a_silent_connection_takes_no_more_memory_than_is_counted_on(
    mission: Mission, tmp_path: Path, tls: Path
) -> None:
    names = [f"127.0.1.{n}" for n in range(1, 11)]
    with (
        running(mission, tmp_path / "inbox", tls=str(tls), request_s=600.0) as receiver,
        strangers(receiver.port, 100, names, HALF),
    ):
        least = resident(receiver)
        with strangers(receiver.port, 1400, names, HALF) as links:
            assert not any(link.ended() for link in links)
            assert (resident(receiver) - least) / len(links) < server.PER_CONNECTION


def resident(receiver: Running) -> int:
    """Bytes of memory that a receiver has."""
    status = Path(f"/proc/{receiver.process.pid}/status").read_text()
    return int(re.findall(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)[0]) * 1024


def test_the_units_limits_bear_as_many_connections_as_there_may_be() -> None:
    text = (DEPLOY / "fieldapp-receiver.service").read_text()
    (files,) = re.findall(r"^LimitNOFILE=(\d+)$", text, re.MULTILINE)
    (gigabytes,) = re.findall(r"^MemoryMax=(\d+)G$", text, re.MULTILINE)
    assert int(gigabytes) * 2**30 // 2 >= server.MEMORY
    assert int(files) - 512 > server.MEMORY // server.PER_CONNECTION
    assert entrance.STRANGERS <= server.MEMORY // server.PER_CONNECTION // 2
    for unit in DEPLOY.glob("*.service"):
        assert "\nLimitCORE=0\n" in unit.read_text()
        assert "\nMemoryMax=" in unit.read_text()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("fe80::1%eth0", "fe80::1%eth1", True),
        ("192.0.2.1", "192.0.2.2", False),
    ],
)
def test_what_one_customer_has_counts_as_one_address(one: str, other: str, same: bool) -> None:
    gate, pairs = Entrance(10_000), [socket.socketpair() for _ in range(entrance.OF_ADDRESS + 1)]
    try:
        gate.enter(pairs[0][0], (one, 0))
        for number, (end, _) in enumerate(pairs[1:], 1):
            gate.enter(end, (other, number))
        pairs[0][1].setblocking(False)
        if same:
            assert pairs[0][1].recv(1) == b""
        else:
            with pytest.raises(BlockingIOError):
                pairs[0][1].recv(1)
    finally:
        for pair in pairs:
            for end in pair:
                end.close()


def test_who_comes_while_there_is_no_room_costs_little() -> None:
    """All that there are were looked through for each: half a millisecond."""
    looked: list[int] = []

    class Looked(socket.socket):
        def fileno(self) -> int:
            looked.append(1)
            return super().fileno()

    gate, pairs = Entrance(64), [socket.socketpair() for _ in range(128)]
    kept = [Looked(fileno=end.detach()) for end, _ in pairs]
    looked.clear()
    for number, end in enumerate(kept):
        gate.enter(end, (f"192.0.2.{number}", 1))
    assert len(looked) < 20 * 65
    for end, (_, other) in zip(kept, pairs, strict=True):
        end.close()
        other.close()


def test_connections_that_ended_take_no_room() -> None:
    """Those who never agreed on TLS end without a word to whoever counts them."""
    gate, ended = Entrance(20), [socket.socketpair() for _ in range(20)]
    for number, (end, other) in enumerate(ended):
        gate.enter(end, (f"192.0.2.{number}", 1))
        end.close()
        other.close()
    pairs = [socket.socketpair() for _ in range(20)]
    for number, (end, other) in enumerate(pairs):
        gate.enter(end, ("198.51.100.1", number))
        other.setblocking(False)
    for end, other in pairs:
        with pytest.raises(BlockingIOError):  # it is open
            other.recv(1)
        end.close()
        other.close()


def test_behind_nginx_strangers_keep_no_laptop_out_either(mission: Mission, tmp_path: Path) -> None:
    raw = bytes(range(256)) * 20
    with (
        running(mission, tmp_path / "inbox", listen=f"unix:{tmp_path}/receiver.sock") as receiver,
        nginx_before(tmp_path) as port,
    ):
        one = laptop(mission, receiver)
        one.url = f"https://127.0.0.1:{port}"
        one.session.verify = str(tmp_path / "tls.crt")
        answering(one)
        one.session.close()
        with (
            strangers(port, 700, ["127.0.1.1"], None),
            strangers(port, 700, ["127.0.1.1"], b""),
            strangers(port, 600, ["127.0.1.1"], HALF) as links,
        ):
            assert len(links) == 600
            assert one.create(raw, raw).status_code == 201
            one.session.close()
