"""The office: people, cases, acts, decisions; every change recorded, everything personal sealed."""
