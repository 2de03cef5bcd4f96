"""Parts that commands share: home, passphrase, tables on the screen, selection, output.

May import nothing else of `cli`.
"""
