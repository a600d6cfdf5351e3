"""Reading lists: every format, what a data sheet says of an edition, and how editions differ."""
