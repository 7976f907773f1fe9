package id.ilp.platform;

import java.util.List;
import java.util.Locale;

/** The two languages that the server speaks; Indonesian unless the reader asks for English. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en");

  private static final List<Locale> OFFERED = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  public Language other() {
    return this == INDONESIAN ? ENGLISH : INDONESIAN;
  }

  /** Reads the header {@code Accept-Language}; a missing or unreadable one means Indonesian. */
  public static Language accepted(String header) {
    if (header == null || header.isBlank()) {
      return INDONESIAN;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
      return Locale.ENGLISH.equals(best) ? ENGLISH : INDONESIAN;
    } catch (IllegalArgumentException e) {
      return INDONESIAN;
    }
  }
}
