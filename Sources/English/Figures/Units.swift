import Grammar

/// Units of measure by their printed forms.
enum Units {
  static let measures: WordMap = {
    var map = WordMap(table)
    addPrefixed(to: &map)
    return map
  }()
  /// Letters that are a unit only where they follow digits directly, or stand where no other word can be meant.
  static let signs = WordMap(signTable)
  static let times = WordMap(timeTable)

  private static let table: StaticString = """
    metre: metres, meter, meters
    kilometre: kilometres, kilometer, kilometers, km, kms, kilometres, klicks
    centimetre: centimetres, centimeter, centimeters, cm, cms
    angstrom: angstroms, ångström, ångströms, ångstrom, å
    parsec: parsecs
    light minute: light minutes, light-minute, light-minutes
    light second: light seconds, light-second, light-seconds
    light hour: light hours, light-hour, light-hours
    light day: light days, light-day, light-days
    cubit: cubits
    karat: karats
    dalton: daltons
    dunam: dunams, dunums, donums
    decare: decares
    cusec: cusecs
    dyne: dynes
    gray: grays
    henry: henries, henrys
    kilohm: kilohms
    megohm: megohms
    baud: bauds
    octave: octaves
    gigabit: gbit, gbits
    kilovolt-ampere: kilovolt-amperes, kilovolt amperes
    newton metre: newton-metre, newton-metres, newton-meter, newton-meters
    kilonewton metre: kilonewton metres, kilonewton-metres
    astronomical unit: astronomical units
    millimetre: millimetres, millimeter, millimeters, mm
    micrometre: micrometres, micrometer, micrometers, micron, microns, µm
    nanometre: nanometres, nanometer, nanometers, nm
    picometre: picometres, picometer, picometers
    mile: miles, mi
    nautical mile: nautical miles, nmi
    foot: feet, ft, ft.
    inch: inches, in.
    yard: yards, yd, yds
    light year: light years, light-year, light-years, lightyear, lightyears
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
    troy ounce: troy ounces, troy oz
    fluid ounce: us fluid ounce, us fluid ounces, imperial fluid ounce, imperial fluid ounces
    fluid ounce: fluid ounces, fl oz, fl oz., fl. oz., fl. oz
    hundredweight: hundredweights, cwt
    quintal: quintals
    deadweight ton: deadweight tons, deadweight tonnes, deadweight tonne
    gross ton: gross tons, gross tonnes
    stone: stones
    carat: carats
    litre: litres, liter, liters, ltr, ltrs
    millilitre: millilitres, milliliter, milliliters, ml, mls
    centilitre: centilitres, centiliter, centiliters, cl
    hectolitre: hectolitres, hectoliter, hectoliters
    gallon: gallons, gal, gals, us gallon, us gallons, imperial gallon, imperial gallons
    barrel: barrels, bbl, bbls
    pint: pints, us pint, us pints, imperial pint, imperial pints
    quart: quarts, us quart, us quarts, imperial quart, imperial quarts
    hogshead: hogsheads
    peck: pecks
    bushel: bushels
    acre foot: acre feet, acre-feet, acre-foot
    standard cubic foot: standard cubic feet
    board foot: board feet
    barrel of oil equivalent: barrels of oil equivalent
    twenty-foot equivalent unit: twenty-foot equivalent units
    cup: cups
    tablespoon: tablespoons, tbsp, tbsps, tablespoonful, tablespoonfuls
    teaspoon: teaspoons, tsp, tsps, teaspoonful, teaspoonfuls
    cubic metre: cubic metres, cubic meter, cubic meters, cubic m, cu m, m3, m³
    cubic foot: cubic feet, cu ft, cubic ft, ft3, ft³
    cubic centimetre: cubic centimetres, cubic centimeter, cubic centimeters, cubic cm, cc, cm3, cm³
    cubic kilometre: cubic kilometres, cubic kilometer, cubic kilometers, cubic km, km3, km³
    cubic mile: cubic miles
    cubic yard: cubic yards
    cubic inch: cubic inches
    square metre: square metres, square meter, square meters, sq m, sq. m, square m, sqm, m2, m²
    square metre: sq metre, sq meter, sq metres, sq meters
    square kilometre: square kilometres, square kilometer, square kilometers, sq km, sq. km, square km
    square kilometre: km2, km², sq kilometres, sq kilometers, sq kms, sq kilometre, sq kilometer
    square mile: square miles, sq mi, sq. mi, sq mile, sq miles, sq. miles
    square foot: square feet, sq ft, sq. ft, sq. ft., sq ft., square ft, sqft, ft2, ft², sq feet
    square yard: square yards, sq yd, sq yds, sq yard, sq yards
    square inch: square inches, sq in, sq inch, sq inches
    square millimetre: square millimetres, square millimeter, square millimeters, sq mm
    square centimetre: square centimetres, square centimeter, square centimeters, sq cm, cm2, cm²
    cubic millimetre: cubic millimetres, cubic millimeter, cubic millimeters
    cubic decimetre: cubic decimetres, cubic decimeter, cubic decimeters
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
    british thermal unit: british thermal units, btu, btus
    therm: therms
    erg: ergs
    foot-pound: foot-pounds, foot pounds, ft-lb, ft lbs
    tonne of oil equivalent: tonnes of oil equivalent
    kilowatt peak: kwp
    megavolt ampere: mva
    kilojoule: kilojoules, kj
    megajoule: megajoules, mj
    calorie: calories
    kilocalorie: kilocalories, kcal, kcals
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
    atmosphere: atmospheres
    pound per square inch: psi, pounds per square inch, psig
    kilopound per square inch: ksi
    kilopound: kip, kips
    pound-force: pounds-force, lbf
    millimetre of mercury: mmhg, millimetres of mercury, millimeters of mercury
    inch of mercury: inches of mercury
    torr: torrs
    millibar: millibars, mbar, mbars
    pound-foot: lb-ft, pound-feet, lb ft
    hertz: hz
    kilohertz: khz
    megahertz: mhz
    gigahertz: ghz
    decibel: decibels, db
    byte: bytes
    bit: bits
    kibibyte: kib, kibibytes
    mebibyte: mib, mebibytes
    gibibyte: gib, gibibytes
    tebibyte: tib, tebibytes
    kilobyte: kilobytes, kb
    megabyte: megabytes, mb
    gigabyte: gigabytes, gb, gigs
    terabyte: terabytes, tb
    petabyte: petabytes, pb
    megabit: megabits
    gigabit: gigabits
    megabit per second: mbps, megabits per second, mb/s
    gigabit per second: gbps, gigabits per second
    pixel: pixels
    megapixel: megapixels, mp
    degree: degrees, deg, deg., degs, °, º
    celsius: celcius, centigrates, centigrate, celsuis, degrees celcius, degree celcius, deg celsius, degrees c
    celsius: °c, degc, degree celsius, degrees celsius, degrees centigrade, degree centigrade, ° celsius, centigrade, ºc, ℃
    fahrenheit: farenheit, fahrenheits, farhenheit, farenheight, degrees farenheit, degree farenheit
    fahrenheit: deg fahrenheit, degrees f, °f, degf, degree fahrenheit, degrees fahrenheit, ° fahrenheit, ºf, ℉
    kelvin: kelvins, degrees kelvin, degree kelvin
    minute of arc: minutes of arc, arcminute, arcminutes, arc minutes, arc minute, arcmin
    second of arc: seconds of arc, arcsecond, arcseconds, arc seconds, arc second, arcsec
    radian: radians
    steradian: steradians
    mile per hour: mph, m.p.h., miles per hour, miles an hour, mile an hour, mi/h
    kilometre per hour: kph, kmh, kmph, km/h, kilometres per hour, kilometers per hour, kilometres an hour
    kilometre per hour: kilometers an hour
    metre per second: m/s, metres per second, meters per second, metres a second, meters a second
    mile per gallon: mpg, miles per gallon
    foot per second: feet per second, feet a second, ft/s
    foot per minute: feet per minute
    kilometre per second: kilometres per second, kilometers per second, kilometres a second
    kilometre per second: kilometers a second, kps
    metre per hour: metres per hour, meters per hour
    mile per second: miles per second, miles a second
    litre per minute: litres per minute, liters per minute
    litre per second: litres per second, liters per second
    cubic metre per second: cubic metres per second, cubic meters per second, cumecs
    cubic foot per second: cubic feet per second, cfs
    gallon per minute: gallons per minute, gallons a minute, gpm
    kilobit per second: kilobits per second, kbps
    terabit per second: terabits per second, tbps
    megabyte per second: megabytes per second
    knot: knots, kt, kts
    barrel per day: bpd, b/d, barrels a day, barrels per day, barrel-a-day, barrels-a-day
    barrel per day: barrel-per-day, barrels-per-day
    revolution per minute: rpm, r.p.m., revs per minute, revolutions per minute
    beat per minute: bpm, beats per minute, beats a minute
    frame per second: frames per second
    part per trillion: parts per trillion, ppt
    dot per inch: dots per inch, dpi
    pixel per inch: pixels per inch, ppi
    international unit: international units
    point per game: ppg
    rebound per game: rpg
    assist per game: apg
    part per million: ppm, parts per million
    part per billion: ppb, parts per billion
    gravity: g-force
    point: points, pts, pt
    page: pages
    becquerel: becquerels, bq
    sievert: sieverts
    roentgen: roentgens
    curie: curies
    milligray: mgy
    electronvolt: ev, electron volt, electron volts, electronvolts
    megayear: ma
    cubic inch: cubic-inch, cubic-inches
    katal: katals
    lumen: lumens
    candela: candelas
    weber: webers
    coulomb: coulombs
    farad: farads
    lux: luxes
    nit: nits
    okta: oktas
    qubit: qubits
    gigaflop: gigaflops
    teraflop: teraflops
    petaflop: petaflops
    exaflop: exaflops
    man-hour: man-hours, man hours, man hour
    man-day: man-days, man days, man day
    person-hour: person-hours, person hours
    person-day: person-days, person days
    person-year: person-years, person years
    passenger mile: passenger miles, passenger-miles
    passenger kilometre: passenger kilometres, passenger kilometers, passenger-kilometres, passenger-kilometers
    tonne kilometre: tonne kilometres, tonne-kilometres, ton kilometres
    ton mile: ton miles, ton-miles
    vehicle mile: vehicle miles, vehicle-miles
    degree day: degree days, degree-days
    diopter: dioptre, diopters, dioptres
    volt-ampere: volt-amperes, volt amperes
    """

