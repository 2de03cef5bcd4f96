"""Receivers of several machines: no folder in common, but a database and a bucket."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from fieldapp.errors import InputError
from fieldapp.hub.receiver import arrivals_file, server_arrivals
from fieldapp.hub.receiver.arrived_files import Limits
from fieldapp.hub.receiver.asgi import THREADS
from fieldapp.store.objects.bucket_file import Bucket
from tests.hub.test_receiver_faults import wait
from tests.support import postgres, seaweed
from tests.support.mission import Mission
from tests.support.receiver_process import Running, Sender, sender
from tests.support.shared_arrivals import SharedArrivals, came, named


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> Mission:
    made = Mission.begin(tmp_path_factory.mktemp("mission"))
    for call_sign in ("Lynx", "Heron"):
        made.enrol(call_sign)
    return made


@pytest.fixture
def shared(tmp_path: Path) -> SharedArrivals:
    return SharedArrivals(tmp_path, postgres.fresh())


def lynx(mission: Mission, receiver: Running) -> Sender:
    return sender(mission, mission.laptops["Lynx"], receiver)


def check_busy(answer: requests.Response) -> None:
    """A refusal that a laptop repeats by itself."""
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "30"
    assert not answer.content or answer.json()["error"] == "busy"


def test_the_same_file_at_two_receivers_is_one_arrival(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw, other = b"sealed " * 500, b"another" * 900
    with shared.receiver(mission, 1) as one, shared.receiver(mission, 2) as two:
        mine, heron = lynx(mission, one), sender(mission, mission.laptops["Heron"], two)
        assert came(mine.create(raw, raw), raw)
        assert came(lynx(mission, two).ask(raw), raw)
        assert heron.ask(raw).status_code == 404  # who did not send it learns nothing
        assert came(heron.create(raw, raw), raw)
        assert came(heron.ask(raw), raw)
        # In two halves, the second at another receiver, which has nothing of it.
        assert mine.create(other, other[:2000]).headers["Upload-Offset"] == "2000"
        assert lynx(mission, two).ask(other).status_code == 404
        assert came(lynx(mission, two).create(other, other), other)
        assert came(mine.ask(other), other)
        assert not one.arrived()
        assert not two.partial()
    assert shared.objects() == {named(raw): raw, named(other): other}
    kid = mission.laptops["Lynx"].kid
    assert shared.rows() == [
        (hashlib.sha256(each).digest(), kid, len(each)) for each in (raw, other)
    ]


def test_two_receivers_have_one_day_of_a_laptop(mission: Mission, shared: SharedArrivals) -> None:
    limits = {"day": 10_000}
    with (
        shared.receiver(mission, 1, limits=limits) as one,
        shared.receiver(mission, 2, limits=limits) as two,
    ):
        first, second = b"1" * 6_000, b"2" * 5_000
        assert came(lynx(mission, one).create(first, first), first)
        refused = lynx(mission, two).create(second)
        assert (refused.status_code, refused.json()["error"]) == (429, "quota")
        small = b"3" * 4_000
        assert lynx(mission, two).create(small).status_code == 201
        assert lynx(mission, one).create(b"4").json()["error"] == "quota"  # begun counts as well
        heron = sender(mission, mission.laptops["Heron"], two)
        assert came(heron.create(second, second), second)


def test_a_receiver_killed_between_bucket_and_database_loses_nothing_and_told_nobody(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw = b"sealed" * 70_000
    with shared.receiver(mission, 1, dies_before_noting=True) as one:
        with pytest.raises(requests.ConnectionError):
            lynx(mission, one).create(raw, raw)
        one.process.wait(60)
    assert shared.objects() == {named(raw): raw}
    assert shared.rows() == []
    with shared.receiver(mission, 2) as two:
        assert lynx(mission, two).ask(raw).status_code == 404
        # The machine of the first one is back: what came whole is handed over when asked for.
        with shared.receiver(mission, 1) as one:
            assert came(lynx(mission, one).ask(raw), raw)
            assert not one.partial()
        assert came(lynx(mission, two).ask(raw), raw)
    assert len(shared.rows()) == 1


def test_another_receiver_takes_what_the_killed_one_had_put(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw = b"sealed" * 2_000_000  # in parts
    with shared.receiver(mission, 1, dies_before_noting=True) as one:
        with pytest.raises(requests.ConnectionError):
            lynx(mission, one).create(raw, raw)
        one.process.wait(60)
    with shared.receiver(mission, 2) as two:
        assert came(lynx(mission, two).create(raw, raw), raw)
    assert shared.objects() == {named(raw): raw}
    assert len(shared.rows()) == 1


def test_while_the_bucket_is_away_laptops_are_told_to_come_again(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw, next_ = b"sealed" * 400, b"next" * 400
    with seaweed.closed_port() as endpoint:
        away = shared.written(Bucket(endpoint=endpoint, bucket="away"), "away.toml")
        with shared.receiver(mission, 1, arrivals=str(away)) as one:
            mine = lynx(mission, one)
            check_busy(mine.create(raw, raw))
            check_busy(mine.create(next_, next_))  # before its bytes are waited for
            assert [path.stat().st_size for path in one.partial()] == [len(raw)]
            assert mine.get("/pack/metadata/timestamp.json").ok
            one.wait_for("failed")
    assert shared.rows() == []
    with shared.receiver(mission, 1) as one:
        assert came(lynx(mission, one).ask(raw), raw)  # it is not sent again
    assert shared.objects() == {named(raw): raw}


def test_while_the_database_is_away_laptops_are_told_to_come_again(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw = b"sealed" * 400
    with shared.receiver(mission, 1) as one:
        mine = lynx(mission, one)
        assert mine.create(raw, raw[:100]).headers["Upload-Offset"] == "100"
        with postgres.away(shared.database):
            check_busy(mine.append(raw, 100, raw[100:]))
            check_busy(mine.create(b"other"))
            check_busy(mine.ask(raw))
    with postgres.away(shared.database), shared.receiver(mission, 1) as one:
        assert "failed" in [line["event"] for line in one.seen]  # it begins all the same
        check_busy(lynx(mission, one).ask(raw))
    with shared.receiver(mission, 1) as one:
        mine = lynx(mission, one)
        assert mine.ask(raw).headers["Upload-Offset"] == "100"
        assert came(mine.append(raw, 100, raw[100:]), raw)
    assert len(shared.rows()) == 1


def test_a_bucket_that_stands_still_holds_up_nothing_but_uploads(
    mission: Mission, shared: SharedArrivals
) -> None:
    raws = [bytes([number]) * 500 for number in range(THREADS)]
    laptops = [mission.laptops[name] for name in ("Lynx", "Heron")]
    with shared.receiver(mission, 1) as one, ThreadPoolExecutor(THREADS) as threads:

        def send(number: int) -> requests.Response:
            raw = raws[number]
            return sender(mission, laptops[number % 2], one).create(raw, raw)

        with seaweed.paused():
            sending = [threads.submit(send, number) for number in range(THREADS)]
            wait(lambda: len(one.partial()) == THREADS)
            assert lynx(mission, one).get("/pack/metadata/timestamp.json").ok
            assert not any(each.done() for each in sending)
        for each in sending:
            assert each.result().status_code in (201, 503)
        wait(lambda: all(came(send(number), raws[number]) for number in range(THREADS)))
    assert len(shared.rows()) == THREADS


def test_a_file_that_somebody_put_in_the_place_of_another_is_not_said_to_be_there(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw = b"sealed" * 400
    seaweed.client().put_object(Bucket=shared.bucket.bucket, Key=named(raw), Body=b"other")
    with shared.receiver(mission, 1) as one:
        check_busy(lynx(mission, one).create(raw, raw))
        check_busy(lynx(mission, one).ask(raw))
        assert one.partial()
    assert shared.rows() == []


def test_bytes_that_are_no_file_count_for_the_day_at_both(
    mission: Mission, shared: SharedArrivals
) -> None:
    raw = b"right" * 1000
    limits = {"day": 8_000}
    with (
        shared.receiver(mission, 1, limits=limits) as one,
        shared.receiver(mission, 2, limits=limits) as two,
    ):
        assert lynx(mission, one).create(raw, b"wrong" * 1000).status_code == 460
        assert lynx(mission, two).create(raw).json()["error"] == "quota"
    assert shared.objects() == {}


def test_a_file_that_names_no_database_and_bucket_is_refused(shared: SharedArrivals) -> None:
    good = shared.file.read_text("utf-8")
    for bad in (
        "",
        "[database]",
        good.replace('keys = "keys"', ""),
        good.replace("bucket-", "bucket-", 1) + "more = 1\n",
        good.replace("http://127.0.0.1", "http://s3.example.org"),
        good.replace("dsn = ", "other = "),
        good.replace("user=receiver_one", "password=x"),
        good.replace('"keys"', '"no keys"'),
    ):
        shared.file.write_text(bad, "utf-8")
        with pytest.raises(InputError):
            arrivals_file.arrivals_of(shared.file, Limits(), spool=shared.folder)
    shared.file.write_text(good, "utf-8")
    made = arrivals_file.arrivals_of(shared.file, Limits(), spool=shared.folder)
    assert isinstance(made, server_arrivals.ServerArrivals)
    made.try_account()
    made.close()
