"""The commands of headquarters: `fieldapp hub …`.

May import all of `cli`, `fieldapp.app` and what stands below it.
"""
