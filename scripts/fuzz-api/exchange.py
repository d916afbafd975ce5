# SPDX-License-Identifier: Apache-2.0
"""Messages between gateways, and keys to which they seal, that the gateway grants: the water
bureau's gateway asks that of the market bureau."""

from random import Random

from accesses import Accesses
from people import new_person
from sharing import FIELDS, ITEM


def newest_key(stock) -> str:
    """Of the market bureau: an access makes the first one."""
    keys = stock.call("GET", f"/v1/exchange/keys/{stock.market}", stock.market, "clerk")
    return keys["facts"][-1]["publicKey"]


def good_exchange(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def message(stock, random: Random):
        access = Accesses(stock).any_made(random)
        kind = random.choice(["prepare", "refer", "deliver"])
        wish = {"provider": stock.market}
        if kind == "deliver":
            wish["access"] = access
        if kind == "refer":
            about = {"item": ITEM, "fields": FIELDS, "subject": new_person(stock).subject}
            wish |= {"publicKey": newest_key(stock), **about}
        return good(body=stock.have(kind, wish))

    def rotate(stock, random: Random):
        return good(random.choice([stock.bureau, Accesses(stock).water]), "gateway")

    def keys(stock, random: Random):
        Accesses(stock).any_made(random)
        return good(path={"unit": stock.market})

    def count(stock, random: Random):
        path = f"/v1/accesses/{Accesses(stock).any_made(random)}"
        access = stock.call("GET", path, stock.market, "clerk")
        return good(query={"provider": stock.market, "subject": access["subject"]})

    return {
        "exchangeMessage": message,
        "rotateExchangeKey": rotate,
        "getExchangeKeys": keys,
        "getAccessCount": count,
    }
