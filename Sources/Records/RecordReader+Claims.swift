import Archive
import Vocabulary

extension RecordReader {
  private static let quoteKeys: [StaticString] = [
    "id", "start", "end", "content", "kind", "source", "cue", "addressee", "setting", "claim", "rule",
  ]
  private static let claimKeys: [StaticString] = [
    "id", "start", "end", "content", "text", "voice", "source", "chain", "within", "stance", "negated", "hedges",
    "tense", "quotes", "figures", "actors", "rule",
  ]

  // MARK: Quotes

  func quotes(_ reader: inout FieldReader) throws(JSONFault) -> [Quote] {
    var quotes: [Quote] = []
    try reader.array { (reader, i) throws(JSONFault) in
      var quote = Quote(content: [], kind: .indirect, rule: "")
      _ = try reader.object(Self.quoteKeys) { (reader, key) throws(JSONFault) in
        switch key {
        case 0: try reader.expectID(i, of: Quote.self)
        case 1: quote.range.start = try reader.natural()
        case 2: quote.range.end = try reader.natural()
        case 3: quote.content = try content(&reader)
        case 4: quote.kind = try reader.kind() ?? .indirect
        case 5: quote.source = try optionalSource(&reader)
        case 6: quote.cue = try cue(&reader)
        case 7: quote.addressee = try addressee(&reader)
        case 8: quote.setting = try setting(&reader)
        case 9: quote.claim = try reader.optionalReference()
        default: quote.rule = try reader.string()
        }
      }
      quotes.append(quote)
    }
    return quotes
  }

  private func addressee(_ reader: inout FieldReader) throws(JSONFault) -> Addressee? {
    var addressee = Addressee(range: TextRange(0, 0))
    let isThere = try reader.optionalObject(["start", "end", "actor"]) { (reader, key) throws(JSONFault) in
      switch key {
      case 0: addressee.range.start = try reader.natural()
      case 1: addressee.range.end = try reader.natural()
      default: addressee.actor = try reader.optionalReference()
      }
    }
    return isThere ? addressee : nil
  }

  private func setting(_ reader: inout FieldReader) throws(JSONFault) -> Setting {
    var setting = Setting()
    _ = try reader.object(["medium", "place", "terms", "when"]) { (reader, key) throws(JSONFault) in
      switch key {
      case 0: setting.medium = try reader.optionalString()
      case 1: setting.place = try reader.optionalString()
      case 2: setting.terms = try reader.optionalString()
      default: setting.when = try reader.optionalString()
      }
    }
    return setting
  }

  // MARK: Claims

  func claims(_ reader: inout FieldReader) throws(JSONFault) -> [Claim] {
    var claims: [Claim] = []
    try reader.array { (reader, i) throws(JSONFault) in
      var claim = Claim(content: [], text: "", voice: .article, rule: "")
      _ = try reader.object(Self.claimKeys) { (reader, key) throws(JSONFault) in
        if key == 0 {
          try reader.expectID(i, of: Claim.self)
        } else {
          try readClaim(into: &claim, key, &reader)
        }
      }
      claims.append(claim)
    }
    return claims
  }

  private func readClaim(into claim: inout Claim, _ key: Int, _ reader: inout FieldReader) throws(JSONFault) {
    switch key {
    case 1: claim.range.start = try reader.natural()
    case 2: claim.range.end = try reader.natural()
    case 3: claim.content = try content(&reader)
    case 4: claim.text = try reader.string()
    case 5: claim.voice = try reader.kind() ?? .article
    case 6: claim.source = try optionalSource(&reader)
    case 7: claim.chain = try chain(&reader)
    case 8: claim.within = try reader.optionalReference()
    case 9: claim.stance = try reader.kind() ?? .states
    case 10: claim.negated = try reader.boolean()
    case 11: claim.hedges = try hedges(&reader)
    case 12: claim.tense = try reader.optionalKind()
    case 13: claim.quotes = try reader.references()
    case 14: claim.figures = try reader.references()
    case 15: claim.actors = try reader.references()
    default: claim.rule = try reader.string()
    }
  }

  private func chain(_ reader: inout FieldReader) throws(JSONFault) -> [Hop] {
    var chain: [Hop] = []
    try reader.array { (reader, _) throws(JSONFault) in
      var hop = Hop(source: Source(range: TextRange(0, 0), kind: .unnamed))
      _ = try reader.object(Self.sourceKeys + ["cue"]) { (reader, key) throws(JSONFault) in
        if key < Self.sourceKeys.count {
          try readSource(into: &hop.source, key, &reader)
        } else {
          hop.cue = try cue(&reader)
        }
      }
      chain.append(hop)
    }
    return chain
  }

  private func hedges(_ reader: inout FieldReader) throws(JSONFault) -> [Hedge] {
    var hedges: [Hedge] = []
    try reader.array { (reader, _) throws(JSONFault) in
      var hedge = Hedge(range: TextRange(0, 0), kind: .possible)
      _ = try reader.object(["start", "end", "kind"]) { (reader, key) throws(JSONFault) in
        switch key {
        case 0: hedge.range.start = try reader.natural()
        case 1: hedge.range.end = try reader.natural()
        default: hedge.kind = try reader.kind() ?? .possible
        }
      }
      hedges.append(hedge)
    }
    return hedges
  }

  // MARK: What both have

  /// Pieces as [start, end].
  private func content(_ reader: inout FieldReader) throws(JSONFault) -> [TextRange] {
    var pieces: [TextRange] = []
    try reader.array { (reader, _) throws(JSONFault) in
      var ends: [Int] = []
      try reader.array { (reader, _) throws(JSONFault) in ends.append(try reader.natural()) }
      if ends.count == 2 {
        pieces.append(TextRange(ends[0], ends[1]))
      } else {
        reader.note("expected a piece as [start, end], found \(ends.count) numbers")
      }
    }
    return pieces
  }

  private static let sourceKeys: [StaticString] = ["start", "end", "actor", "kind"]

  private func optionalSource(_ reader: inout FieldReader) throws(JSONFault) -> Source? {
    var source = Source(range: TextRange(0, 0), kind: .unnamed)
    let isThere = try reader.optionalObject(Self.sourceKeys) { (reader, key) throws(JSONFault) in
      try readSource(into: &source, key, &reader)
    }
    return isThere ? source : nil
  }

  private func readSource(into source: inout Source, _ key: Int, _ reader: inout FieldReader) throws(JSONFault) {
    switch key {
    case 0: source.range.start = try reader.natural()
    case 1: source.range.end = try reader.natural()
    case 2: source.actor = try reader.optionalReference()
    default: source.kind = try reader.kind() ?? .unnamed
    }
  }

  private func cue(_ reader: inout FieldReader) throws(JSONFault) -> Cue? {
    var cue = Cue(range: TextRange(0, 0), lemma: "", stance: .states)
    let isThere = try reader.optionalObject(["start", "end", "lemma", "stance"]) { (reader, key) throws(JSONFault) in
      switch key {
      case 0: cue.range.start = try reader.natural()
      case 1: cue.range.end = try reader.natural()
      case 2: cue.lemma = try reader.string()
      default: cue.stance = try reader.kind() ?? .states
      }
    }
    return isThere ? cue : nil
  }
}
