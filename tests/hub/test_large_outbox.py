"""A large outbox: joined at headquarters and read on a laptop with the memory of one file."""

import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldapp.hub.publishing import bound_outboxes
from fieldapp.ledger import bundle
from fieldapp.ledger.log import outbox_files
from fieldapp.sync.carrier import carried_outbox, receive
from tests.support.mission import Laptop, Mission

FILES = 2 * bound_outboxes.MOST
SMALL, LARGE = 2**18, 2**20  # bytes of each file: 20 MiB and 80 MiB


def filled(folder: Path, size: int, begin: int = 1) -> dict[str, bytes]:
    """An outbox of many files; where they begin anew, some were joined before."""
    folder.mkdir(parents=True, exist_ok=True)
    chance, written = random.Random(size + begin), {}
    for number in range(begin, begin + FILES):
        name = f"{number:012d}-x{number:012d}.feeds"
        written[name] = chance.randbytes(size)
        (folder / name).write_bytes(written[name])
    return written


def peak(work: Callable[[], object]) -> int:
    """The most memory that the work had at a time, bytes."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def inside(folder: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for path in sorted(folder.glob("*")):
        raw = path.read_bytes()
        found.update(outbox_files.split(raw) if path.suffix == receive.JOINED else {path.name: raw})
    return found


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_a_large_outbox_is_joined_with_little_memory(tmp_path: Path, size: int) -> None:
    mission = Mission.begin(tmp_path / "mission")
    folder = tmp_path / "outbox" / mission.store.kid.hex()
    written = filled(folder, size)
    kept: list[Path] = []
    assert peak(lambda: kept.extend(bound_outboxes.join(mission.store, folder, FILES))) < 8 * 2**20
    assert 0 < len(kept) < bound_outboxes.MOST
    for path in set(folder.glob("*")) - set(kept):
        path.unlink()
    assert inside(folder) == written
    written |= filled(folder, size, FILES + 1)  # and what was joined once is joined again
    assert peak(lambda: kept.extend(bound_outboxes.join(mission.store, folder, 999))) < 8 * 2**20
    for path in set(folder.glob("*")) - set(kept):
        path.unlink()
    assert inside(folder) == written


def test_a_large_outbox_on_a_stick_is_read_with_the_memory_of_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "_SMALL", 0)  # packed fast: it is reading that is looked at
    lynx = Mission.begin(tmp_path / "mission").enrol("Lynx")

    def needed(files: int) -> int:
        stick = tmp_path / f"stick {files}"
        written = on_stick(lynx, carried_outbox.folder_of(lynx.store, stick), files)

        def work() -> None:
            for each in carried_outbox.read(lynx.store, stick).files:
                assert each.read(LARGE) == written[each.name]

        return peak(work)

    assert needed(12) < needed(2) + LARGE


def test_names_that_alternate_between_sealed_files_open_each_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever knows the laptop's recipient can seal so; each opening may take 64 MiB."""
    lynx = Mission.begin(tmp_path / "mission").enrol("Lynx")
    folder = carried_outbox.folder_of(lynx.store, tmp_path / "stick")
    folder.mkdir(parents=True)
    recipient = lynx.store.secrets.letter_identity.recipient
    names = [f"{each:012d}-x{each:012d}.cosigned" for each in range(40)]
    for number in range(2):
        some = [(name, b"x") for name in names[number::2]]
        raw = bundle.seal_lines(outbox_files.join(some), [recipient])
        (folder / carried_outbox.sealed_name(number)).write_bytes(raw)
    alone = f"{7:012d}-x{7:012d}.feeds"
    (folder / alone).write_bytes(b"x")
    count, real = 0, bundle.open_lines

    def counted(*given: Any) -> bytes:
        nonlocal count
        count += 1
        return real(*given)

    monkeypatch.setattr(bundle, "open_lines", counted)
    read = carried_outbox.read(lynx.store, tmp_path / "stick").files
    assert sorted(each.name for each in read) == sorted([*names, alone])
    assert [each.read(LARGE) for each in read] == [b"x"] * 41
    assert count <= 4


def on_stick(laptop: Laptop, folder: Path, files: int) -> dict[str, bytes]:
    folder.mkdir(parents=True)
    recipient = laptop.store.secrets.letter_identity.recipient
    written: dict[str, bytes] = {}
    for number in range(files):
        names = [f"{number:012d}-x{each:012d}.cosigned" for each in range(3)]
        some = {name: random.Random(name).randbytes(LARGE) for name in names}
        raw = bundle.seal_lines(outbox_files.join(some.items()), [recipient])
        (folder / carried_outbox.sealed_name(number)).write_bytes(raw)
        written |= some
    return written
