import Export
import Testing
import Vocabulary

@Suite struct RecordWriterTests {
  private func line(_ record: Record) -> String { String(decoding: RecordWriter().line(record), as: UTF8.self) }

  @Test func aFullRecordIsWrittenKeyForKey() {
    let lines = [
      #"{"schema":"onrecord/1","id":"sample/1","error":null,"duplicateOf":null,"#,
      #""input":{"path":"pages.zip","member":"1.html","offset":12,"captured":"2024-03-03T00:00:00Z","#,
      #""digest":"sha256:abababababababababababababababababababababababababababababababab"},"#,
      #""pass":{"row": 7,  "tag": "x\ny"},"url":"https://news.example/oil?a=1&b=\"2\"","#,
      #""title":"Oil in the \"Rhine\"\t\\ \u0001","subtitle":"A finding","authors":["Eva Quast","Jo Möller"],"#,
      #""desks":["Jo Möller"],"#,
      #""publisher":"The Daily Example","section":"Region","published":"2024-03-01T08:30:00+01:00","#,
      #""modified":"2024-03-02","language":"en","#,
      #""dateline":{"place":"KÖLN","agency":"Agentur Süd","date":"2024-03-01","start":0,"end":18},"access":"partial","#,
      #""text":"KÖLN (Agentur Süd) – “We found 8,000–12,000 litres of oil,” Mayor Ana Söll told the Rheinpost on "#,
      #"Friday in an interview, off the record.\n\nOfficials allegedly said the cost would not exceed €1.3 billion "#,
      #"(about $1.4 billion).","digest":"sha256:51b7df072e9832e7c7790eb25faec580bab36324504520703d2b935e7da828af","#,
      #""blocks":[{"kind":"paragraph","start":0,"end":136,"path":"/html/body/main/article/p[1]"},"#,
      #"{"kind":"paragraph","start":138,"end":223,"path":null}],"#,
      #""actors":[{"id":"a1","name":"Ana Söll","type":"person","aliases":["Söll"],"#,
      #""sameAs":"https://people.example/soell","role":"Mayor","#,
      #""roles":[{"title":"Mayor","of":"a3","start":60,"end":65}],"#,
      #""mentions":[{"start":66,"end":74,"form":"name","rule":"person.titled"}]},"#,
      #"{"id":"a2","name":"Rheinpost","type":"media","aliases":[],"sameAs":null,"role":null,"roles":[],"#,
      #""mentions":[{"start":84,"end":93,"form":"name","rule":"media.list"}]},"#,
      #"{"id":"a3","name":"Köln","type":"place","aliases":[],"sameAs":null,"role":null,"roles":[],"#,
      #""mentions":[{"start":0,"end":4,"form":"name","rule":"place.dateline"}]}],"#,
      #""figures":[{"id":"f1","start":31,"end":50,"kind":"measure","low":8000,"high":12000,"unit":"litre","#,
      #""currency":null,"per":"day","bound":"atLeast","approximate":true,"change":"up","of":"oil","about":"the Rhine","#,
      #""actor":"a3","predicate":"find","value":null,"same":null,"was":null,"rule":"number.range"},"#,
      #"{"id":"f2","start":189,"end":201,"kind":"money","low":1300000000,"high":1300000000,"unit":null,"#,
      #""currency":"EUR","per":null,"bound":"atMost","approximate":false,"change":null,"of":null,"about":"the cost","#,
      #""actor":null,"predicate":null,"value":null,"same":null,"was":"f1","rule":"money.magnitude"},"#,
      #"{"id":"f3","start":209,"end":221,"kind":"money","low":1400000000,"high":1400000000,"unit":null,"#,
      #""currency":"USD","per":null,"bound":null,"approximate":true,"change":null,"of":null,"about":null,"#,
      #""actor":null,"predicate":null,"value":null,"same":"f2","was":null,"rule":"money.magnitude"},"#,
      #"{"id":"f4","start":97,"end":103,"kind":"date","low":null,"high":null,"unit":null,"#,
      #""currency":null,"per":null,"bound":null,"approximate":false,"change":null,"of":null,"about":null,"#,
      #""actor":null,"predicate":null,"value":"2024-03-01","same":null,"was":null,"rule":"date.weekday"}],"#,
      #""quotes":[{"id":"q1","start":22,"end":58,"content":[[22,58]],"kind":"direct","#,
      #""source":{"start":60,"end":74,"actor":"a1","kind":"named"},"#,
      #""cue":{"start":75,"end":79,"lemma":"tell","stance":"states"},"#,
      #""addressee":{"start":80,"end":93,"actor":"a2"},"setting":{"medium":"in an interview","place":"in Köln","#,
      #""terms":"off the record","when":"on Friday"},"claim":"c1","rule":"quote.before"},"#,
      #"{"id":"q2","start":163,"end":222,"content":[[163,222]],"kind":"indirect","#,
      #""source":{"start":138,"end":147,"actor":null,"kind":"unnamed"},"cue":null,"addressee":null,"#,
      #""setting":{"medium":null,"place":null,"terms":null,"when":null},"claim":"c2","rule":"quote.indirect"}],"#,
      #""claims":[{"id":"c1","start":22,"end":58,"content":[[22,58]],"#,
      #""text":"We found 8,000–12,000 litres of oil,","voice":"attributed","#,
      #""source":{"start":60,"end":74,"actor":"a1","kind":"named"},"#,
      #""chain":[{"start":80,"end":93,"actor":"a2","kind":"media","#,
      #""cue":{"start":75,"end":79,"lemma":"tell","stance":"states"}}],"#,
      #""within":null,"stance":"states","negated":false,"hedges":[],"tense":"past","quotes":["q1"],"figures":["f1"],"#,
      #""actors":["a3"],"rule":"claim.quoted"},"#,
      #"{"id":"c2","start":163,"end":201,"content":[[163,171],[178,201]],"text":"the cost … not exceed €1.3 billion","#,
      #""voice":"attributed","source":{"start":138,"end":147,"actor":null,"kind":"unnamed"},"#,
      #""chain":[{"start":60,"end":74,"actor":"a1","kind":"named","cue":null},"#,
      #"{"start":80,"end":93,"actor":"a2","kind":"media","cue":{"start":75,"end":79,"lemma":"tell","stance":"states"}}],"#,
      #""within":"c1","stance":"estimates","negated":true,"hedges":[{"start":148,"end":157,"kind":"alleged"}],"#,
      #""tense":"conditional","quotes":["q2"],"figures":["f2","f3"],"actors":[],"rule":"claim.indirect"},"#,
      #"{"id":"c3","start":97,"end":103,"content":[[97,103]],"text":"Friday","voice":"article","source":null,"#,
      #""chain":[],"within":null,"stance":"states","negated":false,"hedges":[],"tense":null,"quotes":[],"#,
      #""figures":["f4"],"actors":[],"rule":"claim.figure"}],"#,
      #""warnings":["declared charset iso-8859-1, decoded as windows-1252"]}"#,
    ]
    #expect(line(Sample.record) == lines.joined() + "\n")
  }

