"use strict";
// What lies under and around the glyphs: zones, sectors, density, the military grid, posts, names.
// Geometries are turned once into shares of the Mercator square; drawing then only scales them.

fieldmap.unit = function (geometry) {
  const project = function ([lon, lat]) {
    const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
  };
  const lines = [];
  const walk = function (type, coordinates) {
    const add = (points, closed) => lines.push({ points: Float64Array.from(points.flatMap(project)), closed });
    if (type === "Point") add([coordinates], false);
    else if (type === "LineString" || type === "MultiPoint") add(coordinates, false);
    else if (type === "Polygon") coordinates.forEach((ring) => add(ring, true));
    else coordinates.forEach((part) => walk(type.replace("Multi", ""), part));
  };
  if (geometry.type === "GeometryCollection") {
    for (const part of geometry.geometries) walk(part.type, part.coordinates);
  } else walk(geometry.type, geometry.coordinates);
  return lines;
};

// Draws lines into the current path; points closer than half a pixel to the last one are left out.
fieldmap.trace = function (pen, lines, frame) {
  for (const { points, closed } of lines) {
    let [lastX, lastY] = [NaN, NaN];
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] * frame.scale - frame.left;
      const y = points[i + 1] * frame.scale - frame.top;
      if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5 && i < points.length - 2) continue;
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
      [lastX, lastY] = [x, y];
    }
    if (closed) pen.closePath();
  }
};

// Whole turns by which a longitude's share is moved to where the frame is.
fieldmap.turns = function (x, frame) {
  return Math.round((frame.left + frame.width / 2) / frame.scale - x);
};

fieldmap.shifted = function (frame, turns) {
  return turns ? { ...frame, left: frame.left - turns * frame.scale } : frame;
};

fieldmap.drawZones = function (pen, zones, frame, look) {
  for (const zone of zones) {
    const moved = fieldmap.shifted(frame, zone.lines.length ? fieldmap.turns(zone.lines[0].points[0], frame) : 0);
    pen.beginPath();
    fieldmap.trace(pen, zone.lines, moved);
    if (zone.kind === "restricted") {
      pen.fillStyle = fieldmap.hatch(pen, look);
      pen.fill("evenodd");
    } else if (zone.kind === "zone") {
      pen.globalAlpha = 0.03;
      pen.fillStyle = look.colours.text;
      pen.fill("evenodd");
      pen.globalAlpha = 1;
    }
    pen.globalAlpha = 0.75;
    pen.strokeStyle = look.colours.soft;
    pen.lineWidth = zone.kind === "line" ? 2.5 : 1.2;
    pen.setLineDash(zone.kind === "restricted" ? [] : zone.kind === "line" ? [14, 5] : [9, 3, 2, 3]);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  }
};

fieldmap.hatch = function (pen, look) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const ink = tile.getContext("2d");
  ink.strokeStyle = look.colours.soft;
  ink.globalAlpha = 0.55;
  ink.lineWidth = 1.2;
  ink.beginPath();
  for (const at of [-4, 4, 12]) {
    ink.moveTo(at - 4, 12);
    ink.lineTo(at + 12, -4);
  }
  ink.stroke();
  return pen.createPattern(tile, "repeat");
};

fieldmap.drawShapes = function (pen, shapes, frame, look) {
  const faint = shapes.length > 40 ? 0.35 : shapes.length > 12 ? 0.6 : 1;
  for (const shape of shapes) {
    const lit = shape.id === look.selected;
    const withdrawn = shape.look !== "";
    const moved = fieldmap.shifted(frame, shape.lines.length ? fieldmap.turns(shape.lines[0].points[0], frame) : 0);
    pen.beginPath();
    fieldmap.trace(pen, shape.lines, moved);
    const colour = withdrawn ? look.colours.grey : look.colours.kinds[look.kinds.indexOf(shape.kind)] || look.colours.grey;
    if (shape.role !== "bearing" && !withdrawn) {
      pen.globalAlpha = lit ? 0.3 : 0.1 * faint;
      pen.fillStyle = colour;
      pen.fill("evenodd");
    }
    pen.globalAlpha = lit ? 1 : 0.85 * faint;
    pen.strokeStyle = colour;
    pen.lineWidth = lit ? 3 : shape.role === "bearing" ? 2 : 1.3;
    pen.setLineDash(withdrawn ? [3, 4] : shape.role === "bearing" ? [2, 5] : []);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    if (look.layers.rules && shape.rule) fieldmap.outlineByRule(pen, shape.rule, look);
  }
};

