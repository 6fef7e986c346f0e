/// Lines that stand in the body of an article and are no part of it, by their words.
///
/// Each row: how to compare, the longest line it can be (in letters), the words, and after "|" a line it was made for.
/// Letters and digits only are compared, without regard to case.
enum FurnitureLines {
  enum Comparison: String, Sendable {
    /// The line is these words.
    case line
    /// The line begins with these words.
    case start
    /// The line has these words.
    case any
    /// As `start`, and nothing after it is part of the article.
    case end
  }

  struct Row: Sendable {
    let comparison: Comparison
    let limit: Int
    let words: [UInt8]
    let example: String
  }

  static let rows: [Row] = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    .pieces { $0 == 0x0A }.map { line in
      let halves = line.pieces { $0 == 0x7C }
      let fields = halves[0].pieces { $0 == 0x20 }
      let words = halves[0][fields[2].startIndex...]
      return Row(
        comparison: Comparison(rawValue: fields[0].string)!, limit: Int(fields[1].string)!,
        words: Array(words).skeleton,
        example: Array(halves[1].trimmed()).string)
    }

  /// The row a line falls under, if any.
  static func row(for line: ArraySlice<UInt8>) -> Row? {
    guard line.count <= 500 else { return nil }
    let letters = line.skeleton
    guard !letters.isEmpty else { return nil }
    return rows.first { row in
      guard letters.count <= row.limit, letters.count >= row.words.count else { return false }
      switch row.comparison {
      case .line: return letters == row.words
      case .start, .end: return letters.starts(with: row.words)
      case .any: return contains(letters, row.words)
      }
    }
  }

  /// A line that is nothing but a reporter's mail address, handle or page. A reference with its scheme is text.
  static func isAddress(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.trimmed()
    guard line.count >= 4, line.count <= 120, !line.contains(where: \.isSpace), line.contains(where: \.isLetter) else {
      return false
    }
    let isMail = line.contains(0x40) && (line.first == 0x40 || line.contains(0x2E))
    let isPage = line.contains(0x2F) && line.contains(0x2E) && !line.contains(0x3A)
    return isMail || isPage
  }

  private static func contains(_ letters: [UInt8], _ words: [UInt8]) -> Bool {
    var at = 0
    while at + words.count <= letters.count {
      if letters[at] == words[0] && letters[at..<at + words.count].elementsEqual(words) { return true }
      at += 1
    }
    return false
  }

