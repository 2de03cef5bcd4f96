"""Signed bytes: records, envelopes, bundles, receipts, the log. Bytes in, values out.

May import `wording`, `observation` and `errors`; no disk, network, clock or database.
"""
