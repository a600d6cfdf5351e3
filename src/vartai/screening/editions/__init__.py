"""Editions of lists with the index made of them: what was searched, kept between runs."""

from vartai.screening.editions.searched import IndexedEdition, Searched, indexed, searched

__all__ = ["IndexedEdition", "Searched", "indexed", "searched"]
