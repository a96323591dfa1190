import Foundation
import PolicyModel
import Rendering
import TestSupport
import Testing

@Suite struct BuiltInTemplatesTests {
  @Test func everyFileOfTheTemplatesFolderIsCompiledIn() throws {
    let root = Repository.path + "/templates"
    var onDisk: [String: [UInt8]] = [:]
    for path in FileManager.default.subpaths(atPath: root) ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      onDisk[path] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
    }
    #expect(TemplateFiles.builtIn.files.keys.sorted() == onDisk.keys.sorted())
    #expect(TemplateFiles.builtIn.files == onDisk)
  }

  @Test func bothLanguagesHaveTheSameWords() throws {
    func keys(_ tag: String) throws -> [String] {
      let bytes = try #require(TemplateFiles.builtIn.files["words/\(tag).yml"])
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: ":").first.map(String.init) }.sorted()
    }
    #expect(try keys("sv") == keys("en"))
  }
}
