"""How templates are told in words: states, categories, languages, checks, the reviewers' reasons.

Pure: data in, words of the operator's language out. Invariant: every rule has words, and a code
that nobody knows is shown as it came.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.bidi import isolate, ltr
from app.domain.template_plan import (
    INVALID,
    NO_CONSENT,
    NO_VALUE,
    NOT_A_NUMBER,
    OPTED_OUT,
    READY,
    TWICE,
    WROTE,
    Planned,
)
from app.domain.template_rows import StateRow, TemplateGroup, TemplateRow
from app.domain.template_rules import (
    BODY_MOST,
    BUTTON_MOST,
    BUTTONS_MOST,
    FOOTER_MOST,
    HEADER_MOST,
    NAME_MOST,
    Check,
)
from app.domain.templates import TemplateState
from app.ui import phrases
from app.ui.digits import figures
from app.ui.widgets.painting import Tone

translate = QCoreApplication.translate
# what a template can be written in, the operator's neighbours first; any code can be typed
LANGUAGES = (
    "en", "he", "ar", "en_US", "en_GB", "fr", "de", "es", "pt_BR", "it", "nl", "ru", "tr", "uk",
    "pl", "hi", "am", "fa", "ur", "id", "zh_CN", "ja",
)  # fmt: skip


def state_words(state: TemplateState) -> tuple[str, Tone, str]:
    """Words, tone and icon of a state."""
    tr = translate
    found: dict[TemplateState, tuple[str, Tone, str]] = {
        TemplateState.DRAFT: (tr("Templates", "Draft"), "neutral", "pencil"),
        TemplateState.REVIEW: (tr("Templates", "In review"), "warning", "clock"),
        TemplateState.APPROVED: (tr("Templates", "Approved"), "success", "circle-check"),
        TemplateState.REJECTED: (tr("Templates", "Rejected"), "danger", "circle-x"),
        TemplateState.PAUSED: (tr("Templates", "Paused"), "warning", "pause"),
        TemplateState.NOT_CHECKED: (tr("Templates", "Not checked"), "neutral", "circle-dashed"),
        TemplateState.UNKNOWN: (tr("Templates", "Not known"), "neutral", "circle-question-mark"),
    }
    return found[state]


def category_words(category: str) -> str:
    """``Utility``."""
    known = {
        "UTILITY": translate("Templates", "Utility"),
        "MARKETING": translate("Templates", "Marketing"),
        "AUTHENTICATION": translate("Templates", "Authentication"),
    }
    return known.get(category.upper(), category.capitalize())


def language_words(code: str) -> str:
    """A language by its own name: ``English``, ``עברית``."""
    if not code:
        return translate("Templates", "No language")
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    name = "English" if code.split("_")[0] == "en" else locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    country = code.partition("_")[2]
    return f"{name} ({country})" if country else name


def group_name(name: str) -> str:
    """A draft may have no name yet."""
    return name or translate("Templates", "No name yet")


def group_note(group: TemplateGroup, now: int) -> str:
    """The words at the end of a row's second line."""
    first = group.first
    if first.state is TemplateState.DRAFT:
        when = phrases.list_time(first.at, now)
        return translate("Templates", "edited {when}").format(when=when)
    if group.state is TemplateState.NOT_CHECKED:
        return translate("Templates", "typed by hand")
    if group.state is TemplateState.REVIEW:
        at = min(row.at for row in group.rows if row.state is TemplateState.REVIEW)
        return translate("Templates", "since {when}").format(when=phrases.list_time(at, now))
    if group.state in (TemplateState.REJECTED, TemplateState.PAUSED):
        return phrases.list_time(max(row.at for row in group.rows), now)
    if group.sent:
        return translate("Templates", "sent {n}").format(n=QLocale().toString(group.sent))
    return ""


def group_languages(group: TemplateGroup) -> str:
    """``en, he, ar``, isolated."""
    return ltr(", ".join(dict.fromkeys(row.language for row in group.rows if row.language)))


