"""Invented residents and an invented watch list for the demonstration: nobody in them exists."""

from vartai.demo.residents import make_residents
from vartai.demo.watch_list import make_watch_list
from vartai.demo.writing import DemoInputs, write_demo_inputs

__all__ = ["DemoInputs", "make_residents", "make_watch_list", "write_demo_inputs"]
