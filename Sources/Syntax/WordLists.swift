/// The words behind `WordClasses`.
enum WordLists {
  static let closed: [(WordClass, String)] = [
    (
      .determiner,
      """
      the a an this that these those my your his her its our their every each some any no another such both all
      many most few several what whose either neither enough much more
      """
    ),
    ([.subjectPronoun, .pointer], "he she it they"),
    ([.subjectPronoun, .firstPerson], "i we"),
    (.subjectPronoun, "you there who"),
    (.firstPerson, "our us my ours ourselves"),
    (.pointer, "this that these those such which both them him her"),
    (.demonstrative, "this these those such"),
    (.relative, "which who whom whose that where"),
    (
      .preposition,
      """
      of in on at by for with from into onto upon about against between among amongst through throughout during
      before after under over above below within without toward towards across beyond behind beside besides despite
      near per via than as like unlike regarding concerning including except until till since to amid amidst
      alongside notwithstanding
      """
    ),
    (.coordinator, "and or but nor yet"),
    (
      .subordinator,
      """
      because although though while whereas if unless when whenever until since once lest whether wherever where
      that provided
      """
    ),
    (.modal, "can could may might must shall should will would ought ca wo 'll 'd sha"),
    (.be, "be am is are was were been being 're 'm"),
    (.have, "have has had having 've"),
    (.do, "do does did doing done"),
    (
      .negation,
      "not n't never no neither nor nobody nothing none nowhere hardly scarcely barely without cannot"
    ),
    (
      .adverb,
      """
      also always already almost again ever even further furthermore hence here however increasingly indeed instead
      just largely less likewise more moreover most much nevertheless nonetheless now often once only otherwise
      perhaps quite rather rarely seldom simply so sometimes soon still then therefore thus today together too
      usually very well yet never not n't fully truly really clearly directly deeply greatly merely mainly merely
      currently recently solely long
      """
    ),
    (
      .nounAlike,
      """
      abuse abuses aid attack attacks balance benefit benefits breach breaches cause causes challenge challenges
      compromise compromises conflict conflicts contrast contrasts cost costs cut cuts damage drain end ends exploit
      exploits fight fights finance force forces fuel guard guards halt harm help honour hurt impact increase increases
      influence limit limits link links matter murder neglect object objects oppose order orders pay plan plans power
      press project projects project progress produce profit profits promise reason result results return reverse reward
      risk risks ruin rule rules sacrifice sacrifices sanction sanctions shield source stop support supports target threat
      trade trigger triggers use uses value values waste work works wound yield bar assault respect further advance
      advances boost back lead leads feed
      """
    ),
    (.infinitiveMarker, "to"),
    (
      .adjective,
      """
      new old great good bad high low big small large important major main national international global foreign
      public private social economic political military human local regional common own same other certain
      different free strong weak poor rich young first last next recent present current long short 's
      """
    ),
  ]

  static let verbs = """
    abandon abolish absorb abuse accelerate accept accompany accomplish account accuse achieve acknowledge acquire act
    adapt add address adhere adjust administer admit adopt advance advise advocate affect affirm afford agree aid aim
    allocate allow alter amount announce annex answer anticipate appeal appear applaud apply appoint appreciate
    approach approve argue arise arm arrest ask aspire assault assert assess assign assist associate assume assure
    attach attack attain attempt attend attract attribute authorise authorize avert avoid await ban bargain base
    believe belong benefit betray block blockade boost bomb borrow bother breach call campaign cancel capture care
    carry cause cease celebrate challenge change channel characterise charge check circumvent cite claim clarify
    clash clear close coerce coexist collapse collect colonise combat combine comfort command commend commit
    compel compensate compete complement complete comply comprise compromise conceal concede concentrate concern
    conclude condemn condition conduct confer confine confirm conflict conform confront congratulate connect conquer
    consent consider consist consolidate constitute constrain consult consume contain contend continue contradict
    contribute control convene converge convert convince cooperate coordinate cope correct corrode counter
    cover create criticise criticize cross crush cultivate curb curtail damage date debate decide declare decline
    decrease dedicate deem deepen defeat defend define defy degrade delay delegate deliver demand demonstrate denounce
    deny depart depend deplore deploy deprive derive describe desire deserve destabilise destroy detain deter
    deteriorate determine develop devote dictate differ diminish direct disagree disappear disarm discourage discover
    discriminate discuss displace dispute disregard disrupt distinguish distort distribute divert divide dominate
    donate doubt drain earn ease educate elect eliminate embark embody embrace emerge emphasise emphasize empower
    enable encourage end endanger endorse endure enforce engage enhance enjoy enlarge ensure entail enter entitle
    entrust envisage eradicate erode escalate escape establish evade examine exacerbate exceed exchange exclude excuse
    execute exercise exert exhaust exist expand expect expel experience explain exploit explore export expose express
    extend extract face facilitate fail favor favour fear feature finance finish focus follow force foster found free
    frustrate fuel fulfil fulfill fund further gain gather generate govern grant guarantee guard guide hail halt
    hamper handle happen harbor harbour harm hasten hate help hesitate hinder hope host identify ignite ignore
    illustrate imagine impair impede implement imply import impose improve incite include incorporate increase
    incur indicate induce inflict influence inform inherit inhibit initiate injure insist inspire install institute
    insult integrate intend intensify interfere interpret intervene introduce invade invest invite invoke involve
    isolate issue jeopardise jeopardize join judge justify kill lack launch legitimise legitimize lessen liberalise
    liberate lift limit link listen live loot lower maintain manage manifest manipulate march marginalise mark maximise
    measure mediate menace merge merit mistreat mobilise mobilize monitor mount move multiply murder nationalise
    need neglect negotiate neutralise note notice nurture obey oblige observe obstruct obtain occupy occur offer
    operate oppose oppress order organise organize outlaw outweigh overlook owe own paralyse participate pass
    penalise perceive perform permit perpetuate persecute persist persuade pillage place plan play pledge plunder
    point pollute portray pose possess postpone practise praise preach precede preclude prefer prejudice prepare
    prescribe present preserve press pressure presume presuppose pretend prevail prevent proceed proclaim produce
    profess profit progress prohibit project proliferate prolong promise promote propel propose prosecute prosper
    protect protest prove provide provoke publish punish purchase pursue push qualify question quote raise ratify
    reach react reaffirm realise realize reassure rebuild recall receive recognise recognize recommend reconcile
    reconsider reconstruct record recover recruit redistribute reduce refer reflect reform refrain refuse regain regard
    regret regulate reinforce reiterate reject relate release relieve rely remain remember remind remove render renew
    renounce repair repeat repel replace reply report represent repress request require rescue resemble reserve reside
    resist resolve resort respect respond rest restore restrain restrict result resume retain retreat return reveal
    reverse review revise revive reward ridicule risk rob rule sacrifice safeguard sanction satisfy save scrap
    secure seem seize separate serve settle shape share shatter shield shift shock sign signal silence simplify
    situate slow solve sound spare specify sponsor squander stabilise stabilize starve state stem stimulate stop
    store strangle strengthen stress stretch strip structure struggle study subject submit subordinate subscribe
    subsidise substitute succeed suffer suffice suggest supply support suppose suppress surrender surround survive
    suspect suspend sustain tackle target tax tend terminate terrorise test thank thrive threaten tie tolerate torture
    touch trade train trample transcend transfer transform translate transport travel treat trigger trust try
    turn undercut underestimate underline undermine underscore unify unite urge use utilise utilize value vary veto
    view violate visit voice vote wage wait walk want warn warrant waste watch weaken weigh welcome widen wish wonder
    work worry worsen wound yield
    """
}