def row_words(group: TemplateGroup, number: str, now: int) -> str:
    """A row for screen readers."""
    words = [
        group_name(group.name),
        state_words(group.state)[0],
        category_words(group.first.category),
        phrases.listed(language_words(row.language) for row in group.rows if row.language),
        translate("Templates", "on {number}").format(number=number) if number else "",
        group_note(group, now),
    ]
    return phrases.listed(words)


def reason_words(reason: str) -> str:
    """Why a template was turned down: the codes that WhatsApp is known to give, else as it came."""
    known = {
        "TAG_CONTENT_MISMATCH": translate(
            "Templates", "Category or language does not fit the words"
        ),
        "INVALID_FORMAT": translate(
            "Templates", "Variable at the start or end of the text, or written wrongly"
        ),
        "PROMOTIONAL": translate("Templates", "Reads as advertising, but is no marketing template"),
        "ABUSIVE_CONTENT": translate("Templates", "Threatens or offends"),
        "SCAM": translate("Templates", "Looks like a scam"),
        "INCORRECT_CATEGORY": translate("Templates", "The category is wrong"),
        "NONE": "",
    }
    return known.get(reason.strip().upper(), reason)


def history_words(row: StateRow) -> str:
    """Where a line of the history was learned."""
    time = phrases.clock_time(row.at)
    if row.state is TemplateState.REJECTED and row.reason and row.source != "gone":
        return f"“{reason_words(row.reason)}”"
    words = {
        "list": translate("Templates", "seen in the list at {time}").format(time=time),
        "hook": translate("Templates", "told by webhook at {time}").format(time=time),
        "sent": translate("Templates", "submitted from this computer"),
        "hand": translate("Templates", "typed by hand"),
        "gone": translate("Templates", "no more in the provider’s list"),
        "deleted": translate("Templates", "deleted from this computer"),
        "draft": translate("Templates", "written here"),
    }.get(row.source, "")
    if row.who and row.source == "draft":
        return translate("Templates", "created by {name}").format(name=isolate(row.who))
    if row.who and row.source in ("sent", "hand", "deleted"):
        return translate("Templates", "{what}, {name}").format(what=words, name=isolate(row.who))
    return words


def stamp(at: int, now: int) -> str:
    """A moment for a column: ``Today 15:12``, ``4 Mar 11:20``."""
    if phrases.local_day(at) == phrases.local_day(now):
        return translate("Templates", "Today {time}").format(time=phrases.clock_time(at))
    when = QDateTime.fromMSecsSinceEpoch(at)
    same = phrases.local_day(at).year == phrases.local_day(now).year
    pattern = (
        translate("Templates", "d MMM HH:mm") if same else translate("Templates", "d MMM yyyy")
    )
    return QLocale().toString(when, pattern)


def since_words(row: TemplateRow, now: int) -> str:
    """``Utility · approved 4 March 2026, 11:20``."""
    when = phrases.moment(row.at, now) if row.at else ""
    words = {
        TemplateState.APPROVED: translate("Templates", "approved {when}"),
        TemplateState.REJECTED: translate("Templates", "rejected {when}"),
        TemplateState.REVIEW: translate("Templates", "in review since {when}"),
        TemplateState.PAUSED: translate("Templates", "paused {when}"),
        TemplateState.NOT_CHECKED: translate("Templates", "typed {when}"),
    }.get(row.state, "{when}")
    parts = [category_words(row.category), words.format(when=when) if when else ""]
    return " · ".join(part for part in parts if part)


