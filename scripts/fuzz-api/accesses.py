# SPDX-License-Identifier: Apache-2.0
"""Requests about the use of shared data that the gateway grants. The market bureau provides, the
water bureau uses; the data are about persons with a licence each."""

from random import Random

from cases import Cases
from people import Person, current_person
from sharing import FIELDS, Sharing

PURPOSE = "ZWSJ-17"


class Accesses:
    """Accesses in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.sharing = Sharing(stock)
        self.water = self.sharing.water
        self.cases = Cases(stock, self.water)

    def grant(self, random: Random) -> str:
        """Of what the water bureau may use for any of its cases: given once."""
        if not hasattr(self.stock, "wide_grant"):
            self.stock.wide_grant = self.new_grant(random)
        return self.stock.wide_grant

    def new_grant(self, random: Random) -> str:
        wide = {"units": "any", "levels": "any", "regions": "any", "serviceItems": "any"}
        body = self.sharing.grant_body(random)
        body["scope"] = self.sharing.scope(random, **wide, quota="unlimited")
        self.stock.call("POST", "/v1/grants", self.stock.market, "approver", json=body)
        return body["id"]

    def case(self) -> str:
        """An open one that the water bureau handles: received once."""
        if not hasattr(self.stock, "open_case"):
            self.stock.open_case = self.cases.received()
        return self.stock.open_case

    def use(self) -> dict:
        """What data are used for."""
        return {"case": self.case(), "serviceItem": self.cases.item(), "purpose": PURPOSE}

    def body(self, random: Random, person: Person, fields: list[str]) -> dict:
        use = {"grant": self.grant(random), **self.use(), "fields": fields}
        return {**use, "subject": person.subject}

    def made(self, random: Random, person: Person) -> str:
        """One whose receipts are all there."""
        body = self.body(random, person, FIELDS)
        made = self.stock.call("POST", "/v1/accesses", self.water, "clerk", json=body)
        if made["access"]["state"] != "ACKNOWLEDGED":
            raise RuntimeError(f"the access is {made['access']}")
        return made["access"]["id"]

    def any_made(self, random: Random) -> str:
        if not hasattr(self.stock, "access"):
            self.stock.access = self.made(random, current_person(self.stock))
        return self.stock.access


def good_accesses(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def make(stock, random: Random):
        accesses = Accesses(stock)
        fields = random.sample(FIELDS, k=random.randrange(1, 3))
        body = accesses.body(random, current_person(stock), fields)
        # What is denied is an answer, too.
        body["purpose"] = random.choice([PURPOSE, PURPOSE, "ZWSJ-18"])
        return good(accesses.water, "clerk", None, body)

    def evidence(stock, random: Random):
        accesses = Accesses(stock)
        path = {"id": accesses.any_made(random)}
        return good(random.choice([stock.market, accesses.water]), "clerk", path)

    return {
        "makeAccess": make,
        "getAccess": lambda stock, random: good(path={"id": Accesses(stock).any_made(random)}),
        "getAccessEvidence": evidence,
    }
