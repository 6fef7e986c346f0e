import Vocabulary

/// What a claim rests on: the kind of its origin, or the article's own voice.
enum Basis: String, CaseIterable {
  /// `nobody`: put down to somebody whom the text does not say.
  case named, unnamed, collective, document, media, article, nobody

  init(_ claim: Claim) {
    switch (claim.voice, claim.source?.kind) {
    case (.article, _): self = .article
    case (.attributed, nil): self = .nobody
    case (.attributed, .named): self = .named
    case (.attributed, .unnamed): self = .unnamed
    case (.attributed, .collective): self = .collective
    case (.attributed, .document): self = .document
    case (.attributed, .media): self = .media
    }
  }

  /// As a heading or a choice.
  var label: String {
    switch self {
    case .named: "Named"
    case .unnamed: "Unnamed"
    case .collective: "Collective"
    case .document: "Documents"
    case .media: "Media"
    case .article: "The article’s own voice"
    case .nobody: "No source given"
    }
  }

  /// The letter that says it where there is no room: colour is never the only sign.
  var letter: String {
    switch self {
    case .named: "N"
    case .unnamed: "U"
    case .collective: "C"
    case .document: "D"
    case .media: "M"
    case .article: "A"
    case .nobody: "?"
    }
  }
}
