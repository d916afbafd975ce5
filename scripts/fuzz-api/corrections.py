# SPDX-License-Identifier: Apache-2.0
"""Requests about corrections that the gateway grants: the water bureau holds another value than the
market bureau, which is the source."""

from random import Random

from accesses import Accesses
from people import Person, current_person, licence_of
from sharing import new_id

BASIS = {"basis": "ZWSJ-36"}
#: The demo's market bureau is the source of it, in the item that it shares.
ELEMENT = "LEGAL_PERSON.businessScope"
HELD = ["餐饮服务", "", 3, 2.5, True]


class Corrections:
    """Cases in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.accesses = Accesses(stock)
        self.water = self.accesses.water

    def body(self, random: Random, person: Person) -> dict:
        access = self.accesses.made(random, person)
        body = {"id": new_id("cor"), "element": ELEMENT, "access": access}
        return {**body, "held": random.choice(HELD), **BASIS}

    def raised(self, random: Random, person: Person | None = None) -> str:
        body = self.body(random, person or current_person(self.stock))
        self.stock.call("POST", "/v1/corrections", self.water, "clerk", json=body)
        return body["id"]

    def any_raised(self, random: Random) -> str:
        if not hasattr(self.stock, "correction"):
            self.stock.correction = self.raised(random)
        return self.stock.correction

    def corrected(self, random: Random) -> str:
        person = current_person(self.stock)
        case = self.raised(random, person)
        body = {"record": licence_of(self.stock, person), **BASIS}
        path = f"/v1/corrections/{case}/replacements"
        self.stock.call("POST", path, self.stock.market, "approver", json=body)
        return case


def good_corrections(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def start(stock, random: Random):
        corrections = Corrections(stock)
        body = corrections.body(random, current_person(stock))
        return good(corrections.water, "clerk", None, body)

    def act(stock, random: Random):
        corrections = Corrections(stock)
        acts = [("withdraw", corrections.water, "clerk"), ("uphold", stock.market, "approver")]
        name, unit, role = random.choice(acts)
        path = {"id": corrections.raised(random)}
        return good(unit, role, path, {"act": name, **BASIS})

    def correct(stock, random: Random):
        person = current_person(stock)
        path = {"id": Corrections(stock).raised(random, person)}
        body = {"record": licence_of(stock, person), **BASIS}
        return good(stock.market, "approver", path, body)

    def announce(stock, random: Random):
        path = {"id": Corrections(stock).corrected(random)}
        return good(stock.market, "approver", path, dict(BASIS))

    return {
        "raiseCorrection": start,
        "getCorrection": lambda stock, random: good(
            path={"id": Corrections(stock).any_raised(random)}
        ),
        "actOnCorrection": act,
        "correctValue": correct,
        "announceCorrection": announce,
    }
