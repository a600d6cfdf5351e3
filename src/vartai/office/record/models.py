"""The ledger's own tables; only `acting` and the sequencer write them."""

from __future__ import annotations

from django.db import models


class Record(models.Model):
    """One line of the ledger (įrašas): who did or read what, when and why.

    `state` is the salted commitment to the row as stored after the change (empty where the row is gone),
    `content` the one to what was sealed, whose salt comes from the case key and goes with it. `within` names
    the transaction, `previous` the record before it in the same case. `position` is the place in the tree:
    given at once on SQLite, by the sequencer on PostgreSQL.
    """

    id = models.BigAutoField(primary_key=True)
    position = models.BigIntegerField(null=True, unique=True)
    at = models.DateTimeField()
    kind = models.CharField(max_length=48)
    actor = models.CharField(max_length=48)
    purpose = models.CharField(max_length=32)
    case = models.UUIDField(null=True)
    table = models.CharField(max_length=48)
    row = models.UUIDField(null=True)
    row_version = models.PositiveIntegerField(null=True)
    salt = models.BinaryField()
    state = models.BinaryField()
    content = models.BinaryField()
    reason = models.BinaryField()
    previous = models.BinaryField()
    cases = models.BinaryField()
    leaf_hash = models.BinaryField(unique=True)
    within = models.CharField(max_length=40)

    class Meta:
        indexes = [
            models.Index(fields=["within", "table", "row"], name="record_within"),
            models.Index(fields=["table", "row", "id"], name="record_row"),
            models.Index(fields=["case", "id"], name="record_case"),
            models.Index(fields=["id"], name="record_waiting", condition=models.Q(position__isnull=True)),
        ]


class Touched(models.Model):
    """A case that a reading showed: a list page is one record that names many."""

    record = models.ForeignKey(Record, models.PROTECT, related_name="touched")
    case = models.UUIDField(db_index=True)


class Node(models.Model):
    """A complete inner node of the tree (RFC 6962); the leaves stand in the records."""

    level = models.PositiveSmallIntegerField()
    number = models.BigIntegerField()
    hash = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["level", "number"], name="node_place")]


class Head(models.Model):
    """How far the tree has grown: its size, and the roots of its complete parts."""

    size = models.BigIntegerField()
    frontier = models.BinaryField()


class Checkpoint(models.Model):
    """A signed head of the tree, and what witnesses said of it (C2SP signed note)."""

    size = models.BigIntegerField(unique=True)
    root = models.BinaryField()
    note = models.TextField()
    at = models.DateTimeField(db_index=True)
    witnessed_at = models.DateTimeField(null=True, db_index=True)
