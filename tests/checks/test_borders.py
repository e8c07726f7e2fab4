"""Borders between the parts that import-linter cannot draw (its contracts: pyproject.toml)."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from tests.checks.project import APP, modules, none_of, providers

# a provider's name as people write it, in any file that is not about providers
SPOKEN = re.compile(r"recover[ _-]?lead[ _-]?x|recover[ _-]partner|quixess|hk[ _-]?reach", re.I)
OF_PROVIDERS = ("app.providers", "app.sandbox")


def test_there_are_five_providers() -> None:
    assert providers() == ("gateway", "hkreach", "quixess", "recover_partner", "recoverleadx")


def test_a_provider_is_whole() -> None:
    """A folder with what it offers, its hooks and its facts; a fake; its contract tests."""
    missing = []
    for name in providers():
        folder = APP / "providers" / name
        missing += [str(folder / f) for f in ("__init__.py", "api.py", "hooks.py", "facts.py")]
        fakes = APP / "sandbox" / "fakes"
        missing.append(str(fakes / name if (fakes / name).is_dir() else fakes / f"{name}.py"))
    none_of([path for path in missing if not Path(path).exists()], "each provider has these files")


def test_providers_never_see_each_other() -> None:
    found = []
    for module in modules():
        own = next((n for n in providers() if module.inside(f"app.providers.{n}")), None)
        for name, node in module.imports():
            other = next((n for n in providers() if _within(name, f"app.providers.{n}")), None)
            if other and own != other:
                found.append(f"{module.at(node)} imports {name}")
    none_of(found, "a provider is found by the registry, and imported by no one")


def test_shared_provider_code_names_no_provider() -> None:
    """What all providers use (the executor, limits, wire forms) knows none of them."""
    found = [
        f"{module.at(node)} says {word!r}"
        for module in modules()
        if module.inside("app.providers")
        and not module.inside(*(f"app.providers.{name}" for name in providers()))
        for word, node in _names(module.tree)
        if word in providers()
    ]
    none_of(found, "a sixth provider changes no shared file")


def test_providers_are_named_nowhere_else() -> None:
    found = []
    for module in modules():
        # the tour plays on the sandbox's stage and calls its gateway by name
        if module.inside(*OF_PROVIDERS, "app.ui.tour"):
            continue
        for line, text in enumerate(module.text.splitlines(), 1):
            if match := SPOKEN.search(text):
                found.append(f"{module.path}:{line} says {match.group()!r}")
        # "gateway" is also an English word: it counts as a value or as an identifier
        found += [
            f"{module.at(node)} says {word!r}"
            for word, node in _names(module.tree)
            if word in providers()
        ]
    none_of(found, "a provider is named in app/providers, app/sandbox, tests and documents only")


def test_domain_is_standard_library_only() -> None:
    found = [
        f"{module.at(node)} imports {name}"
        for module in modules()
        if module.inside("app.domain")
        for name, node in module.imports()
        if name.partition(".")[0] not in sys.stdlib_module_names and not _within(name, "app.domain")
    ]
    none_of(found, "app/domain imports the standard library only")


def test_keys_and_files_have_one_keeper() -> None:
    # the vault of app.core is a small database; the receiver's writer names a database's errors
    databases = ("app.store", "app.core.vault", "app.receiver.writer", "app.cli.doctor")
    keepers = {
        "keyring": ("app.core.secrets", "app.cli.doctor"),
        "sqlcipher3": databases,
        "sqlite3": databases,
        "sqlmodel": ("app.store",),
        "sqlalchemy": ("app.store",),
        "alembic": ("app.store",),
    }
    found = [
        f"{module.at(node)} imports {name}"
        for module in modules()
        for name, node in module.imports()
        for library, keeping in keepers.items()
        if _within(name, library) and not module.inside(*keeping)
    ]
    none_of(found, "the keyring is reached through app.core.secrets, a database through app.store")


def test_main_is_thin() -> None:
    main = next(module for module in modules() if module.name == "main")
    assert len(main.text.splitlines()) <= 30
    assert {name for name, _ in main.imports()} == {"app.cli", "app.cli.entry"}


def _within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def _names(tree: ast.Module) -> list[tuple[str, ast.AST]]:
    """Whole string values and identifiers; documentation strings are neither."""
    found: list[tuple[str, ast.AST]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append((node.value, node))
        elif isinstance(node, ast.Name):
            found.append((node.id, node))
        elif isinstance(node, ast.Attribute):
            found.append((node.attr, node))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.append((node.name, node))
        elif isinstance(node, ast.arg):
            found.append((node.arg, node))
    return found
