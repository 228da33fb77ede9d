import Syntax
import Testing

struct LabelTests {
  @Test("labels read back as what they were written from")
  func roundTrip() {
    for part in PartOfSpeech.allCases { #expect(PartOfSpeech(label: part.label) == part) }
    for tag in PennTag.allCases { #expect(PennTag(label: tag.label) == tag) }
    for relation in DependencyRelation.allCases {
      #expect(DependencyRelation(label: relation.label) == relation)
    }
    for attribute in MorphologicalFeatures.Attribute.allCases {
      for value in attribute.values {
        let label = "\(attribute.rawValue)=\(value)"
        #expect(MorphologicalFeatures(label: label).label == label)
      }
    }
  }

  @Test("labels stand beside the cases they name")
  func anchors() {
    #expect(PartOfSpeech.subordinatingConjunction.label == "SCONJ")
    #expect(PennTag.whPossessive.label == "WP$")
    #expect(DependencyRelation.nsubjPass.label == "nsubj:pass")
    #expect(DependencyRelation.nsubjPass.universal == .nsubj)
    #expect(DependencyRelation.xcomp.universal == .xcomp)
  }

  @Test("several features keep their values, ascending by name")
  func features() {
    let features = MorphologicalFeatures(label: "VerbForm=Fin|Mood=Ind|Made=Up|Person=3")
    #expect(features.label == "Mood=Ind|Person=3|VerbForm=Fin")
    #expect(features[.person] == "3")
    #expect(features[.number] == nil)
  }
}
