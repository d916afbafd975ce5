# SPDX-License-Identifier: Apache-2.0
"""Requests about seals that the gateway grants. In the demo the bureau approves seals and makes them;
here the market bureau owns them."""

import hashlib
import json
import os
from pathlib import Path
from random import Random

FOLDER = Path(json.loads(os.environ["FUZZ_API_SETUP"])["sealObjects"])
#: Seal objects that no chain knows yet, each used once.
OBJECTS = iter(sorted(FOLDER.glob("*.esl")))
#: Decisions sealed with the seal beside them, each used once.
DECISIONS = iter(sorted((FOLDER / "decisions").glob("*.ofd")))
DECISION_SEAL = FOLDER / "decisions" / "seal.esl"
#: SM3 of the certificate in all of these seals.
CERTIFICATE = (FOLDER / "certificate.txt").read_text()
BASIS = {"basis": "YZGL-17"}
#: A seal of the demo that was lost: three uses of it are marked.
LOST = "S-0009999991000105"


class Seals:
    """Seals in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock

    def body(self) -> dict:
        number = self.stock.next()
        return {
            "id": "S-" + hashlib.sha256(f"fuzz {number}".encode()).hexdigest()[:24],
            "sealKind": "01",
            "typeCode": f"{self.stock.bureau}901",
            "department": self.stock.bureau,
            "maker": self.stock.bureau,
            "certificates": [CERTIFICATE],
            "validTo": "2041-12-31",
            "basis": "YZGL-9",
        }

    def applied(self) -> str:
        body = self.body()
        self.stock.call("POST", "/v1/seals", self.stock.market, "clerk", json=body)
        return body["id"]

    def act(self, seal: str, unit: str, role: str, rest: str, body: dict) -> str:
        path = f"/v1/seals/{seal}/{rest}"
        self.stock.call("POST", path, unit, role, json={**body, **BASIS})
        return seal

    def approved(self) -> str:
        return self.act(
            self.applied(), self.stock.bureau, "approver", "acts", {"act": "approve"}
        )

    def object(self, path: Path | None = None) -> str:
        """A seal object that no other seal has; the document's id."""
        content = (path or next(OBJECTS)).read_bytes()
        answer = self.stock.call(
            "POST",
            "/v1/documents",
            self.stock.bureau,
            "clerk",
            files={"file": ("seal.esl", content)},
        )
        return answer["id"]

    def making(self, path: Path | None = None) -> dict:
        said = {"document": self.object(path), "sealKind": "01", "ownerUnit": self.stock.market}
        return {**said, **BASIS}

    def made(self, path: Path | None = None) -> str:
        making = self.making(path)
        return self.act(self.approved(), self.stock.bureau, "clerk", "making", making)

    def of_decisions(self) -> str:
        """The seal with which the decisions are sealed: filed once."""
        if not hasattr(self.stock, "decision_seal"):
            self.stock.decision_seal = self.active(DECISION_SEAL)
        return self.stock.decision_seal

    def active(self, path: Path | None = None) -> str:
        seal = self.made(path)
        filing = {"filingNumber": f"F-{self.stock.next():08d}"}
        return self.act(seal, self.stock.bureau, "approver", "filing", filing)

    def used(self) -> str:
        seal = self.active()
        path = f"/v1/seals/{seal}/impressions"
        self.stock.call("POST", path, self.stock.market, "clerk", json={})
        return seal

    def lost(self) -> str:
        return self.act(
            self.used(), self.stock.market, "approver", "pauses", {"kind": "LOSS"}
        )

    def compromised(self) -> str:
        since = {"suspectedFrom": "2026-01-01"}
        return self.act(self.lost(), self.stock.market, "approver", "compromises", since)

    def marked(self) -> str:
        seal = self.compromised()
        path = f"/v1/seals/{seal}/compromises/1/marking"
        self.stock.call("POST", path, self.stock.market, "approver", json={})
        return seal

    def disputed(self) -> str:
        found = {"outcome": "UNSOUND"}
        return self.act(
            self.marked(), self.stock.market, "approver", "compromises/1/reviews/1", found
        )


def good_seals(good):
    """The operations of seals; `good` makes the parts of a request."""

    def of(make, unit, role, path, body):
        """A request for a seal that `make` brings to where the request is granted."""

        def request(stock, random: Random):
            seals = Seals(stock)
            sender = stock.market if unit == "market" else stock.bureau
            said = body(seals, random) if callable(body) else body
            return good(sender, role, {"id": make(seals), **path}, said)

        return request

    def reading(path):
        return lambda stock, _random: good(stock.market, "clerk", {"id": LOST, **path}, None)

    return {
        "applyForSeal": lambda stock, _random: good(
            stock.market, "clerk", None, Seals(stock).body()
        ),
        "getSeal": reading({}),
        "listImpressions": reading({}),
        "getSealCompromise": reading({"index": "1"}),
        "getSealReview": reading({"index": "1", "number": "1"}),
        "actOnSeal": of(Seals.applied, "bureau", "approver", {}, {"act": "approve", **BASIS}),
        "makeSeal": of(
            Seals.approved, "bureau", "clerk", {}, lambda seals, _random: seals.making()
        ),
        "fileSeal": of(
            Seals.made,
            "bureau",
            "approver",
            {},
            lambda seals, _random: {"filingNumber": f"F-{seals.stock.next():08d}", **BASIS},
        ),
        "pauseSeal": of(Seals.active, "market", "approver", {}, {"kind": "LOSS", **BASIS}),
        "liftSealPause": of(Seals.lost, "market", "approver", {"kind": "LOSS"}, BASIS),
        "impress": of(Seals.active, "market", "clerk", {}, {}),
        "settleImpressions": of(
            Seals.used,
            "market",
            "clerk",
            {"first": "1"},
            {"impressions": [{"number": 1, "void": "YZGL-24"}]},
        ),
        "reportSealCompromise": of(
            Seals.lost, "market", "approver", {}, {"suspectedFrom": "2026-01-01", **BASIS}
        ),
        "markCompromised": of(Seals.compromised, "market", "approver", {"index": "1"}, {}),
        "closeSealReview": of(
            Seals.marked,
            "market",
            "approver",
            {"index": "1", "number": "1"},
            {"outcome": "SOUND", **BASIS},
        ),
        "decideSealDispute": of(
            Seals.disputed,
            "bureau",
            "approver",
            {"index": "1", "number": "1"},
            {"outcome": "DISMISSED", "reference": "印裁〔2026〕1号", **BASIS},
        ),
    }
