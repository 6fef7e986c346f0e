import Testing
import Vocabulary

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("1300000000", "1300000000"), ("0.1", "0.1"), ("-2.20", "-2.2"), ("007", "7"), ("0.000", "0"), (".5", "0.5"),
    ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
  ])
  func printsWhatItRead(text: String, printed: String) {
    #expect(ExactDecimal(text)?.printed == printed)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1e5", "12a", "999999999999999999999999999999999999999999"])
  func refusesWhatIsNoNumberOrTooLong(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func multipliesExactly() {
    #expect(ExactDecimal("1.3").times(ExactDecimal(1, exponent: 9))!.printed == "1300000000")
    #expect(ExactDecimal("41").times("0.01")!.printed == "0.41")
    #expect(ExactDecimal("0.1").plus("0.2")!.printed == "0.3")
    #expect(ExactDecimal("2.3").plus(ExactDecimal("2.3").negated)!.printed == "0")
  }

  @Test(arguments: [("2", "3", "0.666667"), ("1", "8", "0.125"), ("1", "3", "0.333333"), ("-2", "3", "-0.666667"),
    ("1", "2000000", "0.0000005"), ("1", "64000000", "0.000000015625"), ("1", "8192", "0.000122"), ("5", "7", "0.714286")])
  func dividesExactlyOrToSixPlaces(a: String, b: String, quotient: String) {
    #expect(ExactDecimal(a)!.divided(by: ExactDecimal(b)!)?.printed == quotient)
  }

  @Test func dividingByZeroGivesNothing() {
    #expect(ExactDecimal("1").divided(by: .zero) == nil)
  }

  @Test func whatLeaves128BitsGivesNothing() {
    let large = ExactDecimal("170141183460469231731687303715884105727")
    #expect(large.times(3) == nil)
    #expect(large.plus(large) == nil)
  }

  @Test func comparesAcrossExponents() {
    #expect(ExactDecimal("0.9") < 1)
    #expect(ExactDecimal(1, exponent: 40) > 2)
    #expect(ExactDecimal(-1, exponent: 40) < 2)
    #expect(ExactDecimal("1.50") == ExactDecimal("1.5"))
  }
}
