/// The names under which pages give their dates, and the words they print beside them: what is searched, in order.
enum DateNames {
  /// What a date is of the article.
  enum Role: String, Sendable { case published, modified, unknown }

  /// Names or words of one role.
  struct Row: Sendable {
    let role: Role
    let words: [String]
    let example: String

    fileprivate init(_ row: (words: [String], example: String)) {
      role = Role(rawValue: row.words[0])!
      words = Array(row.words[1...])
      example = row.example
    }
  }

  // MARK: Names of `meta` elements

  static let names = nameTable.rowsWithExamples.map(Row.init)
  /// Names (`name`, `property`, `itemprop`), lower case, the surest first; ":uploaded" stands for any vocabulary's.
  static let published = names.filter { $0.role == .published }.flatMap(\.words)
  static let modified = names.filter { $0.role == .modified }.flatMap(\.words)

  /// A role; names of one vocabulary; after "e.g." a value as it is printed there.
  private static let nameTable: StaticString = """
    published article:published_time og:published_time og:article:published_time e.g. 2024-02-12T09:30:00+01:00
    published datepublished date.published rnews:datepublished schema:datepublished e.g. 2024-02-12
    published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime e.g. 2024-02-12T08:30Z
    published pubdate publishdate publish_date publish-date published publication_date publication-date e.g. 20240212
    published published_time published_on published-on published-date published_date publisheddate e.g. 2024-02-12 09:30
    published pub_date published_at citation_publication_date citation_online_date citation_date e.g. 2024/02/12
    published bepress_citation_date dc.date.issued dcterms.issued dcterms.date dcterms.created e.g. 2024-02-12
    published dc.date dc.date.created dc.created e.g. 2024-02-12
    published article.published article_date_original originalpublicationdate article.created e.g. 12.02.2024
    published date displaydate datecreated created release_date releasedate timestamp uploaddate e.g. 12 February 2024
    published video:release_date og:video:release_date og:release_date e.g. 2024-02-12T09:30:00Z
    published shareaholic:article_published_time e.g. 2024-02-12T09:30:00+00:00
    published :published_time :publish_date :publication_date :datepublished :pubdate :uploaded e.g. 2024-02-12
    modified article:modified_time og:updated_time og:article:modified_time article:updated e.g. 2024-02-13T10:00:00Z
    modified datemodified date.modified rnews:datemodified schema:datemodified e.g. 2024-02-13
    modified dcterms.modified dc.date.modified dc.modified e.g. 2024-02-13
    modified last-modified lastmod lastmodified last_modified modified updated_time e.g. Tue, 13 Feb 2024 10:00:00 GMT
    modified modified_time revised utime e.g. 20240213
    modified shareaholic:article_modified_time cxenseparse:modifiedtime e.g. 2024-02-13T10:00:00Z
    """

  // MARK: Words beside dates

  static let labels = labelTable.rowsWithExamples.map(Row.init)

  /// What the words before a date say of it; the last one counts.
  static func role(of words: some Collection<UInt8>) -> Role {
    var role = Role.unknown
    for word in words.string.lowercased().utf8.split(whereSeparator: { !($0.isLetter || $0 >= 0x80) }) {
      if let known = roles[String(word) ?? ""] { role = known }
    }
    return role
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for row in labels { for word in row.words { roles[word] = row.role } }
    return roles
  }()

  /// A role; words; after "e.g." how they stand before a date. Words of no role undo one before them.
  private static let labelTable: StaticString = """
    published published posted publication released issued filed e.g. First published on
    published veröffentlicht veröffentlichung erschienen erstellt publiziert eingestellt e.g. Erschienen am
    published artikel beitrag verfasst geschrieben gepostet datum online e.g. Dieser Beitrag wurde am
    published publié publiée paru parue écrit créé posté e.g. Publié le
    published publicado publicada publicación creado fecha publicat e.g. Publicado el
    published pubblicato pubblicata pubblicazione scritto e.g. Pubblicato il
    published gepubliceerd geplaatst publicatiedatum e.g. Gepubliceerd op
    published publicerad publicerat publisert udgivet offentliggjort julkaistu e.g. Publisert
    published opublikowano dodano opublikowany data publikováno vydáno zveřejněno objavljeno e.g. Opublikowano
    published опубликовано опубликован размещено опубліковано публикувано e.g. Опубликовано
    published közzétéve yayınlanma yayınlandı yayın oluşturulma giriş e.g. Yayınlanma tarihi
    published δημοσίευση δημοσιεύτηκε diterbitkan e.g. Δημοσίευση
    modified updated update modified edited revised changed reviewed corrected amended e.g. Last updated on
    modified aktualisiert aktualisierung geändert bearbeitet stand überarbeitet änderung e.g. Stand
    modified jour modifié modifiée actualisé corrigé e.g. Mis à jour le
    modified actualizado actualizada actualización modificado modificada e.g. Última actualización
    modified atualizado atualizada actualitzat e.g. Atualizado em
    modified aggiornato aggiornata aggiornamento modificato bijgewerkt gewijzigd e.g. Aggiornato il
    modified uppdaterad uppdaterat oppdatert opdateret päivitetty e.g. Oppdatert
    modified aktualizováno aktualizacja zaktualizowano aktualizované ažurirano frissítve e.g. Aktualizacja
    modified обновлено изменено оновлено güncelleme güncellendi ενημέρωση e.g. Обновлено
    unknown expires until event events deadline born due ends starts begins closes e.g. Posted events until
    unknown bis ab veranstaltung termin geboren seit gültig kommentar comment says e.g. Online gültig bis
    """
}
