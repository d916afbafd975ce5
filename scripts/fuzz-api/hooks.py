# SPDX-License-Identifier: Apache-2.0
"""Hooks of schemathesis: valid credentials for each operation, and good values in all parts of a
request but the one that is meant to be wrong. Counts what is answered."""

import atexit
import json
import os
import threading
import uuid
from collections import Counter
from random import Random

import schemathesis
from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode
from schemathesis.generation.meta import TestPhase

from good_requests import GOOD, Good, remember
from materials import PART
from stock import Stock

# Bytes as they are, like any other binary body.
schemathesis.serializer.alias(PART, "application/octet-stream")

SETUP = json.loads(os.environ["FUZZ_API_SETUP"])
STOCK = Stock(SETUP["url"], SETUP["credentials"], SETUP["counterpart"], SETUP["origin"])
RANDOM = Random(SETUP["seed"])
LOCK = threading.Lock()

#: How often a valid request gets good values instead of generated ones, and how often one of its
#: parts is then generated after all.
GOOD_SHARE = 0.8
OVERLAY_SHARE = 0.3

#: By operation: how often each status and problem code was answered.
ANSWERS: dict[str, Counter] = {}
PROBLEMS: Counter = Counter()
FAILURES: list[dict] = []


def operation_of(case) -> dict:
    return case.operation.definition.raw


def is_negative(case, location: ParameterLocation) -> bool:
    part = case.meta.components.get(location) if case.meta else None
    return part is not None and part.mode is GenerationMode.NEGATIVE


def credentials_for(operation: dict, good: Good) -> str | None:
    roles = operation.get("x-roles")
    if good.cookies or (roles is None and good.role is None):
        return None
    if good.role is not None:
        return STOCK.key(good.unit, good.role)
    role = RANDOM.choice(roles)
    units = [unit for unit in STOCK.units if STOCK.key(unit, role)]
    return STOCK.key(RANDOM.choice(units), role)


def overlay(good, generated):
    """A good body in which some members are the generated ones."""
    if not isinstance(good, dict) or not isinstance(generated, dict) or not generated:
        return good
    if RANDOM.random() >= OVERLAY_SHARE:
        return good
    names = RANDOM.sample(sorted(generated), k=1)
    return {**good, **{name: generated[name] for name in names if name in good}}


def put_body(case, good: Good) -> None:
    if good.body is None or is_negative(case, ParameterLocation.BODY) or case.body is NOT_SET:
        return
    if case.media_type == "multipart/form-data":
        case.body = {"file": good.body}
        return
    case.body = overlay(good.body, case.body)


def put_query(case, operation: dict, good: Good) -> None:
    if is_negative(case, ParameterLocation.QUERY):
        return
    query = dict(case.query or {})
    for name in ("starting_after", "ending_before"):
        query.pop(name, None)
    cursors = STOCK.cursors.get(operation["operationId"])
    # A cursor is good for the very filters of its list; those seen here had none.
    if cursors and RANDOM.random() < 0.1:
        query = {"starting_after": RANDOM.choice(cursors)}
    query.update(good.query)
    case.query = query


def is_about(case, name: str) -> bool:
    """Whether the request was made to try this very parameter: perhaps it is left out."""
    return case.meta is not None and getattr(case.meta.phase.data, "parameter", None) == name


def put_headers(case, operation: dict, good: Good) -> None:
    negative = is_negative(case, ParameterLocation.HEADER)
    key = credentials_for(operation, good)
    if key is not None and not is_about(case, "Authorization"):
        case.headers["Authorization"] = f"Bearer {key}"
    put_cookies(case, good)
    # Hardly any generated tag is that of a record, or id that of an event.
    for name in ("If-Match", "Last-Event-ID"):
        if not is_about(case, name) and RANDOM.random() < GOOD_SHARE:
            case.headers.pop(name, None)
    if operation["operationId"] == "streamEvents" and "Last-Event-ID" not in case.headers:
        # From the beginning: a stream without a past says nothing for a while.
        case.headers["Last-Event-ID"] = "0:0:0"
    names = {one.name for one in case.operation.headers}
    wrong = negative and case.meta.phase.name is not TestPhase.COVERAGE
    if "Idempotency-Key" in names and not wrong and not is_about(case, "Idempotency-Key"):
        case.headers["Idempotency-Key"] = str(uuid.UUID(int=RANDOM.getrandbits(128)))


def put_cookies(case, good: Good) -> None:
    """As a browser that is on a page of our own sends them."""
    cookies = {name: value for name, value in good.cookies.items() if not is_about(case, name)}
    if not cookies:
        return
    case.cookies = {**(case.cookies or {}), **cookies}
    case.headers.update({"Origin": SETUP["origin"], "Sec-Fetch-Site": "same-origin"})


@schemathesis.hook
def before_call(_context, case, _kwargs):
    operation = operation_of(case)
    with LOCK:
        make = GOOD.get(operation["operationId"])
        good = make(STOCK, RANDOM) if make else Good()
        put_headers(case, operation, good)
        # What is wrong in one part is tried with all others good; what is valid, sometimes as it is.
        is_valid = case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE
        if is_valid and RANDOM.random() >= GOOD_SHARE:
            return
        if good.path is not None and not is_negative(case, ParameterLocation.PATH):
            case.path_parameters = {**(case.path_parameters or {}), **good.path}
        put_query(case, operation, good)
        if not is_negative(case, ParameterLocation.HEADER):
            case.headers.update(good.headers)
        put_body(case, good)


@schemathesis.hook
def filter_failure(_context, failure, case, _response):
    """A multipart form has no types: a number that was to be refused arrives as text. Nor has a part
    of a file: any bytes are good ones."""
    untyped = case.media_type in ("multipart/form-data", PART)
    return not (untyped and type(failure).__name__ == "AcceptedNegativeData")


@schemathesis.hook
def after_call(_context, case, response):
    name = operation_of(case)["operationId"]
    status = response.status_code
    answer = body_of(response)
    with LOCK:
        # Other methods are tried on its path, too: what they are answered says nothing of it.
        said = status if case.method.upper() == case.operation.method.upper() else f"{status} other"
        ANSWERS.setdefault(name, Counter())[said] += 1
        if status >= 400:
            PROBLEMS[f"{status} {answer.get('code', '-')}"] += 1
        if status >= 500:
            FAILURES.append({"operation": name, "status": status, "answer": answer})
        if status in (200, 201):
            remember(STOCK, name, answer)


def body_of(response) -> dict:
    try:
        body = json.loads(response.content)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


@atexit.register
def report() -> None:
    """What run.mjs reads."""
    with open(SETUP["report"], "w", encoding="utf-8") as file:
        json.dump(
            {
                "answers": {name: dict(counts) for name, counts in ANSWERS.items()},
                "problems": dict(PROBLEMS.most_common()),
                "failures": FAILURES[:50],
            },
            file,
        )
