import Grammar
import Vocabulary

/// Whom pronouns and nominals stand for: the nearest actor that fits in the same or the previous paragraph.
///
/// The nearest sentence with a fitting actor decides; there the one who stands first, its subject as a rule. A sentence
/// in which nothing tells them apart gives nobody.
struct ReferenceResolution {
  /// One place where an actor stands, by the number of its first token.
  struct Place {
    var token: Int
    var end: Int
    var actor: Int
    var isName: Bool
  }

  /// Mentions looked back at, so that a text of one paragraph takes linear time.
  private static let reach = 200

  private let document: Document
  private let blockOf: [Int32]
  private var genders: [Gender?]
  private let kinds: [Actor.Kind]
  /// Words of an actor's names and roles.
  private let wordsOf: [Set<UInt64>]
  private var places: [Place]

  init(_ document: Document, kinds: [Actor.Kind], genders: [Gender?], words: [Set<UInt64>], names: [Place]) {
    self.document = document
    self.kinds = kinds
    self.genders = genders
    wordsOf = words
    places = names
    var blocks = [Int32](repeating: 0, count: document.tokens.count)
    for (number, block) in document.blocks.enumerated() { for i in block { blocks[i] = Int32(number) } }
    blockOf = blocks
  }

  /// The actor of each reference, or nil, in the order of the document's references.
  mutating func actors() -> [Int?] {
    let names = places
    places = []
    var next = 0
    return document.references.map { reference in
      while next < names.count, names[next].token < reference.tokens.lowerBound {
        places.append(names[next])
        next += 1
      }
      guard let actor = actor(of: reference) else { return nil }
      if let gender = reference.gender, genders[actor] == nil { genders[actor] = gender }
      places.append(
        Place(token: reference.tokens.lowerBound, end: reference.tokens.upperBound, actor: actor, isName: false))
      return actor
    }
  }

  private func actor(of reference: ReferenceFinding) -> Int? {
    if reference.form == .nominal, let named = byWord(reference) { return named }
    if reference.kinds.isEmpty { return nil }
    return nearest(reference)
  }

  private func fits(_ actor: Int, _ reference: ReferenceFinding) -> Bool {
    guard reference.kinds.contains(kinds[actor]) else { return false }
    guard let gender = reference.gender, let known = genders[actor] else { return true }
    return gender == known
  }

  /// "the committee" after "the Budget Committee", "the minister" after "Minister Jo Day".
  private func byWord(_ reference: ReferenceFinding) -> Int? {
    let word = document.tokens.hashes[reference.head]
    let block = blockOf[reference.tokens.lowerBound]
    for place in places.suffix(Self.reach).reversed() {
      if blockOf[place.token] + 3 < block { return nil }
      if wordsOf[place.actor].contains(word) { return place.actor }
    }
    return nil
  }

  /// It opens its sentence: what has no gender is taken up again only from there.
  private func isSubject(_ place: Place) -> Bool {
    place.token - document.sentence(of: place.token).lowerBound <= 2
  }

  private func nearest(_ reference: ReferenceFinding) -> Int? {
    let token = reference.tokens.lowerBound
    let block = blockOf[token]
    var i = places.count - 1
    let stop = max(0, places.count - Self.reach)
    while i >= stop, blockOf[places[i].token] + 1 >= block {
      let sentence = document.sentenceOf[places[i].token]
      var first: Place?
      var others: Set<Int> = []
      while i >= stop, document.sentenceOf[places[i].token] == sentence {
        if fits(places[i].actor, reference) {
          if reference.gender != nil || isSubject(places[i]) { first = places[i] } else { others.insert(places[i].actor) }
        }
        i -= 1
      }
      if let first { return first.actor }
      // "Jo Day of Human Aid said the group …": the only body of the sentence, whatever its place.
      if reference.form == .nominal, others.count == 1, let only = others.first { return only }
    }
    return nil
  }
}
