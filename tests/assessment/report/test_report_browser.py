from __future__ import annotations

from collections.abc import Iterator

import pytest

from chromium import CHROMIUM, NO_SIDEWAYS, QUIET

pytestmark = pytest.mark.browser

from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402
from report_sample import sample_labels, sample_summary  # noqa: E402

from vartai.assessment.report import render_report  # noqa: E402


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def address(sample_page: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(sample_page, "utf-8")
    return file.as_uri()


@pytest.fixture(scope="module", params=["lt", "be", "ru"])
def translated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the page in another language."""
    file = tmp_path_factory.mktemp("report") / f"{request.param}.html"
    page = render_report(sample_summary(), request.param, labels=sample_labels(request.param))
    file.write_text(page, "utf-8")
    return file.as_uri()


def _open(browser: Browser, address: str, width: int, scheme: str = "light", *, scripts: bool = True) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
    )
    page = context.new_page()
    page.goto(address)
    return page


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing(browser: Browser, address: str, width: int, scheme: str) -> None:
    page = _open(browser, address, width, scheme)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    results = Axe().run(page)
    page.context.close()
    assert len(results.response["passes"]) > 20
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("width", [320, 360, 720, 1280])
def test_nothing_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page = _open(browser, address, width)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    fits = page.evaluate(NO_SIDEWAYS)
    page.context.close()
    assert fits


def test_other_languages_pass_axe_and_fit_a_narrow_screen(browser: Browser, translated: str) -> None:
    page = _open(browser, translated, 320)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    fits = page.evaluate(NO_SIDEWAYS)
    results = Axe().run(page)
    page.context.close()
    assert fits
    assert results.violations_count == 0, results.generate_report()


def test_it_reads_the_same_without_scripts(browser: Browser, address: str) -> None:
    page = _open(browser, address, 360, scripts=False)
    assert page.get_by_role("heading", level=1).inner_text() == "What this assessment found"
    assert page.get_by_role("img").count() == 5
    page.get_by_text("All questions as a table").click()
    assert page.get_by_role("cell", name="7,410").is_visible()
    page.context.close()


def test_the_keyboard_reaches_the_findings_and_the_tables(browser: Browser, address: str) -> None:
    page = _open(browser, address, 1280)
    page.keyboard.press("Tab")
    assert page.get_by_role("link", name="Skip to what was found").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    first = page.locator("details").first
    assert first.evaluate("one => one.open")
    page.context.close()


def test_nothing_is_asked_of_the_network_and_the_own_letters_are_used(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(address)
    used = page.evaluate(
        "document.fonts.ready.then(all => [...all].filter(f => f.status == 'loaded').length)"
    )
    context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert complaints == []
    assert used >= 3


def test_a_print_shows_what_is_folded_away(browser: Browser, address: str) -> None:
    page = _open(browser, address, 794)
    page.emulate_media(media="print")
    assert page.get_by_role("cell", name="7,410").evaluate("cell => cell.getBoundingClientRect().height") > 0
    assert not page.get_by_role("navigation").is_visible()
    page.context.close()
