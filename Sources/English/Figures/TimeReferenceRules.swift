import Grammar
import Vocabulary

/// Times told only as past, present or future.
enum TimeReferenceRules {
  static let present = Rule<FigureReading>(
    "date.present",
    when: """
      [[right|just|until|even]? (now: now) ![that]|currently|presently|nowadays|these days|at present|
      (current: current) <noun|nounPlural|adjective>]
      """,
    examples: [
      "He now lives in Oslo.": "now = date [PRESENT_REF]", "It is currently shut.": "currently = date [PRESENT_REF]",
      "It keeps its current name.": "current name = date [PRESENT_REF]",
    ], not: ["Now that it is shut, he left.", "The current was strong."]
  ) { match in
    let document = match.document
    if let now = match["now"] {
      let first = document.lowered(match.tokens.lowerBound)
      return DateReader.date(first == "right" ? match.tokens : now, "PRESENT_REF")
    }
    if let current = match["current"] { return DateReader.date(current, "PRESENT_REF") }
    return DateReader.date(match.tokens, "PRESENT_REF")
  }

  static let past = Rule<FigureReading>(
    "date.past",
    when: """
      [[more|most|as|just|until]* (recently: recently|lately)|(recent: recent) <noun|nounPlural|adjective|gerund>|
      {in|from|of|with|than|into} the [recent|distant|not-too-distant]? (past: past)
      !<noun|nounPlural|adjective|number|numberWord>|
      [long|not long|some time|a while|ages|a long time] ago]
      """,
    examples: [
      "He recently moved.": "recently = date [PAST_REF]", "It followed recent gains.": "recent gains = date [PAST_REF]",
      "It did so in the past.": "the past = date [PAST_REF]", "It shut long ago.": "long ago = date [PAST_REF]",
    ], not: ["He walked past it.", "It grew in the past season."]
  ) { match in
    if let recent = match["recent"] { return DateReader.date(recent, "PAST_REF") }
    guard let recently = match["recently"] else { return DateReader.date(match.tokens, "PAST_REF") }
    let first = match.document.lowered(match.tokens.lowerBound)
    return DateReader.date(first == "more" ? match.tokens : recently, "PAST_REF")
  }

  static let future = Rule<FigureReading>(
    "date.future",
    when: """
      [as soon as possible|{!as} soon ![as|after|before|became|becomes|enough]|someday|some day|in due course|
      the [near|immediate|foreseeable|not-too-distant|distant]? (noun: future) !<noun|nounPlural>|
      the near term|a later date|
      in future !<noun|nounPlural>]
      """,
    examples: [
      "He will leave soon.": "soon = date [FUTURE_REF]",
      "It may grow in the near future.": "the near future = date [FUTURE_REF]",
      "He asked them to come as soon as possible.": "as soon as possible = date [FUTURE_REF]",
    ], not: ["He left as soon as he could.", "The future of the firm is open."]
  ) { match in
    let document = match.document
    if match["noun"] != nil {
      // "the future of the firm" is its fate, no time.
      let end = match.tokens.upperBound
      if end < document.tokens.count, document.tokens.hashes[end] == Words.of { return nil }
    }
    return DateReader.date(match.tokens, "FUTURE_REF")
  }

  static let rules = [present, past, future]
}
