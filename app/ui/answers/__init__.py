"""The editor and the log of automatic answers, for every page that shows them."""
