package id.telusur.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import id.telusur.testing.Needs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page and every panel is without barriers, in both languages and both schemes: in
 * the suite each in one of these four, drawn. Long form, in all: {@code ./telusur soak page}.
 */
@Tag("page")
class BarriersTest extends BrowserTest {
  private static final String WHOLE = "html";
  private static final String DIALOGUE =
      "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok&q=militer";

  /** A kind of page, and the states in which it is looked at, one after the other. */
  private enum Kind {
    START(
        "",
        new State(WHOLE, ".examples a"),
        new State("search", "#suggestions li", page -> page.locator("#q").fill("t")),
        new State("#help", "#help dt", Kind::openHelp)),
    RESULTS(
        "?q=latihan+militer&size=3&country=CN&from=2000-01-01",
        new State(WHOLE, ".hit"),
        new State("#uses", "#uses li", page -> press(page, "#use")),
        new State("#filters", "#filters .close", Kind::openDrawer)),
    NOTHING("?q=qzxqzx+wvkwvk&from=2020-01-01", new State(WHOLE, ".nothing .examples a")),
    TROUBLE("?q=haji", new State(WHOLE, ".notice")),
    ARTICLE(DIALOGUE, new State(WHOLE, ".similar li", page -> press(page, ".cite summary"))),
    ARTICLE_MISSING("article.html?id=none", new State(WHOLE, "main h1")),
    PAIR("pair.html?pair=ID-NZ", new State(WHOLE, ".part .hit", Kind::unfold)),
    PAIR_WITHOUT_ARTICLES("pair.html?pair=LS-TV", new State(WHOLE, ".lead")),
    PAIR_MISSING("pair.html?pair=foo", new State(WHOLE, "main h1")),
    PAIRS("pairs.html?name=aus", new State(WHOLE, "tbody tr")),
    CHARTS("pairs.html?view=charts&name=aus", new State(WHOLE, ".charts li")),
    LOST("tidak/ada.html", new State(WHOLE, "h1"));

    private final String address;
    private final List<State> states;

    Kind(String address, State... states) {
      this.address = address;
      this.states = List.of(states);
    }

    String in(String language) {
      return language.equals("id")
          ? address
          : address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static void press(Page page, String button) {
      page.locator(button).first().click();
    }

    private static void openHelp(Page page) {
      page.keyboard().press("Escape"); // the suggestions lie over the button
      press(page, "[popovertarget=help]");
    }

    private static void openDrawer(Page page) {
      press(page, "[popovertargetaction=hide]:visible");
      page.setViewportSize(390, 844);
      press(page, "[popovertarget=filters]");
    }

    private static void unfold(Page page) {
      page.locator(".as-table summary").all().forEach(Locator::click);
    }
  }

  /** How a page is opened further, what is shown then, and the part that is looked at. */
  private record State(String within, String shown, Consumer<Page> opened) {
    State(String within, String shown) {
      this(within, shown, page -> {});
    }
  }

  @ParameterizedTest(name = "{0} in {1}, {2}")
  @MethodSource
  void thereAreNone(Kind kind, String language, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    if (kind == Kind.TROUBLE) {
      page.route(Pattern.compile("/api/v1/"), Route::abort);
    }
    goTo(kind.in(language));
    for (State state : kind.states) {
      state.opened.accept(page);
      page.locator(state.shown).first().waitFor();
      Barriers.areNone(page, state.within);
    }
    expectInConsole("status of 404");
    expectInConsole("ERR_FAILED");
  }

  static Stream<Arguments> thereAreNone() {
    Random random = Needs.random("languages and colours");
    return Arrays.stream(Kind.values())
        .flatMap(kind -> {
          var looks = new ArrayList<Arguments>();
          for (String language : List.of("id", "en")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
              looks.add(Arguments.of(kind, language, scheme));
            }
          }
          return Needs.drawn(looks, 1, random).stream();
        });
  }
}
