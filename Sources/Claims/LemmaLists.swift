/// The words behind `LemmaClass`.
enum LemmaLists {
  static var all: [(words: String, class: LemmaClass)] { grammar + nouns + frames }

  private static let grammar: [(words: String, class: LemmaClass)] = [
    ("who which that whom whose where when why", .relativePronoun),
    ("not n't never no neither nor nothing nobody none hardly scarcely barely", .negation),
    (
      """
      that if unless because although though while whereas since when whether as until before after once lest
      whenever wherever why how where till
      """, .subordinator
    ),
    ("if unless provided providing whether once assuming supposing", .conditional),
    ("because since as given", .causal),
    ("when while after before until whenever till", .temporal),
    (
      """
      however therefore thus hence moreover furthermore nevertheless nonetheless consequently accordingly yet instead
      otherwise meanwhile indeed besides likewise similarly so then
      """, .connective
    ),
    (
      """
      day week month year decade century hour minute moment morning evening afternoon night today tomorrow yesterday
      spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april
      may june july august september october november december season weekend
      """, .timeNoun
    ),
    ("be", .be), ("of", .ofPreposition), ("by", .byPreposition), ("that", .that), ("whether", .whether),
    ("those these many few several both", .pluralPronoun),
    ("of with about against", .topicPreposition),
    (
      "response accordance behalf compliance conformity consequence force part reference regard relation sake view",
      .prepositionNoun
    ),
    ("have", .have), ("as", .asPreposition), ("with as", .appositiveCase), ("why", .why),
    ("rather instead", .instead),
    ("do exert have make pay seize spend take use", .lightVerb),
    ("you your yours", .secondPerson),
    ("a an", .indefiniteArticle),
    (
      """
      sir madam president chair chairman chairperson chairwoman speaker excellency excellencies minister colleagues friends
      delegates ladies gentlemen secretary-general
      """, .addressNoun
    ),
    ("about away back down forth off on out over up", .particle),
    ("entitled titled", .entitling), ("keep", .keeping), ("none", .none), ("less", .less), ("know", .knowing),
    ("even exactly just much precisely", .exact), ("regard concern", .regarding), ("respect", .respect),
    ("let", .let), ("together", .together),
    ("entail imply include involve justify mean necessitate preclude require warrant", .entailing),
    ("but", .but), ("pending barring", .pending), ("alone", .alone), ("do", .do),
    ("third", .third), ("world", .world), ("yet", .yet),
    (
      """
      after against among amid at before because by during for from in on since through throughout under upon with within
      """, .cleftPreposition
    ),
    ("blunt brief candid clear exact fair frank honest precise sure", .frank),
    (
      """
      add affirm announce assure confirm convey declare emphasise emphasize explain inform mention note notify observe recall
      reaffirm reiterate remark remind repeat report reveal say state stress submit tell underline underscore warn
      """, .telling
    ),
    (
      """
      applaud appreciate back block commend condemn criticise criticize denounce deplore describe encourage endorse foil hail
      note notice observe oppose praise prevent recall recognise recognize regret reject resist salute see support thwart watch
      welcome
      """, .appraising
    ),
    ("means way method force negotiation consensus vote consultation referendum", .means),
    ("time moment opportunity occasion chance way reason need place hour juncture", .openingNoun),
    ("to of on for at toward towards", .adnominalPreposition),
    (
      "agreement treaty declaration protocol charter convention pact accord covenant resolution report law act",
      .paper
    ),
    ("need necessity urgency importance possibility requirement pressure demand", .impersonalNoun),
    ("order", .order),
    ("thanks", .thanks), ("per", .per),
    ("ahead", .ahead),
    ("than as", .measure),
    ("antigua bosnia kitts serbia tome tomé trinidad turks vincent wallis", .doubleNameStart),
    (
      "barbuda herzegovina nevis montenegro principe príncipe tobago caicos grenadines futuna", .doubleNameEnd
    ),
    ("event", .eventuality), ("the", .definiteArticle), ("so", .so),
    ("still now currently already presently", .continuing), ("concerned involved", .concerned),
    ("such any no all both these those every each", .spreading), ("as so too how less more most", .degree),
    ("all both", .universal), ("no", .noDeterminer), ("doubt", .doubt), ("part", .part),
    ("role part task responsibility leadership contribution involvement participation", .function),
    ("allow cause contribute culminate enable ensure lead result", .resulting),
    (
      """
      appoint assemble assign authorise authorize build choose commission compose convene create deploy design develop devise
      dispatch elect employ engineer equip erect establish form formulate found hire institute intend introduce invent launch
      mandate mean mobilise mobilize nominate organise organize position programme recruit select send set station tailor train
      use utilise utilize
      """, .equipping
    ),
    (
      "continued differing existing festering looming mounting remaining emerging rising underlying outstanding ongoing prevailing warring declining neighbouring neighboring",
      .participialAdjective
    ), ("developing developed industrialized industrialised", .developing),
    ("country nation state world economy region island member society partner people", .polity),
    ("hold convene", .convening),
    (
      """
      conference meeting session summit talk negotiation election referendum consultation seminar workshop congress debate
      hearing discussion forum ceremony event dialogue exercise symposium convention
      """, .gathering
    ),
    (
      """
      court council committee commission organization organisation agreement treaty declaration protocol charter plan programme
      fund bank board bureau agency tribunal union secretariat assembly initiative act pact accord covenant office conference convention summit
      """, .institution
    ),
    (
      """
      president minister secretary secretary-general chancellor general governor ambassador judge commissioner director statesman
      leader representative envoy colleague predecessor successor chairman chair rapporteur administrator mediator spokesman
      """, .office
    ), ("mr mr. mrs mrs. ms ms. dr dr. sir h.e. professor ambassador", .courtesyTitle),
    ("it", .it), ("government Government ministry Ministry", .government), ("between", .between),
    ("only just merely simply solely", .only), ("up", .up), ("who whom", .who),
    (
      """
      avoid be begin cease come commence consider continue delay discontinue enjoy escape finish get go hate keep like love
      mind miss postpone practise prefer quit recommend regret remain resist resume risk start stop suggest try
      """, .gerundVerb
    ),
    ("on in since until before after during at", .temporalCase),
    ("more less fewer least most", .comparator), ("for", .forPreposition),
    (
      """
      absurd advisable appropriate bad best better convenient dangerous desirable difficult easy essential fair foolish good
      hard helpful illegal imperative important impossible indispensable inevitable interesting just lawful legitimate natural
      necessary pointless possible practical proper prudent reasonable right sad safe sensible significant strange true unfair
      unjust unnecessary urgent useful useless usual vital wise worse wrong
      """, .evaluative
    ),
    ("feel get hear imagine like need notice observe order see want watch wish", .perception),
    ("see cf compare", .pointer),
    ("provided providing given granted assuming supposing considering", .participialMark),
    ("appeal call count depend look plead pray rely wait", .obliqueControl),
    (
      "addition comparison conclusion contrast course example fact hand instance particular short sum truth turn words",
      .discourseNoun
    ),

    ("on against to for into upon with", .goalPreposition), ("between among amongst amid", .joining),
    ("promise vow swear threaten pledge", .subjectControl),
    (
      """
      accuse acquit arrest ban bar blame bully charge coax coerce convict criticise criticize deter discourage dissuade excuse
      exempt fine forgive frighten hinder pardon praise pressure prevent prohibit punish restrain save stop suspect talk thank
      trick
      """, .gerundControl
    ),
    ("against for from into of", .gerundPreposition),
    ("demand require necessitate request", .demanding),
    (
      """
      allege argue assume believe claim consider expect fear feel hope imagine insist know maintain pretend say suppose suspect think
      understand
      """, .commenting
    ),
    (
      """
      accompany accomplish achieve acknowledge acquire address adopt advocate affect affirm afflict afford allocate attain
      attribute avoid award bring categorise categorize cause characterise characterize combat commend comprise conserve
      constitute contain convey create cultivate curb curtail defy demonstrate depict deploy deserve devise devote diminish
      disclose display dispatch eliminate embody embrace emphasise emphasize encompass encounter endanger endorse enforce enhance
      enjoy ensure entail entrust eradicate erect establish evoke exacerbate exceed execute exercise exert expedite exploit
      expose express facilitate formulate forge foster fulfil fulfill furnish generate give guarantee hamper harbour harbor hasten
      highlight hinder host identify illustrate impart impede implement impose include inflict inform infringe inherit
      initiate instil instill introduce invoke jeopardise jeopardize launch maintain make merit mitigate mobilise mobilize
      necessitate nourish nurture obtain occupy oppose overcome overlook perpetrate perpetuate please pose portray possess preserve
      prevent produce prohibit promote propagate provoke pursue put raise reaffirm realise reap rectify reduce regard
      reinforce reject render represent rescue resolve restore retain safeguard satisfy secure seek set shape shed show signify
      stimulate stipulate straddle strengthen suppress sustain tackle transcend transmit treat undergo undermine undertake
      uphold utilise utilize violate vindicate want welcome withstand
      """, .transitive
    ),
    (
      """
      advise allow appoint ask assist authorise authorize beg cause challenge choose command compel convince direct
      empower enable encourage entitle expect forbid force help inspire instruct invite lead motivate oblige order permit
      persuade press pressure prompt push remind request require teach tell tempt train trust urge want warn
      """, .objectControl
    ),
    (
      "call consider declare deem find hold judge keep leave make prove pronounce render think believe",
      .judging
    ),
    (
      """
      meet agree disagree differ unite collide clash cooperate collaborate marry combine merge converge diverge conflict
      compete complement contradict coincide alternate
      agreement alliance antagonism balance bond clash collaboration competition compromise conflict confrontation
      connection contradiction contrast cooperation co-operation dialogue dichotomy difference discrepancy disparity
      dispute distinction divide division friction gap gulf harmony incompatibility inconsistency inequality interaction
      interdependence interplay link negotiation nexus opposition partnership peace relation relations relationship rift
      rivalry similarity struggle synergy talk tension tie trade trade-off tradeoff treaty war
      adjacent alike compatible complementary contradictory different distinct equal equivalent exclusive identical
      incompatible indivisible inseparable interconnected interdependent interlinked interrelated intertwined interwoven
      irreconcilable opposed parallel reconcilable similar synonymous
      """, .collective
    ),
  ]

