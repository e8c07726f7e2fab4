#!/usr/bin/env bash
# Brings the translations up to date: new strings of app/ui come into resources/translations/*.ts
# (to be translated there, by hand or in Qt Linguist), and every file is compiled to the .qm that
# the program loads. Run it after changing a text; `--check` changes nothing and says what is left.
#
# Qt's lupdate is not used: it misses the one-line helpers that give a module its context.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PYTHON=.venv/bin/python
LRELEASE=.venv/bin/pyside6-lrelease
FOLDER=resources/translations

"$PYTHON" packaging/extract_strings.py "$@"
case " $* " in *" --check "*) exit 0 ;; esac
for file in "$FOLDER"/*.ts; do
    "$LRELEASE" -silent -nounfinished "$file" -qm "${file%.ts}.qm"
done
# the Arabic texts that hold a number, in Arabic-Indic digits
figures=$(mktemp -d)
trap 'rm -rf "$figures"' EXIT
"$PYTHON" packaging/arabic_figures.py "$figures/figures_ar.ts"
"$LRELEASE" -silent "$figures/figures_ar.ts" -qm "$FOLDER/figures_ar.qm"
