"""Screening beside the best open peer, on the same pools of queries and entries."""