  private static let nouns: [(words: String, class: LemmaClass)] = [
    (
      """
      adversary ally brother child colleague companion competitor creditor critic customer donor enemy foe forebear friend
      guest neighbor neighbour opponent parent partner predecessor reader rival sister sponsor supporter
      """, .otherParty
    ),
    ("case circumstance condition event instance situation", .caseNoun),
    (
      """
      accusation allegation argument assertion assumption assurance awareness belief chance claim conclusion condition
      conviction danger doubt evidence expectation fact fear feeling guarantee hope hypothesis idea impression knowledge
      likelihood message news notion opinion perception pledge possibility premise principle probability promise proof proposition
      realisation realization recognition reminder report risk rumour rumor sign suggestion suspicion theory thesis threat
      understanding view warning
      """, .contentNoun
    ),
    (
      """
      ability aspiration attempt authority bid campaign capability capacity commitment courage decision desire determination duty eagerness
      effort endeavour failure freedom inability inclination intention mandate obligation offer plan pledge promise proposal readiness
      refusal reluctance resolve responsibility right struggle tendency unwillingness urge vow will willingness wish
      """, .volition
    ),
    (
      """
      accordance advantage benefit conformity danger doubt hand harmony interest keeping line nature need order place position
      power question reach risk stake
      """, .standing
    ),
    (
      """
      aim alternative ambition answer approach challenge choice concern desire dream duty effect function goal hope idea intent
      intention job method mission need object objective obligation option plan point policy priority problem purpose
      reason remedy responsibility result role secret solution step strategy task temptation tendency thing trick way wish
      work
      """, .aimNoun
    ),
    (
      """
      abuse attack assault aid ban benefit blockade boycott breach bombing build-up care change choice
      collapse conquest control cut damage death decline decrease defeat defence defense delay demand
      departure destruction disarmament discovery dispatch embargo expansion export failure fall fear flight
      force gift growth hatred help hope import increase influx invasion killing lack launch loss love misuse
      murder neglect occupation offer offence ownership persecution proliferation pursuit purchase quest raid
      rape recovery reform refusal release relief removal repair repression request respect response return
      revolt rise sale search seizure settlement shift shortage siege silence slaughter spread strike struggle
      study supply support surrender survival theft threat torture trade transfer trust uprising use victory
      violation visit vote war waste withdrawal worship
      """, .eventNoun
    ),
    (
      """
      appearance arrival aspiration collapse commitment contribution cooperation co-operation death decision decline departure
      determination disappearance emergence endeavour existence failure fall flight growth hope increase inability insistence
      intervention participation persistence proliferation reaction readiness refusal relations reliance reluctance reply
      resignation response rise spread survival unwillingness willingness wish
      """, .happening
    ),
    (
      """
      nation population institution organisation organization constitution government parliament department document
      apartment element moment instrument monument segment region religion station section position condition relation
      mission session commission delegation corporation generation situation civilization civilisation convention nature
      administration association union foundation location edition audience science conference agency equipment legislation
      regulation resolution declaration constituency federation attention intention question occasion dimension million
      distance substance insurance ambulance furniture literature temperature feature figure picture structure culture
      agriculture creature future measure pressure treasure capital hospital festival goal individual official material
      manual journal signal animal metal general federal battery gallery machinery treaty experience evidence sentence provision
      presidency residence essence tension version pension television basement cement environment investment statement
      agreement argument amendment government tradition importance imagination rival ration fiction notion nutrition ammunition petition portion
      """, .thingNoun
    ),
  ]

