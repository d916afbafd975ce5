# SPDX-License-Identifier: Apache-2.0
"""Requests about service items and cases that the gateway grants. Here the market bureau handles them,
unless said; the bureau is asked to sign."""

import hashlib
import secrets
import uuid
from random import Random

from seals import DECISIONS, Seals

BASIS = {"basis": "ZWFW-5"}
DONE = {"from": "2026-04-20", "basis": "GBT-42727"}
SUBMITTED = [{"code": "CL-1", "how": "SUBMITTED"}]
ONLINE = {"step": "APPLICATION", "channel": "MOBILE", "visits": 0, "sheets": 0}
COLLECTED = {"step": "COLLECTION", "channel": "WINDOW", "visits": 1, "sheets": 2}


class Cases:
    """Items and cases in the state that a request needs, made through the API."""

    def __init__(self, stock, handler: str | None = None):
        self.stock = stock
        self.handler = handler or stock.market
        self.water = next(unit for unit in stock.units if unit.endswith("TA000106XU"))

    def content(self) -> dict:
        material = {"title": "申请书", "required": True, "from": {"items": [], "types": []}}
        return {
            "title": "示例服务",
            "class": "PUBLIC_SERVICE",
            "kind": "PROMISED",
            "channels": ["WINDOW", "PC", "MOBILE"],
            "limits": {"statutory": 20, "promised": 5},
            "materials": [{"code": "CL-1", **material}],
            "procedures": [{"code": "TX-1", "title": "听证", "basis": "X-1", "maxDays": 3}],
            "coSigners": [],
            "results": [],
            "bundle": [],
        }

    def baseline(self) -> dict:
        sourced = {"count": 2, "source": "BSZN-2019"}
        shares = [{"mode": "BUS", "perMille": 1000}]
        return {
            "visits": sourced,
            "sheets": sourced,
            "travel": {"shares": shares, "source": "YLFF-1"},
        }

    def item_body(self) -> dict:
        code = f"{self.handler}7{self.stock.next():012d}"
        return {"id": code, "content": self.content(), "baseline": self.baseline(), **BASIS}

    def published(self) -> str:
        body = self.item_body()
        self.stock.call("POST", "/v1/service-items", self.handler, "approver", json=body)
        return body["id"]

    def item(self) -> str:
        known = self.stock.__dict__.setdefault("service_items", {})
        if self.handler not in known:
            known[self.handler] = self.published()
        return known[self.handler]

    def body(self, applicant: dict | None = None) -> dict:
        return {
            "id": f"cas_{secrets.token_hex(32)}",
            "serviceItem": self.item(),
            "applicant": applicant or {"type": "099", "code": f"FUZZ-{self.stock.next()}"},
            "number": f"fuzz {uuid.uuid4()}",
            "step": ONLINE,
            **BASIS,
        }

    def received(self, applicant: dict | None = None) -> str:
        body = self.body(applicant)
        self.stock.call("POST", "/v1/cases", self.handler, "clerk", json=body)
        return body["id"]

    def on(self, case: str, role: str, what: str, body: dict) -> str:
        path = f"/v1/cases/{case}/{what}"
        self.stock.call("POST", path, self.handler, role, json={**body, **BASIS})
        return case

    def answered(self, applicant: dict | None = None) -> str:
        return self.on(self.received(applicant), "clerk", "materials", {"materials": SUBMITTED})

    def accepted(self, applicant: dict | None = None) -> str:
        return self.on(self.answered(applicant), "clerk", "acts", {"act": "accept"})

    def granted(self, applicant: dict | None = None) -> str:
        return self.on(self.accepted(applicant), "approver", "decisions", {"act": "grant"})

    def delivery(self) -> dict:
        content = next(DECISIONS).read_bytes()
        market = self.stock.market
        seal = Seals(self.stock).of_decisions()
        files = {"file": ("a.ofd", content)}
        document = self.stock.call("POST", "/v1/documents", market, "clerk", files=files)["id"]
        path = f"/v1/seals/{seal}/impressions"
        taken = self.stock.call("POST", path, market, "clerk", json={"document": document})
        digest = hashlib.sha256(content).hexdigest()
        sealed = {"seal": seal, "number": taken["number"], "sha256": digest}
        return {"licences": [], "files": [sealed], "step": COLLECTED, **BASIS}

    def delivered(self, applicant: dict | None = None) -> str:
        return self.on(self.granted(applicant), "clerk", "delivery", self.delivery())

    def package(self) -> str:
        """A package of the market bureau that passed its test: made once."""
        if hasattr(self.stock, "case_package"):
            return self.stock.case_package
        market, bureau = self.stock.market, self.stock.bureau
        fonds = {"id": f"{market}.J700", "business": market, "archives": bureau}
        fonds |= {"hall": self.water, "pattern": "{fonds}-{item:4}", "from": "2024-01-01"}
        self.stock.call("POST", "/v1/fonds", market, "approver", json={**fonds, **BASIS})
        files = {"file": ("a.xml", b"<a/>")}
        document = self.stock.call("POST", "/v1/documents", market, "clerk", files=files)["id"]
        body = {
            **{"fonds": fonds["id"], "code": "J700-0001", "year": 2010, "retention": "Y10"},
            "metadata": {"title": "x", "creator": "y", "date": "2010-01-01", "secrecy": "公开"},
            "files": [{"document": document, "path": "a.xml"}],
            "log": [{"act": "x", "time": "2010-01-01", "basis": "X-1"}],
            **DONE,
        }
        made = self.stock.call("POST", "/v1/archives", market, "clerk", json=body)
        archive = made["archive"]["id"]
        path = f"/v1/archives/{archive}/tests"
        self.stock.call("POST", path, market, "clerk", json={"phase": "archiving", **DONE})
        self.stock.case_package = archive
        return archive


