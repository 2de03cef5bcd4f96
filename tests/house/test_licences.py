"""Everything that ships has its licence's text with it, and nothing is under the plain GPL."""

import pytest

from fieldapp.paths import RESOURCES
from tests.tools.release.licences import (
    Part,
    chosen,
    common_texts,
    distributions,
    machine_library,
    npm_packages,
    own_parts,
    required,
    under_plain_gpl,
)


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    names = required(("client", "hub", "token"))
    assert {"pyside6-addons", "pyogrio", "sqlcipher3", "uvicorn"} <= names
    return [*own_parts(), *distributions(names), *npm_packages(RESOURCES / "map" / "vendor")]


def test_every_component_has_its_text(parts: list[Part]) -> None:
    wanted = {"cpython", "Qt", "Chromium", "GEOS in GDAL", "SpatiaLite", "SQLCipher", "Libertinus"}
    assert wanted <= {part.name for part in parts}
    assert [part for part in parts if not part.texts] == []
    assert all(max(text.stat().st_size for text in part.texts) > 100 for part in parts)


def test_nothing_is_under_the_plain_gpl(parts: list[Part]) -> None:
    assert [part for part in parts if under_plain_gpl(part.licence)] == []


@pytest.mark.parametrize(
    ("licence", "refused"),
    [
        ("GPL-3.0-or-later", True),
        ("MIT AND GPL-2.0-only", True),
        ("AGPL-3.0-only OR GPL-3.0-only", True),
        ("MIT OR GPL-2.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
    ],
)
def test_the_gpl_is_refused_where_there_is_no_other_choice(licence: str, refused: bool) -> None:
    assert under_plain_gpl(licence) == refused


def test_a_licence_without_a_text_leaves_its_component_without_one() -> None:
    assert common_texts("MIT AND SSPL-1.0") == []
    assert len(common_texts("SSPL-1.0 OR MIT")) == 1
    assert chosen("(MIT OR Apache-2.0) AND Zlib", lambda _: True) == ["MIT", "Zlib"]


def test_a_library_that_nobody_looked_at_stops_the_build() -> None:
    with pytest.raises(KeyError):
        machine_library("libreadline.so.8")
