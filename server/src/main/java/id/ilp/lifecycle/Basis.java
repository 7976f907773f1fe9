package id.ilp.lifecycle;

import java.util.Locale;

/** What says that a person is in a stage, the strongest first. */
public enum Basis {
  AGE,
  /** An episode of pregnancy or childbed. */
  EPISODE,
  /** A visit of delivery, or the time of delivery recorded at one. */
  VISIT,
  /** A child who bears the mother's number. */
  CHILD;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
