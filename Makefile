# Switchboard's commands. `make run` and `make test` do everything from nothing.
.DEFAULT_GOAL := run
.PHONY: run test lint bench setup lock translations clean

PYTHON_IN := .venv/bin/python
# A file of tests stays on one worker, what takes long comes first: tests/plugins/order.py. One
# worker more than continuous integration has cores: some of them wait for processes.
PYTEST := $(PYTHON_IN) -m pytest -n 3 --dist loadfile --no-loadscope-reorder

# Opens the demo: a sandbox of every provider on this machine. Without a display, the tour.
run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(PYTHON_IN) main.py demo; \
	fi; \
	echo "There is no display here: taking the tour instead."; \
	status=0; $(PYTHON_IN) main.py tour --out build/tour || status=$$?; \
	echo "The pictures are in $(CURDIR)/build/tour"; \
	exit $$status

# The checkers, then every test; the last line is pytest's own summary. ARGS="-k outbox" for some.
test: setup
	@status=0; \
	$(MAKE) --no-print-directory --keep-going -j 2 lint || { status=1; echo "The checkers complained (see above)."; }; \
	$(PYTEST) $(ARGS) || status=1; \
	exit $$status

# says what a chatty checker says only when it complains
quietly = @said=$$($(1) 2>&1) || { printf '%s\n' "$$said"; exit 1; }

LINTERS := lint-ruff lint-format lint-imports lint-types lint-dependencies lint-unused
.PHONY: $(LINTERS)
lint: $(LINTERS)

lint-ruff: setup
	@$(PYTHON_IN) -m ruff check --quiet --output-format concise .
lint-format: setup
	@$(PYTHON_IN) -m ruff format --quiet --check --output-format concise . || { echo "Not formatted; run: $(PYTHON_IN) -m ruff format ."; exit 1; }
lint-imports: setup
	$(call quietly,$(PYTHON_IN) -c 'from importlinter.cli import lint_imports_command as lint; lint()')
lint-types: setup
	@$(PYTHON_IN) -m mypy --no-error-summary
lint-dependencies: setup
	$(call quietly,$(PYTHON_IN) -m deptry .)
lint-unused: setup
	@$(PYTHON_IN) -m vulture

# Measures against limits and rivals; a table, and build/bench.json. ONLY=name, PEERS=1.
bench: setup
	@PEERS=$(PEERS) $(PYTHON_IN) -m tests.bench $(ONLY)

setup:
	@packaging/setup.sh

# Resolves pyproject.toml anew into the two lock files (needs uv).
UV ?= $(firstword $(shell command -v uv) .venv/bin/uv)
COMPILE := $(UV) pip compile pyproject.toml --quiet --upgrade --generate-hashes --universal \
	--no-emit-index-url --python-version 3.11 --custom-compile-command "make lock"
lock: setup
	$(COMPILE) --output-file requirements.lock
	$(COMPILE) --group dev --constraint requirements.lock --output-file packaging/requirements-dev.lock

# Takes new texts of app/ui into resources/translations and compiles every language.
translations: setup
	@packaging/translations.sh

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find app tests -name __pycache__ -type d -prune -exec rm -rf {} +
