"""Picture files: metadata read and removed, pictures decoded in a sandboxed process.

Knows no home and no Qt. May import `errors`, `observation` and `wording`.
"""
