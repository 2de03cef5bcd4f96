"""What a witness and a public copy have seen of the log stops a restored copy that is older."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from fieldapp.app.headquarters import custody
from fieldapp.hub import witness_server
from fieldapp.hub.custody import seen_heads
from fieldapp.hub.publishing import cosignatures, publish
from fieldapp.mission import network, release
from fieldapp.store import hub_log, signing_stop
from tests.hub.test_log_published import running
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import NOW, Mission

NAME = "w.example/w1"


class QuietFiles(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def test_a_restored_copy_stops_by_what_a_witness_or_a_public_copy_has_seen(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    keys = witness_server.load_keys(tmp_path / "w", NAME)
    witness = witness_server.Witness(
        tmp_path / "w",
        keys,
        witness_server.by_origin(mission.hub.signer.vkeys),
        clock=lambda: NOW,
        report=lambda _: None,
    )
    change = network.add_witness(mission.store, keys.vkeys, officers=mission.officers, now=NOW)
    mission.pack = change.pack
    release.take_over(mission.store, now=NOW)
    mission.log_roster()
    public, lynx = tmp_path / "public", mission.enrol("Lynx")
    files = partial(QuietFiles, directory=str(public))
    with (
        running(witness_server.serve(witness, "127.0.0.1", 0)) as asked,
        running(ThreadingHTTPServer(("127.0.0.1", 0), files)) as mirror,
    ):
        cosignatures.put_url(mission.store, NAME, asked)
        custody.backup(mission.store, tmp_path / "safe", now=NOW)
        lynx.log("later")
        lynx.seal(tmp_path / "stick")
        mission.take(tmp_path / "stick")
        roster, signer = mission.pack.roster, mission.hub.signer
        publish.publish_cosigned(mission.store, roster, public, signer=signer, now=NOW)
        size = hub_log.size(mission.store)
        made = custody.restore(tmp_path / "safe", tmp_path / "new", PASSPHRASE, [], now=NOW)
        assert made.backup.size < size
        assert [(each.source, each.head and each.head.size) for each in made.compared.seen] == [
            (NAME, size)
        ]
        assert NAME in str(made.compared.stop)
        store = reopened(tmp_path / "new")
        signing_stop.end(store)
        cosignatures.put_url(store, NAME, "http://127.0.0.1:9")
        witness_down, copy = seen_heads.compare(store, roster, [mirror])
        assert witness_down.problem
        assert copy.head is not None
        assert copy.head.size == size
        stopped = signing_stop.stopped(store)
        assert stopped is not None
        assert stopped.source == mirror
        store.close()