def check_words(check: Check) -> tuple[str, str]:
    """What is wrong, and how to mend it."""
    about = [ltr(one) for one in check.about]
    first = about[0] if about else ""
    second = about[1] if len(about) > 1 else ""
    counts = [int(one) if one.isdecimal() else 0 for one in (*check.about, "", "")]
    tr = translate
    most = {"header_long": HEADER_MOST, "body_long": BODY_MOST, "footer_long": FOOTER_MOST}
    found = {
        "name_missing": (
            tr("TemplateChecks", "The name is missing"),
            tr("TemplateChecks", "Customers never see it; sends name it."),
        ),
        "name_form": (
            tr("TemplateChecks", "The name has other letters"),
            tr("TemplateChecks", "Lower-case a to z, digits and underscores only."),
        ),
        "name_long": (
            tr("TemplateChecks", "The name is too long"),
            tr("TemplateChecks", "{n} characters at most.").format(n=figures(NAME_MOST)),
        ),
        "name_taken": (
            tr("TemplateChecks", "The name is taken in this language"),
            tr("TemplateChecks", "Choose another, or another language."),
        ),
        "category_missing": (tr("TemplateChecks", "The category is missing"), ""),
        "language_form": (
            tr("TemplateChecks", "This is no language code"),
            tr("TemplateChecks", "Write it as en or pt_BR."),
        ),
        "header_missing": (
            tr("TemplateChecks", "The header is empty"),
            tr("TemplateChecks", "Write it, or choose None."),
        ),
        "header_blanks": (
            tr("TemplateChecks", "The header takes one variable at most"),
            tr("TemplateChecks", "It is written {blank}.").format(blank=ltr("{{1}}")),
        ),
        "header_lines": (tr("TemplateChecks", "The header has more than one line"), ""),
        "header_sample": (
            tr("TemplateChecks", "Sample missing for the header"),
            tr("TemplateChecks", "Reviewers turn down templates with empty samples."),
        ),
        "body_missing": (
            tr("TemplateChecks", "The body is empty"),
            tr("TemplateChecks", "Every template has one."),
        ),
        "blank_open": (
            tr("TemplateChecks", "A variable is not closed"),
            tr("TemplateChecks", "It is written {blank}.").format(blank=ltr("{{1}}")),
        ),
        "blank_order": (
            tr("TemplateChecks", "Variables don’t count 1, 2, 3"),
            tr("TemplateChecks", "Look at {blank}; no number may be left out.").format(
                blank=ltr("{{" + (check.about[0] if check.about else "") + "}}")
            ),
        ),
        "blank_edge": (
            tr("TemplateChecks", "A variable at the start or end of the text"),
            tr("TemplateChecks", "Put words around {blank}.").format(blank=first),
        ),
        "sample_missing": (
            tr("TemplateChecks", "Sample missing for {blank}").format(
                blank=ltr("{{" + (check.about[0] if check.about else "") + "}}")
            ),
            tr("TemplateChecks", "Reviewers turn down templates with empty samples."),
        ),
        "footer_blanks": (
            tr("TemplateChecks", "The footer takes no variables"),
            tr("TemplateChecks", "Move them to the body."),
        ),
        "buttons_many": (
            tr("TemplateChecks", "Too many buttons"),
            tr("TemplateChecks", "{n} at most.").format(n=figures(BUTTONS_MOST)),
        ),
        "button_text": (
            tr("TemplateChecks", "Button {n} has no words").format(n=first),
            tr("TemplateChecks", "{n} characters at most.").format(n=figures(BUTTON_MOST)),
        ),
        "button_long": (
            tr("TemplateChecks", "A button’s words are too long"),
            tr("TemplateChecks", "{n} characters at most.").format(n=figures(BUTTON_MOST)),
        ),
        "button_twice": (tr("TemplateChecks", "Two buttons have the same words"), ""),
        "button_link": (
            tr("TemplateChecks", "A button’s address is no web address"),
            tr("TemplateChecks", "It begins with https:// and names a host."),
        ),
        "button_link_blank": (
            tr("TemplateChecks", "A button’s address takes one variable, at its end"),
            tr("TemplateChecks", "For example {link}.").format(
                link=ltr("https://carmel.example/van/{{1}}")
            ),
        ),
        "button_phone": (
            tr("TemplateChecks", "A button’s phone number is not whole"),
            tr("TemplateChecks", "Write it with its country code."),
        ),
        "button_sample": (
            tr("TemplateChecks", "Sample missing for a button’s address"),
            tr("TemplateChecks", "Reviewers open it."),
        ),
        "buttons_kinds": (
            tr("TemplateChecks", "Too many buttons of one kind"),
            tr("TemplateChecks", "Two addresses and one phone number at most."),
        ),
        "blanks_close": (
            tr("TemplateChecks", "Two variables are nearly side by side"),
            tr("TemplateChecks", "Put more words around {a} and {b} if it is refused.").format(
                a=first, b=second
            ),
        ),
        "blanks_many": (
            tr("TemplateChecks", "Many variables for few words"),
            tr("TemplateChecks", "{variables}, {words}: reviewers may refuse it.").format(
                variables=tr("TemplateChecks", "%Ln variables", "", counts[0]),
                words=tr("TemplateChecks", "%Ln words", "", counts[1]),
            ),
        ),
        "shortener": (
            tr("TemplateChecks", "A link shortener"),
            tr("TemplateChecks", "Reviewers refuse {link}; use your own address.").format(
                link=first
            ),
        ),
        "new_lines": (
            tr("TemplateChecks", "More than one empty line in a row"),
            tr("TemplateChecks", "Some phones show them as one."),
        ),
        "asks_secret": (
            tr("TemplateChecks", "It asks for something secret"),
            tr("TemplateChecks", "Reviewers refuse templates that ask for {what}.").format(
                what=isolate(check.about[0]) if check.about else ""
            ),
        ),
        "opt_out": (
            tr("TemplateChecks", "Marketing without a way out"),
            tr("TemplateChecks", "A footer such as “Reply STOP to end” keeps the quality up."),
        ),
    }
    if check.rule.code in most:
        return (
            tr(
                "TemplateChecks",
                "Too long by %Ln characters",
                "",
                int(check.about[0]) - most[check.rule.code],
            ),
            tr("TemplateChecks", "{n} characters at most.").format(
                n=figures(most[check.rule.code])
            ),
        )
    return found.get(check.rule.code, (check.rule.code, ""))


