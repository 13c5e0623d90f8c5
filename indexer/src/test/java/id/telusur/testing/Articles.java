package id.telusur.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sources of articles made for tests. */
public final class Articles {
  private static final String[] WORDS = {
    "indonesia", "tiongkok", "kerja", "sama", "pertahanan", "latihan", "militer", "menteri", "luar",
    "negeri", "nelayan", "ekspor", "nikel", "kunjungan", "perjanjian", "perbatasan", "haji", "dubes"
  };

  private Articles() {}

  /** One line of JSON Lines. */
  public static String line(String id, String title, String body, String date) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"%s\",\"date\":\"%s\",\"language\":\"id\"}"
        .formatted(id, title, body, date);
  }

  /** So many lines of words drawn at random. */
  public static List<String> random(Random random, int count, String mark) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var body = new StringBuilder();
      for (int word = 0; word < 60; word++) {
        body.append(WORDS[random.nextInt(WORDS.length)]).append(word % 12 == 11 ? ". " : " ");
      }
      String day = "20%02d-%02d-%02d".formatted(14 + i % 11, 1 + i % 12, 1 + i % 28);
      lines.add(line("a" + i, mark + " " + WORDS[i % WORDS.length] + " " + i, "" + body, day));
    }
    return lines;
  }

  /** Writes lines to a file in a folder. */
  public static Path write(Path folder, String name, List<String> lines) {
    try {
      return Files.write(folder.resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
