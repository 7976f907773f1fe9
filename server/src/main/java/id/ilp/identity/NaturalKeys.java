package id.ilp.identity;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of names. Its primary key is what keeps a visit single when two send it at the same moment. */
public final class NaturalKeys {

  private final JdbcTemplate jdbc;

  NaturalKeys(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A name and the resource that it shall stand for; {@code visitId} if it holds within that visit only. */
  public record Claim(NaturalKey key, String resourceId, String visitId) {}

  /** Makes others who hold one of these names wait until this transaction ends. */
  public void lock(Collection<NaturalKey> keys) {
    Object[] numbers = keys.stream().map(NaturalKey::lockNumber).distinct().sorted().toArray();
    if (numbers.length == 0) {
      return;
    }
    run("select pg_advisory_xact_lock(number) from unnest(?) as number", (connection, statement) -> {
      statement.setArray(1, connection.createArrayOf("bigint", numbers));
      return statement.execute();
    });
  }

  /** The ids of the resources that bear these names. */
  public Map<NaturalKey, String> find(Collection<NaturalKey> keys) {
    Map<NaturalKey, String> found = new HashMap<>();
    if (keys.isEmpty()) {
      return found;
    }
    Map<String, NaturalKey> byHash = new HashMap<>();
    keys.forEach(key -> byHash.put(address(key.resourceType(), key.hash()), key));
    String sql = """
        select known.resource_type, known.key, known.resource_id
        from ilp.natural_key known
        join unnest(?, ?) as wanted (resource_type, key) using (resource_type, key)""";
    run(sql, (connection, statement) -> {
      List<NaturalKey> distinct = List.copyOf(byHash.values());
      statement.setArray(1, types(connection, distinct));
      statement.setArray(2, hashes(connection, distinct));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.put(byHash.get(address(rows.getString(1), rows.getBytes(2))), rows.getString(3));
        }
      }
      return null;
    });
    return found;
  }

  /**
   * Gives each name to its resource, unless another has it.
   *
   * @return the names that belong to another resource, with its id
   */
  public Map<NaturalKey, String> claim(Collection<Claim> claims) {
    Map<NaturalKey, String> taken = new HashMap<>();
    if (claims.isEmpty()) {
      return taken;
    }
    Map<NaturalKey, Claim> wanted = new HashMap<>();
    claims.forEach(claim -> wanted.put(claim.key(), claim));
    SortedSet<NaturalKey> inOrder = new TreeSet<>(wanted.keySet());
    Map<String, NaturalKey> byHash = new HashMap<>();
    inOrder.forEach(key -> byHash.put(address(key.resourceType(), key.hash()), key));
    String sql = """
        insert into ilp.natural_key as known (resource_type, key, resource_id, visit_id)
        select * from unnest(?, ?, ?, ?)
        on conflict (resource_type, key) do update set resource_id = known.resource_id
        returning resource_type, key, resource_id""";
    run(sql, (connection, statement) -> {
      List<Claim> ordered = inOrder.stream().map(wanted::get).toList();
      statement.setArray(1, types(connection, inOrder));
      statement.setArray(2, hashes(connection, inOrder));
      statement.setArray(3, connection.createArrayOf("text", ordered.stream().map(Claim::resourceId).toArray()));
      statement.setArray(4, connection.createArrayOf("text", ordered.stream().map(Claim::visitId).toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          NaturalKey key = byHash.get(address(rows.getString(1), rows.getBytes(2)));
          if (!rows.getString(3).equals(wanted.get(key).resourceId())) {
            taken.put(key, rows.getString(3));
          }
        }
      }
      return null;
    });
    return taken;
  }

  /**
   * Takes away the names of a resource that it no longer bears; those within a visit stay, and those of a person whose
   * record was merged into this one.
   */
  void keepOnly(String resourceType, String resourceId, Collection<NaturalKey> keys) {
    String sql = """
        delete from ilp.natural_key known
        where resource_type = ? and resource_id = ? and visit_id is null and key <> all (?)
          and not exists (select from ilp.merge_name merged
            where merged.resource_type = known.resource_type and merged.key = known.key)""";
    run(sql, (connection, statement) -> {
      statement.setString(1, resourceType);
      statement.setString(2, resourceId);
      statement.setArray(3, hashes(connection, keys));
      return statement.executeUpdate();
    });
  }

  /** Frees all names of a deleted resource. */
  void release(String resourceType, String resourceId) {
    jdbc.update("delete from ilp.natural_key where resource_type = ? and resource_id = ?", resourceType, resourceId);
  }

  private static Array types(Connection connection, Collection<NaturalKey> keys) throws SQLException {
    return connection.createArrayOf("text", keys.stream().map(NaturalKey::resourceType).toArray());
  }

  private static Array hashes(Connection connection, Collection<NaturalKey> keys) throws SQLException {
    List<byte[]> hashes = new ArrayList<>();
    keys.forEach(key -> hashes.add(key.hash()));
    return connection.createArrayOf("bytea", hashes.toArray(byte[][]::new));
  }

  private static String address(String resourceType, byte[] hash) {
    return resourceType + "/" + HexFormat.of().formatHex(hash);
  }

  private <T> T run(String sql, Work<T> work) {
    return jdbc.execute((ConnectionCallback<T>) connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        return work.with(connection, statement);
      }
    });
  }

  @FunctionalInterface
  private interface Work<T> {
    T with(Connection connection, PreparedStatement statement) throws SQLException;
  }
}
