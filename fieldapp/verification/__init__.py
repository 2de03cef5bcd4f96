"""JUDGING: what can be said of observations by the rules of the agreement. Pure."""
