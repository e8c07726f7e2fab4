"""The settings, section by section; each section is a file and shows only what works."""
