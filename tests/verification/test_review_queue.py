"""The order of the queue, who has taken what, and whose business it is."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from fieldapp.verification.review_queue import QueueState, TakenBy, WaitingRecord, of_kinds, queue

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
PERSON, OTHER, LAPTOP = b"\1" * 8, b"\2" * 8, b"\3" * 8


def waits(number: int, **more: object) -> WaitingRecord:
    plain = WaitingRecord(
        kind="observation",
        hash=bytes([number]) * 32,
        owner=b"\7" * 8,
        since=NOW - timedelta(hours=1),
        why=("new",),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


IN_ORDER = (
    waits(9, urgent=True),
    waits(8, due=NOW - timedelta(hours=1)),
    waits(7, due=NOW + timedelta(hours=23)),
    waits(6, casualties=True),
    waits(5, mission_hit=True),
    waits(4, in_zone=True),
    waits(3, since=NOW - timedelta(days=9)),
    waits(1),
    waits(2),  # a tie: by hash
    waits(0, since=NOW),
)


def test_the_order_is_the_missions_whatever_came_first() -> None:
    rng = random.Random(81)
    for _ in range(50):
        shuffled = list(IN_ORDER)
        rng.shuffle(shuffled)
        found = queue(QueueState(tuple(shuffled)), PERSON, NOW)
        assert tuple(each.waiting for each in found) == IN_ORDER
    assert [each.overdue for each in found].count(True) == 1


def test_a_deadline_beyond_a_day_does_not_hurry() -> None:
    far = waits(0, due=NOW + timedelta(hours=25), since=NOW)
    first, _ = queue(QueueState((far, waits(1))), PERSON, NOW)
    assert first.waiting == waits(1)


def test_what_somebody_took_is_shown_to_others_until_it_ends() -> None:
    item = waits(1)
    taken = {item.hash: TakenBy(kid=OTHER, until=NOW + timedelta(minutes=5))}
    state = QueueState((item,), taken=taken)
    assert queue(state, PERSON, NOW)[0].taken_by == OTHER
    (mine,) = queue(state, OTHER, NOW)
    assert (mine.mine, mine.taken_by) == (True, None)
    assert queue(state, PERSON, NOW + timedelta(minutes=5))[0].taken_by is None
    one_person = replace(state, persons={OTHER: b"p", LAPTOP: b"p"})
    assert queue(one_person, LAPTOP, NOW)[0].mine, "the same person at another laptop"


def test_a_conflict_is_told_and_changes_no_order() -> None:
    state = QueueState(
        (waits(1), waits(2)), conflicts={(PERSON, "observation", bytes([1]) * 32): "own_record"}
    )
    assert [each.conflict for each in queue(state, PERSON, NOW)] == ["own_record", ""]
    assert [each.conflict for each in queue(state, OTHER, NOW)] == ["", ""]


def test_kinds_are_chosen_and_warned_is_one() -> None:
    odd = waits(1, why=("new", "count"))
    found = queue(QueueState((odd, waits(2), waits(3, kind="task", why=("overdue",)))), PERSON, NOW)
    assert [each.waiting for each in of_kinds(found, ("warned",))] == [odd]
    assert [each.waiting.kind for each in of_kinds(found, ("task",))] == ["task"]
