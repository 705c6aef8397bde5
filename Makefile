# The ways to build, try and check budget. `make` alone lists them.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# Needs no Swift where it runs; the system's libraries it does need: ncurses at start, libxlsxwriter for workbooks.
RELEASE_FLAGS = -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xswiftc -L$(CURDIR)/.build/link \
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc -Xlinker -z -Xlinker pack-relative-relocs
BUDGET = .build/release/budget
# One file that needs nothing at all, and so cannot load libxlsxwriter.
PORTABLE_FLAGS = $(RELEASE_FLAGS) -Xswiftc -static-executable --scratch-path .build-portable
PORTABLE = .build-portable/release/budget
# The commit for --version; a source that is not git's has none, and so has a plain `swift build`.
COMMIT = $(shell test -e .git && git describe --always --dirty --exclude='*' --abbrev=9 2>/dev/null)
# The release that is coming, or is out: the newest heading of the changes.
RELEASE = $(shell sed -n 's/^\#\# [^0-9]*\([0-9][0-9.]*\).*/\1/p' CHANGELOG.md | head -n 1)
WORKING_COPY = .run/linxi-2024-sample.json

.PHONY: help
help:
	@echo 'make run      build and open the tracker on a working copy of the sample'
	@echo 'make test     run every test'
	@echo 'make fuzz     try random files, amounts and keys for a minute'
	@echo 'make sanitize run the tests under the address and the thread sanitizer'
	@echo 'make faults   kill saves at every system call, make every call fail (minutes)'
	@echo 'make lint     check the style of every source file'
	@echo 'make format   rewrite every source file in that style'
	@echo 'make bench    measure time and memory, with the machine named'
	@echo 'make portable build one static file for old or bare systems (writes no .xlsx)'
	@echo 'make check-office  open an exported workbook in LibreOffice and compare it'
	@echo 'make docs     make the man pages and the gallery of screens under docs'
	@echo 'make install  install the program with man pages, completions, manuals and sample'
	@echo '              below PREFIX (now $(PREFIX)); DESTDIR goes before it'
	@echo 'make deb      build a Debian package in .build-deb and check it'
	@echo 'make release-notes  print the changes of VERSION (now $(RELEASE))'
	@echo 'make clean    remove what was built and the working copy'

# What the build and the tests need from Debian, installed only where it is missing.
BUILD_PACKAGES = libncurses-dev libssl-dev libexpat1-dev libminizip-dev zlib1g-dev libxlsxwriter-dev
TEST_PACKAGES = $(BUILD_PACKAGES) ncurses-term strace tmux mount e2fsprogs xfsprogs btrfs-progs \
  python3-openpyxl poppler-utils fish zsh groff-base
DEB_PACKAGES = $(BUILD_PACKAGES) dpkg-dev lintian
BENCH_PACKAGES = $(BUILD_PACKAGES) sqlite3 tig hledger-ui visidata g++ libsimdjson-dev python3-openpyxl
OFFICE_PACKAGES = $(BUILD_PACKAGES) libreoffice-calc-nogui poppler-utils fonts-wqy-zenhei python3-openpyxl

define install-missing
	@missing=; for package in $(1); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  echo "Installing$$missing"; \
	  $$sudo apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing; \
	fi
	@command -v $(SWIFT) >/dev/null || \
	  { echo 'budget needs a Swift 6.2 toolchain or newer: https://www.swift.org/install/' >&2; exit 1; }
endef

# The C++ library that Swift's own is written with, where the linker finds only its archive: a shared library less
# to load at every start.
.build/link/libstdc++.a:
	@mkdir -p $(@D)
	ln -sf "$$("$$(dirname "$$(readlink -f "$$(command -v $(SWIFT))")")/clang" -print-file-name=$(@F))" $@

.PHONY: build
build: .build/link/libstdc++.a
	$(call install-missing,$(BUILD_PACKAGES))
	BUDGET_COMMIT=$(COMMIT) $(SWIFT) build $(RELEASE_FLAGS) --product budget

.PHONY: portable
portable: .build/link/libstdc++.a
	$(call install-missing,$(BUILD_PACKAGES))
	BUDGET_COMMIT=$(COMMIT) $(SWIFT) build $(PORTABLE_FLAGS) --product budget
	@echo '$(PORTABLE) runs by itself; it cannot write .xlsx, for which it would load libxlsxwriter.'

# A copy, so that trying the program never changes a tracked file; delete it to start afresh.
$(WORKING_COPY):
	@mkdir -p $(@D)
	cp data/linxi-2024-sample.json $@

.PHONY: run
run: build $(WORKING_COPY)
	@$(BUDGET) --today 2024-10-08 $(WORKING_COPY)

.PHONY: test
test:
	$(call install-missing,$(TEST_PACKAGES))
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# LibreOffice works out every formula of an exported workbook anew, and prints it. Its installation takes a few
# minutes, so this is not part of `make test`.
.PHONY: check-office
check-office: build
	$(call install-missing,$(OFFICE_PACKAGES))
	/usr/bin/python3 Tests/Office/check.py $(BUDGET) data/linxi-2024-sample.json 2024-09
	/usr/bin/python3 Tests/Office/forms.py $(BUDGET) data/linxi-2024-sample.json Tests/Office/results.jsonl

# Seconds in all; BUDGET_FUZZ_SEED=N begins with the seed of a failure.
FUZZ_SECONDS ?= 60

