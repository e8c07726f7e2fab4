"""The ways out that a banner offers where webhooks are not received."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.services.events import ReceiverChanged
from app.services.receiver_control import ReceiverControl
from app.ui.widgets.banner import Banner


def offer_ways(
    banner: Banner,
    receiver: ReceiverControl,
    state: ReceiverChanged,
    use_port: Callable[[int], None] | None = None,
) -> None:
    """Another port, a new file, another try: what helps against what is wrong now."""
    take = use_port or receiver.use_port
    if state.free_port:
        port = state.free_port
        banner.add_button(_tr("Use port {port}").format(port=port), lambda: take(port))
    if state.damaged:
        banner.add_button(_tr("Begin a new file"), receiver.begin_anew, icon="file")
    banner.add_button(_tr("Start again"), receiver.restart, icon="rotate-cw")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Receiver", text)
