# SPDX-License-Identifier: Apache-2.0
"""Requests for checks that the gateway answers: a denial is an answer, too."""

from random import Random

from accesses import PURPOSE, Accesses
from people import current_person
from sharing import FIELDS

VALUES = ["示例（渝州）有限公司", "软件开发", "", "甲", 0, 3, 2.5, True, False]


def good_checks(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def check(stock, random: Random):
        accesses = Accesses(stock)
        grant = accesses.grant(random)
        fields = random.sample([*FIELDS, "/other"], k=random.randrange(1, 4))
        comparisons = [
            {"value": random.choice(VALUES), "at": [{"grant": grant, "field": field}]}
            for field in fields
        ]
        body = {
            **accesses.use(),
            "purpose": random.choice([PURPOSE, PURPOSE, "ZWSJ-18"]),
            "subject": current_person(stock).subject,
            "comparisons": comparisons,
        }
        return good(accesses.water, "clerk", None, body)

    return {"checkValues": check}
