"""Limits of an authority's own, and what bits are worth."""
