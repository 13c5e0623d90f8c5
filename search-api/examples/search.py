"""Prints every article that holds all words of a query, newest first.

python3 search.py http://127.0.0.1:8080 "latihan militer"
"""

import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


def ask(url):
    while True:
        try:
            with urllib.request.urlopen(url, timeout=30) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code in (429, 503):
                time.sleep(int(error.headers.get("Retry-After", 1)))
                continue
            # Every error is a problem+json; errors names the parameters at fault.
            problem = json.load(error)
            faults = [f"{one['parameter']}: {one['detail']}" for one in problem["errors"]]
            sys.exit("\n".join([problem["title"], problem["detail"], *faults]))


base, q = sys.argv[1:]
parameters = {"q": q, "sort": "newest", "relax": "false", "size": 50}
link = "/api/v1/search?" + urllib.parse.urlencode(parameters)
first = True
while link:
    answer = ask(urllib.parse.urljoin(base, link))
    if answer["partial"]:
        sys.exit("not all: " + answer["partial"]["reason"])
    if first:
        total = answer["total"]
        print(f"{total['value']} articles, in {total['groups']} groups of copies")
        first = False
    for hit in answer["hits"]:
        print(f"{hit['published'] or 'undated'}  {hit['title']}")
    link = answer["next"]
