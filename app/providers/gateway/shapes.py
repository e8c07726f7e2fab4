"""The gateway's documented answers (seed 004_d96ea40adf046b10), for answers.fit.

Invariant: only what the seed's examples and field lists show; unknown fields are always fine.
"""

from __future__ import annotations

from app.providers.answers import BOOL, ID, NUM, STR

__all__ = ["BOOL", "STR"]

_SERIALIZED = {"!_serialized": STR}
_LAST = {"body": STR, "timestamp": NUM, "fromMe": BOOL}

ADDED = {"!status": STR, "message": STR, "qrCode": STR, "apiKey": STR}
CLIENTS = [
    {"!clientId": STR, "phoneNumber": ID, "apiKey": STR, "connectedNumber": STR, "status": STR}
]
PROFILE = {"!username": STR, "role": STR, "apiKey": STR, "clientCount": NUM}
SENT = [
    {
        "id": ID,
        "clientId": STR,
        "senderNumber": ID,
        "recipient": ID,
        "message": STR,
        "status": STR,
        "sentAt": STR,
    }
]
RECEIVED = {
    "status": STR,
    "!messages": [
        {"id": ID, "client_id": STR, "sender": ID, "message": STR, "received_at": STR},
    ],
}
CALLS = {
    "status": STR,
    "!calls": [
        {
            "id": ID,
            "client_id": STR,
            "call_from": STR,
            "is_video": BOOL,
            "start_time": STR,
            "end_time": STR,
            "duration": NUM,
            "created_at": STR,
        }
    ],
}
SCHEDULED = [
    {
        "!id": ID,
        "clientId": STR,
        "recipient": ID,
        "message": STR,
        "scheduleTime": STR,
        "status": STR,
        "createdAt": STR,
        "sentTime": STR,
    }
]
CHATS = {
    "!chats": [
        {
            "!id": _SERIALIZED,
            "name": STR,
            "profilePic": STR,
            "lastMessage": _LAST,
            "timestamp": NUM,
            "unreadCount": NUM,
            "isMuted": BOOL,
            "pinned": BOOL,
        }
    ]
}
MESSAGES = {
    "!messages": [
        {
            "!id": _SERIALIZED,
            "body": STR,
            "fromMe": BOOL,
            "timestamp": NUM,
            "type": STR,
            "hasMedia": BOOL,
            "hasReaction": BOOL,
            "reactions": [{"reaction": STR, "senderId": STR}],
            "ack": NUM,
            "filename": STR,
        }
    ]
}
CHAT_SENT = {
    "success": BOOL,
    "!message": {"!id": _SERIALIZED, "body": STR, "timestamp": NUM, "type": STR},
}
_GROUP = {
    "!id": STR,
    "name": STR,
    "description": STR,
    "profilePic": STR,
    "participants": NUM,
    "owner": STR,
    "createdAt": NUM,
    "lastMessage": _LAST,
    "timestamp": NUM,
    "unreadCount": NUM,
    "isMuted": BOOL,
    "pinned": BOOL,
    "isReadOnly": BOOL,
    "type": STR,
}
GROUPS = {"!groups": [_GROUP], "channels": [_GROUP], "total": NUM}
GROUP_SENT = {**CHAT_SENT, "groupId": STR, "groupName": STR}
