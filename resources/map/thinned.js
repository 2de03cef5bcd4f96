"use strict";
// What the page has no room to tell in full: circles with a dashed edge, each with a number. Where
// it stands together with others, the ball around them counts both.

fieldmap.MOST_SHAPES = 1500; // more sectors than that in one view are one grey area
fieldmap.LEAST_SIZE = 10; // pixels: what is smaller is a speck

fieldmap.cells = function (page) {
  return page.counted.cells.flatMap(function (cell) {
    return ["observations", "statements"].map(function (layer) {
      const own = ([kind]) => (kind === "statement") === (layer === "statements");
      const kinds = Object.entries(cell.kinds).filter(own);
      const withdrawn = Object.entries(cell.withdrawn).filter(own);
      const made = { layer, at: cell.at, when: cell.when, kinds, withdrawn, number: 0 };
      made.marker = L.marker(cell.at, { riseOnHover: true });
      made.marker.counted = made;
      made.marker.bindPopup(() => fieldmap.cellCard(made, page), fieldmap.POPUP);
      return made;
    });
  }).filter((cell) => cell.kinds.length || cell.withdrawn.length);
};

// Counts what is shown; false where nothing of the cell is.
fieldmap.recount = function (cell, shown) {
  const of = (kinds) => kinds.filter(([kind]) => shown.has(kind)).reduce((sum, [, count]) => sum + count, 0);
  cell.number = of(cell.kinds);
  if (!cell.number && !of(cell.withdrawn)) return false;
  const size = cell.number < 100 ? 32 : cell.number < 10000 ? 42 : 54;
  const ball = fieldmap.element("div", "ball counted", String(cell.number));
  // A statement about a place stands beside what was observed there, not on top of it.
  const anchor = cell.layer === "statements" ? [size, size] : [size / 2, size / 2];
  cell.marker.setIcon(L.divIcon({ html: ball, className: "stop", iconSize: [size, size], iconAnchor: anchor }));
  return true;
};

fieldmap.cellCard = function (cell, page) {
  const { element } = fieldmap;
  const cards = element("div", "cards");
  cards.append(element("h2", "", `${page.words.counted_only}: ${cell.number}`));
  const card = element("article", "card");
  if (cell.when) card.append(element("p", "when", cell.when));
  const list = element("dl");
  for (const [kind, count] of cell.kinds) {
    list.append(element("dt", "", page.kinds[kind]), element("dd", "", String(count)));
  }
  const withdrawn = cell.withdrawn.reduce((sum, [, count]) => sum + count, 0);
  if (withdrawn) list.append(element("dt", "", page.words.withdrawn), element("dd", "", String(withdrawn)));
  card.append(list, element("p", "aside", page.words.counted_note));
  cards.append(card);
  return cards;
};

// How many of a kind are in the page that are not told in full, wherever they are.
fieldmap.countedOf = function (page, kind) {
  const sum = (each) => [...page.counted.cells, page.counted.nowhere].reduce((n, cell) => n + (cell[each][kind] || 0), 0);
  return { valid: sum("kinds"), gone: sum("withdrawn") };
};

// Which shapes of a view are drawn: none of too many, and no sector that is a speck.
fieldmap.legible = function (map, inside) {
  const across = function ({ bounds }) {
    const [a, b] = [bounds.getNorthWest(), bounds.getSouthEast()].map((at) => map.latLngToLayerPoint(at));
    return Math.max(b.x - a.x, b.y - a.y);
  };
  const large = (shape) => shape.role !== "sector" || across(shape) >= fieldmap.LEAST_SIZE;
  const few = inside.filter(large).length <= fieldmap.MOST_SHAPES;
  return (shape) => few && large(shape);
};

// A line over the map while there is too much in it to be drawn.
fieldmap.tooMuch = function (map, words) {
  const told = fieldmap.element("div", "too-much", "");
  told.setAttribute("role", "status");
  map.getContainer().append(told);
  return function (count) {
    told.hidden = !count;
    told.textContent = count ? `${words.too_much}: ${count}` : "";
  };
};
