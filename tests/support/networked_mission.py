"""A mission whose hub is on the network: real receiver, real importer, laptops that sync."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldapp.app.exchange import network_sync
from fieldapp.app.exchange.network_sync import Synced, SyncProgress, Wish
from fieldapp.app.home.device import load_pack
from fieldapp.hub.importer import import_batch
from fieldapp.hub.importer.outcome import ImportReport
from fieldapp.ledger import certificate, token
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import network, release
from fieldapp.sync.network import protocol
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute
from tests.support import receiver_process
from tests.support.faulty_link import Link
from tests.support.mission import NOW, Laptop, Mission, quiet


@dataclass
class Net:
    """A mission's hub on the network, and the link to it."""

    mission: Mission
    running: receiver_process.Running
    link: Link
    public: Path
    start_again: Callable[[], None] = lambda: None
    waits: list[float] = field(default_factory=list)

    def publish(self) -> None:
        release.serve(self.mission.store, self.public, now=self.mission.now)

    def enrol(self, call_sign: str, role: str = "monitor") -> Laptop:
        """A laptop whose pack names the hub, and which the receiver knows."""
        laptop = self.mission.enrol(call_sign, role)
        self.publish()
        self._known(laptop)
        return laptop

    def _known(self, laptop: Laptop) -> None:
        """Wait until the receiver has seen the roster that lists the laptop."""
        asked = token.reading("/", mission=laptop.mission, now=datetime.now(UTC))
        said = {"Authorization": token.header(asked, laptop.store.secrets.signer)}
        line = Line(ServerRoute(url=self.link_url, proxy=""), Meter())
        stop = time.monotonic() + receiver_process.TIMEOUT
        while (
            line.ask("GET", protocol.outbox_path(laptop.kid), headers=said, limit=9999).status
            != 200
        ):
            assert time.monotonic() < stop, "the receiver does not know the laptop"
            time.sleep(0.02)
        line.close()

    @property
    def link_url(self) -> str:
        hub = self.mission.pack.roster.hub
        assert hub is not None
        return hub.url

    def take(self, *sticks: Path) -> ImportReport:
        """Import what has arrived, as the importer would, or what sticks bring."""
        self.mission.now += timedelta(hours=1)
        hub = replace(self.mission.hub, public=self.public)
        arrived = self.running.inbox / "arrived"
        return import_batch.import_files(
            hub, sticks or [arrived], now=self.mission.now, progress=quiet
        )

    def sync(
        self,
        laptop: Laptop,
        *,
        now: Callable[[], datetime] | None = None,
        tell: Callable[[SyncProgress], None] = lambda _: None,
        stop: network_sync.StopSignal | None = None,
        **wish: Any,
    ) -> Synced:
        """Sync a laptop. It does not wait between its tries, and its pack is kept up to date."""
        assert laptop.pack is not None
        stop = stop or Hasty(self.waits)
        wishes: dict[str, Any] = {"proxy": "", "tries": 20} | wish
        laptop.now += timedelta(minutes=1)
        try:
            return network_sync.sync(
                laptop.store,
                laptop.pack,
                Wish(**wishes),
                clock=now or (lambda: laptop.now),
                tell=tell,
                stop=stop,
            )
        finally:
            laptop.pack = load_pack(laptop.store, laptop.now)


class Hasty(network_sync.StopSignal):
    """Stop signal that waits 10 ms at most, and notes how long it was asked to wait."""

    def __init__(self, waits: list[float]) -> None:
        super().__init__()
        self._waits = waits

    def wait(self, seconds: float) -> bool:
        self._waits.append(seconds)
        threading.Event().wait(0.01)
        return not self()


@contextmanager
def on_the_network(
    folder: Path, *, front: bool = False, now: datetime = NOW, **settings: Any
) -> Iterator[Net]:
    """A mission with a receiver behind a link; `front`: the link ends TLS."""
    mission = Mission.begin(folder, now=now)
    tls = folder / "tls"
    tls.mkdir()
    key, made = certificate.make("127.0.0.1", now=NOW)
    (tls / "tls.key").write_bytes(key)
    (tls / "tls.crt").write_bytes(made)
    nets: list[Net] = []
    link = Link(to=lambda: ("127.0.0.1", nets[0].running.port), tls=tls if front else None)
    more = settings if front else {"tls": str(tls), **settings}
    with link, ExitStack() as stack:
        address = HubAddress(url=f"https://127.0.0.1:{link.port}", pins=(certificate.pin(made),))
        mission.pack = set_hub(mission, address)
        mission.log_roster()
        public = receiver_process.published(mission)

        def started() -> receiver_process.Running:
            return stack.enter_context(
                receiver_process.running(mission, folder / "inbox", public=public, **more)
            )

        def again() -> None:
            nets[0].running = started()

        net = Net(mission=mission, running=started(), link=link, public=public, start_again=again)
        nets.append(net)
        yield net


def set_hub(mission: Mission, address: HubAddress) -> Any:
    change = network.set_hub(mission.store, address, officers=mission.officers, now=mission.now)
    return change.pack
