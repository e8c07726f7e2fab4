"""Tests of Switchboard: unit (mirrors app), contract, ui, end2end, checks (rules), bench."""
