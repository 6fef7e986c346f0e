/// The words of classes and ids that tell what an element holds. Each row: a mark; "weak" when wrappers of whole pages
/// carry the words too, "whole" when only a class of no other words counts; the words (two written together count as
/// one: "read-more" is "readmore"); and after "e.g." a class it was made for.
enum MarkTable {
  /// Words of one mark.
  struct Row: Sendable {
    let mark: String
    /// "weak", "whole" or "".
    let strength: String
    let words: [String]
    let example: String
  }

  static let rows: [Row] = table.rowsWithExamples.map { row in
    let strength = ["weak", "whole"].contains(row.words[1]) ? row.words[1] : ""
    let words = Array(row.words[(strength.isEmpty ? 1 : 2)...])
    return Row(mark: row.words[0], strength: strength, words: words, example: row.example)
  }

  private static let table: StaticString = """
    navigation nav navbar navigation menu submenu breadcrumb breadcrumbs megamenu skiplink skipto e.g. main-nav
    navigation pagination pager paginator pagenav prevnext nextprev postnav postnavigation toc e.g. post-navigation
    navigation weak masthead siteheader pageheader topbar toolbar search searchform header e.g. site-header
    navigation menuitem banner complementary contentinfo tablist toolbarbutton e.g. banner
    related related relateds recommended recommendation e.g. related-posts
    related recommendations recommend recirc recirculation e.g. recommendations
    related trending popular mostread mostviewed mostpopular readmore readnext readalso alsoread seealso e.g. most-read
    related morefrom moreon morestories morenews upnext nextarticle nextstory nextup youmaylike mightlike e.g. more-from
    related relatedarticles relatedcontent relatedstories relatedposts relatedlinks relateditems e.g. relatedArticles
    related topstories latestnews latestposts editorspicks editorspick teaser teasers outbrain taboola e.g. top-stories
    related zergnet revcontent mgid inlinelink onwardjourney onward dontmiss otherstories furtherreading e.g. dont-miss
    related weak sidebar rail rightrail rightcol rightcolumn secondary latest lists e.g. right-rail
    promotion newsletter newsletters subscribe subscription e.g. newsletter-signup
    promotion signup optin mailchimp donate donation e.g. newsletter-signup
    promotion appeal membership regwall promo promos promobox callout cta ctabox currentissue e.g. inline-promo
    promotion cookie cookies consent gdpr ccpa onetrust privacypolicy cookiebanner cookiebar e.g. cookie-banner
    promotion modal popup popover interstitial appdownload downloadapp appbanner e.g. subscribe-modal
    promotion dialog alertdialog popmake lightboxcontent e.g. dialog
    promotion affiliate buybox coupon giveaway survey quiz poll polls petition contest e.g. poll-box
    promotion weak notification alert promoted promotion lightbox overlay shop e.g. site-alert
    advert ad ads advert adverts advertise e.g. ad-slot
    advert advertisement advertisements advertising advertisment adslot adunit e.g. ad-slot
    advert adbox adwrapper adcontainer adblock dfp gpt googlead adsense sponsor sponsored sponsors e.g. sponsored-box
    advert nativead mpu leaderboard skyscraper paidcontent partnercontent teads e.g. mpu-1
    share share shares sharing sharebar sharebuttons sharetools socialshare sharethis addthis addtoany e.g. share-bar
    share socialicons sociallinks socialbar socialbuttons sharedaddy follow followus e.g. social-icons
    share weak social tools actions e.g. article-tools
    comments comment comments commentlist commentsection e.g. comments-area
    comments disqus respond commentrespond fbcomments livefyre e.g. disqus
    comments discussion coral viafoura openweb spotim replies e.g. discussion-thread
    biography authorbio authorbox authorcard aboutauthor authorinfo authordescription bio biography e.g. author-bio
    biography vcard hcard e.g. vcard
    biography abouttheauthor postauthor authorprofile contributor contributors e.g. author-profile
    legal copyright disclaimer disclosure republish republication e.g. copyright
    legal reprint reprints rights licence license e.g. reprint-notice
    legal weak footer foot colophon sitefooter pagefooter e.g. page-footer
    legal tags taglist posttags articletags tagcloud topics keywords entrytags tagslist entrymeta e.g. article-tags
    legal postmeta articlemeta entryfooter postfooter articlefooter metainfo tagged entryutility e.g. entry-footer
    aside whole pull pullout pulled quotepull e.g. pull
    aside pullquote pullquotes pulledquote blockquotepull quoteout e.g. pull-quote
    aside jumplink backtotop scrolltop toplink feedback correctionform printonly errata rating ratings e.g. back-to-top
    hidden whole hidden ishidden hide invisible offscreen dnone printonly accessibility displaynone e.g. is-hidden
    hidden whole visuallyhidden isvisuallyhidden screenreader screenreaderonly sronly screenreadertext e.g. sr-only
    hidden tooltip hovercard infotip rolloverblock rollovercard hovertext flyout e.g. hover-card
    headline contenttitle e.g. content__title
    embed twittertweet instagrammedia tweet blueskyembed tiktokembed fbpost socialembed mediaembed e.g. twitter-tweet
    picture image images img photo photos picture media leadart heroimage featuredimage e.g. article-image
    player player jwplayer videoplayer audioplayer playlist brightcove carousel slideshow slider e.g. video-player
    player weak gallery video audio photogallery slides e.g. photo-gallery
    byline byline bylines author authors authorname writer writtenby postedby reporter e.g. post-author-name
    date dateline timestamp pubdate publishdate publisheddate datetime postdate entrydate articledate e.g. entry-date
    date relativetime actiontime postedon e.g. user-action-time
    date published lastupdated updated modified readtime readingtime publicationdate timeago e.g. reading-time
    kicker kicker eyebrow rubric overline supertitle sectionlabel topline e.g. article-kicker
    dek dek deck subdeck standfirst subheadline subheading subhead subtitle strapline tagline e.g. story-standfirst
    dek articlesummary excerpt articlesubtitle keypoints keytakeaways e.g. article-summary
    headline headline articletitle posttitle entrytitle storytitle pagetitle articleheadline e.g. entry-title
    body articlebody articlecontent articletext articlecopy storybody storycontent storytext e.g. article-body
    body postcontent postbody entrycontent entrybody contentbody bodycopy bodytext bodycontent e.g. entry-content
    body newscontent newsbody newstext pagecontent maincontent textbody articlemain richtext e.g. maincontent
    body storycopy postarticle blogcontent singlecontent tdpostcontent articledetail storydetail e.g. story-copy
    caption caption captions figcaption imagecaption photocaption wpcaption captiontext imgcaption e.g. wp-caption-text
    caption cutline mediacaption e.g. cutline
    credit credit credits imagecredit photocredit mediacredit photographer e.g. photo-credit
    dropCap whole dc cap initial e.g. dc
    dropCap dropcap dropcaps firstletter firstchar initialletter lettrine e.g. drop-cap
    paywall paywall paywalled barrier tppaywall e.g. paywall-box
    """
}
