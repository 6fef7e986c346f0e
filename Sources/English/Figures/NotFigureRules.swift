import Grammar
import Vocabulary

/// Words that turn a number beside them into a name or address.
enum FigureLabels {
  /// Stand before the number.
  static let labels: StaticString = """
    resolution article articles section sections row seat flight route highway interstate page pages chapter
    chapters volume no no. nos. number
    figure fig. appendix act room gate platform apartment apt suite unit ward district zone sector group pool phase
    step type class grade category level tier stage version ver. windows formula catch boeing airbus iphone galaxy
    xbox playstation model mark mk apollo covid channel radio bbc title clause rule amendment proposition prop
    measure bill order directive regulation protocol paragraph para verse psalm exhibit case docket file isbn issn
    extension ext ext. box pier terminal line exit junction season episode part vol vol. area ftse nikkei dax
    cac russell fortune nasdaq stoxx asx nifty topix tsx hang nasdaq-100 terminator rocky angle studio opus symphony
    iphones ipad android ios macos chatgpt gpt lot block game week day lap round race heat match test super bowl
    ep size code id serial registration plot squadron regiment division brigade battalion wing unit bus tram
    footnote note table chart slide question item point verse vehicle model mach euro
    """
  static let streets: StaticString = """
    street st st. road rd rd. avenue ave ave. lane drive boulevard blvd blvd. square terrace crescent highway parkway
    place court way close
    """
}

/// Numbers that are names, labels, addresses and other identifiers. They win by length and give nothing.
enum NotFigureRules {
  static let label = Rule<FigureReading>(
    "none.label", when: "<label: numberLabel&capital> (dash: <dash>)? [<number>|<amount>]",
    examples: [
      "It cites Resolution 2254 again.": "Resolution 2254 = no figure", "She had Row 12.": "Row 12 = no figure",
      "It takes Route 66.": "Route 66 = no figure",
    ],
    not: ["The group has 20 rooms."]
  ) { match in
    guard let label = match["label"]?.lowerBound else { return nil }
    let document = match.document
    if let dash = match["dash"]?.lowerBound, !document.tokens.has(dash, .glued) { return nil }
    // "In Week 5 people left" reads as a label. A capital at the sentence's start needs digits after it.
    if document.tokens.has(label, .sentenceStart), !document.tokens.has(label + 1, .number) { return nil }
    return .excluded(match)
  }

  static let lowerLabel = Rule<FigureReading>(
    "none.lowerLabel",
    when: """
      [page|pages|chapter|row|seat|route|flight|article|section|no.|no|nos.|number|version|footnote|room|
      gate|lane|terminal|verse|paragraph|case no.|case|level|category|phase|stage|grade|tier|type|ext.|
      extension|channel|clause|schedule|iphone|ipad|hiv|iso] <dash>? [<number>|<amount>]
      """,
    examples: ["See page 3 of it.": "page 3 = no figure", "He is number two.": "number two = no figure"],
    not: ["It has no 20 rooms' worth.", "There were no five-star hotels.", "In this case 20 people left."]
  ) { match in
    let document = match.document
    let word = document.lowered(match.tokens.lowerBound)
    let number = match.tokens.upperBound - 1
    let next = match.tokens.upperBound
    if ["no", "case", "number", "type", "level", "stage", "section"].contains(word) {
      guard document.tokens.has(number, .number), word != "case", word != "no" else {
        return word == "number" && match.tokens.count == 2 ? .excluded(match) : nil
      }
    }
    // "on stage 20 actors sang": a noun counted follows.
    if next < document.tokens.count, document.tokens.has(next, .lower), document.lowered(next).hasSuffix("s"),
      !["is", "was", "has", "as", "says"].contains(document.lowered(next))
    {
      return nil
    }
    return .excluded(match)
  }

  static let labelTail = Rule<FigureReading>(
    "none.labelTail",
    when: """
      [<numberLabel&capital>|page|pages|chapters|sections|articles|rows|iso] <number> (dash: <dash>) <number>
      """,
    examples: ["It passed ISO 3888-2 then.": "ISO 3888-2 = no figure", "See pages 3-5 of it.": "pages 3-5 = no figure"],
    not: ["The group saw Article 5 - 20 others did not."]
  ) { match in
    guard let dash = match["dash"]?.lowerBound, match.document.tokens.has(dash, .glued),
      match.document.tokens.has(dash + 1, .glued)
    else { return nil }
    return .excluded(match)
  }

