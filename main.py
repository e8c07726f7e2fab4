"""Start Switchboard: hands the command line over to app.cli."""

from app.cli import entry

if __name__ == "__main__":
    entry()
