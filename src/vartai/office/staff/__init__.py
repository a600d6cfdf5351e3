"""Who works here: accounts, units, roles held for a time, and who may not touch a case."""
