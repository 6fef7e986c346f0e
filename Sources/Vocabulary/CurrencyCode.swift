/// The codes of ISO 4217, those in use and those of currencies that news of the last decades still counts in, and the
/// tickers of the common cryptocurrencies, which schema.org allows beside them.
public enum CurrencyCode {
  /// Whether a currency has this code.
  public static func isKnown(_ code: String) -> Bool { known.contains(code) }

  private static let known = Set(table.description.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// In use: ISO 4217 list one of 2024, without the codes for testing and for no currency. Then list three (historic):
  /// those withdrawn since 1980. Then the tickers.
  private static let table: StaticString = """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
    CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
    GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD
    TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF XPD XPF XPT XSU XUA
    YER ZAR ZMW ZWG ZWL
    ADP AFA ALK AOK AON AOR ARA ARP ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BOP BRB BRC BRE BRN BRR BUK BYB BYR CSD CSJ
    CSK CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM
    LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZM NIC NLG PEI PES PLZ PTE ROK ROL RUR SDD SDP SIT SKK SRG
    STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD
    ZWN ZWR
    BTC ETH
    """
}
