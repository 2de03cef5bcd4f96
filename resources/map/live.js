"use strict";
// The map inside the window: what is being logged, with handles to move it, and the laptop's own
// observations. Everything goes through one bridge: `shown` brings what to draw, `picked` takes
// what the pointer did. The program checks every word of it.

fieldmap.live = function (map) {
  const page = fieldmap.begin(map);
  fieldmap.zones(page.zones).addTo(map);
  const told = fieldmap.element("div", "told");
  told.setAttribute("role", "status");
  map.getContainer().append(told);

  const state = { rows: [], stops: [], shapes: [], shown: new Set() };
  const layers = {
    observations: fieldmap.clusters().addTo(map),
    statements: L.layerGroup().addTo(map),
    sectors: L.layerGroup().addTo(map),
    bearings: L.layerGroup().addTo(map),
    drawn: L.layerGroup().addTo(map),
    places: L.layerGroup().addTo(map),
    grid: L.layerGroup().addTo(map),
    draft: L.layerGroup().addTo(map),
  };
  fieldmap.home(map, page, () => state.show?.());

  function inView() {
    fieldmap.grid(map, layers.grid, page.words);
    fieldmap.showShapes(map, state.shapes, state.shown, layers);
    fieldmap.names(page, map, state.stops, layers);
  }

  // Observations come in slices, the newest first; they are drawn with the first and the last one.
  function observations({ start, rows, last }) {
    state.rows = start ? [...rows, ...state.rows] : rows;
    if (start && !last) return;
    for (const name of ["observations", "statements", "sectors", "bearings", "drawn"]) layers[name].clearLayers();
    const own = { ...page, rows: state.rows };
    state.shown = new Set(state.rows.map((row) => row.kind));
    state.shapes = fieldmap.shapes(own, map);
    state.stops = fieldmap.stops(own);
    for (const stop of state.stops) {
      stop.rows = stop.all;
      stop.marker.setIcon(fieldmap.stopIcon(stop));
      layers[stop.layer].addLayer(stop.marker);
    }
    document.documentElement.dataset.rows = state.rows.length;
    inView();
  }

  new QWebChannel(qt.webChannelTransport, function (channel) {
    const { bridge } = channel.objects;
    const send = (what, rest) => bridge.picked(JSON.stringify({ what, ...rest }));
    const entry = fieldmap.entry(map, page, layers.draft, send);
    const pencil = fieldmap.pencil(map, entry, told, send);
    const handlers = {
      draft: (next) => {
        state.show = () => { entry.show(next); fieldmap.names(page, map, state.stops, layers); };
        state.show();
      },
      rows: observations,
      mode: (mode) => pencil.choose(mode.name, mode.words),
      light: (name) => { document.documentElement.dataset.light = name; },
    };
    bridge.shown.connect(function (text) {
      for (const [name, value] of Object.entries(JSON.parse(text))) handlers[name](value);
    });
    map.on("moveend", inView);
    inView();
    document.documentElement.dataset.ready = "yes";
    send("ready", {});
  });
};
