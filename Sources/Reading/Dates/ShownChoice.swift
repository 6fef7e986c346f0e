/// Chooses the article's dates among those a page shows.
struct ShownChoice: Sendable {
  let published: Timestamp?
  let modified: Timestamp?
  /// Dates by the headline that may be the publication's, the likeliest first.
  let near: [ShownDates.Entry]

  /// `latest` is the article's last change, if known: it was not published after that.
  init(_ shown: [ShownDates.Entry], address: Timestamp?, url: String?, latest: Timestamp?) {
    let month = url.flatMap { Self.month(in: $0) }
    let possible = shown.filter { entry in latest.map { entry.stamp.dayNumber <= $0.dayNumber + 1 } ?? true }
    func rated(_ entries: [ShownDates.Entry]) -> [ShownDates.Entry] {
      entries.enumerated().map { (cost: Self.cost($1, address: address, month: month), place: $0, entry: $1) }
        .sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map(\.entry)
    }
    near = rated(possible.filter(Self.isNear))
    let far = possible.filter { !Self.isNear($0) && $0.form != .sentence }
    let changes = shown.filter { $0.role == .modified && !($0.isAside && abs($0.distance) > 6) }
    modified = changes.first(where: Self.isNear)?.stamp
    var best = near.first { $0.role != .modified }
    // Words in a line do not stand against the address; nor does "03/10" against 3 October.
    if let address, let entry = best, abs(entry.stamp.dayNumber - address.dayNumber) > 1 {
      let isWeak = entry.role == .unknown && (entry.form == .line || entry.form == .sentence)
      if isWeak || entry.stamp.isSwapped(address) { best = nil }
    }
    let named = far.first { $0.role == .published && $0.distance > 0 }?.stamp
    let rest = Self.agreed(rated(far.filter { $0.role == .unknown }))
    published = best?.stamp ?? address ?? named ?? modified ?? changes.first?.stamp ?? rest
  }

  /// The first of dates without a name far from the headline. Those of boxes are other articles', if they differ.
  private static func agreed(_ entries: [ShownDates.Entry]) -> Timestamp? {
    guard let first = entries.first else { return nil }
    let isOneDay = entries.allSatisfy { $0.stamp.dayNumber == first.stamp.dayNumber }
    return first.isAside && !isOneDay ? nil : first.stamp
  }

  private static func isNear(_ entry: ShownDates.Entry) -> Bool {
    // Boxes by the headline are of its head, whatever they are called.
    if entry.isAside {
      return entry.form != .sentence && (-5...(entry.role == .published ? 15 : 6)).contains(entry.distance)
    }
    switch entry.form {
    case .property: return (-12...40).contains(entry.distance)
    case .element, .mark: return (-8...25).contains(entry.distance)
    case .line: return (-4...20).contains(entry.distance)
    case .sentence: return (0...(entry.role == .unknown ? 4 : 12)).contains(entry.distance)
    }
  }

  /// The lower, the likelier: near the headline, rather after it, named as published, in agreement with the address.
  private static func cost(_ entry: ShownDates.Entry, address: Timestamp?, month: (year: Int, month: Int)?) -> Int {
    let isMarked = entry.form.rawValue < ShownDates.Form.line.rawValue
    var cost = entry.distance >= 0 ? entry.distance : isMarked ? 1 - entry.distance : 8 - 2 * entry.distance
    cost += entry.form == .sentence ? 14 : entry.form.rawValue * 2
    switch entry.role {
    case .published: cost -= 10
    case .modified: cost += 30
    case .unknown: break
    }
    if entry.isAside { cost += entry.distance < 0 ? 5 : 4 }
    if let address, abs(address.dayNumber - entry.stamp.dayNumber) <= 1 { cost -= 40 }
    if let month, month == (entry.stamp.year, entry.stamp.month) { cost -= 20 }
    return cost
  }

  /// "/2024/02/" of an address.
  private static func month(in url: String) -> (year: Int, month: Int)? {
    let parts = Array(url.utf8).pieces { $0 == 0x2F }
    for (year, month) in zip(parts, parts.dropFirst()) where year.count == 4 && month.count <= 2 {
      guard let year = Int(year.string), let month = Int(month.string) else { continue }
      if (1990..<2100).contains(year), (1...12).contains(month) { return (year, month) }
    }
    return nil
  }
}
