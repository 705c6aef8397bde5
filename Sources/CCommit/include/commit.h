#pragma once

/// The commit that the program was built from, as git names it; empty where the build was not told.
const char *built_commit(void);
