"""Debian packages of the frozen program: `python -m tests.tools.release.deb dist`.

dist/fieldapp becomes `fieldapp_VERSION_amd64.deb` (program, icons, man pages) and
`fieldapp-hub_VERSION_all.deb` (units and users of the hub). Another version for a trial of
upgrades: `python -m tests.tools.release.deb dist VERSION`.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from fieldapp import __version__
from fieldapp.paths import RESOURCES
from tests.tools.release.man_pages import man_pages

DEPLOY: Final = RESOURCES / "deploy"
ROOT: Final = Path(__file__).parents[3]
ICON_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PROGRAM_NEEDS: Final = (
    "libc6 (>= 2.36), libegl1, libexpat1, libfontconfig1, libfreetype6, libgbm1, libgl1,"
    " libstdc++6 (>= 12), libwayland-client0, libwayland-cursor0, libwayland-egl1, libx11-6,"
    " libx11-xcb1, libxcb-dri3-0, libxcb-glx0, libxcb-randr0, libxcb-render0, libxcb-shape0,"
    " libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1, libxcb1, libxext6, libxfixes3,"
    " libxrandr2, libxrender1, libzstd1, tzdata, xkb-data, zlib1g,"
    " fonts-dejavu-core | fonts-noto-core"
)
"""What `build.spec` and PyInstaller leave to the machine, fonts, time zones, names of keys."""
EXAMPLES: Final = (
    *("nginx.conf", "haproxy.cfg", "pgbackrest.conf", "pgaudit.sql", "readers.sql", "readers.qgs"),
    "receivers.sql",
    *("prometheus-alerts.yml", "grafana.json"),
)
"""Files of resources/deploy that docs/operations.md has an administrator copy or run."""
FROM: Final = "/opt/fieldapp/bin/fieldapp"
"""The program's place in the units, for who installs without a package."""


def main(dist: Path, version: str = __version__) -> None:
    """Stage both packages below `dist`, build them, and say how large they are."""
    program = _program(dist, dist / "deb" / "fieldapp", version)
    hub = hub_tree(dist / "deb" / "fieldapp-hub")
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    size = sum(p.stat().st_size for p in program.rglob("*") if not p.is_symlink()) // 1024
    control = {
        "Package": "fieldapp",
        "Architecture": machine,
        "Installed-Size": str(size),
        "Depends": PROGRAM_NEEDS,
        "Recommends": "libcups2 | libcups2t64",
        "Description": "signed observations for ceasefire monitoring missions\n"
        " Monitors log observations offline, each of them signed. Headquarters imports\n"
        " what is carried or sent to it, officers judge, and reports are published with\n"
        " proofs that anybody can check.",
    }
    _build(program, control, version, dist)
    control = {
        "Package": "fieldapp-hub",
        "Architecture": "all",
        "Depends": f"fieldapp (= {version}), systemd",
        "Description": "services of a fieldapp hub\n"
        " Two systemd services with a user each: one takes what laptops send and can\n"
        " open nothing, the other imports it. On several machines with PostgreSQL there\n"
        " are more of both. None is started before it is set up.",
    }
    _build(hub, control, version, dist)


def _program(dist: Path, stage: Path, version: str) -> Path:
    """The tree of the program's package."""
    shutil.rmtree(stage, ignore_errors=True)
    library = stage / "usr/lib/fieldapp"
    library.parent.mkdir(parents=True)
    subprocess.run(["cp", "-a", "--reflink=auto", dist / "fieldapp", library], check=True)
    share = stage / "usr/share"
    _put(DEPLOY / "fieldapp.desktop", share / "applications/fieldapp.desktop")
    _put(DEPLOY / "fieldapp.metainfo.xml", share / "metainfo/fieldapp.metainfo.xml")
    _put(DEPLOY / "fieldapp.mime.xml", share / "mime/packages/fieldapp.xml")
    _put(DEPLOY / "fieldapp.svg", share / "icons/hicolor/scalable/apps/fieldapp.svg")
    _icons(share / "icons/hicolor")
    _documents(share / "doc/fieldapp", version)
    for name, text in man_pages(version).items():
        (share / "man/man1").mkdir(parents=True, exist_ok=True)
        _zipped(share / "man/man1" / f"{name}.1.gz", text)
    (stage / "usr/bin").mkdir()
    (stage / "usr/bin/fieldapp").symlink_to("../lib/fieldapp/fieldapp")
    return stage


