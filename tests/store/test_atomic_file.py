"""Advice where a file or a folder cannot be written: it follows from the reason."""

import errno
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fieldapp.errors import StoreError
from fieldapp.store.atomic_file import new_file, open_folder, readable_folder


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


@pytest.mark.parametrize("rights", [0o555, 0o000])
def test_a_folder_without_the_right_to_write_is_found_out_before_its_files(rights: int) -> None:
    user = os.geteuid()
    with TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        folder = Path(made) / "outbox"
        open_folder(folder)
        folder.chmod(rights)
        if user == 0:
            os.seteuid(65_534)
        try:
            for place in (folder, folder / "below"):
                with pytest.raises(StoreError, match="outbox"):
                    open_folder(place)
        finally:
            os.seteuid(user)
            folder.chmod(0o755)
        open_folder(folder / "below")
