/// Contextual rules written by hand, for words whose use turns on what stands around them: they run last.
enum ClosedWordRules {
  /// The notation is that of `ClassRules`.
  static let table: StaticString = #"""
    infinitiveTo preposition: +1 is determiner  # to the border
    """#
}
