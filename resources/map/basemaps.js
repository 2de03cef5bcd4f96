"use strict";
// Base map packs below everything else: images as they are, vector tiles drawn by protomaps-leaflet.
// Of these no borders are drawn, on which a mission takes no side, and no names of places: those come
// from the mission's gazetteer.

fieldmap.QUIET = new Set(["boundaries", "places"]);

// One layer a pack. Of these the map has those that the view needs: the most detailed one, and
// others only where that one does not reach. What no pack covers is the land that is built in.
fieldmap.basemaps = function (map, page) {
  for (const name of ["basemap-images", "basemap-lines"]) {
    if (!map.getPane(name)) map.createPane(name).style.zIndex = 210; // above the land, below the grid
  }
  const packs = page.basemaps.map((pack) => ({ ...pack, layer: fieldmap.packLayer(map, pack, page.language) }));
  const choose = function () {
    const chosen = fieldmap.covering(map, packs);
    for (const { layer } of packs) if (!chosen.some((pack) => pack.layer === layer)) layer.remove();
    // The most detailed last, so that it is on top.
    chosen.reverse().forEach(({ layer }, order) => { if (!map.hasLayer(layer)) layer.addTo(map); layer.setZIndex(order + 1); });
    document.documentElement.dataset.packs = chosen.map((pack) => pack.name).join(" ");
  };
  map.whenReady(choose);
  map.on("moveend", choose);
};

fieldmap.SAMPLES = 12; // along each side of the view

// Packs that the view needs, the best first: each covers a part of it that no better one does.
fieldmap.covering = function (map, packs) {
  const zoom = map.getZoom();
  const { min, max } = map.getPixelBounds();
  let open = [];
  for (let i = 0; i < fieldmap.SAMPLES ** 2; i++) {
    const [x, y] = [(i % fieldmap.SAMPLES) + 0.5, Math.floor(i / fieldmap.SAMPLES) + 0.5];
    open.push(map.unproject([min.x + ((max.x - min.x) * x) / fieldmap.SAMPLES, min.y + ((max.y - min.y) * y) / fieldmap.SAMPLES]).wrap());
  }
  const detail = (pack) => Math.min(pack.maxZoom, zoom); // finer than the view is no better
  const size = ({ box: [west, south, east, north] }) => (east - west) * (north - south);
  const able = packs.filter((pack) => pack.minZoom <= zoom)
    .sort((a, b) => detail(b) - detail(a) || size(a) - size(b) || (a.name < b.name ? -1 : 1));
  const chosen = [];
  for (const pack of able) {
    const [west, south, east, north] = pack.box;
    const left = open.filter(({ lat, lng }) => !(lat >= south && lat <= north && lng >= west && lng <= east));
    if (left.length < open.length) chosen.push(pack);
    open = left;
  }
  return chosen;
};

fieldmap.packLayer = function (map, pack, language) {
  const [west, south, east, north] = pack.box;
  const options = {
    pane: pack.vector ? "basemap-lines" : "basemap-images",
    bounds: L.latLngBounds([south, west], [north, east]),
    minZoom: pack.minZoom,
    maxZoom: map.getMaxZoom(),
    attribution: fieldmap.plain([pack.title, pack.attribution].filter(Boolean).join(": ")),
  };
  if (pack.tiles && !pack.vector) return new fieldmap.InlinedTiles(pack, { ...options, maxNativeZoom: pack.maxZoom });
  if (pack.vector) return fieldmap.vectorLayer(pack, options, language);
  return L.tileLayer(pack.address, { ...options, maxNativeZoom: pack.maxZoom });
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
