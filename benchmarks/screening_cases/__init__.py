"""Screening beside the best open peer, on the peer's own cases: pairs of names, each judged alone."""
