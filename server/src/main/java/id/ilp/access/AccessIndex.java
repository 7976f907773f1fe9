package id.ilp.access;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes down, for what a transaction has stored, who may see it: the tables that PostgreSQL's rules of access read.
 * Runs in that transaction, so that nothing is ever there without its rules.
 */
final class AccessIndex {

  /** A letter stays with who has sent it, and is sent in nobody else's name. */
  private static final String RESOURCES = """
      with writer as (
        select ?::bigint[] as own,
          (select res_id from hfj_resource where res_type = 'Organization' and fhir_id = ?) as keeper
      ), written as (
        select stored.res_id, fact.*
        from unnest(?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[],
            ?::text[], ?::boolean[])
          as fact (res_type, fhir_id, open, subject_type, subject_id, owner_id, visit_id, labels, area, letter)
        join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
      ), known as (
        select written.res_id, written.open, written.labels, written.area, subject.res_id as subject,
          case when not written.letter or writer.own is null
            then coalesce(case when written.letter then noted.owner end,
              owner.res_id, visit_owner.res_id, kept.owner, writer.keeper)
            else coalesce(noted.owner, (select named.owner
              from (values (1, owner.res_id), (2, visit_owner.res_id), (3, kept.owner)) as named (place, owner)
              where named.owner = any (writer.own) order by named.place limit 1), writer.keeper, writer.own[1])
          end as owner
        from written cross join writer
        left join ilp.resource_access noted on noted.res_id = written.res_id
        left join hfj_resource subject
          on subject.res_type = written.subject_type and subject.fhir_id = written.subject_id
        left join hfj_resource owner on owner.res_type = 'Organization' and owner.fhir_id = written.owner_id
        left join written visit_here on visit_here.res_type = 'Encounter' and visit_here.fhir_id = written.visit_id
        left join hfj_resource visit_owner
          on visit_owner.res_type = 'Organization' and visit_owner.fhir_id = visit_here.owner_id
        left join hfj_resource visit on visit.res_type = 'Encounter' and visit.fhir_id = written.visit_id
        left join ilp.resource_access kept on kept.res_id = visit.res_id
      ), subjects as (
        insert into ilp.subject as person (subject, area)
        select distinct on (subject) subject, area from known where res_id = subject order by subject, area
        on conflict (subject) do update set area = coalesce(excluded.area, person.area)
      ), served as (
        insert into ilp.subject_access (subject, reader, reason, closed)
        select distinct known.subject, known.owner, 'served', coalesce(person.closed, false)
        from known left join ilp.subject person on person.subject = known.subject
        where known.subject is not null and known.owner is not null and not known.open
        on conflict do nothing
      )
      insert into ilp.resource_access as rule (res_id, open, subject, owner, labels)
      select res_id, open, subject, owner, labels from known
      on conflict (res_id) do update set open = excluded.open, subject = excluded.subject,
        owner = coalesce(rule.owner, excluded.owner), labels = excluded.labels
      returning res_id""";

  /** The guide concerns nobody: short, because a start loads hundreds of its resources one by one. */
  private static final String DEFINITIONS = """
      insert into ilp.resource_access (res_id, open, labels)
      select stored.res_id, true, 0
      from unnest(?, ?) as fact (res_type, fhir_id)
      join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
      on conflict (res_id) do update set open = true""";

  private static final String GUIDE = """
      insert into ilp.resource_access (res_id, open, labels)
      select res_id, true, 0 from hfj_resource where res_type = any (?) and res_deleted_at is null
      on conflict do nothing""";

  private static final String RELABEL = """
      update ilp.resource_access rule set labels = fact.labels
      from unnest(?::bigint[], ?::integer[]) as fact (res_id, labels)
      where rule.res_id = fact.res_id and rule.labels <> fact.labels""";

  private final JdbcTemplate jdbc;
  private final EntityManager entities;
  private final AccessLinks links;
  private final LetterLinks letters;

