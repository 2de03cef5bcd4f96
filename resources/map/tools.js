"use strict";
// Tools of the pointer on the supervisors' map: measuring along the ellipsoid, and the lasso.
// Measures are the program's (pyproj); the page only shows them.

fieldmap.tools = function (map, sheet, send) {
  const state = { mode: "", corners: [], measured: null, ring: [], kept: [], asked: 0 };

  function mode(name) {
    state.mode = name;
    state.corners = [];
    state.ring = [];
    state.measured = null;
    map.getContainer().classList.toggle("choosing", Boolean(name));
    if (name === "lasso") map.dragging.disable();
    else map.dragging.enable();
    sheet.draw();
  }

  async function measure() {
    const asked = ++state.asked;
    const points = state.corners.map((at) => `${at.lat},${at.lng}`).join(";");
    const reply = await fetch(`fieldapp://map/measure/?points=${points}`);
    if (!reply.ok || asked !== state.asked) return;
    const found = await reply.json();
    state.measured = { ...found, lines: fieldmap.unit({ type: "LineString", coordinates: found.line.map(([lat, lon]) => [lon, lat]) }) };
    document.documentElement.dataset.measured = found.text;
    sheet.draw();
  }

  function click(at) {
    if (state.mode !== "measure") return false;
    state.corners.push(at);
    if (state.corners.length > 1) measure();
    else sheet.draw();
    return true;
  }

  const unit = function (latlng) {
    const [x, y] = fieldmap.unit({ type: "Point", coordinates: [latlng.lng, latlng.lat] })[0].points;
    return [x, y];
  };

  map.on("mousedown", function (event) {
    if (state.mode === "lasso") state.ring = [unit(event.latlng)];
  });
  map.on("mousemove", function (event) {
    if (state.mode !== "lasso" || !state.ring.length || state.ring.length > 1900) return;
    state.ring.push(unit(event.latlng));
    sheet.draw();
  });
  map.on("mouseup", finish);

  // By keys a corner is set where the cross is; false where no tool is on.
  function set(at) {
    if (state.mode !== "lasso") return click(at);
    state.ring.push(unit(at));
    return true;
  }

  function finish() {
    if (state.mode !== "lasso" || !state.ring.length) return;
    const { ring } = state;
    mode("");
    if (ring.length > 2) {
      state.kept = ring; // until the program says which list is open
      sheet.draw();
      send("lasso", { ring });
    }
    send("stop", {});
  }
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    mode("");
    send("stop", {});
  });

  function draw(pen, frame, look) {
    pen.strokeStyle = look.colours.accent;
    pen.lineWidth = 2.5;
    const ring = state.ring.length ? state.ring : state.kept;
    if (ring.length > 1) {
      pen.globalAlpha = 0.15;
      pen.fillStyle = look.colours.accent;
      pen.beginPath();
      fieldmap.trace(pen, [{ points: Float64Array.from(ring.flat()), closed: true }], frame);
      pen.fill();
      pen.globalAlpha = 1;
      pen.stroke();
    }
    for (const corner of state.corners) {
      const [x, y] = fieldmap.at(corner.lat, corner.lng, frame);
      fieldmap.disc(pen, x, y, 4, look, look.colours.accent);
    }
    if (!state.measured) return;
    pen.beginPath();
    fieldmap.trace(pen, state.measured.lines, frame);
    pen.stroke();
    const last = state.corners.at(-1);
    const [x, y] = fieldmap.at(last.lat, last.lng, frame);
    pen.font = `700 14px ${look.font}`;
    pen.fillStyle = look.colours.text;
    fieldmap.label(pen, state.measured.text, x + 10, y - 12, [], frame, look, "left");
  }

  // The ring of the list that is open beside the map; an empty one where none is.
  function keep(ring) {
    state.kept = ring;
  }

  return { mode, click, set, finish, draw, keep, ring: () => state.kept, get busy() { return Boolean(state.mode); } };
};
