"""placeholder"""

from tests.bench.measure import Result


def start() -> list[Result]:
    return []


def chat_open() -> list[Result]:
    return []


def scroll() -> list[Result]:
    return []


def lateness() -> list[Result]:
    return []
