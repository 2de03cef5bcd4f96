"use strict";
// The map itself: base map, grid, names, posts and sites in clusters, sectors, directions.

fieldmap.PANES = { land: 200, grid: 250, zones: 300, shapes: 400, names: 450 };

fieldmap.start = function (map) {
  const page = JSON.parse(document.getElementById("observations").textContent);
  const { words } = page;
  for (const [name, order] of Object.entries(fieldmap.PANES)) {
    map.createPane(name).style.zIndex = order;
  }
  map.getPane("names").style.pointerEvents = "none";
  // Leaflet's own prefix carries a flag and a link; a mission's map carries neither.
  map.attributionControl.setPrefix(false).addAttribution(words.base);

  const layers = {
    observations: fieldmap.clusters(),
    statements: L.layerGroup(),
    sectors: L.layerGroup(),
    bearings: L.layerGroup(),
    drawn: L.layerGroup(),
    zones: fieldmap.zones(page.zones),
    places: L.layerGroup(),
    grid: L.layerGroup(),
  };
  fieldmap.land(page).addTo(map);
  if (page.ring.length) L.polygon(page.ring, { pane: "zones", interactive: false, className: "ring" }).addTo(map);
  if (page.basemaps.length) fieldmap.basemaps(map, page);

  const shapes = fieldmap.shapes(page, map);
  const stops = fieldmap.stops(page);
  const cells = fieldmap.cells(page);
  const shown = fieldmap.panel(page, refresh);
  const tooMuch = fieldmap.tooMuch(map, words);
  fieldmap.night(words);

  const has = {
    observations: [...stops, ...cells].some((stop) => stop.layer === "observations"),
    statements: [...stops, ...cells].some((stop) => stop.layer === "statements"),
    sectors: shapes.some((shape) => shape.group === "sectors"),
    bearings: shapes.some((shape) => shape.group === "bearings"),
    drawn: shapes.some((shape) => shape.group === "drawn"),
    zones: page.zones.length > 0,
    places: page.places.length > 0 || stops.length > 0,
    grid: true,
  };
  const overlays = {};
  for (const [name, layer] of Object.entries(layers)) {
    if (!has[name]) continue;
    layer.addTo(map);
    overlays[words[name]] = layer;
  }
  L.control.layers(null, overlays, { collapsed: true }).addTo(map);
  fieldmap.scale(words).addTo(map);

  const [west, south, east, north] = page.box;
  map.fitBounds([[south, west], [north, east]], { padding: [28, 28], animate: false });

  function inView() {
    fieldmap.grid(map, layers.grid, words);
    const inside = shapes.filter((shape) => shown.has(shape.row.kind) && map.getBounds().intersects(shape.bounds));
    const legible = fieldmap.legible(map, inside);
    fieldmap.showShapes(map, shapes, shown, layers, legible);
    tooMuch(inside.filter((shape) => !legible(shape)).length);
    fieldmap.names(page, map, stops, layers);
  }

  function refresh() {
    layers.observations.clearLayers();
    layers.statements.clearLayers();
    const markers = { observations: [], statements: [] };
    for (const stop of stops) {
      stop.rows = stop.all.filter((row) => shown.has(row.kind));
      if (!stop.rows.length) continue;
      stop.marker.setIcon(fieldmap.stopIcon(stop));
      markers[stop.layer].push(stop.marker);
    }
    for (const cell of cells) {
      if (fieldmap.recount(cell, shown)) markers[cell.layer].push(cell.marker);
    }
    layers.observations.addLayers(markers.observations);
    for (const marker of markers.statements) layers.statements.addLayer(marker);
    inView();
  }

  map.on("moveend overlayadd", inView);
  refresh();
  document.documentElement.dataset.ready = "yes";
};

fieldmap.land = function (page) {
  const plain = { pane: "land", interactive: false };
  return L.layerGroup([
    L.geoJSON(page.land, { ...plain, style: { className: "land" } }),
    L.geoJSON(page.coast, { ...plain, style: { className: "coast" } }),
  ]);
};

