import Claims
public import Prose
import Rules

/// Finds what is allowed in rule files but not good: untested rules, unused concepts, phrases written twice.
public struct RuleLinter: Sendable {
  public init() {}

  /// Reads and checks a set of rule files.
  ///
  /// A rule without both a `finds` and a `silent` test is an error; the other findings of the linter are warnings.
  /// - Returns: All diagnostics, those of reading the files included, in order of place.
  /// - Complexity: O(*n* log *n*) in bytes.
  public func lint(_ files: [RuleFileReader.File]) -> [Diagnostic] {
    withDeepStack { Lint(Catalogue(files)).diagnostics.sorted() }
  }
}

/// One run of the linter.
private struct Lint {
  private(set) var diagnostics: [Diagnostic]
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    diagnostics = catalogue.pack.diagnostics
    catalogue.rules.forEach { check($0) }
    catalogue.pack.concepts.forEach { check($0) }
    catalogue.cueFiles.forEach { check($0) }
    checkCues()
    checkUse()
  }

  private mutating func warn(_ code: String, at place: FilePlace, _ message: String) {
    diagnostics.append(Diagnostic(.warning, code: code, at: place, message))
  }

  private mutating func check(_ read: ReadRule) {
    let rule = read.rule
    let isSilent = rule.tests.map { if case .silent = $0.expectation { true } else { false } }
    for (kind, exists) in [("finds", isSilent.contains(false)), ("silent", isSilent.contains(true))]
    where !exists {
      diagnostics.append(
        Diagnostic(
          .error, code: "missing-test", at: rule.place,
          "the rule '\(rule.id)' has no sound '\(kind)' test; add one"))
    }
    for (key, exists) in [
      ("message", read.hasMessage), ("question", read.hasQuestion), ("debate", read.hasDebate),
    ]
    where !exists {
      warn(
        "missing-\(key)", at: rule.place,
        "the rule '\(rule.id)' has no '\(key)', so a general one stands in; write it")
    }
    if rule.contradiction == nil, rule.left.concept == rule.right.concept {
      warn(
        "same-concept", at: read.conceptPlaces[1],
        "both sides name the concept '\(rule.left.concept)'; a tension lies between two")
    }
  }

  private mutating func check(_ concept: Concept) {
    if concept.tests.isEmpty {
      warn(
        "untested-concept", at: concept.place,
        "the concept '\(concept.id)' has no sound test; add 'hit' and 'miss'")
    }
    var seen: [Phrase.Key: (name: String, place: FilePlace)] = [:]
    for pair in ShadowedPhrases(concept).pairs
    where Phrase.Key(pair.shadowed.phrase) != Phrase.Key(pair.by.phrase) {
      warn(
        "shadowed-phrase", at: pair.shadowed.place,
        "'\(pair.shadowed.phrase.source)' never counts, because '\(pair.by.phrase.source)' in line \(pair.by.place.line) takes all its words; remove it"
      )
    }
    for (name, entries) in concept.lists {
      for entry in entries {
        check(entry.phrase, isCue: false, at: entry.place)
        let key = Phrase.Key(entry.phrase)
        if let first = seen[key] {
          warn(
            "duplicate-phrase", at: entry.place,
            "'\(entry.phrase.source)' already stands among the \(first.name) in line \(first.place.line); remove one"
          )
        } else {
          seen[key] = (name, entry.place)
        }
      }
    }
  }

  private mutating func check(_ file: CueFile) {
    if file.tests.isEmpty {
      warn("untested-cues", at: file.place, "the cue file has no sound test; add 'hit' and 'miss'")
    }
  }

  private mutating func check(_ phrase: Phrase, isCue: Bool, at place: FilePlace) {
    for doubt in DoubtfulPhrase(phrase, isCue: isCue).doubts {
      warn(doubt.code, at: place, "\(phrase.source): \(doubt.message)")
    }
  }

  /// A phrase may stand under several kinds of cue, but once under each.
  private mutating func checkCues() {
    var seen: [CueKind: [Phrase.Key: FilePlace]] = [:]
    let linking = catalogue.cueFiles.first { $0.kind.isLink }
    if let linking, !catalogue.cueFiles.contains(where: { $0.kind == .negation }) {
      warn(
        "missing-negation", at: linking.place,
        "no file has cues of negation, so 'not' before a cue counts for nothing; write one, or take the built-in cues by `elenchus rule export --cues`"
      )
    }
    for cue in catalogue.pack.cues {
      check(cue.phrase, isCue: true, at: cue.place)
      let key = Phrase.Key(cue.phrase)
      if let first = seen[cue.kind]?[key] {
        warn(
          "duplicate-phrase", at: cue.place,
          "'\(cue.phrase.source)' is already a cue of this kind in \(first.file):\(first.line); remove one")
      } else {
        seen[cue.kind, default: [:]][key] = cue.place
      }
    }
  }

  private mutating func checkUse() {
    let used = Set(catalogue.rules.flatMap { [$0.rule.left.concept, $0.rule.right.concept] })
    for concept in catalogue.pack.concepts where !used.contains(concept.id) {
      warn(
        "unused-concept", at: concept.place,
        "no sound rule names the concept '\(concept.id)'; use or remove it")
    }
    var pairs: [Set<String>: Rule] = [:]
    for read in catalogue.rules where read.rule.stage != .deprecated && read.rule.contradiction == nil {
      let sides: Set = [read.rule.left.concept, read.rule.right.concept]
      if let first = pairs[sides] {
        warn(
          "overlapping-rules", at: read.rule.place,
          "the rule '\(first.id)' lies between the same concepts (\(first.place.file):\(first.place.line)), so every tension is found twice; remove one of the two"
        )
      } else {
        pairs[sides] = read.rule
      }
    }
    for list in catalogue.wordLists where !catalogue.usedWordLists.contains(list.id.value) {
      warn("unused-word-list", at: list.id.place, "no phrase uses '@\(list.id.value)'; use or remove it")
    }
  }
}

extension Phrase {
  /// What a phrase matches, however it is written: `A|b  c` and `b|a c` are the same.
  fileprivate struct Key: Hashable {
    private let elements: [Element]

    init(_ phrase: Phrase) {
      elements = phrase.elements.map { element in
        guard case .word(let words, let isOptional) = element else { return element }
        return .word(
          Set(words).sorted { ($0.text, $0.isExact ? 1 : 0) < ($1.text, $1.isExact ? 1 : 0) },
          isOptional: isOptional)
      }
    }
  }
}
