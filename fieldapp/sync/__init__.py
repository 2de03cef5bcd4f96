"""Moving bundles, receipts and packs."""
