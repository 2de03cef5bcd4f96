"use strict";
// What both maps inside the window begin with: panes, the land, base maps, the scale.

fieldmap.begin = function (map) {
  const page = JSON.parse(document.getElementById("observations").textContent);
  for (const [name, order] of Object.entries(fieldmap.PANES)) map.createPane(name).style.zIndex = order;
  map.getPane("names").style.pointerEvents = "none";
  map.attributionControl.setPrefix(false).addAttribution(page.words.base);
  map.doubleClickZoom.disable();
  map.getContainer().setAttribute("role", "application"); // else a screen reader keeps the arrow keys
  map.getContainer().setAttribute("aria-label", page.words.map);
  fieldmap.land(page).addTo(map);
  fieldmap.basemaps(map, page);
  fieldmap.scale(page.words).addTo(map);
  return page;
};

// A page that is loaded unseen has no room yet, and nothing can be fitted into it: again once it is seen.
fieldmap.home = function (map, page, seen = () => {}) {
  const [west, south, east, north] = page.box;
  const fit = () => map.fitBounds([[south, west], [north, east]], { padding: [12, 12], animate: false });
  const narrow = () => Math.min(map.getSize().x, map.getSize().y) < 100;
  fit();
  if (!narrow()) return;
  map.on("resize", function again() {
    if (narrow()) return;
    map.off("resize", again);
    fit();
    seen();
  });
};
