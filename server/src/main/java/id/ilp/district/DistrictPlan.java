package id.ilp.district;

import java.time.LocalDate;

/**
 * Which district is made: the same plan is the same district, byte for byte, on every machine.
 *
 * @param people how many, about; at most {@value #MOST}
 * @param seed another one gives other people
 * @param date the day on which their histories end; nothing happens on it or after it
 */
public record DistrictPlan(int people, long seed, LocalDate date) {

  /** Serial numbers of a NIK have four digits, and birthdays are not spread evenly. */
  public static final int MOST = 1_000_000;

  /** A NIK holds two digits of the year of birth, so those of a hundred years are told apart. */
  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /** @throws IllegalArgumentException for a size or date that cannot be made */
  public DistrictPlan {
    if (people < 1 || people > MOST) {
      throw new IllegalArgumentException("Jumlah orang 1 sampai " + MOST + " (people: 1 to " + MOST + ")");
    }
    if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      throw new IllegalArgumentException("Tanggal " + EARLIEST + " sampai " + LATEST + " (date: between these)");
    }
  }
}
