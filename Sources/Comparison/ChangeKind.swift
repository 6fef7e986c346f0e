/// What changed about a claim: the differences a fact-checker looks for.
///
/// Several may hold for one pair of claims. A single number is a range of width 0, so that of `figureChanged`,
/// `rangeNarrowed` and `rangeWidened` at most one holds for a figure.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// Another number, a number less or one more; neither inside the old range nor around it.
  case figureChanged
  /// The new range lies inside the old one.
  case rangeNarrowed
  /// The new range encloses the old one.
  case rangeWidened
  /// "at least 12" → "12".
  case boundDropped
  case boundAdded
  /// "more than" → "fewer than".
  case boundChanged
  /// "about 12" → "12".
  case approximationDropped
  case approximationAdded
  /// Another unit, or another thing that a price is for; not another spelling of the same amount.
  case unitChanged
  case currencyChanged
  /// 12 people → 12 soldiers.
  case countedThingChanged
  /// A source had said it; now the article says it. Nothing else is said of the source or of those it came through.
  case attributionDropped
  case attributionAdded
  /// "an official" → "Jane Holt".
  case sourceNamed
  /// "Jane Holt" → "an official".
  case sourceAnonymised
  /// One of those who passed it on is gone: "officials told Reuters" → "officials said".
  case relayDropped
  case relayAdded
  /// Another source of the same sort: one name in place of another.
  case speakerChanged
  /// Words between the quotation marks changed.
  case quoteEdited
  /// Words at an end of the quotation, or whole sentences of it, are gone.
  case quoteTruncated
  case quoteExtended
  /// The quotation marks are gone, the source is not.
  case quoteToParaphrase
  case paraphraseToQuote
  /// "may have", "reportedly", "is believed to" is gone, but not with all that it hedged.
  case hedgeDropped
  case hedgeAdded
  /// The content says the opposite; a denial by the source is a stance.
  case negationChanged
  /// Another tense that is no backshift of reported speech ("will" → said it "would").
  case tenseChanged
  /// "denied" → "said".
  case stanceChanged
  case claimAdded
  case claimRemoved

  /// The kind that the same change is when the versions are exchanged.
  public var mirrored: ChangeKind {
    switch self {
    case .rangeNarrowed: .rangeWidened
    case .rangeWidened: .rangeNarrowed
    case .boundDropped: .boundAdded
    case .boundAdded: .boundDropped
    case .approximationDropped: .approximationAdded
    case .approximationAdded: .approximationDropped
    case .attributionDropped: .attributionAdded
    case .attributionAdded: .attributionDropped
    case .sourceNamed: .sourceAnonymised
    case .sourceAnonymised: .sourceNamed
    case .relayDropped: .relayAdded
    case .relayAdded: .relayDropped
    case .quoteTruncated: .quoteExtended
    case .quoteExtended: .quoteTruncated
    case .quoteToParaphrase: .paraphraseToQuote
    case .paraphraseToQuote: .quoteToParaphrase
    case .hedgeDropped: .hedgeAdded
    case .hedgeAdded: .hedgeDropped
    case .claimAdded: .claimRemoved
    case .claimRemoved: .claimAdded
    case .figureChanged, .boundChanged, .unitChanged, .currencyChanged, .countedThingChanged, .speakerChanged,
      .quoteEdited, .negationChanged, .tenseChanged, .stanceChanged:
      self
    }
  }
}
