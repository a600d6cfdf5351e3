"""The command line: thin, it reads what was asked, calls what does it, and says how it went.

Exit status: 0 good, 1 checked and failed, 2 wrong use or nothing usable, 3 done with unreadable rows.
"""

from __future__ import annotations

import click

import vartai
from vartai.cli.assess import assess
from vartai.cli.bill import bill
from vartai.cli.bill_compare import compare
from vartai.cli.commands import Commands
from vartai.cli.demo import demo
from vartai.cli.keys import keys
from vartai.cli.law import law
from vartai.cli.law_ask import ask
from vartai.cli.law_book import approve, show_book
from vartai.cli.law_check import check
from vartai.cli.law_lookup import words
from vartai.cli.screen import screen_people
from vartai.cli.screen_index import index_lists
from vartai.cli.screen_judge import judge
from vartai.cli.screen_learn import learn_population
from vartai.cli.screen_lists import compare as compare_editions
from vartai.cli.screen_lists import sheet
from vartai.cli.screen_show import show
from vartai.cli.screen_tune import tune_limits


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(vartai.__version__, prog_name="vartai")
def main() -> None:
    """Every visa and residence case on its own facts; every bill seen before the vote."""


for command in (demo, assess, screen_people, law, bill, keys):
    main.add_command(command)
screen_people.add_command(sheet)
screen_people.add_command(compare_editions)
screen_people.add_command(index_lists)
screen_people.add_command(show)
screen_people.add_command(judge)
screen_people.add_command(learn_population)
screen_people.add_command(tune_limits)
law.add_command(check)
law.add_command(ask)
law.add_command(show_book)
law.add_command(approve)
law.add_command(words)
bill.add_command(compare)
