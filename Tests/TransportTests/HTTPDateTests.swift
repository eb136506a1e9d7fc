import Testing
import Transport

@Suite struct HTTPDateTests {
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
        ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
        ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
        ("Tue, 19 Jan 2038 03:14:08 GMT", 2_147_483_648),
        ("Friday, 01-Mar-69 00:00:00 GMT", 3_129_321_600),
        ("Mon, 01 Jan 1900 00:00:00 GMT", -2_208_988_800),
    ])
    func `the three forms of RFC 9110 are read`(text: String, seconds: Int) {
        #expect(HTTPDate(text)?.unixSeconds == seconds)
    }

    @Test(arguments: [
        "", "tomorrow", "12", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
        "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
        "Sun, 06 Nov 199 08:49:37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:-9:37 GMT", "1994-11-06T08:49:37Z",
    ])
    func `anything else is no date`(text: String) {
        #expect(HTTPDate(text) == nil)
    }
}
