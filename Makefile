# Everything the project can do. On a machine with Python 3.11 or newer, git and make, each of these is a complete first command.

PYTHON ?= $(if $(filter Windows_NT,$(OS)),python,python3)
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
# One environment for each Python: another one makes it anew.
READY := .venv/ready-$(shell $(PYTHON) -c "import sys; print(sys.implementation.cache_tag)")

# The theme announces its successor at every build; who maintains this knows.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help setup serve build test check format bench requirements clean

help: ## show this help
	@$(PYTHON) -c "import re; [print(f'  make {n:14}{t}') for n, t in re.findall(r'(?m)^(\w+):.*?## (.*)', open('Makefile', encoding='utf-8').read())]"

setup: $(READY) ## make the virtual environment .venv (the other commands do it themselves)

# Each line is one plain command, so that a signal sent to make reaches the program and no shell stands between.
$(READY): requirements.txt pyproject.toml
	$(PYTHON) -c "import sys; sys.version_info >= (3, 11) or sys.exit('Python 3.11 or newer is needed, this is ' + sys.version + '; say: make PYTHON=python3.14 ...')"
	$(PYTHON) -m venv --clear .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(PY) -c "open('$(READY)', 'w').close()"

serve: $(READY) ## the site on http://127.0.0.1:8000, rebuilt while you write
	@$(PY) -m mkdocs serve --quiet

build: $(READY) ## the site in site/, complete or not at all
	@$(PY) -m mkdocs build --quiet

test: $(READY) ## every test: programs, engine, translation, the built site (all cores)
	@$(PY) -m pytest -n logical --dist worksteal

check: $(READY) ## format, lint, types, spelling, workflows
	@$(PY) -m ruff format --check
	@$(PY) -m ruff check
	@$(PY) -m mypy
	@$(BIN)/codespell
	@$(BIN)/actionlint -shellcheck= -pyflakes=
	@$(BIN)/zizmor --quiet --offline --pedantic --strict-collection .github

format: $(READY) ## bring the code into the form that check asks for
	@$(PY) -m ruff format
	@$(PY) -m ruff check --fix

bench: $(READY) ## measure building, cold, warm and after an edit, against plain markdown-exec
	@$(PY) -m tests.bench

requirements: ## pin everything anew in requirements.txt, at least 10 days old (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url --no-emit-find-links --upgrade --exclude-newer "10 days" --custom-compile-command "make requirements" --output-file requirements.txt pyproject.toml

clean: ## remove everything that the other commands made
	$(PYTHON) -c "import shutil; [shutil.rmtree(name, ignore_errors=True) for name in ('.venv', '.cache', 'site', '.mypy_cache', '.pytest_cache', '.ruff_cache')]"
