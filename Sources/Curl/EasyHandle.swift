import CCurl
import Transport

/// One libcurl easy handle, prepared once and used for one request after another by whoever has the loop's turn.
///
/// A class, since libcurl holds the address of its error text. What every request shares is set at creation;
/// `prepare` sets all the rest, so nothing of one request is left in the next. What two requests have in common is left
/// as it is: those of a gateway mostly differ in their bodies alone, and comparing costs less than setting.
@safe final class EasyHandle {
    /// Seconds after which an idle connection is not used again: less than the 60 after which the usual servers and
    /// load balancers close theirs, for a request that meets a closing connection may be lost.
    private static let maxIdleSeconds = 55

    let curl: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?
    private let userAgent: String?
    /// Whether libcurl need not look for a proxy, which costs some look-ups of the environment for each request.
    private let hasNoProxy: Bool
    /// What it is set up for, without the body; nil before the first request and after a failure.
    private var prepared: TransferRequest?
    private var forbidsReuse = false

    /// A handle with the house settings; nil when libcurl has no memory or refuses one of them.
    ///
    /// `loop` is handed to the callback that closes sockets; `resolve` must outlive the handle.
    init?(
        options: CurlOptions, resolve: UnsafeMutablePointer<curl_slist>?,
        loop: UnsafeMutableRawPointer
    ) {
        guard let curl = unsafe ccurl_easy_init() else { return nil }
        unsafe self.curl = curl
        unsafe errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        userAgent = options.userAgent
        hasNoProxy = options.proxy == nil && !ProxyVariables.areSet
        do throws(CurlSetupError) {
            try setConstants(options)
            unsafe try check(ccurl_set_list(curl, CURLOPT_RESOLVE, resolve))
            unsafe try check(ccurl_set_open_callback(curl, CurlCallbacks.open))
            unsafe try check(ccurl_set_close_callback(curl, CurlCallbacks.close, loop))
        } catch {
            return nil
        }
    }

    deinit {
        unsafe ccurl_easy_cleanup(curl)
        unsafe ccurl_slist_free_all(headers)
        unsafe errorText.deallocate()
    }

    /// libcurl's words on the last failure, else its name for the code.
    func failureText(_ code: CURLcode) -> String {
        let text = unsafe String(cString: errorText)
        if !text.isEmpty { return text }
        // SAFETY: curl_easy_strerror returns a static string for any code.
        guard let name = unsafe ccurl_easy_strerror(code) else { return "error \(code)" }
        return unsafe String(cString: name)
    }

