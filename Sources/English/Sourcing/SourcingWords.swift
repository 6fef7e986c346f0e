import Grammar

/// The words around attributions that are no cues: what kind of source, where, when and by what medium it was said.
enum SourcingWords {
  static func add(to names: inout ClassNames, _ lexicon: inout Lexicon) {
    func add(_ name: String, _ table: StaticString) { lexicon.add(words: table, classes: names.addLexical(name)) }
    add("sourcingTime", times)
    add("sourcingDocument", documents)
    add("sourcingPerson", people)
    add("sourcingCrowd", crowds)
    add("sourcingMedia", media)
    add("sourcingClauseStop", clauseStops)
    add("sourcingConnective", connectives)
    add("sourcingQuestion", questions)
    add("sourcingSetting", settings)
    add("sourcingMedium", mediums)
    add("sourcingCueNoun", cueNouns)
  }

  private static let times: StaticString = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year
    january february march april june july august september october november december jan. feb. aug. sept. oct. nov.
    dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. weeks days months years ago recently day hours earlier later
    """

  /// What is written speaks for itself: "the report said".
  private static let documents: StaticString = """
    report reports statement statements letter letters poll polls survey surveys study studies document documents memo
    memos filing filings lawsuit complaint indictment affidavit transcript transcripts email emails e-mail e-mails
    tweet tweets post posts article articles editorial editorials release advisory brief briefs ruling order bill law
    book books ad ads advertisement commercial website site page blog column headline headlines story data figures
    records record analysis paper papers findings census index note notes message messages communique declaration
    resolution constitution plan platform petition text texts video videos caption sign signs script manifesto treaty
    agreement
    """

  /// One of these without a name: an unnamed source.
  private static let people: StaticString = """
    official officials source sources diplomat diplomats aide aides adviser advisers advisor advisors lawmaker
    lawmakers person people man woman men women insider insiders operative operatives strategist strategists senator
    senators congressman congresswoman member members resident residents witness witnesses spokesman spokeswoman
    spokesperson spokesmen investigator investigators prosecutor prosecutors lawyer lawyers attorney attorneys doctor
    doctors officer officers soldier soldiers commander commanders fighter fighters militant militants rebel rebels
    negotiator negotiators mediator mediators envoy envoys minister ministers employee employees worker workers
    executive executives teacher teachers student students voter voters supporter supporters donor donors delegate
    delegates reporter reporters journalist journalists neighbor neighbors neighbour relative relatives friend friends
    activist activists campaigner campaigners leader leaders manager managers trader traders investor investors
    survivor survivors
    """

  /// In the plural without a number or article: said by many, by nobody in particular.
  private static let crowds: StaticString = """
    analysts critics experts observers opponents supporters advocates scholars historians economists pundits
    scientists researchers republicans democrats conservatives liberals voters residents activists officials lawmakers
    commentators pollsters strategists doctors witnesses authorities investors traders activists campaigners many some
    prosecutors investigators detectives police lawyers attorneys rebels militants soldiers fighters survivors
    neighbors neighbours relatives friends teachers students workers employees nurses farmers fishermen
    villagers locals protesters demonstrators refugees migrants passengers bystanders fans shoppers
    parents organisers organizers rescuers firefighters paramedics academics scientists engineers ministers
    others most several few everyone everybody
    """

  private static let media: StaticString = """
    reuters afp ap bloomberg cnn bbc npr pbs nbc cbs abc msnbc axios politico buzzfeed breitbart newsweek time tass
    xinhua kyodo dpa ansa efe anadolu haaretz al-jazeera jazeera guardian telegraph economist times post journal
    tribune herald gazette globe newspaper newspapers magazine broadcaster broadcasters network networks television
    agency tabloid daily weekly outlet outlets press media reporters journalists
    """

  /// A noun phrase or infinitive stops before these; a clause runs on.
  private static let clauseStops: StaticString = """
    after when because while as during since before until although though if whereas once despite unless so
    """

  private static let connectives: StaticString = """
    but and yet still so meanwhile however nevertheless nonetheless instead moreover furthermore besides then or also
    indeed additionally likewise
    """

  private static let questions: StaticString = "who what why how where when whether which if whom whose"

  /// Occasions on which something is said.
  private static let settings: StaticString = """
    interview interviews conference briefing speech address remarks rally debate hearing testimony appearance meeting
    event gathering forum ceremony call visit stop session press speeches
    """

  /// Means by which something is said.
  private static let mediums: StaticString = """
    statement video message email e-mail letter tweet post twitter facebook instagram telegram memo television radio
    phone telephone broadcast release text column article book blog website report podcast tweets ad op-ed editorial
    """

  /// Nouns that name an act of saying.
  private static let cueNouns: StaticString = """
    claim claims assertion assertions allegation allegations accusation accusations statement announcement pledge
    promise vow warning warnings contention suggestion argument insistence belief fear fears concern concerns hope
    hopes prediction predictions admission acknowledgment acknowledgement declaration assurance assurances demand
    demands complaint charge charges denial view opinion notion conclusion comment comments remark remarks threat
    threats
    """
}
