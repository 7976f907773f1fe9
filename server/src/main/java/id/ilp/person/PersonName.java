package id.ilp.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it is compared: without titles, accents and the two spellings of Indonesian (Soekarno, Sukarno).
 *
 * @param words in alphabetical order
 * @param ofMother whether it only says whose newborn it is: "By. Ny. Yohana"
 */
record PersonName(List<String> words, boolean ofMother) {

  private static final Set<String> TITLES = Set.of(
      "dr", "drg", "drs", "dra", "ir", "prof", "h", "hj", "haji", "hajah", "ny", "nyonya", "tn", "tuan", "nn", "nona",
      "an", "anak", "sdr", "sdri", "bapak", "bpk", "ibu", "alm", "almh", "skep", "ns", "amd", "spd", "st", "se", "sh",
      "skm");

  private static final Set<String> NEWBORN = Set.of("by", "bayi", "bbl");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String text) {
    String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("['’`]", "");
    List<String> all = Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).toList();
    boolean newborn = !all.isEmpty() && NEWBORN.contains(all.get(0));
    List<String> words = all.stream()
        .filter(word -> !TITLES.contains(word) && !NEWBORN.contains(word))
        .map(PersonName::inNewSpelling)
        .sorted().toList();
    return new PersonName(words, newborn);
  }

  /** The spelling of before 1972 in the letters of today, and letters that are heard the same. */
  private static String inNewSpelling(String word) {
    return word.replace("oe", "u").replace("dj", "j").replace("tj", "c").replace("sj", "s").replace("ch", "k")
        .replace("ph", "f").replace("th", "t").replace("y", "i").replaceAll("^jo", "io").replaceAll("(.)\\1", "$1");
  }

  boolean isSame(PersonName other) {
    return !words.isEmpty() && words.equals(other.words);
  }

  /** Whether every word of the shorter name is a word of the longer one, a letter's slip in each aside. */
  boolean isLike(PersonName other) {
    List<String> fewer = words.size() <= other.words.size() ? words : other.words;
    List<String> more = fewer == words ? other.words : words;
    return !fewer.isEmpty()
        && fewer.stream().allMatch(word -> more.stream().anyMatch(each -> isAlmost(word, each)));
  }

  private static boolean isAlmost(String one, String other) {
    int slips = Math.min(one.length(), other.length()) < 5 ? 0 : 1;
    return one.equals(other) || Slips.between(one, other) <= slips;
  }
}
