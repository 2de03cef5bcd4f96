-- Index: what people wrote, folded, and what they chose from lists: each choice as one word that begins with "=".
DROP TABLE words;
CREATE TABLE words (
    id bigint PRIMARY KEY REFERENCES record (id),
    text text NOT NULL,
    codes text NOT NULL,
    folded tsvector NOT NULL GENERATED ALWAYS AS (
        array_to_tsvector(string_to_array(text, ' ') || string_to_array(codes, ' '))
    ) STORED
);
CREATE INDEX words_folded ON words USING gin (folded);
