import Grammar
import Testing
import Vocabulary

@testable import English

/// What figures come out of, form by form: the text, then each figure as "passage = kind …".
@Suite struct FigureTests {
  @Test(arguments: Self.rows)
  func readsTheForm(row: String) throws {
    try Self.check(row)
  }

  /// A row is a text, " =>", and what is read of it.
  static func check(_ row: String) throws {
    let border = try #require(row.firstRange(of: " =>"))
    let text = String(row[..<border.lowerBound])
    let expected = row[border.upperBound...].split(separator: ";").map { $0.drop { $0 == " " } }.joined(separator: "; ")
    let range = TextRange(0, text.utf8.count)
    let article = Article(text: text, blocks: [Block(kind: .paragraph, range: range)], published: "2024-03-14")
    let document = Document(article: article, language: English.language)
    document.annotate()
    let found = document.figures.map { "\(text[$0.figure.range]) = \(Self.line($0))" }.joined(separator: "; ")
    #expect(found == expected, "\(text)")
  }

  private static func line(_ finding: FigureFinding) -> String {
    let figure = finding.figure
    var parts = ["\(figure.kind)"]
    if figure.approximate { parts.append("about") }
    if let bound = figure.bound { parts.append("\(bound)") }
    if let low = figure.low, let high = figure.high { parts.append(low == high ? "\(low)" : "\(low) to \(high)") }
    parts += [figure.unit, figure.currency, figure.per.map { "per \($0)" }, figure.value.map { "[\($0)]" }].compactMap {
      $0
    }
    if let change = figure.change { parts.append("\(change)") }
    if let predicate = figure.predicate { parts.append("by \(predicate)") }
    if let of = figure.of { parts.append("of \(of)") }
    if let about = figure.about { parts.append("about \(about)") }
    if let same = finding.same { parts.append("same f\(same + 1)") }
    if let was = finding.was { parts.append("was f\(was + 1)") }
    return parts.joined(separator: " ")
  }

  private static let rows: [String] = table.split(separator: "\n").map(String.init)

