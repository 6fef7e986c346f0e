/// What pages print where a text ends that only subscribers read on. Each row: a language, the words, and after "e.g."
/// a line that has them.
enum PaywallPhrases {
  /// A phrase, folded, and a line it was made for.
  struct Row: Sendable {
    let words: [UInt8]
    let example: String
  }

  static let rows: [Row] = table.rowsWithExamples.map { row in
    Row(words: Array(row.words[1...].joined(separator: " ").utf8), example: row.example)
  }

  /// Whether the line says that there is more for those who subscribe or log in.
  static func stand(in line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 300 else { return false }
    let line = line.lowered
    return rows.contains { line.contains(bytes: $0.words) }
  }

  private static let table: StaticString = """
    en to continue reading e.g. Subscribe to continue reading
    en to keep reading e.g. Log in or create an account to keep reading
    en to read the full e.g. Sign up to read the full story
    en to read the rest of e.g. Become a member to read the rest of this article
    en register to read e.g. Register to read this article
    en to unlock this e.g. Subscribe now to unlock this article
    en subscribe to read e.g. Subscribe to read on
    en for subscribers only e.g. This article is for subscribers only
    en exclusive to subscribers e.g. This story is exclusive to subscribers
    en exclusively for subscribers e.g. This report is available exclusively for subscribers
    en only available to members e.g. The rest is only available to members
    en only available to subscribers e.g. The rest is only available to subscribers
    en for paid subscribers e.g. This post is for paid subscribers
    en your limit of free e.g. You have reached your limit of free articles
    en your last free article e.g. This is your last free article
    de um weiterzulesen e.g. Bitte melden Sie sich an, um weiterzulesen
    de weiterlesen mit e.g. Weiterlesen mit dem Digitalabo
    de möchten weiterlesen e.g. Sie möchten weiterlesen?
    de abo weiterlesen e.g. Jetzt mit Abo weiterlesen
    de diesen artikel weiter e.g. Lesen Sie diesen Artikel weiter im Probeabo
    de nur für abonnent e.g. Dieser Text ist nur für Abonnenten
    de exklusiv für abonnent e.g. Exklusiv für Abonnentinnen und Abonnenten
    fr lire la suite de cet article e.g. Abonnez-vous pour lire la suite de cet article
    fr article réservé aux abonnés e.g. Article réservé aux abonnés
    fr article est réservé aux abonnés e.g. Cet article est réservé aux abonnés
    fr réservée aux abonnés e.g. La suite est réservée aux abonnés
    fr de cet article à lire e.g. Il vous reste 80 % de cet article à lire
    es para seguir leyendo e.g. Suscríbete para seguir leyendo
    es para continuar leyendo e.g. Regístrate gratis para continuar leyendo
    es exclusivo para suscriptores e.g. Contenido exclusivo para suscriptores
    it per continuare a leggere e.g. Abbonati per continuare a leggere
    it riservato agli abbonati e.g. Contenuto riservato agli abbonati
    pt para continuar lendo e.g. Assine para continuar lendo
    pt para continuar a ler e.g. Torne-se assinante para continuar a ler
    pt exclusivo para assinantes e.g. Conteúdo exclusivo para assinantes
    nl om verder te lezen e.g. Word abonnee om verder te lezen
    nl artikel is alleen voor abonnees e.g. Dit artikel is alleen voor abonnees
    sv för att läsa vidare e.g. Logga in för att läsa vidare
    sv endast för prenumeranter e.g. Endast för prenumeranter
    da for at læse videre e.g. Køb adgang for at læse videre
    no for å lese videre e.g. Logg inn for å lese videre
    no saken er for abonnenter e.g. Denne saken er for abonnenter
    pl aby czytać dalej e.g. Wykup dostęp, aby czytać dalej
    pl dla prenumeratorów e.g. Artykuł dostępny tylko dla prenumeratorów
    fi tilaajille e.g. Tämä juttu on vain tilaajille
    tr okumaya devam etmek için e.g. Okumaya devam etmek için abone olun
    ru чтобы читать дальше e.g. Подпишитесь, чтобы читать дальше
    ru только для подписчиков e.g. Материал доступен только для подписчиков
    ja 続きを読むには e.g. 続きを読むには会員登録が必要です
    ja 記事は会員限定 e.g. この記事は会員限定です
    zh 订阅后继续阅读 e.g. 请订阅后继续阅读
    """
}
