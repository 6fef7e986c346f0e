import Grammar
import Vocabulary

/// Writes the layers of a text as one line of JSON: words with class and lemma, sentences, base noun phrases, verb
/// groups with subjects and objects, clauses. Positions come in as UTF-8 byte offsets and go out as code points.
///
/// Words are cut as treebanks cut them ("state", "-", "funded"), and heads are words.
public struct LayersWriter: Sendable {
  public init() {}

  /// The line as UTF-8, with the line feed that ends it.
  public func line(id: String, _ document: Document) -> [UInt8] {
    var json = JSONWriter(capacity: document.text.count * 20 + 256)
    json.beginObject()
    json.member("id", id)
    json.key("error")
    json.null()
    let places = Places(document)
    json.member("tokens", each: places.words.all) { json, _, word in
      json.beginObject()
      places.write(word.range, to: &json)
      json.member("class", word.universal)
      json.member("lemma", word.lemma)
      json.endObject()
    }
    json.member("sentences", each: document.sentences.filter { !$0.isEmpty }) { json, _, sentence in
      json.beginObject()
      places.write(sentence, to: &json)
      json.endObject()
    }
    json.member("nounPhrases", each: document.nounPhrases) { json, _, phrase in
      json.beginObject()
      places.write(phrase.tokens, to: &json)
      places.write("head", phrase.head, to: &json)
      if phrase.number != .unknown { json.member("number", "\(phrase.number)") }
      json.member("definite", phrase.isDefinite)
      places.write("appositionOf", phrase.appositionOf.map { document.nounPhrases[$0].head }, to: &json)
      places.write("conjunctOf", phrase.conjunctOf.map { document.nounPhrases[$0].head }, to: &json)
      json.endObject()
    }
    json.member("verbGroups", each: document.verbGroups) { json, _, group in
      json.beginObject()
      places.write(group.tokens, to: &json)
      places.write("head", group.head, to: &json)
      json.member("lemma", group.lemma)
      json.member("form", "\(group.form)")
      if let tense = group.tense { json.member("tense", tense.rawValue) }
      if let modal = group.modal { json.member("modal", modal) }
      json.member("passive", group.isPassive)
      json.member("negated", group.isNegated)
      places.write("subject", group.subject.map { document.nounPhrases[$0].head }, to: &json)
      places.write("object", group.object.map { document.nounPhrases[$0].head }, to: &json)
      places.write("conjunctOf", group.conjunctOf.map { document.verbGroups[$0].head }, to: &json)
      json.endObject()
    }
    json.member("clauses", each: document.clauses) { json, _, clause in
      json.beginObject()
      places.write(clause.tokens, to: &json)
      json.member("kind", clause.kind.rawValue)
      places.write("opener", clause.opener, to: &json)
      places.write("verb", clause.verbGroup.map { document.verbGroups[$0].head }, to: &json)
      json.key("parent")
      if let parent = clause.parent { json.integer(parent) } else { json.null() }
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// The line of an input that could not be read, or whose language has no rules: all keys, and what went wrong.
  public func line(id: String, problem: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("id", id)
    json.member("error", problem)
    json.member("tokens", [String]())
    json.member("sentences", [String]())
    json.member("nounPhrases", [String]())
    json.member("verbGroups", [String]())
    json.member("clauses", [String]())
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// Tokens and words as code points.
  private struct Places {
    let tokens: Tokens
    let words: WordLayer
    let points: CodePointIndex

    init(_ document: Document) {
      tokens = document.tokens
      words = document.language.words(document)
      points = CodePointIndex(utf8: document.text)
    }

    func write(_ tokenRange: Range<Int>, to json: inout JSONWriter) { write(tokens.range(tokenRange), to: &json) }

    func write(_ range: TextRange, to json: inout JSONWriter) {
      json.member("start", points.codePoint(at: range.start))
      json.member("end", points.codePoint(at: range.end))
    }

    /// Start and end of the word that stands for a token.
    func write(_ name: StaticString, _ token: Int?, to json: inout JSONWriter) {
      json.key(name)
      guard let token else { return json.null() }
      let range = words.head(ofToken: token).range
      json.beginArray()
      json.integer(points.codePoint(at: range.start))
      json.integer(points.codePoint(at: range.end))
      json.endArray()
    }
  }
}
