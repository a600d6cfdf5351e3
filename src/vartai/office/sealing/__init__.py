"""What is personal is stored sealed: the fields that hold it, and how they are sealed and opened."""