fieldmap.zones = function (zones) {
  return L.layerGroup(
    zones.map(function (zone) {
      const layer = L.geoJSON(zone.geometry, {
        pane: "zones",
        style: { className: zone.kind === "line" ? "zone line" : "zone" },
        pointToLayer: (_feature, at) => L.circleMarker(at, { pane: "zones", radius: 4, className: "zone" }),
      });
      if (zone.name) layer.bindTooltip(() => fieldmap.element("span", "", zone.name), { sticky: true });
      return layer;
    }),
  );
};

// One stop per position and role, however many observations it has; statements keep apart,
// because what a party told the mission is never counted with what the mission observed.
fieldmap.stops = function (page) {
  const stops = new Map();
  for (const row of page.rows) {
    const layer = row.kind === "statement" ? "statements" : "observations";
    for (const place of row.places) {
      const key = [layer, place.role, ...place.at].join(" ");
      if (!stops.has(key)) stops.set(key, { layer, ...place, all: [] });
      stops.get(key).all.push(row);
    }
  }
  for (const stop of stops.values()) {
    const heading = stop.name || stop.at.join(", ");
    stop.marker = L.marker(stop.at, { riseOnHover: true, title: heading });
    stop.marker.stop = stop;
    stop.marker.bindPopup(() => fieldmap.cards(heading, stop.rows, page.words), fieldmap.POPUP);
    fieldmap.lightUp(stop.marker, () => stop.rows);
  }
  return [...stops.values()];
};

fieldmap.POPUP = { maxWidth: 400, minWidth: 280, maxHeight: 400, autoPanPadding: [12, 12] };

fieldmap.inForce = (rows) => rows.filter((row) => !row.look);

fieldmap.stopIcon = function (stop) {
  const { element } = fieldmap;
  const valid = fieldmap.inForce(stop.rows);
  const kinds = new Set(stop.rows.map((row) => row.kind));
  const marker = element("div", `marker ${stop.role} ${valid.length ? "" : "withdrawn"}`);
  const look = valid.length ? "" : stop.rows[0].look;
  if (kinds.size === 1) marker.append(fieldmap.symbol(stop.rows[0].kind, look));
  else marker.append(element("b", "mixed", String(valid.length)));
  if (kinds.size === 1 && valid.length > 1) marker.append(element("b", "number", String(valid.length)));
  if (stop.rows.some((row) => row.flagged)) marker.append(element("b", "badge", "!"));
  // A statement about a place stands beside what was observed there, not on top of it.
  const anchor = stop.layer === "statements" ? [30, 30] : [15, 15];
  return L.divIcon({ html: marker, className: "stop", iconSize: [30, 30], iconAnchor: anchor, popupAnchor: [0, -12] });
};

fieldmap.clusters = function () {
  return L.markerClusterGroup({
    animate: false,
    showCoverageOnHover: false,
    maxClusterRadius: 34,
    iconCreateFunction: function (cluster) {
      const rows = new Set();
      let counted = 0;
      for (const marker of cluster.getAllChildMarkers()) {
        if (marker.counted) counted += marker.counted.number;
        else for (const row of fieldmap.inForce(marker.stop.rows)) rows.add(row);
      }
      const number = rows.size + counted;
      const ball = fieldmap.element("div", counted ? "ball counted" : "ball", String(number));
      const size = number < 100 ? 38 : number < 1000 ? 46 : 54;
      return L.divIcon({ html: ball, className: "cluster", iconSize: [size, size] });
    },
  });
};

fieldmap.GROUPS = { sector: "sectors", bearing: "bearings", drawn: "drawn" };
fieldmap.CLASSES = { sector: "area", bearing: "ray", drawn: "drawn" };

fieldmap.shapes = function (page, map) {
  const shapes = [];
  for (const row of page.rows) {
    for (const { role, geometry } of row.shapes) {
      const className = `${fieldmap.CLASSES[role]} kind-${row.kind} ${row.look} ${row.flagged ? "flagged" : ""}`;
      const layer = L.geoJSON(geometry, {
        pane: "shapes",
        smoothFactor: 0.2,
        style: { className },
        pointToLayer: (_feature, at) => L.circleMarker(at, { pane: "shapes", radius: 5, className }),
      });
      const shape = { row, role, geometry, layer, group: fieldmap.GROUPS[role], bounds: layer.getBounds() };
      layer.on("click", (event) => fieldmap.whatIsHere(page, map, shapes, shape, event.latlng));
      fieldmap.lightUp(layer, () => [row]);
      shapes.push(shape);
      row.layers = (row.layers || []).concat(layer);
    }
  }
  return shapes;
};

