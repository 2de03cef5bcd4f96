"""Hub: receive files, import records, log and publish them."""