  static let place = Rule<FigureReading>(
    "none.place",
    when: "the [[top|bottom] [three|four|five|six|eight|ten|3|4|5|6|8|10]|[last|final] [four|eight|16|32|64|sixteen]]",
    examples: ["It slid into the bottom three again.": "the bottom three = no figure"],
    not: ["It lost the last four games.", "The top 10 percent left.", "The top three of the nine won."]
  ) { match in
    let document = match.document
    let next = match.tokens.upperBound
    // The places of a table, where nothing follows that they count.
    guard next < document.sentence(of: next - 1).upperBound else { return .excluded(match) }
    if document.tokens.has(next, .punctuation) {
      return document.tokens.has(next, .dash) || document.string(next) == "%" ? nil : .excluded(match)
    }
    let classes = document.language.book.classes
    let isClosed = ["preposition", "coordinator", "subordinator", "adverb"].contains {
      classes.mask($0).map { document.tokens.has(next, $0) } ?? false
    }
    return isClosed && document.tokens.hashes[next] != Words.of ? .excluded(match) : nil
  }

  /// A player's mark in a report, before a sentence without its subject.
  static let rating = Rule<FigureReading>(
    "none.rating", when: "<capital> <capital> : (mark: <number>) <next: capital>",
    examples: ["Dana Whitlow: 4 Started the match badly.": "Dana Whitlow: 4 Started = no figure"],
    not: ["Dana Whitlow: 4 Goals in all.", "Dana Whitlow: 40 Started then."]
  ) { match in
    let document = match.document
    guard let mark = match.string("mark").flatMap({ Int($0) }), mark <= 10, let next = match["next"]?.lowerBound,
      document.lowered(next).hasSuffix("ed")
    else { return nil }
    return .excluded(match)
  }

  static let streetFirst = Rule<FigureReading>(
    "none.streetFirst",
    when: "<number> [ave|ave.|avenue|rue|via|calle|avenida|plaza|piazza|boulevard|blvd|rua|viale|corso] <capital>",
    examples: ["She lives at 22 Rue Lafitte now.": "22 Rue Lafitte = no figure"], not: ["It sent 22 via Paris."]
  ) { match in
    match.document.tokens.has(match.tokens.lowerBound + 1, .capital) ? .excluded(match) : nil
  }

  static let indexName = Rule<FigureReading>(
    "none.index",
    when: """
      [sp|s p|s & p|ftse|nikkei|cac|stoxx|russell|asx|nasdaq|dow jones industrial|fortune|csi|eurostoxx|
      topix|tsx|nifty|hot|catch|group of] [500|100|225|40|50|250|600|300|1000|2000|3000|200|22|seven|20|
      mib|30]
      """,
    examples: ["the sp 500 was down": "sp 500 = no figure", "The S&P 500 rose.": "S&P 500 = no figure"],
    not: ["It sold 500 shares."]
  ) { .excluded($0) }

  static let model = Rule<FigureReading>(
    "none.model",
    when: """
      [<number> [max|dreamliner|ultra|er|gt|xl] <number>?|boeing <number> <dash>? <number>?|airbus <word>|
      [707|717|727|737|747|757|767|777|787] <dash> <number>]
      """,
    examples: [
      "The 737 MAX was grounded.": "737 MAX = no figure", "A 737 MAX 9 landed.": "737 MAX 9 = no figure",
      "The 737-800 landed.": "737-800 = no figure",
    ], not: ["It has 737 planes."]
  ) { match in
    let last = match.tokens.upperBound - 1
    return match.document.tokens.has(last, .lower) ? nil : .excluded(match)
  }

  static let generation = Rule<FigureReading>(
    "none.generation", when: "<number> (letter: g|d|k|p|x|s|a|b)",
    examples: ["It sold 5G phones.": "5G = no figure", "a 3D film": "3D = no figure"],
    not: ["It weighs 5g now.", "It paid 5 a day.", "It had 10K fans."]
  ) { match in
    let letter = match.tokens.upperBound - 1
    let document = match.document
    guard document.tokens.has(letter, .capital), document.tokens.has(letter, .glued),
      document.string(letter) != "K" || document.string(match.tokens.lowerBound) == "4",
      document.string(letter) != "B"
    else { return nil }
    return .excluded(match)
  }

