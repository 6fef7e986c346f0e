/// The sets of word classes that noun phrases are read by.
extension NounPhraseFinder {
  /// What a phrase can begin with, comparisons ("up to 40 people") aside.
  static var beginning: ClassSet {
    ClassSet.noun | ClassSet.adjective | ClassSet.verbal | .pronoun | .whPronoun | .determiner | .possessivePronoun | .numeral | .symbol
      | .foreignWord | .adverb
  }
  static var beforeParticiple: ClassSet { ClassSet.fullVerb | .preposition | .subordinator | .coordinator }
  static var modifier: ClassSet { ClassSet.adjective | ClassSet.verbal | .numeral }
  static var finite: ClassSet { ClassSet(.auxiliary) | .verbPast | .verbPresent | .modal }
  /// What the words of a person's name can be read as.
  static var inName: ClassSet { ClassSet.noun | .foreignWord | .preposition | .determiner }
  static var determining: ClassSet { ClassSet(.determiner) | .possessivePronoun }
  static var mayPrecedeDeterminer: ClassSet { ClassSet.adjective | .determiner | .adverb | .coordinator | .nounSingular }
}
