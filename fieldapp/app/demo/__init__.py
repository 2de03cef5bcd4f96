"""The demo mission: a whole mission on one machine, for a first look and for training.

May import all of `app`, and what stands below `app`.
"""
