import Export
import Vocabulary

/// A record that says something in every field, handmade, with text outside ASCII so that bytes and code points differ.
enum Sample {
  static let text =
    "KÖLN (Agentur Süd) – “We found 8,000–12,000 litres of oil,” Mayor Ana Söll told the Rheinpost on Friday in an "
    + "interview, off the record.\n\nOfficials allegedly said the cost would not exceed €1.3 billion (about $1.4 billion)."

  static func range(_ passage: String) -> TextRange { range(passage, in: text) }

  private static func range(_ passage: String, in text: String) -> TextRange {
    let bytes = Array(text.utf8)
    let needle = Array(passage.utf8)
    for start in 0...(bytes.count - needle.count) where bytes[start..<start + needle.count].elementsEqual(needle) {
      return TextRange(start, start + needle.count)
    }
    preconditionFailure("not in the sample: \(passage)")
  }

  static let article: Article = {
    var article = page
    article.desks = ["Jo Möller"]
    return article
  }()

  private static let page = Article(
    text: text,
    blocks: [
      Block(
        kind: .paragraph, range: TextRange(0, range("\n\n").start), path: "/html/body/main/article/p[1]"),
      Block(kind: .paragraph, range: TextRange(range("\n\n").end, text.utf8.count)),
    ],
    url: "https://news.example/oil?a=1&b=\"2\"", title: "Oil in the \"Rhine\"\t\\ \u{1}", subtitle: "A finding",
    authors: ["Eva Quast", "Jo Möller"], publisher: "The Daily Example", section: "Region",
    published: "2024-03-01T08:30:00+01:00", modified: "2024-03-02", language: "en",
    dateline: Dateline(place: "KÖLN", agency: "Agentur Süd", date: "2024-03-01", range: range("KÖLN (Agentur Süd)")),
    access: .partial, warnings: ["never written: the record's own warnings are"])

  static let actors = [
    Actor(
      name: "Ana Söll", kind: .person, aliases: ["Söll"], sameAs: "https://people.example/soell", role: "Mayor",
      roles: [Role(title: "Mayor", of: Reference(3), range: range("Mayor"))],
      mentions: [Mention(range: range("Ana Söll"), form: .name, rule: "person.titled")]),
    Actor(
      name: "Rheinpost", kind: .media, mentions: [Mention(range: range("Rheinpost"), form: .name, rule: "media.list")]),
    Actor(name: "Köln", kind: .place, mentions: [Mention(range: range("KÖLN"), form: .name, rule: "place.dateline")]),
  ]

  static let figures = [
    Figure(
      range: range("8,000–12,000 litres"), kind: .measure, low: 8000, high: 12000, unit: "litre", per: "day",
      bound: .atLeast, approximate: true, change: .up, of: "oil", about: "the Rhine", actor: Reference(3),
      predicate: "find", rule: "number.range"),
    Figure(
      range: range("€1.3 billion"), kind: .money, low: 1_300_000_000, high: 1_300_000_000, currency: "EUR",
      bound: .atMost, about: "the cost", was: Reference(1), rule: "money.magnitude"),
    Figure(
      range: range("$1.4 billion"), kind: .money, low: "1400000000", high: "1400000000", currency: "USD",
      approximate: true, same: Reference(2), rule: "money.magnitude"),
    Figure(range: range("Friday"), kind: .date, value: "2024-03-01", rule: "date.weekday"),
  ]

  static let cue = Cue(range: range("told"), lemma: "tell", stance: .states)
  static let mayor = Source(range: range("Mayor Ana Söll"), actor: Reference(1), kind: .named)
  static let officials = Source(range: range("Officials"), kind: .unnamed)
  static let rheinpost = Hop(source: Source(range: range("the Rheinpost"), actor: Reference(2), kind: .media), cue: cue)
  static let oil = range("We found 8,000–12,000 litres of oil,")
  static let cost = range("the cost would not exceed €1.3 billion (about $1.4 billion)")

  static let quotes = [
    Quote(
      content: [oil], kind: .direct, source: mayor, cue: cue,
      addressee: Addressee(range: range("the Rheinpost"), actor: Reference(2)),
      setting: Setting(medium: "in an interview", place: "in Köln", terms: "off the record", when: "on Friday"),
      claim: Reference(1), rule: "quote.before"),
    Quote(content: [cost], kind: .indirect, source: officials, claim: Reference(2), rule: "quote.indirect"),
  ]

  static let claims = [
    Claim(
      content: [oil], text: "We found 8,000–12,000 litres of oil,", voice: .attributed, source: mayor,
      chain: [rheinpost], stance: .states, tense: .past, quotes: [Reference(1)], figures: [Reference(1)],
      actors: [Reference(3)], rule: "claim.quoted"),
    Claim(
      content: [range("the cost"), range("not exceed €1.3 billion")], text: "the cost … not exceed €1.3 billion",
      voice: .attributed, source: officials, chain: [Hop(source: mayor), rheinpost], within: Reference(1),
      stance: .estimates, negated: true,
      hedges: [Hedge(range: range("allegedly"), kind: .alleged)], tense: .conditional, quotes: [Reference(2)],
      figures: [Reference(2), Reference(3)], rule: "claim.indirect"),
    Claim(content: [range("Friday")], text: "Friday", voice: .article, figures: [Reference(4)], rule: "claim.figure"),
  ]

