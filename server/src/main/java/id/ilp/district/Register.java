package id.ilp.district;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gives numbers as the civil registry would, each once. All begin with 99, which no real one does. */
final class Register {

  /** The people of the examples have lower ones, and those from 7000. */
  private static final int FIRST_SERIAL = 1001;
  private static final int DAY_OF_WOMEN = 40;

  private final Map<String, Integer> serials = new HashMap<>();
  private int cards;

  /** 16 digits: area, day (of women plus 40), month and year of birth, serial number. */
  String nik(LocalDate birth, boolean female) {
    String day = "995304"
        + Times.twoDigits(birth.getDayOfMonth() + (female ? DAY_OF_WOMEN : 0))
        + Times.twoDigits(birth.getMonthValue())
        + Times.twoDigits(birth.getYear() % 100);
    return day + serials.merge(day, FIRST_SERIAL, (last, first) -> last + 1);
  }

  /** 16 digits. */
  String familyCard() {
    return "9953049" + (100_000_000 + ++cards);
  }
}
