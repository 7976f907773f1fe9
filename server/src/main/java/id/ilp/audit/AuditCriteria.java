package id.ilp.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which audit records are wanted; null where it does not matter.
 *
 * @param organizations records of those who act for one of these
 * @param patient id of the patient that they are about
 * @param from not before
 * @param until not after
 * @param agent client or person
 * @param entity {@code Type/id}
 * @param action code
 * @param outcome code
 * @param login true: logins only, false: none
 * @param before older than this record
 * @param count how many at most
 */
record AuditCriteria(
    List<String> organizations,
    String patient,
    Instant from,
    Instant until,
    String agent,
    String entity,
    String action,
    Integer outcome,
    Boolean login,
    UUID before,
    int count) {}
