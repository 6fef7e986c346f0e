import Grammar
import Testing
import Vocabulary

@testable import English

/// Written forms of numbers, units, currencies, temperatures and ordinals, and the numbers that are no figures:
/// the text, then each figure as "passage = kind number unit", without what it is tied to.
@Suite struct FigureFormTests {
  @Test(arguments: Self.rows)
  func readsTheForm(row: String) throws {
    let border = try #require(row.firstRange(of: " =>"))
    let text = String(row[..<border.lowerBound])
    let expected = row[border.upperBound...].split(separator: ";").map { $0.drop { $0 == " " } }.joined(separator: "; ")
    let document = Document(text: text, language: English.language)
    document.annotate()
    let found = document.figures.map { "\(text[$0.figure.range]) = \(Self.line($0.figure))" }.joined(separator: "; ")
    #expect(found == expected)
  }

  private static func line(_ figure: Figure) -> String {
    var parts = ["\(figure.kind)"]
    if let low = figure.low, let high = figure.high { parts.append(low == high ? "\(low)" : "\(low) to \(high)") }
    parts += [figure.unit, figure.currency, figure.per.map { "per \($0)" }].compactMap { $0 }
    return parts.joined(separator: " ")
  }

  private static let rows: [String] = table.split(separator: "\n").map(String.init)

