"use strict";
// Base map packs whose tiles are in the page itself.

fieldmap.CLEAR = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

fieldmap.InlinedTiles = L.TileLayer.extend({
  initialize(pack, options) {
    this.pack = pack;
    L.TileLayer.prototype.initialize.call(this, "", options);
  },
  getTileUrl({ x, y }) {
    const count = 2 ** this._getZoomForUrl();
    const found = this.pack.tiles[`${this._getZoomForUrl()}/${((x % count) + count) % count}/${y}`];
    return found ? `data:${this.pack.mediaType};base64,${found}` : fieldmap.CLEAR;
  },
});

// What protomaps-leaflet asks of an archive, answered from the page.
fieldmap.inlinedArchive = (pack) => ({
  async getZxy(z, x, y) {
    const found = pack.tiles[`${z}/${x}/${y}`];
    return found && { data: Uint8Array.from(atob(found), (c) => c.charCodeAt(0)).buffer };
  },
});
