"""The wheel, and with it the frozen program, has every file that the program reads."""

from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[2]
# Sources of what ships, and pictures of the README.
LEFT_OUT = {"pictures", "web"}


def shipped() -> set[str]:
    """Paths of the wheel's files, as it would be built from this checkout."""
    builder = WheelBuilder(str(ROOT))
    return {Path(each.distribution_path).as_posix() for each in builder.recurse_included_files()}


def test_every_resource_migration_and_module_ships() -> None:
    wanted = {*(ROOT / "fieldapp").rglob("*.py"), *(ROOT / "migrations").glob("*.sql")}
    for folder in (ROOT / "resources").iterdir():
        if folder.is_dir() and folder.name not in LEFT_OUT | {"i18n"}:
            wanted |= {p for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc"}
    inside = [p.relative_to(ROOT) for p in wanted]
    names = {(p if p.parts[0] == "fieldapp" else "fieldapp" / p).as_posix() for p in inside}
    assert names - shipped() == set()
