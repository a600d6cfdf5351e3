"""The page of a bill in a browser: it fits an old phone in every language, and axe finds nothing."""

import pytest
from bill_samples import effect_of, laws_of, residents

from chromium import CHROMIUM, NO_SIDEWAYS, QUIET

pytestmark = pytest.mark.browser

from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

from vartai.comparison.page import render_bill  # noqa: E402
from vartai.comparison.proving import moved, prove  # noqa: E402
from vartai.comparison.summary import summarise  # noqa: E402
from vartai.facts.reading import vocabulary  # noqa: E402
from vartai.words import LANGUAGES  # noqa: E402


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The addresses of the page by language."""
    folder = tmp_path_factory.mktemp("bill")
    laws = laws_of("V9a")
    found = effect_of(laws, residents(folder)[:500])
    proofs = prove(laws, moved(laws))
    for language in LANGUAGES:
        text = render_bill(found, proofs, summarise(found, proofs), vocabulary(), language)
        (folder / f"{language}.html").write_text(text, "utf-8")
    return {language: (folder / f"{language}.html").as_uri() for language in LANGUAGES}


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_an_old_phone_and_axe_finds_nothing(browser, pages, language):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(pages[language])
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    assert page.evaluate(NO_SIDEWAYS)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
