"""The account wizard: provider, connection, sign-in, webhook, done.

Steps gather, the wizard talks to the services. The account is added when sign-in is left (or
connection, where there is none), because its webhook's address comes with it. Invariant: nothing
is sent to a provider but readings, and the webhook's address on a press of its button.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.errors import SwitchboardError
from app.domain.rows import AccountRow
from app.ui.dialogs.wizard.connection_step import ConnectionStep
from app.ui.dialogs.wizard.foot import WizardFoot
from app.ui.dialogs.wizard.order import CONNECTION, DONE, PROVIDER, SIGN_IN, WEBHOOK, steps_of
from app.ui.dialogs.wizard.provider_cards import ProviderStep
from app.ui.dialogs.wizard.sign_in_step import SignInStep
from app.ui.dialogs.wizard.step_list import StepList, StepWords
from app.ui.dialogs.wizard.telling_address import keep_secret, offer_numbers, set_webhooks
from app.ui.dialogs.wizard.trials import try_connection, try_session
from app.ui.dialogs.wizard.webhook_step import WebhookStep
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.telling import tasks_of, three_parts
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog, ConfirmCard
from app.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from app.services.accounts import ProviderInfo
    from app.services.console import Console

translate = QCoreApplication.translate
# A cookie is tried once typing has paused.
_TYPED_MS = 700


@dataclass(frozen=True, slots=True)
class Added:
    """The account that was added; ``then``: pair (add a number now) or open."""

    account_id: int
    then: str = "open"


class AddAccountWizard(CardDialog):
    """``await result()`` is an Added, or None. ``provider`` skips the first step."""

    def __init__(self, opener: QWidget, console: Console, provider: str = "") -> None:
        title = translate("AddAccountWizard", "Add an account")
        super().__init__(opener, title, width=1140)
        self._console = console
        self._tasks = tasks_of(self, "wizard", opener)
        self._infos = {info.name: info for info in console.accounts.providers()}
        self._info: ProviderInfo | None = None
        self._account: AccountRow | None = None
        self._session_ok = False
        self._busy = False
        self._work: object = None
        self._trial: asyncio.Task[Any] | None = None
        self._at = PROVIDER
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._try_cookie)
        head = self.title.parentWidget()
        if head is not None:
            head.setFixedHeight(0)
            head.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        content = self._content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.steps = StepList(
            title, self.tr("Keys are kept sealed. Logs show only their last four characters.")
        )
        row.addWidget(self.steps)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.trouble = Banner("danger", "", stacked=True)
        self._trouble_place = QWidget()
        holder = QVBoxLayout(self._trouble_place)
        holder.setContentsMargins(32, 16, 32, 0)
        holder.addWidget(self.trouble)
        self._trouble_place.hide()
        right.addWidget(self._trouble_place)
        self.stack = QStackedWidget()
        right.addWidget(self.stack, 1)
        self.foot = foot = WizardFoot()
        foot.cancel.clicked.connect(self.reject)
        foot.back.clicked.connect(self._go_back)
        foot.skip.clicked.connect(self._skip)
        foot.next.clicked.connect(self._next)
        right.addWidget(foot)
        row.addLayout(right, 1)
        self.body.addWidget(content)
        self.connection: ConnectionStep | None = None
        self._question: ConfirmCard | None = None
        self.sign_in: SignInStep | None = None
        self.webhook: WebhookStep | None = None
        self.providers = ProviderStep(list(self._infos.values()))
        self.providers.cards.chosen.connect(self._choose)
        self._pages: dict[str, QWidget] = {PROVIDER: self.providers}
        self.stack.addWidget(self.providers)
        self.finished.connect(lambda _: self._forget())
        if provider in self._infos:
            self._choose(provider)
        else:
            self._show(PROVIDER)

    def fit(self, width: int, height: int) -> None:
        """The wizard has its own size, as far as the window has room."""
        super().fit(width, height)
        high = min(theme().px(724), max(400, height + 16))
        self.card.setFixedHeight(high)
        # what a step wants more is scrolled in the step: the buttons stay in sight
        self._content.setMaximumHeight(high - 2)

    # Parts

    def _words(self) -> list[StepWords]:
        return steps_of(self._info)

    def _put(self, key: str, page: QWidget) -> None:
        old = self._pages.pop(key, None)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self._pages[key] = page
        self.stack.addWidget(page)

    # Moving

    def _order(self) -> list[str]:
        return [one.key for one in self._words()]

    def _show(self, key: str) -> None:
        self._at = key
        words = self._words()
        at = self._order().index(key)
        self.steps.put(words, at)
        self.stack.setCurrentWidget(self._pages[key])
        self._trouble_place.hide()
        self.foot.put(key, words[at + 1].title if at + 1 < len(words) else "")
        self._offer_next()
        announce(
            self,
            self.tr("Step {n} of {total}: {title}").format(
                n=figures(at + 1), total=figures(len(words)), title=words[at].title
            ),
        )
        target: QWidget = self.foot.next
        if key == CONNECTION and self.connection is not None:
            target = self.connection.first
        elif key == SIGN_IN and self.sign_in is not None:
            form = self.sign_in.form
            target = form.way if form.in_browser else form.first
        self.start_on(target)
        if self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_next(self) -> None:
        reason = ""
        if self._busy:
            reason = self.tr("Wait for the answer.")
        elif self._at == CONNECTION and self.connection and not self.connection.test.results:
            reason = self.tr("Test the connection first.")
        elif self._at == SIGN_IN and not self._session_ok:
            reason = self.tr("Sign in first, or skip this step.")
        self.foot.next.set_reason(reason)

    def _choose(self, name: str) -> None:
        self._info = info = self._infos[name]
        self.connection = step = ConnectionStep(info)
        step.test.asked.connect(self._test)
        step.submitted.connect(self._enter)
        step.changed.connect(self._connection_changed)
        self._put(CONNECTION, step)
        self._show(CONNECTION)

    def _go_back(self) -> None:
        if self._trying and self._at == CONNECTION and self.connection is not None:
            self.connection.test.clear()
        self._drop_trial()
        order = self._order()
        self._show(order[max(0, order.index(self._at) - 1)])

    def _skip(self) -> None:
        self._session_ok = False
        self._start(self._add(), "add")

    def _next(self) -> None:
        if self._at == CONNECTION:
            if self._info is not None and self._info.has_session:
                self._show_sign_in()
            else:
                self._start(self._add(), "add")
        elif self._at == SIGN_IN:
            self._start(self._add(), "add")
        elif self._at == WEBHOOK:
            self._start(self._leave_webhook(), "webhook")
        elif self._account is not None:
            self.done(Added(self._account.id))

    def _start(self, work: Any, name: str) -> None:
        self._tasks.start(self._guarded(work), name)

    def _try(self, trial: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        """Starts a trial by reading, in place of the one that runs."""

        async def run() -> None:
            await self._guarded(trial())

        self._drop_trial()
        self._trial = self._tasks.begin(run(), name)

    @property
    def _trying(self) -> bool:
        return self._trial is not None and not self._trial.done()

    def _drop_trial(self) -> None:
        """A trial of what has been changed meanwhile tells nothing."""
        if self._trial is not None and self._trying:
            self._trial.cancel()
            self._work = None
            self._busy = False
        self._trial = None

    async def _guarded(self, work: Any) -> None:
        mine = self._work = object()
        self._busy = True
        self._offer_next()
        try:
            await work
        except SwitchboardError as error:
            what, rest = three_parts(error)
            self.trouble.set(what, rest)
            self._trouble_place.show()
            announce(self, f"{what} {rest}", urgent=True)
        finally:
            if self._work is mine:
                self._busy = False
                self._offer_next()
                self._keep_focus()

    def _keep_focus(self) -> None:
        """What was pressed rested while it worked, and Qt handed the focus on to Cancel."""
        if self.isVisible() and self.foot.cancel.hasFocus() and self.foot.next.isEnabled():
            self.foot.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        """Enter in a field goes on with what works, and tries it else."""
        step = self.connection if self._at == CONNECTION else None
        if not self._busy and (step.test.works if step else self._session_ok):
            self._next()
        elif step:
            self._test()
        else:
            self._try_cookie()

    # Connection

    def _test(self) -> None:
        if self._busy and not self._trying:
            return
        if self.connection is not None and self.connection.ready():
            self._try(self._run_test, "test")

    def _connection_changed(self) -> None:
        self._drop_trial()
        self._offer_next()

    async def _run_test(self) -> None:
        assert self.connection is not None and self._info is not None
        await try_connection(self._console, self._info, self.connection)

    # Sign-in

    def _show_sign_in(self) -> None:
        assert self.connection is not None
        self._session_ok = False
        self.sign_in = step = SignInStep(self.connection.base_url())
        step.changed.connect(self._cookie_changed)
        step.captured.connect(self._try_cookie)
        step.form.cookie_field.submitted.connect(self._enter)
        self._put(SIGN_IN, step)
        self._show(SIGN_IN)

    def _cookie_changed(self) -> None:
        self._session_ok = False
        self._drop_trial()
        self._typed.start()
        self._offer_next()

    def _try_cookie(self) -> None:
        if self._at != SIGN_IN or self.sign_in is None or not self.sign_in.cookie():
            return
        if not self._busy and not self._session_ok:
            self._try(self._run_cookie, "cookie")

    async def _run_cookie(self) -> None:
        step, form, info = self.sign_in, self.connection, self._info
        assert step is not None and form is not None and info is not None
        self._session_ok = await try_session(self._console, info, form, step)

    # Adding

    async def _add(self) -> None:
        step, info = self.connection, self._info
        assert step is not None and info is not None
        credentials = step.credentials()
        if self.sign_in is not None and self._session_ok:
            credentials["session_cookie"] = self.sign_in.cookie()
        self._account = await self._console.accounts.add(
            step.account_name(), info.name, step.base_url(), credentials, step.paths()
        )
        receiver = self._console.receiver
        self.webhook = hook = WebhookStep(
            receiver.public_url(f"/hooks/{self._account.token}"),
            public=bool(self._console.settings.get("public_url", "")),
            signs=info.signs_webhooks,
            provider=info.title,
        )
        hook.set_wanted.connect(lambda ids: self._start(self._set_webhooks(ids), "set webhooks"))
        self._put(WEBHOOK, hook)
        self._show(WEBHOOK)
        await offer_numbers(self._console, self._account, hook)

    async def _set_webhooks(self, numbers: list[int]) -> None:
        assert self.webhook is not None
        await self._keep_secret()
        await set_webhooks(self._console, numbers, self.webhook)

    async def _keep_secret(self) -> None:
        if self.webhook is not None and self._account is not None:
            await keep_secret(self._console, self._account, self.webhook)

    async def _leave_webhook(self) -> None:
        await self._keep_secret()
        info, account = self._info, self._account
        assert info is not None and account is not None
        page = EmptyState(
            "circle-check",
            self.tr("{name} is connected").format(name=isolate(account.name)),
            self.tr("Messages arrive by themselves from now on."),
            tone="success",
        )
        if info.has_session:
            pair = Button(self.tr("Add a number"), icon="qr-code")
            pair.clicked.connect(lambda: self.done(Added(account.id, "pair")))
            page.set_actions(pair)
        self._put(DONE, page)
        self._show(DONE)

    def reject(self) -> None:
        if self._account is not None:
            self.done(Added(self._account.id))
        elif self._has_typed():
            if self._question is None:
                self._question = ConfirmCard(
                    self,
                    self.tr("Close without adding the account?"),
                    self.tr("What you typed is not kept."),
                    self.tr("Close"),
                    keep=self.tr("Go on"),
                )
                self._question.finished.connect(self._answered)
                self._question.open()
        elif not self._busy or self._at in (CONNECTION, SIGN_IN):
            super().reject()

    def _answered(self, close: object) -> None:
        self._question = None
        if close:
            super().reject()

    def _has_typed(self) -> bool:
        """Whether keys were typed that would be lost."""
        step = self.connection
        return step is not None and any(one.text().strip() for one in step.fields.values())

    def _forget(self) -> None:
        """Drops what was typed: keys are in the account now, or nowhere."""
        if self.connection is not None:
            for field in self.connection.fields.values():
                field.edit.clear()
        if self.sign_in is not None:
            self.sign_in.form.forget()
