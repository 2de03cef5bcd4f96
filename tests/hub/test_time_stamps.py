"""The daily time stamp: when it is due, and what happens where the authority fails."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.hub.publishing import append_log, time_stamps
from fieldapp.mission import hub_keys
from fieldapp.store.transfer import stamp_rows
from tests.support.mission import Mission
from tests.support.stamping import Authority, served


def test_a_day_after_the_last_one_a_log_that_has_grown_is_stamped(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path / "mission")
    mission.log_roster()
    store, now = mission.store, datetime.now(UTC)
    authority = Authority(tmp_path / "tsa", "Stamps")

    def grow(mark: bytes) -> None:
        signer = hub_keys.log_signer(store)
        append_log.append_once(store, mark * 32, "export", signer=signer, now=now)

    assert not time_stamps.keep_up(store, now)
    assert stamp_rows.newest(store) is None
    with served(authority) as url:
        named = time_stamps.Authority(url=url, root=authority.root.read_bytes())
        time_stamps.put_authority(store, named)
        assert time_stamps.is_behind(store)
        assert not time_stamps.keep_up(store, now)
        assert not time_stamps.is_behind(store)
        first = stamp_rows.newest(store)
        grow(b"a")
        assert time_stamps.is_behind(store)
        assert not time_stamps.keep_up(store, now + timedelta(hours=23))
        assert stamp_rows.newest(store) == first
        assert not time_stamps.keep_up(store, now + timedelta(hours=25))
        second = stamp_rows.newest(store)
        assert first is not None
        assert second is not None
        assert second.size > first.size
        assert stamp_rows.first_with(store, 0) == first
        assert stamp_rows.first_with(store, second.size) is None
        grow(b"b")
    problem = time_stamps.keep_up(store, now + timedelta(days=3))
    assert problem
    assert stamp_rows.newest(store) == second


def test_a_stamp_of_a_time_to_come_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission = Mission.begin(tmp_path / "mission")
    mission.log_roster()
    store, authority = mission.store, Authority(tmp_path / "tsa", "Stamps")
    monkeypatch.setattr(time_stamps, "AHEAD", timedelta(days=-1))  # as if its clock were ahead
    with served(authority) as url:
        named = time_stamps.Authority(url=url, root=authority.root.read_bytes())
        time_stamps.put_authority(store, named)
        assert "in the future" in str(time_stamps.keep_up(store, datetime.now(UTC)))
    assert stamp_rows.newest(store) is None
