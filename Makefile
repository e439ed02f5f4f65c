# Two commands do everything on a fresh machine: `make site` and `make test`.
.DEFAULT_GOAL := help
SHELL := /bin/bash

VENV := .venv
PYTHON := $(VENV)/bin/python
BUILD_READY := $(VENV)/.ready-build
TEST_READY := $(VENV)/.ready-test
OUTSIDE := .venv-outside
OUTSIDE_READY := $(OUTSIDE)/.ready
MUTATION := .venv-mutation
MUTATION_READY := $(MUTATION)/.ready
LINT_READY := node_modules/.ready

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

site: $(BUILD_READY) font ## install what the build needs and build the site into site/
	$(PYTHON) -m build_scripts build

earlier: ## bring earlier releases into build/earlier/, which needs gh
	.ci/earlier

compare: $(BUILD_READY) ## what changed since the last release, and which versions follow
	$(PYTHON) -m build_scripts compare

release: $(BUILD_READY) font ## check, build, collect into build/release/ what the release of TAG publishes
	$(PYTHON) -m build_scripts release

sbom: $(OUTSIDE_READY) ## add to the release that was collected the list of what it was made with
	$(OUTSIDE)/bin/cyclonedx-py environment $(PYTHON) --pyproject pyproject.toml --output-reproducible \
	  --output-file build/release/assets/sbom.cdx.json
	cd build/release/assets && sha256sum sbom.cdx.json >> SHA256SUMS

serve: $(BUILD_READY) font ## serve on this machine: each page as it was saved last, all else as soon as it is built
	$(PYTHON) -m build_scripts serve

validate: $(BUILD_READY) ## check the data packages only
	$(PYTHON) -m build_scripts validate

test: $(TEST_READY) font browser office ## install what the tests need and run them
	$(PYTHON) -m pytest -m "not long"

test-long: $(TEST_READY) ## run the tests that take minutes
	$(PYTHON) -m pytest -m long

test-ahead: $(TEST_READY) font browser office ## run the tests on a copy of the project that holds further, invented documents
	$(PYTHON) -m tests.ahead build/ahead
	GITHUB_REPOSITORY='' $(MAKE) --directory build/ahead site
	$(MAKE) --directory build/ahead test

prove: $(TEST_READY) $(OUTSIDE_READY) font statistics tables ## install tools that others wrote and hold what is published against them
	$(PYTHON) -m pytest --numprocesses 2 tests/outside

mutate: $(MUTATION_READY) ## change the code that decides in one small way after another, and see whether a test notices
	$(MUTATION)/bin/python -m tests.mutation

check: $(TEST_READY) $(LINT_READY) ## lint, formatting and types, of scripts, styles and workflows too
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(PYTHON) -m build_scripts seal --check
	node_modules/.bin/biome check --error-on-warnings
	node_modules/.bin/eslint docs/assets
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[0-9]*.yml
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(VENV)/bin/actionlint .github/workflows/*.yml
	$(VENV)/bin/zizmor --offline --quiet --persona pedantic .github

# Sites that turn robots away answer 403, 412 or 429: they are there. 2 is what lychee says of dead links.
links: $(TEST_READY) site ## follow every address outside that the site and the papers name; what is dead stands in build/links/
	rm -rf build/links && mkdir -p build/links
	$(VENV)/bin/lychee --no-progress --scheme http --scheme https --exclude-all-private --root-dir '$(CURDIR)/site' \
	  --accept '100..=299,403,412,429' --timeout 30 --max-retries 2 --format markdown --output build/links/report.md \
	  'site/**/*.html' '*.md' 'datapackages/**/*.md' || { test $$? -eq 2 && touch build/links/dead; }

maintain: $(TEST_READY) ## write the pages of docs/maintain/ that are made of the code
	$(PYTHON) -m tests.maintain

snapshots: $(TEST_READY) font ## renew what tests/snapshots/ keeps of the invented city’s pages, to be read as a diff
	$(PYTHON) -m tests.snapshots

words: $(BUILD_READY) ## list sentences that are missing, unused, or unlike in the languages
	$(PYTHON) -m build_scripts words

bench: $(TEST_READY) $(OUTSIDE_READY) font browser ## build invented ledgers of several sizes; what each stage and page costs goes to docs/maintain/benchmark.md
	$(PYTHON) -m tests.bench
	$(PYTHON) -m tests.bench_filters

lock: $(TEST_READY) ## lock requirements*.in again, with hashes and without index addresses
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --strip-extras --no-emit-index-url --no-header requirements.in --output-file requirements.txt
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --strip-extras --no-emit-index-url --no-header requirements-test.in --output-file requirements-test.txt
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --strip-extras --no-emit-index-url --no-header requirements-outside.in --output-file requirements-outside.txt
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --strip-extras --no-emit-index-url --no-header requirements-mutation.in --output-file requirements-mutation.txt

clean: ## remove everything that was generated
	rm -rf $(VENV) $(OUTSIDE) $(MUTATION) node_modules build site

$(BUILD_READY): requirements.txt
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; this is $$(python3 --version)"; exit 1; }
	@test -x $(PYTHON) || python3 -m venv $(VENV) || { ./install.sh python3-venv && python3 -m venv $(VENV); }
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --requirement requirements.txt
	@touch $@

$(TEST_READY): requirements-test.txt $(BUILD_READY)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --requirement requirements-test.txt
	@touch $@

$(LINT_READY): package-lock.json
	@command -v npm >/dev/null || ./install.sh nodejs npm
	npm ci --silent --no-audit --no-fund
	@touch $@

# A virtual environment of their own: what these tools pin can’t touch the build.
$(OUTSIDE_READY): requirements-outside.txt tests/outside/package-lock.json $(BUILD_READY)
	@command -v npm >/dev/null || ./install.sh nodejs npm
	@ruby -rrss -e 1 2>/dev/null || ./install.sh ruby
	@test -x $(OUTSIDE)/bin/python || python3 -m venv $(OUTSIDE)
	$(OUTSIDE)/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --requirement requirements-outside.txt
	cp tests/outside/package.json tests/outside/package-lock.json $(OUTSIDE)/
	npm ci --silent --no-audit --no-fund --prefix $(OUTSIDE)
	@touch $@

$(MUTATION_READY): requirements-mutation.txt
	@test -x $(MUTATION)/bin/python || python3 -m venv $(MUTATION)
	$(MUTATION)/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --requirement requirements-mutation.txt
	@touch $@

tools: $(TEST_READY) $(LINT_READY) font browser office ## install what the build, the tests and the lint need; `--jobs` does it side by side

font: ## make sure that the charts’ font is there
	@fc-list ':family=Noto Sans CJK SC' 2>/dev/null | grep -q . || ./install.sh fontconfig fonts-noto-cjk

browser: ## make sure that the tests’ browser is there: Chromium, without its windows where the system offers that
	@command -v chromium-headless-shell >/dev/null || ./install.sh chromium-headless-shell 2>/dev/null \
	  || command -v chromium >/dev/null || ./install.sh chromium

office: ## make sure that the tests’ spreadsheet program is there
	@command -v soffice >/dev/null || ./install.sh libreoffice-calc-nogui

statistics: ## make sure that R is there, for the lines that the data page gives
	@command -v Rscript >/dev/null || ./install.sh r-base-core

tables: ## make sure that the programs for tables are there that come with the system
	@command -v mlr >/dev/null || ./install.sh miller
	@command -v sqlite3 >/dev/null || ./install.sh sqlite3

.PHONY: help tools site earlier compare release sbom serve validate test test-long test-ahead prove mutate check links maintain snapshots words bench lock clean font browser office statistics tables
