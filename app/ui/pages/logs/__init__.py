"""The Logs page: everything that happened in one stream, and the API explorer."""
