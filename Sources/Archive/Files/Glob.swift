import Vocabulary

/// A pattern of paths as shells and .gitignore have it: `*` and `?` within a name, `**` across folders, `[a-z]`,
/// `[!a-z]`, `{a,b}`, and `\` in front of a character that is to stand for itself.
struct Glob: Sendable {
  private enum Token: Equatable {
    case scalar(UInt32)
    case any
    case oneOf([ClosedRange<UInt32>], negated: Bool)
    /// Any part of a name.
    case star
    /// Any number of folders, each with its slash: always with `folderName` behind it.
    case folders, folderName
    /// Anything at all.
    case rest

    func takes(_ scalar: UInt32) -> Bool {
      switch self {
      case .scalar(let own): own == scalar
      case .any: scalar != 0x2F
      case .oneOf(let ranges, let negated): scalar != 0x2F && ranges.contains { $0.contains(scalar) } != negated
      default: false
      }
    }
  }

  /// One for each way to choose between the braces.
  private let alternatives: [[Token]]

  /// - Throws: when the braces make more patterns than anyone can have meant.
  init(_ pattern: String) throws(Failure) {
    alternatives = try Self.expanded(pattern).map { Self.tokens($0) }
  }

  static func isPattern(_ text: String) -> Bool { text.utf8.contains { "*?[{".utf8.contains($0) } }

  // MARK: Matching

  func matches(_ path: String) -> Bool {
    let scalars = path.unicodeScalars.map(\.value)
    return alternatives.contains { Self.match($0, scalars) }
  }

  /// Every place in the pattern that the path's front may have led to is carried along: no going back, so that no
  /// pattern takes longer than its length times the path's.
  private static func match(_ tokens: [Token], _ path: [UInt32]) -> Bool {
    var now = [Bool](repeating: false, count: tokens.count + 1)
    now[0] = true
    for scalar in path {
      settle(tokens, &now)
      var then = [Bool](repeating: false, count: tokens.count + 1)
      for (i, token) in tokens.enumerated() where now[i] {
        switch token {
        case .star: if scalar != 0x2F { then[i] = true }
        case .rest: then[i] = true
        case .folders: break
        case .folderName: then[scalar == 0x2F ? i - 1 : i] = true
        default: if token.takes(scalar) { then[i + 1] = true }
        }
      }
      now = then
    }
    settle(tokens, &now)
    return now[tokens.count]
  }

  /// Adds the places that are reached without a character.
  private static func settle(_ tokens: [Token], _ places: inout [Bool]) {
    for (i, token) in tokens.enumerated() where places[i] {
      switch token {
      case .star, .rest: places[i + 1] = true
      case .folders: (places[i + 1], places[i + 2]) = (true, true)
      default: break
      }
    }
  }

  // MARK: Reading

  private static func tokens(_ pattern: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var i = 0
    while i < pattern.count {
      switch pattern[i] {
      case "\\" where i + 1 < pattern.count:
        i += 1
        tokens.append(.scalar(pattern[i].value))
      case "?": tokens.append(.any)
      case "*":
        let first = i
        while i + 1 < pattern.count, pattern[i + 1] == "*" { i += 1 }
        let isWhole = i > first && (first == 0 || pattern[first - 1] == "/")
        if isWhole, i + 1 == pattern.count {
          tokens.append(.rest)
        } else if isWhole, pattern[i + 1] == "/" {
          tokens += [.folders, .folderName]
          i += 1
        } else {
          tokens.append(.star)
        }
      case "[":
        guard let (token, end) = oneOf(pattern, i) else { fallthrough }
        tokens.append(token)
        i = end
      default: tokens.append(.scalar(pattern[i].value))
      }
      i += 1
    }
    return tokens
  }

  /// The set that begins at an opening bracket, and its closing one; nil when it never closes.
  private static func oneOf(_ pattern: [Unicode.Scalar], _ start: Int) -> (Token, Int)? {
    var i = start + 1
    var isNegated = false
    if i < pattern.count, pattern[i] == "!" || pattern[i] == "^" {
      isNegated = true
      i += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    let first = i
    while i < pattern.count {
      if pattern[i] == "]" && i > first { return (.oneOf(ranges, negated: isNegated), i) }
      if pattern[i] == "\\" && i + 1 < pattern.count { i += 1 }
      let low = pattern[i].value
      if i + 2 < pattern.count, pattern[i + 1] == "-", pattern[i + 2] != "]" {
        let high = pattern[i + 2].value
        if low <= high { ranges.append(low...high) }
        i += 3
      } else {
        ranges.append(low...low)
        i += 1
      }
    }
    return nil
  }

  /// The patterns that braces stand for. Braces that never close, or hold no comma, stand for themselves.
  static func expanded(_ pattern: String) throws(Failure) -> [[Unicode.Scalar]] {
    var ahead = [Array(pattern.unicodeScalars)]
    var done: [[Unicode.Scalar]] = []
    while let next = ahead.popLast() {
      guard let (open, cuts) = braces(next) else {
        done.append(next)
        continue
      }
      for i in (1..<cuts.count).reversed() {
        var one = Array(next[..<open])
        one.append(contentsOf: next[(cuts[i - 1] + 1)..<cuts[i]])
        one.append(contentsOf: next[(cuts[cuts.count - 1] + 1)...])
        ahead.append(one)
      }
      if ahead.count + done.count > 1000 {
        throw Failure(.badInput, "“\(pattern)”: its braces stand for more than 1000 patterns; write several options")
      }
    }
    return done
  }

  /// The first braces with a comma directly between them: where they open, and where they open, part and close.
  private static func braces(_ pattern: [Unicode.Scalar]) -> (open: Int, cuts: [Int])? {
    var open: [[Int]] = []
    var found: [Int]?
    var i = 0
    while i < pattern.count {
      switch pattern[i] {
      case "\\": i += 1
      case "{": open.append([i])
      case ",": if !open.isEmpty { open[open.count - 1].append(i) }
      case "}":
        if let cuts = open.popLast(), cuts.count > 1, cuts[0] < found?[0] ?? Int.max { found = cuts + [i] }
      default: break
      }
      i += 1
    }
    return found.map { ($0[0], $0) }
  }
}
