# `make run` plays the demo mission; `make test` runs every check. Each does its own set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
.PHONY: run test bench pictures bundle setup fuzz translations clean

run: setup
	$(BIN)/fieldapp demo --out build/demo

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
# Many tests start real programs. What fails on a busy machine is tried once more, alone, and shown twice.
	$(BIN)/pytest || $(BIN)/pytest --last-failed --last-failed-no-failures none

bench: setup
	-$(BIN)/python -m tests.benchmarks.ratios
	-$(BIN)/python -m tests.benchmarks.hub
	-$(BIN)/python -m tests.benchmarks.records
	-$(BIN)/python -m tests.benchmarks.scroll
	-$(BIN)/python -m tests.benchmarks.start
	-$(BIN)/python -m tests.benchmarks.typing
	-$(BIN)/python -m tests.benchmarks.map

pictures: setup
	$(BIN)/python -m tests.tools.pictures

bundle: setup
	$(BIN)/pyinstaller --log-level ERROR --noconfirm --distpath dist --workpath build/pyinstaller build.spec
	$(BIN)/python -m tests.tools.smoke_bundle dist/fieldapp

fuzz: setup
	$(BIN)/pip install --quiet atheris
	$(BIN)/python -m tests.tools.fuzz_ledger -max_total_time=600

translations: setup
	$(BIN)/python resources/i18n/catalogue.py extract
	$(BIN)/python resources/i18n/catalogue.py compile

setup: $(VENV)/.ready resources/i18n/fieldapp_uk.qm

resources/i18n/fieldapp_uk.qm: $(wildcard resources/i18n/*.ts) | $(VENV)/.ready
	$(BIN)/python resources/i18n/catalogue.py compile

$(VENV)/.ready: requirements.txt pyproject.toml resources/web/package-lock.json .ci/set-up
	@PYTHON="$(PYTHON)" bash .ci/set-up $(VENV)
	@touch $@

clean:
	rm -rf $(VENV) build dist resources/map/vendor resources/i18n/*.qm resources/web/node_modules
