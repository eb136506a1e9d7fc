"""The official Databricks SDK, unchanged, against the peer workspace and llm-serve."""

import pytest
from databricks.sdk import errors
from databricks.sdk.service.serving import ChatMessage, ChatMessageRole, EndpointStateReady

QUESTION = [ChatMessage(role=ChatMessageRole.USER, content="hello there")]


def test_endpoints_are_listed_with_their_state(server):
    endpoints = {each.name: each for each in server.workspace().serving_endpoints.list()}
    assert {server.chat, server.completions, server.embeddings} <= set(endpoints)
    assert endpoints[server.chat].state.ready == EndpointStateReady.READY
    assert endpoints[server.chat].task == "llm/v1/chat"
    assert endpoints[server.embeddings].task == "llm/v1/embeddings"


def test_one_endpoint_is_read_by_name(server):
    endpoint = server.workspace().serving_endpoints.get(server.chat)
    assert endpoint.name == server.chat
    assert endpoint.config.served_entities


def test_an_endpoint_that_is_ready_needs_no_waiting(server):
    waited = server.workspace().serving_endpoints.wait_get_serving_endpoint_not_updating(server.chat)
    assert waited.name == server.chat


def test_a_chat_endpoint_is_queried(server):
    answer = server.workspace().serving_endpoints.query(server.chat, messages=QUESTION)
    assert answer.choices[0].message.content == server.answer.format("hello there")
    assert answer.usage.total_tokens > 0


def test_a_completions_endpoint_is_queried(server):
    answer = server.workspace().serving_endpoints.query(server.completions, prompt="once upon")
    assert "once upon" in answer.choices[0].text


def test_an_embeddings_endpoint_is_queried(server):
    answer = server.workspace().serving_endpoints.query(server.embeddings, input=["alpha", "beta"])
    assert len(answer.data) == 2
    assert len(answer.data[0].embedding) == len(answer.data[1].embedding) > 0


def test_a_service_principal_logs_in_with_its_secret(server):
    workspace = server.workspace(client_id=server.client_id, client_secret=server.client_secret)
    assert workspace.config.auth_type == "oauth-m2m"
    assert any(each.name == server.chat for each in workspace.serving_endpoints.list())


def test_a_wrong_secret_does_not_log_in(server):
    with pytest.raises(ValueError, match="invalid_client"):
        server.workspace(client_id=server.client_id, client_secret="wrong").config.authenticate()


def test_who_am_i(server):
    assert server.workspace().current_user.me().user_name


def test_an_unknown_endpoint_is_the_sdks_own_not_found(server):
    with pytest.raises(errors.NotFound):
        server.workspace().serving_endpoints.get("no-such-endpoint")
    with pytest.raises(errors.NotFound):
        server.workspace().serving_endpoints.query("no-such-endpoint", messages=QUESTION)


def test_a_wrong_token_is_the_sdks_own_error(server):
    with pytest.raises((errors.Unauthenticated, errors.PermissionDenied)):
        list(server.workspace(token="dapi-EXAMPLE-wrong").serving_endpoints.list())


def test_a_query_without_the_right_is_permission_denied(peer):
    with pytest.raises(errors.PermissionDenied, match="Query"):
        peer.workspace().serving_endpoints.query("peer-denied", messages=QUESTION)


def test_a_custom_model_is_queried(peer):
    answer = peer.workspace().serving_endpoints.query(
        "peer-tabular", dataframe_records=[{"a": 1, "b": 2}, {"a": 3, "b": 4}]
    )
    assert answer.predictions == [2, 2]
