"""Small processes of their own, without a web framework."""
