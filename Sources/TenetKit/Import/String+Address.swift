import Foundation

extension String {
  /// The text with the signs that an address writes as `%20` and the like.
  var decodedAddress: String { removingPercentEncoding ?? self }
}