// The outline that is traced, by what the rules say: of no party, and in one colour.
fieldmap.outlineByRule = function (pen, outcome, look) {
  pen.strokeStyle = look.colours.text;
  pen.lineWidth = { violation: 4, cannot_tell: 2.5, not_violation: 1.5 }[outcome];
  pen.setLineDash({ violation: [], cannot_tell: [10, 6], not_violation: [2, 4] }[outcome]);
  pen.stroke();
  pen.setLineDash([]);
};

// Where a source was: the area that holds it with 90 %, and the one with 50 % inside it, hatched.
fieldmap.drawSource = function (pen, areas, frame, look) {
  for (const { share, lines } of areas) {
    const moved = fieldmap.shifted(frame, fieldmap.turns(lines[0].points[0], frame));
    pen.beginPath();
    if (share) {
      fieldmap.trace(pen, lines, moved);
      pen.fillStyle = fieldmap.hatch(pen, look);
      pen.fill("evenodd");
      pen.setLineDash(share === 90 ? [8, 4] : []);
    } else {
      const [x, y] = lines[0].points;
      pen.arc(x * moved.scale - moved.left, y * moved.scale - moved.top, 9, 0, 2 * Math.PI);
    }
    for (const [colour, wide] of [["halo", 5], ["accent", 2.5]]) {
      pen.strokeStyle = look.colours[colour];
      pen.lineWidth = wide;
      pen.stroke();
    }
    pen.setLineDash([]);
  }
};

// What a link joins with the record that is read: a line from each to their middle.
fieldmap.drawJoined = function (pen, places, frame, look) {
  if (places.length < 2) return;
  const points = places.map(([lat, lon]) => fieldmap.at(lat, lon, frame));
  const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  for (const [colour, wide] of [["halo", 5], ["accent", 2]]) {
    pen.strokeStyle = look.colours[colour];
    pen.lineWidth = wide;
    pen.beginPath();
    for (const point of points) {
      pen.moveTo(...point);
      pen.lineTo(...middle);
    }
    pen.stroke();
  }
};

// Where patrols went, by their receivers: a claim, so a thin line.
fieldmap.drawTracks = function (pen, tracks, frame, look) {
  pen.strokeStyle = look.colours.accent;
  pen.lineWidth = 2;
  pen.setLineDash([10, 3, 2, 3]);
  for (const lines of tracks) {
    pen.beginPath();
    fieldmap.trace(pen, lines, fieldmap.shifted(frame, fieldmap.turns(lines[0].points[0], frame)));
    pen.stroke();
  }
  pen.setLineDash([]);
};

fieldmap.densityPicture = function (buffer, colour) {
  const [across, down] = new Uint32Array(buffer, 0, 2);
  const values = new Float32Array(buffer, 8, across * down);
  const made = document.createElement("canvas");
  made.width = across;
  made.height = down;
  const pen = made.getContext("2d");
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  const image = pen.createImageData(across, down);
  for (let i = 0; i < values.length; i++) {
    image.data.set([red, green, blue, Math.round(160 * Math.min(1, Math.max(0, values[i] - 0.06)))], 4 * i);
  }
  pen.putImageData(image, 0, 0);
  return made;
};

fieldmap.smear = function (pen, x, y, r, colour) {
  const ink = pen.createRadialGradient(x, y, 2, x, y, r);
  ink.addColorStop(0, colour);
  ink.addColorStop(1, "transparent");
  pen.fillStyle = ink;
  pen.globalAlpha = 0.7;
  pen.fillRect(x - r, y - r, 2 * r, 2 * r);
  pen.globalAlpha = 1;
};

fieldmap.drawMgrs = function (pen, { lines, squares }, frame, look, taken) {
  pen.font = `700 13px ${look.font}`;
  pen.fillStyle = look.colours.soft;
  for (const { at, label } of squares) {
    const [x, y] = fieldmap.at(at[0], at[1], frame);
    [0, 24, -24, 48, -48].find((by) => fieldmap.label(pen, label, x, y + by, taken, frame, look, "center"));
  }
  pen.font = `11px ${look.font}`;
  for (const line of lines) {
    pen.strokeStyle = pen.fillStyle = look.colours.soft;
    pen.globalAlpha = line.major ? 0.75 : 0.4;
    pen.lineWidth = line.major ? 1.6 : 0.8;
    pen.beginPath();
    fieldmap.trace(pen, line.lines, frame);
    pen.stroke();
    pen.globalAlpha = 1;
    if (!line.label) continue;
    const { points } = line.lines[0];
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] * frame.scale - frame.left + 3;
      const y = points[i + 1] * frame.scale - frame.top + 2;
      if (fieldmap.label(pen, line.label, x, y + 7, taken, frame, look, "left")) break;
    }
  }
};

