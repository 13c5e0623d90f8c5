package id.telusur.api;

import id.telusur.query.Labels.Name;
import id.telusur.relation.Event;
import id.telusur.relation.Official;
import java.util.Locale;

/** What values are called in parameters and answers, but for those that people search by. */
final class Names {
  private Names() {}

  /** The code of a value: its name in small letters. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What an office of state is called. */
  static Name of(Official.Office office) {
    return switch (office) {
      case STATE -> new Name("Kepala negara", "Head of state");
      case GOVERNMENT -> new Name("Kepala pemerintahan", "Head of government");
      case FOREIGN -> new Name("Menteri luar negeri", "Foreign minister");
      case DEFENCE -> new Name("Menteri pertahanan", "Defence minister");
    };
  }

  /** What something that two countries did is called. */
  static Name of(Event.Kind kind) {
    return switch (kind) {
      case VISIT -> new Name("Kunjungan", "Visit");
      case MEETING -> new Name("Pertemuan atau pembicaraan", "Meeting or talks");
      case AGREEMENT -> new Name("Kesepakatan", "Agreement");
      case EXERCISE -> new Name("Latihan bersama", "Joint exercise");
      case SUMMONS -> new Name("Protes diplomatik", "Diplomatic protest");
      case AID -> new Name("Bantuan", "Aid");
      case VERDICT -> new Name("Putusan hakim", "Verdict");
      case EVACUATION ->
          new Name("Pemulangan, deportasi, atau pembebasan", "People sent home or freed");
      case ARREST -> new Name("Penangkapan", "Arrest");
      case OPENING -> new Name("Peresmian", "Opening");
    };
  }
}
