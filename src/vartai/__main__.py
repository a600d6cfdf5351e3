"""`python -m vartai`."""

from vartai.cli import main

main(prog_name="vartai")
