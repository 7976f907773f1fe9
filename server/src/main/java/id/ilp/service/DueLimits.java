package id.ilp.service;

/**
 * How much one call of {@code $due-services} may ask for.
 *
 * @param maxPeople people of an area
 * @param maxPage people of a page
 * @param defaultPage people of a page when the client does not say
 */
record DueLimits(int maxPeople, int maxPage, int defaultPage) {}
