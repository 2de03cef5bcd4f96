"""The recipe of docs/operations.md for two machines, followed word for word on two that booted."""

import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app.demo import demo
from fieldapp.cli.base.common import now
from tests.support import booted_machines, postgres, seaweed
from tests.support.booted_machines import Machine
from tests.tools.release import deb

MANUAL = Path(__file__).parents[2] / "docs" / "operations.md"
SHARED = ("fieldapp-hub", "fieldapp-receiver", "fieldapp-public")
NAMES, ADDRESSES = ("hq-one", "hq-two"), ("10.7.0.1", "10.7.0.2")
FIELDAPP = "/opt/fieldapp/bin/fieldapp"
HUB = "https://hub.example:8443"
PATIENCE_S = 90.0
LYNX = "--home /srv/demo/lynx-1 --passphrase-file /srv/demo/passphrase"
MOMENT = "2026-11-30 14:05:00+00"
SERVICES = (
    *("fieldapp-importer@1.service", "fieldapp-sequencer.service", "fieldapp-publisher.service"),
    *("fieldapp-receiver@1.service", "fieldapp-receiver@2.service"),
)
HQ = "--home /var/lib/fieldapp-hub --passphrase-file /run/typed"

# In the place of what this system lacks, or has already: sudo, and what apt does beside copying.
SUDO = r"""#!/bin/sh
keep=no
while :; do case $1 in -E) keep=yes; shift;; -u) user=$2; shift 2;; *) break;; esac; done
[ $keep = yes ] || exec runuser -u "$user" -- env -i PATH="$PATH" "$@"
exec runuser -u "$user" -- "$@"
"""
APT = r"""#!/bin/sh -e
shift
for each; do case $each in
    ./fieldapp-hub_*) sh -e /srv/postinst configure;;
    ./fieldapp_* | sudo) ;;
    postgresql) pg_createcluster 15 main; systemctl enable --now postgresql;;
    *) dpkg-query -W "$each";;
esac; done
"""
TYPED = r"""#!/bin/sh
case "$1 $2" in
    "hub convert" | "hub bucket" | "store check") set -- "$@" --passphrase-file /run/typed;;
esac
exec /opt/fieldapp/bin/fieldapp "$@"
"""


