# SPDX-License-Identifier: Apache-2.0
"""Requests about earnings, points and pools that the gateway grants. Cases of the market bureau earn
for persons that sign in; the green works keep the pools, the housing bureau looks at what is held."""

import time
from datetime import datetime, timedelta, timezone
from random import Random

from cases import Cases
from people import Person, new_person, sign_in
from sharing import new_id

#: Ends of units' codes in the demo: see eco.mjs.
WORKS = "TA0001107Y"
HOUSING = "TA0001027K"
WATER = "TA000106XU"
SET = "FUZZ@1"
BASIS = {"basis": "YLJP-9"}
#: The gateway has cases earn by itself, in a while.
MOST_SECONDS = 120
#: Given into a pool of which a batch is formed.
GRAMS = 400
#: Of one person, whose one case saved a hundred kilograms.
MOST_GIFTS = 200


def unit_of(stock, end: str) -> str:
    return next(unit for unit in stock.units if unit.endswith(end))


class Points:
    """Earnings, points and pools in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.works = unit_of(stock, WORKS)
        self.housing = unit_of(stock, HOUSING)

    def earned(self, person: Person) -> dict:
        """The day of somebody whose case was delivered."""
        case = Cases(self.stock).delivered(person.subject)
        for _ in range(MOST_SECONDS * 2):
            path = f"/v1/earnings?case={case}"
            found = self.stock.call("GET", path, self.stock.market, "auditor")
            if found["data"]:
                return found["data"][0]
            time.sleep(0.5)
        raise RuntimeError(f"{case} earned nothing")

    def any_day(self) -> dict:
        if not hasattr(self.stock, "earned_day"):
            self.stock.earned_day = self.earned(new_person(self.stock))
        return self.stock.earned_day

    def held(self) -> dict:
        """What a verifier has to judge: of two cases on a day, the second."""
        person = new_person(self.stock)
        self.earned(person)
        day = self.earned(person)
        case = next(one["case"] for one in day["cases"] if "held" in one)
        return {**{name: day[name] for name in ("unit", "person", "day")}, "case": case}

    def ask(self, person: Person, what: str, body: dict) -> dict:
        path = f"/v1/my/points/{what}"
        return self.stock.ask_as(sign_in(self.stock, person), path, body)

    def consented(self) -> tuple[Person, dict]:
        """Somebody who wants points, and a day on which it earned."""
        person = new_person(self.stock)
        day = self.earned(person)
        self.ask(person, "consent", {"unit": self.stock.market, "state": "GIVEN"})
        return person, day

    def collected(self) -> tuple[Person, dict]:
        person, day = self.consented()
        self.ask(person, "collection", {"unit": self.stock.market})
        return person, day

    def collected_once(self) -> tuple[Person, dict]:
        """Somebody that has plenty; the next one comes before it is used up."""
        left = getattr(self.stock, "gifts_left", 0)
        if left == 0:
            self.stock.saver = self.collected()
            left = MOST_GIFTS
        self.stock.gifts_left = left - 1
        return self.stock.saver

    def pool_body(self) -> dict:
        china = datetime.now(timezone.utc) + timedelta(hours=8)
        pool = {"id": new_id("pol"), "region": "999999", "factorSet": SET}
        return {**pool, "vintage": china.year, **BASIS}

    def opened(self) -> str:
        body = self.pool_body()
        self.stock.call("POST", "/v1/pools", self.works, "approver", json=body)
        return body["id"]

    def any_opened(self) -> str:
        if not hasattr(self.stock, "pool"):
            self.stock.pool = self.opened()
        return self.stock.pool

    def gift(self, grams: int, pool: str) -> tuple[Person, dict]:
        """Who gives, and what it says."""
        person, day = self.collected_once()
        body = {"unit": day["unit"], "day": day["day"], "pool": pool, "grams": str(grams)}
        return person, body

    def closed(self) -> str:
        """A pool into which somebody gave."""
        pool = self.opened()
        person, body = self.gift(GRAMS, pool)
        self.ask(person, "donations", body)
        path = f"/v1/pools/{pool}/closure"
        self.stock.call("POST", path, self.works, "approver", json=dict(BASIS))
        return pool


def good_of_savers(good) -> dict:
    """Of persons about their points."""

    def mine(stock, _random: Random):
        person, _ = Points(stock).collected_once()
        return good(cookies=sign_in(stock, person))

    def consent(stock, _random: Random):
        cookies = sign_in(stock, new_person(stock))
        return good(body={"unit": stock.market, "state": "GIVEN"}, cookies=cookies)

    def collect(stock, _random: Random):
        person, _ = Points(stock).consented()
        return good(body={"unit": stock.market}, cookies=sign_in(stock, person))

    def donate(stock, random: Random):
        points = Points(stock)
        person, body = points.gift(random.randrange(1, 9), points.any_opened())
        return good(body=body, cookies=sign_in(stock, person))

    return {
        "listMyPoints": mine,
        "consentToPoints": consent,
        "collectMyPoints": collect,
        "donateMyPoints": donate,
    }


def good_points(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def review(stock, random: Random):
        points = Points(stock)
        state = random.choice(["RELEASED", "REJECTED"])
        return good(points.housing, "approver", None, {**points.held(), "state": state, **BASIS})

    def open_pool(stock, _random: Random):
        points = Points(stock)
        return good(points.works, "approver", None, points.pool_body())

    def close(stock, _random: Random):
        points = Points(stock)
        return good(points.works, "approver", {"id": points.opened()}, dict(BASIS))

    def donate(stock, random: Random):
        points = Points(stock)
        _, day = points.collected_once()
        gift = {name: day[name] for name in ("unit", "person", "day")}
        body = {"gifts": [{**gift, "grams": str(random.randrange(1, 9))}]}
        return good(stock.market, "gateway", {"id": points.any_opened()}, body)

    def proof(stock, _random: Random):
        case = Points(stock).any_day()["cases"][0]["case"]
        return good(stock.market, "clerk", {"id": case})

    def batch(stock, _random: Random):
        return good(path={"id": Points(stock).any_day()["cases"][0]["batch"]})

    return {
        **good_of_savers(good),
        "getAppointment": lambda stock, _: good(
            path={"body": "VERIFIER", "unit": Points(stock).housing}
        ),
        "getFactorSet": lambda _stock, _random: good(path={"id": SET}),
        "reviewEarning": review,
        "getEarningBatch": batch,
        "getEarningProof": proof,
        "openPool": open_pool,
        "getPool": lambda stock, _: good(path={"id": Points(stock).any_opened()}),
        "closePool": close,
        "donatePoints": donate,
    }
