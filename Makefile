# make        install what is missing, build motc, make the documents of blueprints/ in out/
#             XLSX=1 builds it with workbooks of Excel
# make test   pass the tests
# make check  check the shipped blueprints, and their layout
# make lint   the layout of the sources
# make bench  what each stage costs, against libyaml alone
# make release  one program that needs nothing of the machine it runs on, with man page and completions: dist/
# make deb    the same as a package of Debian
# make clean

MOTC = .build/release/motc
VERSION = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/MotcCommandLine/Commands/Motc.swift)
PACKAGES = libyaml-dev pkg-config graphviz fonts-noto-cjk fontconfig git
XLSX ?=

ifneq ($(XLSX),)
PACKAGES += libxlsxwriter-dev
TRAITS = --traits XLSX
endif

.PHONY: all install build test check lint bench release deb clean

all: build
	$(MOTC) build blueprints --output out --site

# Debian's packages, only those that are not there yet.
install:
	@missing=$$(for package in $(PACKAGES); do \
	  dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$root apt-get update -q && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing; \
	fi

build: install
	swift build -c release $(TRAITS) --static-swift-stdlib --product motc -Xlinker -s -Xlinker --gc-sections

# What the tests hold motc against; with all its traits, in a folder of their own, so that a plain `swift build` keeps its.
test: PACKAGES += python3-jsonschema python3-yaml libxml2-utils python3-openpyxl libxlsxwriter-dev chromium poppler-utils pre-commit man-db
test: install
	swift test --traits XLSX --scratch-path .build/with-xlsx

check: build
	$(MOTC) check blueprints
	$(MOTC) fmt --check blueprints

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

bench: install
	Benchmarks/run

release: install
	swift build -c release --static-swift-stdlib -Xswiftc -static-executable --product motc --scratch-path .build/static \
	  -Xlinker -s -Xlinker --gc-sections
	packaging/release .build/static/release/motc $(VERSION) dist

deb: release
	packaging/debian dist $(VERSION)

clean:
	rm -rf .build out dist
