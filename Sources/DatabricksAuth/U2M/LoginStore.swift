import Failures

/// The place where one user's login for one workspace is kept, shared with other programs.
protocol LoginStore: Sendable {
    /// Where it is, for messages.
    var location: String { get }
    /// The file whose lock is held while a login is renewed.
    var lockPath: String { get }
    /// The login; nil when there is none, `config` when the store cannot be read.
    func load() throws(ToolError) -> Login?
    /// Keeps a login. `renewing` is the one that it takes the place of; nil for one that the user has just made.
    func save(_ login: Login, renewing old: Login?) throws(ToolError)
    /// Forgets the login; false when there was none.
    func remove() throws(ToolError) -> Bool
}
