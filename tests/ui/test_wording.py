"""What the lower layers say, translated at the window's edge: exact, by pattern, joined."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.core.bidi import isolate
from app.core.redact import Redactor
from app.domain.errors import ErrorKind, ProviderError, SettingsError, in_sentences
from app.domain.rows import AccountRow
from app.providers import registry
from app.providers.mapping import ErrorMapping
from app.services.inspector import Verdict
from app.services.outbox import _fits
from app.services.pairing import PairingState
from app.ui import wording
from app.ui.dialogs.pairing_outcome import outcome_of
from app.ui.languages import install_language
from app.ui.pages.numbers.attention import concerns
from app.ui.pages.numbers.entries import AccountEntry
from app.ui.pages.webhooks.proof_words import explain
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.fields import Field
from app.ui.wording import said
from tests.checks.test_translations import STRINGS, TOOL

GERMAN = {
    "Nothing was sent.": "Nichts ging hinaus.",
    "Nothing was sent; it is kept as a draft.": "Nichts ging hinaus; es bleibt ein Entwurf.",
    "Shorten it, or send it in two parts.": "Kürzen, oder in zwei Teilen senden.",
    "The text has {1} characters, {2} is the limit.": "{2} Zeichen gehen, der Text hat {1}.",
    "The limit is reached: {1}.": "Die Grenze ist erreicht: {1}.",
    "100 requests in 15 minutes": "100 Anfragen in 15 Minuten",
    "It is safe again at {1} UTC, in {2} seconds.": "Wieder sicher um {1} UTC, in {2} Sekunden.",
    "{field} has {1} bytes; {2} may have {3} ({4} bytes).": "{field}: {1} Bytes, {3} gehen.",
    "the answer broke off": "die Antwort brach ab",
    "Choose a smaller or other file.": "Eine andere Datei wählen.",
    "{1} documents no way to do this.": "{1} kennt dafür keinen Weg.",
    "Check the fields: the provider did not accept them.": "Die Felder prüfen.",
}


class German(QTranslator):
    """Knows the sentences above and nothing else."""

    def translate(  # type: ignore[override]
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return GERMAN.get(text) if context == "Words" else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = German()
    before = qapp.property("switchboardLanguage")
    qapp.installTranslator(translator)
    qapp.setProperty("switchboardLanguage", "de")
    wording._said.cache_clear()
    yield
    qapp.removeTranslator(translator)
    qapp.setProperty("switchboardLanguage", before)
    wording._said.cache_clear()


def test_the_sentences_of_this_test_are_those_of_the_sources() -> None:
    known = {key.source for key in STRINGS.found if key.context == "Words"}
    assert set(GERMAN) - known == {"100 requests in 15 minutes"} - known
    for provider in map(registry.get, registry.names()):
        assert provider.description in known
        assert {hint.text for hint in provider.hints.values()} <= known
        assert {limit.words for limit in provider.limits} <= known
        assert {field.help for field in provider.credentials if field.help} <= known
        assert {offer.without for offer in provider.offers if offer.without} <= known


def test_what_a_file_that_can_t_be_used_says_is_collected() -> None:
    known = {key.source for key in STRINGS.found if key.context == "Words"}
    assert {"The file is empty.", "Nothing was read.", "Row {1} can’t be read: {2}."} <= known
    # a place and two words that are not bare letters, which made it no sentence
    assert "{1} can’t be written: {2}." in known


def test_why_a_proof_fails_and_the_receiver_stands_still_is_collected() -> None:
    known = {key.source for key in STRINGS.found if key.context == "Words"}
    assert {
        "The digest is right, but {1} must hold it without a prefix.",
        "The key is cut off, or has something before or after it.",
        "The signature is right, but {1} holds no time.",
        "No webhook secret is set for this account, so nothing can be proven.",
        "The receiver did not start.",
        "The old key still works: nothing was reset.",
    } <= known


@pytest.mark.usefixtures("german")
def test_why_a_proof_fails_is_said_in_the_operators_language() -> None:
    row = SimpleNamespace(verdict=Verdict.REJECTED, account="Desk")
    proof = {"verdict": "rejected", "cause": "Nothing was sent.", "signs_body": True}
    delivery = SimpleNamespace(row=row, proof=proof, body=b"{}")
    assert explain(delivery, SimpleNamespace()).text == "Nichts ging hinaus."  # type: ignore[arg-type]


def test_the_patterns_are_those_of_the_sources() -> None:
    stored = Path("resources/translations/patterns.json").read_text("utf-8")
    assert stored == TOOL.patterns(), "Run `make translations`"
    assert len(json.loads(stored)) > 100


def test_in_english_nothing_changes(qapp: QApplication) -> None:
    assert said("Nothing was sent.") == "Nothing was sent."


@pytest.mark.usefixtures("german")
def test_a_sentence_with_values_is_known_by_its_pattern() -> None:
    with pytest.raises(SettingsError) as caught:
        _fits("x" * 5000)
    assert three_parts(caught.value) == (
        "4096 Zeichen gehen, der Text hat 5000.",
        "Nichts ging hinaus; es bleibt ein Entwurf. Kürzen, oder in zwei Teilen senden.",
    )


@pytest.mark.usefixtures("german")
def test_joined_and_stored_sentences_are_known_one_by_one() -> None:
    stored = (
        "The limit is reached: 100 requests in 15 minutes."
        " It is safe again at 14:03:10 UTC, in 59 seconds. In the provider's own words."
    )
    assert said(stored) == (
        "Die Grenze ist erreicht: 100 Anfragen in 15 Minuten."
        " Wieder sicher um 14:03:10 UTC, in 59 Sekunden. In the provider's own words."
    )
    assert said("walk.mp4 has 17,825,792 bytes; videos may have 16 MB (16,777,216 bytes).") == (
        "walk.mp4: 17,825,792 Bytes, 16 MB gehen."
    )


@pytest.mark.usefixtures("german")
def test_a_sentence_is_known_also_once_it_was_joined() -> None:
    joined = in_sentences("the answer broke off", "Nothing was sent.")
    assert joined == "The answer broke off. Nothing was sent."
    assert said(joined) == "die Antwort brach ab. Nichts ging hinaus."


@pytest.mark.usefixtures("german")
def test_a_providers_own_words_stay(qapp: QApplication) -> None:
    mapping = ErrorMapping(registry.get("gateway"), Redactor())
    endpoint = registry.get("gateway").endpoint("send_message")
    assert endpoint is not None
    error = mapping.from_status(endpoint, 422, {"message": "Número inválido"}, b"", None)
    assert error.kind is ErrorKind.INVALID_REQUEST
    assert three_parts(error) == ("Número inválido", "Die Felder prüfen.")


@pytest.mark.usefixtures("german")
def test_a_banner_speaks_the_language() -> None:
    banner = Banner("danger", "Nothing was sent.", "HK Reach documents no way to do this.")
    assert banner.title.text() == "Nichts ging hinaus."
    assert banner.text.text() == "HK Reach kennt dafür keinen Weg."
    banner.deleteLater()


@pytest.mark.usefixtures("german")
def test_a_field_speaks_the_language_aloud_too() -> None:
    field = Field("Name")
    field.set_error("Nothing was sent.")
    assert field.edit.accessibleDescription() == "Nichts ging hinaus."
    field.deleteLater()


@pytest.mark.usefixtures("german")
def test_why_no_code_came_is_told_in_the_language() -> None:
    error = ProviderError(ErrorKind.NETWORK, "Nothing was sent.", hint="Nothing was sent.")
    outcome = outcome_of(PairingState("failed", error=error), "Acre", "acre")
    assert outcome is not None
    assert outcome.texts == ("Nichts ging hinaus.", "Nichts ging hinaus.")


@pytest.mark.usefixtures("german")
def test_why_an_account_does_not_work_is_told_in_the_language() -> None:
    row = AccountRow(1, "Gateway", "gateway", "", {}, "", "refused", "Nothing was sent.", 0, {})
    for state in ("refused", "unreachable", "works"):
        account = AccountEntry(row._replace(state=state), "127.0.0.1")
        assert account.remark() == "Nichts ging hinaus."
    [concern] = concerns([AccountEntry(row, "127.0.0.1")])
    assert concern.text == "Nichts ging hinaus."
    cut = row._replace(state="unreachable", state_detail="the connection was cut off")
    assert AccountEntry(cut, "").remark() == "The connection was cut off"


@pytest.mark.usefixtures("speaking")
def test_what_a_sentence_names_keeps_its_direction(qapp: QApplication) -> None:
    """A size or a name of the other script pulled the Arabic words beside it apart."""
    install_language(qapp, "ar")
    told = said("big.jpg has 6,000,000 bytes; images may have 5 MB (5,242,880 bytes).")
    for value in ("big.jpg", "6,000,000", "5 MB"):
        assert isolate(value) in told
