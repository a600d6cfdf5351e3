"""How a table holds a number of which only bounds are known."""

LOW, HIGH = "@low", "@high"
"""What ends the names of the two columns that hold the bounds of a number."""
