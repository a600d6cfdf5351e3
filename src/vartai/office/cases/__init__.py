"""Persons, their cases, and the facts recorded in them."""
