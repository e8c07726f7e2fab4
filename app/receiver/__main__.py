"""``python -m app.receiver``: the receiver as the console's child process."""

import sys

from app.receiver.child import main

if __name__ == "__main__":
    sys.exit(main())
