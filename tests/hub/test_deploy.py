"""What is handed to administrators: checked by the tools that will read it."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from fieldapp.ledger import certificate
from fieldapp.mission import release
from fieldapp.paths import RESOURCES
from fieldapp.sync.carrier import carrier
from tests.support.homes import PASSPHRASE
from tests.support.mission import Mission
from tests.support.receiver_process import TIMEOUT, Sender, free_port, path, running, sender

DEPLOY = RESOURCES / "deploy"
UNITS = sorted(DEPLOY.glob("*.service")) + sorted(DEPLOY.glob("*.socket"))
PROGRAM = Path(sys.executable).with_name("fieldapp")


def tool(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if found is None:
        pytest.skip(f"{name} is not on this machine")
    return found


@pytest.fixture
def units(tmp_path: Path) -> list[Path]:
    """The units, with the program where it is here."""
    made = []
    for unit in UNITS:
        target = tmp_path / unit.name
        target.write_text(unit.read_text().replace("/opt/fieldapp/bin/fieldapp", str(PROGRAM)))
        made.append(target)
    return made


def test_systemd_understands_every_unit(units: list[Path]) -> None:
    done = subprocess.run(
        [tool("systemd-analyze"), "verify", "--man=no", *units],
        capture_output=True,
        text=True,
        check=False,
    )
    ours = [line for line in done.stderr.splitlines() if "fieldapp" in line]
    assert (done.returncode, ours) == (0, []), done.stderr


def test_the_services_expose_little(units: list[Path]) -> None:
    services = [unit for unit in units if unit.suffix == ".service"]
    assert len(services) == 6
    done = subprocess.run(
        [tool("systemd-analyze"), "security", "--offline=true", "--threshold=25", *services],
        capture_output=True,
        text=True,
        check=False,
    )
    if "unrecognized option" in done.stderr:
        pytest.skip("this systemd does not judge units offline")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", [unit.name for unit in UNITS if unit.suffix == ".service"])
def test_no_service_leaves_a_core_with_its_keys(name: str) -> None:
    """Of whatever it starts: the program forbids it itself, once it runs."""
    _, _, service = (DEPLOY / name).read_text().partition("[Service]")
    assert "LimitCORE=0" in service.splitlines()


def test_the_services_call_commands_that_there_are() -> None:
    for unit in DEPLOY.glob("*.service"):
        (line,) = re.findall(r"^ExecStart=\S+ (.*)$", unit.read_text(), re.MULTILINE)
        words = line.split()
        named = words[:2]
        done = subprocess.run(
            [PROGRAM, *named, "--help"], capture_output=True, text=True, check=True
        )
        for option in (word for word in words if word.startswith("--")):
            assert option in done.stdout


@pytest.mark.parametrize("name", ["sysusers", "tmpfiles"])
def test_users_and_folders_are_made_as_they_say(name: str, tmp_path: Path) -> None:
    for folder in ("etc", "var/lib"):
        (tmp_path / folder).mkdir(parents=True)
    # The folders belong to the users: these come first.
    for each, options in (("sysusers", []), ("tmpfiles", ["--create"])):
        command = [tool(f"systemd-{each}"), f"--root={tmp_path}", *options]
        done = subprocess.run(
            [*command, DEPLOY / f"fieldapp.{each}"], capture_output=True, text=True, check=False
        )
        if os.geteuid() != 0:
            pytest.skip("only root makes users")
        assert done.returncode == 0, done.stderr
        if each == name:
            break
    if name == "sysusers":
        assert "fieldapp-receiver:x:" in (tmp_path / "etc/passwd").read_text()
    else:
        modes = {
            each.name: each.stat().st_mode & 0o777
            for each in (tmp_path / "var/lib").glob("**/fieldapp-*")
        }
        assert modes == {
            "fieldapp-hub": 0o700,
            "fieldapp-public": 0o755,
            "fieldapp-receiver": 0o750,
        }


@contextmanager
def started(unit: str, places: dict[str, str], listening: int, **env: str) -> Iterator[None]:
    """The unit's own ExecStart, its folders elsewhere; fd 3 is a socket, as systemd does it."""
    text = (DEPLOY / unit).read_text()
    (line,) = re.findall(r"^ExecStart=(.*)$", text, re.MULTILINE)
    for was, is_ in {"/opt/fieldapp/bin/fieldapp": str(PROGRAM), **places}.items():
        line = line.replace(was, is_)
    assert "/var/lib" not in line
    words = ["bash", "-c", f'exec "$@" 3<&{listening}', "bash", *line.split()]
    process = subprocess.Popen(
        words,
        stdout=subprocess.DEVNULL,
        pass_fds=(listening,),
        env=os.environ | env,
        start_new_session=True,
    )
    try:
        yield
        assert process.poll() is None
        process.terminate()  # as systemd stops it
        assert process.wait(60) in (0, -signal.SIGTERM)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_both_halves_start_as_their_units_start_them(tmp_path: Path) -> None:
    # Of today: a pack that has expired is not published.
    mission = Mission.begin(tmp_path, now=datetime.now(UTC).replace(microsecond=0))
    laptop = mission.enrol("Lynx")
    laptop.log("one")
    (sealed,) = laptop.seal(tmp_path / "stick").bundles
    raw = (tmp_path / "stick" / carrier.BUNDLES / sealed.name).read_bytes()
    release.take_over(mission.store, now=mission.now)
    tls, public = tmp_path / "credentials", tmp_path / "public"
    tls.mkdir()
    key, made = certificate.make("127.0.0.1", now=datetime.now(UTC))
    for name, content in (
        ("tls.key", key),
        ("tls.crt", made),
        ("passphrase", PASSPHRASE.encode()),
    ):
        (tls / name).write_bytes(content)
    places = {
        "/var/lib/fieldapp-hub": str(mission.store.home),
        "/var/lib/fieldapp-public": str(public),
        "/var/lib/fieldapp-receiver": str(tmp_path / "inbox"),
        "${CREDENTIALS_DIRECTORY}": str(tls),
        "127.0.0.1:9464": f"127.0.0.1:{free_port()}",
        "127.0.0.1:9465": f"127.0.0.1:{free_port()}",
    }
    (tmp_path / "inbox").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port, number = listening.getsockname()[1], listening.fileno()
        root_hash = {"FIELDAPP_ROOT_HASH": mission.pack.root_hash.hex()}
        with started("fieldapp-importer.service", places, number):
            soon((public / "pack" / "metadata" / "timestamp.json").is_file)
            with started("fieldapp-receiver.service", places, number, **root_hash):
                url = f"https://127.0.0.1:{port}"
                one = Sender(laptop.store.secrets.signer, mission.pack.mission, url)
                one.session.verify = str(tls / "tls.crt")
                assert one.create(raw, raw).status_code == 201
                soon(lambda: bool(list(public.glob(f"outbox/{laptop.kid.hex()}/*.receipt"))))
                one.session.close()


