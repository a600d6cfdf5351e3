"""Decisions: human acts with reasons, approved by a second person; the database holds what must hold."""
