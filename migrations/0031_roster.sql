-- Entries of the roster. At headquarters all, of every version, and those of a change that waits
-- for officers' signatures; elsewhere those that came with a proof.
CREATE TABLE roster_entry (
    place INTEGER NOT NULL,        -- of the leaf in the roster's tree; a device keeps it for life
    version INTEGER NOT NULL,      -- of the roster in which it first stood so
    kid BLOB NOT NULL CHECK (length(kid) = 8),
    leaf BLOB NOT NULL,            -- as it is hashed: ledger/devices/device_entry.py
    openings BLOB NOT NULL,        -- of its commitments, JSON
    PRIMARY KEY (place, version)
) STRICT, WITHOUT ROWID;

-- Headquarters: whose letters were sent to a device, which so needs their entries.
CREATE TABLE letter_author (
    recipient BLOB NOT NULL CHECK (length(recipient) = 8),
    kid BLOB NOT NULL CHECK (length(kid) = 8),
    PRIMARY KEY (recipient, kid)
) STRICT, WITHOUT ROWID;

-- Headquarters: what the list of entries that lies ready for a device was made of.
CREATE TABLE entry_list (
    recipient BLOB PRIMARY KEY CHECK (length(recipient) = 8),
    made_of TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Entries as effects are derived from them have another form now, and come again by themselves.
DELETE FROM device;
