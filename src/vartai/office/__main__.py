"""`python -m vartai.office`: Django's own commands for this office (migrate, makemigrations, shell)."""

from __future__ import annotations

import os
import sys

from django.core.management import execute_from_command_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vartai.office.settings")
execute_from_command_line([sys.argv[0], *sys.argv[1:]])
