/// What an unknown word can be, by its longest listed ending.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), SCOWL (Kevin Atkinson) for the choice of words.
enum EndingClasses {
  /// `=CLASSES` begins a group of endings; letters as in `ClassLexicon`.
  static let table: StaticString = #"""
    =nbp
    ail ak ake all ase ass at bble be ce ch cle de ee eer el ell fle ge gue in ket lay light ock ol oon ord orm ort oy p
    pe ph ram ress rk ton tter ttle ture ur use
    =N
    akers aries as backs cers chers cies eries fuls gies ials ians iers ists lars lers lets ments nals ners nets ngs ons
    ories os ppers rals rers sers ships smen sms ties tives tors ttes ums zers
    =vjd
    aded amed anced anded anted assed ected ested eyed gated gged ghted iated iced ied illed ited lized lted mated ngled
    nized oved pled posed rmed rned rted sed shed tened tled tured usted
    =n
    aker aster ball cy ence eter gist head house ip ity kin let man ment ness net od ogy on oner phy rance room sis sm
    stone tor tte tude um work zer
    =Nz
    ases bs ds es fs gs hs ites ks ls mates ms ns oards oons ords otes ps rings rs rses sons sses ts uses ws ys
    =jn
    al ant ary ble c cent dent gent hy ient ky lar lent nth ome ory py rent rian sive sty sy table tent tive ul us
    =nbpj
    ack ad ade ap ash ast ay b ber eat et gh he il int ire it itter k kle ll rm rt tle unt ure w
    =gn
    acing ading aning aving aying bing ching cking eing eling eting fing icing ining mming oking oning oring oting ping
    pling rging rking uing uring uting
    =nbjp
    am art ck e ep ff go ill line low mate mber nd nse ple rage rry rse set ugh x
    =nj
    ac an ancy back ent fish gy ist land my ny o oard oid pper ry sal ss th ty way
    =zN
    cts dles ears ends erts gles ishes lays mbles nges pts rges ses tens tes tles usts zes
    =njb
    and ar ature ender ey ht lant n ne nt oom rine tage ut
    =nb
    ie iter ition m nce ole or ork ot ouse son ster up
    =njbp
    ale ane do ex f ft h ick ine ite me que rn
    =vdj
    ashed bbed d lied orted osed ried rised rsed ssed tised used
    =Nzn
    asses ckers eeds eens eps ews mbers oes s urs
    =r
    bly edly ely gly idly ily lly ntly shly sly
    =Nn
    ae cs dings mas men oods ras tals
    =gj
    ating cting fying ising lying oing uding zing
    =gjn
    aring gling iring nding oming oping sing ying
    =j
    able ical istic less onic ous phic sible
    =nk
    cer cher ler ner rer ser sher yer
    =bpnj
    gate icate late orate pose tate the
    =bnp
    dle end gle mble nge rge
    =bnpj
    ave ct gn se tain te
    =bp
    ify itate ize lise nise rise
    =jnb
    dy ike ile ive l
    =nbj
    ir om over ox tone
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
    =nN
    a is
    =nNj
    i la
    =nbdp
    ote ove
    =nbrjp
    ere ver
    =njbpr
    ight ong
    =njvb
    orn own
    =nkbp
    mmer rter
    =Nnbjv
    en
    =Nr
    ways
    =Nrz
    ards
    =bjnp
    imate
    =bjp
    erate
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
    =jnr
    tty
    =jnvd
    id
    =jr
    erly
    =jrn
    ward
    =jvbpn
    ken
    =kn
    ier
    =l
    est
    =lnb
    rest
    =lnj
    st
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
    =nbpr
    ace
    =nbpvj
    nk
    =nbrp
    ther
    =nbvpjd
    lt
    =ndb
    ok
    =ndbp
    ew
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
    =vjnb
    ven
    =vnjd
    aid
    """#
}
