"""What is written beside a record so that it can be searched, listed and drawn.

May import `store.atomic_file` and `store.sqlcipher`, and what stands below `store`.
"""