  static let filing = Rule<FigureReading>(
    "none.filing", when: "[13|10|8|20|6|40] <dash>? (letter: f|d|g|k|q)",
    examples: ["The fund filed a 13F then.": "13F = no figure", "See its 10-K report.": "10-K = no figure"],
    not: ["It sold 10k tickets.", "It was 20F outside."]
  ) { match in
    let document = match.document
    let letter = match.tokens.upperBound - 1
    guard document.tokens.has(letter, .capital), document.tokens.has(letter, .glued) else { return nil }
    return document.string(match.tokens.lowerBound) == "13" || match.tokens.count == 3 ? .excluded(match) : nil
  }

  static let roundTheClock = Rule<FigureReading>(
    "none.idiom",
    when: """
      [24 / 7|9 / 11|7 / 7|360 degree|50 <dash> 50|fifty <dash> fifty|20 / 20|one <dash> on <dash> one|one
      <dash> on|4 x 4|one <dash> off|one <dash> way|zero tolerance|zero <dash> tolerance|zero hour|ground
      zero|net zero|net <dash> zero|zero sum|zero <dash> sum|sub <dash> zero|one <dash> sided]
      """,
    examples: ["It is open 24/7 here.": "24/7 = no figure", "It was a 50-50 chance.": "50-50 = no figure"],
    not: ["It has 24 seats."]
  ) { .excluded($0) }

  static let ratioSign = Rule<FigureReading>(
    "none.ratio",
    when: """
      <number> : <number>
      """, examples: ["It has a 16:9 screen.": "16:9 = no figure"], not: ["It has 16 here: 9 there."]
  ) { match in
    let document = match.document
    // "4:07.64" is a time in a race.
    if document.string(match.tokens.upperBound - 1).utf8.contains(0x2E) { return nil }
    return document.tokens.has(match.tokens.lowerBound + 1, .glued)
      && document.tokens.has(match.tokens.lowerBound + 2, .glued) ? .excluded(match) : nil
  }

  static let odds = Rule<FigureReading>(
    "none.odds",
    when: """
      odds of <number> [<dash>|/|to|<dash> to <dash>] <number>
      """, examples: ["It had odds of 3-1 then.": "odds of 3-1 = no figure"], not: ["It had odds of 3 percent."]
  ) { .excluded($0) }

  static let phone = Rule<FigureReading>(
    "none.phone", when: "[\\+|\\(]? <number> [\\)|<dash>|.]? <number> <dash>? <number> <dash>? <number>?",
    examples: [
      "Call 0800 123 4567 now.": "0800 123 4567 = no figure",
      "Call +1 202-555-0100 now.": "+1 202-555-0100 = no figure",
    ],
    not: ["It sold 425 000 000 seats."]
  ) { match in
    let document = match.document
    let digits = match.tokens.filter { document.tokens.has($0, .number) }
    let texts = digits.map { document.string($0) }
    guard texts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else { return nil }
    let total = texts.reduce(0) { $0 + $1.utf8.count }
    let starts =
      texts[0].hasPrefix("0") || document.string(match.tokens.lowerBound) == "+"
      || document.string(match.tokens.lowerBound) == "("
    let dashed = match.tokens.contains { document.tokens.has($0, .dash) && document.tokens.has($0, .glued) }
    guard total >= 7, texts.dropFirst().allSatisfy({ $0.utf8.count >= 2 }), starts || (dashed && total >= 10) else {
      return nil
    }
    return .excluded(match)
  }

  static let localPhone = Rule<FigureReading>(
    "none.localPhone", when: "<number> <dash> <number> !<dash>",
    examples: ["Call 555-0100 now.": "555-0100 = no figure"], not: ["Some 500-1000 people came."]
  ) { match in
    let document = match.document
    let parts = document.string(match.tokens).split(separator: "-")
    guard parts.count == 2, parts[0].utf8.count == 3, parts[1].utf8.count == 4,
      parts[1].hasPrefix("0") || parts[0].hasPrefix("555")
    else { return nil }
    return .excluded(match)
  }

