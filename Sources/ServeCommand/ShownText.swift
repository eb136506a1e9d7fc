import CommandSupport

extension String {
    /// The text cut to 60 characters and with control characters escaped, for messages that quote a value.
    var shownBriefly: String {
        PrintableText.escaped(count > 60 ? "\(prefix(60))…" : self)
    }
}