// Text where there is room for it; true if it was drawn. Nothing is written over anything.
fieldmap.label = function (pen, text, x, y, taken, frame, look, align) {
  text = fieldmap.shortened(pen, text);
  const { width } = pen.measureText(text);
  const left = align === "center" ? x - width / 2 : align === "right" ? x - width : x;
  const box = [left - 2, y - 8, left + width + 2, y + 8];
  if (box[0] < 2 || box[1] < 2 || box[2] > frame.width - 2 || box[3] > frame.height - 18) return false;
  if (taken.some((other) => box[2] > other[0] && box[0] < other[2] && box[3] > other[1] && box[1] < other[3])) return false;
  taken.push(box);
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  const ink = pen.fillStyle;
  pen.strokeStyle = look.colours.halo;
  pen.strokeText(text, left, y);
  pen.fillStyle = ink;
  pen.fillText(text, left, y);
  return true;
};

fieldmap.LONGEST = 220; // pixels
fieldmap.shortened = function (pen, text) {
  if (pen.measureText(text).width <= fieldmap.LONGEST) return text;
  const letters = [...text];
  while (letters.length > 1 && pen.measureText(`${letters.join("")}…`).width > fieldmap.LONGEST) letters.pop();
  return `${letters.join("").trimEnd()}…`;
};

fieldmap.at = function (lat, lon, frame) {
  const [x, y] = fieldmap.unit({ type: "Point", coordinates: [lon, lat] })[0].points;
  const turns = fieldmap.turns(x, frame);
  return [(x + turns) * frame.scale - frame.left, y * frame.scale - frame.top];
};

// Where somebody stood: a flag under what was observed there; and its name, with the same flag,
// where there is room.
fieldmap.drawPosts = function (pen, posts, frame, look) {
  for (const { lat, lon } of posts) fieldmap.postSign(pen, ...fieldmap.at(lat, lon, frame), look);
};

fieldmap.drawPostNames = function (pen, posts, frame, look, taken) {
  for (const { lat, lon, name } of posts) {
    const [x, y] = fieldmap.at(lat, lon, frame);
    if (!name || x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    for (const [by, align] of [[36, "left"], [-26, "right"]]) {
      pen.font = `600 12px ${look.font}`;
      pen.fillStyle = look.colours.text;
      if (!fieldmap.label(pen, name, x + by, y, taken, frame, look, align)) continue;
      const [left] = taken.at(-1);
      fieldmap.postSign(pen, left - 6, y, look);
      break;
    }
  }
};

fieldmap.postSign = function (pen, x, y, look) {
  pen.strokeStyle = look.colours.halo;
  pen.fillStyle = look.colours.text;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(x, y - 5);
  pen.lineTo(x + 5, y + 4);
  pen.lineTo(x - 5, y + 4);
  pen.closePath();
  pen.stroke();
  pen.fill();
};

fieldmap.drawNames = function (pen, page, frame, look, taken) {
  for (const zone of page.zones) {
    if (!look.layers.zones || !zone.at.length || !zone.name) continue;
    const [x, y] = fieldmap.at(zone.at[0], zone.at[1], frame);
    pen.font = `italic 600 12px ${look.font}`;
    pen.fillStyle = look.colours.text;
    fieldmap.label(pen, zone.name, x, y, taken, frame, look, "center");
  }
  if (!look.layers.places) return;
  for (const [lat, lon, name, rank] of page.places) {
    const [x, y] = fieldmap.at(lat, lon, frame);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    pen.font = rank ? `12px ${look.font}` : `600 13px ${look.font}`;
    pen.fillStyle = rank ? look.colours.soft : look.colours.text;
    const side = [6, -6].find((by) => fieldmap.label(pen, name, x + by, y, taken, frame, look, by > 0 ? "left" : "right"));
    if (side === undefined) continue;
    pen.beginPath();
    pen.arc(x, y, 2, 0, 2 * Math.PI);
    pen.fill();
  }
};
