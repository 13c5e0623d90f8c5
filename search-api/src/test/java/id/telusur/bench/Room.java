package id.telusur.bench;

import id.telusur.api.SearchJson;
import id.telusur.query.Facet;
import id.telusur.query.SearchRequest;
import id.telusur.search.Answer;
import id.telusur.search.Requests;
import id.telusur.search.Searches;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The search room with everything on: counts, facets, folding, interpretation, marks. */
record Room(Searches searches) implements Contestant<Answer> {
  /** What the page asks for. */
  static final Set<Facet> FACETS =
      EnumSet.of(Facet.SOURCE, Facet.YEAR, Facet.LANGUAGE, Facet.COUNTRY, Facet.PAIR, Facet.TOPIC);

  @Override
  public String name() {
    return "c  search room, everything on";
  }

  @Override
  public Answer ask(String text) throws IOException {
    return searches.search(Requests.counting(FACETS, Requests.of(text, SearchRequest.SIZE)), null);
  }

  @Override
  public long bytes(Answer answer) {
    return Utf8Size.of(List.of(SearchJson.of(answer)));
  }

  @Override
  public Duration cpu() {
    return Cpu.used();
  }
}
