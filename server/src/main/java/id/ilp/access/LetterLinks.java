package id.ilp.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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

  private static final String WRITER = "writer as (select ?::bigint[] as own)";

  /**
   * A worker or a cluster is reached at the facility. Only the two sides of a request carry it out: a task that
   * somebody else writes about it neither opens nor closes anything in their name.
   */
  private static final String NOTE = "with " + REF + ", " + WRITER + """
      , receiver as (
        select source, target as reader from ref where role = 'to' and target_type = 'Organization'
        union
        select ref.source, link.target_resource_id
        from ref join hfj_res_link link on link.src_resource_id = ref.target
        where ref.role = 'to' and link.src_path in ('PractitionerRole.organization', 'HealthcareService.providedBy')
      ), carried_out as (
        select task.res_id as task, min(sent.res_id) as request
        from ref join ilp.resource_access task on task.res_id = ref.source
        join ilp.resource_access sent on sent.res_id = ref.target
        cross join writer
        where ref.role = 'on' and (writer.own is null or sent.res_id = task.request
          or sent.owner = any (writer.own) or sent.receivers && writer.own)
        group by task.res_id
      )
      update ilp.resource_access rule set letter = true, refers = fact.refers, waiting = fact.waiting,
        receivers = (select array_agg(receiver.reader) from receiver where receiver.source = rule.res_id),
        request = case fact.res_type when 'Task' then
          (select carried_out.request from carried_out where carried_out.task = rule.res_id) end
      from unnest(?::text[], ?::text[], ?::boolean[], ?::boolean[]) as fact (res_type, fhir_id, refers, waiting)
      join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
      left join ilp.resource_access former on former.res_id = stored.res_id
      where rule.res_id = stored.res_id
      returning case when fact.res_type = 'Task' then rule.request else rule.res_id end, former.request""";

  /**
   * A sender shows what it keeps itself, a receiver too, each with its own hand and both of the same person only:
   * nobody passes on, or keeps for good, what was shown to it. What was shown before stays while it is named.
   */
  private static final String SHARE = "with " + REF + ", " + WRITER + """
      , known as (
        select stored.res_id, rule.subject, rule.owner, rule.receivers, rule.refers
        from unnest(?::text[], ?::text[]) as fact (res_type, fhir_id)
        join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
        join ilp.resource_access rule on rule.res_id = stored.res_id
      ), meant as (
        select known.*, ref.role, shown.res_id as shown, shown.owner as keeper, shown.receivers as addressed,
          writer.own is null or shown.owner = any (writer.own) as may
        from known join ref on ref.source = known.res_id
        join ilp.resource_access shown on shown.res_id = ref.target and shown.subject = known.subject
        cross join writer
      ), share as (
        select res_id as source, res_id, unnest(receivers) as reader, true as may from known
        union
        select res_id, shown, unnest(receivers), may from meant where role = 'with' and refers and keeper = owner
        union
        select res_id, shown, owner, may from meant where role = 'back' and keeper = any (receivers)
        union
        select res_id, res_id, unnest(addressed || keeper), true from meant where role = 'on'
      ), gone as (
        delete from ilp.shared_row past using known
        where past.source = known.res_id and not exists (select from share
          where share.source = past.source and share.res_id = past.res_id and share.reader = past.reader)
        returning past.res_id
      ), added as (
        insert into ilp.shared_row (source, res_id, reader)
        select distinct source, res_id, reader from share where may and reader is not null
        on conflict do nothing
        returning res_id
      )
      select res_id from gone union select res_id from added""";

  /** Likewise of the letters about one person. */
  private static final String LOCK_PEOPLE = """
      select subject from ilp.subject where subject in (
        select res_id from hfj_resource where (res_type, fhir_id) in (select * from unnest(?, ?)))
      order by subject for no key update""";

  private static final String WITHDRAW = """
      with letter as (
        select res_id from hfj_resource where (res_type, fhir_id) in (select * from unnest(?, ?))
      ), closed as (
        update ilp.resource_access rule set refers = false, waiting = false, pending = false, request = null
        from letter where rule.res_id = letter.res_id
      )
      delete from ilp.shared_row shared using letter where shared.source = letter.res_id returning shared.res_id""";

  /** Of two letters at the same moment the second sees what the first has shown. */
  private static final String LOCK_ROWS =
      "select res_id from ilp.resource_access where res_id = any (?) order by res_id for no key update";

  private static final String SPREAD = """
      update ilp.resource_access rule set parties =
        (select array_agg(distinct shared.reader) from ilp.shared_row shared where shared.res_id = rule.res_id)
      where rule.res_id = any (?)""";

  /**
   * A request whose tasks were all refused or taken back opens nobody's record any more, nor does a task whose request
   * was. Of several whom a request is addressed to, who has refused its own task is out; the others are not. What a
   * receiver writes beside the sender's own tasks does not bring it back.
   */
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
        left join ilp.resource_access asked on asked.res_id = sent.request
        cross join lateral unnest(sent.receivers) as addressed (reader)
        cross join lateral (
          select coalesce(bool_or(task.refers) filter (where task.of_sender), bool_or(task.refers), true) as stands,
            coalesce(bool_or(task.refers) filter (where task.theirs and task.of_sender),
              bool_or(task.refers) filter (where task.theirs), true) as stands_there
          from (select carries.refers, coalesce(not carries.owner = any (sent.receivers), true) as of_sender,
              coalesce(addressed.reader = any (carries.receivers), false) as theirs
            from ilp.resource_access carries where carries.request = sent.res_id) task) tasks
        where coalesce(asked.refers, true) and tasks.stands and tasks.stands_there
      ), gone as (
        delete from ilp.subject_access known using person
        where known.subject = person.subject and known.reason = 'referred' and not exists (
          select from wanted where wanted.subject = known.subject and wanted.reader = known.reader)
      )
      insert into ilp.subject_access (subject, reader, reason, closed)
      select subject, reader, 'referred', closed from wanted
      on conflict do nothing""";

  private final JdbcTemplate jdbc;
  private final PendingRequests pending;

  LetterLinks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.pending = new PendingRequests(jdbc);
  }

  private record Ref(String source, String role, String target) {}

  /** Draws the consequences of what a transaction has stored. Letters go before what answers them. */
  void follow(List<AccessFacts> facts, Writer writer) {
    List<AccessFacts> letters = facts.stream().filter(fact -> fact.letter().letter()).toList();
    if (!letters.isEmpty()) {
      note(letters, writer);
      share(letters, writer);
      open(subjectsOf(letters));
    }
    List<AccessFacts> answers =
        facts.stream().filter(fact -> fact.letter().matters() && !fact.letter().letter()).toList();
    if (!answers.isEmpty()) {
      share(answers, writer);
    }
  }

  /**
   * @param former letters as they were before they were changed
   * @param deleted letters
   */
  void withdraw(List<AccessFacts> former, List<AccessFacts> deleted) {
    if (!deleted.isEmpty()) {
      List<String> letters = deleted.stream().map(AccessFacts::reference).toList();
      List<Long> requests = pending.carriedOutBy(types(letters), ids(letters));
      spread(jdbc.queryForList(WITHDRAW, Long.class, types(letters), ids(letters)));
      pending.settle(requests);
    }
    List<String> people = subjectsOf(Stream.concat(former.stream(), deleted.stream()).toList());
    if (!people.isEmpty()) {
      open(people);
    }
  }

  private static List<String> subjectsOf(List<AccessFacts> letters) {
    return letters.stream().map(AccessFacts::subject).filter(Objects::nonNull).distinct().toList();
  }

  /**
   * Who sees these people by the letters about them.
   *
   * @param people {@code Patient/id} and {@code Group/id}
   */
  void open(List<String> people) {
    jdbc.queryForList(LOCK_PEOPLE, Long.class, types(people), ids(people));
    jdbc.update(OPEN, types(people), ids(people));
  }

  private void note(List<AccessFacts> letters, Writer writer) {
    List<String> self = letters.stream().map(AccessFacts::reference).toList();
    List<Long> requests = new ArrayList<>();
    jdbc.query(NOTE, row -> {
      requests.add(row.getObject(1, Long.class));
      requests.add(row.getObject(2, Long.class));
    }, arguments(refsOf(letters), writer, types(self), ids(self),
        letters.stream().map(fact -> fact.letter().refers()).toArray(Boolean[]::new),
        letters.stream().map(fact -> fact.letter().waiting()).toArray(Boolean[]::new)));
    pending.settle(requests);
  }

  private void share(List<AccessFacts> facts, Writer writer) {
    List<String> self = facts.stream().map(AccessFacts::reference).toList();
    spread(jdbc.queryForList(SHARE, Long.class, arguments(refsOf(facts), writer, types(self), ids(self))));
  }

  private void spread(List<Long> shown) {
    if (!shown.isEmpty()) {
      Long[] rows = shown.stream().distinct().toArray(Long[]::new);
      jdbc.queryForList(LOCK_ROWS, Long.class, (Object) rows);
      jdbc.update(SPREAD, (Object) rows);
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

  private static Object[] arguments(List<Ref> refs, Writer writer, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(
        texts(refs, ref -> typeOf(ref.source())), texts(refs, ref -> idOf(ref.source())), texts(refs, Ref::role),
        texts(refs, ref -> typeOf(ref.target())), texts(refs, ref -> idOf(ref.target()))));
    arguments.add(writer.rows());
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
