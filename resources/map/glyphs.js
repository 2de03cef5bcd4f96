"use strict";
// What a view shows, drawn on a canvas: single observations as symbols, several as a disc with
// their number and a ring of their kinds. Numbers count observations in force; statements stand
// beside them in a badge of their own, and what was withdrawn is grey and struck through.

fieldmap.BITS = { forked: 1, flagged: 2, evidence: 4, unproven: 8, amended: 16, retracted: 32, placed: 128 };

// The bytes are described in fieldapp/map/supervisor/view_codec.py.
fieldmap.decode = function (buffer) {
  const head = new Uint32Array(buffer, 0, 8);
  if (head[0] !== 0x31504d46) throw new Error("not an answer");
  const [, n, kinds, shown, nowhere, level] = head;
  let at = 32;
  const take = function (type, length) {
    const column = new type(buffer, at, length);
    at += Math.ceil(column.byteLength / 4) * 4;
    return column;
  };
  return {
    n, kinds, shown, nowhere, level,
    x: take(Float32Array, n), y: take(Float32Array, n), cell: take(Uint32Array, 2 * n),
    id: take(Uint32Array, n), counts: take(Uint32Array, n * (kinds + 1)), unproven: take(Uint32Array, n),
    bits: take(Uint8Array, n), single: take(Uint8Array, n), kind: take(Uint8Array, n),
    weapon: take(Uint16Array, n), review: take(Uint16Array, n),
  };
};

// Glyphs of an answer; those that would lie on each other become one, the larger taking the other.
fieldmap.glyphs = function (answer, told) {
  const wide = answer.kinds + 1;
  const found = [];
  for (let i = 0; i < answer.n; i++) {
    const counts = Array.from(answer.counts.subarray(i * wide, (i + 1) * wide));
    const one = answer.id[i]
      ? { id: answer.id[i], kind: answer.kind[i], weapon: answer.weapon[i], review: answer.review[i] }
      : null;
    found.push({ x: answer.x[i], y: answer.y[i], counts, unproven: answer.unproven[i], bits: answer.bits[i], one, single: answer.single[i],
      cells: [[answer.cell[2 * i], answer.cell[2 * i + 1]]] });
  }
  for (const glyph of found) fieldmap.weigh(glyph, told);
  found.sort((a, b) => b.all - a.all || a.cells[0][0] - b.cells[0][0] || a.cells[0][1] - b.cells[0][1]);
  const kept = [];
  for (const glyph of found) {
    const near = kept.find((other) => Math.hypot(other.x - glyph.x, other.y - glyph.y) < fieldmap.apart(other, glyph));
    if (!near) {
      kept.push(glyph);
      continue;
    }
    near.counts = near.counts.map((count, kind) => count + glyph.counts[kind]);
    near.unproven += glyph.unproven;
    near.bits |= glyph.bits;
    near.single = 0;
    near.one = null;
    near.cells.push(...glyph.cells);
    fieldmap.weigh(near, told);
  }
  return kept.reverse(); // the small ones first, so that the large lie on top
};

// How far apart two glyphs stay. Large numbers keep more room: a map full of them says nothing.
fieldmap.apart = function (one, other) {
  const touching = (one.radius + other.radius) * 0.92;
  return Math.min(one.all, other.all) < 10 ? touching : Math.max(touching, fieldmap.ROOM);
};
fieldmap.ROOM = 78; // pixels

fieldmap.weigh = function (glyph, told) {
  const kinds = glyph.counts.length - 1;
  glyph.gone = glyph.counts[kinds];
  glyph.told = told >= 0 ? glyph.counts[told] : 0;
  glyph.all = glyph.counts.reduce((sum, count) => sum + count, 0);
  glyph.number = glyph.all - glyph.gone - glyph.told;
  glyph.radius = glyph.one ? 12 : 13 + 3.9 * Math.log10(Math.max(glyph.number, glyph.told, glyph.gone));
};

fieldmap.short = function (count) {
  const figure = (value, unit) => `${value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)}${unit}`;
  if (count < 1000) return String(count);
  return count < 999500 ? figure(count / 1000, "k") : figure(count / 1e6, "M");
};

