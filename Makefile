# make serve · make site · make check · make test · make doctest PYTHON=... · make outputs · make bench
PYTHON ?= python3
RUN := .venv/bin/python
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site check test doctest outputs bench

serve: .venv/installed  ## build the site, serve it, and build it again when a file changes
	$(RUN) -m mkdocs serve --livereload

site: .venv/installed  ## build the site into site/
	$(RUN) -m handbook build

check: .venv/installed-tests  ## what can be checked without building the site, in less than a minute
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy handbook
	$(RUN) -m pytest -q -n auto tests/rules/test_claims.py $(addprefix tests/test_,failures.py fooling.py outputs.py pages.py numbers.py repository.py markup.py words.py)
	$(RUN) -m handbook check

test: site .venv/installed-tests  ## hold everything to everything, the published pages included
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	MPLBACKEND=agg $(RUN) -m pytest -q -n auto --dist loadfile --codeblocks tests site README.md

doctest: site  ## run the published examples under your own torch: make doctest PYTHON=/path/to/python
	$(RUN) -m handbook versions doctest $(PYTHON)

outputs: .venv/installed  ## record anew what the examples print
	$(RUN) -m handbook update

bench: .venv/installed  ## time the ways to build the site
	$(RUN) -m tests.bench

.venv/installed: requirements.txt requirements-assets.txt
	test -d .venv || $(if $(filter doctest,$(MAKECMDGOALS)),python3,$(PYTHON)) -m venv .venv
	.venv/bin/pip install --quiet -r requirements.txt
	.venv/bin/pip install --quiet --no-deps -r requirements-assets.txt
	touch $@

.venv/installed-tests: .venv/installed requirements-tests.txt
	.venv/bin/pip install --quiet -r requirements-tests.txt
	touch $@
