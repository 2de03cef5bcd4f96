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
  L.control.scale({ imperial: false, maxWidth: 160 }).addTo(map);
  return page;
};

fieldmap.home = function (map, page) {
  const [west, south, east, north] = page.box;
  map.fitBounds([[south, west], [north, east]], { padding: [12, 12], animate: false });
};
