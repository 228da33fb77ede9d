/// The morphological features of a word (FEATS), packed: each attribute holds at most one value.
///
/// Source: Universal Dependencies 2, universaldependencies.org/u/feat.
public struct MorphologicalFeatures: Hashable, Sendable {
  /// Four bits an attribute, in the order of `Attribute`: 0 is "not given", *n* the *n*th of its values.
  ///
  /// The numbering is part of the model format.
  package var rawValue: UInt128

  package init(rawValue: UInt128) { self.rawValue = rawValue }

  /// Features as a model packs them, or nil when these bits stand for none.
  package init?(packed rawValue: UInt128) {
    var rest = rawValue
    for attribute in Attribute.allCases {
      guard Int(truncatingIfNeeded: rest & 15) <= attribute.values.count else { return nil }
      rest >>= 4
    }
    guard rest == 0 else { return nil }
    self.rawValue = rawValue
  }

  /// No features.
  public init() { rawValue = 0 }

  /// Reads "Number=Sing|Person=3", or "_"; attributes and values outside English treebanks are left out.
  public init(label: String) {
    self.init()
    for pair in label.split(separator: "|") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let attribute = Attribute(rawValue: String(parts[0])) else { continue }
      self[attribute] = String(parts[1])
    }
  }

  /// The features as CoNLL-U writes them, ascending by attribute; "_" when there are none.
  public var label: String {
    let pairs = Attribute.allCases.compactMap { attribute in
      self[attribute].map { "\(attribute.rawValue)=\($0)" }
    }
    return pairs.isEmpty ? "_" : pairs.joined(separator: "|")
  }

  /// The value of an attribute, such as "Plur" of `number`; nil when not given.
  ///
  /// Setting a value that English treebanks do not use has no effect.
  public subscript(attribute: Attribute) -> String? {
    get {
      let number = Int(truncatingIfNeeded: rawValue >> attribute.shift) & 15
      return number == 0 ? nil : attribute.values[number - 1]
    }
    set {
      var number = 0
      if let newValue {
        guard let index = attribute.values.firstIndex(of: newValue) else { return }
        number = index + 1
      }
      rawValue = rawValue & ~(15 << UInt128(attribute.shift)) | UInt128(number) << UInt128(attribute.shift)
    }
  }
}

extension MorphologicalFeatures {
  /// What a feature is about; the raw value is the name in CoNLL-U.
  public enum Attribute: String, CaseIterable, Sendable {
    case abbreviation = "Abbr"
    case `case` = "Case"
    case definite = "Definite"
    case degree = "Degree"
    case externalPartOfSpeech = "ExtPos"
    case foreign = "Foreign"
    case gender = "Gender"
    case mood = "Mood"
    case number = "Number"
    case numeralForm = "NumForm"
    case numeralType = "NumType"
    case person = "Person"
    case polarity = "Polarity"
    case possessive = "Poss"
    case pronounType = "PronType"
    case reflexive = "Reflex"
    case style = "Style"
    case tense = "Tense"
    case typo = "Typo"
    case verbForm = "VerbForm"
    case voice = "Voice"

    /// The values that English treebanks use; the first is number 1.
    public var values: [String] {
      switch self {
      case .abbreviation, .foreign, .possessive, .reflexive, .typo: ["Yes"]
      case .case: ["Nom", "Acc", "Gen"]
      case .definite: ["Def", "Ind"]
      case .degree: ["Pos", "Cmp", "Sup"]
      case .externalPartOfSpeech: ["ADP", "ADV", "SCONJ", "CCONJ", "PROPN", "PRON"]
      case .gender: ["Neut", "Masc", "Fem"]
      case .mood: ["Ind", "Imp", "Sub"]
      case .number: ["Sing", "Plur", "Ptan"]
      case .numeralForm: ["Digit", "Word", "Combi", "Roman"]
      case .numeralType: ["Card", "Ord", "Frac", "Mult"]
      case .person: ["1", "2", "3"]
      case .polarity: ["Neg", "Pos"]
      case .pronounType: ["Art", "Prs", "Dem", "Rel", "Ind", "Int", "Tot", "Neg", "Emp", "Rcp"]
      case .style: ["Vrnc", "Expr", "Slng", "Coll", "Arch"]
      case .tense: ["Pres", "Past"]
      case .verbForm: ["Fin", "Inf", "Part", "Ger"]
      case .voice: ["Pass"]
      }
    }

    /// Where the four bits of this attribute begin.
    fileprivate var shift: Int { 4 * Self.allCases.firstIndex(of: self)! }
  }
}
