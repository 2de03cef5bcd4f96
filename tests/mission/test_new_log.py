"""Headquarters' own feed where its log begins again: a new key, and the stale one signs nothing."""

from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import roster_changes
from fieldapp.app.home.own_signing import begin_headquarters, sign_own
from fieldapp.errors import StoreError
from fieldapp.ledger.record import Review
from fieldapp.mission.signing import new_log
from fieldapp.store.records import feeds
from tests.support.homes import reopened
from tests.support.mission import Mission


def begin_again(mission: Mission) -> None:
    mission.now += timedelta(days=1)
    change = new_log.begin_again(mission.store, officers=mission.officers, now=mission.now)
    roster_changes.log_change(mission.store, change, mission.now)
    mission.pack = change.pack


def test_the_own_feed_has_a_new_key_each_time_and_who_has_the_old_one_open_signs_nothing(
    tmp_path: Path,
) -> None:
    mission = Mission.begin(tmp_path)
    begin_headquarters(mission.store, mission.pack, now=mission.now)
    kids = [mission.store.kid]
    for _ in range(2):
        begin_again(mission)
        head = feeds.head(mission.store, kids[-1])
        assert head is not None
        with pytest.raises(StoreError, match="new key"):
            sign_own(
                mission.store,
                mission.pack,
                Review(target=bytes(32), state="confirmed"),
                now=mission.now,
            )
        mission.store.close()
        mission.store = reopened(mission.store.home)
        begin_headquarters(mission.store, mission.pack, now=mission.now)
        assert feeds.head(mission.store, kids[-1]) == head
        kids.append(mission.store.kid)
    assert len(set(kids)) == 3
    own = [mission.pack.roster.device(kid) for kid in kids]
    assert [each.revoked_at is None for each in own if each] == [False, False, True]
    assert [each.follows for each in own if each] == [None, *kids[:-1]]
    mission.store.close()
