"""``python -m app.receiver``: the receiver as the console's child process."""

import sys

from app.receiver.tuning import import_loop

if __name__ == "__main__":
    import_loop()
    from app.receiver.child import main

    sys.exit(main())
