/// The phrases of furniture. Each row: "tail" when the line is furniture only where hardly any running text follows;
/// how to compare; the longest line it can be, in letters and digits; the words, ".." standing for any words between;
/// and after "|" a line it was made for.
enum FurnitureTable {
  static let text: StaticString = """
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
    start 60 scroll to continue | Scroll to continue with content
    start 60 this article continues | This article continues after the picture
    start 60 explore further | Explore further
    start 400 this document is subject to copyright | This document is subject to copyright. Write to us.
    start 400 citation: | Citation: A study of ferries (2024, March 3)
    start 160 published under | Published under: Harbours, Ferries
    start 60 click to read more | Click to read more of ferries
    start 60 continue reading | Continue reading the main story
    start 60 skip advertisement | Skip advertisement
    start 80 sponsored | Sponsored content
    start 60 paid content | Paid content by a partner
    start 60 loading | Loading...
    start 60 please enable javascript | Please enable JavaScript to play the video
    any 120 javascript is disabled | It seems that JavaScript is disabled
    start 60 show key events | Show key events of the storm
    start 160 read more | Read more: Ferry fares to rise again in spring
    start 160 read also | Read also: The harbour that would not freeze
    start 160 also read | Also read: Five bridges, five stories
    start 160 read next | Read next: The road to the coast
    start 160 see also | See also: Ferry fares in ten charts
    start 160 see more | See more: Storm pictures
    start 160 more on this story | More on this story
    start 160 mehr zum thema | Mehr zum Thema: Hafen
    start 160 lesen sie auch | Lesen Sie auch: Der Hafen
    start 160 lesen sie hier | Lesen Sie hier mehr
    start 160 lire aussi | Lire aussi : Le port
    start 160 a lire aussi | A lire aussi: Le port
    start 160 lea tambien | Lea tambien: El puerto
    start 160 leggi anche | Leggi anche: Il porto
    start 160 watch now | WATCH NOW: Storm hits the coast
    start 160 watch live | Watch live: Parliament votes
    start 100 listen to this article | Listen to this article
    start 160 for more on this | For more on this story, see our live page
    start 200 subscribe to | Subscribe to our newsletter
    start 60 subscribe now | Subscribe now
    start 60 subscribe today | Subscribe today for one dollar
    start 200 get the latest | Get the latest news in your inbox
    start 200 get our | Get our free newsletter every day
    any 260 in your inbox | The day's news in your inbox every morning
    any 260 to your inbox | Delivered to your inbox
    any 260 you can unsubscribe | You can unsubscribe at any time
    any 260 terms of use and privacy | Terms of Use and Privacy: what we keep
    start 200 by signing up | By signing up you take our letters
    start 200 by subscribing | By subscribing you agree to our terms
    any 200 this site is protected by recaptcha | This site is protected by reCAPTCHA
    start 300 make a donation | Make a donation and keep the presses warm
    any 300 please .. make a donation | If you like the Daily, please think of us and make a donation.
    any 300 support our newsroom | Support our newsroom with a gift
    start 300 become a member | Become a member and read without advertisements
    any 300 by becoming a member | Keep the lights on by becoming a member.
    start 300 your contribution | Your contribution keeps the newsroom open
    start 200 support our journalism | Support our journalism
    start 60 already a subscriber | Already a subscriber? Log in
    start 200 to continue reading | To continue reading, log in
    start 200 like us on facebook | Like us on Facebook
    start 200 join us on | Join us on Facebook
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
    start 80 our standards | Our standards: How we check what we print
    start 60 copyright | Copyright 2024 The Daily. All rights reserved.
    tail start 120 copyright | Copyright 2024 The Harbour Daily and its agencies, of both the old town and the new. No copies without leave.
    start 160 © | © 2024 The Daily
    any 200 content is licensed under | All content is licensed under a free licence.
    any 120 powered by wordpress | Proudly powered by WordPress
    start 200 never miss the latest | Never miss the latest from the harbour
    any 260 all rights reserved | The Daily. All rights reserved.
    any 300 may not be reproduced | This material may not be reproduced without permission
    any 300 may not be published broadcast rewritten | These pages may not be published, broadcast, rewritten or sold
    any 300 purchase reprint | To purchase reprint rights, write to us
    start 100 filed under | Filed under: Harbours
    start 100 posted in | Posted in News
    start 60 this story has been updated | This story has been updated.
    any 160 email newsletter | The day's films in one email newsletter
    any 260 get a subscription | Want more storms? Get a subscription to our magazine.
    start 160 have a tip | Have a tip? Write to us
    start 160 got a tip | Got a tip? Write to us
    start 160 do you have a story | Do you have a story? Write to us
    start 160 contact the author | Contact the author at the desk
    start 160 send us | Send us your pictures
    line 40 related | Related
    start 160 related : | Related: What the vote means for farmers
    start 160 related story | Related story: What the vote means for farmers
    start 160 related post | Related post: Ten ways to eat pears
    start 160 related posts | Related posts
    start 160 related reading | Related reading: The harbour at night
    start 160 related video | Related video: Storm hits the coast
    start 160 related coverage | Related coverage from our money desk
    start 60 related links | Related links
    start 60 related news | Related news
    start 60 related items | Related items
    start 60 related publications | Related publications
    line 40 recommended | Recommended
    start 160 recommended : | Recommended: The harbour at night
    start 60 recommended stories | Recommended stories
    start 60 recommended articles | Recommended articles
    start 60 recommended reading | Recommended reading
    start 60 recommended videos | Recommended videos
    start 60 recommended by | Recommended by our editors
    start 160 more : | MORE: Ferry fares to rise again in spring
    start 160 required reading : | REQUIRED READING: The harbour at night
    start 160 must read : | Must read: The harbour at night
    start 160 dont miss : | Don't miss: The harbour at night
    start 160 up next : | Up next: The harbour at night
    start 60 next read this | Next read this:
    start 160 watch : | WATCH: Storm hits the coast
    start 160 watch more : | Watch more: Storm hits the coast
    line 40 watch next | Watch next
    start 160 listen : | LISTEN: The sound of the storm
    start 160 click here to .. app | Click here to get the harbour app
    start 160 click here to read more | Click here to read more of ferries
    start 160 click here to join | Click here to join the club
    start 160 click here to sign up | Click here to sign up
    start 160 click here to donate | Click here to donate
    start 160 click here to follow | Click here to follow our channel
    any 200 click to subscribe | More of the show every week. Click to subscribe!
    any 260 click here to subscribe | For more stories like this one, click here to subscribe.
    any 260 click here for more information | Twelve issues a year to your door. Click here for more information.
    any 200 through your letterbox | Get the magazine delivered through your letterbox every month.
    start 160 download the .. app | Download the News app for alerts
    any 260 download our app | For alerts day and night, download our app.
    start 200 sign up for our | Sign up for our morning briefing
    start 200 sign up for the | Sign up for the morning briefing
    start 200 sign up to | Sign up to the Daily Brief
    any 300 sign up for .. newsletter | Like what you read? Sign up for the storm newsletter.
    any 300 sign up for .. newsletters | Please sign up for our free newsletters.
    any 300 sign up to .. newsletter | Like what you read? Sign up to the storm newsletter.
    any 300 subscribe to .. newsletter | Like what you read? Subscribe to the storm newsletter.
    any 200 join our newsletter | Join our newsletter
    any 200 our free newsletter | Our free newsletter has it all.
    any 200 email newsletters | Sign up: the day's films in our email newsletters
    any 260 is a .. newsletter .. delivered every | The Bridge is a weekly newsletter. Get it delivered every Friday.
    start 80 thanks for signing up | Thanks for signing up!
    start 120 your subscription has been confirmed | Your subscription has been confirmed.
    any 260 subscribe for free to receive | Subscribe for free to receive our letters.
    start 80 this post is for paid subscribers | This post is for paid subscribers
    start 200 enjoying our latest content | Enjoying our latest content? Tell a friend
    any 200 log in or create an account to continue | Log in or create an account to continue
    any 300 support .. as little as | Support us with as little as $1 a month
    any 300 giving .. as little as | Keep the presses warm by giving even as little as $1
    any 300 subscribe .. as little as | Subscribe for as little as $1 a month
    start 500 dear reader | Dear reader, the price of paper has doubled.
    any 500 support .. by donating | Support the paper by donating today.
    start 200 follow us | Follow us on Twitter and Facebook
    start 100 follow on | Follow on Twitter
    tail any 200 sign up here | Do you want to hear of the harbour? Sign up here!
    start 60 print this page | Print This Page
    start 200 did you make .. recipe | Did you make this recipe? Leave a rating!
    any 300 we earn a commission | We earn a commission for goods bought through our links.
    any 300 i earn from qualifying purchases | As an associate I earn from qualifying purchases.
    any 300 we earn from qualifying purchases | As an associate we earn from qualifying purchases.
    any 200 join our mailing list | Join our mailing list
    any 200 join the mailing list | Join the mailing list
    line 60 join the facebook group | Join the Facebook group
    any 200 sign up to receive our | Want news of the trade? Sign up to receive our emails!
    any 100 for completing the survey | Our thanks for completing the survey!
    tail start 200 follow .. on snapchat | Follow the Harbour desk on Snapchat
    tail start 200 follow .. on tiktok | Follow the Harbour desk on TikTok
    tail start 200 follow .. on threads | Follow the Harbour desk on Threads
    tail start 200 follow .. on bluesky | Follow the Harbour desk on Bluesky
    start 60 written by | Written by Jane Doe
    start 160 reviewed by | Reviewed by Jane Doe, MD
    start 160 medically reviewed by | Medically reviewed by Jane Doe, MD
    start 60 fact checked by | Fact checked by Jane Doe
    tail start 200 follow .. on facebook | Follow the Harbour desk on Facebook
    tail start 200 follow .. on twitter | Follow the Harbour desk on Twitter
    tail start 200 follow .. on x | Follow the Harbour desk on X
    tail start 200 follow .. on instagram | Follow the Harbour desk on Instagram
    tail start 200 follow .. on linkedin | Follow the Harbour desk on LinkedIn
    tail start 200 follow .. on youtube | Follow the Harbour desk on YouTube
    tail start 200 follow .. on google news | Follow the Daily on Google News
    tail any 300 follow her on | Write to Jane Doe at the desk. Follow her on Twitter @jdoe.
    tail any 300 follow him on | Write to John Roe at the desk. Follow him on Twitter @jroe.
    tail any 300 follow them on | Write to the desk. Follow them on Twitter.
    tail any 300 follow me on | Write to me at the desk. Follow me on Twitter.
    tail start 200 follow .. coverage .. https | Follow our full coverage of the storm at https://daily.example/storm
    tail start 160 more .. https : | More harbour news: https://daily.example/harbour
    tail start 200 reach the reporter | Reach the reporter on Twitter: @jdoe
    tail start 200 reach the reporters | Reach the reporters on Twitter: @jdoe
    tail start 120 listen to .. live | Listen to the Harbour Hour live at noon
    tail start 200 reporting by .. editing by | Reporting by Jane Doe; editing by John Roe
    tail start 200 writing by .. editing by | Writing by Jane Doe; editing by John Roe
    tail start 80 source : | SOURCE: News agencies
    tail start 80 updated at | Updated at 1:23 p.m.
    tail start 80 last updated | Last updated March 3, 2024
    tail start 160 a version of this story | A version of this story was printed in March.
    tail start 160 a version of this article | A version of this article appeared in print.
    tail any 260 letters to the editor | We welcome letters to the editor.
    any 160 your letter to the editor | Write your letter to the editor by Friday
    start 200 got a news tip | Got a news tip?
    start 200 have a news tip | Have a news tip?
    any 260 if you have a news tip | If you have a news tip, ring the desk.
    start 60 send me .. tip | Send me a secure tip.
    any 300 read our privacy policy | Leave whenever you like. Read our Privacy Policy
    any 300 we may receive compensation | When you buy a tent through us, we may receive compensation.
    any 300 we may earn .. commission | For tents bought here we may earn a small commission.
    any 200 may contain affiliate links | This post may contain affiliate links.
    any 200 contains affiliate links | This article contains affiliate links.
    any 260 the post .. appeared first on | The post Ferry waits appeared first on The Daily.
    any 120 powered by disqus | Comments powered by Disqus.
    any 160 play in new window | Podcast: Play in new window | Download
    line 40 end of article | End of Article
    line 40 advertising | Advertising
    line 40 embed | Embed
    line 40 search | Search
    line 40 subscribe | Subscribe
    line 40 follow | Follow
    line 40 log in | Log in
    line 40 sign in | Sign in
    line 40 sign up | Sign up
    line 40 learn more | Learn more
    line 40 show more | Show more
    line 40 load more | Load more
    line 40 view all | View all
    line 40 see all | See all
    line 40 comments are closed | Comments are closed.
    line 40 table of contents | Table of Contents
    line 40 in this article | In this article
    line 40 jump to | Jump to
    start 60 summarize this article | Summarize this article with:
    tail start 60 provided by | Provided by Bay University
    tail start 100 journal information : | Journal information: Ferry Letters
    tail start 400 more information : | More information: Jane Doe et al, Waves, Ferry Letters (2024).
    start 100 tags : | Tags: ferry, harbour
    line 40 tags | Tags
    start 100 topics : | Topics: ferry
    line 40 topics | Topics
    line 60 auch interessant | Auch interessant
    line 60 mehr lesen uber | Mehr lesen über
    start 160 lesen sie mehr | Lesen Sie mehr: Der Hafen
    start 160 mehr dazu | Mehr dazu: Der Hafen
    start 160 dieses thema im programm | Dieses Thema im Programm: Nachrichten, 3. März, 10 Uhr
    start 160 uber dieses thema berichtete | Über dieses Thema berichtete der Sender am 3. März.
    any 300 unterstutzen sie uns | Gefällt Ihnen das? Dann unterstützen Sie uns.
    start 160 hat ihnen dieser artikel gefallen | Hat Ihnen dieser Artikel gefallen?
    start 160 folgen sie uns | Folgen Sie uns auf Facebook
    any 260 newsletter abonnieren | Jetzt den Newsletter abonnieren
    any 260 hier gehts zur anmeldung | Der Newsletter am Abend: Hier geht’s zur Anmeldung!
    line 60 jetzt abonnieren | Jetzt abonnieren
    start 80 weitere artikel | Weitere Artikel
    line 60 zitiervorschlag | Zitiervorschlag
    start 160 lees ook | Lees ook: De haven
    start 160 las ocksa | Läs också: Hamnen
    start 160 las mer : | Läs mer: Hamnen
    start 160 les ogsa | Les også: Havnen
    start 160 lue myos | Lue myös: Satama
    start 160 voir aussi | Voir aussi : le port
    start 160 sur le meme sujet | Sur le même sujet
    start 160 abonnez vous | Abonnez-vous à notre lettre
    start 160 inscrivez vous | Inscrivez-vous à notre lettre
    start 160 suivez nous | Suivez-nous sur Facebook
    start 120 il vous reste .. de cet article | Il vous reste 50 % de cet article à lire.
    any 200 reservee aux abonnes | La suite est réservée aux abonnés.
    any 200 reserve aux abonnes | Cet article est réservé aux abonnés.
    start 100 vous possedez deja un compte | Vous possédez déjà un compte chez nous
    start 160 lee tambien | Lee también: El puerto
    start 160 te puede interesar | Te puede interesar: El puerto
    start 160 le puede interesar | Le puede interesar: El puerto
    line 60 mas informacion | Más información
    start 160 siguenos en | Síguenos en Facebook
    start 160 suscribete | Suscríbete a nuestro boletín
    line 60 archivado en | Archivado en
    start 160 leia tambem | Leia também: O porto
    start 160 leia mais | Leia mais: O porto
    start 160 veja tambem | Veja também: O porto
    start 160 saiba mais | Saiba mais: O porto
    start 160 potrebbe interessarti | Potrebbe interessarti: Il porto
    start 160 seguici su | Seguici su Facebook
    start 160 iscriviti | Iscriviti alla nostra lettera
    start 160 czytaj też | Czytaj też: Port
    start 160 czytaj także | Czytaj także: Port
    start 160 baca juga | Baca juga: Pelabuhan
    start 160 simak juga | Simak juga: Pelabuhan
    any 200 di google news | Ikuti berita lain di Google News
    start 160 xem thêm | Xem thêm: Bến cảng
    start 160 читайте также | Читайте также: Порт
    start 160 читайте також | Читайте також: Порт
    start 160 смотрите также | Смотрите также: Порт
    start 160 подписывайтесь на | Подписывайтесь на наш канал
    line 60 関連記事 | 関連記事
    line 60 関連ニュース | 関連ニュース
    line 60 相关阅读 | 相关阅读
    line 60 관련기사 | 관련기사
    start 60 related stories | Related Stories
    start 60 related articles | Related Articles
    start 60 related content | Related Content
    start 60 related topics | Related Topics
    end 60 more from | More from World
    end 60 more stories | More stories
    end 60 more news | More News
    end 60 most read | Most Read
    end 60 most popular | Most popular
    end 60 trending | Trending now
    end 60 you might like | You might like
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
    end 60 cite this page | Cite this page:
    end 60 more resources to read | More resources to read
    end 60 das konnte sie auch interessieren | Das könnte Sie auch interessieren
    """
}
