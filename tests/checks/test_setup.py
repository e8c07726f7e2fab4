"""packaging/setup.sh, run on a small project of its own; the system's tools are stood in for."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checks.project import ROOT

SCRIPT = (ROOT / "packaging" / "setup.sh").read_text(encoding="utf-8")
EMPTY_LOCK = "# nothing\n"
LIBRARIES = dict(re.findall(r"^(lib\S+\.so\S*) (\S+)$", SCRIPT, re.M))


class Project:
    """A project with nothing to install, and a folder of commands that come first on PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.apt_log = folder / "apt.log"
        (folder / "packaging").mkdir()
        self.bin.mkdir()
        shutil.copy(ROOT / "packaging" / "setup.sh", folder / "packaging")
        for lock in ("requirements.lock", "packaging/requirements-dev.lock"):
            (folder / lock).write_text(EMPTY_LOCK, encoding="utf-8")
        self.command("ldconfig", *(f'echo "{library} (libc6)"' for library in LIBRARIES))
        self.command("apt-get", f'echo "$@" >> {self.apt_log}')
        self.command("apt-cache", 'echo "Version: 1"')
        self.command("uname", "echo Linux")
        self.command("Xvfb", "exit 0")
        self.command("xauth", "exit 0")
        self.command("id", "echo 0")
        self.command("sudo", "exit 1")

    def command(self, name: str, *lines: str) -> None:
        """Makes a command of that name."""
        path = self.bin / name
        path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
        path.chmod(0o755)

    def set_up(self, **env: str) -> subprocess.CompletedProcess[str]:
        """Runs the script; PYTHON is the one that the tests run on."""
        env = {"PYTHON": getattr(sys, "_base_executable", sys.executable), **env}
        return subprocess.run(
            [self.folder / "packaging" / "setup.sh"],
            env={**os.environ, "PATH": f"{self.bin}:{os.environ['PATH']}", **env},
            capture_output=True,
            text=True,
            check=False,
        )

    def installed(self) -> list[str]:
        """The packages that apt was asked for, call by call."""
        return (
            self.apt_log.read_text(encoding="utf-8").splitlines() if self.apt_log.exists() else []
        )


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose system has everything."""
    return Project(tmp_path)


def test_from_a_broken_environment_and_again(project: Project) -> None:
    python = project.folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(project.folder / "gone")
    (project.folder / ".venv" / "pyvenv.cfg").touch()

    first = project.set_up()
    assert first.returncode == 0, first.stderr
    assert "Making the environment" in first.stdout
    assert python.exists()

    again = project.set_up()
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")

    lock = project.folder / "packaging" / "requirements-dev.lock"
    lock.write_text("# nothing, said anew\n", encoding="utf-8")
    changed = project.set_up()
    assert changed.returncode == 0, changed.stderr
    assert "Installing the locked packages" in changed.stdout
    assert project.set_up().stdout == ""

    assert project.installed() == []


def test_a_folder_that_is_no_environment_is_left_alone(project: Project) -> None:
    kept = project.folder / ".venv" / "mine.txt"
    kept.parent.mkdir()
    kept.touch()
    told = project.set_up()
    assert told.returncode == 1
    assert "no Python environment" in told.stderr
    assert kept.exists()


def test_an_unsupported_python_is_refused(project: Project) -> None:
    project.command("python-old", "exit 1")
    told = project.set_up(PYTHON="python-old")
    assert told.returncode == 1
    assert "Python 3.11" in told.stderr


def test_a_python_without_environments_says_what_it_lacks(project: Project) -> None:
    real = getattr(sys, "_base_executable", sys.executable)
    project.command("python-bare", 'case "$2" in *ensurepip*) exit 1;; esac', f'exec {real} "$@"')
    project.command("id", "echo 1000")
    told = project.set_up(PYTHON="python-bare", PATH=f"{project.bin}:/usr/bin:/bin")
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert told.returncode == 1
    assert f"    sudo apt-get update && sudo apt-get install -y {package}\n" in told.stderr
    # what Qt needs stands in the same line: nobody has to ask for a password's owner twice
    present = [name for name in LIBRARIES if name != "libEGL.so.1"]
    project.command("ldconfig", *(f'echo "{library} (libc6)"' for library in present))
    told = project.set_up(PYTHON="python-bare", PATH=f"{project.bin}:/usr/bin:/bin")
    assert f"install -y {package} libegl1\n" in told.stderr


class TestSystemPackages:
    """Only what is missing is installed, and only where that takes no password."""

    @pytest.fixture
    def project(self, tmp_path: Path) -> Project:
        """A project that is set up, on a system that misses two libraries."""
        project = Project(tmp_path)
        venv = project.folder / ".venv" / "bin"
        venv.mkdir(parents=True)
        (venv.parent / "pyvenv.cfg").touch()
        (venv / "python").symlink_to(sys.executable)
        locks = hashlib.sha256(EMPTY_LOCK.encode() * 2).hexdigest()
        stamp = f"{locks} {sys.version.split()[0]}\n"
        (venv.parent / ".switchboard-setup").write_text(stamp, encoding="utf-8")
        present = [name for name in LIBRARIES if name not in ("libEGL.so.1", "libasound.so.2")]
        project.command("ldconfig", *(f'echo "{library} (libc6)"' for library in present))
        return project

    def test_as_root(self, project: Project) -> None:
        done = project.set_up()
        assert (done.returncode, done.stderr) == (0, "")
        (asked,) = project.installed()
        assert asked.split()[-3:] == ["install", "libegl1", "libasound2"]

    def test_lists_are_updated_when_they_are_old(self, project: Project) -> None:
        project.command(
            "apt-get",
            f'echo "$@" >> {project.apt_log}',
            f"grep -q update {project.apt_log}",
        )
        assert project.set_up().returncode == 0
        assert [line.split()[-1] for line in project.installed()] == [
            "libasound2",
            "update",
            "libasound2",
        ]

    def test_renamed_packages_are_found(self, project: Project) -> None:
        project.command("apt-cache", 'case "$2" in *t64|libegl1) echo "Version: 1";; esac')
        project.set_up()
        assert project.installed()[0].split()[-2:] == ["libegl1", "libasound2t64"]

    def test_with_sudo(self, project: Project) -> None:
        project.command("id", "echo 1000")
        project.command("sudo", 'shift; exec "$@"')
        assert project.set_up().returncode == 0
        assert len(project.installed()) == 1

    def test_without_a_right_to_it_the_line_is_printed(self, project: Project) -> None:
        project.command("id", "echo 1000")
        told = project.set_up()
        assert told.returncode == 0
        assert (
            "    sudo apt-get update && sudo apt-get install -y libegl1 libasound2\n" in told.stderr
        )
        assert project.installed() == []

    def test_a_failed_installation_says_so_and_goes_on(self, project: Project) -> None:
        project.command("apt-get", "echo E: no route; exit 100")
        told = project.set_up()
        assert told.returncode == 0
        assert "E: no route" in told.stderr
        assert "sudo apt-get install -y libegl1 libasound2" in told.stderr