  @Test func aFailedRecordHasEveryKeyAndNothingElse() {
    let lines = [
      #"{"schema":"onrecord/1","id":"sample/2","error":{"code":"tooLarge","message":"sample/2: too large"},"duplicateOf":null,"#,
      #""input":{"path":"big.html","member":null,"offset":null,"captured":null,"digest":null},"pass":null,"#,
      #""url":null,"title":null,"subtitle":null,"authors":[],"desks":[],"publisher":null,"section":null,"#,
      #""published":null,"modified":null,"language":null,"dateline":null,"access":null,"text":"","digest":null,"#,
      #""blocks":[],"actors":[],"figures":[],"quotes":[],"claims":[],"warnings":[]}"#,
    ]
    #expect(line(Sample.failed) == lines.joined() + "\n")
  }

  @Test func numbersArePlainDecimals() {
    var json = JSONWriter()
    json.beginArray()
    for number: ExactDecimal in ["41.25", "-0.5", "0", "1300000000000000000000"] { json.decimal(number) }
    for number in [0, -7, 120, Int.max, Int.min] { json.integer(number) }
    json.endArray()
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "[41.25,-0.5,0,1300000000000000000000,0,-7,120,9223372036854775807,-9223372036854775808]")
  }

  @Test func everyControlIsEscapedAndNothingElse() {
    var json = JSONWriter()
    json.string(String(String.UnicodeScalarView((0...0x22).map { Unicode.Scalar($0) })) + "\u{7F}\u{2028}é😀/\\")
    let escapes = (0..<0x20).map { code in
      switch code {
      case 9: #"\t"#
      case 10: #"\n"#
      case 13: #"\r"#
      default: "\\u00" + (code < 16 ? "0" : "") + String(code, radix: 16)
      }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "\"" + escapes.joined() + " !\\\"" + "\u{7F}\u{2028}é😀/\\\\" + "\"")
  }
}
