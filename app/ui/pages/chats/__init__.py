"""The Chats page: list, timeline, composer, details. `page.ChatsPage` wires them."""
