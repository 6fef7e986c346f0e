import Testing

/// What figures count and belong to, sentence by sentence: joined, gapped, fronted, compared.
@Suite struct FigureOwnerTests {
  @Test(arguments: Self.table.split(separator: "\n").map(String.init))
  func findsTheOwner(row: String) throws {
    try FigureTests.check(row)
  }

  private static let table = #"""
    It runs a fleet of 12 ships and 14 aircraft. => 12 = count 12 of ships about fleet; 14 = count 14 of aircraft about fleet
    A ferry with 20 men and 4 dogs sank. => 20 = count 20 of men about ferry; 4 = count 4 of dogs about ferry
    Coal pays for 40% of the rent and gas for 22%. => 40% = percent 40 percent of rent about rent, Coal; 22% = percent 22 percent about gas
    Wages rose 2% and prices 3%. => 2% = percent 2 percent up about Wages; 3% = percent 3 percent up about prices
    Chile bought 55% of the ore, Peru 40%. => 55% = percent 55 percent of ore about ore, Chile; 40% = percent 40 percent about Peru
    The town, home to 20,000 people, was flooded. => 20,000 = count 20000 of people about town
    The library lent 300 books, 40 fewer than in May. => 300 = count 300 of books about library; 40 = count 40 of books about library; May = date [2023-05]
    They sold 300 books in May, 7% more than in June. => 300 = count 300 of books; May = date [2023-05]; 7% = percent 7 percent about books; June = date [2023-06]
    They backed a budget of $340 million, $40 million more than was asked. => $340 million = money 340000000 USD about budget; $40 million = money 40000000 USD about budget
    Its crew totals 14. => 14 = count 14 of crew
    Sales doubled to 840 then. => doubled = ratio 2 times up about Sales; 840 = count 840 about Sales
    Sales reached 840 then. => 840 = count 840 about Sales
    It was backed by 54 senators and opposed by 41. => 54 = count 54 of senators; 41 = count 41 of senators
    The brewer holds 47 of 99 seats, down from 52. => 47 = count 47 of seats about brewer was f3; 99 = count 99 of seats about brewer; 52 = count 52 of seats about brewer
    Its fleet grew from 12 ships to 19 and its staff from 400. => 12 = count 12 of ships about fleet; 19 = count 19 of ships about fleet was f1; 400 = count 400 about staff, fleet
    The new motor makes the car about $500 cheaper. => $500 = money about 500 USD about car
    Homes with incomes below $900 get a grant. => $900 = money under 900 USD about incomes, Homes
    Snow up to 60 metres deep fell. => 60 metres = measure atMost 60 metre about Snow
    The shop sells the lamp for $70. => $70 = money 70 USD about lamp
    The show's 30 actors earned more than $2 million. => 30 = count 30 of actors about show; $2 million = money over 2000000 USD about actors, show
    About 500 hens, worth $400, died. => 500 = count about 500 of hens; $400 = money 400 USD about hens
    The village, with fewer than 90 residents, won. => 90 = count under 90 of residents about village
    Farmers who lose more than 30% of their crop will sue. => 30% = percent over 30 percent down of crop about crop, Farmers
    Net profit was $31 million, below the $35 million analysts expected. => $31 million = money 31000000 USD about Net profit; $35 million = money 35000000 USD
    The level of 15 tonnes requiring action was passed. => 15 tonnes = measure 15 tonne about level
    The firm, which is 43 percent-owned by Arvo, lost. => 43 percent-owned = percent 43 percent about firm
    It treats an average of 600 patients a day. => 600 = count 600 per day of patients
    They met 310 women, half of whom agreed. => 310 = count 310 of women; half = ratio 0.5 of women
    Two men, aged 19 and 22, died. => Two = count 2 of men; 19 = age 19 year [P19Y] of age about men; 22 = age 22 year [P22Y] of age about men
    The drug cut the risk of stroke by 23%. => 23% = percent 23 percent about risk of stroke
    They make up 30% of the crew. => 30% = percent 30 percent of crew
    In a poll, 46% backed the strike and 38% opposed it. => 46% = percent 46 percent; 38% = percent 38 percent
    He had seven points four rebounds then. => seven points = measure 7 point; four = count 4 of rebounds
    A limit per person, which is $500, was set. => $500 = money 500 USD about limit per person
    With a budget of $5 million, the museum thrives. => $5 million = money 5000000 USD about budget, museum
    Fares range from as little as $5 to as much as $90. => $5 to as much as $90 = money 5 to 90 USD about Fares
    """#
}
