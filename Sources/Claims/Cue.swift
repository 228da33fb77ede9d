/// What a cue signals.
///
/// The vocabulary is closed: rule files name these kinds and no others.
public enum CueKind: String, Sendable, CaseIterable {
  // Signals within one claim.
  case negation, intention, obligation, recommendation, possibility, permission, prohibition, hypothesis
  /// Opens a clause on which another depends.
  case condition
  /// Names a source and adopts what it says ("as X has noted").
  case endorsement
  /// Names a source and leaves what it says standing ("X says that").
  case attribution
  /// Grants a view before answering it ("while some argue").
  case concession
  /// Turns a view down ("contrary to").
  case rejection

  /// Takes back the words behind it: "without", "free from", "the end of".
  case absence

  // Links between what stands in the slots `{1}` and `{2}`.
  /// The two pull against each other.
  case conflict
  /// The two fit together.
  case harmony
  /// `{1}` does damage to `{2}`.
  case harm
  /// `{1}` does away with `{2}`, or mends it: good where `{2}` is an ill ("end", "fight", "alleviate").
  case remedy
  /// `{1}` does good to `{2}`.
  case benefit
  /// `{1}` brings about `{2}`, for good or ill.
  case cause
  /// `{1}` and `{2}` are set against each other as facts ("while"): a reproach where one of them is an ill.
  case contrast
  /// `{1}` is put to the use of `{2}`, which it does not justify ("as a pretext for"): a reproach whether `{2}` is called good or ill.
  case pretext
  /// `{winner}` ranks above `{loser}`.
  case priority
  /// `{1}` is called good, needed or right.
  case approval
  /// `{1}` is called bad or wrong.
  case disapproval
  /// Makes `{1}` conditional on `{2}`: "subject to".
  case proviso

  /// Whether cues of this kind join slots, rather than mark a claim.
  public var isLink: Bool {
    switch self {
    case .conflict, .harmony, .harm, .remedy, .benefit, .cause, .contrast, .pretext, .priority, .approval,
      .disapproval,
      .proviso:
      true
    default: false
    }
  }
}

/// A place in a rule file.
public struct FilePlace: Hashable, Sendable {
  public var file: String
  /// 1-based line.
  public var line: Int
  /// 1-based column in Unicode scalars.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// One entry of a cue file: a phrase and how it behaves.
public struct CueDefinition: Sendable {
  public var kind: CueKind
  public var phrase: Phrase
  /// Whether negation, or an obligation not to, leaves the signal as it is ("must not serve as a pretext for").
  public var ignoresNegation: Bool
  public var place: FilePlace

  public init(kind: CueKind, phrase: Phrase, ignoresNegation: Bool = false, place: FilePlace) {
    self.kind = kind
    self.phrase = phrase
    self.ignoresNegation = ignoresNegation
    self.place = place
  }
}
