"""The encrypted database, the keystore and the evidence files: the only SQL in the program.

Others hold an `interface.Store` and call the functions here. May import `verification`
and what stands below it.
"""
