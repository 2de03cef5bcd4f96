"""One device cannot delay the others: who costs much waits for their own files alone."""

from collections import Counter

from fieldapp.hub.importer.fair_share import QUANTUM_S, FairShare


def worked(share: FairShare, waiting: dict[int, list[float]], seconds: float) -> Counter[int]:
    """One process takes files for so long: how many of each device are done."""
    done: Counter[int] = Counter()
    while seconds > 0 and any(waiting.values()):
        key = next(k for k in share.in_turn(k for k in waiting if waiting[k]) if waiting.get(k))
        assert share.may_submit(key)
        share.submitted(key)
        cost = waiting[key].pop(0)
        share.finished(key, cost)
        seconds -= cost
        done[key] += 1
    return done


def test_costly_files_get_the_same_time_as_cheap_ones() -> None:
    share = FairShare()
    waiting = {1: [2.0] * 1000, 2: [0.05] * 1000, 3: [0.05] * 1000}
    done = worked(share, waiting, 60.0)
    assert 9 <= done[1] <= 11
    assert 390 <= done[2] <= 410
    assert 390 <= done[3] <= 410


def test_whoever_comes_later_is_next_and_has_no_more_than_the_others() -> None:
    share = FairShare()
    waiting = {1: [2.0] * 100}
    worked(share, waiting, 50.0)
    waiting[2] = [0.5] * 1000
    assert worked(share, waiting, 0.1) == {2: 1}
    done = worked(share, waiting, 20.0)
    assert done[1] * 2.0 >= 8


def test_whoever_had_nothing_for_a_while_saves_nothing_up() -> None:
    share = FairShare()
    worked(share, {1: [1.0], 2: [1.0]}, 10.0)
    worked(share, {2: [1.0] * 100}, 100.0)
    done = worked(share, {1: [1.0] * 100, 2: [1.0] * 100}, 20.0)
    assert done == {1: 10, 2: 10}


def test_one_costly_file_of_a_device_is_with_the_importer_at_a_time() -> None:
    share = FairShare()
    share.in_turn([1])
    share.submitted(1)
    assert not share.may_submit(1)  # nobody knows yet what its files cost
    share.finished(1, QUANTUM_S / 4)
    share.in_turn([1])
    for _ in range(4):
        assert share.may_submit(1)
        share.submitted(1)
    assert not share.may_submit(1)
    for _ in range(4):
        share.finished(1, 2.0)
    share.submitted(1)
    assert not share.may_submit(1)


def test_what_was_stopped_is_expected_to_take_longer_the_next_time() -> None:
    share = FairShare()
    assert share.expected(1) == 0.0
    for spent in (0.25, 0.5, 1.0):
        share.in_turn([1])
        share.submitted(1)
        share.finished(1, spent)
        assert share.expected(1) == spent


def test_whoever_is_ahead_gets_nothing_while_another_waits() -> None:
    share = FairShare()
    worked(share, {1: [2.0] * 3, 2: [0.1] * 50}, 3.0)
    assert share.in_turn([1, 2]) == [2, 1]
    assert share.may_submit(2)
    assert not share.may_submit(1)
    # What another has with the importer keeps nobody back, only what waits for its turn.
    share.submitted(2)
    share.in_turn([1])
    assert share.may_submit(1)
