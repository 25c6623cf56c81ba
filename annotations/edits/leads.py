"""The edit that says who leads the project: leads see what everybody labels and asks, the others their own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotations.changes import Touch
from annotations.edits.bases import Edit, Small
from annotations.errors import Refused
from annotations.store import Store
from annotations.wording import tr


@dataclass(frozen=True, slots=True)
class SetLead(Small):
    """Say that somebody leads the project, or (LEADS false) does no more."""

    name: str
    leads: bool = True

    def apply(self, store: Store) -> Edit:
        known = store.registers.leads()
        if (self.name in known) == self.leads:
            line = "{name} leads this project already" if self.leads else "{name} does not lead this project"
            raise Refused(tr(line, name=self.name))
        others = [each for each in known if each != self.name]
        store.registers.put_leads([*others, self.name] if self.leads else others)
        return replace(self, leads=not self.leads)

    def touch(self, store: Store) -> Touch:
        return Touch()
