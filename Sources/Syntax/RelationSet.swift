/// A set of dependency relations.
struct RelationSet: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ relations: [DependencyRelation]) { rawValue = relations.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

  func contains(_ relation: DependencyRelation) -> Bool { rawValue >> UInt64(relation.rawValue) & 1 != 0 }

  /// All but `root`, which goes with head 0 alone.
  static let all = Self(DependencyRelation.allCases.filter { $0 != .root })

  /// What a word can be to a finite verb: no part of a noun phrase, and no copula.
  static let toVerb = all.subtracting(
    Self([
      .acl, .aclRelcl, .amod, .appos, .case, .compound, .cop, .det, .detPredet, .fixed, .flat, .goeswith,
      .list, .nmod,
      .nmodDesc, .nmodPoss, .nmodUnmarked, .nummod, .orphan, .reparandum,
    ]))

  /// What a finite verb can be to its head.
  static let ofVerb = Self([
    .acl, .aclRelcl, .advcl, .advclRelcl, .ccomp, .conj, .csubj, .csubjOuter, .csubjPass, .parataxis,
  ])

  /// What shows that a finite verb was taken for part of a noun phrase or for an auxiliary.
  static let notOfVerb = Self([
    .amod, .appos, .aux, .compound, .det, .flat, .nmod, .nsubj, .nummod, .obj, .obl,
  ])

  static let subjects = Self([.csubj, .csubjPass, .expl, .nsubj, .nsubjOuter, .nsubjPass])
  static let objects = Self([.iobj, .obj])
  static let auxiliaries = Self([.aux, .auxPass, .cop])
  static let conjunct = Self([.conj])
  static let mark = Self([.mark])
  static let counting = Self([.det, .nummod])
  static let determiners = Self([.det, .nmodPoss])
}
