"use strict";
// The supervisors' map: it asks the program for what its view shows, and draws the answer. While
// one answer is under way the next is not asked for, so that a fast hand never makes a queue.

fieldmap.PAD = 64; // pixels around the view: what is just outside reaches in
fieldmap.REST_MS = 300; // after the last movement: sectors and names of posts follow
fieldmap.HEARD_MS = 200; // and then, where sectors are many, the picture of where they overlap

fieldmap.overview = function (map) {
  const page = fieldmap.begin(map);
  for (const zone of page.zones) {
    zone.lines = fieldmap.unit(zone.geometry);
    zone.box = L.latLngBounds(L.geoJSON(zone.geometry).getBounds());
  }

  const canvas = fieldmap.element("canvas", "sheet");
  map.getContainer().append(canvas);
  const pen = canvas.getContext("2d", { willReadFrequently: true }); // no GPU: drawn where it is read
  const look = { layers: {}, kinds: [], weapons: [], reviews: [], told: -1, colours: null, selected: 0, signs: {}, sprites: new Map(),
    font: getComputedStyle(map.getContainer()).fontFamily };
  const state = { filter: "", answer: null, answered: "", drawn: null, glyphs: [], density: null, heard: null, many: false, mgrs: null, shapes: [], posts: [], tracks: [], source: [], joined: [],
    asking: false, again: false, coming: "", number: 0, pin: null, marked: null, aimed: false };
  const sheet = { map, canvas, state, look, draw, ask };
  fieldmap.sheet = sheet;
  const legend = fieldmap.legend(map, (folded) => send("legend", { folded }));
  const note = fieldmap.element("div", "note");
  note.setAttribute("role", "status");
  map.getContainer().append(note);
  let send = () => {};
  const tools = fieldmap.tools(map, sheet, (what, rest) => send(what, rest));
  sheet.ring = tools.ring;

  function frame() {
    const size = map.getSize();
    const { min } = map.getPixelBounds();
    return { left: min.x, top: min.y, width: size.x, height: size.y, scale: 256 * 2 ** map.getZoom(), zoom: map.getZoom() };
  }

  function asked(now) {
    const view = { west: (now.left - fieldmap.PAD) / now.scale, north: (now.top - fieldmap.PAD) / now.scale,
      width: now.width + 2 * fieldmap.PAD, height: now.height + 2 * fieldmap.PAD, zoom: now.zoom };
    return { view, text: String(new URLSearchParams({ ...view, filter: state.filter })) };
  }

  async function ask() {
    state.again = true;
    if (state.asking) return;
    state.asking = true;
    while (state.again) {
      state.again = false;
      const now = frame();
      const { view, text } = asked(now);
      if (text === state.answered) continue; // one zoom is told by several events
      state.answered = text; // before it is: what comes meanwhile may take it back
      const reply = await fetch(`fieldapp://map/view/?${text}`).catch(() => ({ ok: false }));
      if (!reply.ok) state.answered = "";
      else {
        state.answer = { ...fieldmap.decode(await reply.arrayBuffer()), at: now };
        look.wide = state.answer.kinds + 1;
        state.glyphs = fieldmap.glyphs(state.answer, look.told);
      }
      if (look.layers.density) state.density = await picture("density", text, view, now, look.colours?.vermilion);
      draw();
    }
    state.asking = false;
    if (state.coming !== "rest") told(); // it rested before the answer came: told it was of the one before
    state.number += 1;
    document.documentElement.dataset.painted = String(state.number);
    send("painted", { number: state.number });
  }

  async function picture(name, text, view, now, colour) {
    const reply = await fetch(`fieldapp://map/${name}/?${text}`).catch(() => ({ ok: false }));
    if (!reply.ok) return null;
    const cell = 8;
    const left = Math.floor((view.west * now.scale) / cell) * cell;
    const top = Math.floor((view.north * now.scale) / cell) * cell;
    const image = fieldmap.densityPicture(await reply.arrayBuffer(), colour || fieldmap.palette([]).vermilion);
    return { image, left, top, at: now, cell };
  }

  // Where sectors are too many to be told apart, where they overlap; after the hand has come to rest.
  async function heard() {
    if (!look.layers.sectors || !state.many) {
      if (state.heard) { state.heard = null; draw(); }
      return;
    }
    const now = frame();
    const { view, text } = asked(now);
    const made = await picture("heard", text, view, now, look.colours?.heard);
    if (text !== asked(frame()).text || !state.many) return; // another one is under way
    state.heard = made;
    draw();
    told();
  }

  // Where a point of an earlier frame lies now: the map may have moved since it was asked for.
  function carried(x, y, then, now) {
    const by = now.scale / then.scale;
    return [(x + then.left) * by - now.left, (y + then.top) * by - now.top];
  }

  function fit(now) {
    const sharp = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(now.width * sharp), Math.round(now.height * sharp)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    pen.setTransform(sharp, 0, 0, sharp, 0, 0);
    pen.clearRect(0, 0, now.width, now.height);
  }

  function draw() {
    const now = frame();
    fit(now);
    state.drawn = now;
    canvas.style.transform = "";
    look.colours ??= fieldmap.palette(look.kinds);
    if (look.layers.density) spread(state.density, now);
    if (look.layers.sectors && state.many) spread(state.heard, now);
    if (look.layers.zones) fieldmap.drawZones(pen, page.zones, now, look);
    const taken = [];
    if (look.layers.tracks) fieldmap.drawTracks(pen, state.tracks, now, look);
    if (look.layers.sectors) fieldmap.drawShapes(pen, state.shapes, now, look);
    fieldmap.drawSource(pen, state.source, now, look);
    fieldmap.drawJoined(pen, state.joined, now, look);
    if (look.layers.posts) fieldmap.drawPosts(pen, state.posts, now, look);
    if (look.layers.observations) glyphs(now, taken);
    if (look.layers.mgrs && state.mgrs) fieldmap.drawMgrs(pen, state.mgrs, now, look, taken);
    if (look.layers.posts) fieldmap.drawPostNames(pen, state.posts, now, look, taken);
    fieldmap.drawNames(pen, page, now, look, taken);
    if (state.marked) mark(now);
    if (state.pin) pin(now);
    tools.draw(pen, now, look);
    if (state.aimed) cross(now);
  }

  function spread(made, now) {
    if (!made || made.at.zoom !== now.zoom) return; // stretched it would tell what was never counted
    const [x, y] = carried(made.left - made.at.left, made.top - made.at.top, made.at, now);
    const by = (made.cell * now.scale) / made.at.scale;
    pen.drawImage(made.image, x, y, made.image.width * by, made.image.height * by);
  }

  // What is drawn moves with the map until the next answer is there: that costs no drawing.
  function slide() {
    const [now, then] = [frame(), state.drawn];
    if (!then || then.width !== now.width || then.height !== now.height) {
      draw();
      return;
    }
    const [x, y] = carried(0, 0, then, now);
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${now.scale / then.scale})`;
  }

  function glyphs(now, taken) {
    if (!state.answer) return;
    for (const glyph of state.glyphs) {
      const [x, y] = carried(glyph.x - fieldmap.PAD, glyph.y - fieldmap.PAD, state.answer.at, now);
      const r = glyph.radius + 2;
      for (let at = x; at < now.width + r; at += now.scale) { // a wide window shows the world twice
        if (at < -r || y < -r || y > now.height + r) continue;
        fieldmap.stamp(pen, glyph, at, y, look);
        taken.push([at - r, y - r, at + r, y + r]);
      }
    }
  }

  // The record that is read beside the map: four corners around its place, on top of any disc.
  function mark(now) {
    const [x, y] = fieldmap.at(...state.marked, now);
    pen.strokeStyle = look.colours.halo;
    for (const wide of [6, 3]) {
      pen.lineWidth = wide;
      pen.beginPath();
      for (const [across, down] of [[-1, -1], [1, -1], [1, 1], [-1, 1]]) {
        pen.moveTo(x + across * 18, y + down * 8);
        pen.lineTo(x + across * 18, y + down * 18);
        pen.lineTo(x + across * 8, y + down * 18);
      }
      pen.stroke();
      pen.strokeStyle = look.colours.accent;
    }
  }

  function pin(now) {
    const [x, y] = fieldmap.at(state.pin.lat, state.pin.lon, now);
    pen.strokeStyle = look.colours.accent;
    pen.lineWidth = 3;
    pen.beginPath();
    pen.arc(x, y, 16, 0, 2 * Math.PI);
    pen.moveTo(x - 24, y);
    pen.lineTo(x - 9, y);
    pen.moveTo(x + 9, y);
    pen.lineTo(x + 24, y);
    pen.stroke();
  }

  function hit(point) {
    if (!state.answer || !look.layers.observations) return null;
    const now = frame();
    return state.glyphs.findLast(function (glyph) {
      const [x, y] = carried(glyph.x - fieldmap.PAD, glyph.y - fieldmap.PAD, state.answer.at, now);
      const across = Math.abs((((point.x - x) % now.scale) + 1.5 * now.scale) % now.scale - now.scale / 2);
      return Math.hypot(across, point.y - y) <= glyph.radius + 2;
    });
  }

  map.on("click", function (event) {
    state.aimed = false;
    if (tools.click(event.latlng)) return;
    open(hit(event.containerPoint));
  });

  function open(glyph) {
    if (!glyph) send("nothing", {});
    else if (glyph.one) send("one", { id: glyph.one.id });
    else send("several", { cells: glyph.cells, level: state.answer.level });
  }

  // By keys the map is moved under a cross in its middle. Enter opens what is nearest to the cross;
  // with a tool it sets a corner there, and the space bar ends the lasso.
  function nearest(now) {
    if (!state.answer || !look.layers.observations) return null;
    const away = function (glyph) {
      const [x, y] = carried(glyph.x - fieldmap.PAD, glyph.y - fieldmap.PAD, state.answer.at, now);
      return Math.hypot(x - now.width / 2, y - now.height / 2);
    };
    return state.glyphs.reduce((best, glyph) => (!best || away(glyph) < away(best) ? glyph : best), null);
  }

  function cross(now) {
    const [x, y] = [now.width / 2, now.height / 2];
    const glyph = tools.busy ? null : nearest(now);
    for (const [colour, wide] of [["halo", 6], ["accent", 2.5]]) {
      pen.strokeStyle = look.colours[colour];
      pen.lineWidth = wide;
      pen.beginPath();
      for (const [across, down] of [[1, 0], [0, 1]]) {
        pen.moveTo(x - 22 * across, y - 22 * down);
        pen.lineTo(x + 22 * across, y + 22 * down);
      }
      pen.stroke();
      if (!glyph) continue;
      const [left, top] = carried(glyph.x - fieldmap.PAD, glyph.y - fieldmap.PAD, state.answer.at, now);
      pen.beginPath();
      pen.arc(left, top, glyph.radius + 8, 0, 2 * Math.PI);
      pen.stroke();
    }
  }

  map.getContainer().addEventListener("keydown", function (event) {
    if (event.target !== map.getContainer()) return; // a button of the page has its own keys
    const aims = ["Enter", " "].includes(event.key) || event.key.startsWith("Arrow") || "+-=".includes(event.key);
    if (!aims) return;
    state.aimed = true;
    if (event.key === "Enter" && !tools.set(map.getCenter())) open(nearest(frame()));
    if (event.key === " ") tools.finish();
    if (event.key === " " || event.key === "Enter") event.preventDefault();
    draw();
  });
  map.getContainer().addEventListener("blur", function () {
    state.aimed = false;
    draw();
  });
  map.on("dblclick", function (event) {
    if (!tools.busy) map.setView(event.latlng, Math.min(map.getZoom() + 2, map.getMaxZoom()), { animate: false });
  });
  map.on("mousemove", function (event) {
    map.getContainer().classList.toggle("over", !tools.busy && Boolean(hit(event.containerPoint)));
  });

  let later = 0;
  function moved() {
    slide();
    ask();
    clearTimeout(later);
    state.coming = "rest";
    later = setTimeout(settled, fieldmap.REST_MS);
  }

  // What the picture means is told once the hand rests, not while it flies by.
  function told() {
    const { layers } = look;
    if (!look.colours) return; // nothing was drawn in this light yet
    fieldmap.prepare(state.glyphs, look);
    const roles = new Set(layers.sectors ? state.shapes.filter((shape) => !shape.look).map((shape) => shape.role) : []);
    const kinds = new Set(layers.zones ? page.zones.filter(inView).map((zone) => zone.kind) : []);
    legend.show(layers.observations ? state.glyphs : [], look, { density: Boolean(layers.density), sectors: roles.has("sector"), bearings: roles.has("bearing"),
      heard: Boolean(layers.sectors && state.many && state.heard?.at.zoom === map.getZoom()), posts: Boolean(layers.posts && state.posts.length), tracks: Boolean(layers.tracks && state.tracks.length),
      ...Object.fromEntries(["violation", "cannot_tell", "not_violation"].map((outcome) => [outcome, Boolean(layers.sectors && layers.rules && state.shapes.some(({ rule }) => rule === outcome))])),
      source: state.source.some(({ share }) => share), joined: state.joined.length > 1,
      zone: kinds.has("zone"), line: kinds.has("line"), restricted: kinds.has("restricted") });
  }

  function inView(zone) {
    const view = map.getBounds();
    return zone.box.isValid() && [-360, 0, 360].some((turn) =>
      view.intersects([[zone.box.getSouth(), zone.box.getWest() + turn], [zone.box.getNorth(), zone.box.getEast() + turn]]));
  }

  function settled() {
    told();
    const view = map.getBounds();
    const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
    send("moved", { view: [...box, map.getZoom()] });
    const grid = look.layers.mgrs ? squares(box) : null;
    state.coming = "heard";
    const mine = later = setTimeout(async function () {
      await Promise.all([grid, heard()]);
      if (later === mine) state.coming = ""; // all is drawn, until the next movement
    }, fieldmap.HEARD_MS);
  }

  async function squares([west, south, east, north]) {
    const reply = await fetch(`fieldapp://map/mgrs/?${new URLSearchParams({ west, south, east, north })}`);
    if (!reply.ok) return;
    const found = await reply.json();
    state.mgrs = { squares: found.squares, lines: found.lines.map((line) => ({ ...line,
      lines: fieldmap.unit({ type: "LineString", coordinates: line.points.map(([lat, lon]) => [lon, lat]) }) })) };
    draw();
  }

  const handlers = {
    light: function (name) { document.documentElement.dataset.light = name; look.colours = null; look.signs = {}; look.sprites.clear(); },
    names: function (names) { Object.assign(look, names); look.told = look.kinds.indexOf("statement"); look.colours = null; look.sprites.clear(); },
    filter: function (text) {
      if (text !== state.filter) state.heard = null; // it shows what another filter passes
      state.filter = text;
    },
    layers: function (layers) { look.layers = layers; look.sprites.clear(); },
    shapes: function (shapes) { state.shapes = shapes.map((shape) => ({ ...shape, lines: fieldmap.unit(shape.geometry) })); },
    tracks: function (lines) { state.tracks = lines.map((line) =>
      fieldmap.unit({ type: "LineString", coordinates: line.map(([lat, lon]) => [lon, lat]) })); },
    posts: function (posts) { state.posts = posts; },
    source: function (features) { state.source = features.map(({ geometry, properties }) =>
      ({ share: properties.share_percent, lines: fieldmap.unit(geometry) })); },
    joined: function (places) { state.joined = places; },
    many: function (many) { if (state.many !== many) { state.many = many; heard(); } },
    selected: function ({ id, at }) {
      look.selected = id;
      state.marked = at;
      if (at && !map.getBounds().contains(at)) map.panTo(at, { animate: false });
    },
    tool: function (name) { tools.mode(name); },
    ring: function (ring) { tools.keep(ring); },
    pin: function (at) { state.pin = at; },
    note: function (text) { note.textContent = text; },
    folded: function (folded) { legend.fold(folded); },
    go: function (to) {
      if (to.box) map.fitBounds([[to.box[1], to.box[0]], [to.box[3], to.box[2]]], { animate: false, maxZoom: 13, padding: [40, 40] });
      else map.setView([to.lat, to.lon], to.zoom ?? Math.max(map.getZoom(), 12), { animate: false });
    },
  };
  const REDRAWN = ["shapes", "many", "tracks", "posts", "selected", "pin", "tool", "ring", "note", "folded", "source", "joined"]; // what needs no new answer

  new QWebChannel(qt.webChannelTransport, function (channel) {
    const { bridge } = channel.objects;
    send = (what, rest) => bridge.picked(JSON.stringify({ what, ...rest }));
    bridge.shown.connect(function (text) {
      const parts = Object.entries(JSON.parse(text));
      for (const [name, value] of parts) handlers[name](value);
      if (parts.every(([name]) => REDRAWN.includes(name))) {
        draw();
        told();
      } else {
        state.answered = ""; // another index, filter or layer: the same view has another answer
        state.drawn = null;
        moved();
      }
    });
    map.on("move zoomend resize", moved);
    window.addEventListener("focus", () => map.getContainer().focus()); // arrows and + and - work at once
    document.documentElement.dataset.ready = "yes";
    send("ready", {});
  });
  fieldmap.home(map, page);
};
