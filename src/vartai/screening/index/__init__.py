"""Lists indexed once: which names hold a word, which entries can be somebody, saved and read again."""
