"""The webhook listener: bound, authenticate, persist, acknowledge.

A process of its own that alone writes the deliveries file. ``http`` speaks the protocol,
``intake`` decides, ``writer`` commits, ``news`` tells the console, ``serve`` puts it together.

Invariant: 200 is answered only after the delivery is committed to disk.
"""
