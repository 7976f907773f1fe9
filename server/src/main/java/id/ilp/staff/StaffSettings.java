package id.ilp.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The lists that staffing is judged by.
 *
 * @param standards list of what facilities must have: {@code classpath:} or {@code file:}
 * @param incentives list of what kader are owed; empty: the district has none
 */
@ConfigurationProperties("ilp.staff")
record StaffSettings(String standards, String incentives) {}
