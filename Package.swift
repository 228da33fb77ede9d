// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], reads folders: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: folders, swiftSettings: strict)
}

let package = Package(
  name: "elenchus",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Elenchus", targets: ["Elenchus"]),
    .executable(name: "elenchus", targets: ["elenchus-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CRulePack"),
    .target(name: "CModel", exclude: ["model.bin", "NOTICE"]),
    .target(name: "CKernels"),
    .target(name: "CLexicon", exclude: ["wordnet.txt", "NOTICE"]),
    .target(name: "CTrainingKernels"),
    stage("Prose"),
    stage("Syntax", ["Prose", "CModel", "CKernels"]),
    stage("Training", ["Prose", "Syntax", "CTrainingKernels"]),
    .executableTarget(
      name: "elenchus-train", dependencies: ["Training", "Prose", "Syntax"],
      exclude: ["supplement.conllu"], swiftSettings: strict),
    stage("Claims", ["Prose", "Syntax"]),
    .executableTarget(name: "elenchus-wordnet", swiftSettings: strict),
    stage("Rules", ["Prose", "Claims"]),
    stage("RuleFiles", ["Prose", "Claims", "Rules", "Yams", "CRulePack", "CLexicon"]),
    stage("Argumentation", ["Prose", "Claims", "Rules"]),
    stage("Reporting", ["Prose", "Claims", "Rules", "Argumentation"]),
    stage(
      "Elenchus",
      ["Prose", "Syntax", "Claims", "Rules", "RuleFiles", "Argumentation", "Reporting"]),
    .executableTarget(
      name: "elenchus-cli",
      dependencies: [
        "Elenchus",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests("ProseTests", ["Prose"]),
    tests("SyntaxTests", ["Syntax", "Prose", "Training", "CKernels"]),
    tests("TrainingTests", ["Training", "Syntax", "Prose"]),
    tests("ClaimsTests", ["Claims", "Prose", "RuleFiles", "Rules", "Syntax"], reads: ["Sentences"]),
    tests("RulesTests", ["Rules", "Claims", "Prose", "RuleFiles", "Syntax"]),
    tests("RuleFilesTests", ["RuleFiles", "Rules", "Claims", "Prose"]),
    tests("ArgumentationTests", ["Argumentation", "Rules", "Claims", "Prose"]),
    tests("ReportingTests", ["Reporting", "Rules", "Claims", "Prose"], reads: ["Snapshots"]),
    tests("ElenchusTests", ["Elenchus"]),
    tests("CommandLineTests", ["elenchus-cli"]),
  ],
  cLanguageStandard: .c2x
)
