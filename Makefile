# make run    set everything up and open the workbench on sample articles
# make test   set everything up and run the tests
# make soak   let frantic users press keys for a quarter of an hour
# make translations  bring resources/i18n in line with the lines of the program
# make check  format, lint, types, import contracts, tests (TESTED=yes leaves the tests out)

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test soak check format lint types contracts benchmarks pictures translations clean

run: $(VENV)/.program
	@$(BIN)/stancemark sample out

test: $(VENV)/.development
	@$(BIN)/python -m app.display
	$(BIN)/python -m pytest --numprocesses auto

soak: $(VENV)/.development
	$(BIN)/python -m pytest --numprocesses auto --frantic-seeds 16 --frantic-steps 2000 tests/stories/test_frantic_user.py

check: $(VENV)/.development
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(if $(TESTED),,$(MAKE) test)

format: $(VENV)/.development
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

benchmarks: $(VENV)/.development
	$(BIN)/python -m tests.benchmarks

pictures: $(VENV)/.development
	$(BIN)/python docs/make_pictures.py

translations: $(VENV)/.development
	$(BIN)/python docs/make_translations.py

clean:
	rm -rf $(VENV) out build *.egg-info

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Stancemark needs Python 3.11 or newer; name one as in: make PYTHON=python3.12 run"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || \
		{ echo "Python cannot make a virtual environment here (Debian, Ubuntu: sudo apt-get install python3-venv)"; exit 2; }
	@touch $@

$(VENV)/.program: $(VENV)/.python pyproject.toml constraints.txt
	@echo "Installing Stancemark into $(VENV); the first time takes a few minutes."
	@$(PIP) install --constraint constraints.txt --editable '.[english]'
	@touch $@

$(VENV)/.development: $(VENV)/.program
	@$(PIP) install --constraint constraints.txt --editable '.[english,dev]'
	@touch $@
