"""What the editor changes in a plan: each a new plan, the old one untouched.

Invariant: the rule without conditions stays the last one, and stays.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.answers import BASE, Plan, Rule


def with_text(plan: Plan, key: str, language: str, text: str) -> Plan:
    """A rule says something else in a language."""
    return replace(
        plan,
        rules=tuple(
            replace(one, texts={**one.texts, language: text}) if one.key == key else one
            for one in plan.rules
        ),
    )


def with_rule(plan: Plan, rule: Rule) -> Plan:
    """A rule in the place of the one with its key, else tried just before the last."""
    if any(one.key == rule.key for one in plan.rules):
        rules = tuple(rule if one.key == rule.key else one for one in plan.rules)
    else:
        rules = (*plan.rules[:-1], rule, plan.rules[-1])
    return replace(plan, rules=rules)


def moved(plan: Plan, key: str, by: int) -> Plan:
    """A rule is tried earlier (below 0) or later."""
    rules = list(plan.rules)
    at = [one.key for one in rules].index(key)
    rules.insert(max(0, min(len(rules) - 2, at + by)), rules.pop(at))
    return replace(plan, rules=tuple(rules))


def without(plan: Plan, key: str) -> Plan:
    """A rule goes."""
    rules = tuple(one for one in plan.rules if one.key != key or key == BASE)
    return replace(plan, rules=rules)


def switched(plan: Plan, key: str, on: bool) -> Plan:
    """A rule is left out, or used again."""
    rules = tuple(replace(one, on=on) if one.key == key else one for one in plan.rules)
    return replace(plan, rules=rules)
