"""The map page, without Qt."""
