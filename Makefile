# Everything a newcomer needs. `make demo` and `make test` install what they need themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: setup demo test check evaluate lock clean

setup: $(STAMP)

$(STAMP): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "hearsay needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: setup
	$(BIN)/hearsay read demo

test: setup
	@tests/install-browser
	$(BIN)/python -m pytest

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# How well hearsay reads, on our own texts and gold and, where DATA has them, on public corpora.
DATA ?= ../shared/data
EVERY ?= 4
evaluate: setup
	$(BIN)/python -m evaluation all --data $(DATA) --every $(EVERY) --json build/evaluation.json --markdown build/evaluation.md

# Pins every package with its hashes; needs `uv`. No registry address is written.
lock:
	uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --extra dev \
		--no-header -o requirements.txt pyproject.toml requirements-build.in

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache build src/*.egg-info
