"""Message templates and their review.

Invariant: PENDING_REVIEW ends in APPROVED or REJECTED, and a rejected one has a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from app.core.clock import iso

PENDING, APPROVED, REJECTED = "PENDING_REVIEW", "APPROVED", "REJECTED"
CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")
_NAME = re.compile(r"[a-z0-9_]{1,512}$")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?$")
_PLACE = re.compile(r"\{\{(\w+)\}\}")


@dataclass(slots=True)
class Template:
    """One name in one language."""

    id: str
    name: str
    language: str
    category: str
    components: list[dict[str, Any]]
    status: str = PENDING
    reason: str | None = None
    updated_at: int = 0
    history: list[tuple[int, str]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """As list_templates shows it."""
        shown = {
            "id": self.id,
            "name": self.name,
            "language": self.language,
            "category": self.category,
            "status": self.status,
            "components": self.components,
        }
        if self.updated_at:
            shown["updated_at"] = iso(self.updated_at)
        return shown | ({"rejected_reason": self.reason} if self.reason else {})

    def places(self, part: str) -> int:
        """How many different placeholders the component ``part`` (BODY, HEADER) has."""
        for component in self.components:
            if str(component.get("type")).upper() == part:
                return len(set(_PLACE.findall(str(component.get("text", "")))))
        return 0

    def header_format(self) -> str:
        """TEXT, IMAGE, VIDEO, DOCUMENT or "" without a header."""
        for component in self.components:
            if str(component.get("type")).upper() == "HEADER":
                return str(component.get("format", "TEXT")).upper()
        return ""


def problem_of(asked: dict[str, Any]) -> str | None:
    """What is wrong with a request to create a template, or None."""
    if not isinstance(asked.get("name"), str) or not _NAME.match(asked["name"]):
        return "name: lowercase letters, digits and underscores only"
    if asked.get("category") not in CATEGORIES:
        return "category: UTILITY, MARKETING or AUTHENTICATION"
    if not isinstance(asked.get("language"), str) or not _LANGUAGE.match(asked["language"]):
        return "language: a code such as en or pt_BR"
    components = asked.get("components")
    if not isinstance(components, list) or not all(isinstance(one, dict) for one in components):
        return "components: a list of objects"
    bodies = [one for one in components if str(one.get("type")).upper() == "BODY"]
    if len(bodies) != 1 or not isinstance(bodies[0].get("text"), str) or not bodies[0]["text"]:
        return "components: exactly one BODY with a text"
    if len(bodies[0]["text"]) > 1024:
        return "components: the BODY is longer than 1024 characters"
    return None


def verdict(template: Template) -> tuple[str, str | None]:
    """What the review decides: a status and, where it rejects, a reason."""
    body = next(one for one in template.components if str(one["type"]).upper() == "BODY")["text"]
    if "reject" in template.name:
        return REJECTED, "TAG_CONTENT_MISMATCH"
    if _PLACE.match(body) or body.rstrip().endswith("}}"):
        return REJECTED, "INVALID_FORMAT"
    if "bit.ly" in body or "tinyurl" in body:
        return REJECTED, "PROMOTIONAL"
    return APPROVED, None


def body(text: str, *examples: str) -> dict[str, Any]:
    """A BODY component."""
    component: dict[str, Any] = {"type": "BODY", "text": text}
    return component | ({"example": {"body_text": [list(examples)]}} if examples else {})


def _quick(*words: str) -> dict[str, Any]:
    buttons = [{"type": "QUICK_REPLY", "text": text} for text in words]
    return {"type": "BUTTONS", "buttons": buttons}


_FOOTER = {"type": "FOOTER", "text": "Carmel Kitchens"}
_PLAN_EN = "Hi {{1}}, your kitchen plan is ready. Reply here to see the drawings, or pick a time."
_VISIT_HE = "שלום {{1}}, תזכורת: המדידה נקבעה ליום {{2}}. להזזה השיבו כאן."
_DELIVERY = "Hi {{1}}, your {{2}} arrives on {{3}}. Someone over 18 needs to be home."
PLANTED: tuple[tuple[str, str, str, list[dict[str, Any]], str, str | None], ...] = (
    (
        "plan_ready",
        "en",
        "UTILITY",
        [body(_PLAN_EN, "Marcus"), _FOOTER, _quick("See the drawings", "Pick a time")],
        APPROVED,
        None,
    ),
    (
        "plan_ready",
        "he",
        "UTILITY",
        [
            body("שלום {{1}}, תוכנית המטבח מוכנה. השיבו כאן כדי לראות.", "יעל"),
            _quick("לראות את השרטוטים", "לתאם שיחה"),
        ],
        APPROVED,
        None,
    ),
    (
        "plan_ready",
        "ar",
        "UTILITY",
        [body("مرحباً {{1}}، مخطط المطبخ جاهز. ردّوا هنا لرؤيته.", "أحمد")],
        APPROVED,
        None,
    ),
    (
        "sample_offer",
        "en",
        "MARKETING",
        [body("Three free fronts, in any colour.")],
        APPROVED,
        None,
    ),
    (
        "order_ready",
        "en",
        "UTILITY",
        [body("Hi {{1}}, your order is ready.", "Alice")],
        APPROVED,
        None,
    ),
    ("visit_reminder", "he", "UTILITY", [body(_VISIT_HE, "יעל", "רביעי")], APPROVED, None),
    (
        "delivery_day",
        "en",
        "UTILITY",
        [
            {"type": "HEADER", "format": "TEXT", "text": "Your delivery on {{1}}"},
            body(_DELIVERY, "Marcus", "worktop", "Thursday"),
            {"type": "FOOTER", "text": "Carmel Kitchens"},
            {
                "type": "BUTTONS",
                "buttons": [{"type": "QUICK_REPLY", "text": "Change the day"}],
            },
        ],
        APPROVED,
        None,
    ),
    (
        "warranty_card",
        "en",
        "UTILITY",
        [
            {"type": "HEADER", "format": "DOCUMENT"},
            body("Here is your warranty card, {{1}}.", "Ann"),
        ],
        APPROVED,
        None,
    ),
    (
        "warranty_card",
        "ar",
        "UTILITY",
        [{"type": "HEADER", "format": "DOCUMENT"}, body("هذه بطاقة الضمان، {{1}}.", "ليلى")],
        APPROVED,
        None,
    ),
    ("spring_colours", "en", "MARKETING", [body("Olive, clay and stone blue.")], PENDING, None),
    ("spring_colours", "he", "MARKETING", [body("זית, חימר וכחול אבן.")], PENDING, None),
    (
        "payment_reminder",
        "en",
        "UTILITY",
        [body("{{1}}, pay now to keep your slot", "Marcus")],
        REJECTED,
        "INVALID_FORMAT",
    ),
)
