package id.ilp.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may see a person because of where she lives, or because her family is assigned to a kader. */
final class AccessLinks {

  private static final String AREA_CODES = "http://sys-ids.kemkes.go.id/administrative-area";

  /** The areas of a facility, by the codes of the Locations that it names. */
  private static final String FORGET_AREAS = "delete from ilp.catchment where organization in "
      + "(select res_id from hfj_resource where res_type = 'Organization' and fhir_id = ?)";
  private static final String NOTE_AREAS = """
      insert into ilp.catchment (organization, area)
      select distinct facility.res_id, code.sp_value
      from hfj_resource facility, hfj_resource place
      join hfj_spidx_token code on code.res_id = place.res_id and code.sp_system = ?
      where facility.res_type = 'Organization' and facility.fhir_id = ?
        and place.res_type = 'Location' and place.fhir_id = any (?)""";

  /** After the areas of a facility have changed: everyone who lives there, and nobody else. */
  private static final String OPEN_AREAS = """
      with facility as (
        select res_id from hfj_resource where res_type = 'Organization' and fhir_id = ?
      ), living as (
        select person.subject, person.closed from ilp.subject person
        where exists (select from ilp.catchment here join facility on here.organization = facility.res_id
          where starts_with(person.area, here.area))
      ), gone as (
        delete from ilp.subject_access known using facility
        where known.reader = facility.res_id and known.reason = 'area'
          and known.subject not in (select subject from living)
      )
      insert into ilp.subject_access (subject, reader, reason, closed)
      select living.subject, facility.res_id, 'area', living.closed from living, facility
      on conflict do nothing""";

  /** After people or families were stored: the facilities that look after where they live. */
  private static final String OPEN_HOMES = """
      with person as (
        select home.* from hfj_resource stored join ilp.subject home on home.subject = stored.res_id
        where (stored.res_type || '/' || stored.fhir_id) = any (?)
          and stored.res_type in ('Patient', 'Group') and stored.fhir_id = any (?)
      ), keeper as (
        select person.subject, person.closed, here.organization
        from person join ilp.catchment here
          on here.area in (person.area, left(person.area, 6), left(person.area, 4), left(person.area, 2))
      ), gone as (
        delete from ilp.subject_access known using person
        where known.subject = person.subject and known.reason = 'area'
          and not exists (select from keeper
            where keeper.subject = known.subject and keeper.organization = known.reader)
      )
      insert into ilp.subject_access (subject, reader, reason, closed)
      select subject, organization, 'area', closed from keeper
      on conflict do nothing""";

  /** Members who have left a family: it opens their records to nobody any more. */
  private static final String FORGET_FORMER = "delete from ilp.former_member where family in "
      + "(select res_id from hfj_resource where res_type = 'Group' and fhir_id = ?)";
  private static final String NOTE_FORMER = """
      insert into ilp.former_member (family, person)
      select family.res_id, person.res_id from hfj_resource family, hfj_resource person
      where family.res_type = 'Group' and family.fhir_id = ?
        and person.res_type = 'Patient' and person.fhir_id = any (?)
      on conflict do nothing""";

  /** A family lives where its members do. */
  private static final String HOUSE_FAMILIES = """
      update ilp.subject family set area = home.area
      from (
        select link.src_resource_id as family, min(person.area) as area
        from hfj_res_link link join ilp.subject person on person.subject = link.target_resource_id
        join hfj_resource stored on stored.res_id = link.src_resource_id
        where stored.res_type = 'Group' and stored.fhir_id = any (?) and not exists (
          select from ilp.former_member former
          where former.family = link.src_resource_id and former.person = link.target_resource_id)
        group by link.src_resource_id) home
      where family.subject = home.family""";

  /** The families of a kader, and their members. */
  private static final String ASSIGN = """
      with kader as (
        select res_id from hfj_resource where res_type = 'PractitionerRole' and fhir_id = ?
      ), family as (
        select res_id from hfj_resource where res_type = 'Group' and fhir_id = any (?)
      ), reach as (
        select res_id as subject from family
        union
        select link.target_resource_id from hfj_res_link link join family on link.src_resource_id = family.res_id
        where link.target_resource_type = 'Patient' and not exists (
          select from ilp.former_member former
          where former.family = family.res_id and former.person = link.target_resource_id)
      ), gone as (
        delete from ilp.subject_access known using kader
        where known.reader = kader.res_id and known.reason = 'assigned'
          and known.subject not in (select subject from reach)
      )
      insert into ilp.subject_access (subject, reader, reason, closed)
      select reach.subject, kader.res_id, 'assigned', coalesce(person.closed, false)
      from kader, reach left join ilp.subject person on person.subject = reach.subject
      on conflict do nothing""";