.PHONY: fuzz
fuzz:
	$(call install-missing,$(TEST_PACKAGES))
	$(SWIFT) build --build-tests
	@rm -rf .run/fuzz
	BUDGET_FUZZ_SECONDS=$(FUZZ_SECONDS) $(SWIFT) test --skip-build --filter FuzzTests \
	  || { cat .run/fuzz/* 2>/dev/null; exit 1; }

# Reports go to files: nobody reads what a program says that a test has started, and perhaps killed. Leaks are not
# looked for, which strace forbids; the test library has its own. A crash is told by the sanitizer, not by Swift.
# Left out: a sanitizer does not start where it cannot read /proc or has no room for its shadow memory, which also
# counts where a test limits what a program takes.
WITHOUT_SANITIZER = ChrootTests|AllocationTests|LimitTests/(noDescriptor|fewDescriptors|memory)|SizeTests|FloodRuns/aTerminalBeyond
define sanitize
	@rm -rf .run/sanitize && mkdir -p .run/sanitize
	status=0; ASAN_OPTIONS="detect_leaks=0:log_path=$(CURDIR)/.run/sanitize/report" \
	  TSAN_OPTIONS="log_path=$(CURDIR)/.run/sanitize/report" SWIFT_BACKTRACE=enable=no \
	  $(SWIFT) test --sanitize=$(1) --scratch-path $(2) --skip '$(WITHOUT_SANITIZER)' || status=1; \
	  cat .run/sanitize/* 2>/dev/null && status=1; exit $$status
endef

.PHONY: sanitize
sanitize:
	$(call install-missing,$(TEST_PACKAGES))
	$(call sanitize,address,.build-asan)
	$(call sanitize,thread,.build-tsan)

# Every moment of a save at which a program can be killed, every call that can fail, any size, memory or disk that is
# too small, and long crowds of writers. BUDGET_FAULT_SEED=N repeats the random kills of a run.
.PHONY: faults
faults:
	$(call install-missing,$(TEST_PACKAGES))
	$(SWIFT) build --build-tests
	BUDGET_SOAK=1 $(SWIFT) test --skip-build --filter FaultTests

# How characters are read, to find projects by pinyin: from Unicode's Unihan database as Debian has it.
.PHONY: pinyin
pinyin:
	$(call install-missing,unicode-data)
	/usr/bin/python3 data/pinyin.py /usr/share/unicode/Unihan_Readings.txt.bz2 >data/pinyin.txt.new
	mv data/pinyin.txt.new data/pinyin.txt

.PHONY: lint
lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

.PHONY: format
format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

.PHONY: bench
bench: build
	$(call install-missing,$(BENCH_PACKAGES))
	$(SWIFT) build $(RELEASE_FLAGS) --product budget-bench
	.build/release/budget-bench $(BUDGET)

# Documents that are made, and kept; a test tells when they are not those that would be made.
.PHONY: docs
docs:
	$(call install-missing,$(BUILD_PACKAGES))
	$(SWIFT) build --product budget-docs
	@mkdir -p docs/man/man1 docs/man/zh_CN/man1
	.build/debug/budget-docs man docs/man
	rm -rf docs/gallery && mkdir docs/gallery
	.build/debug/budget-docs gallery docs/gallery

SHARE = $(DESTDIR)$(PREFIX)/share
# Where zsh looks; a distribution may have a place of its own.
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions
# The language of what zsh and fish say of each word.
COMPLETION_LANGUAGE ?= zh
completions = $(BUDGET) --generate-completion-script $(1) --lang $(COMPLETION_LANGUAGE) > $(2) && chmod 644 $(2)

.PHONY: install
install: build
	install -D -m 755 -s $(BUDGET) $(DESTDIR)$(PREFIX)/bin/budget
	install -D -m 644 -t $(SHARE)/man/man1 docs/man/man1/budget.1
	install -D -m 644 -t $(SHARE)/man/zh_CN/man1 docs/man/zh_CN/man1/budget.1
	install -D -m 644 -t $(SHARE)/doc/budget docs/manual.zh-Hans.md docs/manual.en.md docs/format.md \
	  docs/reliability.md docs/budget.schema.json $(wildcard docs/*.png) CHANGELOG.md
	install -D -m 644 -t $(SHARE)/doc/budget/gallery $(wildcard docs/gallery/*)
	install -D -m 644 -t $(SHARE)/doc/budget/examples data/linxi-2024-sample.json
	install -d $(SHARE)/bash-completion/completions $(SHARE)/fish/vendor_completions.d $(DESTDIR)$(ZSH_COMPLETIONS)
	$(call completions,bash,$(SHARE)/bash-completion/completions/budget)
	$(call completions,fish,$(SHARE)/fish/vendor_completions.d/budget.fish)
	$(call completions,zsh,$(DESTDIR)$(ZSH_COMPLETIONS)/_budget)

# A package that needs no Swift. DEB_MAINTAINER='Name <address>' says whose it is.
.PHONY: deb
deb: build
	$(call install-missing,$(DEB_PACKAGES))
	rm -rf .build-deb
	$(MAKE) install DESTDIR=$(CURDIR)/.build-deb/root PREFIX=/usr ZSH_COMPLETIONS=/usr/share/zsh/vendor-completions
	.debian/build .build-deb $(RELEASE) '$(COMMIT)'
	lintian --allow-root --fail-on error,warning .build-deb/*.deb

.PHONY: release-notes
release-notes: VERSION ?= $(RELEASE)
release-notes:
	@awk -v version='$(VERSION)' 'BEGIN { gsub(/[.]/, "[.]", version) } \
	  /^## / { wanted = $$0 ~ "(^|[^0-9.])" version "([^0-9.]|$$)"; found = found || wanted; next } \
	  wanted && (text || NF) { text = text $$0 "\n" } \
	  END { sub(/\n+$$/, "\n", text); printf "%s", text; exit !found }' CHANGELOG.md

.PHONY: clean
clean:
	rm -rf .build .build-portable .build-asan .build-tsan .build-deb .run
