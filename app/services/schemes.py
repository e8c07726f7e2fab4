"""What kind of proof a webhook scheme uses, found by asking it to sign with made-up secrets.

Invariant: nothing of an account is used, so that the answer may be shown anywhere.
"""

from __future__ import annotations

from app.domain.hooks import HookAccount, Verdict, WebhookScheme

_AT = 1_000_000.0


def time_headers(scheme: WebhookScheme) -> frozenset[str]:
    """The headers that follow the clock (a delivery id, made anew each time, is none)."""
    account = HookAccount("", "", (b"secret",), (b"key",))
    first, again = scheme.sign(b"{}", account, _AT), scheme.sign(b"{}", account, _AT)
    later = scheme.sign(b"{}", account, _AT + 60)
    steady = {name for name, value in first.items() if again.get(name) == value}
    return frozenset(name for name in steady if later.get(name) != first[name])


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
