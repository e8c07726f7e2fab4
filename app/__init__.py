"""Switchboard: a desktop operator console for WhatsApp gateways."""

__version__ = "0.1.0"
