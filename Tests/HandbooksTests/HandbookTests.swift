import Testing

/// The parts of a handbook.
@Suite struct HandbookTests {}
