"use strict";
// Beside the map: the kinds shown, the legend, and what has no place on the map; and the cards.

fieldmap.MOST_CARDS = 100; // a popup longer than that is not read; the CSV export is for that

fieldmap.card = function (row) {
  const { element } = fieldmap;
  const card = element("article", `card ${row.look}`);
  const head = element("h3", "", undefined);
  head.append(fieldmap.symbol(row.kind, row.look), element("span", "", row.title));
  card.append(head);
  for (const tag of row.tags) card.append(element("p", "tag", tag));
  if (row.when) card.append(element("p", "when", row.when));
  const list = element("dl");
  for (const [label, text] of row.lines) {
    list.append(element("dt", "", label), element("dd", "", text));
  }
  card.append(list);
  return card;
};

fieldmap.cards = function (heading, rows, words) {
  const { element } = fieldmap;
  const cards = element("div", "cards");
  cards.append(element("h2", "", rows.length > 1 ? `${heading} (${rows.length})` : heading));
  for (const row of rows.slice(0, fieldmap.MOST_CARDS)) cards.append(fieldmap.card(row));
  const left = rows.length - fieldmap.MOST_CARDS;
  if (left > 0) cards.append(element("p", "", `+ ${left} ${words.more}`));
  return cards;
};

fieldmap.panel = function (page, changed) {
  const { element } = fieldmap;
  const aside = document.getElementById("panel");
  const shown = new Set(Object.keys(page.kinds));
  const nowhere = page.rows.filter((row) => !row.places.length && !row.shapes.length);

  const section = function (heading, className) {
    const made = element("section", className);
    made.append(element("h2", "", heading));
    aside.append(made);
    return made;
  };

  const filter = function () {
    const kinds = section(page.words.kinds, "kinds");
    if (page.thinned) kinds.append(element("p", "tag thinned", page.thinned));
    if (!page.rows.length) kinds.append(element("p", "empty", page.words.empty));
    for (const kind of Object.keys(page.kinds)) {
      const rows = page.rows.filter((row) => row.kind === kind);
      const label = element("label");
      const box = element("input");
      box.type = "checkbox";
      box.checked = true;
      box.value = kind;
      box.addEventListener("change", function () {
        if (box.checked) shown.add(kind);
        else shown.delete(kind);
        list();
        changed();
      });
      label.append(box, fieldmap.symbol(kind), element("span", "name", page.kinds[kind]));
      const { valid, gone } = fieldmap.countedOf(page, kind);
      const standing = rows.filter((row) => !row.look).length;
      const withdrawn = rows.length - standing + gone;
      const figure = element("span", "figure", String(standing + valid));
      if (withdrawn) figure.append(element("span", "gone", ` (+${withdrawn})`));
      figure.title = withdrawn ? `${page.words.withdrawn}: ${withdrawn}` : "";
      label.append(figure);
      kinds.append(label);
      if (kind === "statement") kinds.append(element("p", "aside", page.words.statement_note));
    }
  };

  const legend = function () {
    const rows = section(page.words.legend, "legend");
    const line = function (picture, text) {
      const made = element("p");
      made.append(picture, element("span", "", text));
      rows.append(made);
    };
    const marker = (className) => element("span", `marker ${className}`);
    line(marker("post"), page.words.post);
    line(marker("site"), page.words.site);
    if (page.rows.some((row) => row.places.some((place) => place.role === "placed"))) line(marker("placed"), page.words.placed);
    line(marker("cluster"), page.words.cluster);
    if (page.thinned) line(marker("cluster counted"), page.words.counted_only);
    line(fieldmap.swatch("area kind-ceasefire_violation", "M3 20L8 3a18 18 0 0 1 14 7L9 22z"), page.words.sector);
    line(fieldmap.swatch("ray kind-ceasefire_violation", "M1 22L23 2"), page.words.bearing);
    line(fieldmap.symbol("ceasefire_violation", "amended"), page.words.amended);
    line(fieldmap.symbol("ceasefire_violation", "retracted"), page.words.retracted);
    line(fieldmap.symbol("ceasefire_violation", "void"), page.words.void);
    const flag = marker("post flagged");
    flag.append(element("b", "badge", "!"));
    line(flag, page.words.flagged);
  };

  const without = section(page.words.nowhere, "nowhere");
  const list = function () {
    const rows = nowhere.filter((row) => shown.has(row.kind));
    const { kinds, withdrawn } = page.counted.nowhere;
    const apart = [...Object.entries(kinds), ...Object.entries(withdrawn)]
      .reduce((sum, [kind, count]) => sum + (shown.has(kind) ? count : 0), 0);
    without.replaceChildren(element("h2", "", `${page.words.nowhere} (${rows.length + apart})`));
    without.append(element("p", "aside", page.words.nowhere_note));
    if (apart) without.append(element("p", "aside", `${page.words.counted_only}: ${apart}`));
    for (const row of rows) {
      const details = element("details");
      const summary = element("summary", row.look);
      summary.append(fieldmap.symbol(row.kind, row.look), element("span", "", row.title));
      details.append(summary, fieldmap.card(row));
      without.append(details);
    }
    without.hidden = !rows.length && !apart;
  };

  filter();
  aside.append(without);
  legend();
  list();
  return shown;
};

fieldmap.night = function (words) {
  const button = document.getElementById("night");
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const show = function (night) {
    root.dataset.light = night ? "night" : "day";
    button.textContent = night ? words.day : words.night;
  };
  button.addEventListener("click", () => show(root.dataset.light === "day"));
  show(dark);
};
