# SPDX-License-Identifier: Apache-2.0
"""Requests about archives that the gateway grants. The demo's fonds belongs to the bureau, its
business section is the press office."""

from random import Random

import requests

DONE = {"from": "2026-04-20", "basis": "GBT-42727"}


class Archives:
    """Packages in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.bureau = stock.bureau
        self.press = next(unit for unit in stock.units if unit.endswith("TA00010514"))
        self.fonds = f"{self.bureau}.J001"
        self.stored = f"{self.bureau}.J001-ZWFW.2026-Y-0001"
        self.gone: str | None = None

    def body(self) -> dict:
        """Of a package whose retention has been over for years."""
        document = self.stock.call(
            "POST", "/v1/documents", self.press, "clerk", files={"file": ("a.xml", b"<a/>")}
        )
        return {
            "fonds": self.fonds,
            "code": f"J001-ZWFW.2010-D10-{self.stock.next():04d}",
            "year": 2010,
            "retention": "Y10",
            "metadata": {
                "title": "x",
                "creator": "y",
                "date": "2010-01-01",
                "secrecy": "公开",
            },
            "files": [{"document": document["id"], "path": "a.xml"}],
            "log": [{"act": "x", "time": "2010-01-01", "basis": "X-1"}],
            **DONE,
        }

    def collected(self) -> str:
        answer = self.stock.call(
            "POST", "/v1/archives", self.press, "clerk", json=self.body()
        )
        return answer["archive"]["id"]

    def received(self) -> str:
        archive = self.collected()
        for unit, phase in [(self.press, "archiving"), (self.bureau, "receiving")]:
            body = {"phase": phase, **DONE}
            self.stock.call("POST", f"/v1/archives/{archive}/tests", unit, "clerk", json=body)
        return archive

    def package(self) -> bytes:
        """The demo's package as it is exported."""
        key = self.stock.key(self.bureau, "clerk")
        answer = requests.get(
            f"{self.stock.url}/v1/archives/{self.stored}/package",
            headers={"Authorization": f"Bearer {key}"},
            timeout=60,
        )
        answer.raise_for_status()
        return answer.content

    def act(self, archive: str, unit: str, role: str, act: str) -> None:
        body = {"act": act, **DONE}
        self.stock.call("POST", f"/v1/archives/{archive}/acts", unit, role, json=body)

    def registered(self) -> str:
        archive = self.received()
        for act in ["catalogue", "store", "proposeDisposal"]:
            self.act(archive, self.bureau, "clerk", act)
        self.act(archive, self.press, "approver", "agreeDisposal")
        self.act(archive, self.bureau, "approver", "approveDisposal")
        self.act(archive, self.press, "clerk", "superviseDisposal")
        self.act(archive, self.bureau, "clerk", "superviseDisposal")
        return archive

    def erased(self) -> str:
        if self.gone is None:
            archive = self.registered()
            path = f"/v1/archives/{archive}/erasure"
            self.stock.call("POST", path, self.bureau, "clerk", json=DONE)
            self.gone = archive
        return self.gone


def good_archives(good, of) -> dict:
    """By operation; `good` makes a request, `of` gives the packages of a stock."""

    def define(stock, random: Random):
        archives = of(stock)
        body = {
            "id": f"{archives.bureau}.F{random.randrange(10**6)}",
            "business": archives.press,
            "archives": archives.bureau,
            "hall": stock.market,
            "pattern": "{fonds}-{item:4}",
            "from": "2024-01-01",
            "basis": "DAF-14",
        }
        return good(archives.bureau, "approver", None, body)

    def stored(stock, _random: Random):
        return good(of(stock).bureau, "clerk", {"id": of(stock).stored})

    def erased(stock, _random: Random):
        return good(of(stock).bureau, "clerk", {"id": of(stock).erased()})

    return {
        "defineFonds": define,
        "getFonds": lambda stock, _: good(path={"id": of(stock).fonds}),
        "collectArchive": lambda stock, _: good(of(stock).press, "clerk", None, of(stock).body()),
        "getArchive": stored,
        "actOnArchive": lambda stock, _: good(
            of(stock).bureau, "clerk", {"id": of(stock).received()}, {"act": "catalogue", **DONE}
        ),
        "exportArchivePackage": stored,
        "receiveArchivePackage": lambda stock, _: good(
            of(stock).press, "clerk", {"id": of(stock).stored}, of(stock).package()
        ),
        "testArchive": lambda stock, _: good(
            of(stock).press,
            "clerk",
            {"id": of(stock).collected()},
            {"phase": "archiving", **DONE},
        ),
        "getArchiveTest": lambda stock, _: good(path={"id": of(stock).stored, "number": "1"}),
        "getDisposal": erased,
        "getErasureCertificate": erased,
        "eraseArchive": lambda stock, _: good(
            of(stock).bureau, "clerk", {"id": of(stock).registered()}, DONE
        ),
    }
