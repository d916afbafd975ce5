# SPDX-License-Identifier: Apache-2.0
"""Requests about money, listings, trades and transfers that the gateway grants. The green works sell,
the foundation buys."""

from datetime import datetime, timedelta, timezone
from random import Random

from credits import LOTS, Credits
from points import WORKS, unit_of
from projects import MILESTONE, Projects
from sharing import new_id

BANK = "TA0001078K"
VENUE = "TA0001086E"
FUND = "TA00010947"
FEN = 1000


class Market:
    """Money and offers in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.credits = Credits(stock)
        self.works = unit_of(stock, WORKS)
        self.bank = unit_of(stock, BANK)
        self.venue = unit_of(stock, VENUE)
        self.fund = unit_of(stock, FUND)

    def post(self, path: str, unit: str, body: dict, role: str = "trader") -> dict:
        return self.stock.call("POST", path, unit, role, json=body)

    def deposit_body(self, random: Random, unit: str | None = None) -> dict:
        reference = f"{random.getrandbits(256):064x}"
        money = {"unit": unit or self.fund, "fen": str(FEN), "reference": reference}
        return {"id": new_id("dps"), **money, "into": random.randrange(1, 4)}

    def deposited(self, random: Random) -> dict:
        body = self.deposit_body(random)
        return self.post("/v1/funds/deposits", self.bank, body, "clerk")["deposit"]

    def notes(self, random: Random) -> list[str]:
        """All that one deposit was put into."""
        return self.deposited(random)["notes"]

    def withdrawal_body(self, random: Random) -> dict:
        notes = self.notes(random)
        return {"id": new_id("wdr"), "notes": notes, "fen": str(random.randrange(1, FEN))}

    def asked(self, random: Random) -> str:
        body = self.withdrawal_body(random)
        self.post("/v1/funds/withdrawals", self.fund, body)
        return body["id"]

    def statement_number(self) -> int:
        """The next one of the bank."""
        number = getattr(self.stock, "statement", 1)
        path = f"/v1/funds/statements/{self.bank}"
        while self.stock.has(f"{path}/{number}", self.bank, "clerk"):
            number += 1
        self.stock.statement = number
        return number

    def statement_body(self, random: Random) -> dict:
        deposit = self.deposited(random)
        rows = {"deposits": [deposit["id"]], "withdrawals": []}
        sums = {"deposited": deposit["fen"], "withdrawn": "0"}
        return {"number": self.statement_number(), **rows, **sums}

    def account(self, unit: str) -> str:
        return self.credits.account(unit, "TRADER")

    def units(self) -> str:
        """A range of the works' that was never sold and that no other request is about: batches are
        put up in lots, and taken back, which leaves ranges of that size."""
        free = getattr(self.stock, "free_units", [])
        if not free or not self.credits.may_move(read_serial(free[0])[0]):
            free = self.stock.free_units = self.cut(self.credits.issued())
        return free.pop()

    def cut(self, batch: str) -> list[str]:
        account = self.credits.issuer()
        whole = self.credits.held(account, batch)[0]
        _, first, last = read_serial(whole)
        size = -(-(last - first + 1) // LOTS)
        body = self.listing_body([whole], lot=str(size))
        listing = self.post("/v1/listings", self.works, body)["listing"]
        end = {"release": listing["lots"]}
        self.post(f"/v1/listings/{listing['id']}/end", self.works, end)
        return listing["lots"]

    def listing_body(self, serials: list[str], **more) -> dict:
        offer = {"venue": self.venue, "account": self.credits.issuer(), "serials": serials}
        terms = {"price": "2", "expiresAt": soon(), "project": Projects(self.stock).under_way()}
        return {"id": new_id("lst"), **offer, **terms, **more}

    def listed(self) -> dict:
        body = self.listing_body([self.units()])
        return self.post("/v1/listings", self.works, body)["listing"]

    def any_listed(self) -> str:
        if not hasattr(self.stock, "listing"):
            self.stock.listing = self.listed()["id"]
        return self.stock.listing

    def purchase_body(self, random: Random) -> dict:
        listing = self.listed()
        lots = [{"serial": listing["lots"][0], "units": str(random.randrange(1, 3))}]
        bought = {"listing": listing["id"], "lots": lots, "price": listing["price"]}
        payment = {"account": self.account(self.fund), "notes": self.notes(random)}
        return {"id": new_id("trd"), **bought, **payment}

    def wish_body(self, random: Random) -> dict:
        """So many units of a listing; the money for them is there."""
        self.notes(random)
        wanted = {"units": str(random.randrange(1, 3)), "highestPrice": "2"}
        return {**wanted, "account": self.account(self.fund)}

    def bought(self, random: Random) -> dict:
        return self.post("/v1/trades", self.fund, self.purchase_body(random))["trade"]

    def any_bought(self, random: Random) -> str:
        if not hasattr(self.stock, "trade"):
            self.stock.trade = self.bought(random)["id"]
        return self.stock.trade

    def transfer_body(self, random: Random) -> dict:
        offer = {"venue": self.venue, "account": self.credits.issuer(), "serials": [self.units()]}
        terms = {"to": self.account(self.fund), "total": str(random.randrange(2, FEN))}
        project = Projects(self.stock).under_way()
        return {"id": new_id("trf"), **offer, **terms, "expiresAt": soon(), "project": project}

    def offered(self, random: Random) -> dict:
        body = self.transfer_body(random)
        return self.post("/v1/transfers", self.works, body)["transfer"]

    def any_offered(self, random: Random) -> str:
        if not hasattr(self.stock, "transfer"):
            self.stock.transfer = self.offered(random)["id"]
        return self.stock.transfer

    def disbursement_body(self, random: Random) -> dict:
        """Of what a first sale brought in: the first note that it made is the project's."""
        part = {"note": self.bought(random)["made"][0], "fen": "1"}
        project = {"project": Projects(self.stock).under_way(), "milestone": MILESTONE}
        return {"id": new_id("dsb"), **project, "parts": [part]}

    def disbursed(self, random: Random) -> str:
        body = self.disbursement_body(random)
        self.post("/v1/disbursements", self.stock.bureau, body, "approver")
        return body["id"]


