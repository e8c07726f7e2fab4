"""Plans sends of files: as what each goes out, what the words go with, and staged for its call.

Invariant: what is planned was checked by the provider's own rules, and lies staged; what failed
leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import SettingsError
from app.domain.files import Chosen, FileRule, Staged
from app.domain.messages import Kind
from app.domain.templates import TemplateUse
from app.services.carrying import no_id
from app.services.clients import Clients
from app.services.entering import Draft, file_draft, text_draft
from app.services.places import Place
from app.services.staging import Staging, kind_for, kinds_with_captions


class FileSends:
    """Makes drafts of chosen files."""

    def __init__(self, clients: Clients, staging: Staging) -> None:
        self._clients = clients
        self._staging = staging

    def rules(self, provider: str) -> Sequence[FileRule]:
        """What an API takes of files."""
        return self._clients.messaging(provider).files()

    async def check(self, place: Place, chosen: Chosen) -> Kind:
        """As what a file would go out. Raises SettingsError where it can't."""
        rule = kind_for(self.rules(place.provider), chosen)
        slot = None
        if rule is not None:
            messaging = self._clients.messaging(place.provider)
            call = messaging.file(place.peer(session=False), rule.kind, chosen.name, "", "")
            slot = call.file if call is not None else None
        if rule is None or slot is None:
            raise SettingsError(
                "This number sends no files of this computer.",
                "Nothing was sent.",
                "Send its address, if it has one.",
            )
        await self._staging.check(place.account_id, slot.upload, slot.field, chosen)
        return rule.kind

    async def drafts(
        self, place: Place, files: Sequence[Chosen], text: str, quoted: str
    ) -> list[Draft]:
        """The files in their order, each staged; all or none. Raises SettingsError.

        ``text`` goes with the first that carries words, else as a draft of its own.
        """
        kinds = [await self.check(place, one) for one in files]
        staged: list[Staged] = []
        try:
            for one in files:
                staged.append(await self._staging.stage(one))
            return self._planned(place, kinds, staged, text.strip(), quoted)
        except BaseException:
            # also where the send was cancelled: what nobody will name does not stay
            await self._staging.drop(staged)
            raise

    def _planned(
        self, place: Place, kinds: Sequence[Kind], staged: Sequence[Staged], left: str, quoted: str
    ) -> list[Draft]:
        messaging = self._clients.messaging(place.provider)
        worded = kinds_with_captions(messaging.files())
        drafts = []
        for kind, one in zip(kinds, staged, strict=True):
            caption, left = (left, "") if kind in worded else ("", left)
            drafts.append(file_draft(messaging, place, kind, one, caption, quoted))
            quoted = ""
        if left:
            session = self._clients.has_session(place.account_id)
            drafts.append(text_draft(messaging, place, left, session=session))
        return drafts

    def draft(self, place: Place, kind: Kind, staged: Staged, caption: str, quoted: str) -> Draft:
        """A staged file that goes out later. Raises SettingsError."""
        messaging = self._clients.messaging(place.provider)
        if caption.strip() and kind not in kinds_with_captions(messaging.files()):
            raise SettingsError(
                "No words go out with this file.",
                "Nothing was changed.",
                "Send them as a message of their own.",
            )
        return file_draft(messaging, place, kind, staged, caption, quoted)

    async def drop(self, drafts: Sequence[Draft]) -> None:
        """Takes the files of drafts away that were not entered."""
        await self._staging.drop([one.staged for one in drafts if one.staged is not None])

    async def stage_for(self, place: Place, use: TemplateUse) -> Staged | None:
        """The file of a template, checked and sealed; None where it has none."""
        if not use.media_path:
            return None
        call = self._clients.messaging(place.provider).template(place.peer(False), use)
        if call is None or call.file is None:
            return None
        path = Path(use.media_path)
        chosen = Chosen(path, use.media_name or path.name)
        operation = call.file.upload or call.operation
        await self._staging.check(place.account_id, operation, call.file.field, chosen)
        return await self._staging.stage(chosen)

    async def upload_for(self, place: Place, use: TemplateUse, staged: Staged) -> str:
        """Uploads a staged file once, for many; its id, or empty where none is needed.

        Raises ProviderError.
        """
        messaging = self._clients.messaging(place.provider)
        call = messaging.template(place.peer(False), use)
        if call is None or call.file is None or not call.file.upload:
            return ""
        answered = await self._clients.run(
            place.account_id,
            call.file.upload,
            {call.file.field: self._staging.upload(staged)},
            number_id=place.number_id,
            sending=True,
        )
        media_id = messaging.uploaded(answered.document)
        if not media_id:
            raise no_id()
        return media_id
