"use strict";
// The legend: only what is in the picture, so that it stays short. Words come from the program. It
// folds to its heading, by a click or the key L, and the program remembers that. Where the map is
// small, beside a list or with large text, it is folded until it is opened.

fieldmap.legend = function (map, folding) {
  const SMALL = { x: 520, y: 340 }; // pixels of text at its usual size
  const box = fieldmap.element("div", "legend-box");
  const head = fieldmap.element("button", "legend-head");
  const list = fieldmap.element("div", "legend-lines");
  box.append(head, list);
  box.hidden = true;
  L.DomEvent.disableClickPropagation(box);
  L.DomEvent.disableScrollPropagation(box);
  map.getContainer().append(box);
  let last = "";
  let title = "";
  let wished = false; // folded, as the program remembers it
  let opened = false; // by hand, on a map that is small

  // On a small map it would cover what it explains: there it opens by hand alone, for this time.
  function small() {
    const { x, y } = map.getSize();
    return x < SMALL.x || y < SMALL.y;
  }

  function draw() {
    const folded = wished || (small() && !opened);
    list.hidden = folded;
    head.textContent = `${title} ${folded ? "▸" : "▾"}`;
    head.setAttribute("aria-expanded", String(!folded));
  }

  function fold(folded) {
    wished = folded;
    draw();
  }

  function turn() {
    const folded = !list.hidden;
    opened = !folded;
    if (folded && small() && !wished) draw(); // on a larger map it is open as before
    else { fold(folded); folding(folded); }
  }

  map.on("resize", draw);

  head.addEventListener("click", turn);
  document.addEventListener("keydown", (event) => {
    // By its place on the keyboard, for it is another letter in Ukrainian.
    if (event.code === "KeyL" && !box.hidden && !event.ctrlKey && !event.altKey && !event.metaKey) turn();
  });

  function line(mark, text) {
    const made = fieldmap.element("p");
    made.append(mark, fieldmap.element("span", "", text));
    return made;
  }

  // The same drawing as on the map, on a little canvas of its own.
  function little(draw) {
    const sharp = window.devicePixelRatio || 1;
    const canvas = fieldmap.element("canvas");
    [canvas.width, canvas.height] = [44 * sharp, 34 * sharp];
    const pen = canvas.getContext("2d");
    pen.scale(sharp, sharp);
    draw(pen);
    return canvas;
  }

  function drawn(glyph, look) {
    const counts = new Array(glyph.counts || 16).fill(0);
    const made = { counts, unproven: 0, bits: 0, one: null, single: 0, cells: [], ...glyph.own };
    made.counts = counts.map((_, kind) => (glyph.many || {})[kind] || 0);
    fieldmap.weigh(made, look.told);
    return little((pen) => fieldmap.drawGlyph(pen, made, 20, 17, { ...look, layers: { evidence: true, reviews: true } }));
  }

  // Marks of what lies around: `frame` is the little canvas as a part of the map.
  const frame = { left: 0, top: 0, width: 44, height: 34, scale: 44 };
  const LINE = [{ points: Float64Array.of(4, 26, 18, 12, 26, 20, 38, 8).map((at) => at / 44), closed: false }];
  const AREA = [{ points: Float64Array.of(4, 8, 36, 8, 36, 26, 4, 26).map((at) => at / 44), closed: true }];
  const SECTOR = [{ points: Float64Array.of(8, 28, 20, 5, 30, 7, 37, 14, 14, 31).map((at) => at / 44), closed: true }];
  const shape = { id: -1, look: "" };
  const AROUND = {
    density: (look) => little((pen) => fieldmap.smear(pen, 20, 17, 14, look.colours.vermilion)),
    heard: (look) => little((pen) => fieldmap.smear(pen, 20, 17, 14, look.colours.heard)),
    posts: (look) => little((pen) => fieldmap.postSign(pen, 20, 17, look)),
    source: (look) => little((pen) => fieldmap.drawSource(pen, [{ share: 90, lines: AREA }], frame, look)),
    joined: (look) => little((pen) => fieldmap.drawJoined(pen, [[0, 0], [0, 0]], { left: -20, top: -17, width: 44, height: 34, scale: 0 }, look)),
    tracks: (look) => little((pen) => fieldmap.drawTracks(pen, [LINE], frame, look)),
    sectors: (look, kind) => little((pen) => fieldmap.drawShapes(pen, [{ ...shape, role: "sector", lines: SECTOR, kind }], frame, look)),
    bearings: (look, kind) => little((pen) => fieldmap.drawShapes(pen, [{ ...shape, role: "bearing", lines: LINE, kind }], frame, look)),
    ...Object.fromEntries(["violation", "cannot_tell", "not_violation"].map((rule) => [rule, (look, kind) =>
      little((pen) => fieldmap.drawShapes(pen, [{ ...shape, role: "sector", lines: SECTOR, kind, rule }], frame, { ...look, layers: { rules: true } }))])),
    zone: (look) => little((pen) => fieldmap.drawZones(pen, [{ kind: "zone", lines: AREA }], frame, look)),
    line: (look) => little((pen) => fieldmap.drawZones(pen, [{ kind: "line", lines: LINE }], frame, look)),
    restricted: (look) => little((pen) => fieldmap.drawZones(pen, [{ kind: "restricted", lines: AREA }], frame, look)),
  };

  function show(glyphs, look, around) {
    const others = Object.keys(AROUND).filter((name) => around[name]);
    box.hidden = !look.layers.legend || !(glyphs.length || others.length);
    if (box.hidden || !look.words) return;
    const { BITS } = fieldmap;
    // A kind is in the picture as a symbol or as a part of a ring; what is below a twentieth is neither.
    const seen = new Set();
    for (const glyph of glyphs) {
      if (glyph.one) seen.add(glyph.one.kind);
      else if (glyph.number) for (const [kind] of fieldmap.mix(glyph, look.told)) seen.add(kind);
    }
    const kinds = look.kinds.map((_, kind) => kind).filter((kind) => kind !== look.told && seen.has(kind));
    const some = (test) => glyphs.some(test);
    const reviews = glyphs.filter((glyph) => glyph.one && look.reviews[glyph.one.review]).map((glyph) => glyph.one.review);
    const has = {
      several: some((glyph) => !glyph.one && glyph.number), told: look.told >= 0 && some((glyph) => glyph.told),
      gone: some((glyph) => glyph.gone && (glyph.one || !glyph.number)), among: some(fieldmap.goneAmong),
      unproven: some((glyph) => glyph.one && glyph.bits & BITS.unproven), partly: some(fieldmap.unprovenShare),
      placed: some((glyph) => glyph.one && glyph.bits & BITS.placed), some_placed: some((glyph) => !glyph.one && glyph.bits & BITS.placed),
      flagged: some((glyph) => glyph.bits & (BITS.forked | BITS.flagged)),
      reviewed: look.layers.reviews && (reviews.find((review) => !(look.reviews[review] in fieldmap.RUNGS)) ?? false),
      found: look.layers.reviews && (reviews.find((review) => look.reviews[review] in fieldmap.RUNGS) ?? false),
      evidence: look.layers.evidence && some((glyph) => glyph.one && glyph.bits & BITS.evidence),
    };
    const key = JSON.stringify([kinds, has, others, look.words, document.documentElement.dataset.light]);
    if (key === last) return;
    last = key;
    const { words } = look;
    title = words.legend;
    draw();
    head.title = words.legend_key;
    const wide = look.wide;
    const one = (bits, kind = 0, review = 0) => ({ counts: wide, many: { [kind]: 1 }, own: { bits, one: { id: 1, kind, weapon: 0, review } } });
    list.replaceChildren(...kinds.map((kind) => line(drawn(one(0, kind), look), words.kinds[kind])));
    const first = kinds[0] ?? 0;
    if (has.several) list.append(line(drawn({ counts: wide, many: { [first]: 7, [kinds[1] ?? first]: 9 } }, look), words.several));
    if (has.told) list.append(line(drawn({ counts: wide, many: { [look.told]: 3 } }, look), words.told));
    if (has.unproven) list.append(line(drawn(one(BITS.unproven, first), look), words.unproven));
    if (has.partly) list.append(line(drawn({ counts: wide, many: { [first]: 3 }, own: { unproven: 2 } }, look), words.partly));
    if (has.gone) list.append(line(drawn(one(BITS.retracted, first), look), words.gone));
    if (has.among) list.append(line(drawn({ counts: wide, many: { [first]: 3, [wide - 1]: 2 } }, look), words.among));
    if (has.placed) list.append(line(drawn(one(BITS.placed, first), look), words.placed));
    if (has.some_placed) list.append(line(drawn({ counts: wide, many: { [first]: 3 }, own: { bits: BITS.placed } }, look), words.some_placed));
    if (has.flagged) list.append(line(drawn(one(BITS.flagged, first), look), words.flagged));
    if (has.reviewed !== false) list.append(line(drawn(one(0, first, has.reviewed), look), words.reviewed));
    if (has.found !== false) list.append(line(drawn(one(0, first, has.found), look), words.found));
    if (has.evidence) list.append(line(drawn(one(BITS.evidence, first), look), words.evidence));
    for (const name of others) list.append(line(AROUND[name](look, look.kinds[first]), words[name]));
  }

  return { show, fold };
};
