"""The key service, a process of its own.

It holds what opens cases, and hands keys out against who, case and
purpose.

- `folder`, `settings`, `store`, `recording`, `order_store`, `usage`: what it keeps, in its own folder.
- `requests`, `answers`, `protocol`: what is said over its socket, both ways.
- `desk`, and the acts `opening`, `erasing`, `sweeping`, `ordering`, `rotating`, `backing_up`, `telling`.
- `serving`, `running`, `hardening`: the process.
- `client`, `starting`: for the processes that ask.
"""
