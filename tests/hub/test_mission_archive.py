"""Archive of a mission: nothing but plain files below the new folder comes out of it."""

import io
import tarfile
from pathlib import Path

import pytest

from fieldapp.errors import FormatError
from fieldapp.hub.custody import archive
from fieldapp.ledger import age


def sealed(path: Path, identity: age.Identity, *members: tarfile.TarInfo) -> Path:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for member in (file_named("backup/database"), *members):
            tar.addfile(member, io.BytesIO(b"x" * member.size))
    packed.seek(0)
    with path.open("wb") as sink:
        age.encrypt(packed, sink, [identity.recipient])
    return path


def file_named(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    member.size = 1 if kind == tarfile.REGTYPE else 0
    return member


def test_files_and_folders_come_out(tmp_path: Path) -> None:
    identity = age.Identity.generate()
    folder = file_named("log/tile", tarfile.DIRTYPE)
    path = sealed(tmp_path / "a.age", identity, folder, file_named("log/tile/0/000"))
    archive.unpack(path, tmp_path / "out", identity)
    found = {each.relative_to(tmp_path / "out").as_posix() for each in tmp_path.rglob("out/**/*")}
    assert found == {
        "backup", "backup/database", "log", "log/tile", "log/tile/0", "log/tile/0/000",
    }  # fmt: skip
    files = [each for each in (tmp_path / "out").rglob("*") if each.is_file()]
    modes = {each.stat().st_mode & 0o077 for each in (tmp_path / "out", *files)}
    assert modes == {0}, "a mission's database and keys, for their owner alone"


@pytest.mark.parametrize(
    "member",
    [
        file_named("../outside"),
        file_named("backup/../../outside"),
        file_named("/outside"),
        file_named("C:\\outside"),
        file_named("../outside", tarfile.DIRTYPE),
        file_named("log", tarfile.SYMTYPE, ".."),
        file_named("log", tarfile.LNKTYPE, "backup/database"),
        file_named("log", tarfile.LNKTYPE, "../a.age"),
        file_named("log", tarfile.CHRTYPE),
        file_named("log", tarfile.FIFOTYPE),
    ],
    ids=lambda member: f"{member.name} {member.type.decode()}",
)
def test_anything_else_is_refused_and_nothing_stays(
    tmp_path: Path, member: tarfile.TarInfo
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    identity = age.Identity.generate()
    path = sealed(home / "a.age", identity, member)
    with pytest.raises(FormatError):
        archive.unpack(path, home / "out", identity)
    assert [each.name for each in tmp_path.rglob("*")] == ["home", "a.age"]
