import Grammar

/// Currencies by sign, code and name: ISO 4217.
enum Currencies {
  /// Signs, and letters that stand before a number.
  static let signs = WordMap(signTable, namesAreForms: false)
  static let names: WordMap = {
    var map = WordMap(nameTable, namesAreForms: false)
    for national in nationals {
      for noun in national.nouns {
        for nation in national.nations { map.addPhrase(nation + " " + noun, national.code) }
      }
    }
    return map
  }()

  /// One currency of those that share a noun: its code, the noun's forms, and its country's names.
  struct National: Sendable {
    let code: String
    let nouns: [String]
    let nations: [String]
  }

  /// Every currency whose noun needs its country said: "Kuwaiti dinar", "CFA franc".
  static let nationals: [National] = {
    // By bytes: splitting by characters costs milliseconds at every start.
    let table = UnsafeBufferPointer(start: nationalTable.utf8Start, count: nationalTable.utf8CodeUnitCount)
    return table.split(separator: UInt8(ascii: "\n")).map { line in
      let parts = line.split(separator: UInt8(ascii: ":"))
      let head = parts[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      let nations = parts[1].split(separator: UInt8(ascii: ",")).map {
        String(decoding: $0.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      }
      return National(code: head[0], nouns: Array(head.dropFirst()), nations: nations)
    }
  }()
  static let coins = WordMap(coinTable, namesAreForms: false)

  /// The currency of a bare dollar by the last part of a site's name.
  static let dollarBySite = WordMap(dollarTable)

  private static let signTable: StaticString = """
    USD: $, us$, u.s.$, us $, u.s. $, usd$, ＄
    EUR: €
    GBP: £, ps, gb£, uk£, ￡
    JPY: ¥, jp¥, ￥, 円
    CNY: rmb, cn¥, rmb¥, 元
    XAF: fcfa
    EGP: le, e£, l.e., l.e
    LKR: slrs, රු, ரூ
    INR: रु
    NPR: रू
    PKR: pkrs, ₨
    CHF: sfr
    SEK: skr
    NOK: nkr
    DKK: dkr
    CZK: kč
    PLN: zł
    MOP: mop$
    NAD: n$, nad$
    XCD: ec$
    BSD: bs$
    BZD: bz$
    GYD: gy$
    LRD: lr$, ld$
    SRD: sr$
    UYU: $u, ur$
    DOP: rd$
    KYD: ci$
    SBD: si$
    WST: ws$
    AZN: ₼
    AMD: ֏
    KHR: ៛
    AFN: ؋
    INR: ₹, rs, rs., inr
    AUD: a$, au$, aud$, aus$
    CAD: c$, ca$, can$, cad$, cdn$
    HKD: hk$, hkd$
    NZD: nz$, nzd$
    SGD: s$, sg$, sgd$
    BRL: r$
    TWD: nt$, nt, twd$
    MXN: mx$, mex$
    JMD: j$, ja$
    TTD: tt$
    ZWL: z$
    FJD: fj$
    BBD: bds$
    KRW: ₩, 원
    RUB: ₽
    ILS: ₪, nis
    TRY: ₺
    UAH: ₴
    NGN: ₦
    PHP: ₱, php₱
    VND: ₫
    THB: ฿
    KZT: ₸
    CRC: ₡
    GHS: ₵, gh₵, gh¢, ghc
    PYG: ₲
    LAK: ₭
    MNT: ₮
    GEL: ₾
    IRR: ﷼
    MYR: rm
    IDR: rp
    KES: ksh, kshs
    UGX: ush, ushs
    TZS: tsh, tshs
    BDT: tk, ৳
    PEN: s/
    ARS: ar$
    CLP: cl$
    COP: col$, cop$
    BTC: ₿
    """

  /// Codes are forms of their own.
  /// Names that stand for one currency alone, and the usual one of those that several countries' share.
  private static let nameTable: StaticString = """
    USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, bucks, buck, greenbacks, greenback
    USD: united states dollar, united states dollars
    EUR: euro, euros
    GBP: pound, pounds, pounds sterling, pound sterling, quid, sterling
    JPY: yen
    CNY: yuan, renminbi, rmb
    INR: rupee, rupees, rs, rs.
    KRW: won
    CHF: franc, francs
    XOF: cfa
    RUB: rouble, roubles, ruble, rubles
    UAH: hryvnia, hryvnias, hryvnya, hryvnyas, hryven
    ILS: shekel, shekels, sheqel, sheqels, new israeli shekels, new israeli shekel, nis
    TRY: lira, liras
    SEK: kronor, krona
    DKK: kroner, krone, crowns
    ISK: kronur, króna, krónur
    CZK: koruna, korunas, koruny
    PLN: zloty, zlotys, zlotych, zloties, złoty
    HUF: forint, forints
    RON: lei, leu
    BGN: leva, lev, levs
    ALL: lek, leke, leks
    MKD: denar, denars
    HRK: kuna, kunas
    GEL: lari, laris
    AMD: dram, drams
    DEM: deutsche marks, deutsche mark, german marks, deutschmarks, deutschmark, d-marks, marks, mark, dm
    ITL: italian lire, lire
    ESP: pesetas, peseta
    PTE: escudos, escudo
    GRD: drachmas, drachma, drachmae
    ATS: austrian schillings, austrian schilling, schillings
    FIM: markka, markkas, finnish marks
    NLG: guilders, guilder, dutch guilders
    IEP: irish pounds, irish punts, punts, punt
    MYR: ringgit, ringgits
    THB: baht, bahts
    IDR: rupiah, rupiahs
    PHP: philippine peso, philippine pesos, filipino pesos
    VND: dong, dongs
    MMK: kyat, kyats
    LAK: kip, kips
    KHR: riel, riels
    MNT: tugrik, tugriks, tögrög, togrog
    KZT: tenge, tenges
    KGS: kyrgyz som, kyrgyz soms, kyrgyzstani som
    UZS: soum, soums, uzbek som, uzbek sum
    TJS: somoni, somonis
    TMT: turkmen manat, turkmen manats
    AZN: manat, manats
    BDT: taka, takas
    BTN: ngultrum, ngultrums
    MVR: rufiyaa, rufiyaas
    AFN: afghani, afghanis
    IRR: rial, rials, toman, tomans
    SAR: riyal, riyals
    AED: dirham, dirhams
    IQD: dinar, dinars
    JOD: jds, jd
    KWD: kd
    ZAR: rand, rands
    NGN: naira, nairas
    GHS: cedi, cedis
    KES: shilling, shillings
    ETB: birr, birrs
    ERN: nakfa, nakfas
    MZN: metical, meticais, meticals
    ZMW: kwacha, kwachas
    MWK: malawian kwacha, malawi kwacha, malawian kwachas
    AOA: kwanza, kwanzas
    BWP: pula, pulas
    GMD: dalasi, dalasis
    MGA: ariary, ariarys
    MRU: ouguiya, ouguiyas
    SLE: sierra leonean leone, leones
    LSL: maloti
    SZL: emalangeni
    STN: dobras, dobra
    CVE: cape verdean escudos, cape verde escudos
    BRL: real, reais, reals
    MXN: peso, pesos
    PEN: soles, nuevo soles, nuevos soles
    BOB: boliviano, bolivianos
    VES: bolivar, bolivars, bolívar, bolivares, bolívares
    PYG: guarani, guaranis, guaraní, guaraníes
    CRC: colon, colones, costa rican colones, costa rican colon, costa rican colons
    SVC: salvadoran colones
    GTQ: quetzal, quetzals, quetzales
    HNL: lempira, lempiras
    NIO: nicaraguan cordobas, cordoba, cordobas, córdoba, córdobas
    PAB: balboa, balboas
    HTG: gourde, gourdes
    PGK: kina, kinas
    TOP: paanga, pa'anga
    WST: tala, samoan tala
    VUV: vatu
    XPF: cfp franc, cfp francs, pacific francs
    ANG: antillean guilders, antillean guilder
    AWG: aruban florins, aruban florin, florins
    SRD: surinamese dollars
    BTC: bitcoin, bitcoins
    """

  /// Code, forms of the noun, and what names the country before it.
  private static let nationalTable: StaticString = """
    USD dollar dollars: american, us, u.s., united states
    AUD dollar dollars: australian, australia, aussie
    CAD dollar dollars: canadian, canada
    HKD dollar dollars: hong kong
    NZD dollar dollars: new zealand, kiwi
    SGD dollar dollars: singapore, singaporean
    TWD dollar dollars: taiwan, taiwanese, new taiwan
    ZWL dollar dollars: zimbabwe, zimbabwean
    JMD dollar dollars: jamaican, jamaica
    TTD dollar dollars: trinidad, trinidadian
    BBD dollar dollars: barbadian, barbados
    BSD dollar dollars: bahamian, bahamas
    BMD dollar dollars: bermudian, bermuda, bermudan
    BZD dollar dollars: belizean, belize
    BND dollar dollars: brunei, bruneian
    FJD dollar dollars: fijian, fiji
    GYD dollar dollars: guyanese, guyana
    KYD dollar dollars: cayman, cayman islands
    LRD dollar dollars: liberian, liberia
    NAD dollar dollars: namibian, namibia
    SBD dollar dollars: solomon, solomon islands
    SRD dollar dollars: surinamese, suriname
    XCD dollar dollars: caribbean, east caribbean, eastern caribbean
    GBP pound pounds: british, uk, u.k., english
    EGP pound pounds: egyptian, egypt
    LBP pound pounds lira liras: lebanese, lebanon
    SYP pound pounds lira liras: syrian, syria
    SDG pound pounds: sudanese, sudan
    SSP pound pounds: south sudanese, south sudan
    GIP pound pounds: gibraltar
    FKP pound pounds: falkland, falklands
    SHP pound pounds: saint helena
    EUR euro euros: european
    JPY yen: japanese, japan
    CNY yuan renminbi: chinese, china
    INR rupee rupees: indian, india
    PKR rupee rupees: pakistani, pakistan
    LKR rupee rupees: sri lankan, sri lanka
    NPR rupee rupees: nepalese, nepali, nepal
    MUR rupee rupees: mauritian, mauritius
    SCR rupee rupees: seychellois, seychelles
    KRW won: south korean, korean, south korea
    KPW won: north korean, north korea
    CHF franc francs: swiss, switzerland
    FRF franc francs: french, france
    BEF franc francs: belgian, belgium
    LUF franc francs: luxembourg
    XOF franc francs: cfa, west african cfa, west african
    XAF franc francs: central african cfa, central african
    BIF franc francs: burundian, burundi
    CDF franc francs: congolese, congo
    DJF franc francs: djiboutian, djibouti
    GNF franc francs: guinean, guinea
    KMF franc francs: comorian, comoros
    RWF franc francs: rwandan, rwanda
    RUB rouble roubles ruble rubles: russian, russia
    BYN rouble roubles ruble rubles: belarusian, belarus, belarussian
    UAH hryvnia hryvnias: ukrainian, ukraine
    ILS shekel shekels: israeli, israel
    TRY lira liras lire: turkish, turkey, türkiye
    SEK krona kronor crown crowns kronas: swedish, sweden
    NOK krone kroner crown crowns kronor: norwegian, norway
    DKK krone kroner crown crowns kronor: danish, denmark
    ISK krona kronur crown crowns kronor króna krónur: icelandic, iceland
    CZK koruna korunas crown crowns: czech
    SKK koruna korunas crown crowns: slovak
    EEK kroon kroons: estonian
    PLN zloty zlotys: polish, poland
    HUF forint forints: hungarian, hungary
    RON leu lei: romanian, romania
    MDL leu lei: moldovan, moldova
    BGN lev leva: bulgarian, bulgaria
    ALL lek leks: albanian, albania
    MKD denar denars: macedonian, macedonia
    RSD dinar dinars: serbian, serbia
    HRK kuna: croatian
    BAM mark marks: bosnian, convertible
    GEL lari: georgian
    AMD dram drams: armenian
    AZN manat manats: azerbaijani, azeri
    KWD dinar dinars: kuwaiti, kuwait
    BHD dinar dinars: bahraini, bahrain
    JOD dinar dinars: jordanian, jordan
    IQD dinar dinars: iraqi, iraq
    LYD dinar dinars: libyan, libya
    TND dinar dinars: tunisian, tunisia
    DZD dinar dinars: algerian, algeria
    IRR rial rials: iranian, iran
    YER rial rials riyal riyals: yemeni, yemen
    OMR rial rials riyal riyals: omani, oman
    QAR rial rials riyal riyals: qatari, qatar
    SAR riyal riyals rial rials: saudi, saudi arabian, saudi arabia
    AED dirham dirhams: emirati, uae, u.a.e., united arab emirates, dubai
    MAD dirham dirhams: moroccan, morocco
    AFN afghani afghanis: afghan
    MYR ringgit ringgits: malaysian, malaysia
    THB baht: thai, thailand
    IDR rupiah rupiahs: indonesian, indonesia
    VND dong: vietnamese, vietnam
    MMK kyat kyats: burmese, myanmar
    LAK kip: lao, laotian, laos
    KHR riel riels: cambodian, cambodia
    MNT tugrik tugriks: mongolian, mongolia
    KZT tenge: kazakh, kazakhstani, kazakhstan
    BDT taka: bangladeshi, bangladesh
    ZAR rand rands: south african, south africa
    NGN naira: nigerian, nigeria
    GHS cedi cedis: ghanaian, ghana
    KES shilling shillings: kenyan, kenya
    UGX shilling shillings: ugandan, uganda
    TZS shilling shillings: tanzanian, tanzania
    SOS shilling shillings: somali, somalia
    ETB birr: ethiopian, ethiopia
    ZMW kwacha kwachas: zambian, zambia
    MWK kwacha kwachas: malawian, malawi
    BRL real reais reals: brazilian, brazil
    MXN peso pesos: mexican, mexico
    ARS peso pesos: argentine, argentinian, argentina, argentinean
    CLP peso pesos: chilean, chile
    COP peso pesos: colombian, colombia
    CUP peso pesos: cuban, cuba
    DOP peso pesos: dominican
    UYU peso pesos: uruguayan, uruguay
    PHP peso pesos: philippine, filipino, philippines
    PEN sol soles: peruvian, peru
    BOB boliviano bolivianos: bolivian, bolivia
    VES bolivar bolivars bolivares: venezuelan, venezuela
    PYG guarani guaranis: paraguayan, paraguay
    """

  /// Nouns that several countries' currencies share, each with its countries' names of one word and their codes.
  static let shared: [UInt64: [UInt64: String]] = {
    var shared: [UInt64: [UInt64: String]] = [:]
    for national in nationals where national.code != "USD" && national.code != "GBP" {
      for noun in national.nouns where !noun.hasPrefix("dollar") && !noun.hasPrefix("pound") {
        for nation in national.nations where !nation.contains(" ") {
          shared[WordHash.of(noun), default: [:]][WordHash.of(nation)] = national.code
        }
      }
    }
    return shared.filter { Set($0.value.values).count > 1 }
  }()

  /// Names that are common words, too: money only after a large number or with their country.
  static let commonNames: Set<String> = [
    "real", "reals", "mark", "marks", "won", "crown", "crowns", "dong", "dongs", "sol", "soles", "lei", "leu", "lev",
    "levs", "punt", "punts", "kip", "kips", "lek", "leks", "dram", "drams", "colon", "quetzal", "quetzals", "kina",
    "kinas", "florin", "florins", "balboa", "balboas", "leones", "leone", "dobra", "dobras", "guarani", "guaranis",
    "boliviano", "bolivianos", "cordoba", "cordobas", "tala", "som", "soms", "sum", "rand", "rands", "pula", "pulas",
    "taka", "takas", "kroon", "bolivar", "bolivars", "kiwi", "gourde", "gourdes", "lari", "laris", "denar", "denars",
  ]

  /// ISO codes that news print before or after an amount.
  static let codes: StaticString = """
    aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn byr bzd cad cdf chf
    clp cny cnh cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk
    htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga
    mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub
    rwf sar sbd scr sdg sek sgd shp sle sll sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd
    uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl
    dem frf itl esp nlg bef ats iep pte grd fim btc eth usdt
    musd meur mgbp msek mnok mdkk mchf
    """

  /// Codes that are English words or names: they count in capitals only.
  static let wordCodes: Set<String> = [
    "all", "amd", "bam", "bob", "cop", "cup", "cve", "eth", "gel", "gip", "kes", "lak", "mad", "mop", "nad", "pen",
    "php", "ron", "sar", "sos", "stn", "top", "try", "ves", "sec", "ang", "mur", "fim", "esp", "dem", "ern", "ats",
  ]

  /// Codes that stand for something else in capitals too, but beside large or decimal amounts: "ALL", "TOP", "COP".
  static let rareCodes: Set<String> = [
    "ALL", "TOP", "MAD", "PEN", "CUP", "SOS", "TRY", "BOB", "COP", "CVE", "ETH", "ESP", "GEL", "DEM", "BAM",
  ]

  /// Whose cents they are.
  static let coinsByNation = WordMap(coinNationTable)

  private static let coinNationTable: StaticString = """
    USD: us, u.s., american
    CAD: canadian
    AUD: australian
    NZD: new zealand
    SGD: singapore
    HKD: hong kong
    EUR: euro
    """

  private static let coinTable: StaticString = """
    USD: cent, cents, ¢, c
    GBP: penny, pence, pennies, p
    ILS: agora, agorot
    BGN: stotinka, stotinki
    RON: bani
    UAH: kopiyka, kopiykas
    GHS: pesewa, pesewas
    NGN: kobo
    BDT: poisha
    CZK: haler, haléř, haléřů
    RUB: kopek, kopeks, kopeck, kopecks
    INR: paise, paisa
    MYR: sen, sens
    DKK: öre, øre
    PLN: grosz, groszy
    CHF: rappen, centime, centimes
    MXN: centavo, centavos
    TRY: kurus, kuruş
    EGP: piastre, piastres, piaster, piasters
    THB: satang
    """

  private static let dollarTable: StaticString = """
    AUD: au
    CAD: ca
    NZD: nz
    SGD: sg
    HKD: hk
    TWD: tw
    JMD: jm
    TTD: tt
    """
}
