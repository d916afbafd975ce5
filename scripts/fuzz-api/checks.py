# SPDX-License-Identifier: Apache-2.0
"""Requests for checks that the gateway answers: a denial is an answer, too."""

import secrets
from random import Random

from sharing import Sharing

VALUES = ["示例（渝州）有限公司", "", "甲", 0, 3, 2.5, True, False]


def good_checks(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def check(stock, random: Random):
        sharing = Sharing(stock)
        fields = random.sample(["/ZZMC", "/scope", "/other"], k=random.randrange(1, 4))
        comparisons = [
            {
                "value": random.choice(VALUES),
                "at": [{"grant": sharing.any_grant(random), "field": field}],
            }
            for field in fields
        ]
        body = {
            "case": f"cas_{secrets.token_hex(32)}",
            "serviceItem": "000131001000",
            "purpose": random.choice(["ZWSJ-17", "ZWSJ-18"]),
            "subject": {"type": "001", "code": stock.market},
            "comparisons": comparisons,
        }
        return good(sharing.water, "clerk", None, body)

    return {"checkValues": check}