  /** Kader whose families have other members now. */
  private static final String KADER_OF = """
      select distinct kader.fhir_id, array(
        select own.fhir_id from ilp.subject_access every join hfj_resource own on own.res_id = every.subject
        where every.reader = kader.res_id and every.reason = 'assigned' and own.res_type = 'Group') as families
      from hfj_resource family
      join ilp.subject_access known on known.subject = family.res_id and known.reason = 'assigned'
      join hfj_resource kader on kader.res_id = known.reader
      where family.res_type = 'Group' and family.fhir_id = any (?)""";

  /** The latest decision of a person holds, in whatever order they arrive. */
  private static final String DECIDE = """
      with decided as (
        update ilp.subject person set closed = ?, decided_at = ?
        from hfj_resource stored
        where stored.res_type = ? and stored.fhir_id = ? and person.subject = stored.res_id
          and (person.decided_at is null or person.decided_at <= ?)
        returning person.subject, person.closed
      )
      update ilp.subject_access known set closed = decided.closed
      from decided where known.subject = decided.subject""";

  private final JdbcTemplate jdbc;

  AccessLinks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Draws the consequences of what a transaction has stored. */
  void follow(List<AccessFacts> facts) {
    String[] families = idsOf(facts, "Group");
    of(facts, "Group").forEach(this::noteFormer);
    if (families.length > 0) {
      jdbc.update(HOUSE_FAMILIES, (Object) families);
    }
    openHomes(facts);
    facts.stream().filter(fact -> fact.decision() != null && fact.subject() != null).forEach(this::decide);
    of(facts, "Organization").forEach(this::openAreas);
    of(facts, "PractitionerRole").forEach(role -> assign(idOf(role.reference()), ids(role.links())));
    if (families.length > 0) {
      jdbc.query(KADER_OF, row -> {
        assign(row.getString(1), (String[]) row.getArray(2).getArray());
      }, (Object) families);
    }
  }

  private void noteFormer(AccessFacts family) {
    jdbc.update(FORGET_FORMER, idOf(family.reference()));
    if (!family.former().isEmpty()) {
      jdbc.update(NOTE_FORMER, idOf(family.reference()), ids(family.former()));
    }
  }

  private void openHomes(List<AccessFacts> facts) {
    String[] people = facts.stream()
        .map(AccessFacts::reference)
        .filter(reference -> reference.startsWith("Patient/") || reference.startsWith("Group/"))
        .toArray(String[]::new);
    if (people.length > 0) {
      jdbc.update(OPEN_HOMES, people, ids(List.of(people)));
    }
  }

  private void openAreas(AccessFacts organization) {
    String id = idOf(organization.reference());
    int before = jdbc.update(FORGET_AREAS, id);
    int after = organization.links().isEmpty()
        ? 0
        : jdbc.update(NOTE_AREAS, AREA_CODES, id, ids(organization.links()));
    if (before + after > 0) {
      jdbc.update(OPEN_AREAS, id);
    }
  }

  private void decide(AccessFacts consent) {
    IdType person = new IdType(consent.subject());
    OffsetDateTime since = consent.decision().since().atOffset(ZoneOffset.UTC);
    jdbc.update(
        DECIDE, consent.decision().closed(), since, person.getResourceType(), person.getIdPart(), since);
  }

  private void assign(String kader, String[] families) {
    jdbc.update(ASSIGN, kader, families);
  }

  private static List<AccessFacts> of(List<AccessFacts> facts, String type) {
    return facts.stream().filter(fact -> fact.reference().startsWith(type + "/")).toList();
  }

  private static String[] idsOf(List<AccessFacts> facts, String type) {
    return ids(of(facts, type).stream().map(AccessFacts::reference).toList());
  }

  private static String[] ids(List<String> references) {
    return references.stream().map(AccessLinks::idOf).toArray(String[]::new);
  }

  private static String idOf(String reference) {
    return new IdType(reference).getIdPart();
  }
}
