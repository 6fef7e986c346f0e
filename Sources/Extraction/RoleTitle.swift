import Grammar
import Vocabulary

/// The bare title in a role as printed: "chief executive" of "chief executive of Highland Grid", "medical officer" of
/// "system's medical officer". What it belongs to is kept beside it; what it is for ("minister for public works") is
/// part of the title.
struct RoleTitle {
  let tokens: Range<Int>

  /// - Parameter others: the roles that the same name has, which may lie in this one.
  init(_ role: RoleFinding, among others: [RoleFinding], _ document: Document) {
    var range = role.tokens
    let classes = document.language.book.classes
    let determiner = classes.mask("determiner") ?? ClassMask()
    let preposition = classes.mask("preposition") ?? ClassMask()
    // "chair of the board and a former pilot": what follows is another title.
    let next = others.map(\.tokens.lowerBound).filter { $0 > range.lowerBound && $0 < range.upperBound }.min()
    if let next, let and = range.prefix(next - range.lowerBound).last(where: { document.tokens.hashes[$0] == Self.and }) {
      range = range.lowerBound..<and
    }
    if let of = role.of, of.lowerBound > range.lowerBound, of.lowerBound < range.upperBound {
      var end = of.lowerBound - 1
      while end > range.lowerBound, document.tokens.has(end, determiner) { end -= 1 }
      if end > range.lowerBound, document.tokens.has(end, preposition) { range = range.lowerBound..<end }
    }
    // "partner at the fund", "principal of a school": a body without a name is no part of a title either.
    if let cut = range.dropFirst().first(where: {
      let hash = document.tokens.hashes[$0]
      return Self.places.contains(hash)
        || hash == Self.of && $0 + 1 < range.upperBound && Self.indefinite.contains(document.tokens.hashes[$0 + 1])
    }) {
      range = range.lowerBound..<cut
    }
    // "Highland Grid director"; a place is as good as an adjective: "U.S. president".
    if let of = role.of, of.lowerBound == range.lowerBound, of.upperBound < range.upperBound,
      !Self.isPlace(of, document)
    {
      range = of.upperBound..<range.upperBound
      // "the Panthers' coach"
      while range.count > 1, !document.tokens.has(range.lowerBound, .word) { range = range.dropFirst() }
    }
    // "system's medical officer", but "secretary to the Queen's office" is one title.
    let head = Self.head(of: range, document)
    if let clitic = range.last(where: { document.tokens.has($0, .clitic) && $0 < head }) {
      range = (clitic + 1)..<range.upperBound
    }
    tokens = range
  }

  /// The noun that says what somebody is: the last one before "of" and its like.
  static func head(of role: Range<Int>, _ document: Document) -> Int {
    let preposition = document.language.book.classes.mask("preposition") ?? ClassMask()
    var i = role.lowerBound
    while i + 1 < role.upperBound, !document.tokens.has(i + 1, preposition) { i += 1 }
    return i
  }

  /// "a 14-year-old boy" describes somebody; "mayor" is what somebody is called by.
  static func isDescription(_ role: Range<Int>, _ document: Document) -> Bool {
    descriptions.contains(document.tokens.hashes[head(of: role, document)])
  }

  private static let descriptions = Set(
    "man woman boy girl child person native resident couple teenager toddler kid guest victim survivor friend".split(
      separator: " "
    ).map { WordHash.of($0) })

  private static let and = WordHash.of("and")
  private static let of = WordHash.of("of")
  private static let places = Set(["at", "with", "in", "from"].map { WordHash.of($0) })
  private static let indefinite = Set(["a", "an"].map { WordHash.of($0) })

  private static func isPlace(_ tokens: Range<Int>, _ document: Document) -> Bool {
    var (low, high) = (0, document.names.count)
    while low < high {
      let middle = (low + high) / 2
      if document.names[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < document.names.count && document.names[low].tokens == tokens && document.names[low].kind == .place
  }
}
