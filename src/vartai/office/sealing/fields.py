"""A column that holds sealed bytes: nothing in the database tells what they say."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models.functions import Length

from vartai.vault.case_key import Compartment


class SealedField(models.BinaryField):  # type: ignore[type-arg]  # django-stubs has no arguments for it
    """Sealed bytes of one compartment; opened and sealed with the keys of the case alone.

    Of the length of what is sealed only blocks of 256 bytes show. `__length` asks for the bytes.
    """

    def __init__(self, compartment: Compartment = Compartment.CONTENT, **options: Any) -> None:
        self.compartment = compartment
        options.setdefault("editable", False)
        super().__init__(**options)

    def deconstruct(self) -> Any:
        """What a migration has to know: the compartment too."""
        name, path, args, options = super().deconstruct()
        return name, path, args, {**options, "compartment": str(self.compartment), "editable": False}


SealedField.register_lookup(Length)


def sealed_fields(model: type[models.Model]) -> dict[str, SealedField]:
    """The sealed fields of a model, by name."""
    return {field.name: field for field in model._meta.concrete_fields if isinstance(field, SealedField)}
