import Testing

@testable import English

/// Dates, durations and ranges, against a day of publication (Thursday, 14 March 2024), each with what is none.
@Suite struct DateTests {
  @Test(arguments: Self.rows)
  func readsTheForm(row: String) throws {
    try FigureTests.check(row)
  }

  private static let rows: [String] = table.split(separator: "\n").map(String.init)

  private static let table = #"""
    The council met on Tuesday. => Tuesday = date [2024-03-12]
    The council will meet on Tuesday. => Tuesday = date [2024-03-19]
    He said on Monday the talks would resume on Friday. => Monday = date [2024-03-11]; Friday = date [2024-03-15]
    The vote is set for Sunday. => Sunday = date [2024-03-17]
    Police plan to reopen the bridge on Friday. => Friday = date [2024-03-15]
    The deadline was extended until Friday. => Friday = date [2024-03-15]
    Crews worked until Tuesday. => Tuesday = date [2024-03-12]
    She could not be reached on Wednesday. => Wednesday = date [2024-03-13]
    They must reply by Monday. => Monday = date [2024-03-18]
    The shop closed in November. => November = date [2023-11]
    The shop will open in November. => November = date [2024-11]
    The plant shuts in January. => January = date [2024-01]
    He was arrested on Oct. 3. => Oct. 3 = date [2023-10-03]
    The show will run until Oct. 3. => Oct. 3 = date [2024-10-03]
    They met last Friday, this morning and the day before yesterday. => last Friday = date [2024-03-08]; this morning = date [2024-03-14TMO]; the day before yesterday = date [2024-03-12]
    The fair runs from May 24 to 26. => May 24 = date [2024-05-24]; 26 = date [2024-05-26]
    They may march in March, and April May left in May. => March = date [2024-03]; May = date [2023-05]
    The sun rose; he sat; they wed. =>
    It takes a second, on second thought. => second = ordinal 2
    The 2012 Act covers 1,900 people in 1,200 homes. => 2012 = date [2012]; 1,900 = count 1900 of people about 2012 Act; 1,200 = count 1200 of homes about 2012 Act
    He fell ill on 3 May 2020 and died two days later. => 3 May 2020 = date [2020-05-03]; two days later = date [2020-05-05]
    It opened in 1998 and shut the following year. => 1998 = date [1998]; the following year = date [1999]
    Profit rose in the fourth quarter of 2023 from a year earlier. => the fourth quarter of 2023 = date [2023-Q4]; a year earlier = date [2022-Q4]
    Sales fell in the third quarter. In the year-earlier period they rose. => the third quarter = date [2023-Q3]; the year-earlier period = date [2022-Q3]
    Sales rose in the first half of last year. => the first half of last year = date [2023-H1]
    They led in the second half. => second = ordinal 2 of half
    It was sold in the spring of 2019, not in the fall. => the spring of 2019 = date [2019-SP]; the fall = date [2023-FA]
    She took the fall for it. =>
    It pays interest twice a year. =>
    They train every day and each Friday. => every day = date [P1D]; each Friday = date [XXXX-WXX-5]
    It costs $5 every month. => $5 = money 5 USD per month
    Now that it is sold, he left as soon as he could. =>
    They met on Christmas Eve and Good Friday. => Christmas Eve = date [2023-12-24]; Good Friday = date [2023-04-07]
    It grew over the past two weeks and in recent years. => the past two weeks = duration 2 week [P2W]; recent years = duration [PXY]
    In the three months ended June 30 it lost money. => the three months = duration 3 month [P3M]; June 30 = date [2023-06-30]
    The 19th-century house was sold in the 20th century. => The 19th-century = date [18]; the 20th century = date [19]
    It opened in the early 1900s and the '60s. => the early 1900s = date [190]; the '60s = date [196]
    The meeting is at noon on Friday. => noon on Friday = date [2024-03-15T12:00]
    The blast hit at 10:35 a.m. on Friday. => 10:35 a.m. on Friday = date [2024-03-08T10:35]
    It must end by year-end or by the end of the year. => year-end = date [2024]; the end of the year = date [2024]
    The current mayor swam against the current. => current = date [PRESENT_REF]
    They live in the past, he said. => the past = date [PAST_REF]
    It will run for 90 days, or up to five weeks. => 90 days = duration 90 day [P90D]; five weeks = duration atMost 5 week [P5W]
    It took two to three weeks, or between six and eight months. => two to three weeks = duration 2 to 3 week; six and eight months = duration 6 to 8 month
    He served a 12-year term. => 12-year = duration 12 year [P12Y] of term
    A decade ago it had two. => A decade ago = date [2014]; two = count 2
    It happened on the night of July 4. => July 4 = date [2023-07-04]
    The 2021-22 season and the 2011-12 winter were cold. => 2021-22 = date [2021/2022]; 2011-12 = date [2011/2012]
    He is in his 60s; she was 9 months old. => 60s = age about 60 to 69 year of age; 9 months old = age 9 month [P9M] of age
    They aired it on Tuesday nights and on Sundays. => Tuesday nights = date [XXXX-WXX-2TNI]; Sundays = date [XXXX-WXX-7]
    Friday's vote will decide. => Friday = date [2024-03-15]
    It starts Monday. => Monday = date [2024-03-18]
    They agreed on a 48-hour pause, not on a 48-strong crowd. => 48-hour = duration 48 hour [PT48H] of pause; 48-strong = count 48 of crowd
    It took three and a half years and half an hour. => three and a half years = duration 3.5 year [P3.5Y]; half an hour = duration 0.5 hour [PT0.5H]
    It lasted two years and three months; it has two halls, three doors. => two years and three months = duration 27 month [P27M]; two = count 2 of halls; three = count 3 of doors
    It must end within 72 hours of the vote. => 72 hours = duration atMost 72 hour [PT72H]
    It changed over the past decade, not in the decade of change; it opens twice a day. => the past decade = duration 10 year [P10Y]
    He faces 25 years in prison after a 25-year sentence. => 25 years = duration 25 year [P25Y]; 25-year = duration 25 year [P25Y] of sentence
    It rose three days ago and has been up since 2012, in three days of gales. => three days ago = date [2024-03-11]; 2012 = date [2012]; three days = duration 3 day [P3D] of gales
    He played the 2021-22 season and 2021 - 22 others. => 2021-22 = date [2021/2022]; 2021 = date [2021]; 22 = count 22 of others
    It opens at 5:30am, 1730 GMT and 9 p.m., with a 5:4 ratio. => 5:30am = date [2024-03-14T05:30]; 1730 GMT = date [2024-03-14T17:30Z]; 9 p.m. = date [2024-03-14T21:00]
    Dana Whitlow, 37, said so. On Monday, 37 people left. => 37 = age 37 year [P37Y] of age about Dana Whitlow; Monday = date [2024-03-11]; 37 = count 37 of people
    A 9-year-old boy met women aged 20 to 45. It has a 9-year plan. => 9-year-old = age 9 year [P9Y] of age about boy; 20 to 45 = age 20 to 45 year of age; 9-year = duration 9 year [P9Y] of plan
    She is in her 40s; the low 40s are cold. => 40s = age about 40 to 49 year of age
    The baby is 11 months old after 11 months of care. => 11 months old = age 11 month [P11M] of age; 11 months = duration 11 month [P11M] of care
    It was the third straight win, the 21st and the second-largest, in a third of games. => third = ordinal 3 of win; 21st = ordinal 21; second-largest = ordinal 2; a third = ratio 0.333333 of games
    Sales nearly doubled and costs were halved, in a double room. => doubled = ratio about under 2 times up about Sales; halved = ratio 0.5 times down about costs
    It saw a threefold increase and five times as many, three times this week. => threefold = ratio 3 times of increase; five times = ratio 5 times; three = count 3 of times; this week = date [2024-W11]
    It passed on a 5-4 vote; they voted 52-48 for 5 to 4 days. => 5-4 = score [5-4]; 52-48 = score [52-48]; 5 = count 5; 4 days = duration 4 day [P4D]
    They won 2-1 and tied at 74-74, then 6-4, 6-3 in 6 to 4 towns. => 2-1 = score [2-1]; 74-74 = score [74-74]; 6-4 = score [6-4]; 6-3 = score [6-3]; 6 = count 6; 4 = count 4 of towns
    It had odds of 3-1 on a 16:9 screen, open 24/7 since 9/11. =>
    It left at least 100 and possibly as many as 140 dead, and at most 9 and at least 4 hurt. => 100 and possibly as many as 140 = count 100 to 140 of dead; 9 and at least 4 = count 4 to 9
    It has at least 100 men and up to 140 women. => 100 = count atLeast 100 of men; 140 = count atMost 140 of women
    It found 37 per 100,000 people and 37 of 100 cats. => 37 per 100,000 people = ratio 37 per 100,000 people; 37 = count 37 of cats; 100 = count 100 of cats
    It sold 500 or fewer now, and 5000 or more than 4500 then. => 500 = count atMost 500 by sell; now = date [PRESENT_REF]; 5000 = count 5000; 4500 = count over 4500
    It was so in 2012, in the 1990s and in the mid-2000s. => 2012 = date [2012]; the 1990s = date [199]; the mid-2000s = date [200]
    It drew 5k-20k people. => 5k-20k = count 5000 to 20000 of people
    About 40 to 50 tents stood. => 40 to 50 = count about 40 to 50 of tents
    It is now the largest; it may soon close. => now = date [PRESENT_REF]; soon = date [FUTURE_REF]
    The talks opened on Wednesday and ended a day later. => Wednesday = date [2024-03-13]; a day later = date [2024-03-14]
    It fell from 7 a year ago. => 7 = count 7; a year ago = date [2023]
    The party paper and daily Lyset shut. =>
    """#

  @Test(arguments: [
    ("easter", "2024-03-31"), ("good friday", "2024-03-29"), ("thanksgiving", "2024-11-28"),
    ("memorial day", "2024-05-27"), ("election day", "2024-11-05"), ("labor day", "2024-09-02"),
    ("ash wednesday", "2024-02-14"), ("christmas", "2024-12-25"),
  ])
  func knowsHolidays(name: String, day: String) throws {
    let holiday = try #require(Holidays.day(name))
    #expect(Holidays.date(of: holiday, in: 2024).iso == day)
  }

  @Test(arguments: [(1961, "1961-04-02"), (1999, "1999-04-04"), (2038, "2038-04-25")])
  func knowsEaster(year: Int, day: String) throws {
    let easter = try #require(Holidays.day("easter"))
    #expect(Holidays.date(of: easter, in: year).iso == day)
  }

  @Test(arguments: [
    ("2019", "2020", "2021-01"), ("2019-05", "2020", "2019-06"), ("2019-12-31", "2020", "2020-01"),
  ])
  func countsFromTheDateTold(told: String, year: String, month: String) throws {
    let date = try #require(ToldDate(told))
    #expect(date.away(1, "year") == year)
    #expect(date.away(1, "month") == (date.month == nil ? nil : month))
  }
}
