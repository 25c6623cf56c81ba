"""A report's gamma of a document can be had from the documented function, with the seed that the report names."""

from __future__ import annotations

import pytest

from annotations.agreement.cases import Choice, count
from annotations.agreement.gamma import Settings as GammaSettings
from annotations.agreement.gamma import gamma
from annotations.agreement.measures.holistic import seed_of
from annotations.agreement.settings import Settings
from annotations.measuring import report_of
from tests.annotations.agreement.surveying import PLACES, numbered, work


def test_a_documents_gamma_is_that_of_the_function_with_its_seed() -> None:
    document = numbered(3)
    found = count([document], {document.id: [work(document, "A"), work(document, "B", PLACES[1:])]}, Choice())
    report = report_of(found, "talks", Settings(samples=20, seed=5))
    shown = report.find("gamma")
    assert shown is not None
    assert shown.parameters["samples drawn"] == 20
    told = gamma(found.cases[0].continuum(), GammaSettings(samples=20, seed=seed_of(5, document.id)))
    assert shown.value == pytest.approx(told.value)


def test_documents_and_seeds_have_seeds_of_their_own() -> None:
    assert len({seed_of(seed, id) for seed in range(9) for id in ("a", "b", "ä", "\ud800")}) == 36
