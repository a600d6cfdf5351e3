"""Words in four languages: whole sentences by key, numbers and days as each language writes them."""

from vartai.words.catalogue import Catalogue, Slot
from vartai.words.catalogue_reading import CatalogueError, catalogue
from vartai.words.language import LANGUAGES, written_day, written_number
from vartai.words.texts import NoWords, Texts, in_language

__all__ = [
    "LANGUAGES",
    "Catalogue",
    "CatalogueError",
    "NoWords",
    "Slot",
    "Texts",
    "catalogue",
    "in_language",
    "written_day",
    "written_number",
]