// Only what the window shows is in the page: a shape that is outside costs nothing.
fieldmap.showShapes = function (map, shapes, shown, layers, legible = () => true) {
  const view = map.getBounds().pad(0.3);
  for (const shape of shapes) {
    const wanted = shown.has(shape.row.kind) && view.intersects(shape.bounds) && legible(shape);
    const group = layers[shape.group];
    if (wanted === group.hasLayer(shape.layer)) continue;
    if (wanted) group.addLayer(shape.layer);
    else group.removeLayer(shape.layer);
  }
};

// Sectors overlap as a rule: a click tells of every one that covers the point.
fieldmap.whatIsHere = function (page, map, shapes, clicked, at) {
  if (map.getContainer().classList.contains("drawing")) return;
  const here = shapes.filter((shape) =>
    shape === clicked || (map.hasLayer(shape.layer) && fieldmap.covers(shape.geometry, at)));
  const rows = [...new Set([clicked, ...here].map((shape) => shape.row))];
  const cards = fieldmap.cards(page.words[clicked.group], rows, page.words);
  L.popup(fieldmap.POPUP).setLatLng(at).setContent(cards).openOn(map);
};

fieldmap.covers = function (geometry, at) {
  const polygons = { Polygon: [geometry.coordinates], MultiPolygon: geometry.coordinates }[geometry.type];
  return (polygons || []).some((rings) =>
    rings.reduce((inside, ring) => inside !== fieldmap.insideRing(ring, at), false));
};

fieldmap.insideRing = function (ring, at) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[j];
    const [x2, y2] = ring[i];
    if (y1 > at.lat !== y2 > at.lat && at.lng < x1 + ((at.lat - y1) / (y2 - y1)) * (x2 - x1)) {
      inside = !inside;
    }
  }
  return inside;
};

// While a popup or the pointer is on an observation, its sectors stand out.
fieldmap.lightUp = function (layer, rowsOf) {
  const light = (on) => () => {
    for (const row of rowsOf()) {
      for (const shape of row.layers || []) {
        shape.eachLayer(function (part) {
          if (part.getElement()) part.getElement().classList.toggle("lit", on);
        });
      }
    }
  };
  layer.on("mouseover popupopen", light(true));
  layer.on("mouseout popupclose", light(false));
};

fieldmap.STEPS = [30, 10, 5, 2, 1, 30 / 60, 10 / 60, 5 / 60, 2 / 60, 1 / 60]; // degrees

fieldmap.DEGREES = [60, 36]; // pixels from the right and from the top where a label is cut, or meets another

fieldmap.grid = function (map, group, words) {
  group.clearLayers();
  const view = map.getBounds();
  const span = Math.max(view.getEast() - view.getWest(), view.getNorth() - view.getSouth());
  const step = fieldmap.STEPS.findLast((size) => span / size <= 9) || 30;
  const line = (points) => L.polyline(points, { pane: "grid", interactive: false, className: "grid" });
  const label = function (at, text, className) {
    const icon = L.divIcon({ html: fieldmap.element("span", "", text), className: `degrees ${className}`, iconSize: [0, 0] });
    return L.marker(at, { pane: "names", icon, interactive: false, keyboard: false });
  };
  const south = Math.max(view.getSouth(), -85);
  const north = Math.min(view.getNorth(), 85);
  for (let i = Math.ceil(view.getWest() / step); i * step < view.getEast(); i++) {
    group.addLayer(line([[south, i * step], [north, i * step]]));
    if (map.latLngToContainerPoint([north, i * step]).x > map.getSize().x - fieldmap.DEGREES[0]) continue;
    group.addLayer(label([north, i * step], fieldmap.degrees(((i * step + 540) % 360) - 180, words.east, words.west), "below"));
  }
  for (let i = Math.ceil(south / step); i * step < north; i++) {
    group.addLayer(line([[i * step, view.getWest()], [i * step, view.getEast()]]));
    if (map.latLngToContainerPoint([i * step, view.getEast()]).y < fieldmap.DEGREES[1]) continue;
    group.addLayer(label([i * step, view.getEast()], fieldmap.degrees(i * step, words.north, words.south), "beside"));
  }
};

