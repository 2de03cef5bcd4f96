"""Advice where a file or a folder cannot be written: it follows from the reason."""

import errno
from pathlib import Path

import pytest

from fieldapp.errors import StoreError
from fieldapp.store.atomic_file import new_file, readable_folder


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "Free some space"),
        (errno.EROFS, "another place"),
        (errno.EIO, "another place"),
    ],
)
def test_space_is_asked_for_only_where_it_lacks(tmp_path: Path, number: int, advice: str) -> None:
    with pytest.raises(StoreError) as failed, new_file(tmp_path, "a file"):
        raise OSError(number, "a reason")
    assert advice in str(failed.value.advice)
    assert not list(tmp_path.iterdir())


def test_a_file_in_the_place_of_a_folder_is_no_full_disk(tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("")
    with pytest.raises(StoreError, match="cannot be made") as failed:
        readable_folder(tmp_path / "stick" / "fieldapp-pack")
    assert "another place" in str(failed.value.advice)
