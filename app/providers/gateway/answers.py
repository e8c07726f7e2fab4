"""What the linked-device gateway sends to customers because of a webhook's answer.

``message_received``: ``response`` goes to the sender, answered within 5 s. ``call_rejected``:
``rejectionMessage`` goes to the caller, within 3 s; with none, the gateway's own text does. The
three events carry no id. Source: seed 004, Webhooks (contracts.md section 1).

Invariant: pure, and nobody but a person's own chat is ever answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.answers import Occasion, Question
from app.providers.gateway.hooks import chat_id
from app.providers.wire import moment, record, text

_PERSON = "@c.us"
_OWN_CALL_TEXT = "מצטער אינני זמין כעת."
_OCCASIONS = {"message_received": Occasion.MESSAGE, "call_rejected": Occasion.CALL}
_FIELDS = {Occasion.MESSAGE: "response", Occasion.CALL: "rejectionMessage"}
_WAITS = {Occasion.MESSAGE: 5.0, Occasion.CALL: 3.0}


class GatewayAnswers:
    """Two of its three events take a text."""

    def waits(self, occasion: Occasion) -> float:
        """5 s for messages, 3 s for calls."""
        return _WAITS[occasion]

    def question(self, document: Mapping[str, Any], received_at: int) -> Question | None:
        """The message or call in a body; None for ``message_sent`` and all that is unknown."""
        occasion = _OCCASIONS.get(text(document.get("event"), 80))
        data = record(document.get("data"))
        chat = chat_id(data.get("from"))
        number = text(data.get("to"), 200)
        if occasion is None or not chat or not number:
            return None
        contact = chat.removesuffix(_PERSON)
        said = occasion is Occasion.MESSAGE
        return Question(
            occasion,
            number,
            contact,
            chat,
            moment(data.get("timestamp"), received_at),
            text=(text(data.get("body")) or text(data.get("message"))) if said else "",
            video=data.get("isVideo") is True,
            group=not (chat.endswith(_PERSON) and contact.isdecimal()),
        )

    def own_text(self, occasion: Occasion) -> str:
        """What a caller gets where the answer names no text; read back from the seed's damage."""
        return _OWN_CALL_TEXT if occasion is Occasion.CALL else ""

    def reply(self, occasion: Occasion, text: str) -> Mapping[str, str]:
        """``response`` or ``rejectionMessage``."""
        return {_FIELDS[occasion]: text}


ANSWERS = GatewayAnswers()