  static let record = Record(
    id: "sample/1",
    origin: Origin(
      path: "pages.zip", member: "1.html", offset: 12, captured: "2024-03-03T00:00:00Z",
      digest: "sha256:" + String(repeating: "ab", count: 32)),
    pass: #"{"row": 7,"# + "\n" + #" "tag": "x\ny"}"#, article: article,
    digest: "sha256:51b7df072e9832e7c7790eb25faec580bab36324504520703d2b935e7da828af",
    actors: actors, figures: figures, quotes: quotes, claims: claims,
    warnings: ["declared charset iso-8859-1, decoded as windows-1252"])

  static let failed = Record(
    id: "sample/2", error: Failure(.tooLarge, "sample/2: too large"), origin: Origin(path: "big.html"))
}

// MARK: What one record cannot say

extension Sample {
  /// Actors of the kinds that the first record has none of, sources that no actor stands for, and a page that states
  /// an address of its own kind.
  static let rest: Record = {
    let text = "It was claimed that analysts, a report, Mr X and two men said 5-4."
    func range(_ passage: String) -> TextRange { Self.range(passage, in: text) }
    let kinds: [Actor.Kind] = [.organization, .group, .event, .work, .product, .other]
    let sources: [(String, Source.Kind)] = [
      ("analysts", .collective), ("a report", .document), ("Mr X", .named), ("two men", .unnamed),
    ]
    let score = range("5-4")
    return Record(
      id: "sample/3 (rest)", origin: Origin(captured: "last week"),
      article: Article(text: text, url: "/relative/address", published: "2024-05", access: .open),
      digest: "sha256:8486de5b69e362b6b923a8dad9f9b4c1c32f6ff5149bb7b4d25d2390455c70a0",
      actors: kinds.map { Actor(name: "The \($0.rawValue)", kind: $0, sameAs: "list:\($0.rawValue)") }
        + [Actor(name: "No address", kind: .person, sameAs: "Q1")],
      figures: [
        Figure(range: score, kind: .score, value: "5-4", rule: "score"),
        Figure(range: score, kind: .duration, low: 2, high: 2, unit: "hour", value: "PT2H", rule: "duration"),
      ],
      claims: sources.map { name, kind in
        Claim(
          content: [score], text: "5-4", voice: .attributed, source: Source(range: range(name), kind: kind),
          rule: "claim")
      } + [Claim(content: [score], text: "5-4", voice: .attributed, rule: "claim")],
      warnings: [])
  }()

  /// A second article that quotes the mayor, and a claim that nobody with a name has made.
  static let later: Record = {
    let text =
      "“The leak is closed,” Mayor Ana Söll said. "
      + "Residents told the paper that two workers said 30 fish had died."
    func range(_ passage: String) -> TextRange { Self.range(passage, in: text) }
    let mayor = Source(range: range("Mayor Ana Söll"), actor: Reference(1), kind: .named)
    let said = Cue(range: range("said"), lemma: "say", stance: .states)
    let leak = range("The leak is closed,")
    return Record(
      id: "sample/4",
      article: Article(text: text, url: "https://news.example/oil/2", publisher: "The Daily Example"),
      digest: "sha256:c25898a1b450b2ac4729ef3f89651f5a95698cfe62c5644cda142be8e98b726f",
      actors: [
        Actor(
          name: "Ana Söll", kind: .person, sameAs: "https://people.example/soell",
          mentions: [Mention(range: range("Ana Söll"), form: .name, rule: "person.titled")])
      ],
      figures: [Figure(range: range("30"), kind: .count, low: 30, high: 30, of: "fish", rule: "number.digits")],
      quotes: [
        Quote(content: [leak], kind: .direct, source: mayor, cue: said, claim: Reference(1), rule: "quote.before")
      ],
      claims: [
        Claim(
          content: [leak], text: "The leak is closed,", voice: .attributed, source: mayor, quotes: [Reference(1)],
          rule: "claim.quoted"),
        Claim(
          content: [range("30 fish had died")], text: "30 fish had died", voice: .attributed,
          source: Source(range: range("two workers"), kind: .unnamed),
          chain: [
            Hop(
              source: Source(range: range("Residents"), kind: .collective),
              cue: Cue(range: range("told"), lemma: "tell", stance: .states))
          ], figures: [Reference(1)], rule: "claim.indirect"),
      ])
  }()

  /// The first article again, at another address.
  static let duplicate = Record(
    id: "sample/5", duplicateOf: "sample/1", origin: Origin(path: "more.zip", member: "1.html"),
    article: Article(url: "https://other.example/oil", title: "Oil in the river", publisher: "The Other Example"),
    digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")

  static let all = [record, failed, rest, later, duplicate]
}

func recordLine(_ record: Record) -> String { String(decoding: RecordWriter().line(record), as: UTF8.self) }

func documentLine(
  _ record: Record, context: JSONLDWriter.Context = .reference, isPretty: Bool = false, base: String? = nil,
  stamp: String? = nil
) -> String {
  let options = GraphOptions(base: base, version: "1.0", stamp: stamp, sha256: stubDigest)
  return String(
    decoding: JSONLDWriter(options, context: context, isPretty: isPretty).document(record), as: UTF8.self)
}
