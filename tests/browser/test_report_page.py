"""The HTML report in a browser: light, dark, small and without anything from outside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from tests import sample

from hearsay.report.page import write

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# Contrast as WCAG 2.2 reckons it, of the text of every element against what lies behind it.
CONTRAST = """() => {
  const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = node => {
    for (; node; node = node.parentElement) {
      const colour = rgb(getComputedStyle(node).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const worst = [...document.querySelectorAll('body *')]
    .filter(node => [...node.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(node => {
      const [a, b] = [light(rgb(getComputedStyle(node).color)), light(behind(node))];
      return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), node.className || node.tagName];
    }).sort((a, b) => a[0] - b[0]);
  return worst[0];
}"""

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no {CHROMIUM}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the report on the sample lies."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(write(sample.picture()), encoding="utf-8")
    return path.as_uri()


def opened(browser: Browser, address: str, **more: object) -> Page:
    """The report in a page without JavaScript of its own."""
    page = browser.new_page(**more)  # type: ignore[arg-type]
    page.goto(address)
    return page


def test_a_place_opens_the_text_and_shows_the_words(browser: Browser, address: str) -> None:
    page = opened(browser, address)
    link = page.locator("li.denied .places a")
    words = page.locator(link.get_attribute("href") or "")
    assert not words.is_visible()
    link.click()
    words.wait_for(state="visible")
    assert words.inner_text() == "its envoys had been in Geneva"
    page.close()


def test_it_works_without_javascript_and_asks_for_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    assert page.get_by_role("heading", level=2).first.inner_text().startswith("Ministers met")
    assert page.get_by_role("main").count() == 1
    assert asked == [address]
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_what_is_behind_them(
    browser: Browser, address: str, scheme: str
) -> None:
    page = opened(browser, address, color_scheme=scheme)
    contrast, where = page.evaluate(CONTRAST)
    assert contrast >= 4.5, f"{where} in {scheme}"
    page.close()


@pytest.mark.parametrize("width", [360, 1200])
def test_nothing_sticks_out_sideways(browser: Browser, address: str, width: int) -> None:
    page = opened(browser, address, viewport={"width": width, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