// Colours of the light that is on, out of the style sheet.
fieldmap.palette = function (kinds) {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(`--${name}`).trim();
  const colours = {};
  for (const name of ["sea", "land", "coast", "grid", "text", "soft", "paper", "edge", "accent", "halo", "grey", "vermilion", "heard", "warn-back"]) {
    colours[name] = read(name);
  }
  colours.kinds = kinds.map(function (kind) {
    const probe = fieldmap.symbol(kind);
    probe.style.display = "none";
    document.body.append(probe);
    const colour = getComputedStyle(probe).fill;
    probe.remove();
    return colour;
  });
  return colours;
};

fieldmap.paths = {};
fieldmap.path = function (kind) {
  fieldmap.paths[kind] ??= new Path2D(fieldmap.SHAPES[kind] || fieldmap.OTHER);
  return fieldmap.paths[kind];
};

fieldmap.drawSymbol = function (pen, kind, x, y, size, colour) {
  pen.save();
  pen.translate(x - size / 2, y - size / 2);
  pen.scale(size / 24, size / 24);
  pen.fillStyle = colour;
  pen.fill(fieldmap.path(kind), "evenodd");
  pen.restore();
};

// A pan shows the same glyphs again and again: while the hand rests they are drawn apart, once, and
// from then on only copied. Small ones look alike already within one picture.
fieldmap.SPRITES = 1500;
fieldmap.ALIKE = 4; // entries in a disc

fieldmap.stamp = function (pen, glyph, x, y, look) {
  if (glyph.all <= fieldmap.ALIKE) fieldmap.prepare([glyph], look);
  const sprite = look.sprites.get(fieldmap.keyOf(glyph, look));
  if (!sprite) {
    fieldmap.drawGlyph(pen, glyph, x, y, look);
    return;
  }
  const half = sprite.side / 2;
  pen.drawImage(sprite.canvas, Math.round(x) - half, Math.round(y) - half, sprite.side, sprite.side);
};

fieldmap.prepare = function (glyphs, look) {
  if (look.sprites.size >= fieldmap.SPRITES) look.sprites.clear();
  for (const glyph of glyphs) {
    const key = fieldmap.keyOf(glyph, look);
    if (!look.sprites.has(key)) look.sprites.set(key, fieldmap.sprite(glyph, look));
  }
};

fieldmap.keyOf = function ({ one, counts, unproven, bits }, look) {
  if (!one) return `${counts.join()} ${unproven} ${bits}`;
  return `${one.kind} ${bits} ${one.review} ${look.layers.symbols ? one.weapon : ""}`;
};

fieldmap.sprite = function (glyph, look) {
  const sharp = window.devicePixelRatio || 1;
  const side = 2 * Math.ceil(glyph.radius + 12);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.round(side * sharp);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.scale(sharp, sharp);
  fieldmap.drawGlyph(pen, glyph, side / 2, side / 2, look);
  return { canvas, side };
};

fieldmap.drawGlyph = function (pen, glyph, x, y, look) {
  if (glyph.one) fieldmap.drawOne(pen, glyph, x, y, look);
  else if (glyph.number === 0 && glyph.told > 0) fieldmap.drawTold(pen, glyph, x, y, look);
  else fieldmap.drawSeveral(pen, glyph, x, y, look);
  const { radius: r, bits } = glyph;
  if (bits & (fieldmap.BITS.forked | fieldmap.BITS.flagged)) {
    fieldmap.badge(pen, x - r * 0.75, y - r * 0.75, "!", look, look.colours.text, look.colours["warn-back"]);
  }
  if (!glyph.one && bits & fieldmap.BITS.placed) fieldmap.placedSign(pen, x + r * 0.74, y + r * 0.74, 5, look);
  if (fieldmap.goneAmong(glyph)) fieldmap.struck(pen, x - r * 0.74, y + r * 0.74, look);
  if (!glyph.one && glyph.told > 0 && glyph.number > 0) fieldmap.speech(pen, x + r * 0.74, y - r * 0.74, look);
  if (glyph.one && look.layers.evidence && bits & fieldmap.BITS.evidence) {
    pen.fillStyle = look.colours.text;
    pen.strokeStyle = look.colours.halo;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.rect(x + r * 0.5, y + r * 0.5, 7, 7);
    pen.fill();
    pen.stroke();
  }
};

