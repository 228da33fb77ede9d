// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "elenchus", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "Elenchus", package: "elenchus")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      // The package manager calls the entry point by the target's name, libFuzzer brings `main`: either will do.
      linkerSettings: [.unsafeFlags(["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "muldefs"])])
  ]
)
