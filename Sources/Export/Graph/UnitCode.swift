/// Codes of UN/CEFACT Recommendation 20, which schema.org's unitCode takes.
enum UnitCode {
  /// The code of a unit in the record's spelling (singular, English); nil when there is none.
  static func code(of unit: String) -> String? { codes[unit] }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let space = line.firstIndex(of: " ")!
      codes[String(line[line.index(after: space)...])] = String(line[..<space])
    }
    return codes
  }()

  private static let table = """
    P1 percent
    KMT kilometre
    MTR metre
    CMT centimetre
    MMT millimetre
    SMI mile
    NMI nautical mile
    YRD yard
    FOT foot
    INH inch
    MTK square metre
    KMK square kilometre
    MIK square mile
    FTK square foot
    HAR hectare
    ACR acre
    LTR litre
    MLT millilitre
    GLL gallon
    BLL barrel
    MTQ cubic metre
    FTQ cubic foot
    KGM kilogram
    GRM gram
    MGM milligram
    MC microgram
    TNE tonne
    STN ton
    LBR pound
    ONZ ounce
    CEL celsius
    FAH fahrenheit
    KEL kelvin
    DD degree
    WTT watt
    KWT kilowatt
    MAW megawatt
    A90 gigawatt
    D31 terawatt
    WHR watt hour
    KWH kilowatt hour
    MWH megawatt hour
    GWH gigawatt hour
    D32 terawatt hour
    VLT volt
    KVT kilovolt
    AMP ampere
    JOU joule
    KJO kilojoule
    HTZ hertz
    KHZ kilohertz
    MHZ megahertz
    A86 gigahertz
    AD byte
    2P kilobyte
    4L megabyte
    E34 gigabyte
    E35 terabyte
    SEC second
    MIN minute
    HUR hour
    DAY day
    WEE week
    MON month
    ANN year
    KMH kilometre per hour
    HM mile per hour
    MTS metre per second
    KNT knot
    PAL pascal
    A97 hectopascal
    BAR bar
    MBR millibar
    2N decibel
    """
}
