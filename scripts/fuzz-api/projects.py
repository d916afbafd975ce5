# SPDX-License-Identifier: Apache-2.0
"""Requests about projects that the gateway grants: the bureau runs them, the market bureau does the
work, the water bureau accepts it."""

from random import Random

from points import WATER, unit_of
from sharing import new_id

BASIS = {"basis": "STXM-3"}
MILESTONE = "M1"
KINDS = ["FOREST", "RIVER", "WETLAND", "OTHER"]


class Projects:
    """Projects in the state that a request needs, made through the API."""

    def __init__(self, stock):
        self.stock = stock
        self.water = unit_of(stock, WATER)

    def body(self, random: Random | None = None) -> dict:
        return {
            "id": new_id("prj"),
            "title": "示例河岸林",
            "projectKind": random.choice(KINDS) if random else KINDS[0],
            "region": "999999",
            "executor": self.stock.market,
            "verifier": self.water,
            "budget": "900000",
            "milestones": [{"code": MILESTONE, "title": "整地", "fen": "900000"}],
            **BASIS,
        }

    def planned(self) -> str:
        body = self.body()
        self.stock.call("POST", "/v1/projects", self.stock.bureau, "approver", json=body)
        return body["id"]

    def under_way(self) -> str:
        """One for which money may come in and be paid out: made once."""
        if not hasattr(self.stock, "project"):
            self.stock.project = self.accepted(self.planned())
        return self.stock.project

    def report_body(self) -> dict:
        """With evidence that the executor holds."""
        files = {"file": ("a.txt", f"evidence {self.stock.next()}".encode())}
        market = self.stock.market
        document = self.stock.call("POST", "/v1/documents", market, "clerk", files=files)["id"]
        body = {"document": document, **BASIS}
        made = self.stock.call("POST", "/v1/materials", market, "clerk", json=body)
        return {"evidence": [made["material"]["id"]], **BASIS}

    def reported(self, project: str) -> str:
        path = f"/v1/projects/{project}/milestones/{MILESTONE}/reports"
        self.stock.call("POST", path, self.stock.market, "clerk", json=self.report_body())
        return project

    def accepted(self, project: str) -> str:
        path = f"/v1/projects/{self.reported(project)}/milestones/{MILESTONE}/decisions"
        self.stock.call("POST", path, self.water, "approver", json={"act": "accept", **BASIS})
        return project


def good_projects(good) -> dict:
    """By operation; `good` makes the parts of a request."""

    def plan(stock, random: Random):
        return good(stock.bureau, "approver", None, Projects(stock).body(random))

    def report(stock, _random: Random):
        projects = Projects(stock)
        path = {"id": projects.planned(), "milestone": MILESTONE}
        return good(stock.market, "clerk", path, projects.report_body())

    def decide(stock, random: Random):
        projects = Projects(stock)
        path = {"id": projects.reported(projects.planned()), "milestone": MILESTONE}
        body = random.choice([{"act": "accept"}, {"act": "reject", "comment": "STXM-8"}])
        return good(projects.water, "approver", path, {**body, **BASIS})

    def close(stock, _random: Random):
        return good(stock.bureau, "approver", {"id": Projects(stock).planned()}, dict(BASIS))

    return {
        "planProject": plan,
        "getProject": lambda stock, _: good(path={"id": Projects(stock).under_way()}),
        "reportMilestone": report,
        "decideMilestone": decide,
        "closeProject": close,
    }
