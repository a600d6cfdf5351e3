"""Law as code: dated, cited provisions; unknown facts stay unknown; every answer explains itself."""