def read_serial(serial: str) -> tuple[str, int, int]:
    """The batch of a range of units, its first and its last number."""
    _, _, _, _, batch, first, last = serial.split("-")
    return batch, int(first), int(last)


def soon() -> str:
    then = datetime.now(timezone.utc) + timedelta(days=30)
    return then.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def good_funds(good) -> dict:
    """Of money."""

    def deposit(stock, random: Random):
        market = Market(stock)
        return good(market.bank, "clerk", None, market.deposit_body(random))

    def split(stock, random: Random):
        market = Market(stock)
        body = {"note": market.notes(random)[0], "into": random.randrange(2, 5)}
        return good(market.fund, "trader", None, body)

    def withdraw(stock, random: Random):
        market = Market(stock)
        return good(market.fund, "trader", None, market.withdrawal_body(random))

    def answer(stock, random: Random):
        market = Market(stock)
        outcome = random.choice(["PAID", "REFUSED"])
        body = {"outcome": outcome, "reference": f"{random.getrandbits(256):064x}"}
        return good(market.bank, "clerk", {"id": market.asked(random)}, body)

    def state(stock, random: Random):
        market = Market(stock)
        return good(market.bank, "clerk", None, market.statement_body(random))

    def stated(stock, random: Random):
        market = Market(stock)
        if market.statement_number() == 1:
            market.post("/v1/funds/statements", market.bank, market.statement_body(random), "clerk")
        return good(market.bank, "clerk", {"bank": market.bank, "number": "1"})

    def read(find):
        def request(stock, random: Random):
            market = Market(stock)
            return good(market.fund, "auditor", {"id": find(market, random)})

        return request

    return {
        "recordDeposit": deposit,
        "getDeposit": read(lambda market, random: market.deposited(random)["id"]),
        "splitNote": split,
        "askWithdrawal": withdraw,
        "getWithdrawal": read(Market.asked),
        "answerWithdrawal": answer,
        "recordStatement": state,
        "getStatement": stated,
    }


def good_market(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def offer(stock, random: Random):
        market = Market(stock)
        more = random.choice([{}, {"lot": "3"}])
        body = market.listing_body([market.units()], **more)
        return good(market.works, "trader", None, body)

    def end(stock, _random: Random):
        market = Market(stock)
        listing = market.listed()
        body = {"release": listing["lots"]}
        return good(market.works, "trader", {"id": listing["id"]}, body)

    def buy(stock, random: Random):
        market = Market(stock)
        return good(market.fund, "trader", None, market.purchase_body(random))

    def purchase(stock, random: Random):
        market = Market(stock)
        path = {"id": market.listed()["id"]}
        return good(market.fund, "trader", path, market.wish_body(random))

    def transfer(stock, random: Random):
        market = Market(stock)
        return good(market.works, "trader", None, market.transfer_body(random))

    def accept(stock, random: Random):
        market = Market(stock)
        offered = market.offered(random)
        body = {"total": offered["total"], "notes": market.notes(random)}
        return good(market.fund, "trader", {"id": offered["id"]}, body)

    def end_transfer(stock, random: Random):
        market = Market(stock)
        act, unit = random.choice([("withdraw", market.works), ("decline", market.fund)])
        return good(unit, "trader", {"id": market.offered(random)["id"]}, {"act": act})

    def disburse(stock, random: Random):
        return good(stock.bureau, "approver", None, Market(stock).disbursement_body(random))

    def trade(stock, random: Random):
        return good(path={"id": Market(stock).any_bought(random)})

    return {
        **good_funds(good),
        "getVenue": lambda stock, _: good(path={"unit": Market(stock).venue}),
        "openListing": offer,
        "getListing": lambda stock, _: good(path={"id": Market(stock).any_listed()}),
        "endListing": end,
        "buyUnits": buy,
        "purchaseUnits": purchase,
        "getTrade": trade,
        "traceProceeds": lambda stock, random: good(
            path={"trade": Market(stock).any_bought(random)}
        ),
        "disburse": disburse,
        "getDisbursement": lambda stock, random: good(
            path={"id": Market(stock).disbursed(random)}
        ),
        "offerTransfer": transfer,
        "getTransfer": lambda stock, random: good(path={"id": Market(stock).any_offered(random)}),
        "acceptTransfer": accept,
        "endTransfer": end_transfer,
    }
