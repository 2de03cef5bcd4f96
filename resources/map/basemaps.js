"use strict";
// Base map packs below everything else: images as they are, vector tiles drawn by protomaps-leaflet.
// Of these no borders are drawn, on which a mission takes no side, and no names of places: those come
// from the mission's gazetteer.

fieldmap.QUIET = new Set(["boundaries", "places"]);

// One layer a pack, the most detailed last. Each kind has a pane, which the style sheet dims at night.
fieldmap.basemaps = function (map, page) {
  for (const name of ["basemap-images", "basemap-lines"]) {
    if (!map.getPane(name)) map.createPane(name).style.zIndex = 210; // above the land, below the grid
  }
  return page.basemaps.map(function (pack) {
    const [west, south, east, north] = pack.box;
    const options = {
      pane: pack.vector ? "basemap-lines" : "basemap-images",
      bounds: L.latLngBounds([south, west], [north, east]),
      minZoom: pack.minZoom,
      maxZoom: map.getMaxZoom(),
      attribution: fieldmap.plain([pack.title, pack.attribution].filter(Boolean).join(": ")),
    };
    if (pack.tiles && !pack.vector) return new fieldmap.InlinedTiles(pack, { ...options, maxNativeZoom: pack.maxZoom });
    if (pack.vector) return fieldmap.vectorLayer(pack, options, page.language);
    return L.tileLayer(pack.address, { ...options, maxNativeZoom: pack.maxZoom });
  });
};

// Leaflet puts attributions into the page as HTML.
fieldmap.plain = (text) => fieldmap.element("span", "", text).innerHTML;

fieldmap.vectorLayer = function (pack, options, language) {
  const layer = protomapsL.leafletLayer({
    ...options,
    url: pack.tiles ? fieldmap.inlinedArchive(pack) : pack.address,
    maxDataZoom: pack.maxZoom,
    flavor: "light",
    lang: language,
  });
  layer.paintRules = layer.paintRules.filter((rule) => !fieldmap.QUIET.has(rule.dataLayer));
  layer.labelRules = layer.labelRules.filter((rule) => !fieldmap.QUIET.has(rule.dataLayer));
  layer.clearLayout(); // it was made with the rules from before
  return layer;
};