  private static let table: StaticString = """
    start 40 advertisement | Advertisement
    line 40 ad | Ad
    line 40 advert | Advert
    line 40 iklan | Iklan
    line 40 reklam | REKLAM
    line 40 anzeige | ANZEIGE
    line 40 werbung | Werbung
    line 40 publicite | Publicite
    line 40 publicidad | Publicidad
    start 60 article continues below | Article continues below advertisement
    start 60 story continues below | Story continues below advertisement
    start 60 story continues after | Story continues after this ad
    start 60 continue reading below | Continue reading below
    start 60 scroll to continue | Scroll to continue with content
    start 60 this article continues | This article continues after the picture
    start 60 explore further | Explore further
    start 400 this document is subject to copyright | This document is subject to copyright.
    start 400 citation: | Citation: A study of ferries (2024, March 3)
    start 160 published under | Published under: Harbours, Ferries
    start 60 click to read more | Click to read more and view comments
    start 60 continue reading | Continue reading the main story
    start 60 skip advertisement | Skip advertisement
    start 80 sponsored | Sponsored content
    start 60 paid content | Paid content by a partner
    start 60 loading | Loading...
    start 60 please enable javascript | Please enable JavaScript to play the video
    any 120 javascript is disabled | It seems that JavaScript is disabled
    start 160 reporting by | Reporting by Jane Doe; editing by John Roe
    start 160 additional reporting | Additional reporting by Jane Doe
    start 160 editing by | Editing by John Roe
    start 160 writing by | Writing by Jane Doe
    start 60 show key events | Show key events only
    start 160 read more | Read more: Ferry fares to rise again in spring
    start 160 read also | Read also: The harbour that would not freeze
    start 160 also read | Also read: Five bridges, five stories
    start 160 read next | Read next: The road to the coast
    start 160 see also | See also: Ferry fares in ten charts
    start 160 see more | See more: Storm pictures
    start 160 more on this story | More on this story
    start 160 related | Related: What the vote means for farmers
    start 160 recommended | Recommended stories
    start 160 mehr zum thema | Mehr zum Thema: Hafen
    start 160 lesen sie auch | Lesen Sie auch: Der Hafen
    start 160 lesen sie hier | Lesen Sie hier mehr
    start 160 lire aussi | Lire aussi : Le port
    start 160 a lire aussi | A lire aussi: Le port
    start 160 lea tambien | Lea tambien: El puerto
    start 160 leggi anche | Leggi anche: Il porto
    start 160 watch now | WATCH NOW: Storm hits the coast
    start 160 watch live | Watch live: Parliament votes
    start 100 watch: | WATCH: Storm hits the coast
    start 100 listen to this article | Listen to this article
    start 160 click here to | Click here to read the whole series
    start 160 click here for | Click here for more pictures
    start 160 for more on this | For more on this story, see our live page
    start 160 download our app | Download our app for alerts
    start 160 download the | Download the News app for alerts
    start 200 sign up for | Sign up for our morning newsletter
    start 200 sign up to | Sign up to the Daily Brief
    start 200 subscribe to | Subscribe to our newsletter
    start 60 subscribe now | Subscribe now
    start 60 subscribe today | Subscribe today for one dollar
    start 200 get the latest | Get the latest news in your inbox
    start 200 get our | Get our free newsletter every day
    any 260 in your inbox | The day's news in your inbox every morning
    any 260 to your inbox | Delivered to your inbox
    any 200 our newsletter | Join our newsletter
    any 260 you can unsubscribe | You can unsubscribe at any time
    any 260 terms of use and privacy | By signing up you accept our Terms of Use and Privacy Policy
    start 200 by signing up | By signing up, you agree to our terms
    start 200 by subscribing | By subscribing you agree to our terms
    any 200 this site is protected by recaptcha | This site is protected by reCAPTCHA
    any 300 as little as $ | Support us with as little as $1 a month
    any 300 make a donation | Please make a donation to keep us going
    any 300 support our newsroom | Support our newsroom with a gift
    any 300 become a member | Become a member and read without limits
    any 300 your contribution | Your contribution keeps this site free
    start 200 support our journalism | Support our journalism
    start 60 already a subscriber | Already a subscriber? Log in
    start 200 to continue reading | To continue reading, log in
    start 200 follow us on | Follow us on Twitter and Facebook
    start 200 like us on facebook | Like us on Facebook
    start 200 join us on | Join us on Facebook
    start 100 follow on twitter | Follow on Twitter
    start 60 share this | Share this article
    start 40 share on | Share on Facebook
    line 40 share | Share
    line 40 tweet | Tweet
    line 40 email | Email
    line 40 print | Print
    line 40 save | Save
    line 40 comment | Comment
    line 40 comments | Comments
    line 40 facebook | Facebook
    line 40 twitter | Twitter
    line 40 whatsapp | WhatsApp
    line 40 linkedin | LinkedIn
    line 40 copy link | Copy link
    line 40 share article | Share article
    line 40 view comments | View comments
    line 40 leave a comment | Leave a comment
    line 40 post a comment | Post a comment
    line 40 back to top | Back to top
    line 40 image | Image
    line 40 video | Video
    line 40 photos | Photos
    line 40 close | Close
    line 40 menu | Menu
    start 60 show caption | Show caption
    start 60 hide caption | hide caption
    start 60 toggle caption | toggle caption
    start 60 enlarge this image | Enlarge this image
    start 60 image copyright | Image copyright A Photographer
    start 60 image caption | Image caption A ferry at sea
    start 60 media caption | Media caption A ferry at sea
    start 60 view gallery | View gallery
    start 60 view photos | View photos
    start 60 click to enlarge | Click to enlarge
    start 60 original reporting | Original reporting
    start 60 read original | Read original reporting
    start 80 read the original | Read the original article here
    start 80 read full article | Read full article
    start 80 our standards | Our Standards: The Trust Principles
    start 120 copyright | Copyright 2024 The Daily. All rights reserved.
    start 160 © | © 2024 The Daily
    any 260 all rights reserved | Copyright The Daily. All rights reserved.
    any 300 may not be reproduced | This material may not be reproduced without permission
    any 300 may not be published broadcast rewritten | This material may not be published, broadcast, rewritten or sold
    any 300 purchase reprint | To purchase reprint rights, write to us
    start 100 tags: | Tags: ferry, harbour
    start 100 topics: | Topics: ferry
    start 100 filed under | Filed under: Harbours
    start 100 posted in | Posted in News
    start 60 this story has been updated | This story has been updated.
    any 160 email newsletter | Sign up: the day's films in our email newsletters
    any 260 get a subscription | Want more storms? Get a subscription to our magazine.
    start 160 have a tip | Have a tip? Write to us
    start 160 got a tip | Got a tip? Write to us
    start 160 do you have a story | Do you have a story? Write to us
    start 160 contact the author | Contact the author at the desk
    start 160 send us | Send us your pictures
    end 60 related stories | Related Stories
    end 60 related articles | Related Articles
    end 60 related content | Related Content
    end 60 related topics | Related Topics
    end 60 more from | More from World
    end 60 more stories | More stories
    end 60 more news | More News
    end 60 most read | Most Read
    end 60 most popular | Most popular
    end 60 trending | Trending now
    end 60 you may also like | You may also like
    end 60 you might also like | You might also like
    end 60 recommended for you | Recommended for you
    end 60 latest news | Latest News
    end 60 top stories | Top Stories
    end 60 recent posts | Recent posts
    end 60 recent articles | Recent Articles
    end 60 you might also be interested | You might also be interested in
    end 60 what to read next | What to read next
    end 60 keep reading | Keep reading
    end 60 about the reviewer | About the Reviewer
    end 60 about the author | About the author
    end 60 sources methodology | Sources & Methodology
    end 60 sources and methodology | Sources and Methodology
    end 60 leave a reply | Leave a Reply
    end 60 join the conversation | Join the conversation
    end 60 editors picks | Editor's Picks
    end 60 share this story | Share this story
    """
}
