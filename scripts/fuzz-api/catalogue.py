# SPDX-License-Identifier: Apache-2.0
"""Requests about the sharing catalogue that the gateway grants. In the demo the market bureau provides
data of business licences; the press office's item is offered what is handed over."""

from random import Random

BASIS = {"basis": "ZWGX-11"}
FIELD = "/scope"
#: A published item of the demo, of the press office.
RECEIVER = "307004-000007"
CLASSES = [
    {"class": "UNCONDITIONAL"},
    {"class": "CONDITIONAL", "condition": "GXTJ-2"},
    {"class": "NOT_SHARED", "legalBasis": "GJMM-13"},
]
CYCLES = ["REALTIME", "DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "IRREGULAR"]


class Catalogue:
    """Items and sources of the market bureau in the state that a request needs."""

    def __init__(self, stock):
        self.stock = stock
        self.press = next(unit for unit in stock.units if unit.endswith("TA00010514"))

    def id(self) -> str:
        return f"399001-{self.stock.next()}"

    def element(self) -> str:
        letters = "abcdefghij"
        return "fuzz" + "".join(letters[int(digit)] for digit in str(self.stock.next()))

    def content(self, random: Random) -> dict:
        return {
            "title": "示例信息",
            "standard": {"typeCode": self.stock.type_code, "version": 1},
            "fields": ["/ZZMC", FIELD],
            "sharing": random.choice(CLASSES),
            "cycle": random.choice(CYCLES),
            "contact": "数据管理科",
        }

    def post(self, path: str, role: str, body: dict) -> dict:
        return self.stock.call("POST", path, self.stock.market, role, json=body)

    def drafted(self, random: Random) -> str:
        body = {"id": self.id(), "content": self.content(random), **BASIS}
        return self.post("/v1/catalogue", "clerk", body)["item"]["id"]

    def published(self, random: Random) -> str:
        item = self.drafted(random)
        self.post(f"/v1/catalogue/{item}/acts", "approver", {"act": "publish", "draft": 1, **BASIS})
        return item

    def claimed(self, random: Random) -> str:
        item = self.published(random)
        answer = self.post(f"/v1/catalogue/{item}/sources", "approver", self.claim())
        return answer["source"]["id"]

    def claim(self) -> dict:
        return {"subject": "LEGAL_PERSON", "element": self.element(), "field": FIELD, **BASIS}

    def offered(self, random: Random) -> str:
        source = self.claimed(random)
        body = {"item": RECEIVER, "field": FIELD, **BASIS}
        self.post(f"/v1/catalogue-sources/{source}/offers", "approver", body)
        return source


def good_catalogue(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def draft(stock, random: Random):
        catalogue = Catalogue(stock)
        body = {"id": catalogue.id(), "content": catalogue.content(random), **BASIS}
        return good(stock.market, "clerk", None, body)

    def revise(stock, random: Random):
        catalogue = Catalogue(stock)
        body = {"content": catalogue.content(random), **BASIS}
        return good(stock.market, "clerk", {"id": catalogue.published(random)}, body)

    def act(stock, random: Random):
        catalogue = Catalogue(stock)
        name = random.choice(["publish", "giveBack", "retire"])
        if name == "retire":
            path = {"id": catalogue.published(random)}
            return good(stock.market, "approver", path, {"act": name, **BASIS})
        path = {"id": catalogue.drafted(random)}
        return good(stock.market, "approver", path, {"act": name, "draft": 1, **BASIS})

    def update(stock, random: Random):
        path = {"id": Catalogue(stock).published(random)}
        return good(stock.market, "clerk", path, {"updatedAt": "2026-03-02"})

    def claim(stock, random: Random):
        catalogue = Catalogue(stock)
        return good(
            stock.market, "approver", {"id": catalogue.published(random)}, catalogue.claim()
        )

    def offer(stock, random: Random):
        path = {"id": Catalogue(stock).claimed(random)}
        return good(
            stock.market, "approver", path, {"item": RECEIVER, "field": FIELD, **BASIS}
        )

    def answer(stock, random: Random):
        catalogue = Catalogue(stock)
        name = random.choice(["accept", "decline", "withdraw", "release"])
        path = {"id": (catalogue.claimed if name == "release" else catalogue.offered)(random)}
        unit = catalogue.press if name in ("accept", "decline") else stock.market
        return good(unit, "approver", path, {"act": name, **BASIS})

    return {
        "draftCatalogueItem": draft,
        "getCatalogueItem": lambda _stock, _random: good(path={"id": RECEIVER}),
        "reviseCatalogueItem": revise,
        "actOnCatalogueItem": act,
        "recordCatalogueUpdate": update,
        "listCatalogueUpdates": lambda _stock, _random: good(path={"id": RECEIVER}),
        "claimSource": claim,
        "getSource": lambda _stock, _random: good(path={"id": "PROJECT.site"}),
        "offerSource": offer,
        "actOnSource": answer,
    }
