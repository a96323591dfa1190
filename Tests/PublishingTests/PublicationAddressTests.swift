import PolicyModel
import Testing

@testable import Publishing

/// How places are written, told and taken apart.
@Suite struct PublicationAddressTests {
  @Test(arguments: [
    ("directory:/srv/www", "directory:/srv/www"), ("git:/a/b.git#pages", "git:/a/b.git#pages"),
    ("git:git@example.org:a.git#gh-pages", "git:git@example.org:a.git#gh-pages"),
    ("git:https://majken:hemligt@example.org/a.git#p", "git:https://example.org/a.git#p"),
    ("rsync:rsync://majken@example.org/m", "rsync:rsync://example.org/m"),
    ("rclone::s3,access_key_id=AB,secret_access_key=CD:bucket", "rclone::s3,…"),
  ])
  func `a place is told without its secrets`(typed: String, told: String) throws {
    #expect(try #require(PublicationPlace(typed: typed)).told == told)
  }

  @Test(arguments: [
    "", "/srv/www", "directory:", "ftp:/a", "git:/a/b.git", "git:#pages", "git:/a#-f", "git:/a#a..b",
    "git:/a#a.lock",
    "git:--upload-pack=x#p", "rsync:-e sh", "rclone:bucket", "rclone:-x:y", "directory:a\nb",
  ])
  func `anything else is no place`(typed: String) { #expect(PublicationPlace(typed: typed) == nil) }

  @Test func `what a program repeats of a secret is not told`() {
    func told(_ address: String, _ words: String) -> String {
      PublicationAddress.withoutSecrets(of: address, in: words)
    }
    let url = "https://majken:hemligt@example.org/a.git"
    #expect(told(url, "fatal: '\(url)': no") == "fatal: 'https://example.org/a.git': no")
    #expect(told(url, "for majken:hemligt and hemligt") == "for … and …")
    let remote = ":webdav,url=\"http://x\",pass=sesamsesam:a"
    #expect(!told(remote, "Failed: sesamsesam in \(remote)").contains("sesam"))
    #expect(told("/srv/www", "no /srv/www") == "no /srv/www")
  }

  @Test func `relative paths count from a folder, and addresses of servers do not`() throws {
    func counted(_ typed: String) -> String? { PublicationPlace(typed: typed)?.counted(from: "/a/b").told }
    #expect(counted("directory:../www") == "directory:/a/www")
    #expect(counted("directory:/www/./x/") == "directory:/www/x")
    #expect(counted("git:site.git#p") == "git:/a/b/site.git#p")
    #expect(counted("git:host:site.git#p") == "git:host:site.git#p")
    #expect(counted("rsync:../www") == "rsync:/a/www")
    #expect(counted("rsync:host:www") == "rsync:host:www")
    #expect(counted("rclone:cdn:www") == "rclone:cdn:www")
  }

  @Test func `where versions can stand beside a place of rsync`() {
    #expect(RsyncAddress("host:/srv/www/").versioned == VersionedPlace(parent: "host:/srv", name: "www"))
    #expect(RsyncAddress("n@host:www").versioned == VersionedPlace(parent: "n@host:.", name: "www"))
    #expect(RsyncAddress("/www").versioned == VersionedPlace(parent: "/", name: "www"))
    for address in ["host::m/www", "rsync://host/m/www", "host:", "host:/", "host:a/.."] {
      #expect(RsyncAddress(address).versioned == nil, "\(address)")
    }
  }

  @Test func `listings of rsync are read`() {
    let text = """
      drwxr-xr-x        4096 2026/11/28 02:31:01 .
      -rw-r--r--           3 2026/11/28 02:31:01 index.html
      -rw-r--r--  1234567890 2026/11/28 02:31:01 a/x  y 2026/01/01.html
      lrwxrwxrwx          17 2026/11/28 02:31:04 www -> .www.versions/0001
      some words that are no listing

      """
    #expect(
      RsyncListing.read(Array(text.utf8)).map(\.path) == ["index.html", "a/x  y 2026/01/01.html", "www"])
    #expect(RsyncListing.read(Array(text.utf8)).last?.kind == .link(to: ".www.versions/0001"))
  }
}
