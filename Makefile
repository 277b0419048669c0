# The one command surface. `make` tells what there is.
.DEFAULT_GOAL := help
.PHONY: help start demo rebuild-figures test lint format bench clean maven jdk

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
URL ?= http://127.0.0.1:3000
FARM ?= farm-demo

help: ## Tells what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/#/' | awk -F'# ' '{ printf "make %-15s %s\n", $$1, $$2 }'

start: $(JAR) ## Builds what changed and runs the whole stack here; ARGS="--empty --port 4000 --data DIR"
	@exec $(JDK)/bin/java @local/jvm.options -jar $(JAR) $(ARGS)

# Directories too: their times tell of removed files.
$(JAR): $(shell find pom.xml functions/pom.xml functions/src/main local/pom.xml local/src/main) | maven
	@echo "Building ..."
	@$(MVN_QUIETLY) -pl functions,local -DskipTests package
	@touch $@

demo: ## Tells the story of a run with curl, against the running stack
	@local/demo.sh

rebuild-figures: ## Recomputes the figures of FARM=farm-demo from its runs, in the running stack
	@curl --silent --show-error --fail-with-body --write-out '\n' --data '{"farm": "$(FARM)"}' \
	  $(URL)/2015-03-31/functions/RebuildFiguresFunction/invocations

test: maven $(SAM) ## Sets up and runs everything
	$(MVN) spotless:check verify

lint: maven $(SAM) ## Format, compiler warnings and templates, without tests
	$(MVN_QUIETLY) -DskipTests spotless:check test-compile
	$(SAM) validate --lint
	.venv/bin/cfn-lint infra/*.yaml

format: maven ## Formats the Java sources
	@$(MVN_QUIETLY) spotless:apply

bench: maven ## Measures units, speed, package size and cold start
	@$(MVN_QUIETLY) -pl functions -DskipTests package dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/runtime.classpath
	@$(MVN_QUIETLY) -pl functions,local,tests -DskipTests package dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@cd tests && exec $(JDK)/bin/java @../local/jvm.options -cp target/test-classes:$$(cat target/test.classpath) nozzly.bench.Bench

clean: ## Removes what was built; the data in .nozzly stay
	rm -rf .aws-sam .venv target */target

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
