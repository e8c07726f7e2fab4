"""Words outside of messages: notes, templates and canned replies that hold searched terms.

There are few of each, so they are simply looked through. Invariant: a find holds every term.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.folding import fold
from app.store.connection import Connection

_MOST = 200


@dataclass(frozen=True, slots=True)
class Written:
    """A text that is no message. ``kind``: note, template or canned; ``at`` 0 where unknown.

    ``chat_id`` is the newest chat with a note's person, 0 where there is none; ``key`` what
    names a template (account, name, language) or a canned reply.
    """

    kind: str
    title: str
    text: str
    at: int = 0
    chat_id: int = 0
    number_id: int = 0
    key: str = ""


def notes(connection: Connection, terms: list[str]) -> list[Written]:
    """Notes on people, newest first."""
    rows = connection.execute(
        "SELECT n.digits, n.text, n.at, n.author FROM notes n ORDER BY n.at DESC"
    ).fetchall()
    found: list[Written] = []
    for digits, text, at, _author in rows:
        if not _holds(text, terms):
            continue
        chat = connection.execute(
            "SELECT id, number_id, CASE WHEN own_name <> '' THEN own_name WHEN name <> '' THEN name"
            " ELSE address END FROM chats WHERE address IN (?, ?) AND kind = 'person'"
            " ORDER BY last_at DESC LIMIT 1",
            (digits, f"{digits}@c.us"),
        ).fetchone()
        title = str(chat[2]).split("@", 1)[0] if chat else f"+{digits}"
        place = (int(chat[0]), int(chat[1])) if chat else (0, 0)
        found.append(Written("note", title, text, at, *place))
        if len(found) == _MOST:
            break
    return found


def templates(connection: Connection, terms: list[str]) -> list[Written]:
    """Templates by name and words."""
    rows = connection.execute(
        "SELECT account_id, name, language, data, at FROM templates ORDER BY name, language"
    ).fetchall()
    return [
        Written("template", name, _readable(data), at, key=f"{account}/{name}/{language}")
        for account, name, language, data, at in rows
        if _holds(f"{name} {_readable(data)}", terms)
    ][:_MOST]


def canned(connection: Connection, terms: list[str]) -> list[Written]:
    """Canned replies by name, title and text."""
    rows = connection.execute("SELECT name, title, text FROM canned ORDER BY used DESC, name")
    return [
        Written("canned", title or f"/{name}", text, key=name)
        for name, title, text in rows
        if _holds(f"{name} {title} {text}", terms)
    ][:_MOST]


def _holds(text: str, terms: list[str]) -> bool:
    folded = fold(text)
    return all(term in folded for term in terms)


def _readable(data: str) -> str:
    """The texts of a template's document, whatever its shape."""
    import json

    try:
        document = json.loads(data)
    except ValueError:
        return ""
    words: list[str] = []
    todo: list[object] = [document]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            todo.extend(
                value for name, value in one.items() if name not in ("id", "type", "format")
            )
        elif isinstance(one, list):
            todo.extend(one)
        elif isinstance(one, str) and " " in one:
            words.append(one)
    return " ".join(reversed(words))
