package id.telusur.relation;

/** What speaks for or against one pair: a number for each sign, 0 where nothing was said. */
@SuppressWarnings("EnumOrdinal") // a map would box a number for each
final class Signs {
  private final double[] values;

  Signs() {
    this(new double[Sign.values().length]);
  }

  private Signs(double[] values) {
    this.values = values;
  }

  /** As many more that begin as these are. */
  Signs copy() {
    return new Signs(values.clone());
  }

  double get(Sign sign) {
    return values[sign.ordinal()];
  }

  void put(Sign sign, double value) {
    values[sign.ordinal()] = value;
  }
}
