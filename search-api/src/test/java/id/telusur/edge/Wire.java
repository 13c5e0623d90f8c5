package id.telusur.edge;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A connection on which any bytes can be sent, and answers read as HTTP/1.1 frames them. */
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket = new Socket();
  private final InputStream in;

  private Wire(InetAddress from, InetSocketAddress server, int receiveBuffer) throws IOException {
    try {
      if (receiveBuffer > 0) {
        socket.setReceiveBufferSize(receiveBuffer);
      }
      socket.bind(new InetSocketAddress(from, 0));
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(server, PATIENCE_MILLIS);
      this.in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  static Wire to(URI server) throws IOException {
    return from("127.0.0.1", server);
  }

  /** From one of this machine's own addresses (127.0.0.0/8). */
  static Wire from(String address, URI server) throws IOException {
    return new Wire(InetAddress.getByName(address), at(server), 0);
  }

  /** Takes little at a time. */
  static Wire narrow(URI server) throws IOException {
    return new Wire(InetAddress.getLoopbackAddress(), at(server), 1 << 12);
  }

  private static InetSocketAddress at(URI server) {
    return new InetSocketAddress(server.getHost(), server.getPort());
  }

  /** Sends text, each character as one byte. */
  Wire send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Wire send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Sends no more. */
  Wire end() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** The next byte; -1 at the end. */
  int read() throws IOException {
    return in.read();
  }

  /** Whether something has come. */
  boolean isAnswered() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The next answer.
   *
   * @throws EOFException if the connection ends before the answer does
   * @throws java.net.SocketTimeoutException if nothing comes
   */
  Answer answer(boolean isHead) throws IOException {
    String status = line();
    if (!status.matches("HTTP/\\d\\.\\d \\d{3} .*")) {
      throw new IOException("no status line: " + status);
    }
    int code = Integer.parseInt(status.substring(9, 12));
    var headers = new TreeMap<String, List<String>>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IOException("no header: " + line);
      }
      headers
          .computeIfAbsent(
              line.substring(0, colon).toLowerCase(Locale.ROOT), n -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    if (code == 100) {
      return answer(isHead);
    }
    boolean isEmpty = isHead || code == 304 || code == 204;
    return new Answer(code, headers, isEmpty ? new byte[0] : body(headers));
  }

  private byte[] body(TreeMap<String, List<String>> headers) throws IOException {
    if (headers.containsKey("transfer-encoding")) {
      return chunks();
    }
    if (headers.containsKey("content-length")) {
      int length = Integer.parseInt(headers.get("content-length").getFirst());
      byte[] body = in.readNBytes(length);
      if (body.length < length) {
        throw new EOFException("%d bytes of %d".formatted(body.length, length));
      }
      return body;
    }
    return in.readAllBytes();
  }

  private byte[] chunks() throws IOException {
    var body = new java.io.ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection ended within: " + line);
      }
      line.append((char) next);
    }
    int length = line.length();
    return length > 0 && line.charAt(length - 1) == '\r'
        ? line.substring(0, length - 1)
        : "" + line;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** An answer; headers by name in lower case. */
  record Answer(int status, TreeMap<String, List<String>> headers, byte[] body) {
    String header(String name) {
      return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    boolean isLast() {
      return header("connection").equalsIgnoreCase("close");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
