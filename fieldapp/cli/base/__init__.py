"""What the commands share: home, passphrase, tables on the screen, selection and output.

May import `fieldapp.app` and what stands below it.
"""
