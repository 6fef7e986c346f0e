/// The end of an article, where newsrooms put notes: who wrote it, where to write to, what to follow.
struct ArticleTail {
  /// Where it starts, as an index of the article's lines: at most two lines of running text stand in it that are no
  /// notes.
  let start: Int

  /// `isNote` tells whether a line would be furniture in the tail.
  init(_ lines: [Int], of all: PageLines, isNote: (Int) -> Bool) {
    let total = lines.reduce(0) { $0 + (all.gains[$1] > 0 ? all.prose[$1].size : 0) }
    var running = 0
    var size = 0
    var start = lines.count
    while start > 0 {
      let line = lines[start - 1]
      if all.gains[line] > 0 && !isNote(line) {
        running += 1
        size += all.prose[line].size
        if running > 2 || size * 4 > total { break }
      }
      start -= 1
    }
    self.start = start
  }

  /// "Jane Doe is a reporter at the sea desk." By its words, or because it begins with the name of an author of the
  /// article. Set apart in italics, any name will do that somebody "is the" something.
  static func isBiography(_ line: ArraySlice<UInt8>, authors: [[UInt8]], isSetApart: Bool = false) -> Bool {
    guard line.count >= 30, line.count <= 900 else { return false }
    let words = PlainWords(line)
    guard words.count > 3 else { return false }
    for author in authors where words.holds(author, at: 0) {
      // "Jane Doe, Bay Wire" is a byline, which the head's rules know; "Jane Doe: Where were you?" is an interview.
      let next = author.count { $0 == 0x20 }
      return words.count > next + 2 && words.word(next).first != 0x3A
    }
    guard let verb = (1..<min(7, words.count)).first(where: { words.holds(Array("is ".utf8), at: $0) }) else {
      return false
    }
    if isSetApart, verb <= 4, startsWithName(line),
      ["a ", "an ", "the "].contains(where: { words.holds(Array($0.utf8), at: verb + 1) })
    {
      return true
    }
    return (verb + 1..<min(verb + 9, words.count)).contains { roles.contains(words.word($0)) }
  }

  /// "Jane Doe": two words with capitals.
  private static func startsWithName(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.prefix(60).pieces { $0 == 0x20 }.prefix(2)
    return words.count == 2 && words.allSatisfy { $0.first!.isUpper || $0.first! >= 0xC3 }
  }

  private static let roles = Set(
    "editor reporter writer journalist correspondent columnist contributor freelance freelancer author".utf8
      .split(separator: 0x20).map { ArraySlice(Array($0) + [0x20]) })
}
