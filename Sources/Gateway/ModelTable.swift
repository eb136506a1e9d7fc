/// The public model names and the deployments behind each, looked up on every request.
package struct ModelTable: Sendable {
    /// Names in the order of the config.
    package let names: [String]
    private let groups: [String: [Int]]
    /// The deployments in the order of the config.
    package let deployments: [Deployment]

    package init(_ deployments: [Deployment]) {
        var names: [String] = []
        var groups: [String: [Int]] = [:]
        for (index, deployment) in deployments.enumerated() {
            if groups[deployment.modelName] == nil { names.append(deployment.modelName) }
            groups[deployment.modelName, default: []].append(index)
        }
        self.names = names
        self.groups = groups
        self.deployments = deployments
    }

    /// Places in `deployments` of the members of a group; nil for an unknown name.
    package func group(_ name: String) -> [Int]? { groups[name] }
}
