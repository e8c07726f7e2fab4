"""Signs in on a dashboard's page as a person would, in the embedded browser; a child process.

    python -m tests.ui.browser_login BASE_URL USER PASSWORD

Prints ``cookie NAME`` for each cookie that it captured, then ends. Run apart from the other tests,
because Qt WebEngine starts processes and threads of its own.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.dialogs.dashboard_browser import DashboardBrowser
from app.ui.style.look import Look

FILL = """
(() => {
  const fields = [...document.querySelectorAll('input')];
  const secret = fields.find(one => one.type === 'password');
  if (!secret || secret.value) { return 'no form'; }
  const user = fields.find(one => one !== secret && one.type !== 'hidden');
  if (user) { user.value = %s; }
  secret.value = %s;
  secret.form.submit();
  return 'sent';
})()
"""


def main(base_url: str, user: str, password: str) -> int:
    """Returns 0 once a cookie came after the form was sent."""
    app = QApplication(sys.argv[:1])
    Look(app).install()
    browser = DashboardBrowser(base_url)
    browser.resize(600, 500)
    sent: list[bool] = []

    def filled(answer: object) -> None:
        if answer == "sent":
            sent.append(True)

    def loaded() -> None:
        script = FILL % (json.dumps(user), json.dumps(password))
        browser.view.page().runJavaScript(script, 0, filled)

    def captured(header: str) -> None:
        if not sent or not header:
            return
        for pair in header.split("; "):
            sys.stdout.write(f"cookie {pair.partition('=')[0]} {len(pair)}\n")
        app.quit()

    browser.view.loadFinished.connect(loaded)
    browser.cookies_changed.connect(captured)
    browser.show()
    QTimer.singleShot(45_000, lambda: app.exit(3))
    status = app.exec()
    browser.deleteLater()
    QCoreApplication.sendPostedEvents(browser, QEvent.Type.DeferredDelete)
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
