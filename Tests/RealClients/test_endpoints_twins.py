"""Each Python snippet about endpoints, and its shell twin: both send the same bodies, and read the same endpoint back.

The snippets are those of Databricks' own guides. The peer's ledger has what each side sent, and bodies are compared
as JSON, field by field.
"""

import json
import sys
import time

import pytest
import requests
from conftest import BIN_DIR, HERE, LIMIT, Server, start, stop
from databricks.sdk.service import serving
from databricks.sdk.service.serving import (
    AmazonBedrockConfig,
    AmazonBedrockConfigBedrockProvider,
    AnthropicConfig,
    ApiKeyAuth,
    BearerTokenAuth,
    CohereConfig,
    CustomProviderConfig,
    EndpointCoreConfigInput as CoreConfig,
    ExternalModel,
    ExternalModelProvider,
    GoogleCloudVertexAiConfig,
    OpenAiConfig,
    Route,
    ServedEntityInput,
    TrafficConfig,
)
from databricks.sdk.service.workspace import AclPermission
from twins import sent, shell


def EndpointCoreConfigInput(**fields):
    """As in the snippets, which leave out the name that this release of the SDK wants; None is not sent."""
    return CoreConfig(name=None, **fields)


pytestmark = pytest.mark.skipif(not BIN_DIR, reason="DBX_BIN_DIR is not set")
BASE = "/api/2.0/serving-endpoints"


@pytest.fixture
def workspace(monkeypatch):
    """A peer of this test alone; the SDK's pauses between its looks take no time."""
    child, ready = start([sys.executable, str(HERE.parent / "TestPeers" / "peer.py"), "--port", "0"])
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    yield Server("peer", ready["url"], ready["url"] + "/serving-endpoints", ready["pat"],
                 ready["client_id"], ready["client_secret"], "", "", "", "")
    stop(child)


def entity(name, model, provider, task="llm/v1/chat", **config):
    """The served entity of an external model, as the snippets write it."""
    return ServedEntityInput(name=name, external_model=ExternalModel(
        name=model, provider=provider, task=task, **config))


def external(name, *entities, traffic=None):
    """A create call of external models."""
    return lambda w: w.serving_endpoints.create_and_wait(
        name=name, config=EndpointCoreConfigInput(served_entities=list(entities),
                                                  traffic_config=traffic))


AZURE = {
    "openai_api_base": "https://my-resource.openai.azure.com",
    "openai_api_version": "2024-02-15-preview",
    "openai_deployment_name": "my-gpt4-deployment",
}
AZURE_SETTINGS = " ".join(f"--set {key}={value}" for key, value in AZURE.items())
BEDROCK = "anthropic.claude-3-sonnet-20240229-v1:0"
CREATE = "dbx-endpoints create --json - --interval 0"

