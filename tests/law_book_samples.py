"""Files of an invented law book: an adopted amendment and an official text."""

BARRED = """
id: XV-123
title: Law amending the Restrictive Measures Law
kind: law
stage: adopted
date: 2026-04-20
commencement: 2026-05-03
source_url: https://example.test/xv-123
amendments:
- op: sunset
  to: 2027-05-02
- op: replace
  provision: RM-4
  changes:
    text: Visas of Belarusian citizens too.
    text_lt: Ir Baltarusijos piliečių vizos.
    text_be: Візы грамадзян Беларусі таксама.
    text_ru: Визы граждан Беларуси тоже.
    verified_until: 2026-05-03
    citizenships: [RU, BY]
"""
OFFICIAL = """
texts:
- provision: RM-4
  edition: 2026-05-03
  source_url: https://example.test/consolidated
  text_lt: Oficialus tekstas.
"""