  private static let table = #"""
    It fed a quarter of a million people. => a quarter of a million = count 250000
    It won two thousand and four votes in the one hundred and six towns. => two thousand and four = count 2004; one hundred and six = count 106
    They counted 12,34,567 votes and spent 3 lakh crore rupees. => 12,34,567 = count 1234567; 3 lakh crore rupees = money 3000000000000 INR
    It got 3.456.789 votes from 1 414 021 100 people. => 3.456.789 = count 3456789; 1 414 021 100 = count 1414021100
    It shipped 12 500 tonnes. => 12 500 tonnes = measure 12500 tonne
    Terminal 3 opened as 500 people came. => 500 = count 500
    It sold 4 thousand 3 hundred cars and 3 hundred and one vans. => 4 thousand 3 hundred = count 4300; 3 hundred and one = count 301
    It sold 4 thousand cars and 3 hundred vans. => 4 thousand = count 4000; 3 hundred = count 300
    It holds 1.2e5 cells, 3 × 10⁶ threads and 4 x 10^3 knots. => 1.2e5 = count 120000; 3 × 10⁶ = count 3000000; 4 x 10^3 knots = measure 4000 knot
    It costs 5,50 euros there. => 5,50 euros = money 5.5 EUR
    It cost 1'500 francs and sold 2’500’000 times. => 1'500 francs = money 1500 CHF; 2’500’000 = count 2500000
    Rates rose by point 77 percent. At this point five percent left. => point 77 percent = percent 0.77 percent; five percent = percent 5 percent
    It weighs 2.5×10−8 kg. => 2.5×10−8 kg = measure 0.000000025 kilogram
    It lists sums in CZK 000's. =>
    A 0-to-60-mph run in a 5-to-4 vote. => 0-to-60-mph = measure 0 to 60 mile per hour; 5-to-4 = score
    The skull is of a 120,000-to-130,000-year-old man. => 120,000-to-130,000-year-old = age 120000 to 130000 year
    The fine was £ 5 m. It costs 15 EUR 50 each. => £ 5 m = money 5000000 GBP; 15 EUR 50 = money 15.5 EUR
    The steel bears 40 ksi and the pipe 10 bar. => 40 ksi = measure 40 kilopound per square inch; 10 bar = measure 10 bar
    He has two degrees from Oslo and 10 bar stools. => two = count 2; 10 = count 10
    He went from 208 litres to 193 by walking. => 208 litres = measure 208 litre; 193 = measure 193 litre
    It rose by three million, two hundred thousand. => three million, two hundred thousand = count 3200000
    It grew to one million, two of them lost. => one million = count 1000000; two = count 2
    It holds one billion and a half million seeds. => one billion and a half million = count 1000500000
    It gave fifty - two cars and a one - third stake. => fifty - two = count 52; one - third = ratio 0.333333
    He signed for thirty (30) days, not thirty (40). => thirty (30) days = duration 30 day; thirty = duration 30 day; 40 = count 40
    The reading was negative 5. He tested negative 12 times. => negative 5 = count -5; 12 = count 12
    It rose 2 point 5 percent, then by 1 point 5 times. => 2 point 5 percent = percent 2.5 percent; 1 point = measure 1 point; 5 = count 5
    It ran 5 and a half miles. => 5 and a half miles = measure 5.5 mile
    Only one person came, not the one. => one = count 1
    It was minus 7.5°C there. => minus 7.5°C = measure -7.5 celsius
    It fell to 12 degrees below zero. => 12 degrees below zero = measure -12 degree
    It ranged from -11 °C to -27 °C there. => -11 °C to -27 °C = measure -27 to -11 celsius
    It fell from 20C to -3C there. => 20C = measure 20 celsius; -3C = measure -3 celsius
    They turned it by 45 degrees. It hit 34.5 celcius. => 45 degrees = measure 45 degree of arc; 34.5 celcius = measure 34.5 celsius
    The fund filed a 13F then. =>
    The 5'10" keeper jumped 2.5 m. => 5'10" = measure 70 inch; 2.5 m = measure 2.5 metre
    It has an 8" blade. => 8" = measure 8 inch
    "We have 15" he said. => 15 = count 15
    It goes at 55 mph or 90km/h. => 55 mph = measure 55 mile per hour; 90km/h = measure 90 kilometre per hour
    The flat has 80 m² of 40 square miles. => 80 m² = measure 80 square metre; 40 square miles = measure 40 square mile
    A 7kW heater and 10GB of data. => 7kW = measure 7 kilowatt; 10GB = measure 10 gigabyte
    It got 2 1/2 inches of rain and 2½ feet of snow. => 2 1/2 inches = measure 2.5 inch; 2½ feet = measure 2.5 foot
    The air held 30 µg/m³, or 5 mg/L, in a 9.8 m/s² fall. => 30 µg/m³ = measure 30 microgram per cubic metre; 5 mg/L = measure 5 milligram per litre; 9.8 m/s² = measure 9.8 metre per second squared
    It lies 5 light years off and makes 20 kilowatt hours. => 5 light years = measure 5 light year; 20 kilowatt hours = measure 20 kilowatt hour
    The file has 10 MB, the low 990 mb. => 10 MB = measure 10 megabyte; 990 mb = measure 990 millibar
    A 40 mW chip and a 40 MW plant. => 40 mW = measure 40 milliwatt; 40 MW = measure 40 megawatt
    It burns 300 British thermal units. => 300 British thermal units = measure 300 british thermal unit
    It dug 2 yards, 7 feet, 10 in down. => 2 yards, 7 feet, 10 in = measure 166 inch
    A half-hour delay, a half-mile walk and a half-hearted try. => half-hour = duration 0.5 hour; half-mile = measure 0.5 mile
    It took a year and a half. How long? A month. => a year and a half = duration 1.5 year; A month = duration 1 month
    A month passed. =>
    He weighs 200 pounds. => 200 pounds = measure 200 pound
    He paid 20 pounds for it. => 20 pounds = money 20 GBP
    She met the two hundredth guest at the one hundred and first try. => two hundredth = ordinal 200; one hundred and first = ordinal 101
    It sold the three millionth car and the 1,000th van. => three millionth = ordinal 3000000; 1,000th = ordinal 1000
    He is the forty-second head. She saw a forty-second clip. => forty-second = ordinal 42; forty-second = duration 40 second
    It cost 300 Kuwaiti dinars, 20 Swedish crowns and 40 UAE dirhams. => 300 Kuwaiti dinars = money 300 KWD; 20 Swedish crowns = money 20 SEK; 40 UAE dirhams = money 40 AED
    He wore two crowns. => two = count 2
    It cost 500 pesos in Chile. => 500 pesos = money 500 CLP
    It paid USD 200. ALL 5 of them left. => USD 200 = money 200 USD; 5 = count 5
    She has won 15 million votes. => 15 million = count 15000000
    It took a 4.5 million pound ($7 million) fee. => 4.5 million pound = money 4500000 GBP; $7 million = money 7000000 USD
    He hit a fine half-century off 60 balls. => 60 = count 60
    It lent rupees 500 crore. => rupees 500 crore = money 5000000000 INR
    It cost Rs. 20 or 10 pennies. => Rs. 20 = money 20 INR; 10 pennies = money 0.1 GBP
    It pays 17c a share. => 17c = money 0.17 USD per share
    It cost 3 CHF 40 cents. => 3 CHF 40 cents = money 3.4 CHF
    It builds 3,000 cars a year and loses two men per week. => 3,000 = count 3000 per year; two = count 2 per week
    It gave 40 men a week to leave, then 30 boys a day off. => 40 = count 40; 30 = count 30
    It lands 20 tonnes of fish a day. => 20 tonnes = measure 20 tonne per day
    It held 412 micrograms per cubic metre. => 412 micrograms per cubic metre = measure 412 microgram per cubic metre
    It does 48 miles to the gallon and burns 5 litres per 100 km. => 48 miles to the gallon = measure 48 mile per gallon; 5 litres per 100 km = measure 5 litre per 100 kilometres
    Gold costs $720 per 10 grams. => $720 = money 720 USD per 10 grams
    It makes 400 or even 900 megawatts. => 400 = measure 400 megawatt; 900 megawatts = measure 900 megawatt
    The $250m-a-year firm owes 40 shares per the deal. => $250m = money 250000000 USD per year; 40 = count 40
    The star is 6' tall, an astronomer said. => 6' = measure 6 foot
    It put R4.5bn into roads and paid R1,200 a head. => R4.5bn = money 4500000000 ZAR; R1,200 = money 1200 ZAR per head
    The firm in Lagos made N600 million. Uganda lent Sh890 billion. => N600 million = money 600000000 NGN; Sh890 billion = money 890000000000 UGX
    They wore N95 masks in an R18 film. =>
    Net income was ($4.2 million). The deal ($3 million) fell. => ($4.2 million) = money -4200000 USD; $3 million = money 3000000 USD
    The galaxy spans 9′ of sky. It fell 9′ down. => 9′ = measure 9 minute of arc; 9′ = measure 9 foot
    Some three score men bought a gross of pens and a baker's dozen of rolls. => three score = count 60; a gross = count 144; a baker's dozen = count 13
    Scores of houses burned after two score draws. => Scores = count 20 to 200; two = count 2
    The test scores of pupils fell to a score of 4. => 4 = count 4
    He weighs 16st 7lb and lost 3st. It is the 21st try of the 16th man. => 16st 7lb = measure 231 pound; 3st = measure 3 stone; 21st = ordinal 21; 16th = ordinal 16
    It was plus or minus 3 percent. => 3 percent = percent 3 percent
    Wheat rose 6-3/4 cents. => 6-3/4 cents = money 0.0675 USD
    She took 5-32 in ten overs and they made 128/3. => 5-32 = score; ten = count 10; 128/3 = score
    He won 6-4 3-6 6-2 there. It took 5-32 days. => 6-4 = score; 3-6 = score; 6-2 = score; 5-32 days = duration 5 to 32 day
    The 737-800 landed. =>
    Members grew to 1.2m then. The wall is 1.2m high. => 1.2m = count 1200000; 1.2m = measure 1.2 metre
    She won the 100m in 9.9 seconds. => 100m = measure 100 metre; 9.9 seconds = duration 9.9 second
    She ran a mile in 4:07.64 and he won in 2:04:17 then. => 4:07.64 = duration 247.64 second; 2:04:17 = duration 7457 second
    It made a quarter-point cut in rates. => quarter-point = percent 0.25 percentage point
    It held men aged 22, 27 and 41 there. His nephews, 12 and 9, came. => 22 = age 22 year; 27 = age 27 year; 41 = age 41 year; 12 = age 12 year; 9 = age 9 year
    It held men aged 22 and 41 women. => 22 = age 22 year; 41 = count 41
    She lives in Row 12, Seat 4, off Route 66 and Terminal 3. =>
    He saw Formula 1, the G7 and 5G after Covid-19. =>
    It cites Category 4, Level 3, Section 230 and Chapter 11. =>
    Ring 020 7946 0991, ext. 12, in 1600 Pennsylvania Avenue. =>
    It uses version 2.0.1, ISBN 978-3-16-148410-0 and CVE-2021-44228. =>
    He saw The Hundred, Ocean's Eleven and Louis XIV. =>
    """#
}

@Suite struct CurrencyTests {
  /// A code that no list knows would make a record that `validate` refuses.
  @Test func everyCurrencyHasACodeOfISO4217() {
    let codes = [Currencies.signs, Currencies.names, Currencies.coins].flatMap { Set($0.canonical.values) }.sorted()
    #expect(codes.count > 100)
    #expect(codes.filter { !CurrencyCode.isKnown($0) } == [])
  }

  @Test(arguments: [
    ("Nearly four in 10 — 38 percent — agreed.", ["ratio", "percent"]), ("It spans 10-38 percent.", ["percent"]),
    ("They thanked first responders.", []), ("She came in first place.", ["ordinal"]),
    ("<a id=\"4711\">", []), ("He dies at 92.", ["age"]), ("He died at 60 mph.", ["measure"]),
    ("It cost two grand.", ["money"]), ("He won two grand prizes.", ["count"]),
    ("He got 12 months instead of 18.", ["duration", "duration"]),
    ("They moved it to six in the evening.", ["date"]),
  ])
  func tellsKinds(text: String, kinds: [String]) {
    let document = Document(text: text, language: English.language)
    document.annotate()
    #expect(document.figures.map { "\($0.figure.kind)" } == kinds)
  }
}
