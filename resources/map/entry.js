"use strict";
// What is being logged: post, site, sector and drawing, with handles to move each of them, by
// pointer or with the arrow keys.

fieldmap.HANDLE = { post: 28, site: 24, middle: 24, near: 24, far: 24, left: 24, right: 24, corner: 24, between: 24 };

fieldmap.ROOM = 28; // pixels from the edge of the map within which a handle is hard to get at
fieldmap.APART = 48; // pixels from the post, so that both can be got at
fieldmap.ON_POST = 16; // pixels from the post that its marker takes, with its rim

fieldmap.entry = function (map, page, group, send) {
  const { words } = page;
  let shown = {};
  let waiting = null; // told while a handle is being dragged
  let dragging = false;
  let timer = 0;
  let loose = []; // handles of bearings: [marker, line to it from the post, where it came from]

  const key = fieldmap.element("div", "key");
  map.getContainer().append(key);

  const at = (latlng) => { const point = latlng.wrap(); return { lat: point.lat, lon: point.lng }; };
  // How exactly a pointer can tell: four pixels.
  const accuracy = () => 4 * map.distance(map.getCenter(), map.unproject(map.project(map.getCenter()).add([1, 0])));

  function show(next) {
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    if (dragging) {
      waiting = next;
      return;
    }
    const had = shown;
    shown = next;
    draw();
    follow(had, next);
    document.documentElement.dataset.draft = JSON.stringify(Object.keys(next).filter((key) => next[key]));
  }

  function draw() {
    clearTimeout(timer);
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.handle : "";
    group.clearLayers();
    const plain = (geometry, className) => group.addLayer(L.geoJSON(geometry, { pane: "shapes", interactive: false, style: { className } }));
    if (shown.doubt) plain(shown.doubt, "draft-doubt");
    if (shown.sector) plain(shown.sector, "draft-area");
    if (shown.ray) plain(shown.ray, "draft-ray");
    drawing(shown.drawn);
    explain();
    for (const role of ["post", "site"]) place(role, shown[role]);
    loose = [];
    for (const [edge, where] of Object.entries(shown.edges || {})) {
      const [role, number] = edge.split("-");
      const title = words[role === "middle" && shown.ray ? "handle_ray" : `handle_${role}`];
      const name = number ? `${title} (${Number(number) + 1})` : title;
      const marker = handle(role, edge, where, (latlng) => send("edge", { edge, ...at(latlng) }), null, name);
      if (!shown.ray) continue;
      const line = L.polyline([], { pane: "shapes", interactive: false, className: "draft-axis" });
      group.addLayer(line);
      loose.push([marker, line, where]);
    }
    reach();
    const again = focused && document.querySelector(`[data-handle="${focused}"]`);
    if (again) again.focus({ preventScroll: true });
  }

  // What each line of the draft means; nothing for what is not drawn.
  function explain() {
    const rows = [["area", shown.sector], ["doubt", shown.doubt], ["ray", shown.ray], ["accuracy", shown.post && shown.post.accuracy]];
    key.replaceChildren(...rows.filter(([, there]) => there).map(function ([name]) {
      const row = fieldmap.element("p", "");
      row.append(fieldmap.element("i", `draft-${name}`), words[`key_${name}`]);
      return row;
    }));
  }

  // A bearing has no length: its handle is where the view has room for it, beside the post.
  function reach() {
    if (dragging) return;
    for (const [marker, line, where] of loose) {
      marker.setLatLng(within(where));
      line.setLatLngs([shown.post.at, marker.getLatLng()]);
    }
  }

  function within(where) {
    const post = map.project(shown.post.at);
    const { min, max } = map.getPixelBounds();
    const [first, last] = [min.add([fieldmap.ROOM, fieldmap.ROOM]), max.subtract([fieldmap.ROOM, fieldmap.ROOM])];
    if (!L.bounds(first, last).contains(post)) return where;
    const way = map.project(where).subtract(post);
    const room = (axis) => (way[axis] ? ((way[axis] > 0 ? last : first)[axis] - post[axis]) / way[axis] : Infinity);
    const apart = Math.max(1, fieldmap.APART / Math.hypot(way.x, way.y));
    return map.unproject(post.add(way.multiplyBy(Math.min(apart, room("x"), room("y")))));
  }

  function place(role, found) {
    if (!found) return;
    if (found.accuracy) {
      group.addLayer(L.circle(found.at, { pane: "shapes", radius: found.accuracy, interactive: false, className: "draft-accuracy" }));
    }
    handle(role, role, found.at, (latlng) => send(role, { ...at(latlng), accuracy: accuracy() }));
  }

  function drawing(geometry) {
    if (!geometry) return;
    const { type, points } = geometry;
    const make = { point: (p) => L.circleMarker(p[0], { radius: 7, className: "draft-drawn", pane: "shapes", interactive: false }),
      line: (p) => L.polyline(p, { className: "draft-drawn", pane: "shapes", interactive: false }),
      polygon: (p) => L.polygon(p, { className: "draft-drawn", pane: "shapes", interactive: false }) }[type];
    group.addLayer(make(points));
    const put = (list) => send("drawn", { type, points: list.map(([lat, lon]) => { const p = L.latLng(lat, lon).wrap(); return [p.lat, p.lng]; }) });
    const least = { point: 1, line: 2, polygon: 3 }[type];
    points.forEach(function (point, i) {
      const moved = (latlng) => put(points.map((p, j) => (j === i ? [latlng.lat, latlng.lng] : p)));
      const gone = () => (points.length > least ? put(points.filter((_, j) => j !== i)) : send("erase", {}));
      handle("corner", `corner-${i}`, point, moved, gone);
      const next = points[i + 1] || (type === "polygon" ? points[0] : null);
      if (!next || points.length > 200) return;
      const middle = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
      handle("between", `between-${i}`, middle, (latlng) => put([...points.slice(0, i + 1), [latlng.lat, latlng.lng], ...points.slice(i + 1)]));
    });
  }

  // A handle: dragged, or moved with the arrow keys; Delete takes a corner away. Where a narrow sector is
  // small, its middle lies over the others: it turns and moves the whole; to move an edge one goes nearer.
  function handle(role, name, where, moved, gone, title = words[`handle_${role}`]) {
    const size = fieldmap.HANDLE[role];
    const icon = L.divIcon({ html: fieldmap.element("div", `handle ${role}`), className: "grip", iconSize: [size, size] });
    const marker = L.marker(where, { icon, draggable: true, keyboard: true, autoPan: true, zIndexOffset: { between: 900, middle: 3000 }[role] || 1000, title });
    const told = () => marker.setTooltipContent(ruler(marker.getLatLng()));
    marker.bindTooltip(() => ruler(marker.getLatLng()), { direction: "top", offset: [0, -size / 2], className: "ruler" });
    marker.on("dragstart", () => { dragging = true; marker.openTooltip(); });
    marker.on("drag", () => { told(); marker.openTooltip(); });
    marker.on("dragend", () => settle(() => moved(marker.getLatLng())));
    group.addLayer(marker);
    const element = marker.getElement();
    element.dataset.handle = name;
    element.setAttribute("aria-label", title);
    element.addEventListener("keydown", function (event) {
      const step = event.shiftKey ? 1 : 10;
      const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
      if (by) {
        dragging = true;
        marker.setLatLng(map.unproject(map.project(marker.getLatLng()).add(by)));
        told();
        marker.openTooltip();
        clearTimeout(timer);
        timer = setTimeout(() => settle(() => moved(marker.getLatLng())), 350);
      } else if (gone && (event.key === "Delete" || event.key === "Backspace")) {
        clearTimeout(timer);
        settle(gone);
      } else if (event.key === "Enter") {
        next(name);
      } else if (event.key === "Escape") {
        map.getContainer().focus({ preventScroll: true });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    if (gone) element.addEventListener("contextmenu", (event) => { event.preventDefault(); gone(); });
    return marker;
  }

  // Tab goes past the map: within it Enter goes from one handle to the next, Escape back to the map.
  function next(name) {
    const names = [...document.querySelectorAll("[data-handle]")].map((each) => each.dataset.handle);
    const wanted = names[(names.indexOf(name) + 1) % names.length];
    if (wanted) document.querySelector(`[data-handle="${wanted}"]`).focus({ preventScroll: true });
  }

  // What was moved is told; where nothing comes of it, it goes back.
  function settle(tell) {
    const next = waiting;
    waiting = null;
    dragging = false;
    timer = setTimeout(draw, 1000);
    tell();
    if (next) show(next);
  }

  // Bearing and distance from the post; without one, the position.
  function ruler(latlng) {
    const post = shown.post && L.latLng(shown.post.at);
    const text = post && !post.equals(latlng) ? `${fieldmap.bearing(post, latlng)}  ${fieldmap.length(post.distanceTo(latlng), words)}`
      : `${latlng.wrap().lat.toFixed(5)}, ${latlng.wrap().lng.toFixed(5)}`;
    return fieldmap.element("span", "", text);
  }

  // The view follows what was just told, not what was only moved a little.
  function follow(had, next) {
    const box = L.latLngBounds([]);
    for (const role of ["post", "site"]) if (next[role]) box.extend(next[role].at);
    if (next.sector) box.extend(L.geoJSON(next.sector).getBounds());
    if (!box.isValid()) return;
    if (next.ray && map.getBounds().contains(box)) {
      const room = fieldmap.ROOM + fieldmap.APART;
      map.panInside(next.post.at, { padding: [room, room], animate: false });
    }
    const near = !had.post && !had.site && map.getZoom() < 9;
    if (map.getBounds().contains(box) && !near) return;
    map.fitBounds(box.pad(0.4), { maxZoom: 13, animate: false });
  }

  map.on("moveend", reach);

  // Whether somebody points at the post's marker.
  const onPost = (latlng) => Boolean(shown.post)
    && map.project(latlng).distanceTo(map.project(shown.post.at)) <= fieldmap.ON_POST;

  return { show, at, accuracy, next, onPost, post: () => L.latLng(shown.post.at) };
};

fieldmap.bearing = function (from, to) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const [a, b, turn] = [radians(from.lat), radians(to.lat), radians(to.lng - from.lng)];
  const y = Math.sin(turn) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return `${String(Math.round(((Math.atan2(y, x) * 180) / Math.PI + 360) % 360) % 360).padStart(3, "0")}°`;
};
