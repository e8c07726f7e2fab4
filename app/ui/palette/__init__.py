"""The command palette: find and run anything from the keyboard."""