SNIPPETS = {
    "openai": (
        external("openai-gpt4o", entity(
            "gpt-4o", "gpt-4o", ExternalModelProvider.OPENAI,
            openai_config=OpenAiConfig(openai_api_key="{{secrets/llm-keys/openai-api-key}}"))),
        "template openai --name openai-gpt4o --model gpt-4o "
        "--secret openai_api_key=llm-keys/openai-api-key"),
    "azure-openai": (
        external("azure-gpt4", entity(
            "azure-gpt4", "gpt-4", ExternalModelProvider.OPENAI,
            openai_config=OpenAiConfig(
                openai_api_type="azure", openai_api_key="{{secrets/llm-keys/azure-openai-key}}",
                **AZURE))),
        "template azure-openai --name azure-gpt4 --model gpt-4 --set entity.name=azure-gpt4 "
        f"--secret openai_api_key=llm-keys/azure-openai-key {AZURE_SETTINGS}"),
    # The snippet says azure here; the service's own word for Entra ID, and the template's, is azuread.
    "azure-openai-entra": (
        external("azure-gpt4-entra", entity(
            "azure-gpt4-entra", "gpt-4", ExternalModelProvider.OPENAI,
            openai_config=OpenAiConfig(
                openai_api_type="azure", microsoft_entra_tenant_id="your-tenant-id",
                microsoft_entra_client_id="your-client-id",
                microsoft_entra_client_secret="{{secrets/llm-keys/entra-secret}}", **AZURE))),
        "template azure-openai-entra --name azure-gpt4-entra --model gpt-4 "
        "--set entity.name=azure-gpt4-entra --set openai_api_type=azure "
        "--set microsoft_entra_tenant_id=your-tenant-id "
        "--set microsoft_entra_client_id=your-client-id "
        f"--secret microsoft_entra_client_secret=llm-keys/entra-secret {AZURE_SETTINGS}"),
    "anthropic": (
        external("claude", entity(
            "claude-3-opus", "claude-3-opus-20240229", ExternalModelProvider.ANTHROPIC,
            anthropic_config=AnthropicConfig(
                anthropic_api_key="{{secrets/llm-keys/anthropic-key}}"))),
        "template anthropic --name claude --model claude-3-opus-20240229 "
        "--set entity.name=claude-3-opus --secret anthropic_api_key=llm-keys/anthropic-key"),
    "bedrock": (
        external("bedrock", entity(
            "bedrock-claude", BEDROCK, ExternalModelProvider.AMAZON_BEDROCK,
            amazon_bedrock_config=AmazonBedrockConfig(
                aws_region="us-east-1",
                bedrock_provider=AmazonBedrockConfigBedrockProvider.ANTHROPIC,
                aws_access_key_id="{{secrets/aws/access-key-id}}",
                aws_secret_access_key="{{secrets/aws/secret-access-key}}"))),
        f"template bedrock --name bedrock --model {BEDROCK} --set entity.name=bedrock-claude "
        "--secret aws_access_key_id=aws/access-key-id "
        "--secret aws_secret_access_key=aws/secret-access-key"),
    "bedrock-iam": (
        external("bedrock-iam", entity(
            "bedrock-claude-iam", BEDROCK, ExternalModelProvider.AMAZON_BEDROCK,
            amazon_bedrock_config=AmazonBedrockConfig(
                aws_region="us-east-1",
                bedrock_provider=AmazonBedrockConfigBedrockProvider.ANTHROPIC,
                instance_profile_arn="arn:aws:iam::123456789:instance-profile/my-profile"))),
        "template bedrock-iam --set entity.name=bedrock-claude-iam "
        "--set instance_profile_arn=arn:aws:iam::123456789:instance-profile/my-profile"),
    "vertex": (
        external("vertex", entity(
            "vertex-gemini", "gemini-1.5-pro", ExternalModelProvider.GOOGLE_CLOUD_VERTEX_AI,
            google_cloud_vertex_ai_config=GoogleCloudVertexAiConfig(
                project_id="my-gcp-project", region="us-central1",
                private_key="{{secrets/gcp/service-account-key}}"))),
        "template vertex --model gemini-1.5-pro --set entity.name=vertex-gemini "
        "--set project_id=my-gcp-project --secret private_key=gcp/service-account-key"),
    "cohere": (
        external("cohere", entity(
            "cohere-command", "command-r-plus", ExternalModelProvider.COHERE,
            cohere_config=CohereConfig(cohere_api_key="{{secrets/llm-keys/cohere-key}}"))),
        "template cohere --set entity.name=cohere-command"),
    "custom-provider-key": (
        external("custom", entity(
            "custom-llm", "my-custom-model", ExternalModelProvider.CUSTOM,
            custom_provider_config=CustomProviderConfig(
                custom_provider_url="https://my-llm-provider.com/v1",
                api_key_auth=ApiKeyAuth(
                    key="Authorization", value="{{secrets/llm-keys/custom-api-key}}")))),
        "template custom-provider-key --name custom --model my-custom-model "
        "--set entity.name=custom-llm --set custom_provider_url=https://my-llm-provider.com/v1"),
    "custom-provider-bearer": (
        external("custom", entity(
            "custom-llm-bearer", "my-custom-model", ExternalModelProvider.CUSTOM,
            custom_provider_config=CustomProviderConfig(
                custom_provider_url="https://my-llm-provider.com/v1",
                bearer_token_auth=BearerTokenAuth(token="{{secrets/llm-keys/bearer-token}}")))),
        "template custom-provider-bearer --name custom --model my-custom-model "
        "--set entity.name=custom-llm-bearer "
        "--set custom_provider_url=https://my-llm-provider.com/v1"),
    "uc-model": (
        lambda w: w.serving_endpoints.create_and_wait(
            name="my-model-endpoint", config=EndpointCoreConfigInput(served_entities=[
                ServedEntityInput(entity_name="catalog.schema.my_model", entity_version="1",
                                  workload_size="Small", scale_to_zero_enabled=True)])),
        "template uc-model --name my-model-endpoint --model catalog.schema.my_model"),
    "uc-model-gpu": (
        lambda w: w.serving_endpoints.create_and_wait(
            name="gpu", config=EndpointCoreConfigInput(served_entities=[
                ServedEntityInput(
                    entity_name="c.s.m", entity_version="7", workload_size="Medium",
                    workload_type=serving.ServingModelWorkloadType.GPU_MEDIUM,
                    scale_to_zero_enabled=False, environment_vars={
                        "MODE": "1", "HF_TOKEN": "{{secrets/llm-keys/hf}}"})])),
        "template uc-model --name gpu --model c.s.m --set entity_version=7 "
        "--set workload_size=Medium --set workload_type=GPU_MEDIUM "
        "--set scale_to_zero_enabled=false --set environment_vars.MODE=1 "
        "--secret environment_vars.HF_TOKEN=llm-keys/hf"),
    "provisioned-throughput": (
        lambda w: w.serving_endpoints.create_provisioned_throughput_endpoint_and_wait(
            name="pt", config=serving.PtEndpointCoreConfig(served_entities=[
                serving.PtServedModel(entity_name="system.ai.meta_llama_v3_3_70b_instruct",
                                      entity_version="1", provisioned_model_units=100)])),
        "template provisioned-throughput --name pt --set provisioned_model_units=100"),
    "several-models": (
        external(
            "multi-provider-llm",
            entity("openai-gpt4o", "gpt-4o", ExternalModelProvider.OPENAI,
                   openai_config=OpenAiConfig(openai_api_key="{{secrets/llm-keys/openai-key}}")),
            entity("anthropic-claude", "claude-3-opus-20240229", ExternalModelProvider.ANTHROPIC,
                   anthropic_config=AnthropicConfig(
                       anthropic_api_key="{{secrets/llm-keys/anthropic-key}}")),
            traffic=TrafficConfig(routes=[
                Route(served_model_name="openai-gpt4o", traffic_percentage=80),
                Route(served_model_name="anthropic-claude", traffic_percentage=20)])),
        "template openai --set entity.name=openai-gpt4o --secret openai_api_key=llm-keys/openai-key "
        "> a.json; dbx-endpoints template anthropic --model claude-3-opus-20240229 "
        "--set entity.name=anthropic-claude | dbx-endpoints combine --name multi-provider-llm "
        "--traffic openai-gpt4o=80,anthropic-claude=20 a.json -"),
}


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_and_its_shell_twin_create_the_same(workspace, tmp_path, name):
    snippet, command = SNIPPETS[name]
    w = workspace.workspace()
    by_sdk = snippet(w).as_dict()
    [first] = sent(workspace, "POST")
    w.serving_endpoints.delete(by_sdk["name"])
    record = json.loads(shell(workspace, f"cd {tmp_path}; dbx-endpoints {command} | {CREATE}"))
    [second] = sent(workspace, "POST")
    assert second == first
    # What one side created reads the same from the other, and as the SDK's own did.
    read = w.serving_endpoints.get(by_sdk["name"]).as_dict()
    assert read == by_sdk
    ours = {key: record.pop(key) for key in ("endpoint_url", "workspace_url", "openai_base_url")}
    assert serving.ServingEndpointDetailed.from_dict(record).as_dict() == read
    assert json.loads(shell(workspace, f"dbx-endpoints get {by_sdk['name']}")) == record | ours


