package id.telusur.bench;

import id.telusur.launch.Telusur;
import id.telusur.query.Facet;
import id.telusur.schema.IndexHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** {@code telusur serve} in a process of its own, asked one query after the other. */
final class OverHttp implements Contestant<byte[]> {
  private static final String FACETS =
      Room.FACETS.stream().map(Facet::label).collect(Collectors.joining(","));

  private final Process server;
  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private OverHttp(Process server, URI address) {
    this.server = server;
    this.address = address;
  }

  /** Starts a server with the same Java and the same classes as this process. */
  static OverHttp start(IndexHome home, Path web) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    Process server =
        new ProcessBuilder(
                List.of(
                    java,
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Telusur.class.getName(),
                    "serve",
                    "--index",
                    home.folder().toString(),
                    "--port",
                    "0",
                    "--rate",
                    "0",
                    "--web",
                    web.toString()))
            .redirectError(Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    BufferedReader said = server.inputReader();
    String line = said.readLine();
    while (line != null && !line.startsWith("serving ")) {
      line = said.readLine();
    }
    if (line == null) {
      server.destroy();
      throw new IOException("the server did not start");
    }
    return new OverHttp(server, URI.create(line.substring("serving ".length())));
  }

  @Override
  public String name() {
    return "d  the same over HTTP";
  }

  @Override
  public boolean isAlone() {
    return true;
  }

  @Override
  public byte[] ask(String text) throws IOException {
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(
                address.resolve("api/v1/search?facets=%s&q=%s".formatted(FACETS, query)))
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("status %d: %s".formatted(answer.statusCode(), text));
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking", e);
    }
  }

  @Override
  public long bytes(byte[] answer) {
    return answer.length;
  }

  /** What the operating system says of the server, in steps of about 10 ms. */
  @Override
  public Duration cpu() {
    return server
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new UncheckedIOException(new IOException("the server has ended")));
  }

  @Override
  public void close() {
    client.close();
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
