import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from fieldapp.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
WEB = ROOT / "resources" / "web"
VENDOR = ROOT / "resources" / "map" / "vendor"


@pytest.fixture(scope="module")
def build_assets() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_assets", WEB / "build_assets.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.build(ROOT)
    return module


@pytest.fixture
def copy(tmp_path: Path, build_assets: ModuleType) -> tuple[Path, Path]:
    """A copy of resources/web and of the vendor folder, to spoil."""
    assert build_assets.up_to_date(WEB, VENDOR)
    shutil.copytree(VENDOR, tmp_path / "vendor")
    shutil.copytree(WEB, tmp_path / "web", ignore=shutil.ignore_patterns("node_modules"))
    return tmp_path / "web", tmp_path / "vendor"


def locked() -> dict[str, dict[str, object]]:
    lock = json.loads((WEB / "package-lock.json").read_text("utf-8"))
    packages: dict[str, dict[str, object]] = lock["packages"]
    return packages


def test_every_asset_is_there_in_the_version_of_the_lock(build_assets: ModuleType) -> None:
    stamp = json.loads((VENDOR / "versions.json").read_text("utf-8"))
    assert set(build_assets.FILES) == set(stamp["files"])
    for name in build_assets.FILES:
        assert (VENDOR / name).stat().st_size > 100, name
    assert stamp["packages"] == {
        path.removeprefix("node_modules/"): package["version"]
        for path, package in locked().items()
        if path and not package.get("dev")
    }
    version = stamp["packages"]["leaflet"]
    assert f"Leaflet {version}" in (VENDOR / "leaflet" / "leaflet.js").read_text("utf-8")[:200]


def test_the_lock_pins_checksums_and_names_no_registry() -> None:
    for path, package in locked().items():
        assert "resolved" not in package
        assert not path or str(package["integrity"]).startswith("sha512-")


def test_no_borders_are_taken(build_assets: ModuleType) -> None:
    assert not [name for name in build_assets.FILES.values() if "countries" in name]


def test_a_second_build_fetches_nothing(build_assets: ModuleType) -> None:
    assert build_assets.build(ROOT) is False


def test_the_script_says_that_all_is_up_to_date(build_assets: ModuleType) -> None:
    assert build_assets.up_to_date(WEB, VENDOR)
    script = [sys.executable, str(WEB / "build_assets.py")]
    assert "up to date" in subprocess.run(script, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("name", ["leaflet/leaflet.js", "land/land-10m.json", "versions.json"])
def test_a_changed_asset_is_noticed(
    build_assets: ModuleType, copy: tuple[Path, Path], name: str
) -> None:
    web, vendor = copy
    assert build_assets.up_to_date(web, vendor)
    with (vendor / name).open("ab") as file:
        file.write(b" x")
    assert not build_assets.up_to_date(web, vendor)


def test_a_missing_asset_and_a_changed_lock_are_noticed(
    build_assets: ModuleType, copy: tuple[Path, Path]
) -> None:
    web, vendor = copy
    lock = web / "package-lock.json"
    lock.write_text(lock.read_text("utf-8") + "\n", "utf-8")
    assert not build_assets.up_to_date(web, vendor)
    shutil.copy(WEB / "package-lock.json", lock)
    (vendor / "leaflet" / "LICENSE").unlink()
    assert not build_assets.up_to_date(web, vendor)


def test_a_wheel_carries_the_assets_and_no_build_tools(
    build_assets: ModuleType, tmp_path: Path
) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"fieldapp/resources/map/vendor/{name}" for name in build_assets.FILES} <= names
    assert {"fieldapp/resources/map/fieldmap.js", "fieldapp/resources/words/en.json"} <= names
    translations = {f"fieldapp/resources/i18n/fieldapp_{code}.qm" for code in LANGUAGES}
    assert {name for name in names if "/i18n/" in name} == translations
    assert "fieldapp/resources/ui/style.qss" in names
    assert not [name for name in names if "node_modules" in name or "__pycache__" in name]
