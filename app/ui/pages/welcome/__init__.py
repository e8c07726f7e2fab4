"""The welcome page: the demo, the providers, and how this computer stands."""
