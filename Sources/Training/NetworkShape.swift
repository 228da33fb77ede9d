import Syntax

/// The sizes of the network.
struct NetworkShape: Hashable {
  /// Numbers in a word's input.
  var input = 128
  /// Units of a direction of a recurrent layer.
  var width = 64
  var layers = 2
  /// Numbers by which a word is compared with its possible heads.
  var arc = 64
  /// Numbers from which a relation is told.
  var label = 64

  /// Numbers a layer gives out for a word: both directions.
  var output: Int { 2 * width }

  static let partsOfSpeech = PartOfSpeech.allCases.count
  static let pennTags = PennTag.allCases.count
  static let relations = DependencyRelation.allCases.count
}
