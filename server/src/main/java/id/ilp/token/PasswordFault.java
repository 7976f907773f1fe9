package id.ilp.token;

/** Why a password is not taken. The name in lower case is the key by which pages and documentation know it. */
public enum PasswordFault {
  SHORT("Kata sandi terlalu pendek: paling sedikit 8 karakter, sebaiknya 15 atau lebih.",
      "The password is too short: at least 8 characters, better 15 or more."),
  LONG("Kata sandi terlalu panjang: paling banyak 256 karakter.",
      "The password is too long: at most 256 characters."),
  COMMON("Kata sandi ini terlalu umum dan termasuk yang pertama ditebak orang.",
      "This password is common: it is among the first that people guess."),
  CONTEXT("Kata sandi ini hanya nama Anda, fasilitas, atau kata layanan kesehatan dengan sedikit tambahan.",
      "This password is little more than your name, the facility or a word of the health services."),
  SAME("Kata sandi baru sama dengan yang lama.",
      "The new password is the old one.");

  private final String indonesian;
  private final String english;

  PasswordFault(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  public String indonesian() {
    return indonesian;
  }

  public String english() {
    return english;
  }
}
