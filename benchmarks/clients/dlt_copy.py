"""Copies the messages of a chat with dlt: REST source, merge into DuckDB. Prints the same figures as the example `backfill`.

Needs `pip install 'dlt[duckdb]'`. The server is that of `backfill serve`, by the variables that it prints.
"""
import json
import os
import resource
import sys
import tempfile
import time

import dlt
from dlt.sources.rest_api import rest_api_source

server = os.environ["OFAUTH_BASE_URL"]
headers = {"apikey": os.environ["OFAUTH_API_KEY"], "x-connection-id": os.environ["OFAUTH_CONNECTION_ID"]}
# It reports to its makers otherwise.
os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
chat = sys.argv[1] if len(sys.argv) > 1 else "4103"

source = rest_api_source(
    {
        "client": {"base_url": f"{server}/v2/access/", "headers": headers},
        "resources": [
            {
                "name": "messages",
                "write_disposition": "merge",
                "primary_key": "id",
                "endpoint": {
                    "path": f"chats/{chat}/messages",
                    "params": {"limit": 10},
                    "data_selector": "list",
                    "paginator": {"type": "cursor", "cursor_path": "nextLastId", "cursor_param": "last_id"},
                },
            }
        ],
    }
)

with tempfile.TemporaryDirectory() as folder:
    os.environ["DLT_DATA_DIR"] = folder
    pipeline = dlt.pipeline(
        pipeline_name="messages",
        pipelines_dir=os.path.join(folder, "pipelines"),
        destination=dlt.destinations.duckdb(os.path.join(folder, "copy.duckdb")),
        dataset_name="chats",
    )
    clock, before = time.monotonic(), time.process_time()
    pipeline.run(source)
    processor, clock = time.process_time() - before, time.monotonic() - clock
    with pipeline.sql_client() as client:
        (messages,) = client.execute_sql("SELECT count(*) FROM messages")[0]

# Work in processes of its own counts, too.
children = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, children.ru_maxrss)
print(
    json.dumps(
        {
            "messages": messages,
            "processor_seconds": processor + children.ru_utime + children.ru_stime,
            "seconds": clock,
            "peak_mib": peak / 1024,
            "version": dlt.__version__,
        }
    )
)
