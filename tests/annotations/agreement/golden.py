"""Worked cases with the figures they must give: the shared ones where they are at hand, our own copy otherwise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from annotations.agreement.continuum import Continuum, continuum
from tests.shared_files import SHARED

OWN = Path(__file__).parent / "figures.json"


@cache
def cases() -> dict[str, dict[str, Any]]:
    """Every worked case by its id: data, expected, tolerance, and params where it has any."""
    shared = SHARED / "golden" / "agreement.json"
    content = json.loads((shared if shared.exists() else OWN).read_text("utf-8"))
    return {case["id"]: case for case in content["cases"]}


@cache
def european_powers() -> dict[str, Any]:
    """The figures for the sets A, B and gold of the founding article, by pair and label."""
    shared = SHARED / "golden" / "european-powers-agreement.json"
    if shared.exists():
        return json.loads(shared.read_text("utf-8"))
    return json.loads(OWN.read_text("utf-8"))["european-powers"]


def tolerance(case: dict[str, Any], key: str) -> float:
    """How far a figure of a case may be off."""
    allowed = case["tolerance"]
    return allowed.get(key, allowed.get("default")) if isinstance(allowed, dict) else allowed


def spans(case: dict[str, Any]) -> Continuum:
    """The continuum of a case whose data are spans; without a length it ends with its last unit."""
    data = case["data"]
    units = data["annotators"]
    last = max((end for mine in units.values() for _, end, _ in mine), default=0)
    return continuum(data.get("length") or last, units)
