package id.ilp.service;

import java.time.LocalDateTime;

/**
 * A stage of life that a person is in.
 *
 * @param code of the stage
 * @param since first day
 * @param until first day after, or null if that is open
 */
record StagePeriod(String code, LocalDateTime since, LocalDateTime until) {}