fieldmap.disc = function (pen, x, y, r, look, edge) {
  pen.fillStyle = look.colours.paper;
  pen.strokeStyle = edge;
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
};

// Headquarters placed it: a house, where what the record tells itself stands in a disc.
fieldmap.house = function (pen, x, y, r, look, edge) {
  pen.fillStyle = look.colours.paper;
  pen.strokeStyle = edge;
  pen.beginPath();
  pen.moveTo(x, y - r * 1.25);
  pen.lineTo(x + r, y - r * 0.45);
  pen.lineTo(x + r, y + r);
  pen.lineTo(x - r, y + r);
  pen.lineTo(x - r, y - r * 0.45);
  pen.closePath();
  pen.fill();
  pen.stroke();
};

// The same, small, where some of several were placed by headquarters.
fieldmap.placedSign = function (pen, x, y, r, look) {
  pen.lineWidth = 1.4;
  fieldmap.house(pen, x, y, r, look, look.colours.text);
};

// By red alone the kinds' shades are for rings: a symbol is as bright as text.
fieldmap.ink = function (look, kind) {
  return document.documentElement.dataset.light === "red" ? look.colours.text : look.colours.kinds[kind];
};

fieldmap.drawOne = function (pen, glyph, x, y, look) {
  const { colours, kinds } = look;
  const withdrawn = glyph.bits & (fieldmap.BITS.amended | fieldmap.BITS.retracted);
  const code = kinds[glyph.one.kind];
  pen.lineWidth = 1.6;
  if (glyph.bits & fieldmap.BITS.unproven || withdrawn) pen.setLineDash(withdrawn ? [2, 3] : [4, 2.5]);
  const sign = look.layers.symbols && fieldmap.equipment(look.weapons[glyph.one.weapon], look);
  if (sign) {
    pen.setLineDash([]);
    pen.fillStyle = colours.paper;
    pen.fillRect(x - sign.width / 2 + 1, y - sign.height / 2 + 1, sign.width - 2, sign.height - 2);
    pen.drawImage(sign, Math.round(x - sign.width / 2), Math.round(y - sign.height / 2));
    if (glyph.bits & fieldmap.BITS.unproven) fieldmap.dashed(pen, x, y, fieldmap.outline(glyph, sign), look);
    if (glyph.bits & fieldmap.BITS.placed) fieldmap.placedSign(pen, x - sign.width / 2, y + sign.height / 2, 4, look);
  } else if (glyph.bits & fieldmap.BITS.placed) {
    fieldmap.house(pen, x, y, glyph.radius, look, withdrawn ? colours.grey : colours.text);
    pen.setLineDash([]);
    fieldmap.drawSymbol(pen, code, x, y + 2, 14, withdrawn ? colours.grey : fieldmap.ink(look, glyph.one.kind));
  } else {
    fieldmap.disc(pen, x, y, glyph.radius - 0.8, look, withdrawn ? colours.grey : colours.text);
    pen.setLineDash([]);
    fieldmap.drawSymbol(pen, code, x, y, 16, withdrawn ? colours.grey : fieldmap.ink(look, glyph.one.kind));
  }
  if (withdrawn) {
    pen.strokeStyle = colours.text;
    pen.lineWidth = 2;
    pen.beginPath();
    const slope = glyph.bits & fieldmap.BITS.retracted ? 9 : 0;
    pen.moveTo(x - 9, y + slope);
    pen.lineTo(x + 9, y - slope);
    pen.stroke();
  }
  const review = look.layers.reviews && look.reviews[glyph.one.review];
  if (review in fieldmap.RUNGS) fieldmap.ladder(pen, x + 9, y - 9, fieldmap.RUNGS[review], look);
  else if (review) fieldmap.badge(pen, x + 9, y - 9, fieldmap.REVIEWS[review] || "•", look, colours.text, colours.paper);
};

// How far a finding in force goes: as many notches on a ring. A team's "confirmed" is never one.
fieldmap.RUNGS = { observed: 1, team_confirmed: 2, corroborated: 3, verified: 4, investigated: 5 };

