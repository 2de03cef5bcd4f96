"""The commands of headquarters: `fieldapp hub …`.

May import all of `cli` but `cli.evidence` and `cli.patrol_commands`, and what other commands may.
"""
