package id.ilp.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may see a person, or single records, because of a referral, an order or a task. Whom a letter is addressed to
 * sees the person for as long as the letter stands; letter, attachments and answer are seen by both sides for good.
 */
final class LetterLinks {

  private static final String REF = """
      ref as (
        select source.res_id as source, named.role, target.res_type as target_type, target.res_id as target
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          as named (source_type, source_id, role, target_type, target_id)
        join hfj_resource source on source.res_type = named.source_type and source.fhir_id = named.source_id
        join hfj_resource target on target.res_type = named.target_type and target.fhir_id = named.target_id
      )""";

  /** A worker or a cluster is reached at the facility. */
  private static final String NOTE = "with " + REF + """
      , receiver as (
        select source, target as reader from ref where role = 'to' and target_type = 'Organization'
        union
        select ref.source, link.target_resource_id
        from ref join hfj_res_link link on link.src_resource_id = ref.target
        where ref.role = 'to' and link.src_path in ('PractitionerRole.organization', 'HealthcareService.providedBy')
      )
      update ilp.resource_access rule set letter = true, refers = fact.refers, waiting = fact.waiting,
        receivers = (select array_agg(receiver.reader) from receiver where receiver.source = rule.res_id),
        request = case fact.res_type when 'Task' then
          (select min(ref.target) from ref where ref.source = rule.res_id and ref.role = 'on') end
      from unnest(?::text[], ?::text[], ?::boolean[], ?::boolean[]) as fact (res_type, fhir_id, refers, waiting)
      join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
      where rule.res_id = stored.res_id""";

  private static final String FORGET = """
      delete from ilp.shared_row shared using hfj_resource source
      where shared.source = source.res_id and (source.res_type, source.fhir_id) in (select * from unnest(?, ?))
      returning shared.res_id""";

  /**
   * A sender shows what it keeps itself, a receiver too, and both of the same person only: nobody passes on what was
   * shown to it.
   */
  private static final String SHARE = "with " + REF + """
      , known as (
        select stored.res_id, rule.subject, rule.owner, rule.receivers, rule.refers
        from unnest(?::text[], ?::text[]) as fact (res_type, fhir_id)
        join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
        join ilp.resource_access rule on rule.res_id = stored.res_id
      ), meant as (
        select known.*, ref.role, shown.res_id as shown, shown.owner as keeper, shown.receivers as addressed
        from known join ref on ref.source = known.res_id
        join ilp.resource_access shown on shown.res_id = ref.target and shown.subject = known.subject
      ), share as (
        select res_id as source, res_id, unnest(receivers) as reader from known
        union
        select res_id, shown, unnest(receivers) from meant where role = 'with' and refers and keeper = owner
        union
        select res_id, shown, owner from meant where role = 'back' and keeper = any (receivers)
        union
        select res_id, res_id, unnest(addressed || keeper) from meant where role = 'on'
      )
      insert into ilp.shared_row (source, res_id, reader)
      select source, res_id, reader from share where reader is not null
      on conflict do nothing
      returning res_id""";

  private static final String SPREAD = """
      update ilp.resource_access rule set parties =
        (select array_agg(distinct shared.reader) from ilp.shared_row shared where shared.res_id = rule.res_id)
      where rule.res_id = any (?)""";

  /** A request whose tasks were all refused or taken back opens nobody's record any more. */
  private static final String OPEN = """
      with person as (
        select stored.res_id as subject, coalesce(known.closed, false) as closed
        from unnest(?::text[], ?::text[]) as fact (res_type, fhir_id)
        join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
        left join ilp.subject known on known.subject = stored.res_id
      ), wanted as (
        select distinct person.subject, person.closed, addressed.reader
        from person
        join ilp.resource_access sent on sent.subject = person.subject and sent.refers
        cross join lateral unnest(sent.receivers) as addressed (reader)
        where not exists (select from ilp.resource_access task where task.request = sent.res_id)
          or exists (select from ilp.resource_access task where task.request = sent.res_id and task.refers)
      ), gone as (
        delete from ilp.subject_access known using person
        where known.subject = person.subject and known.reason = 'referred' and not exists (
          select from wanted where wanted.subject = known.subject and wanted.reader = known.reader)
      )
      insert into ilp.subject_access (subject, reader, reason, closed)
      select subject, reader, 'referred', closed from wanted
      on conflict do nothing""";

