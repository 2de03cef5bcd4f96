"""Object stores: sealed files by name, in a folder of the home or in a bucket of S3.

May import `store.sealed` and what stands below it in `store`.
"""
