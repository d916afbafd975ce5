# SPDX-License-Identifier: Apache-2.0
"""Requests about materials, and about files that arrive in parts, that the gateway grants."""

from collections import deque
from random import Random

BASIS = {"basis": "ZWFW-12"}
BYTES = b"example"
PART = "application/partial-upload"
#: Begun and not finished: a unit may have some tens of them.
UPLOADS: deque[str] = deque(maxlen=16)


class Materials:
    """Materials of the market bureau in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.water = next(unit for unit in stock.units if unit.endswith("TA000106XU"))

    def document(self) -> str:
        content = f"material {self.stock.next()}".encode()
        answer = self.stock.call(
            "POST",
            "/v1/documents",
            self.stock.market,
            "clerk",
            files={"file": ("a.txt", content)},
        )
        return answer["id"]

    def body(self) -> dict:
        return {"document": self.document(), **BASIS}

    def copy(self) -> dict:
        stamp = {"purpose": "QSXK-SQ-1", "requester": self.water, "expiresAt": "2030-12-31"}
        return {**self.body(), **stamp}

    def held(self) -> str:
        """Since before the day on which a request may void it."""
        body = {**self.body(), "from": "2026-05-04"}
        answer = self.stock.call("POST", "/v1/materials", self.stock.market, "clerk", json=body)
        return answer["material"]["id"]

    def review(self) -> str:
        path = f"/v1/materials/{self.held()}/reviews"
        body = {"units": [self.water], **BASIS}
        answer = self.stock.call("POST", path, self.stock.market, "approver", json=body)
        return answer["review"]["id"]

    def upload(self) -> str:
        """Of the water bureau: what others begin and leave fills the room of the market bureau."""
        if len(UPLOADS) == UPLOADS.maxlen:
            self.stock.forget(f"/v1/uploads/{UPLOADS.popleft()}", self.water, "clerk")
        body = {"size": len(BYTES), "name": "a.txt"}
        answer = self.stock.call("POST", "/v1/uploads", self.water, "clerk", json=body)
        UPLOADS.append(answer["id"])
        return answer["id"]


def good_materials(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def of(make, role: str, body, unit: str = "market"):
        def request(stock, _random: Random):
            materials = Materials(stock)
            sender = stock.market if unit == "market" else materials.water
            said = body(materials) if callable(body) else body
            return good(sender, role, {"id": make(materials)}, said)

        return request

    def proceed(stock, _random: Random):
        headers = {"Upload-Offset": "0", "Content-Type": PART}
        materials = Materials(stock)
        path = {"id": materials.upload()}
        return good(materials.water, "clerk", path, BYTES, headers=headers)

    void = {"act": "void", "from": "2026-05-05", **BASIS}
    return {
        "registerMaterial": lambda stock, _: good(
            stock.market, "clerk", None, Materials(stock).body()
        ),
        "annotateMaterial": of(Materials.held, "clerk", Materials.copy),
        "getMaterial": of(Materials.held, "clerk", None),
        "actOnMaterial": of(Materials.held, "approver", void),
        "openMaterialReview": of(
            Materials.held, "approver", lambda one: {"units": [one.water], **BASIS}
        ),
        "getMaterialReview": of(Materials.review, "clerk", None),
        "voteInMaterialReview": of(
            Materials.review, "approver", {"vote": "sign", **BASIS}, "water"
        ),
        "closeMaterialReview": of(Materials.review, "approver", BASIS),
        "beginUpload": lambda stock, _: good(
            stock.market, "clerk", None, {"size": len(BYTES), "name": "a.txt"}
        ),
        "getUpload": of(Materials.upload, "clerk", None, "water"),
        "continueUpload": proceed,
        "dropUpload": of(Materials.upload, "clerk", None, "water"),
    }
