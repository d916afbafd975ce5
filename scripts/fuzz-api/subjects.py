# SPDX-License-Identifier: Apache-2.0
"""Requests of persons about the use of their data, and of units about what persons are told and
object to, that the gateway grants."""

from datetime import date, timedelta
from random import Random

from accesses import PURPOSE, Accesses
from people import Person, current_person, sign_in
from sharing import FIELDS, ITEM, new_id

BASIS = {"basis": "GRXXBHF-35"}
REASONS = ["NO_SUCH_CASE", "OTHER"]


class Subjects:
    """Deferrals, objections and showings in the state that a request needs."""

    def __init__(self, stock):
        self.stock = stock
        self.accesses = Accesses(stock)
        self.water = self.accesses.water

    def ask(self, person: Person, path: str, body: dict) -> dict:
        """Asks as somebody who signed in."""
        return self.stock.ask_as(sign_in(self.stock, person), path, body)

    # Of more than one deferral of a use none is needed: of a grant that nobody else looks at.
    def deferral_body(self, random: Random) -> dict:
        target = self.accesses.new_grant(random)
        return {"id": new_id("dfr"), "target": target, "until": day(random), **BASIS}

    def deferred(self, random: Random) -> str:
        body = self.deferral_body(random)
        self.stock.call("POST", "/v1/deferrals", self.stock.market, "approver", json=body)
        return body["id"]

    def any_deferred(self, random: Random) -> str:
        if not hasattr(self.stock, "deferral"):
            self.stock.deferral = self.deferred(random)
        return self.stock.deferral

    def objection_body(self, random: Random, person: Person) -> dict:
        access = self.accesses.made(random, person)
        return {"access": access, "reason": random.choice(REASONS)}

    def objected(self, random: Random, person: Person) -> str:
        body = self.objection_body(random, person)
        return self.ask(person, "/v1/my/objections", body)["objection"]["id"]

    def any_objected(self, random: Random) -> str:
        if not hasattr(self.stock, "objection"):
            self.stock.objection = self.objected(random, current_person(self.stock))
        return self.stock.objection

    def showing_body(self, random: Random, person: Person) -> dict:
        fields = random.sample(FIELDS, k=random.randrange(1, 3))
        body = {"licence": person.licence, "item": ITEM, "fields": fields}
        return random.choice([body, {**body, "requester": self.water}])

    def shown(self, random: Random, person: Person) -> dict:
        body = self.showing_body(random, person)
        return self.ask(person, "/v1/my/showings", body)

    def any_shown(self, random: Random) -> str:
        if not hasattr(self.stock, "showing"):
            self.stock.showing = self.shown(random, current_person(self.stock))["id"]
        return self.stock.showing


def day(random: Random) -> str:
    return (date.today() + timedelta(days=random.randrange(30, 300))).isoformat()


def good_of_persons(good) -> dict:
    """Of those who signed in."""

    def mine(stock, _random: Random):
        return good(cookies=sign_in(stock, current_person(stock)))

    def object_to(stock, random: Random):
        person = current_person(stock)
        body = Subjects(stock).objection_body(random, person)
        return good(body=body, cookies=sign_in(stock, person))

    def withdraw_objection(stock, random: Random):
        person = current_person(stock)
        path = {"id": Subjects(stock).objected(random, person)}
        return good(None, None, path, {"act": "withdraw"}, cookies=sign_in(stock, person))

    def show(stock, random: Random):
        person = current_person(stock)
        body = Subjects(stock).showing_body(random, person)
        return good(body=body, cookies=sign_in(stock, person))

    def withdraw_showing(stock, random: Random):
        person = current_person(stock)
        path = {"id": Subjects(stock).shown(random, person)["id"]}
        return good(None, None, path, {}, cookies=sign_in(stock, person))

    return {
        "listMyUses": mine,
        "listMyShowables": mine,
        "raiseMyObjection": object_to,
        "actOnMyObjection": withdraw_objection,
        "showLicence": show,
        "withdrawMyShowing": withdraw_showing,
    }


def good_subjects(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def defer(stock, random: Random):
        return good(stock.market, "approver", None, Subjects(stock).deferral_body(random))

    def extend(stock, random: Random):
        path = {"id": Subjects(stock).deferred(random)}
        until = (date.today() + timedelta(days=330)).isoformat()
        return good(stock.market, "approver", path, {"until": until, **BASIS})

    def lift(stock, random: Random):
        path = {"id": Subjects(stock).deferred(random)}
        return good(stock.market, "approver", path, dict(BASIS))

    def answer(stock, random: Random):
        path = {"id": Subjects(stock).objected(random, current_person(stock))}
        body = {"act": random.choice(["accept", "uphold"]), **BASIS}
        return good(stock.market, "approver", path, body)

    def redeem(stock, random: Random):
        subjects = Subjects(stock)
        use = subjects.accesses.use()
        if random.random() < 0.5:
            del use["case"]
        code = subjects.shown(random, current_person(stock))["code"]
        body = {**use, "purpose": PURPOSE, "code": code}
        return good(subjects.water, "clerk", None, body)

    return {
        **good_of_persons(good),
        "deferUse": defer,
        "getDeferral": lambda stock, random: good(
            path={"id": Subjects(stock).any_deferred(random)}
        ),
        "extendDeferral": extend,
        "liftDeferral": lift,
        "getObjection": lambda stock, random: good(
            path={"id": Subjects(stock).any_objected(random)}
        ),
        "answerObjection": answer,
        "redeemShowing": redeem,
        "getShowing": lambda stock, random: good(path={"id": Subjects(stock).any_shown(random)}),
    }
