"""What every test of Switchboard gets: guards that fail it, and the fixtures it may ask for.

The parts are in tests/plugins, a concept a file. Invariant: silence is a test condition. A
warning, a log record at WARNING, a Qt message, a leaked task or traffic beyond loopback that
the test did not announce fails it.
"""

from __future__ import annotations

import os
import sys

# A hundred tests start the program: without bytecode each would compile all of it anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# Before anything imports Qt, keyring or an HTTP client: no window of the developer's, no
# keyring of the developer's, no proxy. A test that wants a display starts Xvfb for a child.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
for _name in ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"):
    os.environ.pop(_name, None)
    os.environ.pop(_name.upper(), None)

pytest_plugins = [
    "pytester",
    "tests.plugins.network",
    "tests.plugins.signals",
    "tests.plugins.hands",
    "tests.plugins.windows",
    "tests.plugins.logs",
    "tests.plugins.loops",
    "tests.plugins.order",
    "tests.plugins.data",
    "tests.plugins.template",
    "tests.plugins.properties",
]
