# Only Python 3.11+ and make are needed: uv is put in .tools, everything else in .venv from the lock.
PYTHON ?= python3
UV := .tools/bin/uv
# each process of a run would compile the program and the tests anew
unexport PYTHONDONTWRITEBYTECODE
# the machine's own certificates, as behind a proxy that looks into TLS
export UV_SYSTEM_CERTS ?= true
RUN := $(UV) run --locked
# four at a time on two cores, a file's tests together and in order: the long ones wait more than they work, the quick
# ones do not, and each process collects all
AT_ONCE = 4
TESTS = $(RUN) pytest -n $(AT_ONCE) --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help playground demo test quick check formatted lint types format sbom audit bench mutants

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

$(UV):
	@$(PYTHON) -m venv .tools
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

demo: $(UV) ## play the municipality's year, here and now, without Teams
	@$(RUN) --no-dev --group rehearsal tertialbot demo

playground: $(UV) ## the same bot in Microsoft 365 Agents Playground (Microsoft's licence, fetched by npx)
	@bot/rehearsal/playground/run.sh $(RUN) --no-dev

test: $(UV) ## run every test
	@$(TESTS)

quick: AT_ONCE = 2
quick: $(UV) ## run the tests that take under a minute
	@$(TESTS) -m "not slow and not soak and not browser"

check: formatted lint types ## format, lint and types

formatted: $(UV)
	@$(RUN) ruff format --check .

lint: $(UV)
	@$(RUN) ruff check .

types: $(UV)
	@$(RUN) mypy

format: $(UV) ## put the code in its form
	@$(RUN) ruff format .
	@$(RUN) ruff check --fix .

sbom: $(UV) ## write the bill of materials (CycloneDX) to dist/sbom.cdx.json
	@mkdir -p dist
	@$(UV) export --quiet --locked --no-dev --all-extras --format cyclonedx1.5 --preview-features sbom-export --output-file dist/sbom.cdx.json
	@echo "dist/sbom.cdx.json"

audit: $(UV) ## look the locked packages up among known vulnerabilities (needs the internet)
	@if $(RUN) python -c "import socket; socket.create_connection(('api.osv.dev', 443), 10)" 2>/dev/null; \
	then $(UV) audit --locked --no-dev --preview-features audit-command; \
	else echo "api.osv.dev cannot be reached from here: look dist/sbom.cdx.json up elsewhere (make sbom)"; fi

bench: $(UV) ## measure the adapter against a bare handler and its rivals (PARTS="click fanout": only these)
	@UV=$(UV) $(RUN) python -m tests.benchmarks --out tests/benchmarks/RESULTS.md $(if $(PARTS),--only $(PARTS))

mutants: $(UV) ## put small faults into the rules that matter most, and see whether the tests notice
	@$(RUN) python -m tests.mutants --out tests/mutants/RESULTS.md
