import Claims
public import Prose
public import RuleFiles
public import Rules

/// A first draft of a rule with its concepts and tests, made from examples of the tension it is to find.
///
/// A side whose words a concept of the pack recognises in every example takes this concept; otherwise the words
/// themselves become the terms of a new one. Every example becomes a test with the status that the draft finds in it.
public struct RuleDraft: Sendable {
  /// Why no rule can be drafted.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Stable kebab-case code.
    public var code: String
    public var description: String
  }

  /// Id of the rule.
  public let id: String
  /// The files of the rule and of its new concepts, ascending by path; paths count from the folder of the draft.
  public let files: [RuleFileReader.File]
  /// What became of the draft's own tests.
  public let report: TestReport
  /// The pack with the draft in it.
  public let pack: RulePack
  /// Whether the concepts of the left and the right side were in the pack before.
  public let isKnown: (left: Bool, right: Bool)

  /// Drafts a rule and runs its tests at once.
  ///
  /// - Parameters:
  ///   - examples: At least two texts in which `[[left:…]]` and `[[right:…]]` mark the two sides.
  ///   - silent: Texts in which the rule must find nothing.
  ///   - names: Ids of the concepts of the two sides; nil leaves the choice to the draft.
  ///   - base: The rule files beside which the draft is to work: its cues, and concepts it may take.
  public init(
    examples: [String], silent: [String] = [], names: (left: String?, right: String?) = (nil, nil),
    beside base: [RuleFileReader.File]
  ) throws(Fault) {
    let marked = try Self.marked(examples)
    let basePack = RuleFileReader().read(base)
    let chooser = ConceptChooser(basePack)
    let left = try chooser.side("left", in: marked, named: names.left)
    let right = try chooser.side("right", in: marked, named: names.right)
    guard left.id != right.id else {
      throw Fault(
        code: "same-concept",
        description: "both sides come to the concept '\(left.id)'; name two concepts by --left and --right")
    }
    id = "\(left.id)-vs-\(right.id)"
    guard basePack.rule(id) == nil else {
      throw Fault(
        code: "duplicate-id",
        description: "the rule '\(id)' is there already; add the examples to its tests or name other concepts"
      )
    }
    isKnown = (left.terms == nil, right.terms == nil)
    let writer = RuleDraftWriter(id: id, left: left, right: right, examples: marked, silent: silent)
    // The statuses are those that the draft itself finds.
    let trial = writer.files(statuses: nil)
    let report = TestRunner(pack: RuleFileReader().read(base + trial)).run(filter: "rule \(id): ")
    files = writer.files(statuses: report.outcomes.prefix(marked.count).map(RuleDraftWriter.status))
    pack = RuleFileReader().read(base + files)
    let names = Set(files.map(\.path))
    let all = TestRunner(pack: pack).run()
    self.report = TestReport(
      outcomes: all.outcomes.filter { names.contains($0.place.file) }, diagnostics: [])
  }

  private static func marked(_ examples: [String]) throws(Fault) -> [MarkedText] {
    guard examples.count >= 2 else {
      throw Fault(code: "too-few-examples", description: "a draft needs two examples at least; give another")
    }
    var texts: [MarkedText] = []
    for example in examples {
      let text = MarkedText(parsing: example)
      let labels = Set(text.marks.map(\.label))
      guard !text.hasStrayBrackets, labels == ["left", "right"], !text.marks.contains(where: \.span.isEmpty)
      else {
        throw Fault(
          code: "unmarked-example",
          description:
            "\(excerpt(example)) does not mark both sides; write '[[left:words]] … [[right:words]]'")
      }
      texts.append(text)
    }
    return texts
  }

  /// The findings of the drafted rule on some documents, with the text each stands in.
  public func findings(on documents: [Document]) -> [(finding: Finding, text: Text)] {
    let analyzer = Analyzer(pack: pack)
    return analyzer.claims(in: documents).flatMap { claimed in
      analyzer.engine.findings(in: claimed, of: [id])
        .filter { $0.confidence >= Finding.reportableConfidence }.map { ($0, claimed.text) }
    }
  }
}

/// One side of a drafted rule.
struct DraftedSide {
  var id: String
  var title: String
  /// Terms of a new concept; nil when the pack has the concept.
  var terms: [String]?
}

/// Finds or makes the concept of a side.
struct ConceptChooser {
  private let pack: RulePack
  private let analyzer: Analyzer

  init(_ pack: RulePack) {
    self.pack = pack
    analyzer = Analyzer(pack: pack)
  }

  func side(
    _ label: String, in examples: [MarkedText], named name: String?
  ) throws(RuleDraft.Fault) -> DraftedSide {
    if let name, let known = pack.concept(name) { return DraftedSide(id: known.id, title: known.title) }
    if name == nil, let known = recognised(label, in: examples) {
      return DraftedSide(id: known.id, title: known.title)
    }
    let words = examples.flatMap { text in
      text.marks.filter { $0.label == label }.map { Self.term(in: text, $0.span) }
    }
    var terms: [String] = []
    for word in words where !word.isEmpty && !terms.contains(word) { terms.append(word) }
    guard let first = terms.first else {
      throw RuleDraft.Fault(
        code: "no-words", description: "the \(label) marks hold no words from which to make a concept")
    }
    let id = name ?? first.split(separator: " ").filter { $0 != "'s" }.prefix(3).joined(separator: "-")
    let isSound = id.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
    guard isSound, pack.concept(id) == nil else {
      throw RuleDraft.Fault(
        code: "bad-id",
        description: "'\(id)' can be no id of a new concept; give one of lower-case words by --\(label)")
    }
    return DraftedSide(id: id, title: id.replacing("-", with: " "), terms: terms)
  }

  /// The concept that recognises words in every mark of a side: the one with the longest hits, then the first by id.
  private func recognised(_ label: String, in examples: [MarkedText]) -> Concept? {
    var lengths: [Int: Int] = [:]
    var common = Set(pack.concepts.indices)
    for example in examples {
      let source = Array(example.plain.utf8)
      let text = analyzer.reader.read(Document(id: "example", path: "example", source: source))
      let matcher = analyzer.engine.conceptMatcher
      let hits = text.sentences.flatMap { matcher.hits(in: text, tokens: $0.tokens) }
      for mark in example.marks where mark.label == label {
        var here: Set<Int> = []
        for hit in hits where !hit.isViolation && mark.span.overlaps(text.span(ofTokens: hit.tokens)) {
          here.insert(hit.concept)
          lengths[hit.concept, default: 0] += hit.tokens.count
        }
        common.formIntersection(here)
      }
    }
    return common.min { (-(lengths[$0] ?? 0), $0) < (-(lengths[$1] ?? 0), $1) }.map { pack.concepts[$0] }
  }

  private static let leading: Set<String> = [
    "a", "an", "the", "our", "their", "its", "his", "her", "my", "your", "this", "that", "these", "those",
    "of",
    "to", "for", "more", "all", "any", "some",
  ]

  /// The marked words as a phrase: in lower case, without articles ahead of them, letters and hyphens alone.
  private static func term(in text: MarkedText, _ span: Span) -> String {
    let quote = String(decoding: Array(text.plain.utf8)[span.lower..<span.upper], as: UTF8.self)
    let words = quote.lowercased().replacing("’", with: "'").replacing("'s", with: " 's ")
      .split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" })
      .map { $0.trimmingPrefix("-") }.map(String.init).filter { !$0.isEmpty }
    return words.drop { leading.contains($0) }.prefix(8).joined(separator: " ")
  }
}
