# SPDX-License-Identifier: Apache-2.0
"""Requests about eco-accounts, batches of credits and retirements that the gateway grants. The green
works account and issue, the housing bureau verifies."""

from random import Random

from points import GRAMS, HOUSING, WORKS, Points, unit_of
from sharing import new_id

BASIS = {"basis": "JPDW-4"}
PURPOSES = ["VOLUNTARY", "EVENT", "TRAVEL", "OFFICE", "CHARITY"]
#: Ranges that a batch is cut into: as many requests can go on with it.
LOTS = 150


class Credits:
    """Accounts, batches and units in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.points = Points(stock)
        self.works = unit_of(stock, WORKS)
        self.housing = unit_of(stock, HOUSING)

    def post(self, path: str, unit: str, role: str, body: dict) -> dict:
        return self.stock.call("POST", path, unit, role, json=body)

    def account(self, unit: str, kind: str) -> str:
        """Opened once for each unit and kind."""
        known = self.stock.__dict__.setdefault("eco_accounts", {})
        if (unit, kind) not in known:
            body = {"id": new_id("eac"), "kind": kind}
            self.post("/v1/eco-accounts", unit, "approver", body)
            known[unit, kind] = body["id"]
        return known[unit, kind]

    def issuer(self) -> str:
        return self.account(self.works, "ISSUER")

    def batch_body(self) -> dict:
        pool = self.points.closed()
        batch = {"id": f"F{self.stock.next():08d}", "pool": pool}
        return {**batch, "account": self.issuer(), **BASIS}

    def formed(self) -> str:
        body = self.batch_body()
        self.post("/v1/credit-batches", self.works, "approver", body)
        return body["id"]

    def act(self, batch: str, name: str) -> str:
        path = f"/v1/credit-batches/{batch}/acts"
        self.post(path, self.housing, "approver", {"act": name, **BASIS})
        return batch

    def issued(self) -> str:
        return self.act(self.formed(), "verify")

    def may_move(self, batch: str) -> bool:
        """Whether a generated request has not just put it under correction."""
        path = f"/v1/credit-batches/{batch}"
        found = self.stock.call("GET", path, self.works, "auditor")
        return found["state"] == "ISSUED"

    def any_issued(self) -> str:
        known = getattr(self.stock, "credit_batch", None)
        if known is None or not self.may_move(known):
            self.stock.credit_batch = self.issued()
        return self.stock.credit_batch

    def correction_body(self, random: Random) -> dict:
        """Less than every pool is closed with."""
        return {"grams": str(random.randrange(GRAMS)), **BASIS}

    def under_correction(self, random: Random) -> str:
        batch = self.issued()
        path = f"/v1/credit-batches/{batch}/corrections"
        self.post(path, self.works, "approver", self.correction_body(random))
        return batch

    def held(self, account: str | None = None, batch: str | None = None) -> list[str]:
        """Serials of units that the works' account, or another, has."""
        query = f"account={account or self.issuer()}&state=HELD&limit=100"
        if batch is not None:
            query += f"&batch={batch}"
        found = self.stock.call("GET", f"/v1/holdings?{query}", self.works, "auditor")
        return [one["serial"] for one in found["data"]]

    def retirement_body(self, random: Random) -> dict:
        """The first units of what is left of one batch."""
        serial = self.held(batch=self.any_issued())[0]
        committed = {"kind": "COMMITTED", "commitment": f"{random.getrandbits(256):064x}"}
        return {
            "id": new_id("ret"),
            "account": self.issuer(),
            "holdings": [{"serial": serial, "count": str(random.randrange(1, 4))}],
            "beneficiary": random.choice([{"kind": "PUBLIC", "name": "示例公司"}, committed]),
            "purpose": random.choice(PURPOSES),
            "period": {"from": "2026-01-01", "to": "2026-06-30"},
        }

    def retired(self, random: Random) -> str:
        body = self.retirement_body(random)
        self.post("/v1/retirements", self.works, "approver", body)
        return body["id"]

    def any_retired(self, random: Random) -> str:
        if not hasattr(self.stock, "retirement"):
            self.stock.retirement = self.retired(random)
        return self.stock.retirement


def good_credits(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def open_account(stock, random: Random):
        kind = random.choice(["ISSUER", "TRADER", "CHARITY"])
        return good(stock.market, "approver", None, {"id": new_id("eac"), "kind": kind})

    def form(stock, _random: Random):
        credits = Credits(stock)
        return good(credits.works, "approver", None, credits.batch_body())

    def act(stock, random: Random):
        credits = Credits(stock)
        name = random.choice(["verify", "reject", "correct", "dismissCorrection"])
        is_of_correction = name in ("correct", "dismissCorrection")
        batch = credits.under_correction(random) if is_of_correction else credits.formed()
        return good(credits.housing, "approver", {"id": batch}, {"act": name, **BASIS})

    def correct(stock, random: Random):
        credits = Credits(stock)
        body = credits.correction_body(random)
        return good(credits.works, "approver", {"id": credits.issued()}, body)

    def retire(stock, random: Random):
        credits = Credits(stock)
        return good(credits.works, "approver", None, credits.retirement_body(random))

    def retirement(stock, random: Random):
        return good(path={"id": Credits(stock).any_retired(random)})

    def holding(stock, _random: Random):
        credits = Credits(stock)
        return good(path={"serial": credits.held(batch=credits.any_issued())[0]})

    return {
        "openEcoAccount": open_account,
        "getEcoAccount": lambda stock, _: good(path={"id": Credits(stock).issuer()}),
        "getHolding": holding,
        "formCreditBatch": form,
        "getCreditBatch": lambda stock, _: good(path={"id": Credits(stock).any_issued()}),
        "actOnCreditBatch": act,
        "raiseCreditCorrection": correct,
        "retire": retire,
        "getRetirement": retirement,
        "certifyRetirement": retirement,
        "printRetirement": retirement,
    }
