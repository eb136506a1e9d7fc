extension String {
    /// The text with control characters escaped, so that quoting it cannot steer a terminal.
    var controlsEscaped: String {
        var shown = ""
        for scalar in unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            shown += isControl ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return shown
    }

    /// The same, cut to 60 characters, for messages that quote a value.
    var shownBriefly: String {
        count > 60 ? String(prefix(60)).controlsEscaped + "…" : controlsEscaped
    }
}
