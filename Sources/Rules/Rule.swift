public import Claims

/// How a claim stands towards a concept.
public enum Stance: String, Sendable, CaseIterable { case endorses, opposes, serves, harms, mentions }

/// What a text makes of a tension.
public enum Status: String, Sendable, CaseIterable {
  case asserted, denied, prioritised, reported, latent
  /// One document denies what another asserts.
  case contested
}

public enum Severity: String, Sendable, CaseIterable, Comparable {
  case note, warning, error
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
}

/// One of the two sides between which a rule sees a tension.
public enum Side: String, Sendable, CaseIterable {
  case left, right
  public var other: Side { self == .left ? .right : .left }
}

/// A tension to look for: data, read from a rule file.
public struct Rule: Sendable {
  public enum Stage: String, Sendable, CaseIterable { case draft, stable, deprecated }

  /// What a side asks of a claim that commits to it.
  public struct SideCondition: Sendable {
    public var concept: String
    /// Stances that count for a latent tension.
    public var stances: [Stance]
    public var commitments: [Commitment]

    public init(concept: String, stances: [Stance], commitments: [Commitment]) {
      self.concept = concept
      self.stances = stances
      self.commitments = commitments
    }
  }

  /// How far apart the two commitments of a latent tension may stand.
  public enum LatentScope: String, Sendable, CaseIterable {
    case sentence, paragraph, section, document
    /// All documents of one voice.
    case voice
    /// All documents, so that two voices may stand on different sides.
    case corpus

    /// Whether the two may stand any number of sentences apart.
    var isWide: Bool { self != .sentence && self != .paragraph }

    var isBeyondDocument: Bool { self == .voice || self == .corpus }
  }

  /// What it tells that a text speaks of both sides close together, without a word that joins them.
  public struct Nearness: Hashable, Sendable {
    /// How far such a text is likely to set the two against each other.
    public enum Weight: String, Sendable, CaseIterable {
      /// Whoever speaks of the one beside the other mostly does so for the tension: "blockade" and "civilians".
      case telling
      case fair
      /// The two are often named together with nothing meant by it: "peace and justice".
      case weak
    }

    public var weight: Weight
    /// What a text most likely makes of the tension where nothing in it says.
    public var status: Status
    /// The side ranked higher, where the status is `prioritised`.
    public var winner: Side?
    /// What it makes of the tension where it says that one side does the other good; nil where that says nothing.
    public var served: Status?
    /// What it makes of the tension where it demands or stands up for the left side and blames nobody; nil where that says
    /// nothing.
    public var wanted: Status?

    public init(
      weight: Weight, status: Status, winner: Side?, served: Status? = nil, wanted: Status? = nil
    ) {
      self.weight = weight
      self.status = status
      self.winner = winner
      self.served = served
      self.wanted = wanted
    }
  }

  /// When a finding is mended or dropped.
  public struct Exception: Sendable {
    public var id: String
    /// A cue of this kind between or around the sides.
    public var cue: CueKind
    /// The severity it lowers to; nil drops the finding.
    public var severity: Severity?
    public var because: String
    public var place: FilePlace

    public init(id: String, cue: CueKind, severity: Severity?, because: String, place: FilePlace) {
      self.id = id
      self.cue = cue
      self.severity = severity
      self.because = because
      self.place = place
    }
  }

  public struct Debate: Sendable {
    public var motion: String
    public var forLeft: String
    public var forRight: String
    /// What would settle the clash.
    public var decides: String

    public init(motion: String, forLeft: String, forRight: String, decides: String) {
      self.motion = motion
      self.forLeft = forLeft
      self.forRight = forRight
      self.decides = decides
    }
  }

  public var id: String
  public var pack: String
  public var title: String
  public var stage: Stage
  public var severity: Severity
  public var left: SideCondition
  public var right: SideCondition
  public var statuses: [Status]
  public var latentScope: LatentScope
  /// nil for a rule that wants a word that joins the two sides, or commitments to both.
  public var nearness: Nearness?
  public var exceptions: [Exception]
  /// With placeholders `{left.quote}`, `{right.quote}`, `{cue.quote}`.
  public var message: String
  public var question: String
  public var debate: Debate
  public var tests: [RuleTest]
  public var place: FilePlace
  /// What the rule of a contradiction looks for; nil for a rule about a tension, which alone has sides with concepts.
  public var contradiction: Contradiction?

  public init(
    id: String, pack: String, title: String, stage: Stage, severity: Severity, left: SideCondition,
    right: SideCondition, statuses: [Status], latentScope: LatentScope, nearness: Nearness? = nil,
    exceptions: [Exception],
    message: String, question: String, debate: Debate, tests: [RuleTest], place: FilePlace,
    contradiction: Contradiction? = nil
  ) {
    self.contradiction = contradiction
    self.id = id
    self.pack = pack
    self.title = title
    self.stage = stage
    self.severity = severity
    self.left = left
    self.right = right
    self.statuses = statuses
    self.latentScope = latentScope
    self.nearness = nearness
    self.exceptions = exceptions
    self.message = message
    self.question = question
    self.debate = debate
    self.tests = tests
    self.place = place
  }

  public func condition(_ side: Side) -> SideCondition { side == .left ? left : right }
}

/// A test inside a rule file.
public struct RuleTest: Sendable {
  public enum Expectation: Sendable {
    /// The rule fires with this status; `winner` counts for prioritised alone.
    case finds(Status, winner: Side?)
    case silent
  }

  /// A second document that stands beside the text.
  public struct Beside: Sendable {
    /// Whose it is.
    public enum Relation: String, Sendable, CaseIterable {
      /// The same voice's, of an earlier date.
      case earlier
      /// Another voice's.
      case another
    }

    public var relation: Relation
    public var text: MarkedText

    public init(relation: Relation, text: MarkedText) {
      self.relation = relation
      self.text = text
    }
  }

  public var name: String
  public var expectation: Expectation
  public var text: MarkedText
  /// nil for a test of one document.
  public var beside: Beside?
  /// Why the test is known to fail for now; nil for a test that must pass.
  public var knownGap: String?
  public var place: FilePlace

  public init(
    name: String, expectation: Expectation, text: MarkedText, beside: Beside? = nil, knownGap: String? = nil,
    place: FilePlace
  ) {
    self.beside = beside
    self.knownGap = knownGap
    self.name = name
    self.expectation = expectation
    self.text = text
    self.place = place
  }
}
