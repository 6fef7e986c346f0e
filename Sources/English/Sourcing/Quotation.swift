import Grammar

/// A stretch inside quotation marks, both marks included where they are there.
struct Quotation {
  /// From the opening to the closing mark; a quotation whose closing mark is missing ends with its paragraph.
  var tokens: Range<Int>
  /// Without the marks.
  var inner: Range<Int>
  /// Goes on from the paragraph before, which did not close its marks.
  var continues = false
  /// Words inside.
  var words = 0

  /// Long enough to be speech without any cue; shorter ones can be titles, nicknames and scare quotes.
  var isLong: Bool { words >= 4 }
}

/// Pairs quotation marks, paragraph by paragraph.
///
/// A mark left open never reaches beyond its paragraph, unless the next one opens again with the same mark: then the
/// quotation goes on. Single marks count only where no apostrophe is possible.
struct QuotationReader {
  private enum Mark: Equatable { case straight, doubled, curly, low, angled, single, curlySingle }

  private let document: Document
  private let tokens: Tokens
  private var found: [Quotation] = []

  static func quotations(of document: Document) -> [Quotation] {
    var reader = QuotationReader(document)
    var open: Mark?
    for block in document.blocks where !block.isEmpty { open = reader.read(block, after: open) }
    return reader.found
  }

  private init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// Reads one block; returns the mark it left open.
  private mutating func read(_ block: Range<Int>, after unclosed: Mark?) -> Mark? {
    var open: (mark: Mark, at: Int)?
    var continues = false
    var i = block.lowerBound
    while i < block.upperBound {
      defer { i += 1 }
      guard tokens.traits[i] & Self.anyMark != 0, let mark = sort(i) else { continue }
      if let current = open {
        if closes(i, mark, current.mark, in: block) {
          // A quotation inside ends at the same place: ''… it is safe,'''
          if mark == .doubled, i + 1 < block.upperBound, tokens.has(i + 1, .glued), tokens.has(i + 1, .quote),
            sort(i + 1) == .single, !gluedNext(i + 1, in: block)
          {
            i += 1
          }
          add(current.at..<(i + 1), closed: true, continues: continues)
          (open, continues) = (nil, false)
        } else if reopens(i, mark, current.mark, in: block) {
          add(current.at..<i, closed: false, continues: continues)
          (open, continues) = ((mark, i), false)
        }
      } else if opens(i, mark, in: block) {
        open = (mark, i)
        continues = i == block.lowerBound && unclosed == mark
      }
    }
    guard let open else { return nil }
    if open.mark == .single || open.mark == .curlySingle { return nil }
    add(open.at..<block.upperBound, closed: false, continues: continues)
    return open.mark
  }

  private static let anyMark = Shape.quote.mask | Shape.openQuote.mask | Shape.closeQuote.mask

  private mutating func add(_ range: Range<Int>, closed: Bool, continues: Bool) {
    let inner = (range.lowerBound + 1)..<(closed ? range.upperBound - 1 : range.upperBound)
    guard !inner.isEmpty else { return }
    var words = 0
    for i in inner where !tokens.has(i, .punctuation) && !tokens.has(i, .clitic) { words += 1 }
    guard words > 0 else { return }
    found.append(Quotation(tokens: range, inner: inner, continues: continues, words: words))
  }

  private func sort(_ i: Int) -> Mark? {
    let start = Int(tokens.starts[i])
    let length = Int(tokens.ends[i]) - start
    let text = document.text
    switch text[start] {
    case 0x22: return .straight
    case 0x27, 0x60: return length == 2 ? .doubled : .single
    case 0xC2: return .angled
    case 0xE2 where length == 3:
      switch text[start + 2] {
      case 0x9C, 0x9D, 0x9F: return .curly
      case 0x9E: return .low
      case 0x98, 0x99, 0x9A: return .curlySingle
      default: return .angled
      }
    default: return nil
    }
  }

  private func gluedNext(_ i: Int, in block: Range<Int>) -> Bool {
    i + 1 < block.upperBound && tokens.has(i + 1, .glued) && !tokens.has(i + 1, .comma)
      && !tokens.has(i + 1, .terminator)
  }

  private func onlyCloses(_ i: Int, in block: Range<Int>) -> Bool {
    tokens.has(i, .glued) && i > block.lowerBound && !gluedNext(i, in: block)
  }

  private func opens(_ i: Int, _ mark: Mark, in block: Range<Int>) -> Bool {
    switch mark {
    case .single: return !tokens.has(i, .glued) && gluedNext(i, in: block) && closerAhead(i, in: block)
    case .curlySingle: return tokens.has(i, .openQuote) && gluedNext(i, in: block) && closerAhead(i, in: block)
    case .straight, .doubled:
      // A mark that only closes, because its opening one was lost, or inches (27").
      return !onlyCloses(i, in: block) && i + 1 < block.upperBound
    default: return !tokens.has(i, .closeQuote)
    }
  }

  private func closes(_ i: Int, _ mark: Mark, _ open: Mark, in block: Range<Int>) -> Bool {
    switch open {
    case .straight:
      return mark == .curly && tokens.has(i, .closeQuote) || mark == .straight && !reopens(i, mark, open, in: block)
    case .doubled:
      return mark == .doubled && !reopens(i, mark, open, in: block) || mark == .straight && onlyCloses(i, in: block)
    // Some texts open with one kind of mark and close with another, or with the opening one once more.
    case .curly:
      return mark == .curly && (tokens.has(i, .closeQuote) || onlyCloses(i, in: block))
        || mark == .straight && onlyCloses(i, in: block)
    case .low: return mark == .curly
    case .angled: return mark == .angled && tokens.has(i, .closeQuote)
    case .single, .curlySingle: return mark == open && closesSingle(i, in: block)
    }
  }

  /// An opening mark while the same kind is open: the closing one before it was lost.
  private func reopens(_ i: Int, _ mark: Mark, _ open: Mark, in block: Range<Int>) -> Bool {
    guard mark == open else { return false }
    switch mark {
    case .curly, .angled, .low: return tokens.has(i, .openQuote) && !onlyCloses(i, in: block)
    case .straight, .doubled:
      return !tokens.has(i, .glued) && gluedNext(i, in: block) && i > block.lowerBound
    default: return false
    }
  }

  private func closesSingle(_ i: Int, in block: Range<Int>) -> Bool {
    guard tokens.has(i, .glued), !tokens.has(i, .openQuote) else { return false }
    let next = i + 1
    return next >= block.upperBound || !tokens.has(next, .glued) || tokens.has(next, .punctuation)
  }

  /// A single mark opens only when its closing one follows, with more than one word between.
  private func closerAhead(_ i: Int, in block: Range<Int>) -> Bool {
    var k = i + 2
    let limit = min(block.upperBound, i + 300)
    while k < limit {
      if tokens.has(k, .quote) || tokens.has(k, .closeQuote), sort(k) == sort(i), closesSingle(k, in: block) {
        return !endsPlural(k) || k - i > 2
      }
      k += 1
    }
    return false
  }

  /// "workers'": an apostrophe rather than a mark.
  private func endsPlural(_ i: Int) -> Bool {
    i > 0 && tokens.has(i - 1, .word) && document.text[Int(tokens.ends[i - 1]) - 1] | 0x20 == UInt8(ascii: "s")
  }
}
