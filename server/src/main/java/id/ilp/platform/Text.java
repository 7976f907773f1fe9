package id.ilp.platform;

/** The same sentence in both languages. */
public record Text(String indonesian, String english) {

  /** Invariants carry both languages in one string: {@code Indonesian | English}. */
  public static Text ofBilingual(String both) {
    int bar = both.indexOf(" | ");
    return bar < 0 ? new Text(both, both) : new Text(both.substring(0, bar), both.substring(bar + 3));
  }

  public String in(Language language) {
    return language == Language.ENGLISH ? english : indonesian;
  }
}
