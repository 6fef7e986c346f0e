import Vocabulary

/// How many claims rest on each kind of source.
struct SourceShares {
  let counts: [(basis: Basis, count: Int)]

  init(_ record: Record) {
    counts = Basis.allCases.map { basis in (basis, record.claims.count { Basis($0) == basis }) }
  }

  /// All kinds, those without claims too, but for `nobody`; each with its place on a bar as long as all claims.
  var views: [View] {
    var start = 0
    return counts.compactMap { basis, count in
      if basis == .nobody && count == 0 { return nil }
      defer { start += count }
      return [
        "share": basis.rawValue, "shareLetter": basis.letter, "shareLabel": basis.label, "shareCount": count,
        "shareStart": start, "isEmpty": count == 0,
      ]
    }
  }
}
