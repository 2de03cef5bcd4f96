"""Mission pack: author, sign and publish it; fetch, verify and read it.

May import `store` and what stands below it.
"""