CONFIG = [ServedEntityInput(entity_name="c.s.m", entity_version=version, workload_size="Small",
                            scale_to_zero_enabled=True) for version in ("1", "2")]
ROUTES = TrafficConfig(routes=[Route(served_model_name="c.s.m-1", traffic_percentage=90),
                               Route(served_model_name="c.s.m-2", traffic_percentage=10)])
GATEWAY = {"usage_tracking_config": {"enabled": True},
           "rate_limits": [{"calls": 10, "key": "user", "renewal_period": "minute"}]}
GRANTS = [{"group_name": "users", "permission_level": "CAN_QUERY"}]

CHANGES = {
    "config": (
        lambda w, _: w.serving_endpoints.update_config_and_wait(
            "e", served_entities=[ServedEntityInput.from_dict({**CONFIG[0].as_dict(),
                                                               "name": "c.s.m-1"}), CONFIG[1]],
            traffic_config=ROUTES),
        f"update e --interval 0 --traffic c.s.m-1=90,c.s.m-2=10 "
        f"--json '{json.dumps({'served_entities': [CONFIG[1].as_dict()]})}'"),
    "config-replaced": (
        lambda w, _: w.serving_endpoints.update_config_and_wait("e", served_entities=[CONFIG[1]]),
        f"update-config e --interval 0 --json '{json.dumps({'served_entities': [CONFIG[1].as_dict()]})}'"),
    "ai-gateway": (
        lambda w, _: w.serving_endpoints.put_ai_gateway(
            "e", **{key: getattr(serving.AiGatewayConfig.from_dict(GATEWAY), key)
                    for key in GATEWAY}),
        f"update e --part ai-gateway --json '{json.dumps(GATEWAY)}'"),
    "tags": (
        lambda w, _: w.serving_endpoints.patch(
            "e", add_tags=[serving.EndpointTag("team", "x")], delete_tags=["old"]),
        """patch e --json '{"add_tags":[{"key":"team","value":"x"}],"delete_tags":["old"]}'"""),
    "notifications": (
        lambda w, _: w.serving_endpoints.update_notifications(
            "e", email_notifications=serving.EmailNotifications(on_update_failure=["a@x.test"])),
        "update e --part notifications "
        """--json '{"email_notifications":{"on_update_failure":["a@x.test"]}}'"""),
    "rate-limits": (
        lambda w, _: w.serving_endpoints.put("e", rate_limits=[serving.RateLimit(
            calls=5, renewal_period=serving.RateLimitRenewalPeriod.MINUTE)]),
        "update e --part rate-limits "
        """--json '{"rate_limits":[{"calls":5,"renewal_period":"minute"}]}'"""),
    "permissions-set": (
        lambda w, key: w.serving_endpoints.set_permissions(
            key, access_control_list=[
                serving.ServingEndpointAccessControlRequest.from_dict(each) for each in GRANTS]),
        f"permissions set e --json '{json.dumps({'access_control_list': GRANTS})}'"),
    "permissions-update": (
        lambda w, key: w.serving_endpoints.update_permissions(
            key, access_control_list=[
                serving.ServingEndpointAccessControlRequest.from_dict(each) for each in GRANTS]),
        f"permissions update e --json '{json.dumps({'access_control_list': GRANTS})}'"),
    "http-request": (
        lambda w, _: w.serving_endpoints.http_request(
            "peer-connection", serving.ExternalFunctionRequestHttpMethod.POST, "/x",
            headers={"a": "b"}, json={"k": 1}, params={"p": "q"}),
        """http-request peer-connection POST /x --header a=b --param p=q --json '{"k":1}'"""),
    "delete": (lambda w, _: w.serving_endpoints.delete("e"), "delete e --yes"),
    "scope": (lambda w, _: w.secrets.create_scope(scope="llm-keys"),
              "secrets create-scope llm-keys"),
    "secret": (
        lambda w, _: (w.secrets.create_scope(scope="s"),
                      w.secrets.put_secret(scope="s", key="k", string_value="sk-EXAMPLE"),
                      w.secrets.put_acl("s", "users", AclPermission.READ),
                      w.secrets.delete_acl("s", "users"),
                      w.secrets.delete_secret("s", "k"), w.secrets.delete_scope("s")),
        "secrets create-scope s && echo sk-EXAMPLE | dbx-endpoints secrets put s k && "
        "dbx-endpoints secrets put-access s users read && "
        "dbx-endpoints secrets delete-access s users && "
        "dbx-endpoints secrets delete s k && dbx-endpoints secrets delete-scope s --yes"),
}


