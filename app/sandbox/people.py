"""The scripted customers of Carmel Kitchens: who they are and whom they write to.

What they say stands in ``talk.py``. Invariant: a person has one number, and is the same person
for every provider that knows that number.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A customer: ``number`` in digits, ``language`` en, he or ar, ``talk`` a conversation."""

    number: str
    name: str
    language: str
    talk: str = ""
    unread: int = 0
    muted: bool = False
    pinned: bool = False
    photo: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One thing done in a chat. ``kind``: text, image, voice, audio, video, document, sticker,
    location, contacts, interactive, button, reaction, order, unsupported or call.

    ``text`` is the words, the caption, the emoji of a reaction or the title of a choice;
    ``name`` a file's name; ``mine`` whether our side did it; ``quotes`` whether it answers the
    newest message of ours; ``amount`` is the length of a voice note or call in seconds.
    """

    kind: str = "text"
    text: str = ""
    mine: bool = False
    name: str = ""
    quotes: bool = False
    amount: int = 0


HAIFA = (
    Person("972541238801", "יעל נחום", "he", "measure_he", unread=1, pinned=True, photo=True),
    Person("972528841107", "איתי שגב", "he", "quote_he", photo=True),
    Person("972507719934", "נועה ברק", "he", "thanks_he"),
    Person("972544410286", "دانا خوري", "ar", "visit_ar", unread=2),
    Person("14155550142", "Marcus Bell", "en", "island_en"),
    Person("972523377420", "רון אלמוג", "he", "delay_he", unread=1),
    Person("972586640913", "Olga Petrov", "en", "colour_en", photo=True),
    Person("972509982217", "שירה כץ", "he", "sample_he", muted=True),
    Person("972547738109", "محمود عودة", "ar", "price_ar"),
    Person("972525519043", "Daniel Roth", "en", "invoice_en"),
    Person("972503317765", "מיכל אורן", "he", "voice_he", unread=3),
    Person("972549126680", "Leah Stein", "en", "visit_en"),
    Person("972536602218", "עומר דגן", "he", "photo_he"),
)

SERVICE = (
    Person("972526673391", "أمل حداد", "ar", "delivered_ar", unread=1, photo=True),
    Person("972545528834", "Tamar Gold", "en", "hinge_en"),
    Person("972502284196", "אבי מזרחי", "he", "leak_he", unread=2),
    Person("972587714402", "سامر ناصر", "ar", "warranty_ar"),
    Person("972541190873", "גלית פרץ", "he", "thanks_he"),
    Person("972509437718", "Nadia Haddad", "en", "drawer_en", photo=True),
    Person("972523306651", "יוסי לביא", "he", "delay_he", muted=True),
    Person("972548801295", "ليلى منصور", "ar", "visit_ar", unread=1),
    Person("972537725508", "Peter Kaminski", "en", "invoice_en"),
    Person("972506619842", "הדס רימון", "he", "measure_he"),
    Person("972544093317", "كريم صالح", "ar", "price_ar"),
    Person("972528850164", "Ruth Adler", "en", "colour_en"),
)

LEADS = (
    Person("14155550142", "Marcus Bell", "en", "island_en", photo=True),
    Person("12125550187", "Priya Raman", "en", "samples_en", unread=2),
    Person("13055550163", "Elena Duarte", "en", "voice_en", unread=1),
    Person("13125550118", "Hannah Weiss", "en", "visit_en"),
    Person("12065550171", "Samuel Park", "en", "driver_en"),
    Person("16175550129", "Grace Lindqvist", "en", "colour_en"),
    Person("972541238801", "יעל נחום", "he", "quote_he"),
    Person("971501234567", "أحمد الفارسي", "ar", "price_ar"),
)

SHOPPERS = (
    Person("447700900318", "Imogen Clarke", "en", "code_en"),
    Person("447700900455", "Rhys Morgan", "en", "club_en"),
    Person("447700900871", "Aisha Khan", "en", "club_en"),
)

BUYERS = (
    Person("2348031234567", "Tom Okafor", "en", "order_en"),
    Person("34612345678", "Luis Ferrer", "en", "voice_en", unread=1),
    Person("919820098200", "Ananya Iyer", "en", "order_en"),
)


@dataclass(frozen=True, slots=True)
class Crowded:
    """A group or channel: ``members`` are names; ``channel`` ones are written by one side."""

    id: str
    name: str
    description: str
    members: tuple[tuple[str, str], ...]
    talk: str
    channel: bool = False
    read_only: bool = False
    unread: int = 0
    muted: bool = False
    pinned: bool = False


HAIFA_GROUPS = (
    Crowded(
        "120363043871220101@g.us",
        "Showroom team",
        "Who is where, what came in",
        (("972524410011", "Omar"), ("972524410012", "Dalia"), ("972524410013", "נועם")),
        "team",
        unread=3,
        pinned=True,
    ),
    Crowded(
        "120363043871220102@g.us",
        "Installers north",
        "Jobs from Haifa to Kiryat Shmona",
        (("972524410021", "Sami"), ("972524410022", "Boris"), ("972524410023", "יניב")),
        "installers",
        unread=12,
        muted=True,
    ),
    Crowded(
        "120363043871220104@g.us",
        "ספקי שיש ומשטחים",
        "עדכוני מלאי ומחירים",
        (("972524410031", "אלי"), ("972524410032", "Hiba")),
        "stone",
    ),
)

SERVICE_GROUPS = (
    # the documents' own example of a channel ends in @c.us
    Crowded(
        "120363043871220103@c.us",
        "Delivery board",
        "Tomorrow's routes, every afternoon",
        (("972524410041", "Dispatch"),),
        "board",
        channel=True,
        read_only=True,
        muted=True,
        pinned=True,
    ),
    Crowded(
        "120363043871220105@g.us",
        "Carmel news",
        "What is new at Carmel Kitchens",
        (("972524410042", "Carmel Kitchens"),),
        "news",
        channel=True,
    ),
    Crowded(
        "120363043871220106@g.us",
        "Service vans",
        "Vans, parts and traffic",
        (("972524410051", "رامي"), ("972524410052", "Gil"), ("972524410053", "Vera")),
        "vans",
        unread=1,
    ),
)
