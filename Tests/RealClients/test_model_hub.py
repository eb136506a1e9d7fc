"""The Python examples of the model hub's page, unchanged but for the address and the key, against llm-serve."""

import openai
import requests
from conftest import LIMIT


def test_endpoints_are_listed_and_called_under_their_hub_names(gateway):
    response = requests.get(
        f"{gateway.url}/public/databricks/serving_endpoints",
        headers={"Authorization": f"Bearer {gateway.token}"},
        timeout=LIMIT,
    )
    endpoints = response.json()["endpoints"]
    lines = [
        f"Endpoint: {endpoint['name']}, State: {endpoint['state']}" for endpoint in endpoints
    ]
    assert f"Endpoint: {gateway.chat}, State: READY" in lines

    client = openai.OpenAI(api_key=gateway.token, base_url=gateway.url, max_retries=0)
    response = client.chat.completions.create(
        model=f"databricks/{gateway.chat}", messages=[{"role": "user", "content": "Hello!"}]
    )
    assert response.choices[0].message.content == "Hello!"


def test_each_row_of_the_hub_can_be_called(gateway):
    rows = requests.get(
        f"{gateway.url}/public/model_hub?provider=databricks",
        headers={"Authorization": f"Bearer {gateway.token}"},
        timeout=LIMIT,
    ).json()
    assert {row["model_group"].split("/")[0] for row in rows} == {"databricks"}
    client = openai.OpenAI(api_key=gateway.token, base_url=gateway.url, max_retries=0)
    for row in rows:
        if row["mode"] == "chat":
            messages = [{"role": "user", "content": "one"}]
            answer = client.chat.completions.create(model=row["model_group"], messages=messages)
            assert answer.choices[0].message.content == "one"
