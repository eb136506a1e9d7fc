import Gateway
import Providers

/// A model call with all that decides who takes it.
struct RoutedCall {
    var call: ModelCall
    /// The name that the client asked for: a group's, an alias, one that a wildcard takes.
    let name: String
    /// The deployments of that name.
    let route: ModelRoute
    /// What the client tells the gateway.
    let controls: RequestControls
}
