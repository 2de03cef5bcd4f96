"""Homes of released versions, each opened by this one."""

import json
import zipfile

import pytest

from fieldapp.store.index.rebuild import rebuild_index
from tests.support.homes import reopened
from tests.tools.released_home import FOLDER, state

KEPT = sorted(FOLDER.glob("*.zip"))


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_home_of_a_released_version_is_opened_and_tells_the_same(tmp_path, kept):
    with zipfile.ZipFile(kept) as home:
        told = json.loads(home.read("state.json"))
        for name in ("fieldapp.db", "keystore"):
            home.extract(name, tmp_path)
            (tmp_path / name).chmod(0o600)
    assert len(told["records"]) > 5
    assert told["all"] > told["in_force"] > told["Avdiivka"] > 0
    store = reopened(tmp_path)
    assert state(store) == told
    assert rebuild_index(store).equal
    store.close()


def test_the_home_of_the_first_version_is_kept():
    assert "0.1.0" in [path.stem for path in KEPT]
