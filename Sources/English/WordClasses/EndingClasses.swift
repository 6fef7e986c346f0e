/// What an unknown word can be, by its longest listed ending.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), SCOWL (Kevin Atkinson) for the choice of words.
enum EndingClasses {
  /// `=CLASSES` begins a group of endings; letters as in `ClassLexicon`.
  static let table: StaticString = #"""
    =nbp
    ail ak ake all ase ass at bble be ce ch cle de ee eer el ell et fle ge gue in lay light ock ol oon ord orm ort oy p
    pe ph ram ress rk son ton tter ttle ur ure use
    =N
    akers aries as backs cers chers cies eries fuls gies ials ians iers ists lars lers lets ments nals ners nets ngs ons
    ories os ppers rals rers sers ships smen sms ties tives tors ttes ums ways zers
    =vjd
    aded amed anced anded anted assed ected ested eyed gated gged ghted iated iced ied illed ited lized lted mated ngled
    nized oved pled posed rmed rned rted sed shed tened tled tured usted
    =n
    aker aster cy ence eter gist head hip house ity kin let man ment ness net od ogy on oner phy rance room sis sm stone
    tor tte tude um work zer
    =jn
    al ant ary ble c cent dent gent hy ient ky lar lent nth ome ory py rent rian sive sty sy table tent tive tty ul us
    =Nz
    ases bs ds es fs gs hs ites ks ls mates ms ns oards oons ords otes ps rings rs rses sons sses ts uses ws ys
    =gn
    acing ading aning aving aying bing ching cking eing eling eting fing icing ining mming oking oning oring oting ping
    pling rging rking uing uring uting
    =nbpj
    ack ad ade ap ash ast ay b ber eat gh he il int ire it itter k kle ll rm rt sure tle unt w
    =nbjp
    am art ck e ep ff go h ill line low mate mber nd nse ple rage rry rse set ugh x
    =nj
    ac an ancy back ent fish gy ist land my ny o oard oid pper ry sal ss th ty way
    =zN
    cts dles ears ends erts gles ishes lays mbles nges pts rges ses tens tes tles usts zes
    =nb
    ie ip iter ition m nce ole or ork ot ster up
    =njb
    and ar ender ey ht lant ne nt oom rine tage ut
    =njbp
    ale ane do ex f ft ick ine ite me que rn
    =vdj
    ashed bbed d lied orted osed ried rised rsed ssed tised used
    =Nzn
    asses ckers eeds eens eps ews mbers oes s urs
    =r
    bly edly ely gly idly ily lly ntly shly sly
    =Nn
    ae cs dings mas men oods ras tals
    =bpnj
    gate gn icate late orate pose tate the
    =gj
    ating cting fying ising lying oing uding zing
    =gjn
    aring gling iring nding oming oping sing ying
    =j
    able ical istic less onic ous phic sible
    =nk
    cer cher ler ner rer ser sher yer
    =bnp
    dle end gle mble nge rge
    =bp
    ify itate ize lise nise rise
    =nbj
    ir n om over ox tone
    =bnpj
    ave ct se tain te
    =jnb
    dy ike ile ive l
    =nbk
    cker ger her per ter
    =vd
    eered mbled mped nked oed
    =bnjp
    ear ert ose ust
    =gnj
    g rying ssing using
    =jnbp
    le sh und ve
    =njr
    by oth time to
    =bjpn
    nate nish rate
    =k
    hier kier tier
    =nN
    a i is
    =nbkp
    fer nker nter
    =nbpd
    aw ode oke
    =z
    fies izes nises
    =Nzr
    imes rds
    =bpj
    fy ulate
    =bpjn
    ate inate
    =bpn
    ise ze
    =jbnp
    eal ish
    =jvd
    arted eaded
    =nbpr
    ace ther
    =nbrjp
    ere ver
    =njvb
    orn own
    =nkbp
    mmer rter
    =Nnbjv
    en
    =Nrz
    ards
    =bjnp
    imate
    =bjp
    erate
    =bndp
    ove
    =bvjpn
    ten
    =g
    osing
    =jbp
    lish
    =jbvnp
    den
    =jnbpv
    ound
    =jnbr
    ost
    =jnvd
    id
    =jr
    erly
    =jrn
    ward
    =kn
    ier
    =l
    est
    =lnb
    rest
    =lnj
    st
    =nNj
    la
    =nbdp
    ote
    =nbjpdv
    read
    =nbjpv
    pt
    =nbjvp
    ld
    =nbjvpr
    old
    =nbkpj
    nder
    =nbpjd
    ank
    =nbpvj
    nk
    =nbvpjd
    lt
    =ndb
    ok
    =ndbp
    ew
    =njbpr
    ight
    =njbr
    ime
    =njbv
    een
    =njk
    ater
    =njrb
    rd
    =njvd
    ught
    =nkb
    r
    =nljb
    t
    =nrbjdp
    ore
    =nv
    ood
    =nvbd
    eed
    =nvbj
    one
    =nvjb
    wn
    =rNz
    wards
    =rj
    ly
    =rnj
    y
    =vdjn
    bed
    =vjbpn
    ken
    =vjnb
    ven
    =vnjd
    aid
    """#
}
