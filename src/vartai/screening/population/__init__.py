"""How common words of names are among the people of a country, counted once."""
