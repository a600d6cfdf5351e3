"""The guards of PostgreSQL: constraint triggers that look at the commit whether the change was recorded."""

from __future__ import annotations

from collections.abc import Collection, Iterator

# A trigger that is switched off, or fires on replicas alone, is as good as missing.
PRESENT = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
_FIXED = ("record_record", "record_touched", "record_node")

_RECORDED = """
CREATE OR REPLACE FUNCTION vartai_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE recorded boolean;
BEGIN
  IF TG_OP = 'DELETE' THEN
    recorded := EXISTS (
      SELECT 1 FROM record_record r
      WHERE r."within" = pg_current_xact_id()::text AND r."table" = TG_TABLE_NAME
        AND r."row" = OLD.id AND r.row_version = OLD.version AND length(r.state) = 0
    );
  ELSE
    recorded := EXISTS (
      SELECT 1 FROM record_record r
      WHERE r."within" = pg_current_xact_id()::text AND r."table" = TG_TABLE_NAME
        AND r."row" = NEW.id AND r.row_version = NEW.version AND length(r.state) > 0
    );
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.id <> OLD.id OR NEW.version <> OLD.version + 1) THEN
    recorded := false;
  END IF;
  IF NOT recorded THEN
    RAISE EXCEPTION '%: no change without a record', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$
"""
_NEVER = """
CREATE OR REPLACE FUNCTION vartai_never() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: what is recorded is never changed or deleted', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
_PLACED = """
CREATE OR REPLACE FUNCTION vartai_placed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.position IS NULL AND NEW.position IS NOT NULL
       AND (to_jsonb(NEW) - 'position') = (to_jsonb(OLD) - 'position') THEN
      RETURN NEW;
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.position IS NULL AND NEW."within" = pg_current_xact_id()::text THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'record_record: what is recorded is never changed or deleted'
    USING ERRCODE = 'integrity_constraint_violation';
END $$
"""


def names(tables: Collection[str]) -> set[str]:
    """What the guards are called."""
    own = {f"guard_{table}" for table in tables} | {f"guard_{table}_truncate" for table in tables}
    fixed = {f"guard_{table}" for table in _FIXED} | {f"guard_{table}_truncate" for table in _FIXED}
    return own | fixed


def statements(tables: Collection[str], existing: Collection[str]) -> Iterator[str]:
    """The SQL that puts them into their place."""
    yield from (_RECORDED, _NEVER, _PLACED)
    for table in sorted(tables):
        yield f'DROP TRIGGER IF EXISTS "guard_{table}" ON "{table}"'
        yield (
            f'CREATE CONSTRAINT TRIGGER "guard_{table}" AFTER INSERT OR UPDATE OR DELETE ON "{table}" '
            "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION vartai_recorded()"
        )
        yield from _never_truncated(table)
    for table in sorted(set(_FIXED) & set(existing)):
        yield f'DROP TRIGGER IF EXISTS "guard_{table}" ON "{table}"'
        placed = table == "record_record"
        events = "INSERT OR UPDATE OR DELETE" if placed else "UPDATE OR DELETE"
        function = "vartai_placed" if placed else "vartai_never"
        yield (
            f'CREATE TRIGGER "guard_{table}" BEFORE {events} ON "{table}" '
            f"FOR EACH ROW EXECUTE FUNCTION {function}()"
        )
        yield from _never_truncated(table)


def _never_truncated(table: str) -> Iterator[str]:
    yield f'DROP TRIGGER IF EXISTS "guard_{table}_truncate" ON "{table}"'
    yield (
        f'CREATE TRIGGER "guard_{table}_truncate" BEFORE TRUNCATE ON "{table}" '
        "FOR EACH STATEMENT EXECUTE FUNCTION vartai_never()"
    )
