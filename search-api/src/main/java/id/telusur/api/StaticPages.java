package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.Resource;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pages of the web front end, from a folder, and what is said where there is none. The pages
 * write addresses from where they lie, so that they work anywhere; two need to know where that is.
 */
final class StaticPages implements HttpHandler {
  private static final String INDEX = "index.html";
  private static final String HTML = "text/html; charset=utf-8";

  private static final Pattern ENCODED_SLASH = Pattern.compile("%2f|%5c", Pattern.CASE_INSENSITIVE);

  /** What asks for a part of a page, which is short, or for its date, which says nothing. */
  private static final List<HttpString> UNHEARD =
      List.of(Headers.RANGE, Headers.IF_MODIFIED_SINCE, Headers.IF_UNMODIFIED_SINCE);

  /** How an address begins that is written from where the page lies. */
  private static final String HERE = "\"./";

  private final PathResourceManager files;
  private final ResourceHandler pages;
  private final Path front;
  private final Path notFound;
  private final FileTags tags = new FileTags();

  StaticPages(Path folder) {
    this.files = new PathResourceManager(folder);
    this.pages = new ResourceHandler(files, this::refuse).setWelcomeFiles(INDEX);
    this.front = folder.resolve(INDEX);
    this.notFound = folder.resolve("404.html");
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (exchange.isInIoThread()) {
      exchange.dispatch(this); // files are read
      return;
    }
    String path = PercentCode.decode(exchange.getRelativePath(), false);
    if (path.contains("..") || ENCODED_SLASH.matcher(exchange.getRelativePath()).find()) {
      refuse(exchange); // no page is called so, and Undertow would look for a folder
      return;
    }
    exchange.setRelativePath(path);
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
    UNHEARD.forEach(exchange.getRequestHeaders()::remove);
    Resource found = files.getResource(path);
    if ((path.equals("/") || path.equals("/" + INDEX)) && Files.exists(front)) {
      sendFront(exchange);
    } else if (found == null) {
      refuse(exchange);
    } else if (found.isDirectory()) {
      sendFolder(exchange, path);
    } else {
      sendPage(exchange, found);
    }
  }

  private void sendFolder(HttpServerExchange exchange, String path) throws Exception {
    Resource index = files.getResource(path + "/" + INDEX);
    if (index == null) {
      refuse(exchange);
    } else if (path.endsWith("/")) {
      sendPage(exchange, index);
    } else {
      exchange.setStatusCode(StatusCodes.MOVED_PERMANENTLY);
      exchange.getResponseHeaders().put(Headers.LOCATION, Addresses.safe(inside(exchange)));
      exchange.endExchange();
    }
  }

  /** The same address with a slash behind its path, from where it lies. */
  private static String inside(HttpServerExchange exchange) {
    String path = Addresses.path(exchange);
    String query = exchange.getQueryString();
    String folder = "./" + path.substring(path.lastIndexOf('/') + 1) + "/";
    return query.isEmpty() ? folder : folder + "?" + query;
  }

  /**
   * A page is known by what it holds: the files of a distribution have the same date in every
   * version.
   */
  private void sendPage(HttpServerExchange exchange, Resource page) throws Exception {
    if (!Conditional.confirms(exchange, tags.of(page.getFilePath()))) {
      exchange.addResponseCommitListener(StaticPages::withoutDate);
      pages.handleRequest(exchange);
    }
  }

  private static void withoutDate(HttpServerExchange answered) {
    answered.getResponseHeaders().remove(Headers.LAST_MODIFIED);
    answered.getResponseHeaders().remove(Headers.ACCEPT_RANGES);
  }

  /** Whoever shows a link to a page takes the address of its picture as it stands: it is whole. */
  private void sendFront(HttpServerExchange exchange) throws IOException {
    String picture = "content=" + HERE;
    String here = "content=\"" + Addresses.base(exchange) + "/";
    String page = Files.readString(front).replace(picture, here);
    String tag = EntityTag.of(page);
    if (!Conditional.confirms(exchange, tag)) {
      Sender.send(exchange, StatusCodes.OK, HTML, page);
    }
  }

  /** People get a page, programs a problem. */
  private void refuse(HttpServerExchange exchange) throws IOException {
    String accept = String.valueOf(exchange.getRequestHeaders().getFirst(Headers.ACCEPT));
    boolean api = exchange.getRequestPath().startsWith("/api/");
    if (api || !accept.contains("text/html") || !Files.exists(notFound)) {
      Problems.send(exchange, Problem.notFound("no page at " + exchange.getRequestPath()));
      return;
    }
    // It stands for addresses of any depth.
    String page = Files.readString(notFound).replace(HERE, "\"/");
    Sender.send(exchange, StatusCodes.NOT_FOUND, HTML, page);
  }
}