  /// Adds the units with prefixes of the SI in both spellings, singular and plural: "nanograms", "megatons".
  private static func addPrefixed(to map: inout WordMap) {
    // By bytes: splitting by characters costs milliseconds at every start.
    func words(_ list: StaticString) -> [Slice<UnsafeBufferPointer<UInt8>>] {
      UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount).split { $0 <= 0x20 }
    }
    let prefixes = words(prefixes).map { String(decoding: $0, as: UTF8.self) }
    for base in words(bases) {
      let forms = base.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
      for prefix in prefixes {
        let name = prefix + forms[0]
        for form in forms {
          map.add(prefix + form, name)
          if form != "hertz" { map.add(prefix + form + "s", name) }
        }
      }
    }
  }

  private static let prefixes: StaticString = """
    atto femto pico nano micro milli centi deci deca hecto kilo mega giga tera peta exa zetta yotta
    """
  private static let bases: StaticString = """
    metre/meter gram/gramme litre/liter tonne ton watt joule volt ampere/amp hertz newton pascal ohm farad
    becquerel gray sievert curie electronvolt calorie byte bit bar parsec mole radian lumen coulomb tesla
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
    microsecond: microseconds
    nanosecond: nanoseconds
    picosecond: picoseconds
    femtosecond: femtoseconds
    attosecond: attoseconds
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
    millennium: millennia, millenniums
    """
}
