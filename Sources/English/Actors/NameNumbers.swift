import Grammar
import Vocabulary

/// Numbers that belong to names: "82nd Airborne Division", "79th Street", "Interstate 95", "Channel 4".
struct NameNumbers {
  let text: NameText

  func extend(_ candidate: inout NameCandidate) {
    let range = candidate.tokens
    guard candidate.kind == nil else { return }
    let last = text.hash(text.head(of: range))
    if text.has(range.lowerBound - 1, .ordinalNumber) {
      let isPlace = Self.streets.contains(last)
      guard isPlace || Self.units.contains(last) else { return }
      return take((range.lowerBound - 1)..<range.upperBound, isPlace ? .place : .organization, &candidate)
    }
    let next = range.upperBound
    guard text.has(next, .number), !text.has(next, .glued), text.tokens.range(next).count < 4, range.count < 3,
      !text.has(next + 1, .dash)
    else { return }
    if Self.roads.contains(last) { return take(range.lowerBound..<(next + 1), .place, &candidate) }
    if Self.stations.contains(last) { take(range.lowerBound..<(next + 1), .media, &candidate) }
  }

  private func take(_ range: Range<Int>, _ kind: Actor.Kind, _ candidate: inout NameCandidate) {
    candidate.tokens = range
    candidate.key = text.key(range)
    candidate.isDoubtful = false
    candidate.decide(kind, "\(kind).numbered", isSure: true)
  }

  private static let units = WordSet(
    """
    division battalion regiment brigade army corps fleet squadron wing infantry cavalry marines marine rangers circuit
    group command congress airborne artillery battery platoon
    """)
  private static let streets = WordSet("street avenue precinct arrondissement parallel ward st. ave.")
  private static let roads = WordSet("interstate highway route area")
  private static let stations = WordSet("channel radio")
}
