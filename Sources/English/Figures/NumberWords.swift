import Grammar
import Vocabulary

/// What a word contributes to a number.
enum NumberWord: Sendable {
  /// zero to nineteen
  case unit(Int)
  /// twenty, thirty, … ninety
  case ten(Int)
  case hundred
  case dozen
  /// A power of ten of three or more: thousand, lakh, million, crore.
  case magnitude(Int)
  /// The same as letters after digits: "bn", "k".
  case sign(Int)
  /// A plural that stands for a vague number: "thousands". Its power; dozens have 0.
  case plural(Int)
  /// A part of one: half, thirds. Its denominator.
  case part(Int, isPlural: Bool)

  /// By the hash of the lower-cased word.
  static let table: [UInt64: NumberWord] = {
    var table: [UInt64: NumberWord] = [:]
    func each(_ list: StaticString, _ make: (Int) -> NumberWord) {
      GroupedTable(list).read { _ in } word: { entry in
        let sign = entry.firstIndex(of: UInt8(ascii: "="))!
        let number = Int(String(decoding: entry[(sign + 1)...], as: UTF8.self))!
        table[WordHash.of(UnsafeBufferPointer(rebasing: entry[..<sign]))] = make(number)
      }
    }
    each(units) { .unit($0) }
    each(tens) { .ten($0) }
    each("hundred=2") { _ in .hundred }
    each("dozen=12 doz=12") { _ in .dozen }
    each(magnitudes) { .magnitude($0) }
    each(signs) { .sign($0) }
    each(plurals) { .plural($0) }
    each(parts) { .part($0, isPlural: false) }
    each(pluralParts) { .part($0, isPlural: true) }
    return table
  }()

  private static let units: StaticString = """
    zero=0 nil=0 naught=0 nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
    twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
    """
  private static let tens: StaticString = """
    twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
    """
  private static let magnitudes: StaticString = """
    thousand=3 lakh=5 lac=5 lkh=5 million=6 crore=7 billion=9 trillion=12 quadrillion=15 quintillion=18
    """
  private static let signs: StaticString = """
    k=3 m=6 mn=6 mln=6 mil=6 mio=6 mm=6 b=9 bn=9 bln=9 bil=9 tn=12 trn=12 tln=12 cr=7
    """
  private static let plurals: StaticString = """
    tens=1 hundreds=2 thousands=3 lakhs=5 lacs=5 lkhs=5 millions=6 crores=7 billions=9 trillions=12
    quadrillions=15 dozens=0 dozs=0 dzs=0
    """
  private static let parts: StaticString = """
    half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twelfth=12 hundredth=100
    thousandth=1000
    """
  private static let pluralParts: StaticString = """
    halves=2 thirds=3 quarters=4 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 twelfths=12
    hundredths=100 thousandths=1000
    """
}
