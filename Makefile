# The one command surface. `make` tells what there is.
.DEFAULT_GOAL := help
.PHONY: help start demo rebuild-figures console client test console-test browser-test lint format bench bench-console screenshots deploy-console clean maven jdk node

# A JDK 25 may lie beside an older default: JAVA_HOME, the one on the PATH, then the usual places.
JDK := $(shell \
  for home in "$$JAVA_HOME" "$$(dirname "$$(dirname "$$(readlink -f "$$(command -v javac)")")")" \
    /usr/lib/jvm/*25* "$$HOME"/.sdkman/candidates/java/25* "$$HOME"/.jdks/*25* \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do \
    if grep -qs '^JAVA_VERSION="25[".]' "$$home/release" && [ -x "$$home/bin/javac" ]; then echo "$$home"; break; fi; \
  done)
# Maven runs on it too: an older one cannot format Java 25.
export JAVA_HOME := $(JDK)
# Maven uses what this JDK warns of.
export MAVEN_OPTS := --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED $(MAVEN_OPTS)

MVN := mvn -B -ntp -Dstyle.color=never
MVN_QUIETLY := $(MVN) -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
JAR := local/target/local-1.0.0.jar
SAM := .venv/bin/sam
CONSOLE := console/dist/index.html
MODULES := console/node_modules/.package-lock.json
export CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)
STACK ?= nozzly
URL ?= http://127.0.0.1:3000
FARM ?= farm-demo

help: ## Tells what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/#/' | awk -F'# ' '{ printf "make %-15s %s\n", $$1, $$2 }'

start: $(JAR) $(CONSOLE) ## Builds what changed and runs the whole stack here; ARGS="--empty --port 4000 --data DIR"
	@exec $(JDK)/bin/java @local/jvm.options -jar $(JAR) $(ARGS)

# Directories too: their times tell of removed files.
$(JAR): $(shell find pom.xml functions/pom.xml functions/src/main local/pom.xml local/src/main) | maven
	@echo "Building ..."
	@$(MVN_QUIETLY) -pl functions,local -DskipTests package
	@touch $@

console: $(CONSOLE) ## Builds the web console into console/dist

$(CONSOLE): $(shell find console/src console/public) console/index.html console/vite.config.ts $(MODULES)
	@echo "Building the console ..."
	@cd console && npm run --silent build

$(MODULES): console/package.json console/package-lock.json | node
	@cd console && npm ci --silent
	@touch $@

client: $(MODULES) ## Generates the console's client from docs/openapi.yaml
	@cd console && npm run --silent client

demo: ## Tells the story of a run with curl, against the running stack
	@local/demo.sh

rebuild-figures: ## Recomputes the figures of FARM=farm-demo from its runs, in the running stack
	@curl --silent --show-error --fail-with-body --write-out '\n' --data '{"farm": "$(FARM)"}' \
	  $(URL)/2015-03-31/functions/RebuildFiguresFunction/invocations

test: maven $(SAM) console-test ## Sets up and runs everything
	$(MVN) spotless:check verify
	@$(MAKE) --silent browser-test

console-test: $(MODULES)
	cd console && npm run --silent lint && npm test --silent

browser-test: $(JAR) $(CONSOLE) ## Tests the console in Chromium against the local stack
	@if [ -n "$(CHROMIUM)" ]; then cd console && npm run --silent e2e; \
	elif [ -n "$$CI" ]; then echo "Chromium is needed for the browser tests."; exit 1; \
	else echo "Skipped: the browser tests need Chromium."; fi

screenshots: $(JAR) $(CONSOLE) ## Takes the pictures of the guide anew, into docs/screenshots
	cd console && SCREENSHOTS=1 npm run --silent e2e -- screens

lint: maven $(SAM) $(MODULES) ## Format, compiler warnings, types and templates, without tests
	cd console && npm run --silent lint
	$(MVN_QUIETLY) -DskipTests spotless:check test-compile
	$(SAM) validate --lint
	.venv/bin/cfn-lint infra/*.yaml

format: maven $(MODULES) ## Formats the sources
	@$(MVN_QUIETLY) spotless:apply
	@cd console && npm run --silent format

bench: maven ## Measures units, speed, package size and cold start
	@$(MVN_QUIETLY) -pl functions -DskipTests package dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/runtime.classpath
	@$(MVN_QUIETLY) -pl functions,local,tests -DskipTests package dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd tests && exec $(JDK)/bin/java @../local/jvm.options -cp target/test-classes:$$(cat target/test.classpath) nozzly.bench.Bench

deploy-console: $(CONSOLE) ## Uploads the console for the deployed STACK=nozzly; needs the aws CLI and jq
	@infra/deploy-console.sh $(STACK)

bench-console: $(JAR) $(CONSOLE) ## Measures the console of a farm with 5 000 runs
	cd console && npm run --silent bench

clean: ## Removes what was built; the data in .nozzly stay
	rm -rf .aws-sam .venv target */target console/dist console/node_modules console/test-results

# sam, in an environment of its own, as pinned.
$(SAM): tests/sam/requirements.txt
	@command -v python3 >/dev/null || { echo "python3 is needed for the SAM tests."; exit 1; }
	@echo "Setting up .venv with sam ..."
	@python3 -m venv --clear .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

maven: jdk
	@command -v mvn >/dev/null || { echo "Maven is needed: install Maven 3.8 or later."; exit 1; }

jdk:
	@[ -n "$(JDK)" ] || { echo "A JDK 25 is needed, and none was found: install one, or set JAVA_HOME to it."; exit 1; }

node:
	@node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)' 2>/dev/null \
	  || { echo "Node is needed for the console: install Node 20.19 or later."; exit 1; }