  /// Each preposition, and the verbs that go with it.
  private static let frames: [(words: String, class: LemmaClass)] = [
    (
      """
      to towards toward add adapt adjust allocate apply assign attach attribute award bind bring carry commit compare confine
      connect contribute convey dedicate deliver deny devote direct donate entrust expose export extend give grant hand
      introduce invite leave lend limit link lose move offer owe pay present present promise provide refer reduce relate
      restore restrict return reveal sell send sentence shift show subject submit supply teach tie transfer transmit
      transport turn
      """, LemmaClass.frames[0]
    ),
    (
      """
      of absolve accuse acquit advise assure clear convict convince cure deprive inform notify persuade relieve remind rid
      rob strip suspect warn
      """, LemmaClass.frames[1]
    ),
    (
      """
      from banish bar borrow buy defend deter differentiate discourage distinguish drive exclude exempt expel extract free
      gain guard hide import isolate keep liberate prevent prohibit protect receive release remove rescue save separate
      shelter shield steal stop take withdraw withhold
      """, LemmaClass.frames[2]
    ),
    (
      """
      with arm associate burden combine compare confront confuse connect contrast cover credit endow entrust equate equip
      exchange fill furnish help infect leave link merge present provide reconcile replace share supply threaten trust
      """, LemmaClass.frames[3]
    ),
    (
      """
      into onto bring build convert divide draw drag drive force incorporate integrate lead plunge put release split throw
      transform translate turn
      """, LemmaClass.frames[4]
    ),
    (
      """
      on upon base bestow blame build centre concentrate confer focus impose inflict lavish model place put rest spend
      """, LemmaClass.frames[5]
    ),
    (
      """
      for arrest blame charge compensate criticise criticize exchange fine forgive mistake pardon pay praise punish reproach
      substitute thank use
      """, LemmaClass.frames[6]
    ),
    (
      """
      as characterise characterize cite classify condemn count define denounce depict describe establish hail identify
      interpret know perceive portray present recognise recognize regard see treat use view
      """, LemmaClass.frames[7]
    ),
    ("against defend direct guard insure protect turn use warn weigh", LemmaClass.frames[8]),
    ("since during until be", LemmaClass.frames[9]),
  ]
}
