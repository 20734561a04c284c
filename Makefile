# What a developer types. Files that others are made from are named as such, so that a second run builds nothing.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run dev test test-long bench mutation lighthouse lint format api new-migration clean tools browser

MVN := mvn -B --no-transfer-progress -f backend/pom.xml
MODULES := frontend/node_modules/.installed
DIST := frontend/dist/index.html
APP := backend/target/quarkus-app/quarkus-run.jar
PORT := $(or $(QUARKUS_HTTP_PORT),8080)

DIST_FROM := $(shell find frontend/src frontend/public frontend/scripts -type f) \
  $(wildcard frontend/*.html frontend/*.json frontend/vite.config.ts)
APP_FROM := backend/pom.xml $(shell find backend/src/main -type f)

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

run: tools $(APP) ## Build what has changed and start the demo bank on http://localhost:8080
	@echo "Liaoyuan starts on http://localhost:$(PORT) (Ctrl-C stops it)"
	@LIAOYUAN_DEMO=$${LIAOYUAN_DEMO:-true} exec java -jar $(APP)

dev: tools $(MODULES) ## Start both halves with live reload on http://localhost:5173
	@backend/scripts/dev

test: tools browser $(APP) ## Run all tests, on real PostgreSQL and in a real browser
	cd frontend && npm test && npm run typecheck
	$(MVN) verify -Dquarkus.build.skip
	.ci/e2e

# The switches are read by the backend's Tries and pom.xml, and by the front end's playwright.config.ts.
test-long: export LIAOYUAN_TRIES_FULL := true
test-long: MVN += -Dliaoyuan.tries.full=true
test-long: test ## Run the same with full tries, 20 kill points and both languages; takes hours

mutation: tools ## Change the arithmetic of scores in every small way, to see that tests notice (2 minutes)
	$(MVN) -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage

bench: tools $(APP) ## Measure speed against limits of the machine: SIZE=small for a quick look, ONLY=P1,P3 for some rows
	$(MVN) -q -Pbench test-compile exec:exec -Dbench.size=$(or $(SIZE),full) -Dbench.only=$(ONLY) \
	  -Dbench.command="make bench$(if $(SIZE), SIZE=$(SIZE))$(if $(ONLY), ONLY=$(ONLY))"

lighthouse: tools browser $(MODULES) $(APP) ## Measure the officer's home as Lighthouse sees a phone, on the demo bank
	.ci/e2e node scripts/lighthouse.mjs

lint: tools $(MODULES) ## Check format, types and null-safety
	$(MVN) -q spotless:check
	rm -rf backend/target/lint
	$(MVN) -q -Plint compile
	cd frontend && npm run lint && npm run typecheck

format: tools $(MODULES) ## Format all sources
	$(MVN) -q spotless:apply
	cd frontend && npm run format

api: tools $(MODULES) ## Write openapi/openapi.yaml from the code, and the front end's types from it
	$(MVN) -q test -Dtest=ContractTest -Dcontract.write=true
	cd frontend && npm run api

new-migration: ## Begin an SQL migration: make new-migration NAME=my_module
	@backend/scripts/new-migration '$(NAME)'

clean: ## Remove everything built; the data in backend/.data stay
	rm -rf backend/target frontend/dist frontend/test-results frontend/node_modules

tools:
	@.ci/tools

browser:
	@.ci/browser

$(MODULES): frontend/package-lock.json frontend/package.json frontend/.npmrc
	cd frontend && npm ci
	touch $@

$(DIST): $(MODULES) $(DIST_FROM)
	cd frontend && npm run build
	touch $@

# Assets carry their content's hash in the name: those of an earlier build would stay in the jar for good.
$(APP): $(DIST) $(APP_FROM)
	rm -rf backend/target/classes/META-INF/resources
	$(MVN) -q package -Dmaven.test.skip=true
	touch $@