  private static let table = #"""
    The price of tin per ounce was at $5. => $5 = money 5 USD about price of tin per ounce
    Sales in Malmö, Lund and Ystad rose 6% then. => 6% = percent 6 percent up about Sales in Malmö, Lund and Ystad
    The S&P 500 gained 3% then. => 3% = percent 3 percent up about S&P 500
    The firms that own the land lost 5% then. => 5% = percent 5 percent down about firms
    A squad of boys under the age of 21 won. => 21 = age under 21 year [P21Y] of age about boys
    It cost $31.20 US per barrel. => $31.20 US = money 31.2 USD per barrel
    It got $5 million US aid. => $5 million = money 5000000 USD of US aid
    Valued at $5 then. => $5 = money 5 USD
    It fell to $1 in the end. => $1 = money 1 USD down
    It weighed 12,100 t. => 12,100 t = measure 12100 tonne
    She sold 12 t shirts. => 12 = count 12 of t shirts
    Then: Malmö -3% Sweden -2%. => -3% = percent -3 percent about Malmö; -2% = percent -2 percent about Sweden
    Wages grew by 300 crowns or 2%. => 300 = count 300 up of crowns about Wages; 2% = percent 2 percent up about Wages same f1
    The market closed higher in Malmö, up 3%. => 3% = percent 3 percent up about market
    A firm with a profit of $5 left. => $5 = money 5 USD about profit, firm
    Ministers brought down the rate to 5%. => 5% = percent 5 percent about rate, Ministers
    Arvo made a net profit of $5 million. => $5 million = money 5000000 USD about net profit, Arvo
    The firm sold 5% of its shares. => 5% = percent 5 percent of shares about shares, firm
    Roe’s salary rose 3%. => 3% = percent 3 percent up about salary, Roe
    Women’s wages rose 3%. => 3% = percent 3 percent up about Women’s wages
    Roe said 20% of voters stayed. => 20% = percent 20 percent of voters
    Roe said 450 men fled. => 450 = count 450 of men
    Arvo fell after a 5% rise. => 5% = percent 5 percent of rise
    Tickets cost $5 for adults and $3 for children. => $5 = money 5 USD about adults, Tickets; $3 = money 3 USD about children, Tickets
    The fall wiped $5 million from the value of the firm. => $5 million = money 5000000 USD about value of the firm
    There are 12 schools in the county. => 12 = count 12 of schools about county
    Police held Roe for three days. => three days = duration 3 day [P3D] about Roe, Police
    Arvo — The stock fell 6%. => 6% = percent 6 percent down about stock, Arvo
    Arvo said its sales fell 3%. => 3% = percent 3 percent down about sales, Arvo
    Arvo expects sales to rise 3%. => 3% = percent 3 percent up about sales
    It hired 30 men, compared with 20 before. => 30 = count 30 of men; 20 = count 20 of men
    A town with 300 shops won. => 300 = count 300 of shops about town
    Roe spent £3m on a new bridge. => £3m = money 3000000 GBP about new bridge, Roe
    Some 300 guests came, up 5%. => 300 = count about 300 of guests; 5% = percent 5 percent up about guests
    Pay for teachers rose 5%. => 5% = percent 5 percent up about Pay for teachers
    The list names Arvo, down 5%. => 5% = percent 5 percent down about Arvo
    The firm’s budget of $5 million was cut by 3%. => $5 million = money 5000000 USD about budget, firm; 3% = percent 3 percent down about budget, firm
    Two of Roe’s sons left. => Two = count 2 of Roe’s sons about Roe
    The group’s quiet 2-litre engine won. => 2-litre = measure 2 litre of quiet engine about quiet engine, group
    He praised the strength of the 300 sq m market. => 300 sq m = measure 300 square metre of market about market, strength
    Police freed 450 detainees. => 450 = count 450 of detainees about Police
    It has 8,000-12,000 fighters, or 8,000–12,000 men. => 8,000-12,000 = count 8000 to 12000 of fighters; 8,000–12,000 = count 8000 to 12000 of men
    It hit between 30 and 40 villagers. => 30 and 40 = count 30 to 40 of villagers
    It has an estimated 450 people, around 20 dogs and 30 or so cats. => 450 = count about 450 of people; 20 = count about 20 of dogs; 30 = count about 30 of cats
    It lost more than 1,200 homes and 1,200-plus barns. => 1,200 = count over 1200 of homes; 1,200 = count atLeast 1200 of barns
    At least 14 soldiers and no fewer than 3 dogs died. => 14 = count atLeast 14 of soldiers; 3 = count atLeast 3 of dogs
    It took as many as 60 migrants and up to 50 men. => 60 = count atMost 60 of migrants; 50 = count atMost 50 of men
    It has fewer than 100 cases. => 100 = count under 100 of cases
    It sent nearly 3,000 troops. => 3,000 = count about under 3000 of troops
    It drew just over 900 voters. => 900 = count about over 900 of voters
    It took more than two dozen children. => two dozen = count over 24 of children
    It named half a dozen ministers. => half a dozen = count 6 of ministers
    Dozens of protesters came. => Dozens = count about 12 to 120 of protesters
    Hundreds of thousands of people came. => Hundreds of thousands = count about 100000 to 1000000 of people
    It cut several hundred workers, and several left. => several hundred = count about 200 to 1000 of workers
    They made a couple of arrests. The couple left. => a couple of = count about 2 of arrests
    It took half a million refugees. => half a million = count 500000 of refugees
    It gave one and a half million doses. => one and a half million = count 1500000 of doses
    It has 2.3 million residents. => 2.3 million = count 2300000 of residents
    It has 35m users. It is 35m tall. => 35m = count 35000000 of users; 35m = measure 35 metre
    Twenty-three mayors came. => Twenty-three = count 23 of mayors
    It won a hundred and six seats. => a hundred and six = count 106 of seats
    Three people were hurt, two of them badly. => Three = count 3 of people; two = count 2 of people
    The blast hit the town, killing 12 and wounding 30. => 12 = count 12 by kill about blast; 30 = count 30 by wound about blast
    He saw a 350-strong crowd. => 350-strong = count 350 of crowd
    He read a 47-page plan. => 47-page = measure 47 page of plan
    He chose a 12-member panel. => 12-member = count 12 of panel members
    Six of the nine judges left. => Six = count 6 of judges; nine = count 9 of judges
    One in five households is cold. => One in five = ratio 0.2 of households
    Two-thirds of lawmakers left with a third-party group. => Two-thirds = ratio 0.666667 of lawmakers
    It won more than half the vote. In the second half it led. => half = ratio over 0.5 of vote; second = ordinal 2 of half
    Some 20% of voters stayed. => 20% = percent about 20 percent of voters
    Prices rose twenty per cent. => twenty per cent = percent 20 percent up about Prices
    Prices rose 15 to 20 percent. => 15 to 20 percent = percent 15 to 20 percent up about Prices
    The index rose 0.8%. => 0.8% = percent 0.8 percent up about index
    It changed by -2.2%. => -2.2% = percent -2.2 percent
    It fell 12.5 percentage points. => 12.5 percentage points = percent 12.5 percentage point down
    It rose 25 basis points. => 25 basis points = percent 25 basis point up
    He sent a $1.3 billion aid package. => $1.3 billion = money 1300000000 USD of aid package
    It costs over $1 billion. => $1 billion = money over 1000000000 USD
    It paid US$3bn, USD 3bn and A$3m. => US$3bn = money 3000000000 USD; USD 3bn = money 3000000000 USD; A$3m = money 3000000 AUD
    It got €20m and 20 million euros. => €20m = money 20000000 EUR; 20 million euros = money 20000000 EUR
    It is a £1,200-a-month rent. => £1,200 = money 1200 GBP per month of rent
    Oil sold at $71 a barrel. => $71 = money 71 USD per barrel about Oil
    Fuel rose 40 cents to €1.98. => 40 cents = money 0.4 EUR up about Fuel; €1.98 = money 1.98 EUR about Fuel
    Shares closed 2% lower and bonds were 3% up. => 2% = percent 2 percent down about Shares; 3% = percent 3 percent up about bonds
    Arvo wants 2% higher fees. => 2% = percent 2 percent of higher fees about higher fees, Arvo
    It pays 41 cents a share. => 41 cents = money 0.41 USD per share
    It fell to 72.5p. => 72.5p = money 0.725 GBP down
    It got Rs 10 crore and 5 lakh rupees. => Rs 10 crore = money 100000000 INR; 5 lakh rupees = money 500000 INR
    It cost 14 billion yuan ($1.9 billion). => 14 billion yuan = money 14000000000 CNY; $1.9 billion = money 1900000000 USD same f1
    It wants $15-20 million. => $15-20 million = money 15000000 to 20000000 USD
    It costs $650,000 to $2.1 million. => $650,000 to $2.1 million = money 650000 to 2100000 USD
    It fell from $91,200 to $88,450. => $91,200 = money 91200 USD; $88,450 = money 88450 USD was f1
    Revenue rose to $5.12bn from $4.9bn. => $5.12bn = money 5120000000 USD up about Revenue was f2; $4.9bn = money 4900000000 USD about Revenue
    He got a six-figure sum. => six-figure = money about 100000 to 999999 of sum
    It is worth $2 trillion-plus. => $2 trillion = money atLeast 2000000000000 USD
    They agreed on a 48-hour pause. => 48-hour = duration 48 hour [PT48H] of pause
    It ran for three and a half years. => three and a half years = duration 3.5 year [P3.5Y]
    It took two years and three months. => two years and three months = duration 27 month [P27M]
    It must end within 72 hours. => 72 hours = duration atMost 72 hour [PT72H]
    It fell over the past decade. It sells twice a day. => the past decade = duration 10 year [P10Y]
    He got a 25-year sentence. => 25-year = duration 25 year [P25Y] of sentence
    He left three days ago. He has been there since 2012. => three days ago = date [2024-03-11]; 2012 = date [2012]
    It began on 7 October, not on October 7, 2021. => 7 October = date [2023-10-07]; October 7, 2021 = date [2021-10-07]
    It was so in the 1990s and in the mid-2000s. => the 1990s = date [199]; the mid-2000s = date [200]
    He played the 2021-22 season. => 2021-22 = date [2021/2022]
    It began at 5:30am and ended at 1730 GMT. => 5:30am = date [2024-03-14T05:30]; 1730 GMT = date [2024-03-14T17:30Z]
    Dana Whitlow, 37, said so. => 37 = age 37 year [P37Y] of age about Dana Whitlow
    A 9-year-old boy met women aged 20 to 45. => 9-year-old = age 9 year [P9Y] of age about boy; 20 to 45 = age 20 to 45 year of age
    She is in her 40s. => 40s = age about 40 to 49 year of age
    The baby is 11 months old. => 11 months old = age 11 month [P11M] of age
    It was the 21st try. => 21st = ordinal 21 of try
    Its sales more than tripled. => tripled = ratio over 3 times up about sales
    It saw a threefold increase three times this week. => threefold = ratio 3 times of increase; three = count 3 of times; this week = date [2024-W11]
    It passed on a 5-4 vote. => 5-4 = score [5-4]
    They won 2-1 at home. => 2-1 = score [2-1]
    It had odds of 3-1 on a 16:9 screen, open 24/7. =>
    It was -3C and minus-40 degrees Fahrenheit. => -3C = measure -3 celsius; minus-40 degrees Fahrenheit = measure -40 fahrenheit
    It is 30 km (19 miles) off. => 30 km = measure 30 kilometre; 19 miles = measure 19 mile same f1
    He is 5ft 10in tall. => 5ft 10in = measure 70 inch
    It pumps 3,500 barrels a day. => 3,500 barrels a day = measure 3500 barrel per day
    It covers 2,150 sq m. => 2,150 sq m = measure 2150 square metre
    It makes 320 megawatts. => 320 megawatts = measure 320 megawatt
    It sent 10 tonnes of aid. => 10 tonnes = measure 10 tonne of aid
    It took ¾ of an acre. => ¾ of an acre = measure 0.75 acre
    It sold 425 000 tonnes. => 425 000 tonnes = measure 425000 tonne
    It hit a high of 2,718.3 points. => 2,718.3 points = measure 2718.3 point about high
    There were no deaths and zero cases, with zero tolerance. => no = count 0 of deaths; zero = count 0 of cases
    One of the men left; at one point they met one another. =>
    The S&P 500 rose as a 737 MAX, Windows 11 and Catch-22 fell. =>
    Resolution 2254 and Article 5 are on page 3 of Flight MH370. =>
    Call 0800 123 4567 or +1 (202) 555-0100. =>
    He lives at 221 Baker Street in Erie, PA 23456. =>
    It ran at 192.168.0.1 under case no. 22-451. =>
    See https://example.org/2024/05/30 by @user99 on #1. =>
    He saw Seven Nation Army after World War II. =>
    It fell [12] in 3 min read. =>
    About 40 to 50 tents stood. => 40 to 50 = count about 40 to 50 of tents
    It left at least 100 and possibly as many as 140 dead. => 100 and possibly as many as 140 = count 100 to 140 of dead
    It found 37 per 100,000 people. => 37 per 100,000 people = ratio 37 per 100,000 people
    Profit fell 5% to $2 million in the third quarter from $3 million a year earlier. => 5% = percent 5 percent down about Profit; $2 million = money 2000000 USD about Profit was f4; the third quarter = date [2023-Q3]; $3 million = money 3000000 USD about Profit; a year earlier = date [2022-Q3]
    It has four-, five- and six-seat cars. => four = measure 4 seat of cars; five = measure 5 seat of cars; six-seat = measure 6 seat of cars
    It has 8,000 to 12,000 men, circa 450 dogs, ~450 cats and 450-ish hens. => 8,000 to 12,000 = count 8000 to 12000 of men; 450 = count about 450 of dogs; 450 = count about 450 of cats; 450 = count about 450 of hens
    It cost upwards of $40, in excess of 40 euros and well over 40 pounds sterling. => $40 = money over 40 USD; 40 euros = money over 40 EUR; 40 pounds sterling = money over 40 GBP
    They sold north of 40 cars, topping 30 vans. => 40 = count over 40 of cars; 30 = count over 30 of vans
    It needs a minimum of 40 votes, or 40 at the very least. => 40 = count atLeast 40 of votes; 40 = count atLeast 40
    It needs 40 votes at least, and 20 or higher. => 40 = count atLeast 40 of votes; 20 = count atLeast 20
    It has 40 shops and counting, and 40 people at most. => 40 = count atLeast 40 of shops; 40 = count atMost 40 of people
    Fees are capped at $40. Not exceeding 40 men, they left. => $40 = money atMost 40 USD about Fees; 40 = count atMost 40 of men
    He sold as few as 40 cars. She sold as many as 50. => 40 = count atLeast 40 of cars; 50 = count atMost 50 by sell
    It has no more than 40 rooms, never fewer than 30. => 40 = count atMost 40 of rooms; 30 = count atLeast 30
    It has close to 40 men, give or take 5 dogs. => 40 = count about 40 of men; 5 = count about 5 of dogs
    It has a ballpark 40 cats, or 50, give or take. => 40 = count about 40 of cats; 50 = count about 50
    It sold a tad over 40 cars and a whisker under 50 vans. => 40 = count about over 40 of cars; 50 = count about under 50 of vans
    It costs $20 a head at least. It pays $20 or more. => $20 = money atLeast 20 USD per head; $20 = money atLeast 20 USD
    Not even 40 people came. => 40 = count under 40 of people
    They talk about 40 pupils, worried about 40 schools. => 40 = count 40 of pupils; 40 = count 40 of schools
    There was a row over 40 jobs. => 40 = count 40 of jobs
    They sat around the 40 tables. => 40 = count 40 of tables
    It has more than the 40 homes planned. => 40 = count 40 of homes
    It is around the $40 million mark. => $40 million = money about 40000000 USD
    Some of the 40 men left. => 40 = count 40 of men
    It ran over the 40 years of rain. => the 40 years = duration 40 year [P40Y] of rain
    It is nowhere near 40 seats. => 40 = count 40 of seats
    She fell two shy of 40 wins. => two = count 2 down; 40 = count 40 of wins
    It costs $40 plus tax and has 40 people plus 20 dogs. => $40 = money 40 USD of tax; 40 = count 40 of people; 20 = count 20 of dogs
    It holds 40 maximum security cells. => 40 = count 40 of maximum security cells
    It fell over 40 years. It has over 40 years of work. => 40 years = duration 40 year [P40Y]; 40 years = duration over 40 year [P40Y] of work
    It lasted 40-odd years and 20-plus days. => 40-odd years = duration about 40 year [P40Y]; 20-plus days = duration atLeast 20 day [P20D]
    Prices rose from about 40 to about 50 percent. => 40 = percent about 40 percent about Prices; 50 percent = percent about 50 percent about Prices
    It costs 20 to about 30 euros. => 20 to about 30 euros = money about 20 to 30 EUR
    It costs between $20 and about $30 million. => $20 and about $30 million = money about 20000000 to 30000000 USD
    It has a quarter of a million homes. => a quarter of a million = count 250000 of homes
    They led at half-time. =>
    It won 1 in 5 seats and one out of five votes. => 1 in 5 = ratio 0.2 of seats; one out of five = ratio 0.2 of votes
    It grew 20 pct, 20pc and 20 per cent. => 20 pct = percent 20 percent up; 20pc = percent 20 percent; 20 per cent = percent 20 percent
    It is 43.4 percent-owned by Arvo. => 43.4 percent-owned = percent 43.4 percent
    It paid C$5m, HK$5m, NZ$5m, S$5m, R$5m and NT$5m. => C$5m = money 5000000 CAD; HK$5m = money 5000000 HKD; NZ$5m = money 5000000 NZD; S$5m = money 5000000 SGD; R$5m = money 5000000 BRL; NT$5m = money 5000000 TWD
    It paid S $5m. A $5 bill was lost. => S $5m = money 5000000 SGD; $5 = money 5 USD of bill
    It costs £1,200 monthly. => £1,200 = money 1200 GBP per month
    It cost $ 5 . 2 billion and rose 0 . 5 %. => $ 5 . 2 billion = money 5200000000 USD; 0 . 5 % = percent 0.5 percent up
    He came in 5 . 20 others left. => 5 = count 5; 20 = count 20 of others
    It sold 1 , 200 , 000 cars. => 1 , 200 , 000 = count 1200000 of cars
    Children under five and women aged over 65 came. => five = age under 5 year [P5Y] of age about Children; 65 = age over 65 year [P65Y] of age about women
    The under-18s won. => under-18s = age under 18 year [P18Y] of age
    She was 5 minutes late. => 5 minutes = duration 5 minute [PT5M]
    The toll rose by 14 to 230 and fees fell by £400 to £9,100. => 14 = count 14 up about toll; 230 = count 230 about toll; £400 = money 400 GBP down about fees; £9,100 = money 9100 GBP about fees
    Fees rose by 2 to 4 percent. => 2 to 4 percent = percent 2 to 4 percent up about Fees
    Over the past 18 months, 40 people left. Over five years, 40 left. => the past 18 months = duration 18 month [P18M]; 40 = count 40 of people; five years = duration 5 year [P5Y]; 40 = count 40
    It cut the rate by a fifth of a percentage point. => a fifth of a percentage point = percent 0.2 percentage point down about rate
    It builds half a million cars a year, or about 1,400 a day. => half a million = count 500000 per year of cars; 1,400 = count about 1400 per day
    Oil was $3.40 a gallon, down 11 cents. => $3.40 = money 3.4 USD per gallon about Oil; 11 cents = money 0.11 USD down about Oil
    Profit more than doubled to $5 million and the fee was halved. => doubled = ratio over 2 times up about Profit; $5 million = money 5000000 USD about Profit; halved = ratio 0.5 times down about fee
    Sales fell 4% to £1.8bn in the year to May, from £1.9bn. => 4% = percent 4 percent down about Sales; £1.8bn = money 1800000000 GBP about Sales was f4; May = date [2023-05]; £1.9bn = money 1900000000 GBP about Sales
    Seats halved to 410 in 2020 from 830 in 2010. => halved = ratio 0.5 times down about Seats; 410 = count 410 about Seats was f4; 2020 = date [2020]; 830 = count 830 about Seats; 2010 = date [2010]
    The index fell 12.4 points, or 0.5%, to 4,350.9. => 12.4 points = measure 12.4 point down about index; 0.5% = percent 0.5 percent down about index same f1; 4,350.9 = measure 4350.9 point about index
    It would raise $5 million. => $5 million = money 5000000 USD
    The 737 MAX 9 took three things to know to heart. =>
    The 1-for-20 split is due. => 1-for-20 = ratio 0.05
    It leads in the 25-54 demographic. => 25-54 = age 25 to 54 year of age
    The board approved the plan 9 to 3. They voted 61 to 38. => 9 to 3 = score [9-3] about board; 61 to 38 = score [61-38]
    It fell from 9 to 3. => 9 = count 9; 3 = count 3 was f1
    It has 3 nurses for every 1,000 beds. => 3 nurses for every 1,000 beds = ratio 3 per 1,000 beds
    The rate was 12 per 100,000 people in 2018, compared with 9 in 2019. => 12 per 100,000 people = ratio 12 per 100,000 people about rate; 2018 = date [2018]; 9 = ratio 9 per 100,000 people about rate; 2019 = date [2019]
    It trades at 14 times earnings and is worth twice as much. => 14 times = ratio 14 times of earnings; twice = ratio 2 times
    He called twice as he left. =>
    It hit 12 of the world's 20 largest ports. => 12 = count 12 of largest ports; 20 = count 20 of largest ports about world
    Of the 90 men held, 38 were charged and 11 remain in jail. => 90 = count 90 of men; 38 = count 38 of men; 11 = count 11 of men
    About 70 people were on board, an aide said, not 150 as first reported. => 70 = count about 70 of people; 150 = count 150 of people; first = ordinal 1
    Police seized 3 tonnes of gold worth $5 million. => 3 tonnes = measure 3 tonne of gold about gold, Police; $5 million = money 5000000 USD about gold, Police
    The bank set aside $5 million. A pint then costs $5. => $5 million = money 5000000 USD about bank; $5 = money 5 USD about pint
    The hull is 230 metres long and 32 wide. => 230 metres = measure 230 metre about hull; 32 = measure 32 metre about hull
    The Senate passed the $5 billion plan. => $5 billion = money 5000000000 USD of plan
    The strike has cost the line an estimated $5 million a week. => $5 million = money about 5000000 USD per week about strike
    It costs less than $4 a dose. => $4 = money under 4 USD per dose
    The bank expects growth of 2% this year and 3% next. => 2% = percent 2 percent about growth, bank; this year = date [2024]; 3% = percent 3 percent about growth, bank
    His brother, 46, left. => 46 = age 46 year [P46Y] of age about brother
    It slid into the bottom three again. The top 10 firms won. => 10 = count 10 of firms
    """#

  @Test func keepsWhatDoesNotFitAsPrinted() {
    let digits = String(repeating: "9", count: 60)
    let document = Document(text: "It sold \(digits) cars.", language: English.language)
    document.annotate()
    #expect(document.figures.map(\.figure.low) == [nil])
    #expect(document.warnings.contains { $0.contains("too large") })
  }

  @Test(arguments: [
    ("https://news.example.au/a", "AUD"), ("https://news.example.com/a", "USD"), ("https://example.ca", "CAD"),
  ])
  func readsTheDollarOfTheSite(url: String, currency: String) {
    let text = "It cost $5 million."
    let blocks = [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))]
    let document = Document(article: Article(text: text, blocks: blocks, url: url), language: English.language)
    document.annotate()
    #expect(document.figures.first?.figure.currency == currency)
  }

  @Test func endsOnTextsCutAnywhere() {
    let text =
      "Nearly 2.3 million people ($1-2bn, 5% a year) left on Friday, 7 May 2021, 10.45pm: -3C, half a dozen of the nine, 5-4, 16:9"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let document = Document(text: String(decoding: bytes[..<end], as: UTF8.self), language: English.language)
      document.annotate()
      #expect(document.figures.allSatisfy { $0.figure.range.end <= end })
    }
  }

  @Test(arguments: [("2024-03-14", 3), ("2000-02-29", 1), ("2023-12-31", 6), ("1969-07-20", 6)])
  func knowsWeekdays(day: String, weekday: Int) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(date.weekday == weekday)
    #expect(CalendarDate(days: date.days) == date)
  }
}