def section(title: str) -> str:
    """The text below a heading of the manual, up to the next one of its height or higher."""
    text = MANUAL.read_text("utf-8")
    found = re.search(rf"^(#+) {re.escape(title)}$", text, re.MULTILINE)
    assert found is not None, title
    rest = text[found.end() :]
    end = re.search(rf"^#{{2,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def blocks(title: str) -> list[tuple[str, str]]:
    """Where to run each block of commands of a section, by the words in bold before it."""
    text, found, where = section(title), [], ""
    fenced = re.findall(r"(.*?)^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    for before, language, block in fenced:
        bold = re.findall(r"\*\*(Both machines|hq-one|hq-two)\*\*", before)
        where = bold[-1] if bold else where
        if not language:  # else it is no command
            found.append((where, block))
    return found


def packaged(machine: Machine, stage: Path) -> None:
    """Put what the packages bring where apt puts it; the recipe's own apt does the rest."""
    root = machine.root
    subprocess.run(["cp", "-a", f"{stage}/usr", str(root)], check=True)
    for unit in (root / "usr/lib/systemd/system").glob("fieldapp-*"):
        unit.write_text(unit.read_text().replace("/usr/bin/fieldapp", deb.FROM))
    example = root / "usr/share/doc/fieldapp-hub/examples/haproxy.cfg"
    # Of open files a test may have few.
    example.write_text(example.read_text().replace("maxconn 10000", "maxconn 100"))
    shutil.copy(stage / "DEBIAN/postinst", root / "srv/postinst")
    scripts = {"apt": APT, "fieldapp": TYPED}
    if not shutil.which("sudo"):
        scripts["sudo"] = SUDO
    for name, text in scripts.items():
        target = root / "usr/local/bin" / name
        target.write_text(text)
        target.chmod(0o755)
    with (root / "etc/hosts").open("a") as hosts:
        hosts.writelines(f"{address} hub.example\n" for address in ADDRESSES)


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[tuple[Machine, Machine]]:
    """Two bare machines on which apt can install what the recipe names."""
    weed = seaweed.server_program()
    if postgres.binaries() is None or not shutil.which("pgbackrest") or not shutil.which("haproxy"):
        pytest.skip("PostgreSQL, pgbackrest or HAProxy is not on this machine")
    stage = deb.hub_tree(tmp_path / "stage")
    with booted_machines.two_machines(NAMES, ADDRESSES, SHARED) as made:
        for machine in made:
            packaged(machine, stage)
        (made[0].root / "usr/local/bin/weed").symlink_to(weed)
        yield made


def found_mission(one: Machine, folder: Path) -> None:
    """A mission, its home where the services look for it, as for one machine."""
    made = demo.make(folder, count=1, now=now(), progress=lambda *_: None)
    subprocess.run(["cp", "-a", str(folder), str(one.root / "srv/demo")], check=True)
    officer = "--officer-key officers/officer-1.key --officer-passphrase-file ../passphrase"
    own = "--home . --passphrase-file ../passphrase"
    one.sh(
        f"""
        cp /srv/demo/passphrase /run/typed
        chmod 644 /run/typed
        cd /srv/demo/headquarters
        {FIELDAPP} hub address {HUB} {own} {officer}
        {FIELDAPP} hub publish {own} ../stick/fieldapp-pack
        {FIELDAPP} receive {LYNX} ../stick
        cp -a . /var/lib/fieldapp-hub
        chown -R fieldapp-hub: /var/lib/fieldapp-hub
        install -d /etc/fieldapp/tls
        cp tls/tls.key tls/tls.crt /etc/fieldapp/tls
        install -m 600 ../passphrase /etc/fieldapp/passphrase
        echo FIELDAPP_ROOT_HASH={made.root_hash} > /etc/fieldapp/hub.env
        """
    )


def copied(one: Machine, two: Machine, *folders: str) -> None:
    """Carry folders over, with their owners."""
    packed = subprocess.run(
        one.inside("tar", "-C", "/", "-c", *folders), capture_output=True, check=True
    ).stdout
    subprocess.run(two.inside("tar", "-C", "/", "-x"), input=packed, check=True)


def set_up(one: Machine, two: Machine, folder: Path) -> None:
    """Run the recipe, block by block, each where it says."""
    places = {"hq-one": (one,), "hq-two": (two,), "Both machines": (one, two)}
    for where, block in blocks("Headquarters on two machines"):
        if "apt install nfs" in block:  # their folders are shared already
            continue
        if "listen_addresses" in block:
            one.sh(blocks("The database on a PostgreSQL server")[0][1])
        if "hub convert" in block:
            found_mission(one, folder)
        if "haproxy.cfg" in block:
            one.sh("rm /etc/fieldapp/servers/ca.key")
            copied(one, two, "etc/fieldapp")
        for machine in places[where]:
            machine.sh(block)


def logged(laptop: Machine, minute: int) -> None:
    """An observation of a laptop, which syncs until headquarters has logged it."""
    line = f"3 expl 120mm mortar NE 3-5km heard 14{minute:02}"
    laptop.sh(f"{FIELDAPP} log {LYNX} --at Svitlodarsk '{line}'")
    until = time.monotonic() + PATIENCE_S
    while True:
        said = laptop.sh(f"{FIELDAPP} sync {LYNX} 2>&1 || true")
        listed = laptop.sh(f"{FIELDAPP} list {LYNX}")
        if re.search(rf" 14:{minute:02} .* logged ", listed):
            return
        assert time.monotonic() < until, f"{said}{listed}"
        time.sleep(1)


def restored_to(one: Machine, two: Machine, moment: str) -> None:
    """Have the database as of a moment, as the manual says, and go on."""
    _, block = blocks("The server's own backup")[1]
    assert MOMENT in block
    two.sh("systemctl stop 'fieldapp-*'")
    said = one.sh(block.replace(MOMENT, moment))
    assert said.endswith("All is well.\n")
    for machine in (one, two):
        machine.sh(f"systemctl start {' '.join(SERVICES)}")


@pytest.mark.slow
def test_two_machines_are_set_up_as_the_manual_says_and_go_on_without_one(
    machines: tuple[Machine, Machine], tmp_path: Path
) -> None:
    one, two = machines
    set_up(one, two, tmp_path / "demo")
    assert not one.sh("systemctl --failed --no-legend")
    logged(one, 1)
    one.sh(f"systemctl kill --signal=KILL {' '.join(SERVICES)}")
    logged(one, 2)
    one.sh(blocks("The server's own backup")[0][1])
    logged(one, 3)
    time.sleep(1.1)  # pgbackrest counts whole seconds
    moment = one.sh("date -u '+%Y-%m-%d %H:%M:%S+00'").strip()
    time.sleep(1.1)
    one.sh("sudo -u postgres psql mission -c 'DROP SCHEMA fieldapp CASCADE'")
    restored_to(one, two, moment)
    logged(one, 4)
    # The other machine is elected for both, and is gone then.
    one.sh("systemctl stop fieldapp-sequencer fieldapp-publisher")
    logged(one, 5)
    one.sh("systemctl start fieldapp-sequencer fieldapp-publisher")
    two.process.kill()
    logged(one, 6)
    assert one.sh(f"sudo -u fieldapp-hub {FIELDAPP} store check {HQ}").endswith("All is well.\n")
