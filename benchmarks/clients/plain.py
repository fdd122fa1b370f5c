"""Reads pages as a small Python program would. Prints CPU and wall time in microseconds, and peak memory in KiB."""
import http.client
import json
import resource
import sys
import threading
import time
from urllib.parse import urlsplit

url, key, connection, pages, at_once = sys.argv[1:]
parts = urlsplit(url)
headers = {"apikey": key, "x-connection-id": connection}


def read(pages):
    http_connection = http.client.HTTPConnection(parts.netloc)
    last = None
    for _ in range(pages):
        cursor = f"&last_id={last}" if last else ""
        http_connection.request("GET", f"{parts.path}?limit=10{cursor}", headers=headers)
        body = json.loads(http_connection.getresponse().read())
        if len(body["list"]) != 10:
            sys.exit("too few messages")
        last = body["list"][-1]["id"]
    http_connection.close()


def read_all(pages):
    threads = [threading.Thread(target=read, args=(pages,)) for _ in range(int(at_once))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


read_all(min(int(pages), 100))
processor, start = time.process_time(), time.perf_counter()
read_all(int(pages))
processor, wall = time.process_time() - processor, time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(round(processor * 1e6), round(wall * 1e6), peak)
