"""The commands of headquarters: `fieldapp hub …`.

May import `cli.base`, and `fieldapp.app` and what stands below it.
"""
