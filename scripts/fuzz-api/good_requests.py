# SPDX-License-Identifier: Apache-2.0
"""For each operation a request that the gateway grants: the ground from which generated data
departs. Operations that are not named here need no more than credentials."""

from dataclasses import dataclass, field
from random import Random

from accesses import good_accesses
from archives import Archives, good_archives
from cases import good_cases
from catalogue import good_catalogue
from checks import good_checks
from corrections import good_corrections
from credits import good_credits
from exchange import good_exchange
from market import good_market
from materials import good_materials
from people import good_people
from points import good_points
from projects import good_projects
from seals import good_seals
from sharing import good_sharing
from stock import Stock
from subjects import good_subjects


@dataclass
class Good:
    """Parts of a request, and who sends it. What is None is left as it was generated."""

    unit: str | None = None
    role: str | None = None
    path: dict | None = None
    body: object = None
    query: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)
    #: Of a browser in which somebody signed in.
    cookies: dict = field(default_factory=dict)


STATE_ACTS = ["suspend", "downgrade", "withdraw", "rescind", "revoke", "cancel", "transferOut"]
BATCH_ACTS = ["suspend", "withdraw", "rescind", "revoke", "cancel"]


def act_body(random: Random, acts: list[str]) -> dict:
    return {"act": random.choice(acts), "from": "2026-03-02", "basis": "XZCFF-9-3"}


def act_on_licence(stock: Stock, random: Random) -> Good:
    path = {"id": stock.licence_to_act_on()}
    if random.random() < 0.6:
        body = act_body(random, STATE_ACTS)
        return Good(stock.market, "approver", path, body)
    following = stock.licence_body(random.choice(stock.documents))
    del following["id"]
    body = {"act": random.choice(["change", "replace"]), "next": following}
    return Good(stock.market, "clerk", path, body)


def prove(stock: Stock, random: Random) -> Good:
    query = random.choice([{}, {"disclose": "/ZZMC"}, {"document": "true"}])
    licence = random.choice([one for one in stock.licence_ids if stock.market in one])
    return Good(stock.market, "clerk", {"id": licence}, None, query)


def publish(stock: Stock, _random: Random) -> Good:
    unit, body = stock.standard_body()
    return Good(unit, "approver", None, body)


def give(stock: Stock, _random: Random) -> Good:
    unit, type_code = stock.new_type()
    path = {"typeCode": type_code, "unit": stock.market}
    return Good(unit, "approver", path, stock.powers_body())


def withdraw(stock: Stock, _random: Random) -> Good:
    definer, type_code, unit = stock.new_authority()
    body = {"from": "2030-01-01", "basis": "XZXKF-22"}
    return Good(definer, "approver", {"typeCode": type_code, "unit": unit}, body)


def vote(stock: Stock, random: Random) -> Good:
    path = {"id": stock.new_proposal()}
    return Good(stock.market, "committee", path, {"vote": random.choice(["approve", "reject"])})


def pause(stock: Stock, _random: Random) -> Good:
    _, type_code = stock.new_type()
    body = {"subject": {"kind": "type", "id": type_code}, "basis": "LHZC-9"}
    return Good(stock.bureau, "committee", None, body)


def revoke(stock: Stock, random: Random) -> Good:
    serial = f"{random.randrange(1 << 60, 1 << 63):016x}"
    body = {"certificate": {"mspId": "MarketMSP", "serial": serial}, "basis": "LHZC-12"}
    return Good(stock.market, random.choice(["committee", "operator"]), None, body)


def verify(stock: Stock, random: Random) -> Good:
    digests = {"sha256": "0" * 64, "sm3": "1" * 64}
    licence = random.choice(stock.licence_ids)
    body = random.choice(
        [
            {"id": licence},
            {"digest": digests},
            {"digest": digests, "id": licence, "at": "2026-05-05"},
            {"number": "F0000001"},
            {"proof": stock.proof},
            {"id": licence, "knownAt": random.randrange(40)},
            {"id": stock.entry},
        ]
    )
    return Good(stock.market, "clerk", None, body)


def of_licence(stock: Stock, random: Random) -> Good:
    return Good(path={"id": random.choice([*stock.licence_ids, stock.entry])})


def of_document(stock: Stock, random: Random) -> Good:
    return Good(stock.market, "clerk", {"id": random.choice(stock.documents)})


