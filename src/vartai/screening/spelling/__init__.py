"""How words of names sound, what they stand for, and how close two of them are."""
