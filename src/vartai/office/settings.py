"""The one settings file: SQLite by default, PostgreSQL by one variable, everything else alike."""

from __future__ import annotations

from vartai.office import surroundings

SECRET_KEY = surroundings.secret_key()
DEBUG = False
ALLOWED_HOSTS = surroundings.HOSTS
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "vartai.office.record",
    "vartai.office.staff",
    "vartai.office.cases",
    "vartai.office.decisions",
]
AUTH_USER_MODEL = "staff.User"
DATABASES = {"default": surroundings.database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "en"
TIME_ZONE = "Europe/Vilnius"
USE_TZ = True
