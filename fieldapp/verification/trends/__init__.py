"""Trends: seven charts as values, each with bounds and with the hours that were watched. Pure.

May import `verification.reporting`, `verification.rules` and what stands below them.
"""