def hub_tree(stage: Path) -> Path:
    """Write the tree of the hub's package into a folder, which is replaced."""
    shutil.rmtree(stage, ignore_errors=True)
    for unit in (*DEPLOY.glob("*.service"), *DEPLOY.glob("*.socket")):
        text = unit.read_text("utf-8").replace(FROM, "/usr/bin/fieldapp")
        target = stage / "usr/lib/systemd/system" / unit.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    _put(DEPLOY / "fieldapp.sysusers", stage / "usr/lib/sysusers.d/fieldapp.conf")
    _put(DEPLOY / "fieldapp.tmpfiles", stage / "usr/lib/tmpfiles.d/fieldapp.conf")
    for name in EXAMPLES:
        _put(DEPLOY / name, stage / "usr/share/doc/fieldapp-hub/examples" / name)
    _documents(stage / "usr/share/doc/fieldapp-hub", __version__)
    for script in ("postinst", "prerm", "postrm"):
        _put(DEPLOY / "debian" / f"fieldapp-hub.{script}", stage / "DEBIAN" / script)
    return stage


def _documents(folder: Path, version: str) -> None:
    """Licence and changes, as Debian's policy wants them."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = "Copyright: the authors of fieldapp\nLicense: Apache-2.0\n"
    text = f"{ours}Its text: /usr/share/common-licenses/Apache-2.0\n"
    more = "Licences of everything in the program: /usr/lib/fieldapp/licences\n"
    (folder / "copyright").write_text(text + more, "utf-8")
    day = format_datetime(datetime.fromtimestamp(_epoch(), UTC))
    change = f"fieldapp ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
    _zipped(folder / "changelog.gz", f"{change} -- fieldapp <nobody@localhost>  {day}\n")
    _zipped(folder / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))


def _icons(theme: Path) -> None:
    """Our own drawing in every size that desktops ask for."""
    app = QGuiApplication.instance() or QGuiApplication(["deb", "-platform", "offscreen"])
    drawing = QSvgRenderer(str(DEPLOY / "fieldapp.svg"))
    for size in ICON_SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        target = theme / f"{size}x{size}" / "apps" / "fieldapp.png"
        target.parent.mkdir(parents=True)
        if not picture.save(str(target)):
            raise SystemExit(f"not written: {target}")
    del app


def _build(stage: Path, control: dict[str, str], version: str, dist: Path) -> None:
    """Write the control files, build the package; the same tree gives the same bytes."""
    _all_the_same(stage)
    folder = stage / "DEBIAN"
    folder.mkdir(exist_ok=True)
    fields = control | {
        "Version": version,
        "Maintainer": "fieldapp <nobody@localhost>",
        "Section": "misc",
        "Priority": "optional",
    }
    # The description has several lines and comes last.
    lines = sorted(fields.items(), key=lambda field: field[0] == "Description")
    (folder / "control").write_text("".join(f"{k}: {v}\n" for k, v in lines), "utf-8")
    files = sorted(p for p in (stage / "usr").rglob("*") if p.is_file() and not p.is_symlink())
    sums = (f"{_md5(path)}  {path.relative_to(stage)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums), "utf-8")
    (folder / "md5sums").chmod(0o644)
    (folder / "control").chmod(0o644)
    for script in [*folder.glob("post*"), *folder.glob("prerm")]:
        script.chmod(0o755)
    out = dist / f"{fields['Package']}_{version}_{fields['Architecture']}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", str(stage), str(out)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(_epoch())}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    print(f"{out}: {out.stat().st_size / 2**20:.0f} MiB")


def _all_the_same(stage: Path) -> None:
    """Modes and times that do not depend on who builds when."""
    for path in [stage, *stage.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zipped(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH", "0"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
