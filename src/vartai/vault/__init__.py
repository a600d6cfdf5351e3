"""Encryption at rest: values sealed for their place, keys per case and compartment, who may open them."""

from vartai.vault.age_files import opened_with, sealed_for
from vartai.vault.blind_index import IndexedField, blind_index, index_key
from vartai.vault.case_key import (
    CaseKeys,
    Compartment,
    NotOpened,
    compartment_key,
    compartment_keys,
    new_case_key,
)
from vartai.vault.orders import Order
from vartai.vault.purposes import RULES, Purpose, Quota, Rule, ServiceIdentity
from vartai.vault.sealing import Place, SealBroken, open_sealed, seal, version_of
from vartai.vault.wrapping import Kek, WrapBroken, new_kek, rewrap, unwrap, wrap

__all__ = [
    "RULES",
    "CaseKeys",
    "Compartment",
    "IndexedField",
    "Kek",
    "NotOpened",
    "Order",
    "Place",
    "Purpose",
    "Quota",
    "Rule",
    "SealBroken",
    "ServiceIdentity",
    "WrapBroken",
    "blind_index",
    "compartment_key",
    "compartment_keys",
    "index_key",
    "new_case_key",
    "new_kek",
    "open_sealed",
    "opened_with",
    "rewrap",
    "seal",
    "sealed_for",
    "unwrap",
    "version_of",
    "wrap",
]
