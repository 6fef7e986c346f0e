/// What an unknown word can be, by its longest listed ending.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), the lexicon of Brill's tagger (copyright 1993 Massachusetts Institute of Technology and
/// University of Pennsylvania, MIT licence; packaged in textblob, with words of CMU's Twitter data, CC BY 3.0), SCOWL
/// (Kevin Atkinson) for the choice of words. Licences: Scripts/NOTICE.md.
enum EndingClasses {
  /// `=CLASSES` begins a group of endings; letters as in `ClassLexicon`.
  static let table: StaticString = #"""
    =N
    aries as backs cals cers chers cies eries eters fuls gies heads hips ials ians iers ists kers lands lars lers lets
    ments nals ners nets ngs oards ons oods ories os ppers rals rers rooms sers shers smen sms sors tals ths ties tives
    tors ttes ums zers
    =nbp
    aft ak ake all ather aw b be ce ch cket cle dle ease eer fe fle ge ict lay nk ock ol oon ope ord ort ouse oy p ph
    ress rk tter ttle ture ude ur
    =n
    ah aker aster ball cy ence eter gist head hip house iser itis ity la let m man ment na ness net od ogy on or phy
    rance room sis stone tte tude work zer
    =nbpj
    ace ack ain ase ash ass bble ber de ead eat eck el gue il int it itter k ket kle ll oad pe rage rt tle unt ure use
    ush w
    =nj
    ac back che down fish gy ie ime ist land lion my n nt ny o oard off oid oom pper rine ry sal ss sy th ty up ut
    =jn
    al ant ary astic ble c cent dent dy gent hy ike ive ky lable lar lent nth ome ory py rent rian sty table tent tty ul
    us
    =nbjp
    ad art ast at ay ck e ep et ff gh go ide ill light low mate nd ple rm row rry rse ust vel
    =Nz
    bs ckers ds es fs gs hs ites ks ls mates ms ngles ns oons ords otes ps rs sons tons ts ws ys
    =gn
    acing ading aling aving bing ching cting eing eling eting fing hting ining lding mming oning oring ping rging uing
    uting zing
    =njbp
    ale ear ee f ft h ick ite ke me nel nse que rn ugh x
    =vjd
    aded anded dated eated ected fied gated hted illed ised lized nized ormed pled posed usted
    =nb
    ger ip iter ition iver nce oat ole ork ram son sor ster ton tone
    =zN
    cts dles ears ends gles ises ishes lays mbles oses tens tes zes
    =bnpj
    ave ct gate gn orate se tain te the trate
    =dvj
    ared eded isted kled oped oved pped rried uded unted
    =nk
    cer cher ker ler mer ner rer ser sher yer
    =r
    bly edly ely gly idly ily lly shly sly tly
    =Nzn
    asses eps ews irs mbers oes orks ours s
    =gjn
    aring iring lting nding oing oming oping rming ying
    =j
    able cal hic less like ous sible stic
    =nbj
    am do ender ene ir ot over ox
    =jnb
    ar dal ient ile l ong ost
    =Nn
    ae cs i mas men ras
    =jnbp
    eal le oof sh state ve
    =njb
    and ey ht lant ne om
    =vdj
    apped bbed ckled d rised tised
    =bnp
    ach end gle mble ract
    =bp
    ify itate ize lise nise
    =bpjn
    cate iate inate pose uate
    =gj
    ating fying ising lying pting
    =gnj
    aying g pping rying
    =nbkp
    fer nder nker nter
    =njr
    ard tage time way
    =k
    hier kier tier
    =nbk
    her per ter
    =nkbp
    gger lder wer
    =vd
    aned eered mped
    =z
    fies izes nises
    =Nzr
    imes rds
    =bjpn
    nate rate
    =bnjp
    ert ose
    =bpj
    fy ulate
    =bpn
    ise ze
    =bpnj
    ate icate
    =g
    osing uding
    =jbnp
    imate ish
    =nN
    a is
    =nbdp
    oke ote
    =nbpd
    ode ove
    =ndbp
    ew ok
    =ngj
    kin tin
    =njbv
    een orn
    =njvb
    un wn
    =nkb
    cker r
    =Nnjbvp
    en
    =Nr
    ways
    =Nrz
    ards
    =bjvnp
    ten
    =dv
    mbled
    =jbnvp
    den
    =jbp
    lish
    =jbpn
    nish
    =jdv
    arted
    =jnbpr
    of
    =jnbpv
    und
    =jnr
    by
    =jnvd
    id
    =jr
    erly
    =jv
    bound
    =jvbp
    ken
    =jvd
    eaded
    =kn
    ier
    =l
    est
    =lb
    lest
    =lnbp
    rest
    =lnj
    st
    =nNb
    ta
    =nbdjr
    eld
    =nbjrp
    ere
    =nbpgj
    nge
    =nbpjd
    ank
    =nbpk
    ander
    =nbprj
    ther
    =nbpvdj
    read
    =nbr
    ver
    =nbrpj
    oot
    =nbvjpd
    lt
    =ng
    lin
    =ngb
    in
    =njbpd
    pt
    =njbr
    ld
    =njbrv
    old
    =njpb
    ex
    =njrb
    rd
    =njvbp
    set
    =njvd
    ught
    =nkbpr
    mmer
    =nkj
    ater
    =nkjbp
    rter
    =nljb
    t
    =npbj
    z
    =nrj
    to
    =nrjb
    fold
    =nrjbpd
    ore
    =nvbd
    eed
    =rN
    wards
    =rj
    ly
    =rjn
    ward
    =rnj
    y
    =vdjn
    bed
    =vjnb
    tten
    =vjnbp
    ven
    """#
}
