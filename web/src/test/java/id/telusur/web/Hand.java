package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a reader has at hand: each goes the same ways through the pages. */
enum Hand {
  MOUSE {
    @Override
    void act(Page page, Locator on) {
      on.click();
    }
  },

  /** Nothing but Tab, Enter and Space: what they do not reach is not there. */
  KEYBOARD {
    @Override
    void act(Page page, Locator on) {
      assertThat(on).isVisible();
      for (int steps = 0; steps < FARTHEST; steps++) {
        if (Boolean.TRUE.equals(on.evaluate("node => node === document.activeElement"))) {
          boolean ticked = "checkbox".equals(on.getAttribute("type"));
          page.keyboard().press(ticked ? "Space" : "Enter");
          return;
        }
        page.keyboard().press("Tab");
      }
      throw new AssertionError("not reached by Tab: " + on);
    }
  },

  TOUCH {
    @Override
    void act(Page page, Locator on) {
      on.tap();
    }

    @Override
    Browser.NewContextOptions options() {
      return super.options().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }
  };

  private static final int FARTHEST = 200;

  /** Follows, presses, ticks. */
  abstract void act(Page page, Locator on);

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions();
  }
}
