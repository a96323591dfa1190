import PolicyModel

/// What is sent with every answer, as docs/hosting.md has it for servers.
///
/// `Strict-Transport-Security` is for encrypted connections, and a preview has none. What docs/hosting.md does not have is
/// `Cross-Origin-Resource-Policy`: a page from elsewhere, open in the same browser, can load nothing of the preview.
package enum SecurityHeaders {
  /// The fields for a site of a visibility; nil for the preview's own pages, which show what only colleagues may see.
  package static func fields(for visibility: Visibility?) -> [(name: String, value: String)] {
    let isOutside = visibility == .public || visibility == .partner
    let isForSearchEngines = visibility == .public
    return [
      ("Content-Security-Policy", policy),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", isOutside ? "strict-origin-when-cross-origin" : "same-origin"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ] + (isForSearchEngines ? [] : [("X-Robots-Tag", "noindex")])
  }

  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].joined(separator: "; ")
}