  AccessIndex(JdbcTemplate jdbc, EntityManager entities) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.links = new AccessLinks(jdbc);
    this.letters = new LetterLinks(jdbc);
  }

  /**
   * @param facts of the resources that the running transaction has written
   */
  void record(List<AccessFacts> facts, Writer writer) {
    if (facts.isEmpty()) {
      return;
    }
    boolean guide = facts.stream().allMatch(fact -> AccessFacts.isDefinition(typeOf(fact.reference())));
    ToIntFunction<List<AccessFacts>> writing = guide ? this::writeGuide : all -> write(all, writer);
    if (writing.applyAsInt(facts) < facts.size()) {
      entities.flush();
      if (writing.applyAsInt(facts) < facts.size()) {
        throw new IllegalStateException("Resources without rules of access");
      }
    }
    if (!guide) {
      links.follow(facts);
      letters.follow(facts, writer);
    }
  }

  /**
   * Closes what letters have opened that are not there any more, or are about somebody else now.
   *
   * @param former letters as they were before they were changed
   * @param deleted letters
   */
  void withdraw(List<AccessFacts> former, List<AccessFacts> deleted) {
    letters.withdraw(former, deleted);
  }

  /** All of the guide that has no rules yet. */
  void openGuide() {
    jdbc.update(GUIDE, (Object) AccessFacts.definitionTypes());
  }

  /**
   * Who may see these stays as it is, what closes them is written anew.
   *
   * @param facts by row of the resource
   */
  void relabel(Map<Long, AccessFacts> facts) {
    jdbc.update(RELABEL,
        facts.keySet().toArray(Long[]::new), facts.values().stream().map(AccessFacts::labels).toArray(Integer[]::new));
  }

  /**
   * For what was stored when whom a letter is addressed to was taken for its keeper.
   *
   * @param facts by row of the resource
   */
  void recordLetters(Map<Long, AccessFacts> facts) {
    Long[] senders = facts.entrySet().stream()
        .filter(fact -> fact.getValue().letter().letter())
        .filter(fact -> fact.getValue().owner() != null || fact.getValue().visit() != null)
        .map(Map.Entry::getKey).toArray(Long[]::new);
    jdbc.update("update ilp.resource_access set owner = null where res_id = any (?)", (Object) senders);
    record(List.copyOf(facts.values()), Writer.SERVER);
  }

  private int writeGuide(List<AccessFacts> facts) {
    return jdbc.update(DEFINITIONS,
        facts.stream().map(fact -> typeOf(fact.reference())).toArray(String[]::new),
        facts.stream().map(fact -> idOf(fact.reference())).toArray(String[]::new));
  }

  /** How many resources were found and have their rules now. */
  private int write(List<AccessFacts> facts, Writer writer) {
    return jdbc.execute((ConnectionCallback<Integer>) connection -> {
      try (PreparedStatement statement = connection.prepareStatement(RESOURCES)) {
        int index = 1;
        Long[] own = writer.rows();
        statement.setArray(index++, own == null ? null : connection.createArrayOf("bigint", own));
        statement.setString(index++, writer.organization());
        statement.setArray(index++, texts(connection, facts, fact -> typeOf(fact.reference())));
        statement.setArray(index++, texts(connection, facts, fact -> idOf(fact.reference())));
        statement.setArray(index++, connection.createArrayOf("boolean", facts.stream().map(AccessFacts::open).toArray()));
        statement.setArray(index++, texts(connection, facts, fact -> typeOf(fact.subject())));
        statement.setArray(index++, texts(connection, facts, fact -> idOf(fact.subject())));
        statement.setArray(index++, texts(connection, facts, fact -> idOf(fact.owner())));
        statement.setArray(index++, texts(connection, facts, fact -> idOf(fact.visit())));
        statement.setArray(index++, connection.createArrayOf("integer", facts.stream().map(AccessFacts::labels).toArray()));
        statement.setArray(index++, texts(connection, facts, AccessFacts::area));
        statement.setArray(index, connection.createArrayOf("boolean",
            facts.stream().map(fact -> fact.letter().letter()).toArray()));
        List<Long> written = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            written.add(rows.getLong(1));
          }
        }
        return written.size();
      }
    });
  }

  private static Array texts(Connection connection, List<AccessFacts> facts, Function<AccessFacts, String> value)
      throws SQLException {
    return connection.createArrayOf("text", facts.stream().map(value).toArray());
  }

  private static String typeOf(String reference) {
    return reference == null ? null : new IdType(reference).getResourceType();
  }

  private static String idOf(String reference) {
    return reference == null ? null : new IdType(reference).getIdPart();
  }
}
