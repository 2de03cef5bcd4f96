"use strict";
// The map inside the window: what is being logged, with handles to move it, and the laptop's own
// observations. Everything goes through one bridge: `shown` brings what to draw, `picked` takes
// what the pointer did. The program checks every word of it.

fieldmap.live = function (map) {
  const page = JSON.parse(document.getElementById("observations").textContent);
  for (const [name, order] of Object.entries(fieldmap.PANES)) {
    map.createPane(name).style.zIndex = order;
  }
  map.getPane("names").style.pointerEvents = "none";
  map.attributionControl.setPrefix(false).addAttribution(page.words.base);
  map.doubleClickZoom.disable();
  fieldmap.land(page).addTo(map);
  for (const layer of fieldmap.basemaps(map, page)) layer.addTo(map);
  fieldmap.zones(page.zones).addTo(map);
  L.control.scale({ imperial: false, maxWidth: 160 }).addTo(map);
  const told = fieldmap.element("div", "told");
  told.setAttribute("role", "status");
  map.getContainer().append(told);

  const state = { mode: "", draft: {}, rows: [], corners: [], stops: [], shapes: [], shown: new Set() };
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
  const [west, south, east, north] = page.box;
  map.fitBounds([[south, west], [north, east]], { padding: [12, 12], animate: false });

  function inView() {
    fieldmap.grid(map, layers.grid);
    fieldmap.showShapes(map, state.shapes, state.shown, layers);
    fieldmap.names(page, map, state.stops, layers);
  }

  function observations(rows) {
    for (const name of ["observations", "statements", "sectors", "bearings", "drawn"]) layers[name].clearLayers();
    const own = { ...page, rows };
    state.shown = new Set(rows.map((row) => row.kind));
    state.shapes = fieldmap.shapes(own, map);
    state.stops = fieldmap.stops(own);
    for (const stop of state.stops) {
      stop.rows = stop.all;
      stop.marker.setIcon(fieldmap.stopIcon(stop));
      layers[stop.layer].addLayer(stop.marker);
    }
    inView();
  }

  new QWebChannel(qt.webChannelTransport, function (channel) {
    const { bridge } = channel.objects;
    const send = (what, rest) => bridge.picked(JSON.stringify({ what, ...rest }));
    const at = (latlng) => { const point = latlng.wrap(); return { lat: point.lat, lon: point.lng }; };

    function draft(next) {
      const had = state.draft;
      state.draft = next;
      layers.draft.clearLayers();
      if (next.sector) layers.draft.addLayer(L.geoJSON(next.sector, { pane: "shapes", interactive: false, style: { className: "draft-area" } }));
      if (next.ray) layers.draft.addLayer(L.geoJSON(next.ray, { pane: "shapes", interactive: false, style: { className: "draft-ray" } }));
      drawn(next.drawn);
      for (const role of ["post", "site"]) place(role, next[role]);
      if (next.aim) handle("aim", next.aim, (latlng) => send("aim", { from: at(latlng), to: at(latlng) }));
      follow(had, next);
      document.documentElement.dataset.draft = JSON.stringify(Object.keys(next).filter((key) => next[key]));
    }

    function place(role, found) {
      if (!found) return;
      if (found.accuracy) {
        layers.draft.addLayer(L.circle(found.at, { pane: "shapes", radius: found.accuracy, interactive: false, className: "draft-accuracy" }));
      }
      handle(role, found.at, (latlng) => send(role, at(latlng)));
    }

    function handle(role, where, moved) {
      const size = role === "vertex" ? 16 : role === "post" ? 26 : 22;
      const icon = L.divIcon({ html: fieldmap.element("div", `handle ${role}`), className: "", iconSize: [size, size] });
      const marker = L.marker(where, { icon, draggable: true, keyboard: false, autoPan: true, zIndexOffset: 1000 });
      marker.on("dragend", () => moved(marker.getLatLng()));
      layers.draft.addLayer(marker);
    }

    function drawn(geometry) {
      if (!geometry) return;
      const make = { point: (p) => L.circleMarker(p[0], { radius: 6, className: "draft-drawn", pane: "shapes" }),
        line: (p) => L.polyline(p, { className: "draft-drawn", pane: "shapes" }),
        polygon: (p) => L.polygon(p, { className: "draft-drawn", pane: "shapes" }) }[geometry.type];
      layers.draft.addLayer(make(geometry.points));
      geometry.points.forEach(function (point, i) {
        handle("vertex", point, function (latlng) {
          const points = geometry.points.map((p, j) => (j === i ? [latlng.lat, latlng.wrap().lng] : p));
          send("drawn", { type: geometry.type, points });
        });
      });
    }

    // The view follows what was just told, not what was only moved a little.
    function follow(had, next) {
      const box = L.latLngBounds([]);
      for (const role of ["post", "site"]) if (next[role]) box.extend(next[role].at);
      if (next.sector) box.extend(L.geoJSON(next.sector).getBounds());
      if (!box.isValid() || map.getBounds().contains(box)) {
        const small = box.isValid() && map.getZoom() < 9 && !(had.post || had.site);
        if (!small) return;
      }
      map.fitBounds(box.pad(0.4), { maxZoom: 13, animate: false });
    }

    function mode(next, words) {
      state.mode = next;
      state.corners = [];
      told.textContent = words || "";
      map.getContainer().classList.toggle("choosing", Boolean(next));
      if (next === "aim") map.dragging.disable();
      else map.dragging.enable();
      preview();
    }

    let pencil = null;
    function preview(cursor) {
      if (pencil) layers.draft.removeLayer(pencil);
      const points = cursor ? [...state.corners, cursor] : state.corners;
      pencil = points.length > 1 ? L.polyline(points, { className: "draft-ray", pane: "shapes", interactive: false }) : null;
      if (pencil) layers.draft.addLayer(pencil);
    }

    function finish() {
      const points = state.corners.map((latlng) => [latlng.lat, latlng.wrap().lng]);
      const least = state.mode === "polygon" ? 3 : 2;
      if (points.length < least) return;
      send("drawn", { type: state.mode, points });
      mode("", "");
    }

    map.on("click", function (event) {
      if (state.mode === "post" || state.mode === "site") send(state.mode, at(event.latlng));
      else if (state.mode === "point") send("drawn", { type: "point", points: [[event.latlng.lat, event.latlng.wrap().lng]] });
      else if (state.mode === "line" || state.mode === "polygon") { state.corners.push(event.latlng); preview(); }
    });
    map.on("dblclick", () => { state.corners.pop(); finish(); });
    map.on("mousemove", function (event) {
      if (state.corners.length) preview(event.latlng);
    });
    map.on("mousedown", function (event) {
      if (state.mode === "aim") state.corners = [event.latlng];
    });
    map.on("mouseup", function (event) {
      if (state.mode !== "aim" || !state.corners.length) return;
      const [from] = state.corners;
      state.corners = [];
      send("aim", { from: at(from), to: at(event.latlng) });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Enter") finish();
      if (event.key === "Escape") { mode("", ""); send("stop", {}); }
    });

    const handlers = { draft, rows: observations, mode: (m) => mode(m.name, m.words),
      light: (name) => { document.documentElement.dataset.light = name; } };
    bridge.shown.connect(function (text) {
      for (const [name, value] of Object.entries(JSON.parse(text))) handlers[name](value);
    });
    map.on("moveend", inView);
    inView();
    document.documentElement.dataset.ready = "yes";
    bridge.picked(JSON.stringify({ what: "ready" }));
  });
};
