/// The labels pages use for encodings, after the WHATWG Encoding Standard: what a page calls ISO-8859-1 or ASCII is
/// windows-1252 in every browser. Each row: the name shown to people, the name iconv knows, then the labels.
enum CharsetLabels {
  /// The two names for a label, nil for one nobody knows.
  static func encoding(of label: some Collection<UInt8>) -> (name: String, iconv: String)? {
    let wanted = label.filter { !$0.isSpace }.lowered.string
    for row in rows where row.dropFirst(2).contains(wanted) || row[0] == wanted { return (row[0], row[1]) }
    return nil
  }

  private static let rows = table.rows

  private static let table: StaticString = """
    utf-8 UTF-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
    utf-16le UTF-16LE utf-16 ucs-2 iso-10646-ucs-2 csunicode unicode unicodefeff
    utf-16be UTF-16BE unicodefffe
    windows-1252 CP1252 ascii us-ascii ansi_x3.4-1968 cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
    iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 x-cp1252
    windows-1250 CP1250 cp1250 x-cp1250
    windows-1251 CP1251 cp1251 x-cp1251
    windows-1253 CP1253 cp1253 x-cp1253
    windows-1254 CP1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 l5 latin5 csisolatin5
    windows-1255 CP1255 cp1255 x-cp1255
    windows-1256 CP1256 cp1256 x-cp1256
    windows-1257 CP1257 cp1257 x-cp1257
    windows-1258 CP1258 cp1258 x-cp1258
    windows-874 CP874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
    iso-8859-2 ISO-8859-2 iso8859-2 iso88592 iso_8859-2 l2 latin2 csisolatin2 iso-ir-101
    iso-8859-3 ISO-8859-3 iso8859-3 iso88593 iso_8859-3 l3 latin3 csisolatin3
    iso-8859-4 ISO-8859-4 iso8859-4 iso88594 iso_8859-4 l4 latin4 csisolatin4
    iso-8859-5 ISO-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic
    iso-8859-6 ISO-8859-6 iso8859-6 iso88596 iso_8859-6 arabic asmo-708 ecma-114 csisolatinarabic
    iso-8859-7 ISO-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8 ecma-118 elot_928 csisolatingreek
    iso-8859-8 ISO-8859-8 iso8859-8 iso88598 iso_8859-8 hebrew visual csisolatinhebrew iso-8859-8-i logical
    iso-8859-10 ISO-8859-10 iso8859-10 iso885910 l6 latin6 csisolatin6
    iso-8859-13 ISO-8859-13 iso8859-13 iso885913
    iso-8859-14 ISO-8859-14 iso8859-14 iso885914
    iso-8859-15 ISO-8859-15 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9
    iso-8859-16 ISO-8859-16
    koi8-r KOI8-R koi koi8 koi8_r cskoi8r
    koi8-u KOI8-U koi8-ru
    macintosh MACINTOSH mac x-mac-roman csmacintosh
    x-mac-cyrillic MAC-CYRILLIC x-mac-ukrainian
    ibm866 IBM866 866 cp866 csibm866
    gb18030 GB18030 gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 x-gbk iso-ir-58 csiso58gb231280
    big5 BIG5-HKSCS big5-hkscs cn-big5 csbig5 x-x-big5
    euc-jp EUC-JP x-euc-jp cseucpkdfmtjapanese
    iso-2022-jp ISO-2022-JP csiso2022jp
    shift_jis CP932 shift-jis sjis ms932 ms_kanji x-sjis windows-31j csshiftjis
    euc-kr CP949 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr iso-ir-149 csksc56011987
    """
}