def fresh(w):
    """The endpoint e as it is before each change."""
    w.serving_endpoints.create_and_wait(
        "e", config=EndpointCoreConfigInput(served_entities=[CONFIG[0]]),
        tags=[serving.EndpointTag("old")])
    return w.serving_endpoints.get("e").id


def bodies(entries):
    """What was sent, with the strings that hold JSON read."""
    read = []
    for method, target, body in entries:
        for key in ("headers", "json", "params") if isinstance(body, dict) else ():
            if isinstance(body.get(key), str):
                body[key] = json.loads(body[key])
        read.append((method, target, body))
    return read


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_and_its_shell_twin_send_the_same(workspace, name):
    snippet, command = CHANGES[name]
    w = workspace.workspace()
    key = fresh(w)
    sent(workspace)
    snippet(w, key)
    first = bodies(sent(workspace, "POST", "PUT", "PATCH", "DELETE"))
    if name == "scope":
        w.secrets.delete_scope("llm-keys")
    if name != "delete":
        w.serving_endpoints.delete("e")
    fresh(w)
    sent(workspace)
    shell(workspace, f"dbx-endpoints {command}")
    assert bodies(sent(workspace, "POST", "PUT", "PATCH", "DELETE")) == first


READS = {
    "list": (
        lambda w: [f"{ep.name}: {ep.state.ready.value}" for ep in w.serving_endpoints.list()],
        r"""list --jq '"\(.name): \(.state.ready)"'"""),
    "get": (
        lambda w: [f"State: {w.serving_endpoints.get(name='e').state.ready.value}"],
        r"""get e --jq '"State: \(.state.ready)"'"""),
    "pending": (
        lambda w: [str(w.serving_endpoints.get(name="stuck-e").pending_config.config_version)],
        "get stuck-e --jq .pending_config.config_version"),
    # A log grows by a line with each look; the shell looks first.
    "logs": (
        lambda w: w.serving_endpoints.logs(
            name="e", served_model_name="c.s.m-1").logs.splitlines()[:-1],
        "logs e c.s.m-1"),
}


