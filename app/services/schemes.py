"""What kind of proof a webhook scheme uses, found by asking it to sign with made-up secrets.

Invariant: nothing of an account is used, so that the answer may be shown anywhere.
"""

from __future__ import annotations

from app.domain.hooks import HookAccount, Verdict, WebhookScheme

_AT = 1_000_000.0


def time_headers(scheme: WebhookScheme) -> frozenset[str]:
    """The headers that follow the clock and are covered by the proof (a delivery id is not)."""
    account = HookAccount("", "", (b"secret",), (b"key",))
    first, later = (dict(scheme.sign(b"{}", account, at)) for at in (_AT, _AT + 60))
    moving = [name for name, value in first.items() if later.get(name) != value]
    found = set()
    for name in moving:
        mixed = {key.lower(): value for key, value in {**first, name: later[name]}.items()}
        if scheme.verify(mixed, b"{}", account, _AT + 60).verdict is Verdict.REJECTED:
            found.add(name)
    return frozenset(found)


def proof_kind(scheme: WebhookScheme) -> str:
    """``time`` (signature over time and body), ``body``, ``optional`` (if a secret is set) or
    ``key`` (a key in a header).
    """
    if time_headers(scheme):
        return "time"
    secret = HookAccount("", "", (b"secret",))
    bare = HookAccount("", "")
    if set(scheme.sign(b"{}", secret, _AT)) == set(scheme.sign(b"{}", bare, _AT)):
        return "key"
    unsigned = scheme.verify({}, b"{}", bare, _AT).verdict is Verdict.UNSIGNED
    return "optional" if unsigned else "body"
