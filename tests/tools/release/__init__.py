"""What a release consists of: notices and bills of materials, Debian packages, and their trials.

Run by `make` and by hand; nothing here ships. May import fieldapp, which knows nothing of it.
"""