fieldmap.ladder = function (pen, x, y, rung, look) {
  pen.lineWidth = 1.4;
  fieldmap.disc(pen, x, y, 5, look, look.colours.text);
  pen.strokeStyle = look.colours.text;
  pen.lineWidth = 2;
  pen.beginPath();
  for (let at = 0; at < rung; at++) {
    const angle = -Math.PI / 2 + (at * 2 * Math.PI) / 5;
    pen.moveTo(x + 4 * Math.cos(angle), y + 4 * Math.sin(angle));
    pen.lineTo(x + 8.5 * Math.cos(angle), y + 8.5 * Math.sin(angle));
  }
  pen.stroke();
};

// What was decided, in one sign each; a state without one of its own has a dot.
fieldmap.REVIEWS = { confirmed: "✓", questioned: "?", disputed: "×", not_substantiated: "×" };

// The share of a disc that is not proven in the log; a single one has a dashed edge of its own.
fieldmap.unprovenShare = ({ one, unproven, all }) => (one ? 0 : unproven / all);
fieldmap.LEAST_SHARE = 1 / 12; // of the way around: a smaller one would not be seen

// Dashes outside of a disc, from the top clockwise, as far as the share goes.
fieldmap.drawUnproven = function (pen, glyph, x, y, look) {
  const share = fieldmap.unprovenShare(glyph);
  if (!share) return;
  pen.setLineDash([4, 3]);
  pen.strokeStyle = look.colours.text;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(x, y, glyph.radius + 3.6, -Math.PI / 2, (2 * Math.max(share, fieldmap.LEAST_SHARE) - 0.5) * Math.PI);
  pen.stroke();
  pen.setLineDash([]);
};

// Half the width and half the height of the box around statements, or around a sign.
fieldmap.outline = ({ radius }, sign) => (sign ? [sign.width / 2 + 2, sign.height / 2 + 2] : [radius + 3, radius * 0.8 + 3]);

fieldmap.dashed = function (pen, x, y, [half, top], look) {
  pen.setLineDash([4, 3]);
  pen.strokeStyle = look.colours.text;
  pen.lineWidth = 2;
  pen.strokeRect(x - half, y - top, 2 * half, 2 * top);
  pen.setLineDash([]);
};

// Of these some are withdrawn: they are not in the number, and are seen all the same.
fieldmap.goneAmong = ({ one, gone, number, told }) => Boolean(!one && gone && (number || told));

fieldmap.struck = function (pen, x, y, look) {
  pen.lineWidth = 1.4;
  pen.setLineDash([2, 2]);
  fieldmap.disc(pen, x, y, 5.5, look, look.colours.text);
  pen.setLineDash([]);
  pen.strokeStyle = look.colours.text;
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.moveTo(x - 5, y + 5);
  pen.lineTo(x + 5, y - 5);
  pen.stroke();
};

fieldmap.drawSeveral = function (pen, glyph, x, y, look) {
  const { colours, kinds } = look;
  const r = glyph.radius;
  const ring = r > 19 ? 5 : 4;
  const empty = glyph.number === 0;
  pen.lineWidth = 1.2;
  fieldmap.disc(pen, x, y, r, look, colours.halo);
  fieldmap.drawUnproven(pen, glyph, x, y, look);
  const mix = empty ? [[-1, 1]] : fieldmap.mix(glyph, look.told);
  const gap = mix.length > 1 ? 1.6 / r : 0;
  let from = -Math.PI / 2;
  pen.lineWidth = ring;
  for (const [kind, share] of mix) {
    const to = from + share * 2 * Math.PI;
    pen.strokeStyle = kind < 0 ? colours.grey : colours.kinds[kind];
    if (empty) pen.setLineDash([3, 3]);
    pen.beginPath();
    pen.arc(x, y, r - ring / 2 - 0.5, from + gap, Math.max(from + gap, to - gap));
    pen.stroke();
    from = to;
  }
  pen.setLineDash([]);
  const text = fieldmap.short(empty ? glyph.gone : glyph.number);
  const icon = r >= 20 && mix[0][0] >= 0 && mix[0][1] >= 0.5;
  const size = r >= 26 ? 14 : r >= 20 ? 12.5 : 11.5;
  pen.fillStyle = empty ? colours.grey : colours.text;
  pen.font = `600 ${size}px ${look.font}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(text, x, y + (icon ? r * 0.3 : 0.5));
  if (icon) fieldmap.drawSymbol(pen, kinds[mix[0][0]], x, y - r * 0.3, r * 0.56, fieldmap.ink(look, mix[0][0]));
};

// [kind, share] of what is in force, most first; the rest, each below a twentieth, as kind -1.
fieldmap.mix = function (glyph, told) {
  const mix = [];
  let rest = 0;
  glyph.counts.slice(0, -1).forEach(function (count, kind) {
    if (!count || kind === told) return;
    if (count / glyph.number < 0.05) rest += count / glyph.number;
    else mix.push([kind, count / glyph.number]);
  });
  mix.sort((a, b) => b[1] - a[1]);
  if (rest > 0) mix.push([-1, rest]);
  return mix;
};

fieldmap.drawTold = function (pen, glyph, x, y, look) {
  const r = glyph.radius;
  pen.fillStyle = look.colours.paper;
  pen.strokeStyle = look.colours.soft;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.roundRect(x - r, y - r * 0.8, 2 * r, 1.5 * r, 5);
  pen.fill();
  pen.stroke();
  pen.fillStyle = look.colours.text;
  pen.font = `600 11.5px ${look.font}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  fieldmap.drawSymbol(pen, "statement", x - r * 0.45, y, 11, look.colours.soft);
  pen.fillText(fieldmap.short(glyph.told), x + r * 0.36, y);
  if (glyph.unproven) fieldmap.dashed(pen, x, y, fieldmap.outline(glyph), look);
};

