/// Irregular inflections: a base form, then its other forms.
package enum IrregularForms {
  /// Verbs: the base, the third person, past forms and participles, the gerund.
  package static let verbs: [[String]] = """
    be am is are was were been being 're 'm
    have has had having 've
    do does did done doing
    can could ca
    will wo 'll
    arise arises arose arisen arising
    bear bears bore borne bearing
    beat beats beaten beating
    become becomes became becoming
    begin begins began begun beginning
    bend bends bent bending
    bet bets betting
    bid bids bidding
    bind binds bound binding
    bite bites bit bitten biting
    bleed bleeds bled bleeding
    break breaks broke broken breaking
    breed breeds bred breeding
    bring brings brought bringing
    broadcast broadcasts broadcasting
    build builds built building
    burn burns burned burnt burning
    burst bursts bursting
    buy buys bought buying
    cast casts casting
    catch catches caught catching
    choose chooses chose chosen choosing
    cling clings clung clinging
    come comes came coming
    cost costs costing
    creep creeps crept creeping
    cut cuts cutting
    deal deals dealt dealing
    dig digs dug digging
    draw draws drew drawn drawing
    dream dreams dreamed dreamt dreaming
    drive drives drove driven driving
    dwell dwells dwelled dwelt dwelling
    eat eats ate eaten eating
    fall falls fell fallen falling
    feed feeds fed feeding
    feel feels felt feeling
    fight fights fought fighting
    find finds found finding
    flee flees fled fleeing
    fly flies flew flown flying
    forbid forbids forbade forbidden forbidding
    forecast forecasts forecasting
    forego foregoes forewent foregone foregoing
    foresee foresees foresaw foreseen foreseeing
    forget forgets forgot forgotten forgetting
    forgive forgives forgave forgiven forgiving
    forsake forsakes forsook forsaken forsaking
    freeze freezes froze frozen freezing
    get gets got gotten getting
    give gives gave given giving
    go goes went gone going
    grind grinds ground grinding
    grow grows grew grown growing
    hang hangs hung hanging
    hear hears heard hearing
    hide hides hid hidden hiding
    hit hits hitting
    hold holds held holding
    hurt hurts hurting
    keep keeps kept keeping
    kneel kneels knelt kneeling
    know knows knew known knowing
    lay lays laid laying
    lead leads led leading
    lean leans leaned leant leaning
    leap leaps leapt leaping
    learn learns learned learnt learning
    leave leaves left leaving
    lend lends lent lending
    let lets letting
    lie lies lied lay lain lying
    light lights lighted lit lighting
    lose loses lost losing
    make makes made making
    mean means meant meaning
    meet meets met meeting
    mislead misleads misled misleading
    overcome overcomes overcame overcoming
    override overrides overrode overridden overriding
    overthrow overthrows overthrew overthrown overthrowing
    pay pays paid paying
    put puts putting
    quit quits quitting
    read reads reading
    rebuild rebuilds rebuilt rebuilding
    rend rends rent rending
    ride rides rode ridden riding
    ring rings rang rung ringing
    rise rises rose risen rising
    run runs ran running
    say says said saying
    see sees saw seen seeing
    seek seeks sought seeking
    sell sells sold selling
    send sends sent sending
    set sets setting
    shake shakes shook shaken shaking
    shed sheds shedding
    shine shines shone shined shining
    shoot shoots shot shooting
    show shows showed shown showing
    shrink shrinks shrank shrunk shrinking
    shut shuts shutting
    sing sings sang sung singing
    sink sinks sank sunk sinking
    sit sits sat sitting
    slay slays slew slain slaying
    sleep sleeps slept sleeping
    slide slides slid sliding
    sow sows sowed sown sowing
    speak speaks spoke spoken speaking
    spend spends spent spending
    spill spills spilled spilt spilling
    spin spins spun spinning
    split splits splitting
    spread spreads spreading
    spring springs sprang sprung springing
    stand stands stood standing
    steal steals stole stolen stealing
    stick sticks stuck sticking
    sting stings stung stinging
    stink stinks stank stunk stinking
    strike strikes struck stricken striking
    strive strives strove striven striving
    swear swears swore sworn swearing
    sweep sweeps swept sweeping
    swim swims swam swum swimming
    swing swings swung swinging
    take takes took taken taking
    teach teaches taught teaching
    tear tears tore torn tearing
    tell tells told telling
    think thinks thought thinking
    throw throws threw thrown throwing
    thrust thrusts thrusting
    tread treads trod trodden treading
    undergo undergoes underwent undergone undergoing
    understand understands understood understanding
    undertake undertakes undertook undertaken undertaking
    undo undoes undid undone undoing
    uphold upholds upheld upholding
    wake wakes woke waked woken waking
    wear wears wore worn wearing
    weave weaves wove woven weaving
    weep weeps wept weeping
    win wins won winning
    wind winds wound winding
    withdraw withdraws withdrew withdrawn withdrawing
    withhold withholds withheld withholding
    withstand withstands withstood withstanding
    wreak wreaks wrought wreaking
    wring wrings wrung wringing
    write writes wrote written writing
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  /// Nouns: the singular, then the plurals.
  package static let nouns: [[String]] = """
    child children
    man men
    woman women
    person persons people
    foot feet
    life lives
    self selves
    half halves
    wife wives
    knife knives
    leaf leaves
    thief thieves
    shelf shelves
    calf calves
    loaf loaves
    hoof hooves
    mouse mice
    tooth teeth
    goose geese
    series series
    species species
    wolf wolves
    crisis crises
    basis bases
    analysis analyses
    hypothesis hypotheses
    thesis theses
    synthesis syntheses
    diagnosis diagnoses
    oasis oases
    axis axes
    stimulus stimuli
    nucleus nuclei
    bacterium bacteria
    emphasis emphases
    criterion criteria
    phenomenon phenomena
    medium media
    memorandum memoranda
    forum forums fora
    not n't
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  /// Bases of two or more syllables, stressed on the last, that double their final consonant.
  static let doubling: Set<String> = [
    "abet", "abhor", "acquit", "admit", "allot", "annul", "commit", "compel", "confer", "control", "defer",
    "deter", "dispel", "embed", "equip", "excel", "expel", "forget", "impel", "incur", "infer", "occur",
    "omit",
    "patrol", "permit", "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "remit", "repel",
    "submit", "transfer", "transmit", "upset",
  ]
}
