"""Use cases: what a person does at a laptop or at headquarters, without a window.

May import everything below it, down to `errors`; never `ui` or `cli`.
"""
