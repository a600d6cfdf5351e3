"""What a person has judged of a hit, remembered across editions."""
