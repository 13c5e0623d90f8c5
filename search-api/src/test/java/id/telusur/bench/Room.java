package id.telusur.bench;

import id.telusur.api.SearchJson;
import id.telusur.query.SearchRequest;
import id.telusur.search.Answer;
import id.telusur.search.Searches;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The search room with everything on, as a request without parameters asks it. */
record Room(Searches searches) implements Contestant<Answer> {
  @Override
  public String name() {
    return "c  search room, everything on";
  }

  @Override
  public Answer ask(String text) throws IOException {
    return searches.search(SearchRequest.of(text, SearchRequest.SIZE), null);
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
