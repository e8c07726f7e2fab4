"""Campaigns: their list, one campaign's own page, and the steps to a new one."""
