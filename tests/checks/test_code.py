"""Rules of the program's code that no off-the-shelf checker knows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.checks.project import Module, dotted, modules, none_of

WINDOWED = ("app.ui", "app.bootstrap", "app.cli")
LINES = 400

# Exceptions to a rule, each with its reason. An entry that is no longer needed fails.
LONG_FILES: dict[str, str] = {}
TASK_MAKERS = {
    "app/core/tasks.py": "the owner that every task has",
    "app/ui/lost_display.py": "the program's first task, which it runs the loop for",
}
PLAIN_TEXT_MAKERS = ("app.ui.widgets",)

# A broad except with its reason beside it.
REASONED = re.compile(r"# noqa: BLE001 - \w+ \w+")
# Static calls that run a nested event loop until the dialog is closed.
NESTED = re.compile(
    r"QMessageBox\.(about|aboutQt|critical|information|question|warning)"
    r"|QInputDialog\.get\w+|QFileDialog\.(get\w+|saveFileContent)|QColorDialog\.getColor"
    r"|QFontDialog\.getFont|QEventLoop|QApplication\.processEvents|QCoreApplication\.processEvents"
)
# The very first picture is painted before there is a loop that could be disturbed.
BEFORE_ANY_LOOP = {"app/ui/first_paint.py"}
# What renders markup, or decides by itself whether a text is markup.
RICH = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown"}
# Paper has tables: its HTML is made by one service, which escapes all that came from outside.
PAPER = {"app/ui/widgets/paper.py"}
GUESSING = {"QLabel", "QMessageBox", "QErrorMessage", "QTextBrowser", "setTextFormat"}
TIPS = {"setToolTip", "setWhatsThis", "showText"}


def test_every_module_says_what_it_is_for() -> None:
    found = [m.path for m in modules() if len((ast.get_docstring(m.tree) or "").split()) < 4]
    none_of(found, "a module begins with a sentence that says what it is for")


def test_public_things_are_described() -> None:
    found = [
        f"{module.at(node)} {node.name}"
        for module in modules()
        for node in module.tree.body
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and node.name not in ("run", "add_arguments", "upgrade")
    ]
    none_of(found, "a public class or function has a docstring")


def test_files_are_concepts() -> None:
    long = {m.path: n for m in modules() if (n := len(m.text.splitlines())) > LINES}
    found = [f"{path}: {n} lines" for path, n in long.items() if path not in LONG_FILES]
    found += [f"{path} is short again: strike it" for path in LONG_FILES if path not in long]
    none_of(found, f"a file past {LINES} lines wants a reason in LONG_FILES")


def test_no_file_is_a_drawer() -> None:
    names = {"utils", "util", "helpers", "helper", "misc", "common", "tools"}
    found = [module.path for module in modules() if module.name.rpartition(".")[2] in names]
    none_of(found, "a file is named after its concept")


def test_dialogs_are_opened_and_never_run() -> None:
    found = []
    for module in _in(*WINDOWED):
        if module.path in BEFORE_ANY_LOOP:
            continue
        for name, node in module.calls():
            if name == "exec":  # Python's own
                continue
            if name.rpartition(".")[2] in ("exec", "exec_") or NESTED.search(name):
                found.append(f"{module.at(node)} {name}()")
    none_of(found, "a nested event loop breaks coroutines: open() a dialog, await its result")


def test_dialogs_for_files_are_made_in_one_place() -> None:
    found = [
        module.at(node)
        for module in _in("app.ui")
        for name, node in module.calls()
        if name == "QFileDialog" and module.path != "app/ui/file_dialog.py"
    ]
    none_of(found, "file_dialog makes it: its labels are translated")


def test_text_is_plain() -> None:
    found = []
    for module in _in("app.ui"):
        maker = module.inside(*PLAIN_TEXT_MAKERS)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Attribute) and node.attr in ("RichText", "AutoText"):
                found.append(f"{module.at(node)} {dotted(node)}")
            elif isinstance(node, ast.Call):
                last = dotted(node.func).rpartition(".")[2]
                if last == "setHtml" and module.path in PAPER:
                    continue
                if last in (RICH if maker else RICH | GUESSING | TIPS):
                    found.append(f"{module.at(node)} {last}()")
            elif isinstance(node, ast.ClassDef) and not maker:
                bases = {dotted(base).rpartition(".")[2] for base in node.bases}
                found += [f"{module.at(node)} is a {base}" for base in bases & GUESSING]
    none_of(found, "a customer may be called <img src=…>: labels and tips come from app.ui.widgets")


def test_plain_text_makers_say_plain() -> None:
    """Where labels are made, their format is set."""
    found = []
    for module in _in(*PLAIN_TEXT_MAKERS):
        makes = any(dotted(node.func).endswith("QLabel") for _, node in module.calls()) or any(
            dotted(base).endswith("QLabel")
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef)
            for base in node.bases
        )
        if makes and "PlainText" not in module.text:
            found.append(module.path)
    none_of(found, "a QLabel guesses whether its text is markup unless it is set to PlainText")


def test_errors_are_caught_by_name() -> None:
    found = []
    for module in modules():
        lines = module.text.splitlines()
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.ExceptHandler) or not _is_broad(node):
                continue
            if not _reraises(node) and not REASONED.search(lines[node.lineno - 1]):
                found.append(module.at(node))
    none_of(found, "catch by name, or raise it again, or say why: # noqa: BLE001 - the reason")


def test_tasks_have_owners() -> None:
    makers = {"create_task", "ensure_future", "asyncSlot", "asyncClose"}
    found = []
    for module in modules():
        if module.path in TASK_MAKERS:
            continue
        groups = set(_task_groups(module))
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Attribute | ast.Name):
                owner, _, last = dotted(node).rpartition(".")
                if last in makers and owner not in groups:
                    found.append(f"{module.at(node)} {dotted(node)}")
    none_of(found, "start a task through app.core.tasks.TaskOwner")


def test_nobody_sleeps() -> None:
    found = [
        module.at(node)
        for module in modules()
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.Attribute) and dotted(node) == "time.sleep")
        or (
            isinstance(node, ast.ImportFrom)
            and node.module == "time"
            and any(alias.name == "sleep" for alias in node.names)
        )
    ]
    none_of(found, "a thread that sleeps cannot be closed: wait on an event with a time-out")


def test_a_wait_can_be_cancelled_at_any_time() -> None:
    found = [
        module.at(node)
        for module in modules()
        for name, node in module.calls()
        if name == "asyncio.wait_for"
    ]
    none_of(found, "it may lose a cancellation: app.core.waiting.set_within, asyncio.timeout")


def test_loops_are_chosen_by_whoever_runs_them() -> None:
    banned = ("set_event_loop_policy", "get_event_loop", "nest_asyncio")
    found = [
        f"{module.at(node)} {name}()"
        for module in modules()
        for name, node in module.calls()
        if name.rpartition(".")[2] in banned
    ]
    none_of(found, "no loop policy, no implicit loop: asyncio.Runner(loop_factory=…)")


def test_nothing_is_left_to_be_written() -> None:
    found = []
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Raise) and node.exc is not None:
                raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
                if dotted(raised) == "NotImplementedError":
                    found.append(f"{module.at(node)} NotImplementedError")
    none_of(found, "no stubs: an interface is a Protocol or an abstract method")


def test_comparisons_of_secrets_take_bytes() -> None:
    """hmac.compare_digest raises on text that is not ASCII."""
    found = [
        module.at(node)
        for module in modules()
        for name, node in module.calls()
        if name.endswith("compare_digest")
        and any(isinstance(a, ast.Constant | ast.JoinedStr) and not _is_bytes(a) for a in node.args)
    ]
    none_of(found, "compare bytes")


def _in(*names: str) -> list[Module]:
    return [module for module in modules() if module.inside(*names)]


def _is_broad(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or dotted(kind) in ("Exception", "BaseException") for kind in kinds)


def _reraises(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and (last.exc is None or last.cause is not None)


def _is_bytes(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, bytes)


def _task_groups(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.AsyncWith):
            for item in node.items:
                made = item.context_expr
                is_group = isinstance(made, ast.Call) and dotted(made.func).endswith("TaskGroup")
                if is_group and item.optional_vars is not None:
                    yield dotted(item.optional_vars)
