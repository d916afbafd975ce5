# SPDX-License-Identifier: Apache-2.0
"""Requests about grants and requests that the gateway grants. In the demo the market bureau shares
data of business licences, and the water bureau asks for them; the press office stands below it."""

import secrets
from datetime import datetime, timezone
from random import Random

BASIS = {"basis": "ZWSJ-26"}
#: A published item of the demo, of the market bureau.
ITEM = "307001-000012"
FIELDS = ["/ZZMC", "/scope"]
PARTS = ["ground", "scenario", "scope", "method", "timeLimit"]


class Sharing:
    """Grants and requests in the state that a request needs."""

    def __init__(self, stock):
        self.stock = stock
        self.water = next(unit for unit in stock.units if unit.endswith("TA000106XU"))
        self.press = next(unit for unit in stock.units if unit.endswith("TA00010514"))

    def scope(self, random: Random, **chosen) -> dict:
        def any_of(some: list) -> object:
            return random.choice(["any", some])

        return {
            "units": any_of([self.water, self.press]),
            "levels": any_of(["city", "county"]),
            "regions": any_of(["999999"]),
            "serviceItems": any_of(["000131001000"]),
            "purposes": ["ZWSJ-17"],
            "fields": FIELDS,
            "from": "2024-01-01",
            "until": "2099-12-31",
            "quota": random.choice(["unlimited", {"count": 100, "per": "MONTH"}]),
            **chosen,
        }

    def part(self, random: Random) -> dict:
        """A part of every scope above."""
        return self.scope(
            random,
            units=[self.press],
            levels=["county"],
            regions=["999999"],
            serviceItems=["000131001000"],
            fields=["/scope"],
            quota={"count": 1, "per": "MONTH"},
        )

    def grant_body(self, random: Random) -> dict:
        return {
            "id": new_id("grt"),
            "item": ITEM,
            "holder": self.water,
            "scope": self.scope(random),
            "mayDelegate": True,
            **BASIS,
        }

    def given(self, random: Random) -> str:
        body = self.grant_body(random)
        self.stock.call("POST", "/v1/grants", self.stock.market, "approver", json=body)
        return body["id"]

    def stand_below(self) -> None:
        """The press office becomes a county's."""
        if getattr(self.stock, "stands_below", False):
            return
        since = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
        change = {"uscc": self.press, "from": since.replace("+00:00", "Z"), "level": "county"}
        body = {"basis": "LHZC-5", "decision": {"kind": "CHANGE_UNIT", "change": change}}
        made = self.stock.call("POST", "/v1/proposals", self.stock.bureau, "committee", json=body)
        path = f"/v1/proposals/{made['proposal']['id']}/votes"
        for unit in (self.stock.market, self.water):
            self.stock.call("POST", path, unit, "committee", json={"vote": "approve"})
        self.stock.stands_below = True

    def delegation_body(self, random: Random) -> dict:
        return {
            "id": new_id("grt"),
            "holder": self.press,
            "scope": self.part(random),
            "mayDelegate": random.random() < 0.5,
            **BASIS,
        }

    def content(self, random: Random) -> dict:
        return {
            "ground": "ZWSJ-23",
            "scenario": "QYKB-1",
            "method": random.choice(["query", "check", "batch"]),
            "scope": self.scope(random),
            "mayDelegate": False,
        }

    def request_body(self, random: Random) -> dict:
        content = self.content(random)
        return {"id": new_id("req"), "item": ITEM, "content": content, **BASIS}

    def filed(self, random: Random) -> str:
        body = self.request_body(random)
        self.stock.call("POST", "/v1/requests", self.water, "clerk", json=body)
        return body["id"]

    def act(self, request: str, unit: str, name: str) -> str:
        path = f"/v1/requests/{request}/acts"
        self.stock.call("POST", path, unit, "approver", json={"act": name, **BASIS})
        return request

    def sent(self, random: Random) -> str:
        return self.act(self.filed(random), self.water, "send")

    def refused(self, random: Random) -> str:
        return self.act(self.sent(random), self.stock.market, "refuse")

    def disputed(self, random: Random) -> str:
        return self.act(self.refused(random), self.water, "dispute")

    def before_committee(self, random: Random) -> str:
        upheld = self.act(self.disputed(random), self.stock.market, "uphold")
        return self.act(upheld, self.water, "dispute")

    def any_grant(self, random: Random) -> str:
        if not hasattr(self.stock, "grant"):
            self.stock.grant = self.given(random)
        return self.stock.grant

    def any_request(self, random: Random) -> str:
        if not hasattr(self.stock, "request"):
            self.stock.request = self.filed(random)
        return self.stock.request