def soon(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.05)


@contextmanager
def nginx_before(folder: Path, sockets: list[Path] | None = None) -> Iterator[int]:
    """A real nginx with the example's configuration, before receivers; its port."""
    nginx = tool("nginx")
    key, made = certificate.make("127.0.0.1", now=datetime.now(UTC))
    (folder / "tls.key").write_bytes(key)
    (folder / "tls.crt").write_bytes(made)
    port = free_port()
    text = (DEPLOY / "nginx.conf").read_text()
    line = "server unix:/run/fieldapp/receiver.sock max_fails=1 fail_timeout=2s;"
    lines = [
        line.replace("/run/fieldapp/receiver.sock", str(each))
        for each in sockets or [folder / "receiver.sock"]
    ]
    for was, now in {
        line: "\n".join(lines),
        "/etc/fieldapp/tls": str(folder),
        "/run/nginx.pid": f"{folder}/nginx.pid",
        "/var/log/nginx/error.log": f"{folder}/error.log",
        "listen 8443": f"listen 127.0.0.1:{port}",
        "worker_processes auto": "daemon off; worker_processes 1",
    }.items():
        assert was in text
        text = text.replace(was, now)
    if os.geteuid() == 0:  # its usual user may not enter a test's folder
        text = f"user root;\n{text}"
    (folder / "nginx.conf").write_text(text)
    command = [nginx, "-c", str(folder / "nginx.conf"), "-p", str(folder), "-e", "stderr"]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stderr
    process = subprocess.Popen(command)
    try:
        yield port
    finally:
        process.terminate()
        process.wait(60)


def answering(one: Sender) -> None:
    until = time.monotonic() + TIMEOUT
    while True:
        try:
            assert one.session.get(one.url + "/healthz", timeout=60).text == "ok\n"
        except requests.ConnectionError:
            assert time.monotonic() < until
            time.sleep(0.1)
        else:
            return


def test_nginx_in_front_passes_uploads_on_as_they_come(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    laptop = mission.enrol("Lynx")
    raw = bytes(range(256)) * 2000
    with (
        running(mission, tmp_path / "inbox", listen=f"unix:{tmp_path}/receiver.sock") as receiver,
        nginx_before(tmp_path) as port,
    ):
        one = sender(mission, laptop, receiver)
        one.url = f"https://127.0.0.1:{port}"
        one.session.verify = str(tmp_path / "tls.crt")
        answering(one)
        assert one.create(raw).headers["Location"] == path(raw)

        def half_then_cut() -> Iterator[bytes]:
            yield raw[:300_000]
            until = time.monotonic() + TIMEOUT
            # What came is at the receiver while the rest is still to come.
            while receiver.partial()[0].stat().st_size < 100_000:
                time.sleep(0.05)
                assert time.monotonic() < until
            raise EOFError

        with pytest.raises(EOFError):
            one.append(raw, 0, half_then_cut())
        one.session.close()
        offset = int(one.ask(raw).headers["Upload-Offset"])
        assert offset >= 100_000
        assert one.append(raw, offset, raw[offset:]).status_code == 204
        (whole,) = receiver.arrived()
        assert whole.read_bytes() == raw
        one.session.close()
