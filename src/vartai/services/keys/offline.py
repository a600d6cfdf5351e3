"""What is done to a key service that stands still: rotation where custodians bring the key."""

from __future__ import annotations

from pathlib import Path

from vartai.facts.problem import BadValue
from vartai.services.keys.answers import Rotated
from vartai.services.keys.desk import Clock, Desk, Keks
from vartai.services.keys.folder import checked_folder, held
from vartai.services.keys.refusal import Refused
from vartai.services.keys.requests import RotateKek
from vartai.services.keys.rotating import begin, finish
from vartai.services.keys.running import utc_now
from vartai.services.keys.settings_reading import read_settings
from vartai.services.keys.store import Store
from vartai.vault import Kek, ServiceIdentity


def rotate_with_custodians(path: Path, old: Kek, new: Kek, *, clock: Clock = utc_now) -> Rotated:
    """Wrap everything anew under a key whose shares the custodians hold already.

    An interrupted run is taken up by the same call again. `BadValue` where neither is the key of the service.
    """
    folder = checked_folder(path)
    with held(folder):
        store = Store(folder.store)
        try:
            current = store.meta("kek")
            if current not in (old.id, new.id):
                raise BadValue(f"the custodians bring {old.id}, and {current} is needed", "bring its shares")
            desk = Desk(
                store, Keks({kek.id: kek for kek in (old, new)}), read_settings(folder.settings).rules, clock
            )
            if current == old.id:
                begin(desk, ServiceIdentity.KEEPER, RotateKek(), new)
            return finish(desk)
        except Refused as refused:
            raise BadValue(refused.message, "restore the store from a backup of keys") from None
        finally:
            store.close()