  private final JdbcTemplate jdbc;

  LetterLinks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Ref(String source, String role, String target) {}

  /** Draws the consequences of what a transaction has stored. Letters go before what answers them. */
  void follow(List<AccessFacts> facts) {
    List<AccessFacts> letters = facts.stream().filter(fact -> fact.letter().letter()).toList();
    if (!letters.isEmpty()) {
      note(letters);
      share(letters);
      open(letters.stream().map(AccessFacts::subject).filter(Objects::nonNull).distinct().toList());
    }
    List<AccessFacts> answers =
        facts.stream().filter(fact -> fact.letter().matters() && !fact.letter().letter()).toList();
    if (!answers.isEmpty()) {
      share(answers);
    }
  }

  /**
   * Who sees these people by the letters about them.
   *
   * @param people {@code Patient/id} and {@code Group/id}
   */
  void open(List<String> people) {
    jdbc.update(OPEN, types(people), ids(people));
  }

  private void note(List<AccessFacts> letters) {
    List<Ref> refs = refsOf(letters);
    List<String> self = letters.stream().map(AccessFacts::reference).toList();
    jdbc.update(NOTE, arguments(refs, types(self), ids(self),
        letters.stream().map(fact -> fact.letter().refers()).toArray(Boolean[]::new),
        letters.stream().map(fact -> fact.letter().waiting()).toArray(Boolean[]::new)));
  }

  private void share(List<AccessFacts> facts) {
    List<String> self = facts.stream().map(AccessFacts::reference).toList();
    Set<Long> shown = new HashSet<>(jdbc.queryForList(FORGET, Long.class, types(self), ids(self)));
    shown.addAll(jdbc.queryForList(SHARE, Long.class, arguments(refsOf(facts), types(self), ids(self))));
    if (!shown.isEmpty()) {
      jdbc.update(SPREAD, (Object) shown.toArray(Long[]::new));
    }
  }

  private static List<Ref> refsOf(List<AccessFacts> facts) {
    List<Ref> refs = new ArrayList<>();
    for (AccessFacts fact : facts) {
      LetterFacts letter = fact.letter();
      letter.to().forEach(target -> refs.add(new Ref(fact.reference(), "to", target)));
      letter.with().forEach(target -> refs.add(new Ref(fact.reference(), "with", target)));
      letter.back().forEach(target -> refs.add(new Ref(fact.reference(), "back", target)));
      letter.on().forEach(target -> refs.add(new Ref(fact.reference(), "on", target)));
    }
    return refs;
  }

  private static Object[] arguments(List<Ref> refs, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(
        texts(refs, ref -> typeOf(ref.source())), texts(refs, ref -> idOf(ref.source())), texts(refs, Ref::role),
        texts(refs, ref -> typeOf(ref.target())), texts(refs, ref -> idOf(ref.target()))));
    arguments.addAll(List.of(more));
    return arguments.toArray();
  }

  private static String[] texts(List<Ref> refs, Function<Ref, String> value) {
    return refs.stream().map(value).toArray(String[]::new);
  }

  private static String[] types(List<String> references) {
    return references.stream().map(LetterLinks::typeOf).toArray(String[]::new);
  }

  private static String[] ids(List<String> references) {
    return references.stream().map(LetterLinks::idOf).toArray(String[]::new);
  }

  private static String typeOf(String reference) {
    return new IdType(reference).getResourceType();
  }

  private static String idOf(String reference) {
    return new IdType(reference).getIdPart();
  }
}
