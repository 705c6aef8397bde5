#include "commit.h"

#define WORDS(text) #text
#define STRING(macro) WORDS(macro)

// Package.swift defines it for this file alone, so that a new commit compiles nothing else anew.
#ifdef BUDGET_COMMIT
const char *built_commit(void) { return STRING(BUDGET_COMMIT); }
#else
const char *built_commit(void) { return ""; }
#endif
