"""Exchange with headquarters: bundles, receipts and packs, on carriers or over the network."""