def new_id(kind: str) -> str:
    return f"{kind}_{secrets.token_hex(32)}"


def good_sharing(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def give(stock, random: Random):
        return good(stock.market, "approver", None, Sharing(stock).grant_body(random))

    def narrow(stock, random: Random):
        sharing = Sharing(stock)
        body = {"scope": sharing.part(random), **BASIS}
        return good(stock.market, "approver", {"id": sharing.given(random)}, body)

    def revoke(stock, random: Random):
        path = {"id": Sharing(stock).given(random)}
        return good(stock.market, "approver", path, dict(BASIS))

    def delegate(stock, random: Random):
        sharing = Sharing(stock)
        sharing.stand_below()
        path = {"id": sharing.given(random)}
        return good(sharing.water, "approver", path, sharing.delegation_body(random))

    def file(stock, random: Random):
        sharing = Sharing(stock)
        return good(sharing.water, "clerk", None, sharing.request_body(random))

    def amend(stock, random: Random):
        sharing = Sharing(stock)
        path = {"id": sharing.act(sharing.filed(random), sharing.water, "giveBack")}
        body = {"content": sharing.content(random), **BASIS}
        return good(sharing.water, "clerk", path, body)

    def act(stock, random: Random):
        sharing = Sharing(stock)
        name, unit, make = random.choice(
            [
                ("send", sharing.water, sharing.filed),
                ("giveBack", sharing.water, sharing.filed),
                ("withdraw", sharing.water, sharing.sent),
                ("extend", stock.market, sharing.sent),
                ("refuse", stock.market, sharing.sent),
                ("dispute", sharing.water, sharing.refused),
                ("uphold", stock.market, sharing.disputed),
            ]
        )
        return good(unit, "approver", {"id": make(random)}, {"act": name, **BASIS})

    def ask_completion(stock, random: Random):
        path = {"id": Sharing(stock).sent(random)}
        missing = random.sample(PARTS, k=random.randrange(1, len(PARTS)))
        return good(stock.market, "approver", path, {"missing": missing, **BASIS})

    def approve(stock, random: Random):
        sharing = Sharing(stock)
        name, make = random.choice(
            [("approve", sharing.sent), ("grantDisputed", sharing.disputed)]
        )
        granted = {"grant": new_id("grt"), "scope": sharing.part(random), "mayDelegate": False}
        body = {"act": name, **granted, **BASIS}
        return good(stock.market, "approver", {"id": make(random)}, body)

    def vote(stock, random: Random):
        path = {"id": Sharing(stock).before_committee(random)}
        word = random.choice(["grant", "uphold"])
        return good(
            stock.bureau, "committee", path, {"vote": word, "grant": new_id("grt"), **BASIS}
        )

    def what_if(stock, random: Random):
        sharing = Sharing(stock)
        find = random.choice([sharing.any_grant, sharing.any_request])
        body = {
            "of": find(random),
            "serviceItem": random.choice(["000131001000", "000131002000"]),
            "purpose": random.choice(["ZWSJ-17", "ZWSJ-18"]),
            "fields": random.choice([["/scope"], FIELDS, ["/other"]]),
        }
        return good(sharing.water, "clerk", None, body)

    def year(_stock, _random: Random):
        return good(path={"year": str(datetime.now(timezone.utc).year)})

    return {
        "giveGrant": give,
        "getGrant": lambda stock, random: good(path={"id": Sharing(stock).any_grant(random)}),
        "narrowGrant": narrow,
        "revokeGrant": revoke,
        "delegateGrant": delegate,
        "fileRequest": file,
        "getRequest": lambda stock, random: good(path={"id": Sharing(stock).any_request(random)}),
        "amendRequest": amend,
        "actOnRequest": act,
        "askCompletion": ask_completion,
        "approveRequest": approve,
        "voteOnDispute": vote,
        "whatIf": what_if,
        "getCalendar": year,
    }
