"use strict";
// What every other script of the map uses: making elements, and one symbol per kind.
// Text from people goes through element() and nothing else, so it is text wherever it lands.

const fieldmap = {};

// Each kind has a shape of its own; colour only repeats what the shape says. 24 x 24 units.
fieldmap.SHAPES = {
  ceasefire_violation: "M12 1l2 6 5-4-2 6 6 1-5 3 4 5-6-1-1 6-3-5-3 5-1-6-6 1 4-5-5-3 6-1-2-6 5 4z",
  weapon: "M3 15h10V9l8-4 1 2-6 4v4h5v4h-3a3 3 0 0 1-6 0H9a3 3 0 0 1-6 0H2v-3z",
  holding_area: "M2 10l10-7 10 7v11h-4v-8H6v8H2zM8 15h8v2H8zm0 4h8v2H8z",
  restriction: "M8 2h8l6 6v8l-6 6H8l-6-6V8zm-2 8v4h12v-4z",
  damage: "M5 2l7 7 7-7 3 3-7 7 7 7-3 3-7-7-7 7-3-3 7-7-7-7z",
  casualty: "M9 2h6v7h7v6h-7v7H9v-7H2V9h7z",
  mines: "M1 4h22L12 22zm10 3v6h2V7zm0 8v2h2v-2z",
  aircraft: "M11 1h2l1 8 9 5v2l-9-2-1 5 3 2v2l-4-1-4 1v-2l3-2-1-5-9 2v-2l9-5z",
  position: "M2 21v-9h4V8h4v4h4V8h4v4h4v9z",
  civilian_movement: "M3 4l8 8-8 8h4l8-8-8-8zm8 0l8 8-8 8h3l8-8-8-8z",
  statement: "M2 3h20v13H11l-5 5v-5H2z",
  own_asset: "M2 7h5l2-3h6l2 3h5v13H2zm10 2a4.500 4.500 0 1 0 .01 0z",
  watch: "M12 5c6 0 10 7 10 7s-4 7-10 7S2 12 2 12s4-7 10-7zm0 3a4 4 0 1 0 .01 0z",
};
fieldmap.OTHER = "M12 3a9 9 0 1 0 .01 0z";

fieldmap.element = function (tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) {
    made.textContent = text;
    made.dir = "auto"; // each text finds its own direction and cannot turn its neighbours'
  }
  return made;
};

fieldmap.symbol = function (kind, look) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `symbol kind-${kind} ${look || ""}`);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", fieldmap.SHAPES[kind] || fieldmap.OTHER);
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  if (look) {
    const strike = document.createElementNS(space, "path");
    strike.setAttribute("class", "strike");
    strike.setAttribute("d", look === "amended" ? "M1 20h22" : "M1 23L23 1");
    svg.append(strike);
  }
  return svg;
};

// A swatch of the legend, drawn with the same classes as the map's own lines and areas.
fieldmap.swatch = function (className, d) {
  const svg = fieldmap.symbol("swatch");
  svg.setAttribute("class", "symbol");
  svg.firstChild.setAttribute("d", d);
  svg.firstChild.setAttribute("class", className);
  return svg;
};
