"""The ledger in the database: a record of every change and every reading, in the same transaction."""
