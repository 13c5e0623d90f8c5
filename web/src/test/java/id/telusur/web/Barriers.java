package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Nothing that the rules of WCAG 2.2 AA forbid, as far as axe can tell, and no list that Safari
 * takes for none, as it does where points are missing and no role is given. Of what axe finds only
 * the violations leave the browser: the rest is many times as much.
 */
final class Barriers {
  private static final Map<String, ?> WCAG_22_AA =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
  private static final String FIND =
      """
      async ([within, runOnly]) => {
        const rules = { "label-content-name-mismatch": { enabled: true } }; // 2.5.3, still on trial
        const found = await axe.run(within, { runOnly, rules, resultTypes: ["violations"] });
        const lists = document.querySelectorAll(`${within} :is(ul, ol):not([role])`);
        const lost = [...lists].filter((list) => getComputedStyle(list).listStyleType === "none");
        return [
          ...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
          ...lost.map(({ outerHTML }) => `list without role: ${outerHTML.slice(0, 80)}`),
        ];
      }
      """;

  private Barriers() {}

  /** Within a part of a page, as it is. */
  static void areNone(Page page, String within) {
    if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    assertEquals(List.of(), page.evaluate(FIND, List.of(within, WCAG_22_AA)));
  }
}
