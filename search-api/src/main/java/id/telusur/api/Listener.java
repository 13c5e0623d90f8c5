package id.telusur.api;

import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import io.undertow.server.protocol.http.HttpOpenListener;
import io.undertow.util.StringWriteChannelListener;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;
import org.xnio.channels.StreamSinkChannel;

/**
 * The port: takes so many connections at once and a few in reserve, and sees to it that what
 * Undertow refuses by itself is answered in words. Undertow's own builder has no place to say
 * either.
 */
final class Listener implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Listener.class.getName());

  /** Up to what part of the connections there is room again, once there was none. */
  private static final double ROOM = .9;

  private static final int BUFFER_BYTES = 16 << 10;
  private static final int BUFFERS_FOR_A_THREAD = 4;
  private static final int BACKLOG = 1000;
  private static final int STOP_SECONDS = 10;
  private static final long LOOK_EVERY_MILLIS = 1;

  private final XnioWorker worker;
  private final HttpOpenListener http;
  private final HttpOpenListener reserve;
  private final Limits.Connections limits;
  private final String origins;
  private final Consumer<Problem> refusals;
  private final AcceptingChannel<? extends StreamConnection> port;
  private final AtomicBoolean isFull = new AtomicBoolean();

  /**
   * Opens the port.
   *
   * @param threads threads for work that takes its time
   * @param refusals is told of what is refused before it is a request
   * @throws java.net.BindException if the port is taken
   */
  Listener(ServerSettings settings, HttpHandler handler, int threads, Consumer<Problem> refusals)
      throws IOException {
    this.limits = settings.limits().connections();
    this.origins = Origins.lines(settings.limits().clients().origins());
    this.refusals = refusals;
    this.worker = worker(threads);
    DefaultByteBufferPool buffers = buffers();
    this.http = new HttpOpenListener(buffers, options(limits, limits.idle()));
    http.setRootHandler(handler);
    this.reserve = new HttpOpenListener(buffers, options(limits, limits.headTime()));
    reserve.setRootHandler(Reserve.marked(handler));
    try {
      this.port =
          worker.createStreamConnectionServer(
              new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()),
              ChannelListeners.openListenerAdapter(this::take),
              OptionMap.builder()
                  .set(Options.TCP_NODELAY, true)
                  .set(Options.REUSE_ADDRESSES, true)
                  .set(Options.BACKLOG, BACKLOG)
                  .getMap());
    } catch (BindException e) {
      worker.shutdownNow();
      String place = settings.host() + ":" + settings.port();
      throw new BindException("cannot listen on %s: %s".formatted(place, e.getMessage()));
    } catch (IOException | RuntimeException e) {
      worker.shutdownNow();
      throw e;
    }
    this.port.resumeAccepts();
  }

  private static XnioWorker worker(int threads) throws IOException {
    return Xnio.getInstance(Listener.class.getClassLoader())
        .createWorker(
            OptionMap.builder()
                .set(Options.WORKER_NAME, "http")
                .set(
                    Options.WORKER_IO_THREADS,
                    Math.max(2, Runtime.getRuntime().availableProcessors()))
                .set(Options.WORKER_TASK_CORE_THREADS, threads)
                .set(Options.WORKER_TASK_MAX_THREADS, threads)
                .set(Options.TCP_NODELAY, true)
                .getMap());
  }

  private static DefaultByteBufferPool buffers() {
    return new DefaultByteBufferPool(true, BUFFER_BYTES, -1, BUFFERS_FOR_A_THREAD);
  }

  private static OptionMap options(Limits.Connections limits, Duration idle) {
    return OptionMap.builder()
        .set(UndertowOptions.MAX_HEADER_SIZE, limits.headBytes())
        .set(UndertowOptions.MAX_HEADERS, limits.headers())
        .set(UndertowOptions.MAX_COOKIES, 0)
        // Addresses are decoded and counted in Decoding, so that what is wrong can be said.
        .set(UndertowOptions.DECODE_URL, false)
        .set(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
        .set(UndertowOptions.MAX_PARAMETERS, limits.headBytes())
        .set(UndertowOptions.MAX_ENTITY_SIZE, (long) BUFFER_BYTES)
        .set(UndertowOptions.REQUEST_PARSE_TIMEOUT, millis(limits.headTime()))
        .set(UndertowOptions.NO_REQUEST_TIMEOUT, millis(idle))
        .set(UndertowOptions.IDLE_TIMEOUT, millis(idle))
        .set(UndertowOptions.ENABLE_STATISTICS, true)
        .getMap();
  }

  private static int millis(Duration time) {
    return Math.toIntExact(time.toMillis());
  }

  private void take(StreamConnection connection) {
    long open = open(http);
    if (open < limits.most()) {
      if (isFull.get() && open < ROOM * limits.most() && isFull.compareAndSet(true, false)) {
        LOG.info("there is room for connections again");
      }
      take(connection, http);
      return;
    }
    if (isFull.compareAndSet(false, true)) {
      LOG.log(Level.WARNING, "{0}, more are refused", limits.full().detail());
    }
    if (open(reserve) < Reserve.CONNECTIONS) {
      take(connection, reserve);
    } else {
      refuse(connection);
    }
  }

  private void take(StreamConnection connection, HttpOpenListener taker) {
    var heard = new Heard(connection.getSourceChannel().getConduit(), limits);
    connection.getSourceChannel().setConduit(heard);
    var sink = new LookingUp(connection.getSinkChannel().getConduit());
    connection.getSinkChannel().setConduit(new Refusals(sink, heard, origins, refusals));
    taker.handleEvent(connection);
  }

  /** Connections that are open. */
  long open() {
    return open(http) + open(reserve);
  }

  private static long open(HttpOpenListener taker) {
    return taker.getConnectorStatistics().getActiveConnections();
  }

  private void refuse(StreamConnection connection) {
    Problem problem = limits.full();
    refusals.accept(problem);
    new StringWriteChannelListener(Refusals.message(problem, origins), StandardCharsets.UTF_8) {
      @Override
      protected void writeDone(StreamSinkChannel channel) {
        IoUtils.safeClose(connection);
      }

      @Override
      protected void handleError(StreamSinkChannel channel, IOException e) {
        IoUtils.safeClose(connection);
      }
    }.setup(connection.getSinkChannel());
  }

  InetSocketAddress address() {
    return port.getLocalAddress(InetSocketAddress.class);
  }

  /** Takes no more connections. */
  void closePort() {
    IoUtils.safeClose(port);
  }

  /** Takes no more connections, ends those that are open, and then the threads they need. */
  @Override
  public void close() {
    closePort();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
    try {
      while (open() > 0 && System.nanoTime() - end < 0) {
        http.closeConnections(); // by the threads that read them
        reserve.closeConnections();
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
      worker.shutdown();
      if (!worker.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
