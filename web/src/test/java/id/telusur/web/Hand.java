package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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
      on.waitFor();
      ElementHandle node = on.elementHandle(); // to find it anew at each step takes long
      for (int steps = 0; steps < FARTHEST; steps++) {
        if (Boolean.TRUE.equals(node.evaluate("node => node === document.activeElement"))) {
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
  },

  /**
   * The mouse, where whatever the API is asked fails when it is asked first: nobody answers, or the
   * server is busy, or something else answers. What the page then offers is tried.
   */
  IN_TROUBLE {
    private static final List<Consumer<Route>> FAILURES =
        List.of(
            Route::abort,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody(Shared.problem("busy"))),
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setStatus(502).setBody("<h1>Bad gateway</h1>")));

    @Override
    void prepare(Page page) {
      var asked = new HashSet<String>();
      page.route(
          Pattern.compile("/api/v1/"),
          route -> {
            if (asked.add(route.request().url())) {
              FAILURES.get(asked.size() % FAILURES.size()).accept(route);
            } else {
              route.resume();
            }
          });
    }

    @Override
    void act(Page page, Locator on) {
      reach(page, on);
      on.click();
    }

    @Override
    void reach(Page page, Locator goal) {
      Locator again = page.getByText(Pattern.compile("^(Coba lagi|Try again)$"));
      Locator either = goal.or(again).filter(new Locator.FilterOptions().setVisible(true)).first();
      either.waitFor();
      for (int tries = 0; !goal.isVisible(); tries++) {
        assertTrue(tries < FARTHEST, "tried again and again: " + goal);
        try {
          again.first().click(new Locator.ClickOptions().setTimeout(500));
        } catch (TimeoutError e) {
          // The answer came meanwhile, and took the button away.
        }
        either.waitFor();
      }
    }
  };

  /** What {@link #TOUCH} touches. */
  static final Browser.NewContextOptions PHONE =
      new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);

  private static final int FARTHEST = 200;

  /** Follows, presses, ticks. */
  abstract void act(Page page, Locator on);

  /** Waits for something. */
  void reach(Page page, Locator goal) {
    goal.waitFor();
  }

  /** Makes a page ready, before anything is opened in it. */
  void prepare(Page page) {}
}
