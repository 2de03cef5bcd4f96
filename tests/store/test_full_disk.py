"""A home on a disk with no byte free, on a real small file system: told as full, nothing lost."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.errors import DamagedStoreError, StoreError
from fieldapp.store.integrity import check
from fieldapp.store.records import feeds
from tests.support.homes import log, new_store, own_device, reopened, seen


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root makes a small file system")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    path = folder / "other files"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return path


@pytest.mark.parametrize("free", [0, 4096, 8192, 16384])
def test_a_full_disk_is_told_as_full(small: Path, free: int) -> None:
    store = new_store(small / "home")
    log(store, own_device(store), seen("one"), seen("two"))
    before = feeds.head(store, store.kid)
    store.close()
    other = fill(small)
    with other.open("rb+") as file:
        file.truncate(other.stat().st_size - free)
    with pytest.raises(StoreError, match="The disk is full") as caught:
        store = reopened(small / "home")
        try:
            device = own_device(store)
            device.head = before
            log(store, device, *(seen("x" * 7000) for _ in range(9)))
        finally:
            store.close()
    assert not isinstance(caught.value, DamagedStoreError)
    other.unlink()
    store = reopened(small / "home")
    assert check(store).problems == ()
    assert before is not None
    assert (feeds.head(store, store.kid) or before).seq >= before.seq
    store.close()