def hold_words(one: Planned) -> tuple[str, Tone, str]:
    """The chip of a recipient."""
    tr = translate
    found: dict[str, tuple[str, Tone, str]] = {
        READY: (tr("TemplateSend", "Ready"), "success", "check"),
        NO_CONSENT: (tr("TemplateSend", "No consent"), "warning", "shield-alert"),
        OPTED_OUT: (tr("TemplateSend", "Opted out"), "danger", "ban"),
        INVALID: (tr("TemplateSend", "Not valid"), "danger", "x"),
        NOT_A_NUMBER: (tr("TemplateSend", "Not a number"), "danger", "x"),
        NO_VALUE: (tr("TemplateSend", "Value missing"), "warning", "variable"),
        TWICE: (tr("TemplateSend", "Twice"), "neutral", "copy"),
        WROTE: (tr("TemplateSend", "Wrote just now"), "neutral", "message-circle"),
    }
    return found[one.hold]


def hold_sentence(one: Planned) -> str:
    """Why somebody is held or left out, as a sentence."""
    name = isolate(one.recipient.name) or phrases.phone(one.recipient.digits) or "–"
    tr = translate
    blank = ltr("{{" + one.missing.partition(":")[2] + "}}")
    words = {
        NO_CONSENT: tr("TemplateSend", "{name} is held: no consent on record."),
        OPTED_OUT: tr("TemplateSend", "{name} is left out: opted out."),
        INVALID: tr("TemplateSend", "{name} is left out: the provider calls the number invalid."),
        NOT_A_NUMBER: tr("TemplateSend", "{name} is left out: not a whole phone number."),
        NO_VALUE: tr("TemplateSend", "{name} is held: nothing fills {blank}."),
        TWICE: tr("TemplateSend", "{name} is there twice; one message goes out."),
        WROTE: tr("TemplateSend", "{name} is left out: wrote within the hour."),
    }
    return words.get(one.hold, "").format(name=name, blank=blank)
