import JSON

/// The kinds of endpoint. Source: Databricks' documentation of external models, custom models and provisioned
/// throughput; the members are those of the API's create call.
extension EndpointTemplate {
    package static let all: [EndpointTemplate] = [
        external(
            "openai", "openai", "gpt-4o",
            ["openai_api_key": secret("openai-api-key")]),
        external(
            "azure-openai", "openai", "gpt-4o",
            [
                "openai_api_type": "azure", "openai_api_key": secret("azure-openai-key"),
                "openai_api_base": "https://RESOURCE.openai.azure.com",
                "openai_api_version": "2024-10-21", "openai_deployment_name": "DEPLOYMENT",
            ]),
        external(
            "azure-openai-entra", "openai",
            "gpt-4o",
            [
                "openai_api_type": "azuread",
                "openai_api_base": "https://RESOURCE.openai.azure.com",
                "openai_api_version": "2024-10-21", "openai_deployment_name": "DEPLOYMENT",
                "microsoft_entra_tenant_id": "TENANT", "microsoft_entra_client_id": "CLIENT",
                "microsoft_entra_client_secret": secret("entra-secret"),
            ]),
        external(
            "anthropic", "anthropic", "claude-sonnet-4-5",
            ["anthropic_api_key": secret("anthropic-key")]),
        external(
            "bedrock", "amazon-bedrock",
            "anthropic.claude-3-sonnet-20240229-v1:0",
            [
                "aws_region": "us-east-1", "bedrock_provider": "anthropic",
                "aws_access_key_id": secret("aws-access-key-id"),
                "aws_secret_access_key": secret("aws-secret-access-key"),
            ]),
        external(
            "bedrock-iam", "amazon-bedrock",
            "anthropic.claude-3-sonnet-20240229-v1:0",
            [
                "aws_region": "us-east-1", "bedrock_provider": "anthropic",
                "instance_profile_arn": "arn:aws:iam::ACCOUNT:instance-profile/PROFILE",
            ]),
        external(
            "vertex", "google-cloud-vertex-ai",
            "gemini-2.5-pro",
            [
                "project_id": "PROJECT", "region": "us-central1",
                "private_key": secret("gcp-service-account-key"),
            ]),
        external(
            "cohere", "cohere", "command-r-plus",
            ["cohere_api_key": secret("cohere-key")]),
        external(
            "ai21labs", "ai21labs", "jamba-large",
            ["ai21labs_api_key": secret("ai21labs-key")]),
        external(
            "palm", "palm", "text-bison-001",
            ["palm_api_key": secret("palm-key")], task: "llm/v1/completions"),
        external(
            "databricks", "databricks-model-serving", "databricks-meta-llama-3-3-70b-instruct",
            [
                "databricks_workspace_url": "https://WORKSPACE.cloud.databricks.com",
                "databricks_api_token": secret("databricks-token"),
            ]),
        external(
            "custom-provider-key", "custom",
            "MODEL",
            [
                "custom_provider_url": "https://HOST/v1",
                "api_key_auth": ["key": "Authorization", "value": secret("custom-api-key")],
            ]),
        external(
            "custom-provider-bearer", "custom",
            "MODEL",
            [
                "custom_provider_url": "https://HOST/v1",
                "bearer_token_auth": ["token": secret("bearer-token")],
            ]),
        EndpointTemplate(
            kind: "uc-model",
            entity: [
                "entity_name": "CATALOG.SCHEMA.MODEL", "entity_version": "1",
                "workload_size": "Small", "scale_to_zero_enabled": true,
            ]),
        EndpointTemplate(
            kind: "provisioned-throughput",
            entity: [
                "entity_name": "system.ai.meta_llama_v3_3_70b_instruct", "entity_version": "1",
                "provisioned_model_units": 50,
            ]),
        EndpointTemplate(
            kind: "agent",
            entity: [
                "entity_name": "CATALOG.SCHEMA.AGENT", "entity_version": "1",
                "workload_size": "Small", "scale_to_zero_enabled": true,
                "environment_vars": ["ENABLE_MLFLOW_TRACING": "true"],
            ]),
    ]

    /// The member of an external model that configures its provider.
    private static let configurations = [
        "ai21labs": "ai21labs_config", "amazon-bedrock": "amazon_bedrock_config",
        "anthropic": "anthropic_config", "cohere": "cohere_config",
        "custom": "custom_provider_config",
        "databricks-model-serving": "databricks_model_serving_config",
        "google-cloud-vertex-ai": "google_cloud_vertex_ai_config", "openai": "openai_config",
        "palm": "palm_config",
    ]

    private static func external(
        _ kind: String, _ provider: String, _ model: String,
        _ configuration: JSONValue, task: String = "llm/v1/chat"
    ) -> EndpointTemplate {
        var external: JSONValue = [
            "name": .string(model), "provider": .string(provider), "task": .string(task),
        ]
        // proof: the tests make a body of every kind.
        external[configurations[provider] ?? ""] = configuration
        return EndpointTemplate(
            kind: kind, entity: ["external_model": external])
    }

    private static func secret(_ key: String) -> JSONValue {
        .string(SecretFields.reference(scope: "llm-keys", key: key))
    }
}
