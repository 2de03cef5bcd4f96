"""Maps: base map packs, the column index, the pages, the printed sheet. Without Qt.

May import `store`, `verification`, `media`, `ledger`, `wording`, `observation`, never `app` or
`ui`. One word for each thing on the way to the screen: a *row* is an observation in the index or in
the data of a page; a *marker* stands for one or more rows at a place, on a page or a sheet; a
*glyph* is the symbol that is drawn on the supervisors' canvas for a row or a cell.
"""