@pytest.mark.parametrize("name", READS)
def test_a_reading_snippet_and_its_shell_twin_print_the_same(workspace, name):
    snippet, command = READS[name]
    w = workspace.workspace()
    fresh(w)
    w.serving_endpoints.create(
        "stuck-e", config=EndpointCoreConfigInput(served_entities=[CONFIG[0]]))
    assert shell(workspace, f"dbx-endpoints {command}").splitlines() == snippet(w)


def test_a_create_that_is_waited_for_later(workspace):
    """The snippet of the asynchronous form: the first answer at once, and the wait by itself."""
    config = EndpointCoreConfigInput(served_entities=[CONFIG[0]])
    w = workspace.workspace()
    waiter = w.serving_endpoints.create("e", config=config)
    assert waiter.response.state.ready.value == "NOT_READY"
    by_sdk = waiter.result().as_dict()
    [first] = sent(workspace, "POST")
    w.serving_endpoints.delete("e")
    record = json.loads(shell(
        workspace, "dbx-endpoints template uc-model --name e --model c.s.m |"
        " dbx-endpoints create --json - --no-wait"))
    assert record["state"]["ready"] == "NOT_READY"
    assert sent(workspace, "POST") == [first]
    shell(workspace, "dbx-endpoints wait e --interval 0")
    assert w.serving_endpoints.get("e").as_dict() == by_sdk


def test_texts_read_the_same_from_both(workspace):
    w = workspace.workspace()
    fresh(w)
    built = w.serving_endpoints.build_logs("e", "c.s.m-1").logs
    assert shell(workspace, "dbx-endpoints logs e --build") == built
    metrics = w.serving_endpoints.export_metrics("e").contents.read().decode()
    assert shell(workspace, "dbx-endpoints metrics e") == metrics
    schema = json.loads(w.serving_endpoints.get_open_api("e").contents.read())
    assert json.loads(shell(workspace, "dbx-endpoints schema e")) == schema
    levels = w.serving_endpoints.get_permission_levels(w.serving_endpoints.get("e").id)
    assert shell(workspace, "dbx-endpoints permissions levels e -q .permission_level").split() == [
        each.permission_level.value for each in levels.permission_levels]


@pytest.mark.parametrize("name, state", [("broken-x", "UPDATE_FAILED"),
                                         ("canceled-x", "UPDATE_CANCELED")])
def test_both_end_at_once_when_an_update_cannot_succeed(workspace, name, state):
    config = EndpointCoreConfigInput(served_entities=[CONFIG[0]])
    with pytest.raises(Exception, match=state):
        workspace.workspace().serving_endpoints.create_and_wait(name, config=config)
    shell(workspace, f"dbx-endpoints wait {name} --interval 0", status=1)


def test_a_long_list_streams_at_flat_memory(workspace, tmp_path):
    """The high-water mark of a child, told by a small process, since a child starts with its parent's."""
    script = tmp_path / "peak.py"
    script.write_text(
        "import os, sys\n"
        "null = os.open('/dev/null', os.O_WRONLY)\n"
        "pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ,\n"
        "                      file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])\n"
        "_, status, usage = os.wait4(pid, 0)\n"
        "print(status, usage.ru_maxrss)\n")

    def peak_kilobytes():
        status, peak = shell(workspace, f"{sys.executable} {script} dbx-endpoints list").split()
        assert status == "0"
        return int(peak)

    few = peak_kilobytes()
    requests.post(workspace.url + "/_endpoints", json={"count": 10_000}, timeout=LIMIT)
    assert len(shell(workspace, "dbx-endpoints list -q .name").split()) == 10_010
    many = peak_kilobytes()
    size = len(requests.get(workspace.url + BASE, timeout=LIMIT, headers={
        "Authorization": f"Bearer {workspace.token}"}).content) // 1024
    assert size > 10_000
    assert many - few < 4 * 1024, f"{few} kB for 10, {many} kB for 10,010 in {size} kB"
