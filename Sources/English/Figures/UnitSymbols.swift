import Grammar

/// Units by their symbols in exact letter case, as the SI and customary usage print them: "mW" and "MW" differ.
enum UnitSymbols {
  /// - Parameter isGlued: whether the symbol touches its number ("12V"); some mean something else after a space.
  static func name(_ printed: String, isGlued: Bool) -> String? {
    sure[printed] ?? (isGlued ? glued[printed] : nil)
  }

  /// A symbol in a quotient ("l/km", "m/s"), where single letters cannot be anything else.
  static func inQuotient(_ printed: String) -> String? { sure[printed] ?? glued[printed] ?? quotient[printed] }

  private static let sure = read(sureTable)
  private static let glued = read(gluedTable)
  private static let quotient = read(quotientTable)

  private static func read(_ table: StaticString) -> [String: String] {
    var map: [String: String] = [:]
    for line in table.description.split(separator: "\n") {
      let parts = line.split(separator: ":")
      for symbol in parts[1].split(separator: " ") { map[String(symbol)] = String(parts[0]) }
    }
    return map
  }

  private static let sureTable: StaticString = """
    kilometre: km
    centimetre: cm
    millimetre: mm
    micrometre: µm μm
    nanometre: nm
    kilogram: kg
    milligram: mg
    microgram: µg μg mcg ug
    nanogram: ng
    millilitre: mL ml
    centilitre: cL cl
    decilitre: dL dl
    hectolitre: hL hl
    microlitre: µL μL µl
    milliwatt: mW
    kilowatt: kW
    megawatt: MW
    gigawatt: GW
    terawatt: TW
    kilowatt peak: kWp
    megawatt peak: MWp
    gigawatt peak: GWp
    watt hour: Wh
    kilowatt hour: kWh KWh kwh
    megawatt hour: MWh
    gigawatt hour: GWh
    terawatt hour: TWh
    milliampere hour: mAh
    ampere hour: Ah
    kilovolt ampere: kVA
    megavolt ampere: MVA
    kilojoule: kJ
    megajoule: MJ
    gigajoule: GJ
    terajoule: TJ
    petajoule: PJ
    exajoule: EJ
    kiloelectronvolt: keV
    megaelectronvolt: MeV
    gigaelectronvolt: GeV
    teraelectronvolt: TeV
    hertz: Hz
    kilohertz: kHz
    megahertz: MHz
    gigahertz: GHz
    terahertz: THz
    kilovolt: kV
    millivolt: mV
    milliampere: mA
    hectopascal: hPa
    kilopascal: kPa
    megapascal: MPa
    gigapascal: GPa
    kilonewton: kN
    newton metre: Nm N·m
    kilobyte: kB KB
    megabyte: MB
    megabit: Mb Mbit
    kilobit per second: kbps Kbps kbit/s kb/s
    megabit per second: Mbps Mbit/s
    gigabit per second: Gbps Gbit/s
    terabit per second: Tbps
    sievert: Sv
    millisievert: mSv
    microsievert: µSv μSv
    gray: Gy
    milligray: mGy
    becquerel: Bq
    kilobecquerel: kBq
    megabecquerel: MBq
    gigabecquerel: GBq
    terabecquerel: TBq
    petabecquerel: PBq
    millicurie: mCi
    mole: mol
    millimole: mmol
    micromole: µmol μmol
    megaparsec: Mpc
    kiloparsec: kpc
    kilodalton: kDa
    millimolar: mM
    picofarad: pF
    millihenry: mH
    milliradian: mrad
    centimetre of water: cmH2O
    kilonewton metre: kNm
    zettabyte: ZB
    ohm: Ω Ω
    kilohm: kΩ
    megohm: MΩ
    microfarad: µF μF
    decibel: dB dBA
    radian: rad
    kilocalorie: kcal
    megatonne: Mt
    gigatonne: Gt
    megayear: Myr
    gigayear: Gyr
    microsecond: µs μs
    horsepower: hp bhp
    pound per square inch: psi PSI
    millimetre of mercury: mmHg
    inch of mercury: inHg
    teraflop: TFLOPS TFLOPs
    petaflop: PFLOPS PFLOPs
    atmosphere: atm
    british thermal unit: Btu BTU
    million british thermal units: MMBtu MMBTU mmBtu
    therm: thm
    thousand cubic feet: mcf Mcf
    billion cubic feet: bcf Bcf
    trillion cubic feet: tcf Tcf
    million cubic feet: mmcf MMcf
    billion cubic metres: bcm
    million tonnes per year: mtpa Mtpa MTPA
    cubic foot per second: cfs
    cubic foot per minute: cfm
    gallon per minute: gpm
    ton per day: tpd
    ton per year: tpy
    tonne per hour: tph
    barrel per day: bpd bopd
    barrel of oil equivalent: boe
    barrel of oil equivalent per day: boepd boed
    twenty-foot equivalent unit: TEU TEUs
    deadweight ton: dwt DWT
    revolution per minute: rpm RPM
    mile per hour: mph MPH
    kilometre per hour: kph kmh kmph
    mile per gallon: mpg MPG
    foot per second: fps
    frame per second: FPS
    part per million: ppm
    part per billion: ppb
    part per trillion: ppt
    dot per inch: dpi
    international unit: IU
    """

  private static let gluedTable: StaticString = """
    metre: m
    gram: g
    litre: l L
    watt: W
    volt: V
    tonne: t
    pascal: Pa
    gigabyte: GB
    terabyte: TB
    petabyte: PB
    exabyte: EB
    kilobit: kb
    nanosecond: ns
    curie: Ci
    lumen: lm
    lux: lx
    metric horsepower: PS
    """

  private static let quotientTable: StaticString = """
    metre: m
    gram: g
    litre: l L
    watt: W
    joule: J
    volt: V
    newton: N
    ampere: A
    coulomb: C
    kelvin: K
    tonne: t
    bit: b bit
    byte: B
    second: s sec
    minute: min
    hour: h hr
    day: d
    year: y yr
    pascal: Pa
    megabyte: MB
    gigabyte: GB
    terabyte: TB
    kilobit: kb Kb kbit
    megabit: Mb
    gigabit: Gb Gbit
    terabit: Tb Tbit
    hectare: ha
    pound: lb
    inch: in
    """
}
