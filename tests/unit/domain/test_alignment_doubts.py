"""Nothing of ours is shown as sent that did not leave, however alike our sends are.

A number's sends leave one after the other, each once the last was answered or given up. Invariant
of the scenes: a gateway shows a send up to 5 s after it left us, by a clock of its own, which all
its sources go by.
"""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.alignment import Sighting, align
from app.domain.messages import Source


@dataclass(frozen=True)
class Scene:
    """What can be known of some equal sends, and how many of them really went out."""

    sightings: list[Sighting]
    sends: int
    out: int


@st.composite
def sends(draw: st.DrawFn) -> Scene:
    """Equal texts: answered, cut off after they left, or cut off before they did."""
    fates = draw(st.lists(st.sampled_from(["answered", "after", "before"]), min_size=1, max_size=6))
    named = draw(st.booleans())
    shown = draw(st.sets(st.sampled_from([Source.WA, Source.LIST, Source.HOOK])))
    ahead = draw(st.integers(-60_000, 60_000))
    found: list[Sighting] = []
    now = 1_790_000_000_000
    for number, fate in enumerate(fates):
        now += draw(st.integers(1, 20_000))
        left, tie = now, ""
        if fate != "before":
            now += draw(st.integers(1, 5_000))
            key = f"{number}"
            if fate == "answered" and named:
                tie = key
                if Source.WA not in shown:  # the answer itself, dated by our clock
                    found.append(Sighting(Source.WA, key, left, tie=tie))
            for source in shown:
                at = now + ahead
                if source is not Source.HOOK:
                    at = at // 1_000 * 1_000
                found.append(Sighting(source, key, at, tie=key if source is Source.WA else ""))
        found.append(Sighting(Source.OWN, f"own {number}", left, tie=tie, sure=fate == "answered"))
        now += draw(st.integers(0, 500))
    return Scene(found, len(fates), sum(fate != "before" for fate in fates))


@given(sends())
@settings(max_examples=400)
def test_no_more_is_shown_as_sent_than_went_out(scene: Scene) -> None:
    groups = align(scene.sightings)
    assert len(groups) == scene.sends, "each send stands once, and nothing besides"
    shown = [any(one.sure or one.source is not Source.OWN for one in group) for group in groups]
    assert sum(shown) <= scene.out
    if any(one.source is Source.LIST for one in scene.sightings):
        assert sum(shown) == scene.out, "what was seen of all is known of all"
