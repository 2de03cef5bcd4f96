"use strict";
// What a click on the map means: a post, a site, a sector that is dragged out, or the corners of a
// drawing. Without a pointer, a cross in the middle of the map stands for it: arrows move the map,
// space puts a point, Enter ends.

fieldmap.pencil = function (map, entry, told, send) {
  let mode = "";
  let corners = [];
  let line = null;
  const cross = fieldmap.element("div", "cross");
  map.getContainer().append(cross);

  function choose(next, words) {
    mode = next;
    corners = [];
    told.textContent = words || "";
    if (mode) map.getContainer().focus({ preventScroll: true });
    map.getContainer().classList.toggle("choosing", Boolean(mode));
    cross.classList.toggle("shown", Boolean(mode) && document.activeElement === map.getContainer());
    map.dragging[mode === "aim" ? "disable" : "enable"]();
    preview();
  }

  function preview(cursor) {
    if (line) line.remove();
    const points = cursor ? [...corners, cursor] : corners;
    line = points.length > 1 ? L.polyline(points, { className: "draft-ray", pane: "shapes", interactive: false }).addTo(map) : null;
  }

  function finish() {
    const least = { line: 2, polygon: 3 }[mode];
    if (!least || corners.length < least) return;
    const points = corners.map((latlng) => { const p = latlng.wrap(); return [p.lat, p.lng]; });
    send("drawn", { type: mode, points });
    choose("", "");
  }

  function stop() {
    choose("", "");
    send("stop", {});
  }

  function point(latlng) {
    if (mode === "post" || mode === "site") {
      send(mode, { ...entry.at(latlng), accuracy: entry.accuracy() });
      stop();
    } else if (mode === "point") {
      const p = latlng.wrap();
      send("drawn", { type: "point", points: [[p.lat, p.lng]] });
      choose("", "");
    } else if (mode === "line" || mode === "polygon") {
      corners.push(latlng);
      preview();
    } else if (mode === "aim") {
      corners.push(latlng);
      if (corners.length === 2) aim(corners[0], corners[1]);
    }
  }

  // A few pixels beside the post are no direction: whoever points at its marker means the post.
  function aim(from, to) {
    corners = [];
    preview();
    const ends = [from, to].filter((latlng) => !entry.onPost(latlng));
    if (!ends.length) return;
    send("aim", { from: entry.at(ends.length === 1 ? entry.post() : from), to: entry.at(ends.at(-1)) });
    stop();
  }

  map.on("click", (event) => { if (mode !== "aim") point(event.latlng); });
  map.on("dblclick", () => { if (corners.length > 1) corners.pop(); finish(); });
  map.on("mousemove", (event) => { if (corners.length) preview(event.latlng); });
  map.on("mousedown", (event) => { if (mode === "aim") corners = [event.latlng]; });
  map.on("mouseup", (event) => { if (mode === "aim" && corners.length) aim(corners[0], event.latlng); });

  const container = map.getContainer();
  // A press of a tool is no click on what lies under it: the click comes when the tool is put away.
  container.addEventListener("pointerdown", () => container.classList.toggle("drawing", Boolean(mode)), true);
  container.addEventListener("focusin", () => cross.classList.toggle("shown", Boolean(mode) && document.activeElement === container));
  container.addEventListener("focusout", () => cross.classList.remove("shown"));
  container.addEventListener("mousemove", () => cross.classList.remove("shown"));
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") stop();
    else if (document.activeElement !== container) return;
    else if (event.key === " " && mode) point(map.getCenter());
    else if (event.key === "Enter" && corners.length) finish();
    else if (event.key === "Enter" && mode) point(map.getCenter());
    else if (event.key === "Enter") entry.next("");
    else return;
    event.preventDefault();
  });

  return { choose };
};