fieldmap.length = (metres, words, digits = 1) =>
  metres < 1000 ? `${Math.round(metres)} ${words.metres}` : `${(metres / 1000).toFixed(digits)} ${words.kilometres}`;

// Leaflet's scale with the units of the page's language.
fieldmap.scale = function (words) {
  const control = L.control.scale({ imperial: false, maxWidth: 160 });
  control._updateMetric = function (most) {
    const metres = this._getRoundNum(most);
    this._updateScale(this._mScale, fieldmap.length(metres, words, 0), metres / most);
  };
  return control;
};

fieldmap.degrees = function (value, positive, negative) {
  const minutes = Math.round(Math.abs(value) * 60);
  const rest = minutes % 60 ? `${String(minutes % 60).padStart(2, "0")}′` : "";
  return `${Math.floor(minutes / 60)}°${rest}${value < 0 ? negative : positive}`;
};

// Names where there is room: first the posts and sites that stand alone, then places by size.
fieldmap.names = function (page, map, stops, layers) {
  const group = layers.places;
  group.clearLayers();
  if (!map.hasLayer(group)) return;
  const view = map.getBounds();
  const free = stops.filter((stop) => layers[stop.layer].hasLayer(stop.marker));
  const alone = free
    .filter((stop) => layers.statements.hasLayer(stop.marker) || layers.observations.getVisibleParent(stop.marker) === stop.marker)
    .map((stop) => ({ at: L.latLng(stop.at), name: stop.name, className: "post", room: 20 }));
  const towns = page.places.map(([lat, lon, name, rank]) =>
    ({ at: L.latLng(lat, lon), name, className: `town rank-${rank}`, room: 7 }));
  const taken = fieldmap.takenByIcons(map);
  const known = new Set([""]);
  for (const label of [...alone, ...towns]) {
    if (known.has(label.name) || !view.contains(label.at)) continue;
    const point = map.latLngToContainerPoint(label.at);
    const width = Math.min(fieldmap.widthOf(label, map), 260);
    const side = [label.room, -label.room - width].find((left) => fieldmap.fits(taken, point, left, width, map));
    if (side === undefined) continue;
    known.add(label.name);
    taken.push([point.x + side, point.y - 9, point.x + side + width, point.y + 9]);
    taken.push([point.x - 4, point.y - 4, point.x + 4, point.y + 4]);
    const text = fieldmap.element("span", "", label.name);
    const icon = L.divIcon({ html: text, className: `name ${label.className}`, iconSize: [width, 18], iconAnchor: [-side, 9] });
    group.addLayer(L.marker(label.at, { pane: "names", icon, interactive: false, keyboard: false }));
    if (label.room < 10) {
      group.addLayer(L.circleMarker(label.at, { pane: "names", radius: 2.5, interactive: false, className: "dot" }));
    }
  }
};

fieldmap.widthOf = function (label, map) {
  const pen = (fieldmap.pen = fieldmap.pen || document.createElement("canvas").getContext("2d"));
  const weight = label.className === "post" ? "bold 13px" : label.className.endsWith("0") ? "15px" : "13px";
  pen.font = `${weight} ${getComputedStyle(map.getContainer()).fontFamily}`;
  return Math.ceil(pen.measureText(label.name).width) + 4;
};

fieldmap.takenByIcons = function (map) {
  const origin = map.getContainer().getBoundingClientRect();
  const controls = map.getContainer().querySelectorAll(".stop, .cluster, .grip, .leaflet-control");
  return [...controls].map(function (icon) {
    const box = icon.getBoundingClientRect();
    return [box.left - origin.left, box.top - origin.top, box.right - origin.left, box.bottom - origin.top];
  });
};

fieldmap.fits = function (taken, point, left, width, map) {
  const [x1, y1, x2, y2] = [point.x + left, point.y - 9, point.x + left + width, point.y + 9];
  const size = map.getSize();
  if (x1 < 2 || x2 > size.x - 2 || y1 < 2 || y2 > size.y - 20) return false;
  return taken.every((box) => x2 < box[0] || x1 > box[2] || y2 < box[1] || y1 > box[3]);
};
