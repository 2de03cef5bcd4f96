# `make run` plays the demo mission and opens the window on it; `make test` runs every check, and
# `make check` what is quick. Each does its own set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
VERSION = $(shell $(BIN)/python -c "import fieldapp; print(fieldapp.__version__)")
.PHONY: run test check lint formats bench pictures bundle deb try-deb try-wheel setup fuzz translations clean

run: setup
	$(BIN)/fieldapp demo --out build/demo
	@printf '\nThe window of the demo'"'"'s supervisor: %s\nIts passphrase: %s\n' \
		"$(BIN)/fieldapp --home build/demo/owl-1" "$$(cat build/demo/passphrase)"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/fieldapp --home build/demo/owl-1; \
	else echo "It needs a display, and here is none."; fi

# The tests of what the world keeps (signed bytes, key files, requests); their branches are counted.
FORMATS := tests/ledger tests/mission/test_enrolment.py tests/store/test_keystore.py \
	fieldapp/ledger fieldapp/mission/enrolment.py
# Tests that start programs, windows and browsers; those of PostgreSQL start a server.
PROGRAMS := tests/cli tests/hub tests/sync tests/ui tests/whole tests/map/test_in_chromium.py \
	tests/report/test_check_script.py tests/report/test_check_script_edges.py tests/report/test_proof_vectors.py
PARALLEL := -n 4 --dist worksteal
# Homes of tests are written through to the disk at every step; memory takes half the time.
MEMORY := $(shell df -k --output=avail,target /dev/shm 2>/dev/null | awk 'NR > 1 && $$1 > 4000000 {print $$2}')
test check: export TMPDIR := $(or $(MEMORY),$(TMPDIR),/tmp)
# Each program that a test starts would compile all of its modules anew.
unexport PYTHONDONTWRITEBYTECODE

test: setup
	$(MAKE) --no-print-directory -j 2 --output-sync=target lint formats
	$(BIN)/pytest $(PARALLEL) $(FORMATS:%=--ignore=%)

check: setup
	$(MAKE) --no-print-directory -j 2 --output-sync=target lint formats
	$(BIN)/pytest $(PARALLEL) -m "not slow" -k "not postgres" $(FORMATS:%=--ignore=%) $(PROGRAMS:%=--ignore=%)

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# Types as on the systems that nobody tries: what a system lacks is named.
other-systems: setup
	for system in win32 darwin; do $(BIN)/mypy --platform $$system --cache-dir .mypy_cache/$$system \
		--exclude 'fieldapp/hub/' -p fieldapp || exit 1; done

formats:
	@mkdir -p build
	$(BIN)/coverage run -m pytest --doctest-modules $(FORMATS)
	$(BIN)/coverage report

bench: setup
	-$(BIN)/python -m tests.benchmarks.ratios
	-$(BIN)/python -m tests.benchmarks.hub
	-$(BIN)/python -m tests.benchmarks.attacks
	-$(BIN)/python -m tests.benchmarks.records
	-$(BIN)/python -m tests.benchmarks.judging
	-$(BIN)/python -m tests.benchmarks.scroll
	-$(BIN)/python -m tests.benchmarks.start
	-$(BIN)/python -m tests.benchmarks.commands
	-$(BIN)/python -m tests.benchmarks.export
	-$(BIN)/python -m tests.benchmarks.typing
	-$(BIN)/python -m tests.benchmarks.entering
	-$(BIN)/python -m tests.benchmarks.searching 200000
	-$(BIN)/python -m tests.benchmarks.map
	-$(BIN)/python -m tests.benchmarks.map_rows
	-$(BIN)/python -m tests.benchmarks.report

pictures: setup
	$(BIN)/python -m tests.tools.pictures

# Two builds of one commit are to be the same bytes.
bundle deb: export SOURCE_DATE_EPOCH = $(shell git log -1 --format=%ct)
bundle: setup
	PYTHONHASHSEED=0 $(BIN)/pyinstaller --log-level ERROR --noconfirm --distpath dist --workpath build/pyinstaller \
		build.spec
	$(BIN)/python -m tests.tools.release.sbom build/pyinstaller/build dist/fieldapp
	$(BIN)/python -m tests.tools.smoke_bundle dist/fieldapp

# Debian's packages of the frozen program, which `make bundle` makes.
deb: bundle
	$(BIN)/python -m tests.tools.release.deb dist

# As root: on bare systems made by debootstrap, with a second version to change to.
try-deb: deb
	$(BIN)/python -m tests.tools.release.deb dist $(VERSION)+trial
	for suite in bookworm trixie; do $(BIN)/python -m tests.tools.release.try_deb $$suite \
		dist/fieldapp_$(VERSION)_*.deb dist/fieldapp_$(VERSION)+trial_*.deb \
		dist/fieldapp-hub_$(VERSION)+trial_all.deb || exit 1; done

try-wheel: setup
	$(BIN)/python -m tests.tools.release.try_wheel

fuzz: setup
	$(BIN)/pip install --quiet --require-hashes --only-binary :all: -r tests/tools/fuzz_requirements.txt
	$(BIN)/python -m tests.tools.fuzz_ledger -max_total_time=600

translations: setup
	$(BIN)/python resources/i18n/catalogue.py extract
	$(BIN)/python resources/i18n/catalogue.py compile
	$(BIN)/python resources/write_out.py

# A set-up for tests that are compulsory installs what `make run` does without.
READY := $(VENV)/.ready$(addprefix -,$(FIELDAPP_COMPULSORY))
CATALOGUES := $(wildcard resources/i18n/*.ts)

setup: $(READY) $(CATALOGUES:.ts=.qm)

$(CATALOGUES:.ts=.qm) &: $(CATALOGUES) | $(READY)
	$(BIN)/python resources/i18n/catalogue.py compile

$(READY): requirements.txt pyproject.toml resources/web/package-lock.json .ci/set-up
	@PYTHON="$(PYTHON)" bash .ci/set-up $(VENV)
	@touch $@

clean:
	rm -rf $(VENV) build dist resources/map/vendor resources/i18n/*.qm resources/web/node_modules
