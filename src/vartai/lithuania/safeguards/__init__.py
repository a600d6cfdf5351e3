"""Guards that the project's safeguards ask for, each named after its number (S7, S8, S10).

They stand on treaties and EU law that no provision table was given for. Articles are named from memory where the note
says so; nobody has reviewed them yet. None changes an answer: they are shown beside it, and say where one stands
against it.
"""

from vartai.lithuania.safeguards import home_documents, persecuting_state, protected_people

PROVISIONS = (
    *persecuting_state.PROVISIONS,
    *home_documents.PROVISIONS,
    *protected_people.PROVISIONS,
)
