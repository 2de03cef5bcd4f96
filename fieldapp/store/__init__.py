"""The database, the keystore and the evidence files: the only SQL in the program."""
