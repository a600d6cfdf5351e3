"""Assessment: law and screening put together, for one case, a population or a cluster."""
