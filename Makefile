# Two commands matter: `make demo` and `make test`. Both set everything up first; second runs install nothing.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
export UV_PYTHON_DOWNLOADS := never
ARGS ?=
PURE := */vartai/facts/*,*/vartai/law/*,*/vartai/lithuania/*,*/vartai/screening/*,*/vartai/vault/*,*/vartai/ledger/*

.PHONY: demo test prove lint lock benchmark clean

demo: $(VENV)/.run
	$(BIN)/vartai demo $(ARGS)

test: $(VENV)/.dev lint
	rm -f .coverage .coverage.*
	$(BIN)/pytest --cov --cov-report= -n 2 --dist loadfile -m "not prove" $(ARGS)
	$(BIN)/coverage report --include "$(PURE)" --fail-under 95

lint: $(VENV)/.dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

prove: $(VENV)/.dev
	VARTAI_PROVE=1 $(BIN)/pytest -n 2 -m "prove or property" $(ARGS)

# Locks name packages and hashes, never the index they came from.
lock: $(VENV)/.dev
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
	  --python-version 3.11 pyproject.toml -o requirements/run.txt
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
	  --python-version 3.11 pyproject.toml --group dev -o requirements/dev.txt
	$(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
	  --python-version 3.11 pyproject.toml --group dev --extra benchmark -o requirements/benchmark.txt

benchmark: $(VENV)/.benchmark
	$(BIN)/python -m benchmarks $(ARGS)

clean:
	rm -rf $(VENV) .uv out build

.uv/bin/uv:
	$(PYTHON) -m venv .uv
	.uv/bin/pip install --quiet --require-hashes -r requirements/uv.txt

$(VENV)/bin/python: | $(filter .uv/bin/uv,$(UV))
	$(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)

# $(1): which lock to install; the package itself is linked, built by the pinned hatchling.
define install
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements/$(1).txt
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements/build.txt
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $@
endef

$(VENV)/.run: requirements/run.txt requirements/build.txt pyproject.toml $(VENV)/bin/python
	$(call install,run)

$(VENV)/.dev: requirements/dev.txt requirements/build.txt pyproject.toml $(VENV)/bin/python
	$(call install,dev)
	touch $(VENV)/.run

$(VENV)/.benchmark: requirements/benchmark.txt requirements/build.txt pyproject.toml $(VENV)/bin/python
	$(call install,benchmark)
