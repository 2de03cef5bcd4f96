-- Index: the different words of observations, with the groups of three letters in each, by which words with typing errors are
-- found (store/word_folding.py). SQLite lists the words of its index by itself. pg_trgm sees no letters but the Latin ones where
-- the order of letters is "C".
CREATE TABLE known_word (
    word text PRIMARY KEY,
    trigrams text[] NOT NULL
);
CREATE INDEX known_word_trigrams ON known_word USING gin (trigrams);