def good_cases(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def acting(role: str, make, body):
        def request(stock, _random: Random):
            cases = Cases(stock)
            said = body(cases) if callable(body) else body
            return good(stock.market, role, {"id": make(cases)}, {**said, **BASIS})

        return request

    def publish(stock, _random: Random):
        return good(stock.market, "approver", None, Cases(stock).item_body())

    def act_on_item(stock, random: Random):
        cases = Cases(stock)
        body = random.choice(
            [
                {"act": "revise", "content": cases.content()},
                {"act": "setBaseline", "baseline": cases.baseline()},
                {"act": "retire"},
            ]
        )
        return good(stock.market, "approver", {"id": cases.published()}, {**body, **BASIS})

    def receive(stock, _random: Random):
        return good(stock.market, "clerk", None, Cases(stock).body())

    def stop(stock, _random: Random):
        path = {"id": Cases(stock).accepted()}
        return good(stock.market, "approver", path, {"procedure": "TX-1"})

    def signers(cases: Cases) -> dict:
        return {"units": [cases.stock.bureau]}

    return {
        "publishServiceItem": publish,
        "getServiceItem": lambda stock, _random: good(path={"id": Cases(stock).item()}),
        "actOnServiceItem": act_on_item,
        "receiveCase": receive,
        "getCase": lambda stock, _random: good(path={"id": Cases(stock).received()}),
        "answerMaterials": acting("clerk", Cases.received, {"materials": SUBMITTED}),
        "recordCaseStep": acting("clerk", Cases.received, {"step": ONLINE}),
        "askCaseCompletion": acting("clerk", Cases.received, {"missing": ["CL-1"]}),
        "actOnCase": acting("clerk", Cases.answered, {"act": "accept"}),
        "decideOnCase": acting("approver", Cases.accepted, {"act": "grant"}),
        "askCoSignatures": acting("approver", Cases.accepted, signers),
        "stopCaseClock": stop,
        "deliverCase": acting("clerk", Cases.granted, Cases.delivery),
        "archiveCase": acting(
            "clerk", Cases.delivered, lambda cases: {"archive": cases.package()}
        ),
    }
