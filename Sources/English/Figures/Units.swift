import Grammar

/// Units of measure by their printed forms.
enum Units {
  static let measures = WordMap(table)
  /// Letters that are a unit only where they follow digits directly, or stand where no other word can be meant.
  static let signs = WordMap(signTable)
  static let times = WordMap(timeTable)

  private static let table: StaticString = """
    metre: metres, meter, meters
    kilometre: kilometres, kilometer, kilometers, km, kms, kilometres, klicks
    centimetre: centimetres, centimeter, centimeters, cm, cms
    millimetre: millimetres, millimeter, millimeters, mm
    micrometre: micrometres, micrometer, micrometers, micron, microns, µm
    nanometre: nanometres, nanometer, nanometers, nm
    picometre: picometres, picometer, picometers
    mile: miles, mi
    nautical mile: nautical miles, nmi
    foot: feet, ft, ft.
    inch: inches, in.
    yard: yards, yd, yds
    light year: light years, light-year, light-years
    furlong: furlongs
    fathom: fathoms
    gram: grams, gramme, grammes
    kilogram: kilograms, kilogramme, kilogrammes, kg, kgs, kilo, kilos
    milligram: milligrams, milligramme, milligrammes, mg, mgs
    microgram: micrograms, mcg, µg
    tonne: tonnes, metric ton, metric tons, metric tonne, metric tonnes
    ton: tons, short ton, short tons, long ton, long tons
    pound: lb, lbs, lb., lbs.
    ounce: ounces, oz, oz.
    stone: stones
    carat: carats
    litre: litres, liter, liters, ltr, ltrs
    millilitre: millilitres, milliliter, milliliters, ml
    centilitre: centilitres, centiliter, centiliters, cl
    hectolitre: hectolitres, hectoliter, hectoliters
    gallon: gallons, gal
    barrel: barrels, bbl, bbls
    pint: pints
    quart: quarts
    bushel: bushels
    cup: cups
    tablespoon: tablespoons, tbsp
    teaspoon: teaspoons, tsp
    cubic metre: cubic metres, cubic meter, cubic meters, cubic m, cu m, m3, m³
    cubic foot: cubic feet, cu ft, cubic ft, ft3, ft³
    cubic centimetre: cubic centimetres, cubic centimeter, cubic centimeters, cubic cm, cc, cm3, cm³
    cubic kilometre: cubic kilometres, cubic kilometer, cubic kilometers, cubic km, km3, km³
    cubic mile: cubic miles
    cubic yard: cubic yards
    cubic inch: cubic inches
    square metre: square metres, square meter, square meters, sq m, sq. m, square m, sqm, sq metres, sq meters, m2, m²
    square kilometre: square kilometres, square kilometer, square kilometers, sq km, sq. km, square km
    square kilometre: km2, km², sq kilometres, sq kilometers
    square mile: square miles, sq mi, sq. mi, sq miles, sq. miles
    square foot: square feet, sq ft, sq. ft, sq. ft., sq ft., square ft, sqft, ft2, ft², sq feet
    square yard: square yards, sq yd
    square inch: square inches, sq in
    square centimetre: square centimetres, square centimeter, square centimeters, sq cm, cm2, cm²
    acre: acres
    hectare: hectares, ha
    watt: watts
    kilowatt: kilowatts, kw
    megawatt: megawatts, mw
    gigawatt: gigawatts, gw
    terawatt: terawatts, tw
    horsepower: hp, bhp, horse power
    watt hour: watt hours, watt-hour, watt-hours, wh
    kilowatt hour: kilowatt hours, kilowatt-hour, kilowatt-hours, kwh
    megawatt hour: megawatt hours, megawatt-hour, megawatt-hours, mwh
    gigawatt hour: gigawatt hours, gigawatt-hour, gigawatt-hours, gwh
    terawatt hour: terawatt hours, terawatt-hour, terawatt-hours, twh
    joule: joules
    kilojoule: kilojoules, kj
    megajoule: megajoules, mj
    calorie: calories
    kilocalorie: kilocalories, kcal
    volt: volts
    kilovolt: kilovolts, kv
    ampere: amperes, amps, amp
    milliampere hour: mah
    ohm: ohms
    newton metre: newton metres, newton meters, nm of torque
    newton: newtons
    pascal: pascals
    kilopascal: kilopascals, kpa
    megapascal: mpa
    bar: bars
    millibar: millibars, mbar, mb
    pound-foot: lb-ft, pound-feet, lb ft
    hertz: hz
    kilohertz: khz
    megahertz: mhz
    gigahertz: ghz
    decibel: decibels, db
    byte: bytes
    bit: bits
    kilobyte: kilobytes, kb
    megabyte: megabytes
    gigabyte: gigabytes, gb, gigs
    terabyte: terabytes, tb
    petabyte: petabytes, pb
    megabit: megabits
    gigabit: gigabits
    megabit per second: mbps, megabits per second, mb/s
    gigabit per second: gbps, gigabits per second
    pixel: pixels
    megapixel: megapixels, mp
    degree: degrees, deg, °
    celsius: °c, degc, degree celsius, degrees celsius, degrees centigrade, degree centigrade, ° celsius, centigrade
    fahrenheit: °f, degf, degree fahrenheit, degrees fahrenheit, ° fahrenheit
    kelvin: kelvins
    mile per hour: mph, m.p.h., miles per hour, miles an hour, mile an hour, mi/h
    kilometre per hour: kph, kmh, kmph, km/h, kilometres per hour, kilometers per hour, kilometres an hour
    kilometre per hour: kilometers an hour
    metre per second: m/s, metres per second, meters per second, metres a second
    mile per gallon: mpg, miles per gallon
    knot: knots, kt, kts
    barrel per day: bpd, b/d, barrels a day, barrels per day, barrel-a-day, barrels-a-day
    barrel per day: barrel-per-day, barrels-per-day
    revolution per minute: rpm, r.p.m.
    point per game: ppg
    rebound per game: rpg
    assist per game: apg
    part per million: ppm, parts per million
    part per billion: ppb, parts per billion
    gravity: g-force
    point: points, pts, pt
    page: pages
    becquerel: becquerels
    sievert: sieverts
    milligray: mgy
    electronvolt: ev
    megayear: ma
    cubic inch: cubic-inch, cubic-inches
    """

  private static let signTable: StaticString = """
    metre: m
    gram: g
    litre: l
    tonne: t
    celsius: c, °c
    fahrenheit: f, °f
    watt: w
    volt: v
    inch: in
    kelvin: k
    hour: h
    """

  private static let timeTable: StaticString = """
    second: seconds, sec, secs
    millisecond: milliseconds, ms
    minute: minutes, min, mins
    hour: hours, hr, hrs
    day: days
    week: weeks, wk, wks
    fortnight: fortnights
    month: months, mth, mths
    quarter: quarters
    year: years, yr, yrs
    decade: decades
    century: centuries
    """
}
