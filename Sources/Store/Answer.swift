/// A claim, quote or figure that was asked for, with who said it and where it stands.
public struct Answer: Sendable {
  /// One who said it or passed it on.
  public struct Hop: Sendable, Equatable {
    /// As printed; nil when the text names nobody.
    public var text: String?
    public var kind: String?
    /// The actor's fullest name in the article.
    public var name: String?
  }

  public struct Figure: Sendable, Equatable {
    public var id: String
    public var text: String
    public var kind: String
    public var low: String?
    public var high: String?
    public var bound: String?
    public var approximate: Bool
    /// The unit or the currency.
    public var unit: String?
    public var value: String?
    public var of: String?
  }

  public var kind: Question.Kind
  public var article: String
  public var id: String
  public var text: String
  /// Code points of the article's text.
  public var start: Int
  public var end: Int
  /// The paragraph it stands in; nil where the article has no blocks.
  public var passage: String?
  /// Nil for a figure that stands in no claim.
  public var voice: String?
  public var stance: String?
  /// The origin first.
  public var hops: [Hop]
  public var figures: [Figure]
  public var title: String?
  public var publisher: String?
  public var published: String?
  public var url: String?
}
