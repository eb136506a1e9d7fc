import Failures
import Gateway
import Testing

@Suite struct KeyRingTests {
    @Test func `only the given keys are accepted`() {
        let ring = KeyRing(masterKey: Secret("sk-master"), temporary: [Secret("token")])
        #expect(!ring.isOpen)
        #expect(ring.accepts("sk-master"))
        #expect(ring.accepts("token"))
        for key in ["", "sk-maste", "sk-master ", "SK-MASTER", "toke"] {
            #expect(!ring.accepts(key))
        }
    }

    @Test func `a digest does not open the door`() {
        let digest = "8e0e0bfc5b3f8b1c6c6bd1e0ff3c8be1d8b1ab1d0ad9a28e3fd3a86a0a8d7c5e"
        #expect(!KeyRing(masterKey: Secret("sk-master")).accepts(digest))
    }

    @Test func `without a master key the ring is open`() {
        #expect(KeyRing(masterKey: nil, temporary: [Secret("token")]).isOpen)
    }

    @Test(arguments: [
        ("Bearer abc", "authorization", "abc"), ("bearer  abc ", "authorization", "abc"),
        ("abc", "authorization", nil), ("Basic abc", "authorization", nil),
        ("Bearer", "authorization", nil), ("", "authorization", nil),
        ("abc", "x-api-key", "abc"), (" abc\t", "api-key", "abc"),
        ("Bearer abc", "x-litellm-api-key", "abc"), ("", "x-api-key", nil),
    ])
    func `a key is read from its field`(value: String, header: String, key: String?) {
        #expect(PresentedKey.key(in: value, header: header) == key)
    }
}
