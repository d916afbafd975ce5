# SPDX-License-Identifier: Apache-2.0
"""What exists on the gateway under test, and ways to make more of it. What is made here is not
counted: only what schemathesis sends is."""

import hashlib
import itertools
import threading
import uuid
from collections import deque

import requests

from identifiers import licence_identifier

SINCE = "2024-01-01T00:00:00.000Z"
ISSUED = "2026-01-05"

#: A collection standard's schema, as small as one can be.
SCHEMA = {
    "type": "object",
    "properties": {"ZZMC": {"type": "string", "x-short-name": "ZZMC"}},
    "required": ["ZZMC"],
    "additionalProperties": False,
}


class Stock:
    """Knows the demo consortium by its credentials: a list of unit, role and key."""

    def __init__(self, url: str, credentials: list[dict], counterpart: str, origin: str):
        self.url = url
        self.counterpart = counterpart
        self.origin = origin
        self.keys = {(one["unit"], one["role"]): one["key"] for one in credentials}
        self.units = sorted({one["unit"] for one in credentials})
        self._session = threading.local()
        self._number = itertools.count(1)
        self._lock = threading.Lock()
        self.licences: deque = deque()
        self.batches: deque = deque()
        self.licence_ids: list[str] = []
        self.batch_ids: list[str] = []
        self.documents: list[str] = []
        self.proposals: list[str] = []
        self.transactions: list[str] = []
        self.cursors: dict[str, list[str]] = {}
        self._look_around()

    # the bureau defines all types of the demo and sits on the committee
    @property
    def bureau(self) -> str:
        return next(unit for unit in self.units if unit.endswith("TA00000168"))

    @property
    def market(self) -> str:
        return next(unit for unit in self.units if unit.endswith("TA0001019Q"))

    @property
    def type_code(self) -> str:
        """Business licences: the market bureau issues them."""
        return f"{self.bureau}001"

    def key(self, unit: str, role: str) -> str | None:
        return self.keys.get((unit, role))

    def next(self) -> int:
        with self._lock:
            return next(self._number)

    def call(
        self, method: str, path: str, unit: str, role: str, headers: dict | None = None, **more
    ) -> dict:
        """A request of our own that must succeed."""
        answer = self._send(method, path, unit, role, headers, **more)
        if not answer.ok:
            raise RuntimeError(f"{method} {path} was answered {answer.status_code}: {answer.text}")
        return answer.json()

    def have(self, deed: str, wish: dict) -> dict:
        """What somebody else does: people.mjs and messages.mjs."""
        answer = requests.post(f"{self.counterpart}/{deed}", json=wish, timeout=60)
        if not answer.ok:
            raise RuntimeError(f"{deed} was answered {answer.status_code}: {answer.text}")
        return answer.json()

    def ask_as(self, cookies: dict, path: str, body: dict) -> dict:
        """A request of somebody who signed in, that must succeed."""
        headers = {"Origin": self.origin, "Idempotency-Key": str(uuid.uuid4())}
        answer = requests.post(
            self.url + path, json=body, headers=headers, cookies=cookies, timeout=60
        )
        if not answer.ok:
            raise RuntimeError(f"{path} was answered {answer.status_code}: {answer.text}")
        return answer.json()

    def has(self, path: str, unit: str, role: str) -> bool:
        """Whether there is such a thing."""
        return self._send("GET", path, unit, role).ok

    def forget(self, path: str, unit: str, role: str) -> None:
        """Deletes what may be gone already."""
        self._send("DELETE", path, unit, role)

    def _send(
        self, method: str, path: str, unit: str, role: str, headers: dict | None = None, **more
    ) -> requests.Response:
        session = getattr(self._session, "value", None)
        if session is None:
            session = self._session.value = requests.Session()
        headers = {"Authorization": f"Bearer {self.key(unit, role)}", **(headers or {})}
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        return session.request(method, self.url + path, headers=headers, timeout=60, **more)

    def _look_around(self) -> None:
        def ids(path: str, name: str = "id") -> list[str]:
            return [one[name] for one in self.call("GET", path, self.bureau, "auditor")["data"]]

        self.licence_ids = ids("/v1/licences?limit=100")
        self.batch_ids = ids("/v1/licence-batches")
        self.transactions = ids("/v1/transactions?limit=50", "transactionId")
        self.standards = ids("/v1/standards?limit=100")
        self.entry = next(one for one in self.licence_ids if "2026P" in one)
        for _ in range(5):
            self.documents.append(self.new_document())
        self.proposals.append(self.new_proposal())
        self.paused = self.new_pause()
        self.revoked = self.new_revocation()
        self.operation = self.new_operation()
        licence = self.new_licence()
        self.licence_ids.append(licence["id"])
        self.proof = self.call(
            "GET", f"/v1/licences/{licence['id']}/proof", self.market, "auditor"
        )

    def new_document(self) -> str:
        content = f"示例文件 {uuid.uuid4()}\n".encode()
        files = {"file": ("document.txt", content)}
        return self.call("POST", "/v1/documents", self.market, "clerk", files=files)["id"]

    def licence_body(self, document: str) -> dict:
        """Body of an issue; leave out `id` for the next version of a licence."""
        number = f"F{self.next():07d}"
        return {
            "id": licence_identifier(self.type_code, self.market, number),
            "document": document,
            "holder": {"type": "099", "code": number},
            "number": number,
            "issuedAt": ISSUED,
            "validFrom": ISSUED,
            "reliesOn": [],
            "fields": self.fields(number),
            "basis": "XZXKF-38",
        }

    def fields(self, number: str) -> dict:
        return {
            "ZZMC": "营业执照",
            "ZZBH": number,
            "CZZT": f"示例{number}",
            "CZZTDM": number,
            "businessType": "有限责任公司",
            "capital": "壹佰万元整",
            "address": "示例市虚构区",
            "scope": "软件开发",
        }

    def new_licence(self) -> dict:
        body = self.licence_body(self.documents[0])
        return self.call("POST", "/v1/licences", self.market, "clerk", json=body)["licence"]

    def licence_to_act_on(self) -> str:
        """A licence that nobody has acted on; it is taken from the stock."""
        try:
            return self.licences.popleft()
        except IndexError:
            return self.new_licence()["id"]

    def batch_body(self, count: int) -> dict:
        prefix = f"G{self.next():06d}"
        members = []
        for index in range(count):
            number = f"{prefix}{index + 1:05d}"
            content = number.encode()
            document = {
                "sha256": hashlib.sha256(content).hexdigest(),
                # Nobody has SM3 everywhere: any 32 bytes are a digest of something.
                "sm3": hashlib.sha256(b"sm3" + content).hexdigest(),
                "size": len(content),
                "signed": False,
            }
            members.append(
                {
                    "document": document,
                    "holder": {"type": "099", "code": number},
                    "number": number,
                    "validFrom": ISSUED,
                    "fields": self.fields(number),
                }
            )
        return {
            "typeCode": self.type_code,
            "serialPrefix": prefix,
            "issuedAt": ISSUED,
            "basis": "XZXKF-38",
            "members": members,
        }

    def batch_to_act_on(self) -> str:
        try:
            return self.batches.popleft()
        except IndexError:
            body = self.batch_body(1)
            made = self.call("POST", "/v1/licence-batches", self.market, "clerk", json=body)
            return made["batch"]["id"]

    def new_operation(self) -> str:
        """A batch that is answered later; only the market bureau's clerk sees it."""
        headers = {"Prefer": "respond-async"}
        body = self.batch_body(1)
        path = "/v1/licence-batches"
        return self.call("POST", path, self.market, "clerk", json=body, headers=headers)["id"]

    def new_type(self) -> tuple[str, str]:
        """A unit and a type code that it may define, not used before."""
        number = self.next()
        unit = self.units[number % len(self.units)]
        return unit, f"{unit}{100 + number // len(self.units) % 900:03d}"

    def powers_body(self) -> dict:
        return {"powers": ["suspend"], "from": SINCE, "basis": "XZXKF-22"}

    def new_authority(self) -> tuple[str, str, str]:
        """Definer, type code and unit of an authority just given."""
        definer, type_code = self.new_type()
        path = f"/v1/issuers/{type_code}/{self.market}/powers"
        self.call("POST", path, definer, "approver", json=self.powers_body())
        return definer, type_code, self.market

    def standard_body(self) -> tuple[str, dict]:
        unit, type_code = self.new_type()
        common = {
            "typeCode": type_code,
            "version": 1,
            "effectiveFrom": SINCE,
            "title": "示例标准",
            "summary": "首次发布",
            "basis": "GBT-36903",
        }
        if self.next() % 2:
            return unit, {"kind": "collection", **common, "schema": SCHEMA}
        rules = {"recordKind": "licence", "reliesOn": [], "maxBatch": 10}
        return unit, {"kind": "on-chain", **common, "rules": rules}

    def proposal_body(self) -> dict:
        region = {"code": "999999", "name": "示例市", "validFrom": "2040-01-01T00:00:00.000Z"}
        return {"basis": "LHZC-5", "decision": {"kind": "DEFINE_REGION", "region": region}}

    def new_proposal(self) -> str:
        made = self.call(
            "POST", "/v1/proposals", self.bureau, "committee", json=self.proposal_body()
        )
        return made["proposal"]["id"]

    def new_pause(self) -> dict:
        _, type_code = self.new_type()
        subject = {"kind": "type", "id": type_code}
        body = {"subject": subject, "basis": "LHZC-9"}
        self.call("POST", "/v1/pauses", self.bureau, "committee", json=body)
        return subject

    def new_revocation(self) -> dict:
        certificate = {"mspId": "MarketMSP", "serial": "abcd"}
        body = {"certificate": certificate, "basis": "LHZC-12"}
        self.call("POST", "/v1/revocations", self.market, "operator", json=body)
        return certificate

    def new_key(self) -> str:
        body = {"roles": ["auditor"]}
        return self.call("POST", "/v1/keys", self.market, "operator", json=body)["id"]
