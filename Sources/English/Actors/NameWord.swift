/// What a word can be in a name: bits of the names' own lexicon.
///
/// These are many and concern capitalised words only, so they are kept apart from the token classes of the patterns.
struct NameWord: OptionSet, Sendable {
  let rawValue: UInt64

  static let man = NameWord(rawValue: 1 << 0)
  static let woman = NameWord(rawValue: 1 << 1)
  /// A given name of either, or not known which.
  static let eitherGiven = NameWord(rawValue: 1 << 2)
  static let surname = NameWord(rawValue: 1 << 3)
  /// Printed in small letters too.
  static let common = NameWord(rawValue: 1 << 4)
  static let country = NameWord(rawValue: 1 << 5)
  static let area = NameWord(rawValue: 1 << 6)
  static let city = NameWord(rawValue: 1 << 7)
  /// A place that is a person's name too.
  static let doubtfulPlace = NameWord(rawValue: 1 << 8)
  /// Stands before a person's name: "President", "Mr.".
  static let title = NameWord(rawValue: 1 << 9)
  /// Belongs to the title after it: "Prime", "Foreign", "Deputy".
  static let titleModifier = NameWord(rawValue: 1 << 10)
  /// The last word of a body's name, or the one before "of": "University", "Committee".
  static let bodyHead = NameWord(rawValue: 1 << 11)
  /// Of a body that every state has, so that the demonym before it is no part of its name: "Ministry", "Army".
  static let stateBodyHead = NameWord(rawValue: 1 << 12)
  /// "Inc.", "Ltd".
  static let companySuffix = NameWord(rawValue: 1 << 13)
  /// "River", "Airport".
  static let placeHead = NameWord(rawValue: 1 << 14)
  /// "Mount", "Lake", "San".
  static let placePrefix = NameWord(rawValue: 1 << 15)
  /// "Times", "News".
  static let mediaHead = NameWord(rawValue: 1 << 16)
  /// "Cup", "War", "Championship".
  static let eventHead = NameWord(rawValue: 1 << 17)
  /// Adjective or singular noun of a place or people: "Egyptian".
  static let demonym = NameWord(rawValue: 1 << 18)
  /// Noun for a person, in small letters: "minister", "expert".
  static let personNoun = NameWord(rawValue: 1 << 19)
  /// Joins the parts of a person's name: "van", "bin".
  static let particle = NameWord(rawValue: 1 << 20)
  /// Capitalised, but never a name: days, months, "I".
  static let never = NameWord(rawValue: 1 << 21)
  /// "said", "told": beside a person or body.
  static let saying = NameWord(rawValue: 1 << 22)
  /// "in", "near": before a place.
  static let placeBefore = NameWord(rawValue: 1 << 23)
  static let body = NameWord(rawValue: 1 << 24)
  static let media = NameWord(rawValue: 1 << 25)
  static let event = NameWord(rawValue: 1 << 26)
  /// "United", "Rovers", "Celtics": last word of a team.
  static let teamHead = NameWord(rawValue: 1 << 27)
  /// "Jr.", "III": ends a person's name.
  static let nameSuffix = NameWord(rawValue: 1 << 28)
  /// "northern", "East": before a place, part of its name when capitalised.
  static let direction = NameWord(rawValue: 1 << 29)
  /// "Act", "Prize", "Treaty": neither person, body nor place.
  static let thingHead = NameWord(rawValue: 1 << 30)
  /// Followers of a faith or party, printed with a capital: "Muslims", "Democrats".
  static let follower = NameWord(rawValue: 1 << 31)
  /// What bodies and people do, not places: "announced", "agreed".
  static let acting = NameWord(rawValue: 1 << 32)

  /// "Gaza-Egypt", "Moscow-Tehran": two places with a hyphen between.
  static let tied = NameWord(rawValue: 1 << 33)
  /// A surname that is a common word: "Miller".
  static let commonSurname = NameWord(rawValue: 1 << 34)
  /// "Sun-keung": a given name of two syllables with a hyphen.
  static let hyphenGiven = NameWord(rawValue: 1 << 35)
  /// "CD", "HTML": letters for a thing.
  static let abbreviation = NameWord(rawValue: 1 << 36)

  /// Given names of many countries, which show less by themselves.
  static let foreignMan = NameWord(rawValue: 1 << 37)
  static let foreignWoman = NameWord(rawValue: 1 << 38)
  static let foreignGiven = NameWord(rawValue: 1 << 39)
  /// "Pacific", "Sahel".
  static let region = NameWord(rawValue: 1 << 40)
  /// "Hales": a surname in the plural.
  static let family = NameWord(rawValue: 1 << 41)
  /// A given name that is a common word, or a place: "Chuck", "Dallas".
  static let callName = NameWord(rawValue: 1 << 42)
  /// "Banco", "Hapoel": begins a body's name.
  static let bodyPrefix = NameWord(rawValue: 1 << 43)
  /// "Radio", "Diario": begins the name of a paper or station.
  static let mediaPrefix = NameWord(rawValue: 1 << 44)
  static let foreign: NameWord = [.foreignMan, .foreignWoman, .foreignGiven]

  static let given: NameWord = [.man, .woman, .eitherGiven]
  static let surePlace: NameWord = [.country, .area, .city]
  static let anyPlace: NameWord = [.country, .area, .city, .doubtfulPlace]
  static let anyBodyHead: NameWord = [.bodyHead, .stateBodyHead, .mediaHead]

  func hasAny(_ other: NameWord) -> Bool { rawValue & other.rawValue != 0 }
}

/// What a phrase of the gazetteer is.
enum KnownPhrase: UInt32, Sendable {
  case country, area, city, body, media, event, title, group

  var place: Bool { rawValue <= KnownPhrase.city.rawValue }
}
