"""Signed notes, checkpoints and cosignatures: one published example, and everything that must be refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.ledger.checkpoint import Checkpoint, opened_checkpoint, signed_checkpoint
from vartai.ledger.cosignature import cosignatures_of, cosigned
from vartai.ledger.hashing import EMPTY_ROOT, leaf_hash
from vartai.ledger.keys import Algorithm, SigningKey, VerifierKey
from vartai.ledger.note import Note, SignatureRefused, refuse_unsigned, signed_note
from vartai.ledger.strict_text import NotInForm

# The example with which the signed-note format is explained.
NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PUBLISHED = """If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
""".encode()

LOG = SigningKey("log.example", Algorithm.ED25519, bytes(range(32)))
FOREIGN = SigningKey("log.example", Algorithm.ED25519, bytes(32))
WITNESS = SigningKey("witness.example", Algorithm.COSIGNATURE, bytes(range(1, 33)))
ROOT = leaf_hash(b"one")
CHECKPOINT = Checkpoint("log.example", 1, ROOT)


def test_the_published_note_verifies_and_no_other_text_does():
    key = VerifierKey.from_vkey(NEUMANN)
    assert key.vkey == NEUMANN
    note = Note.from_bytes(PUBLISHED)
    refuse_unsigned(note, [key])
    assert note.to_bytes() == PUBLISHED
    other = Note.from_bytes(PUBLISHED.replace(b"answer", b"cause"))
    with pytest.raises(SignatureRefused, match="false"):
        refuse_unsigned(other, [key])


def test_keys_go_round_and_show_no_secret():
    assert SigningKey.from_text(LOG.text) == LOG
    assert VerifierKey.from_vkey(LOG.verifier.vkey) == LOG.verifier
    assert LOG.seed.hex() not in repr(LOG) and str(LOG.seed) not in repr(LOG)


@pytest.mark.parametrize(
    "vkey",
    ["", "a", "a+00000000+AQ==", NEUMANN[:-1], NEUMANN.replace("c74f20a3", "c74f20a4"), NEUMANN.lower()],
)
def test_a_key_that_is_not_in_form_is_refused(vkey):
    with pytest.raises(NotInForm):
        VerifierKey.from_vkey(vkey)
    with pytest.raises(NotInForm) as told:
        SigningKey.from_text("PRIVATE+KEY+" + vkey)
    assert len(vkey) < 20 or vkey not in str(told.value)


def test_a_checkpoint_opens_with_the_key_of_its_log_alone():
    note = Note.from_bytes(signed_checkpoint(CHECKPOINT, LOG).to_bytes())
    assert opened_checkpoint(note, [LOG.verifier]) == CHECKPOINT
    for key in (FOREIGN.verifier, VerifierKey.from_vkey(NEUMANN)):
        with pytest.raises(SignatureRefused):
            opened_checkpoint(note, [key])
    with pytest.raises(ValueError, match="signs no checkpoint"):
        signed_checkpoint(Checkpoint("another", 1, ROOT), LOG)


@pytest.mark.parametrize(
    "text",
    ["", "log.example\n1\n", "log.example\n01\nAA==\n", "log.example\n1\nAA==\n", "\n1\n" + "A" * 44 + "\n"],
)
def test_a_text_that_is_no_checkpoint_is_refused(text):
    with pytest.raises(NotInForm):
        Checkpoint.from_text(text)


def test_an_empty_log_has_the_empty_root_and_no_other():
    assert Checkpoint.from_text(Checkpoint("log.example", 0, EMPTY_ROOT).text).size == 0
    with pytest.raises(NotInForm, match="empty"):
        Checkpoint("log.example", 0, ROOT)
    with pytest.raises(NotInForm):
        Checkpoint("log.example", -1, ROOT)
    with pytest.raises(NotInForm):
        Checkpoint("log\nexample", 1, ROOT)


def test_a_witness_says_when_it_saw_a_checkpoint():
    note = signed_checkpoint(CHECKPOINT, LOG)
    first, second = (cosigned(note.text, WITNESS, at) for at in (1_700_000_000, 1_700_000_060))
    both = Note.from_bytes(note.with_signatures([first, second]).to_bytes())
    assert [each.at for each in cosignatures_of(both, WITNESS.verifier)] == [1_700_000_060, 1_700_000_000]
    assert opened_checkpoint(both, [LOG.verifier]) == CHECKPOINT, "signatures of others don't disturb"
    assert cosignatures_of(note, WITNESS.verifier) == ()


def test_a_cosignature_belongs_to_its_text_and_time():
    other = signed_checkpoint(Checkpoint("log.example", 2, ROOT), LOG)
    moved = other.with_signatures([cosigned(CHECKPOINT.text, WITNESS, 1_700_000_000)])
    with pytest.raises(SignatureRefused, match=r"witness\.example is false"):
        cosignatures_of(moved, WITNESS.verifier)
    with pytest.raises(NotInForm, match="none for cosignatures"):
        cosigned(CHECKPOINT.text, LOG, 1)
    with pytest.raises(NotInForm, match="no witness"):
        cosignatures_of(other, LOG.verifier)
    with pytest.raises(ValueError, match="no time"):
        cosigned(CHECKPOINT.text, WITNESS, -1)


@tried(200, 20_000)
@given(
    st.binary()
    | st.builds(lambda at, by: PUBLISHED[:at] + by + PUBLISHED[at:], st.integers(0, 230), st.binary())
)
def test_no_bytes_bring_the_reader_of_notes_down(data):
    try:
        note = Note.from_bytes(data)
    except NotInForm:
        return
    assert note.to_bytes() == data


def test_a_note_has_bounds():
    with pytest.raises(NotInForm, match="bytes"):
        Note.from_bytes(b"a" * 500_000)
    with pytest.raises(NotInForm, match="signatures"):
        Note("text\n", ())
    with pytest.raises(NotInForm, match="line end"):
        signed_note("text", LOG)
    with pytest.raises(NotInForm):
        SigningKey("with space", Algorithm.ED25519, bytes(32))
    with pytest.raises(NotInForm, match="32 bytes"):
        SigningKey("log.example", Algorithm.ED25519, b"short")
