package import MotcAnalysis
package import MotcModel
import MotcSource

/// One blueprint of a build, and the files that were made of it.
package struct IndexEntry: Sendable {
  package let facts: Facts
  /// How many findings the check had.
  package let findings: Int
  package let files: [IndexFile]

  package init(_ facts: Facts, findings: Int, files: [IndexFile]) {
    self.facts = facts
    self.findings = findings
    self.files = files
  }
}

/// A file that the index links to.
package struct IndexFile: Sendable {
  package let kind: ArtefactKind
  /// As file names end: `html`, `md`, `svg`.
  package let format: String
  /// For whom it is made; `nil`: everybody.
  package let role: Role?
  /// Relative to the index, its parts parted by `/`.
  package let path: String

  package init(_ kind: ArtefactKind, format: String, role: Role?, path: String) {
    self.kind = kind
    self.format = format
    self.role = role
    self.path = path
  }
}

/// The page that opens from disk after a build.
package struct IndexDocument: Sendable {
  let words: IndexWords
  /// The language of the page's own words.
  let languageTag: String
  let cards: [IndexCard]
  /// Of a site: what else the check found something in.
  let otherFiles: [SiteFile]
}

/// One blueprint.
struct IndexCard: Sendable {
  let id: Text
  /// The address of its page, in a site.
  let page: String
  let title: Text
  let languageTag: String
  /// The author's language in the page's language.
  let language: String
  let version: Text?
  let owner: Text?
  let picture: IndexPicture?
  let counts: [IndexCount]
  let findings: Int
  /// Documents for everybody.
  let documents: [IndexDocuments]
  let roles: [IndexRole]
}

/// The diagram, small.
struct IndexPicture: Sendable {
  let url: String
  /// What opens when it is clicked.
  let link: String
}

struct IndexCount: Sendable {
  let label: String
  let number: Int
}

/// One kind of document in its formats.
struct IndexDocuments: Sendable {
  let title: String
  /// The format to read.
  let main: IndexLink
  let others: [IndexLink]
}

struct IndexLink: Sendable {
  /// `HTML`, `Markdown`.
  let format: String
  let url: String
}

/// What there is for one role.
struct IndexRole: Sendable {
  let id: Text
  let name: Text
  let documents: [IndexDocuments]
}
