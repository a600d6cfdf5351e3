"""The tamper-evident ledger: records, the Merkle tree over them, proofs, signed checkpoints, cosignatures."""