fieldmap.badge = function (pen, x, y, text, look, ink, ground) {
  pen.fillStyle = ground;
  pen.strokeStyle = look.colours.text;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(x - 7, y - 7, 14, 14, 3);
  pen.fill();
  pen.stroke();
  pen.fillStyle = ink;
  pen.font = `700 11px ${look.font}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(text, x, y + 0.5);
};

// Statements are there too: how many is told by a click, and never added to the number.
fieldmap.speech = function (pen, x, y, look) {
  pen.save();
  pen.translate(x - 6, y - 6);
  pen.scale(0.5, 0.5);
  pen.lineWidth = 5;
  pen.strokeStyle = look.colours.halo;
  pen.stroke(fieldmap.path("statement"));
  pen.fillStyle = look.colours.soft;
  pen.fill(fieldmap.path("statement"));
  pen.restore();
};

// APP-6 / MIL-STD-2525C signs of the equipment's type alone, always neutral: who holds it is not said.
fieldmap.SIGNS = {
  small_arms: "GPEWR", sniper_rifle: "GPEWR", machine_gun: "GPEWRL", hmg: "GPEWRH", agl: "GPEWZ",
  grenade_launcher: "GPEWZ", rpg: "GPEWT", light_at_weapon: "GPEWT", recoilless_gun: "GPEWGR", at_gun: "GPEWG",
  atgm: "GPEWMT", ifv_cannon: "GPEVAI", apc: "GPEVAA", armoured_vehicle: "GPEVA", aa_cannon: "GPEWA", sam: "GPEWMA",
  mortar: "GPEWO", tank: "GPEVAT", artillery: "GPEWH", towed_howitzer: "GPEWH", sp_howitzer: "GPEWHLS",
  sp_mortar: "GPEWO", mlrs: "GPEWX", tactical_missile: "GPEWMS", fpv_drone: "APMFQ", loitering_munition: "APMFQ",
  missile: "GPEWMS", mine: "GPEXM", ied: "GPEXI", electronic_warfare: "GPEXN", radar: "GPESR", truck: "GPEVU",
};

fieldmap.equipment = function (weapons, look) {
  const code = (weapons || "").split(" ")[0];
  const sign = fieldmap.SIGNS[code];
  if (!sign) return null;
  const key = `${code} ${document.documentElement.dataset.light}`;
  if (!(key in look.signs)) {
    const dark = Boolean(document.documentElement.dataset.light);
    const symbol = new ms.Symbol(`SN${sign}`.padEnd(15, "-"),
      { size: 19, ...(dark ? { monoColor: look.colours.text } : {}) });
    look.signs[key] = symbol.isValid() ? symbol.asCanvas() : null;
  }
  return look.signs[key];
};