  static let address = Rule<FigureReading>(
    "none.address",
    when: """
      <number> [<dash> <number>]? <capital> [<capital|ordinalNumber>]? <capital>?
      <street: streetWord&capital>
      """,
    examples: ["She lives at 221 Baker Street now.": "221 Baker Street = no figure"],
    not: ["The 12 High Court judges met."]
  ) { match in
    let document = match.document
    let end = match.tokens.upperBound
    if end < document.tokens.count, document.tokens.has(end, .lower), document.lowered(end).hasSuffix("s"),
      !["is", "was", "has"].contains(document.lowered(end))
    {
      return nil
    }
    return .excluded(match)
  }

  static let power = Rule<FigureReading>(
    "none.power",
    when: """
      <number> [×|x] <number> <dash>? <number>?
      """, examples: ["It is 1.99×10−30 in all.": "1.99×10−30 = no figure"], not: ["It has 5 x-rays."]
  ) { .excluded($0) }

  static let postcode = Rule<FigureReading>(
    "none.postcode", when: "<state: allCapitals> <number>",
    examples: ["It lies in Erie, PA 16501 now.": "PA 16501 = no figure"],
    not: ["NASA 500 times said no.", "The UN 12345 times."]
  ) { match in
    let document = match.document
    let number = match.tokens.upperBound - 1
    guard document.tokens.range(match.tokens.lowerBound).count == 2, document.tokens.range(number).count == 5,
      match.tokens.lowerBound > 0,
      document.tokens.has(match.tokens.lowerBound - 1, .comma),
      document.string(number).utf8.allSatisfy({ $0 != 0x2C && $0 != 0x2E })
    else { return nil }
    return .excluded(match)
  }

  static let pronounOne = Rule<FigureReading>(
    "none.one",
    when: """
      [one of|one another|at one point|no one|one day|one thing|one by one|one or two|one or more|number
      one|any one|each one|this one|that one|which one|the one|one after another|one side|on the one hand|
      one way]
      """,
    examples: ["It was one of the best days.": "one of = no figure"], not: ["Only one person came."]
  ) { match in
    let document = match.document
    let first = document.lowered(match.tokens.lowerBound)
    if first == "one", document.lowered(match.tokens.upperBound - 1) == "or" { return nil }
    // "the one hundred people": the number goes on.
    if match.tokens.upperBound < document.tokens.count, document.lowered(match.tokens.upperBound - 1) == "one" {
      switch NumberWord.table[document.tokens.hashes[match.tokens.upperBound]] {
      case .hundred, .magnitude: return nil
      default: break
      }
    }
    if match.tokens.count == 2, first == "one", document.lowered(match.tokens.upperBound - 1) == "of",
      match.tokens.upperBound + 1 < document.tokens.count, document.tokens.has(match.tokens.upperBound + 1, .number)
    {
      return nil
    }
    return .excluded(match)
  }

  static let furniture = Rule<FigureReading>(
    "none.furniture",
    when: """
      [<number> min read|<number> minute read|\\[ <number> \\]|page <number> of <number>|<number>
      [comments|views|shares] ·]
      """,
    examples: ["By our staff, 3 min read today.": "3 min read = no figure", "It fell [12] then.": "[12] = no figure"],
    not: ["It took 3 min."]
  ) { .excluded($0) }

  static let titles = Rule<FigureReading>(
    "none.title",
    when: """
      [the hundred|seven nation army|ocean 's eleven|three lions|four seasons|seven network|nine network|
      channel nine|channel seven|six nations|big ten|big four|big five|pac - 12|big 12|one direction|five
      star movement|three mile island|forty niners|first minister|twenty20|one nation|square enix]
      """,
    examples: ["He played in the Six Nations.": "Six Nations = no figure"], not: ["It took six nations' help."]
  ) { match in
    let last = match.tokens.upperBound - 1
    return match.document.tokens.has(last, .capital) && match.document.tokens.has(match.tokens.lowerBound, .capital)
      || match.document.lowered(match.tokens.lowerBound) == "the" && match.document.tokens.has(last, .capital)
      || match.document.tokens.has(last, .number) ? .excluded(match) : nil
  }

