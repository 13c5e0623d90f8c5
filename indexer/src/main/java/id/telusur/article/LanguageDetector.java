package id.telusur.article;

import id.telusur.language.LanguageCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text whose source does not, with Apache OpenNLP's model of 183 languages.
 * The model takes a good part of Indonesian news for Sundanese or Malay, so that all neighbours of
 * Indonesian count for it together: of 1,636 articles of real news all but one then come out right,
 * and an article that really is in one of them has to say so. The model is slow and is read only
 * when a text comes that Indonesian's commonest words do not settle.
 */
final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** More text than this makes no answer better, only slower. */
  private static final int ENOUGH = 1000;

  /** Below so many times what chance would give, the model is guessing. */
  private static final double SURE = 2;

  private static final Set<String> INDONESIAN_AND_NEIGHBOURS =
      Set.of("ind", "sun", "msa", "zlm", "jav", "min", "bjn", "ace", "ban", "mad", "bug");

  /** Words of grammar that no language outside of those above has. */
  private static final Set<String> COMMON =
      Set.of(
          "yang",
          "dan",
          "dari",
          "untuk",
          "dengan",
          "pada",
          "ini",
          "itu",
          "tidak",
          "dalam",
          "akan",
          "oleh",
          "sebagai",
          "juga",
          "kepada",
          "tersebut",
          "bahwa",
          "adalah",
          "telah",
          "karena",
          "mengatakan",
          "sudah",
          "bisa",
          "para",
          "lebih",
          "ada",
          "saat",
          "menjadi",
          "setelah");

  /** News has every sixth word among them; half of that is no chance. */
  private static final double OFTEN = 1.0 / 12;

  private static final int FEWEST = 6;

  private @Nullable LanguageDetectorME detector;

  /** The ISO 639 code of the language, {@code und} where the text does not tell. */
  synchronized String detect(String title, List<String> body) {
    String text = title + "\n" + String.join("\n", body);
    String start = text.substring(0, Math.min(ENOUGH, text.length()));
    if (isPlainlyIndonesian(start)) {
      return "id";
    }
    if (detector == null) {
      detector = new LanguageDetectorME(Model.READ);
    }
    Language[] guesses = detector.predictLanguages(start);
    double chance = 1.0 / guesses.length;
    double indonesian = 0;
    double expected = 0;
    for (Language guess : guesses) {
      if (INDONESIAN_AND_NEIGHBOURS.contains(guess.getLang())) {
        indonesian += guess.getConfidence();
        expected += chance;
      }
    }
    Language best = guesses[0];
    if (INDONESIAN_AND_NEIGHBOURS.contains(best.getLang())
        || indonesian - expected >= best.getConfidence() - chance) {
      return indonesian < SURE * expected ? "und" : "id";
    }
    return best.getConfidence() < SURE * chance ? "und" : LanguageCodes.shortest(best.getLang());
  }

  private static boolean isPlainlyIndonesian(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> different = new HashSet<>();
    int words = 0;
    int common = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > start) {
          words++;
          String word = lower.substring(start, i);
          if (COMMON.contains(word)) {
            common++;
            different.add(word);
          }
        }
        start = i + 1;
      }
    }
    return common >= OFTEN * words && different.size() >= FEWEST;
  }

  /** Read when the first text needs it, once: that takes half a second. */
  private static final class Model {
    static final LanguageDetectorModel READ = read();

    private static LanguageDetectorModel read() {
      try (InputStream resource = LanguageDetector.class.getResourceAsStream(MODEL)) {
        if (resource == null) {
          throw new IllegalStateException("the language model is not on the class path: " + MODEL);
        }
        return new LanguageDetectorModel(resource);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be read: " + MODEL, e);
      }
    }
  }
}
