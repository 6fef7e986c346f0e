import Grammar

/// Words that roles are read by.
enum RoleWords {
  private static func set(_ words: StaticString) -> Set<UInt64> {
    words.withUTF8Buffer { bytes in
      Set(bytes.split(whereSeparator: { $0 <= 0x20 }).map { WordHash.of(UnsafeBufferPointer(rebasing: $0)) })
    }
  }

  /// When and how somebody was something: "now head of the clinic", "both plumbers".
  static let times = set(
    """
    now then currently formerly once later also previously recently today still himself herself themselves long both
    all already again perhaps probably arguably reportedly
    """)

  /// The stage of an office, which is part of the role: "former", "acting".
  static let stages = set(
    """
    former acting interim then current ex late outgoing incoming longtime long-time veteran retired ousted deposed
    disgraced onetime one-time sometime erstwhile newly-elected newly-appointed caretaker future would-be
    honorary emeritus
    """)

  /// Verbs that give somebody an office: "They hired Jo Day as finance chief."
  static let appointing = set(
    """
    hired appointed named elected chose picked nominated installed confirmed promoted reappointed replaced selected
    recruited re-elected reelected
    """)

  /// Participles that stand before a noun for a person and are no act of the clause.
  static let standing = set(
    """
    acting managing founding leading visiting presiding commanding sitting outgoing incoming reigning governing ruling
    practising practicing aspiring budding working consulting contributing supporting attending serving lead
    """)

  /// What joins a role to what it belongs to or is for.
  static let links = set("of at for with in on to from")

  /// "is the mayor", "became chief executive".
  static let being = set("is was are were became becomes remains remained")

  /// "who serves as mayor", "who is best known as the star of".
  static let serving = set("serves served works worked acts acted doubles known employed appointed hired elected")

  /// Nouns that are a role only before "of".
  static let leads = set("head co-head voice face")

  /// Nouns that the list of persons has, but that name no one person's trade.
  static let collective = set(
    """
    company competition party family crew staff team band group force gang public majority minority opposition side
    connection appointment baggage charge source fixture failure anomaly birth arrival
    """)

  /// Words that go on after an apposition: "the minister, Jo Day of Hadley, …".
  static let resuming = set("and of who whose whom")

  static let people = set("man woman boy girl child person native resident couple")

  /// Spans of time and dates: "a nurse for 33 years" is a nurse.
  static let periods = set(
    """
    second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade
    decades century season seasons term terms time times moment monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december spring summer autumn winter
    """)
}
