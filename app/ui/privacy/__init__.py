"""A contact's data: handed out, erased."""
