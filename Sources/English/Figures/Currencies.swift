import Grammar

/// Currencies by sign, code and name: ISO 4217.
enum Currencies {
  /// Signs, and letters that stand before a number.
  static let signs = WordMap(signTable)
  static let names = WordMap(nameTable)
  static let coins = WordMap(coinTable)

  /// The currency of a bare dollar by the last part of a site's name.
  static let dollarBySite = WordMap(dollarTable)

  private static let signTable: StaticString = """
    USD: $, us$, u.s.$, us $, u.s. $, usd$
    EUR: €
    GBP: £, ps
    JPY: ¥, jp¥, ￥
    CNY: rmb, cn¥, rmb¥
    INR: ₹, rs, rs., inr
    AUD: a$, au$, aud$, aus$
    CAD: c$, ca$, can$, cad$, cdn$
    HKD: hk$
    NZD: nz$
    SGD: s$, sg$
    BRL: r$
    TWD: nt$, nt
    MXN: mx$, mex$
    JMD: j$, ja$
    TTD: tt$
    ZWL: z$
    FJD: fj$
    BBD: bds$
    KRW: ₩
    RUB: ₽
    ILS: ₪, nis
    TRY: ₺
    UAH: ₴
    NGN: ₦
    PHP: ₱
    VND: ₫
    THB: ฿
    KZT: ₸
    CRC: ₡
    GHS: ₵, gh₵, gh¢
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
    COP: col$
    BTC: ₿
    """

  /// Codes are forms of their own.
  private static let nameTable: StaticString = """
    USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, american dollar
    USD: bucks, buck
    USD: greenbacks, united states dollar, united states dollars
    EUR: euro, euros, eur
    GBP: pound, pounds, pounds sterling, pound sterling, quid, british pounds, british pound, sterling, gbp
    JPY: yen, japanese yen
    CNY: yuan, chinese yuan, renminbi, rmb, chinese renminbi
    INR: rupee, rupees, indian rupees, indian rupee, rs, rs.
    PKR: pakistani rupees, pakistani rupee, pakistan rupees
    LKR: sri lankan rupees, sri lankan rupee
    NPR: nepalese rupees, nepali rupees
    AUD: australian dollars, australian dollar, aussie dollars
    CAD: canadian dollars, canadian dollar
    HKD: hong kong dollars, hong kong dollar
    NZD: new zealand dollars, new zealand dollar
    SGD: singapore dollars, singapore dollar, singaporean dollars
    TWD: taiwan dollars, taiwanese dollars, new taiwan dollars
    ZWL: zimbabwean dollars, zimbabwe dollars
    JMD: jamaican dollars
    NAD: namibian dollars
    KRW: won, south korean won, korean won
    KPW: north korean won
    CHF: francs, franc, swiss francs, swiss franc
    XOF: cfa francs, cfa
    RUB: rouble, roubles, ruble, rubles, russian rubles, russian roubles
    BYN: belarusian rubles
    UAH: hryvnia, hryvnias, hryvnya
    ILS: shekel, shekels, israeli shekels, new israeli shekels, nis
    TRY: lira, liras, turkish lira, turkish liras, turkish lire
    LBP: lebanese pounds, lebanese lira
    EGP: egyptian pounds, egyptian pound
    SYP: syrian pounds, syrian pound
    SDG: sudanese pounds
    SEK: swedish kronor, swedish krona, swedish crowns, kronor, krona
    NOK: norwegian kroner, norwegian krone, norwegian crowns
    DKK: danish kroner, danish krone, danish crowns, kroner, krone, crowns
    ISK: icelandic kronur
    CZK: koruna, korunas, czech crowns, czech koruna
    PLN: zloty, zlotys, zlotych, polish zlotys
    HUF: forint, forints
    RON: lei, romanian lei
    BGN: leva, bulgarian leva
    RSD: serbian dinars
    HRK: kuna
    DEM: deutsche marks, german marks, deutschmarks, marks, mark, dm
    FRF: french francs, french franc
    BEF: belgian francs
    ITL: italian lire, lire
    ESP: pesetas
    PTE: escudos
    NLG: guilders, dutch guilders
    IEP: irish pounds, punts
    MYR: ringgit, ringgits, malaysian ringgit
    THB: baht, thai baht
    IDR: rupiah, rupiahs, indonesian rupiah
    PHP: pesos philippine, philippine pesos, philippine peso
    VND: dong, vietnamese dong
    MMK: kyat, kyats
    KHR: riel, riels
    MNT: tugrik, tugriks
    KZT: tenge
    UZS: soum, soums
    BDT: taka
    AFN: afghani, afghanis
    IRR: rial, rials, iranian rials, toman, tomans
    YER: yemeni rials
    OMR: omani rials
    QAR: qatari riyals, qatari riyal
    SAR: riyal, riyals, saudi riyals, saudi riyal
    AED: dirham, dirhams, emirati dirhams
    MAD: moroccan dirhams
    KWD: kuwaiti dinars, kuwaiti dinar
    BHD: bahraini dinars
    JOD: jordanian dinars, jordanian dinar, jds, jd
    IQD: iraqi dinars, dinars, dinar
    LYD: libyan dinars
    TND: tunisian dinars
    DZD: algerian dinars
    ZAR: rand, rands, south african rand
    NGN: naira, nairas, nigerian naira
    GHS: cedis, cedi, ghanaian cedis
    KES: shillings, shilling, kenyan shillings
    UGX: ugandan shillings
    TZS: tanzanian shillings
    ETB: birr
    MZN: meticais
    ZMW: kwacha
    AOA: kwanzas
    BWP: pula
    BRL: real, reais, reals, brazilian reais, brazilian reals, brazilian real
    MXN: mexican pesos, mexican peso, pesos, peso
    ARS: argentine pesos, argentine peso, argentinian pesos
    CLP: chilean pesos
    COP: colombian pesos
    CUP: cuban pesos
    UYU: uruguayan pesos
    PEN: soles, nuevo soles
    BOB: bolivianos
    VES: bolivars, bolivares
    PYG: guaranis
    CRC: colones
    GTQ: quetzals
    HNL: lempiras
    BTC: bitcoin, bitcoins
    """

  /// ISO codes that news print before or after an amount.
  static let codes: StaticString = """
    usd eur gbp jpy cny inr pkr lkr npr aud cad hkd nzd sgd twd krw chf rub uah ils try lbp egp sek nok dkk isk
    czk pln huf
    ron bgn myr thb idr php vnd mmk khr mnt kzt bdt afn irr qar sar aed mad kwd bhd jod iqd zar ngn ghs kes ugx
    tzs etb brl
    mxn ars clp cop pen bob btc
    musd meur mgbp msek mnok mdkk mchf
    """

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
    USD: cent, cents, ¢, dime
    GBP: penny, pence, p
    RUB: kopeks, kopecks
    INR: paise, paisa
    MYR: sen, sens
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
