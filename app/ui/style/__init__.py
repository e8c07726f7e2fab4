"""Everything that decides how Switchboard looks: tokens, fonts, icons, palette, style sheet.

Start at `look.py`: a `Look` is made once by the composition root and hung on the
application. Importing this package imports nothing.
"""
