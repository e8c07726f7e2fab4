"""The Schedules page: what goes out later, by day, by hour, and by whom it is kept."""
