"""Vartai: every visa and residence case on its own facts; every bill seen before the vote."""

__version__ = "0.1.0"
