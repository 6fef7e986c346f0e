import Vocabulary

/// Everything in which a pair of claims differs.
struct PairComparison {
  private(set) var details: [ChangeDetail] = []

  private let pair: ClaimPair
  private let versions: Versions

  /// - Parameters:
  ///   - told: places that nested claims, compared before, account for.
  ///   - sharedHops: how many hops at the end of each chain come from the claims around.
  init(_ pair: ClaimPair, _ versions: Versions, told: Told, sharedHops: (old: Int, new: Int)) {
    self.pair = pair
    self.versions = versions
    let old = versions.old.claims[pair.old[0]]
    let new = versions.new.claims[pair.new[0]]
    let source = SourceChanges(old, new, versions, sharedHops: sharedHops)
    let quote =
      old.isAttributed && new.isAttributed && (old.quote != nil || new.quote != nil)
      ? QuoteChanges(pair, versions) : nil
    if !pair.edits.isEmpty {
      figures(told, quote?.kind)
      details += WordingChanges(pair, versions, told: told, quote: quote?.kind).details
    }
    details += source.details
    if let quote, let kind = quote.kind { details.append(ChangeDetail(kind, old: quote.old, new: quote.new)) }
    let order = ChangeKind.allCases
    details = details.enumerated().sorted { a, b in
      let (i, j) = (order.firstIndex(of: a.element.kind)!, order.firstIndex(of: b.element.kind)!)
      return i != j ? i < j : a.offset < b.offset
    }.map(\.element)
  }

  // MARK: Figures

  private mutating func figures(_ told: Told, _ quote: ChangeKind?) {
    let old = figures(pair.old, versions.old) { told.isOld($0) }
    let new = figures(pair.new, versions.new) { told.isNew($0) }
    for (before, after) in FigureAlignment(old, new, pair, versions).pairs {
      switch (before, after) {
      case (let a?, let b?):
        let (old, new) = (versions.old.figure(a), versions.new.figure(b))
        details +=
          FigureChanges(old, new, versions.old.reader.passage(old.range), versions.new.reader.passage(new.range), pair)
          .details
      case (let a?, nil):
        let figure = versions.old.figure(a)
        if isMissed(figure, a, pair.oldWords, quote == .quoteTruncated) {
          details.append(ChangeDetail(.figureChanged, old: versions.old.reader.passage(figure.range), new: nil))
        }
      case (nil, let b?):
        let figure = versions.new.figure(b)
        if isMissed(figure, b, pair.newWords, quote == .quoteExtended) {
          details.append(ChangeDetail(.figureChanged, old: nil, new: versions.new.reader.passage(figure.range)))
        }
      case (nil, nil): break
      }
    }
  }

  private func figures(_ claims: [Int], _ view: RecordView, _ isTold: (TextRange) -> Bool) -> [Int] {
    var numbers: [Int] = []
    for claim in claims {
      for reference in view.claims[claim].claim.figures {
        let number = reference.number - 1
        guard view.record.figures.indices.contains(number), !numbers.contains(number) else { continue }
        if !isTold(view.figure(number).range) { numbers.append(number) }
      }
    }
    return numbers
  }

  /// A figure that only one version has. What was cut with the end of a quotation is told by that; dates come and go.
  private func isMissed(_ figure: Figure, _ number: Int, _ words: [Word], _ isCut: Bool) -> Bool {
    if figure.same != nil { return false }
    switch figure.kind {
    case .count, .money, .percent, .ratio, .measure, .duration, .score: break
    case .age, .ordinal, .date: return false
    }
    return !(isCut && words.contains { $0.figure == number && $0.traits.contains(.quoted) })
  }
}
