"""Picture files: metadata read and removed, pictures decoded in a sandboxed process.

May import `verification` and what stands below it; knows no home and no Qt.
"""
