package id.telusur.api;

import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What went wrong with a request, as RFC 9457 wants it said.
 *
 * @param type stable name of the kind of problem, a URN
 * @param title the kind of problem, the same for all of a type
 * @param status the HTTP status
 * @param detail this problem, for a person
 * @param errors the parameters at fault; empty where none is
 */
record Problem(String type, String title, int status, String detail, List<Fault> errors) {
  private static final String PREFIX = "urn:telusur:problem:";

  /** The problems of those who are turned away unheard. */
  static final List<String> REJECTIONS = List.of("busy", "stopping", "too-many-requests");

  Problem {
    errors = List.copyOf(errors);
  }

  static Problem badParameters(List<Fault> faults) {
    boolean isOne = faults.stream().map(Fault::parameter).distinct().count() == 1;
    String detail =
        isOne
            ? faults.stream().map(Fault::detail).distinct().collect(Collectors.joining("; "))
            : "several parameters are wrong";
    return new Problem(PREFIX + "bad-parameter", "A parameter is wrong", 400, detail, faults);
  }

  static Problem badRequest(String detail) {
    return of("bad-request", "The request cannot be read", 400, detail);
  }

  static Problem tooLarge(String detail) {
    return of("head-too-large", "The head of the request is too large", 431, detail);
  }

  static Problem noBody() {
    return of("no-body", "Requests have no body here", 413, "everything asked is in the address");
  }

  static Problem notFound(String detail) {
    return of("not-found", "There is nothing here", 404, detail);
  }

  static Problem wrongMethod(String method) {
    return of("wrong-method", "This method is not allowed here", 405, method + " is not allowed");
  }

  static Problem gone(Fault fault, String detail) {
    String title = "This generation is not kept";
    return new Problem(PREFIX + "gone", title, 410, detail, List.of(fault));
  }

  static Problem oldCursor(Fault fault) {
    String title = "This cursor is too old";
    return new Problem(PREFIX + "old-cursor", title, 410, fault.detail(), List.of(fault));
  }

  static Problem withdrawn(String detail) {
    return of("withdrawn", "This article was withdrawn", 410, detail);
  }

  static Problem unavailable(String detail) {
    return of("unavailable", "No index can answer now", 503, detail);
  }

  static Problem incomplete(String detail) {
    return of("incomplete", "The answer would not be whole", 503, detail);
  }

  static Problem busy(String detail) {
    return of("busy", "Too much is asked at once", 503, detail);
  }

  static Problem stopping() {
    return of("stopping", "The server is stopping", 503, "the server is stopping");
  }

  static Problem forbidden(String detail) {
    return of("forbidden", "This is not for everybody", 403, detail);
  }

  static Problem tooMany(String detail) {
    return of("too-many-requests", "Too many requests", 429, detail);
  }

  /** A status of HTTP's, by the name that HTTP gives it. */
  static Problem plain(int status) {
    String reason = StatusCodes.getReason(status);
    String detail = reason.toLowerCase(Locale.ROOT);
    return of(detail.replaceAll("[^a-z]+", "-"), reason, status, detail);
  }

  static Problem internal() {
    return of("internal", "The server failed", 500, "the failure was logged");
  }

  /** Whether the live generation would answer: what is at fault asks for an older one. */
  boolean isOfThePast() {
    return status == 410 && !errors.isEmpty();
  }

  /** The kind of problem in one word. */
  String name() {
    return type.substring(PREFIX.length());
  }

  private static Problem of(String name, String title, int status, String detail) {
    return new Problem(PREFIX + name, title, status, detail, List.of());
  }

  /**
   * A parameter at fault.
   *
   * @param parameter its name
   * @param value what was given; of what is long the beginning
   * @param kind what is wrong with it, as a code
   * @param detail what is wrong with it, for a person
   */
  record Fault(String parameter, String value, String kind, String detail) {
    static Fault of(String parameter, String value, FaultKind kind, Object... named) {
      return new Fault(parameter, value, kind.label(), kind.said(named));
    }
  }

  /** A problem on its way to the client. */
  static final class ProblemException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem) {
      super(problem.detail());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
