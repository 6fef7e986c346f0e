/// Names of months in the languages news pages are mostly in.
enum Months {
  /// 1 to 12 for a name or its abbreviation.
  static func number(_ word: some Collection<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 27, let first = word.first else { return nil }
    // Folding beyond A-Z costs; it matters only for names that start or go on outside of it ("MÄRZ").
    let name = first < 0x80 && word.allSatisfy { $0 < 0x80 } ? word.lowered.string : word.string.lowercased()
    return numbers[name]
  }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for row in table.rows { for name in row.dropFirst() { numbers[name] = Int(row[0]) } }
    return numbers
  }()

  /// Per month a row each for Germanic, Romance, Slavic and other languages. A name that is two months in two languages
  /// (Croatian "listopad" is October, Polish November) stands where more pages have it.
  private static let table: StaticString = """
    1 january jan januar jänner jaenner jän januari
    1 janvier janv enero ene gennaio genn gen gener janeiro ianuarie
    1 января янв styczeń stycznia sty leden ledna január januára siječnja січня януари januara
    1 ocak oca ιανουαρίου tammikuu tammikuuta يناير كانون जनवरी
    2 february feb febr februar feber februari febrúar
    2 février févr fév fev fevr febrero febbraio febbr fevereiro febrer februarie
    2 февраля фев luty lutego lut únor února február februára veljače лютого февруари februara
    2 şubat şub φεβρουαρίου helmikuu helmikuuta فبراير شباط फरवरी फ़रवरी
    3 march mar märz mär mrz maerz maart mrt mars marts
    3 marzo março marc març martie
    3 марта мар marca marzec březen března marec ožujka березня март marta március márc
    3 mart μαρτίου maaliskuu maaliskuuta مارس آذار मार्च
    4 april apr apríl
    4 avril avr abril abr aprile aprilie
    4 апреля апр kwietnia kwiecień kwi duben dubna apríla travnja квітня април aprila április ápr
    4 nisan nis απριλίου huhtikuu huhtikuuta أبريل ابريل نيسان अप्रैल
    5 may mai mei maj
    5 mayo maggio magg mag maio maig
    5 мая maja máj mája květen května svibnja травня май május
    5 mayıs μαΐου μαίου toukokuu toukokuuta مايو أيار मई
    6 june jun juni
    6 juin junio giugno giu junho juny iunie
    6 июня июн czerwca czerwiec cze červen června jún júna lipnja червня юни juna június
    6 haziran haz ιουνίου kesäkuu kesäkuuta يونيو يونيه حزيران जून
    7 july jul juli
    7 juillet juil julio luglio lug julho juliol iulie
    7 июля июл lipca lipiec červenec července júl júla srpnja липня юли jula július
    7 temmuz tem ιουλίου heinäkuu heinäkuuta يوليو يوليه تموز जुलाई
    8 august aug augustus augusti
    8 août aout agosto ago agost
    8 августа авг sierpnia sierpień sie srpen srpna augusta kolovoza серпня avgusta augusztus
    8 ağustos ağu αυγούστου elokuu elokuuta أغسطس اغسطس آب अगस्त
    9 september sep sept
    9 septembre septiembre settembre sett setembro set setembre septembrie
    9 сентября сен сент września wrzesień wrz září rujna вересня септември septembra szeptember szept
    9 eylül eyl σεπτεμβρίου syyskuu syyskuuta سبتمبر أيلول सितंबर सितम्बर
    10 october oct oktober okt
    10 octobre octubre ottobre ott outubro out octombrie
    10 октября окт października październik paź říjen října októbra жовтня октомври oktobra október
    10 ekim eki οκτωβρίου lokakuu lokakuuta أكتوبر اكتوبر अक्टूबर
    11 november nov
    11 novembre noviembre novembro noiembrie
    11 ноября ноя нояб listopada listopad lis listopadu novembra studenoga листопада ноември
    11 kasım kas νοεμβρίου marraskuu marraskuuta نوفمبر नवंबर नवम्बर
    12 december dec dezember dez desember des
    12 décembre déc diciembre dic dicembre dezembro desembre decembrie
    12 декабря дек grudnia grudzień gru prosinec prosince decembra prosinca грудня декември
    12 aralık ara δεκεμβρίου joulukuu joulukuuta ديسمبر दिसंबर दिसम्बर
    """
}
