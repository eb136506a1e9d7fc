extension Int {
    /// `1 model`, `3 models`: for nouns whose plural is made with an s.
    func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
