import Grammar
import Vocabulary

/// The bare title in a role as printed: "chief executive" of "chief executive of Highland Grid", "medical officer" of
/// "system's medical officer". What it belongs to is kept beside it; what it is for ("minister for public works") is
/// part of the title.
struct RoleTitle {
  let tokens: Range<Int>

  init(_ role: RoleFinding, _ document: Document) {
    var range = role.tokens
    let classes = document.language.book.classes
    let determiner = classes.mask("determiner") ?? ClassMask()
    let preposition = classes.mask("preposition") ?? ClassMask()
    if let of = role.of, of.lowerBound > range.lowerBound, of.lowerBound < range.upperBound {
      var end = of.lowerBound - 1
      while end > range.lowerBound, document.tokens.has(end, determiner) { end -= 1 }
      if end > range.lowerBound, document.tokens.has(end, preposition) { range = range.lowerBound..<end }
    }
    if let clitic = range.last(where: { document.tokens.has($0, .clitic) }), clitic + 1 < range.upperBound {
      range = (clitic + 1)..<range.upperBound
    }
    tokens = range
  }
}
