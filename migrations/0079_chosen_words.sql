-- Index: what people wrote, and what they chose from lists: each choice as one word (observation/search_text.py).
DROP TABLE words;

CREATE VIRTUAL TABLE words USING fts5 (
    text, codes, columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);
