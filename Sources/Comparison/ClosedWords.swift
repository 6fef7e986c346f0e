/// The small words of English that the comparison weighs apart, by the hash of their form in lower case.
enum ClosedWords {
  /// Say nothing about what a claim is about.
  static let function = set(
    """
    a an the this that these those and or but nor so yet if as than then of in on at by for from to into onto with
    within about over under after before between during through against among around upon off out up down near per via i
    you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself
    herself itself ourselves themselves who whom whose which what when where why how there here also too very just only
    even still already again ever more most less least much many some any each every both all other another such own
    same longer said says say saying because while although though since until whether almost nearly roughly
    approximately exactly mr mrs ms dr sir
    """)

  static let auxiliaries = set(
    """
    be is are was were am been being have has had having do does did will would shall should may might can could must
    going
    """)

  static let modals = set("will would shall should may might can could must to not did does do")

  /// Turn what is said into its opposite.
  static let negators = set("not no never none neither nobody nothing nowhere without hardly")

  static let pronouns = set("he she it they him her them his their its who which i we one this that")

  static let numbers = set(
    """
    one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands half
    """)

  private static func set(_ words: StaticString) -> Set<UInt64> {
    var all: Set<UInt64> = []
    for word in words.description.utf8.split(whereSeparator: { $0 <= 0x20 }) { all.insert(FormHash.of(word)) }
    return all
  }
}

/// FNV-1a over the bytes of a form.
enum FormHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(start) { adding($1, to: $0) } }

  static func of(_ text: String) -> UInt64 { of(text.utf8) }
}
