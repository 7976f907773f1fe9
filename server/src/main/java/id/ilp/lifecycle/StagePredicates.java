package id.ilp.lifecycle;

import ca.uhn.fhir.jpa.search.builder.QueryStack.SearchForIdsParams;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceIdPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomSql;
import com.healthmarketscience.sqlbuilder.InCondition;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * HAPI's conditions on the row of a resource, and ours: a {@link StageCondition} becomes {@code res_id in (select …)}
 * in the same statement, so that it joins every other parameter, counting, sorting and paging.
 */
final class StagePredicates extends ResourceIdPredicateBuilder {

  StagePredicates(SearchQueryBuilder statement) {
    super(statement);
  }

  @Override
  public Condition createPredicateResourceId(SearchForIdsParams asked) {
    List<Condition> conditions = new ArrayList<>();
    List<List<IQueryParameterType>> ids = new ArrayList<>();
    for (List<IQueryParameterType> any : asked.getAndOrParams()) {
      if (any.size() == 1 && any.get(0) instanceof StageCondition stage) {
        conditions.add(new InCondition(rowOf(asked), new CustomSql(stage.people())));
      } else {
        ids.add(any);
      }
    }
    if (!ids.isEmpty()) {
      Condition named = super.createPredicateResourceId(SearchForIdsParams.with()
          .setSourceJoinColumn(asked.getSourceJoinColumn())
          .setResourceName(asked.getResourceName())
          .setParamName(asked.getParamName())
          .setAndOrParams(ids)
          .setRequest(asked.getRequest())
          .setRequestPartitionId(asked.getRequestPartitionId())
          .setIncludeDeleted(asked.getIncludeDeleted())
          .setOperation(asked.getOperation()));
      if (named != null) {
        conditions.add(named);
      }
    }
    return conditions.size() == 1 ? conditions.get(0) : joined(conditions);
  }

  private static Condition joined(List<Condition> conditions) {
    return conditions.isEmpty() ? null : ComboCondition.and(conditions.toArray());
  }

  private DbColumn rowOf(SearchForIdsParams asked) {
    DbColumn joined = getResourceIdColumn(asked.getSourceJoinColumn());
    return joined == null ? getOrCreateQueryRootTable(true).getResourceIdColumn() : joined;
  }
}
