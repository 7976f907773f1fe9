package id.ilp.homevisit;

import id.ilp.platform.Text;

/**
 * Why a family is visited.
 *
 * @param code of the CodeSystem {@code home-visit-reason}
 * @param subject {@code Patient/id} of the member, or {@code Group/id}
 * @param text in words
 * @param evidence reference of the resource that proves it; of the subject where it is that there is none
 */
record Reason(String code, String subject, Text text, String evidence) {}
