# SPDX-License-Identifier: Apache-2.0
"""Persons that sign in at the issuer, and requests about signing in and out."""

from dataclasses import dataclass, field
from random import Random

#: Records that one person is given before the next one comes: what is told to it stays short.
MOST_RECORDS = 12


@dataclass
class Person:
    """Somebody of a region that does not exist."""

    account: str
    code: str
    licence: str | None = None
    records: int = 0
    cookies: dict = field(default_factory=dict)

    @property
    def subject(self) -> dict:
        return {"type": "111", "code": self.code}

    @property
    def wish(self) -> dict:
        return {"account": self.account, "code": self.code}


def new_person(stock) -> Person:
    number = stock.next()
    return Person(f"fuzz-{number}", f"999999{number:011d}X")


def sign_in(stock, person: Person) -> dict:
    """Cookies of a session that lasts."""
    if not person.cookies:
        person.cookies = stock.have("session", person.wish)["cookies"]
    return person.cookies


def current_person(stock) -> Person:
    """Somebody with a licence that the market bureau issued."""
    person = getattr(stock, "person", None)
    if person is None or person.records >= MOST_RECORDS:
        person = new_person(stock)
        person.licence = licence_of(stock, person)
        stock.person = person
    person.records += 1
    return person


def licence_of(stock, person: Person) -> str:
    body = {**stock.licence_body(stock.documents[0]), "holder": person.subject}
    made = stock.call("POST", "/v1/licences", stock.market, "clerk", json=body)
    return made["licence"]["id"]


def good_people(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def begin(_stock, random: Random):
        return good(query={"return": random.choice(["/my", "/", "/my?lang=en"])})

    def finish(stock, _random: Random):
        begun = stock.have("attempt", new_person(stock).wish)
        return good(query=begun["query"], cookies=begun["cookies"])

    def log_out(stock, random: Random):
        query = {"everywhere": random.choice(["true", "false"])}
        return good(query=query, cookies=sign_in(stock, new_person(stock)))

    def be_logged_out(stock, _random: Random):
        person = new_person(stock)
        sign_in(stock, person)
        return good(body=stock.have("logoutToken", person.wish))

    def who(stock, random: Random):
        if random.random() < 0.5:
            return good(stock.market, "clerk")
        return good(cookies=sign_in(stock, current_person(stock)))

    return {
        "beginLogin": begin,
        "finishLogin": finish,
        "logout": log_out,
        "backChannelLogout": be_logged_out,
        "getSession": who,
    }
