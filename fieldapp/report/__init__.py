"""Exports, proofs and reports, without Qt."""