  static let nameNumber = Rule<FigureReading>(
    "none.nameNumber",
    when: """
      <name: properNoun&capital&!sentenceStart> <number: number>
      !<number|unitWord|timeUnit|noun|adjective|numberWord|currencyName>
      """,
    examples: ["It sold the Nova 14 in shops.": "Nova 14 = no figure"],
    not: ["On Monday 20 people left.", "In Chile 12 of them died.", "In Chile 12 were killed.", "Acme 5% up."]
  ) { match in
    let document = match.document
    guard let name = match["name"]?.lowerBound, !isCurrency(name, document), !DateWords.isDateWord(name, document),
      let number = match["number"]?.lowerBound,
      document.tokens.range(number).count <= 3, Int(document.string(number)) != nil
    else { return nil }
    let next = number + 1
    guard next < document.tokens.count, document.sentenceOf[next] == document.sentenceOf[name] else {
      return .excluded(match)
    }
    let classes = document.language.book.classes
    let opens =
      document.tokens.has(next, .punctuation) && !["%", "(", "/", "$", "€", "£", "°"].contains(document.string(next))
      && !document.tokens.has(next, .dash)
    let isPlace = classes.mask("preposition").map { document.tokens.has(next, $0) } ?? false
    return opens || document.tokens.has(next, .clitic) || isPlace && document.lowered(next) != "of"
      ? .excluded(match) : nil
  }

  /// "USD 200" at a sentence's end is money.
  private static func isCurrency(_ token: Int, _ document: Document) -> Bool {
    ["currencyCode", "currencySign"].contains { name in
      document.language.book.classes.mask(name).map { document.tokens.has(token, $0) } ?? false
    }
  }

  static let listing = Rule<FigureReading>(
    "none.listing",
    when: """
      <amount: amount> [key|big|quick|more|other|main|top]? [things|takeaways|facts|points|questions|stories|charts|
      numbers|names|lessons|talking points]
      [to [know|watch|remember|note|expect|look]|you [need|should|must|may|might]|[we|you] [learned|learnt|know]]
      """,
    examples: ["Here are five things to know today.": "five things to know = no figure"],
    not: ["He named five things to the police.", "It raises four questions for the firm."]
  ) { .excluded($0) }

  static let identifier = Rule<FigureReading>(
    "none.identifier",
    when: """
      [isbn|issn|doi|case no.|case number|docket no.|docket|cve <dash>] :? <number> [<dash> <number>|
      <number>]*
      """,
    examples: [
      "It is ISBN 978-3-16-148410-0 now.": "ISBN 978-3-16-148410-0 = no figure",
      "See case no. 22-451 for it.": "case no. 22-451 = no figure",
    ],
    not: ["In that case 22 people left."]
  ) { .excluded($0) }

  static let nameWord = Rule<FigureReading>(
    "none.nameWord", when: "<name: properNoun&capital&!sentenceStart> <number: numberWord&capital>",
    examples: ["He saw the Kick Six game.": "Kick Six = no figure"], not: ["In Chile two people left."]
  ) { match in .excluded(match) }

  static let firstName = Rule<FigureReading>(
    "none.firstTitle",
    when: """
      first [minister|ministers|lady|ladies|gentleman|responder|responders|aid|aider|aiders|name|names|nations|
      principles|cousin|cousins]
      """,
    examples: ["The first minister thanked first responders.": "first minister = no figure"],
    not: ["It was the first ministry.", "The first woman won."]
  ) { .excluded($0) }

  static let atFirst = Rule<FigureReading>(
    "none.atFirst", when: "at first [[glance|sight|blush|instance]|!<noun|adjective|ordinalWord|numberWord>]",
    examples: ["At first, no one saw it.": "At first = no figure", "It was love at first sight.": "at first sight = no figure"],
    not: ["He stood at first base."]
  ) { .excluded($0) }

  static let rules = [
    firstName, atFirst, label, labelTail, lowerLabel, place, rating, streetFirst, nameNumber, nameWord, listing, identifier, indexName, model,
    generation, filing, roundTheClock, ratioSign, odds,
    phone, localPhone, address, power, postcode, pronounOne,
    furniture, titles,
  ]
}
