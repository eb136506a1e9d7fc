import Testing

@testable import DatabricksAuth

@Suite struct ProfileEditTests {
    private func edited(_ text: String?, _ change: (inout ProfileEdit) -> Void) -> String {
        var edit = ProfileEdit(text)
        change(&edit)
        return edit.text
    }

    @Test(arguments: [
        ("", ""), ("[a]\nk = 1", "[a]\nk = 1\n"),
        ("[a]\n\n; c\n# d\nx=1\n", "[a]\n\n; c\n# d\nx=1\n"),
    ])
    func `what is not changed stays as it was`(text: String, expected: String) {
        #expect(edited(text) { _ in } == expected)
    }

    @Test(arguments: [
        ("[a]\nk = 1\n", "[a]\nk = 2\n"), ("[a]\nk: 1\n", "[a]\nk= 2\n"),
        ("[a]\n  K  =1 ; c\n", "[a]\n  K  = 2\n"), ("[a]\nk=1\nk=3\n", "[a]\nk=1\nk= 2\n"),
        ("[a]\nk=1\n[b]\n[a]\nk=3\n", "[a]\nk=1\n[b]\n[a]\nk= 2\n"),
        ("[a]\n;k=1\n\n[b]\nk=1\n", "[a]\nk = 2\n;k=1\n\n[b]\nk=1\n"),
        ("[a]\nx=1\n; about b\n[b]\n", "[a]\nx=1\nk = 2\n; about b\n[b]\n"),
        ("[b]\n", "[b]\n\n[a]\nk = 2\n"), ("k=1\n", "k=1\n\n[a]\nk = 2\n"),
    ])
    func `a value is set where its key is, else at the end of its section`(
        text: String, expected: String
    ) {
        #expect(edited(text) { $0.set([("k", "2")], in: "a") } == expected)
    }

    @Test func `keys before the first section belong to DEFAULT`() {
        #expect(edited("k=1\n[a]\n") { $0.set([("k", "2")], in: "DEFAULT") } == "k= 2\n[a]\n")
    }

    @Test func `keys that are added are aligned, and a new file begins as the official CLI's`() {
        let text = edited(nil) { $0.set([("host", "h"), ("auth_type", "t")], in: "a") }
        #expect(text.hasPrefix("; The profile defined in the DEFAULT section"))
        #expect(text.hasSuffix("\n[DEFAULT]\n\n[a]\nhost      = h\nauth_type = t\n"))
    }

    @Test func `keys are removed from one section, wherever it goes on`() {
        let text = "[a]\nk=1\nx=1\n[b]\nk=1\n[a]\nK = 1\n; k\n"
        #expect(edited(text) { $0.remove(["k"], in: "a") } == "[a]\nx=1\n[b]\nk=1\n[a]\n; k\n")
    }
}
