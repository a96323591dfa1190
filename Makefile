# The one door. `make` builds the program and the sites; `make help` names the rest.

# Nothing is written beside the sources.
export PYTHONDONTWRITEBYTECODE = 1

PREFIX ?= /usr/local
TENET   = .build/release/tenet
PYTHON  = .build/venv/bin/python
SITES   = site
N      ?= 1000
SOURCES = Package.swift $(shell find Sources templates)

.PHONY: all build site check test prove format lint validate bench docs install clean help build-needs test-needs validate-needs venv-needs
.DELETE_ON_ERROR:

all: site  ## install what is missing, build the program and the sites of policies/ (the default)
	@echo; echo "Built, ready to be opened in a browser:"
	@for page in $(SITES)/*/index.html; do echo "  $(CURDIR)/$$page"; done

build: $(TENET)  ## build the program

$(TENET): $(SOURCES) | build-needs
	swift build -c release --traits Serving --static-swift-stdlib --product tenet -Xlinker -s

site: $(TENET)  ## build the sites of policies/ into site/
	$(TENET) build --workspace policies --out $(SITES)

check: $(TENET)  ## check the project's own policies
	$(TENET) check policies

test: build-needs test-needs venv-needs  ## everything that CI runs; ends with the counts
	@python3 Tests/Validation/everything.py

prove: build-needs  ## ten thousand random sites, none with a word too many; `make test` takes six hundred of them
	TENET_BATCHES=167 swift test --filter GeneratedWorkspaceTests

format:  ## format the Swift sources
	swift format --in-place --recursive Sources Tests Package.swift

lint:  ## say where the Swift sources depart from the format
	swift format lint --strict --recursive Sources Tests Package.swift

validate: site validate-needs .build/venv/validation  ## validators over the built sites
	$(PYTHON) Tests/Validation/validate.py $(TENET) policies $(SITES)

bench: $(TENET) .build/venv/benchmarks  ## race against the peers; N=10000 for the large corpus
	$(NEED) gcc command -v cc
	$(NEED) git command -v git
	$(NEED) hyperfine command -v hyperfine
	$(NEED) time test -x /usr/bin/time
	$(NEED) wdiff command -v wdiff
	$(NEED) dwdiff command -v dwdiff
	$(PYTHON) Tests/Benchmarks/race.py $(TENET) $(N)

docs: $(TENET)  ## write docs/rules.md from the rules themselves
	$(TENET) rules --format md > .build/rules.md && mv .build/rules.md docs/rules.md

install: $(TENET)  ## install the program under PREFIX (/usr/local), below DESTDIR when given
	install -D -m 755 $(TENET) $(DESTDIR)$(PREFIX)/bin/tenet

clean:  ## remove what was built
	rm -rf .build $(SITES)

help:  ## this list
	@awk -F ':.*## *' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

# What has to be on the machine: installed only when the command after the package's name fails.
NEED = @Tests/Validation/need.sh

build-needs:
	$(NEED) pkg-config command -v pkg-config
	$(NEED) libcmark-dev pkg-config --exists libcmark
	$(NEED) zlib1g-dev pkg-config --exists zlib

test-needs:
	$(NEED) pandoc command -v pandoc
	$(NEED) git command -v git
	$(NEED) rsync command -v rsync
	$(NEED) rclone command -v rclone

OFFICE = /usr/lib/libreoffice/program
validate-needs:
	$(NEED) chromium command -v chromium
	$(NEED) default-jre-headless command -v java
	$(NEED) libreoffice-writer-nogui test -e $(OFFICE)/libswlo.so
	$(NEED) libreoffice-impress-nogui test -e $(OFFICE)/libsdlo.so
	$(NEED) poppler-utils sh -c 'command -v pdftotext && command -v pdfinfo'
	$(NEED) libpangoft2-1.0-0 sh -c '/sbin/ldconfig -p | grep -q libpangoft2-1.0'

venv-needs:
	$(NEED) python3-venv python3 -c 'import ensurepip, venv'

# One virtual environment, ignored by git; each list of packages is installed again when it changes.
.build/venv/validation: Tests/Validation/requirements.txt | venv-needs
.build/venv/benchmarks: Tests/Benchmarks/requirements.txt | venv-needs
.build/venv/%:
	@test -x $(PYTHON) || python3 -m venv .build/venv
	@.build/venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@