GOOD = {
    "uploadDocument": lambda stock, _: Good(stock.market, "clerk"),
    "getDocument": of_document,
    "downloadDocument": of_document,
    "issueLicence": lambda stock, random: Good(
        stock.market, "clerk", None, stock.licence_body(random.choice(stock.documents))
    ),
    "getLicence": of_licence,
    "traceLicence": of_licence,
    "proveLicence": prove,
    "actOnLicence": act_on_licence,
    "issueLicenceBatch": lambda stock, random: Good(
        stock.market, "clerk", None, stock.batch_body(random.randrange(1, 4))
    ),
    "getLicenceBatch": lambda stock, random: Good(path={"id": random.choice(stock.batch_ids)}),
    "actOnLicenceBatch": lambda stock, random: Good(
        stock.market, "approver", {"id": stock.batch_to_act_on()}, act_body(random, BATCH_ACTS)
    ),
    "publishStandard": publish,
    "getStandard": lambda stock, random: Good(path={"id": random.choice(stock.standards)}),
    "getStandardVersion": lambda stock, random: Good(
        path={"id": random.choice(stock.standards), "version": "1"}
    ),
    "getIssuer": lambda stock, _: Good(path={"typeCode": stock.type_code, "unit": stock.market}),
    "givePowers": give,
    "withdrawPowers": withdraw,
    "propose": lambda stock, _: Good(stock.bureau, "committee", None, stock.proposal_body()),
    "getProposal": lambda stock, random: Good(path={"id": random.choice(stock.proposals)}),
    "vote": vote,
    "pause": pause,
    "revokeCertificate": revoke,
    "getRevocation": lambda stock, _: Good(path=stock.revoked),
    "getPause": lambda stock, _: Good(path=stock.paused),
    "getOrganisation": lambda _stock, _random: Good(path={"mspId": "MarketMSP"}),
    "getUnit": lambda stock, random: Good(path={"uscc": random.choice(stock.units)}),
    "getRegion": lambda _stock, _random: Good(path={"code": "999999"}),
    "createKey": lambda stock, _: Good(stock.market, "operator", None, {"roles": ["clerk"]}),
    "revokeKey": lambda stock, _: Good(stock.market, "operator", {"id": stock.new_key()}),
    "getBlock": lambda _stock, random: Good(path={"number": str(random.randrange(20))}),
    "getTransaction": lambda stock, random: Good(path={"txId": random.choice(stock.transactions)}),
    "verify": verify,
    "streamEvents": lambda stock, _: Good(stock.bureau, "auditor"),
    "getOperation": lambda stock, _: Good(stock.market, "clerk", {"id": stock.operation}),
    "proveLicenceBatch": lambda stock, random: Good(
        stock.market, "clerk", {"id": random.choice(stock.batch_ids)}
    ),
    "takeBackup": lambda stock, _: Good(stock.bureau, "operator", None, {}),
    "audit": lambda stock, _: Good(stock.bureau, "auditor", None, {}),
}


def archives_of(stock: Stock) -> Archives:
    if getattr(stock, "archives", None) is None:
        stock.archives = Archives(stock)
    return stock.archives


GOOD.update(good_archives(Good, archives_of))
GOOD.update(good_catalogue(Good))
GOOD.update(good_materials(Good))
GOOD.update(good_seals(Good))
GOOD.update(good_sharing(Good))
GOOD.update(good_cases(Good))
GOOD.update(good_checks(Good))
GOOD.update(good_accesses(Good))
GOOD.update(good_exchange(Good))
GOOD.update(good_corrections(Good))
GOOD.update(good_subjects(Good))
GOOD.update(good_people(Good))
GOOD.update(good_points(Good))
GOOD.update(good_credits(Good))
GOOD.update(good_projects(Good))
GOOD.update(good_market(Good))


def remember(stock: Stock, operation: str, answer: dict) -> None:
    """Keeps what a granted request has made, for later ones."""
    if operation == "uploadDocument":
        # Documents belong to the unit that uploaded them: always the same one here.
        stock.documents.append(answer["id"])
    elif operation == "issueLicence":
        stock.licences.append(answer["licence"]["id"])
        stock.licence_ids.append(answer["licence"]["id"])
    elif operation == "issueLicenceBatch":
        stock.batches.append(answer["batch"]["id"])
        stock.batch_ids.append(answer["batch"]["id"])
    elif operation == "propose":
        stock.proposals.append(answer["proposal"]["id"])
    elif answer.get("next"):
        stock.cursors.setdefault(operation, []).append(answer["next"])
