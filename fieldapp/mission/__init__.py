"""Mission pack: author, sign and publish it; fetch, verify and read it."""
