"use strict";
// The legend: only what is in the picture, so that it stays short. Words come from the program.

fieldmap.legend = function (map) {
  const box = fieldmap.element("div", "legend-box");
  box.hidden = true;
  map.getContainer().append(box);
  let last = "";

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
    const made = { counts, bits: 0, one: null, spot: 0, cells: [], ...glyph.own };
    made.counts = counts.map((_, kind) => (glyph.many || {})[kind] || 0);
    fieldmap.weigh(made, look.told);
    return little((pen) => fieldmap.drawGlyph(pen, made, 20, 17, { ...look, layers: { evidence: true, reviews: true } }));
  }

  // Marks of what lies around: `frame` is the little canvas as a part of the map.
  const frame = { left: 0, top: 0, width: 44, height: 34, scale: 1 };
  const LINE = [{ points: Float64Array.of(4, 26, 18, 12, 26, 20, 38, 8), closed: false }];
  const AROUND = {
    density: (look) => little((pen) => fieldmap.smear(pen, 20, 17, 14, look.colours.vermilion)),
    heard: (look) => little((pen) => fieldmap.smear(pen, 20, 17, 14, look.colours.blue)),
    posts: (look) => little((pen) => fieldmap.postSign(pen, 20, 17, look)),
    tracks: (look) => little((pen) => fieldmap.drawTracks(pen, [LINE], frame, look)),
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
    const has = {
      several: some((glyph) => !glyph.one && glyph.number), told: look.told >= 0 && some((glyph) => glyph.told),
      gone: some((glyph) => glyph.gone), unproven: some((glyph) => glyph.one && glyph.bits & BITS.unproven),
      flagged: some((glyph) => glyph.bits & (BITS.forked | BITS.flagged)),
      reviewed: look.layers.reviews && (glyphs.find((glyph) => glyph.one && look.reviews[glyph.one.review])?.one.review ?? false),
      evidence: look.layers.evidence && some((glyph) => glyph.one && glyph.bits & BITS.evidence),
    };
    const key = JSON.stringify([kinds, has, others, look.words, document.documentElement.dataset.light]);
    if (key === last) return;
    last = key;
    const { words } = look;
    const wide = look.wide;
    const one = (bits, kind = 0, review = 0) => ({ counts: wide, many: { [kind]: 1 }, own: { bits, one: { id: 1, kind, weapon: 0, review } } });
    box.replaceChildren(...kinds.map((kind) => line(drawn(one(0, kind), look), words.kinds[kind])));
    const first = kinds[0] ?? 0;
    if (has.several) box.append(line(drawn({ counts: wide, many: { [first]: 7, [kinds[1] ?? first]: 9 } }, look), words.several));
    if (has.told) box.append(line(drawn({ counts: wide, many: { [look.told]: 3 } }, look), words.told));
    if (has.unproven) box.append(line(drawn(one(BITS.unproven, first), look), words.unproven));
    if (has.gone) box.append(line(drawn(one(BITS.retracted, first), look), words.gone));
    if (has.flagged) box.append(line(drawn(one(BITS.flagged, first), look), words.flagged));
    if (has.reviewed !== false) box.append(line(drawn(one(0, first, has.reviewed), look), words.reviewed));
    if (has.evidence) box.append(line(drawn(one(BITS.evidence, first), look), words.evidence));
    for (const name of others) box.append(line(AROUND[name](look), words[name]));
  }

  return show;
};
