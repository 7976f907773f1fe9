package id.ilp.service;

import java.util.List;

/**
 * A person as the store knows her.
 *
 * @param id of the Patient
 * @param name as a list shows it
 * @param person what rules ask for
 * @param facts what is recorded
 */
record Known(String id, String name, Person person, List<Fact> facts) {}