    /// Sets everything that a request decides.
    ///
    /// `transfer` is handed to the callbacks as it is.
    func prepare(
        _ request: TransferRequest, transfer: UnsafeMutableRawPointer
    ) throws(CurlSetupError) {
        unsafe errorText.pointee = 0
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_PRIVATE, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_WRITEDATA, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_HEADERDATA, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_READDATA, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_SEEKDATA, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_PREREQDATA, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_RESOLVER_START_DATA, transfer))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_OPENSOCKETDATA, transfer))
        if forbidsReuse { try set(CURLOPT_FORBID_REUSE, 0) }
        forbidsReuse = false
        if !isPrepared(for: request) {
            prepared = nil
            try setHead(request)
            prepared = request
            prepared?.body = .none
        }
        try setBody(request)
    }

    private func isPrepared(for request: TransferRequest) -> Bool {
        guard let prepared, !request.body.isChunked else { return false }
        return prepared.url == request.url && prepared.method == request.method
            && prepared.deadlines.connect == request.deadlines.connect
            && prepared.usesProxy == request.usesProxy
            && prepared.acceptsCompression == request.acceptsCompression
            && prepared.fields.elementsEqual(request.fields, by: ==)
    }

    private func setHead(_ request: TransferRequest) throws(CurlSetupError) {
        guard request.method.utf8.allSatisfy({ 0x41...0x5A ~= $0 }), !request.method.isEmpty else {
            throw CurlSetupError(code: CURLE_BAD_FUNCTION_ARGUMENT)
        }
        try set(CURLOPT_URL, request.url)
        try set(CURLOPT_CONNECTTIMEOUT_MS, max(1, request.deadlines.connect.wholeMilliseconds))
        // Unset, libcurl reads NO_PROXY.
        try set(CURLOPT_NOPROXY, request.usesProxy && !hasNoProxy ? nil : "*")
        try set(CURLOPT_PIPEWAIT, request.url.hasPrefix("https:") ? 1 : 0)
        try set(CURLOPT_ACCEPT_ENCODING, request.acceptsCompression ? "" : nil)
        try setHeaders(request)
    }

    /// Makes the connection of the running transfer one that no other request will use.
    func forbidReuse() {
        forbidsReuse = true
        unsafe _ = ccurl_set_long(curl, CURLOPT_FORBID_REUSE, 1)
    }

    /// A counter or time of the current transfer.
    func size(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        unsafe _ = ccurl_get_size(curl, info, &value)
        return Int(value)
    }

    /// Bytes of request heads that were sent.
    var requestSize: Int {
        var value = 0
        unsafe _ = ccurl_get_long(curl, CURLINFO_REQUEST_SIZE, &value)
        return value
    }

    private func setBody(_ request: TransferRequest) throws(CurlSetupError) {
        switch request.body {
        case .none where request.method == "GET":
            try set(CURLOPT_HTTPGET, 1)
            try set(CURLOPT_CUSTOMREQUEST, nil)
            return
        case .none where request.method != "POST" && request.method != "PUT":
            try set(CURLOPT_HTTPGET, 1)
        case .none:
            try setBytes([])
        case .bytes(let bytes) where bytes.count > BodyReader.copyLimit:
            try setReading(bytes.count)
        case .bytes(let bytes): try setBytes(bytes)
        case .pieces(let pieces): try setReading(pieces.reduce(0) { $0 + $1.count })
        case .stream(let stream): try setReading(stream.length ?? -1)
        }
        try set(CURLOPT_CUSTOMREQUEST, request.method == "POST" ? nil : request.method)
    }

    /// libcurl asks for the body as it sends it; a count of -1 means that it ends when it says so.
    private func setReading(_ count: Int) throws(CurlSetupError) {
        try set(CURLOPT_POST, 1)
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_POSTFIELDS, nil))
        unsafe try check(ccurl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(count)))
    }

    /// libcurl keeps a copy: a Swift array's address is not ours to lend for the length of a transfer.
    private func setBytes(_ bytes: [UInt8]) throws(CurlSetupError) {
        try set(CURLOPT_POST, 1)
        unsafe try check(
            ccurl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count)))
        let code = unsafe bytes.withUnsafeBytes { bytes in
            // SAFETY: libcurl copies `count` bytes before the call returns; an empty body still needs an address.
            let start = unsafe bytes.baseAddress.map {
                unsafe UnsafeMutableRawPointer(mutating: $0)
            }
            return unsafe ccurl_set_pointer(
                curl, CURLOPT_COPYPOSTFIELDS, start ?? UnsafeMutableRawPointer(errorText))
        }
        try check(code)
    }

    private func setHeaders(_ request: TransferRequest) throws(CurlSetupError) {
        unsafe try check(ccurl_set_list(curl, CURLOPT_HTTPHEADER, nil))
        unsafe ccurl_slist_free_all(headers)
        unsafe headers = nil
        for line in try RequestLines.make(request, userAgent: userAgent) {
            guard let longer = unsafe ccurl_slist_append(headers, line) else {
                throw CurlSetupError(code: CURLE_OUT_OF_MEMORY)
            }
            unsafe headers = longer
        }
        unsafe try check(ccurl_set_list(curl, CURLOPT_HTTPHEADER, headers))
    }

    private func setConstants(_ options: CurlOptions) throws(CurlSetupError) {
        unsafe try check(ccurl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https"))
        unsafe try check(ccurl_set_pointer(curl, CURLOPT_ERRORBUFFER, errorText))
        try set(CURLOPT_NOSIGNAL, 1)
        // Else the end of a transfer whose name is still looked up waits for the name server, and all others with it.
        try set(CURLOPT_QUICK_EXIT, 1)
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_NETRC, 0)
        try set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        try set(CURLOPT_PATH_AS_IS, 1)
        try set(CURLOPT_HTTP09_ALLOWED, 0)
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        let version = options.offersHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
        try set(CURLOPT_HTTP_VERSION, Int(version))
        try set(CURLOPT_TCP_KEEPALIVE, 1)
        try set(CURLOPT_TIMEOUT_MS, 0)
        try set(CURLOPT_MAXAGE_CONN, Self.maxIdleSeconds)
        if let file = options.caFile { try set(CURLOPT_CAINFO, file) }
        if let proxy = options.proxy { try set(CURLOPT_PROXY, proxy) }
        unsafe try check(
            ccurl_set_data_callback(curl, CURLOPT_WRITEFUNCTION, CurlCallbacks.write))
        unsafe try check(
            ccurl_set_data_callback(curl, CURLOPT_HEADERFUNCTION, CurlCallbacks.header))
        unsafe try check(
            ccurl_set_data_callback(curl, CURLOPT_READFUNCTION, CurlCallbacks.read))
        unsafe try check(ccurl_set_seek_callback(curl, CurlCallbacks.seek))
        unsafe try check(ccurl_set_prereq_callback(curl, CurlCallbacks.beforeSending))
        unsafe try check(ccurl_set_lookup_callback(curl, CurlCallbacks.beforeLookup))
    }

    private func set(_ option: CURLoption, _ value: Int) throws(CurlSetupError) {
        try check(unsafe ccurl_set_long(curl, option, value))
    }

    private func set(_ option: CURLoption, _ value: String?) throws(CurlSetupError) {
        try check(unsafe ccurl_set_text(curl, option, value))
    }

    private func check(_ code: CURLcode) throws(CurlSetupError) {
        guard code == CURLE_OK else { throw CurlSetupError(code: code) }
    }
}

/// An option that libcurl refused, before the transfer began.
struct CurlSetupError: Error {
    let code: CURLcode
}

extension Duration {
    /// Rounded up, so that a limit is never cut short.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000
            + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    /// Whole nanoseconds; 292 years are the most.
    var wholeNanoseconds: Int {
        let (seconds, attoseconds) = components
        let (product, overflow) = Int(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : product + Int(attoseconds / 1_000_000_000)
    }
}
