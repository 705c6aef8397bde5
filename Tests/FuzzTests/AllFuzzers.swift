import Testing

/// The fuzzers, one after another, so that each has the time it is given for itself.
@Suite("Fuzzers", .serialized) enum AllFuzzers {}
