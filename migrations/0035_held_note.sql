-- Why headquarters holds a file (hub/importer/held_files.py): names and keys that lay in clear beside it.
CREATE TABLE held_note (
    place TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (place, sha256)
) STRICT, WITHOUT ROWID;
