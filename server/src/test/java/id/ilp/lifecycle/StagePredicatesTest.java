package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.config.HibernatePropertiesProvider;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.search.builder.QueryStack.SearchForIdsParams;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceIdPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceTablePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SqlObjectFactory;
import ca.uhn.fhir.rest.api.SearchIncludeDeletedEnum;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;

/** The statement that HAPI makes of a search by stage. */
class StagePredicatesTest {

  /** As in the server: HAPI's bean of the type, and ours before it. */
  @Configuration(proxyBeanMethods = false)
  static class Beans {

    @Bean
    SqlObjectFactory sqlObjectFactory() {
      return new SqlObjectFactory();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    ResourceTablePredicateBuilder table(SearchQueryBuilder statement, SearchIncludeDeletedEnum deleted) {
      return new ResourceTablePredicateBuilder(statement, deleted);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Hapis newResourceIdPredicateBuilder(SearchQueryBuilder statement) {
      return new Hapis(statement);
    }

    @Bean
    @Primary
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    ResourceIdPredicateBuilder stagePredicates(SearchQueryBuilder statement) {
      return new StagePredicates(statement);
    }
  }

  /** HAPI's own, without what it would look ids up in. */
  static final class Hapis extends ResourceIdPredicateBuilder {

    Hapis(SearchQueryBuilder statement) {
      super(statement);
      throw new AssertionError("HAPI's bean was asked for");
    }
  }

  @Test
  void createPredicateResourceIdWhenStagesThenConditionsInTheSameStatement() {
    try (var beans = new AnnotationConfigApplicationContext()) {
      beans.registerBean("ids", IIdHelperService.class, () -> mock(IIdHelperService.class));
      beans.register(Beans.class);
      beans.refresh();
      HibernatePropertiesProvider dialect = new HibernatePropertiesProvider();
      dialect.setDialectForUnitTest(new HapiFhirPostgresDialect());
      SearchQueryBuilder statement = new SearchQueryBuilder(FhirContext.forR4Cached(), new StorageSettings(),
          new PartitionSettings(), RequestPartitionId.allPartitions(), "Patient",
          beans.getBean(SqlObjectFactory.class), dialect, false, false);

      statement.addPredicate(statement.newResourceIdBuilder().createPredicateResourceId(SearchForIdsParams.with()
          .setResourceName("Patient")
          .setParamName("_id")
          .setAndOrParams(List.of(
              List.of(new StageCondition("select 1 as person")), List.of(new StageCondition("select 2 as person"))))));
      GeneratedSql sql = statement.generate(40, 20);

      assertThat(sql.getSql())
          .contains("t0.RES_ID IN (select 1 as person)")
          .contains("t0.RES_ID IN (select 2 as person)")
          .contains("t0.RES_TYPE = ?").contains("t0.RES_DELETED_AT IS NULL");
      assertThat(sql.getBindVariables()).containsExactly("Patient", 40, 20);
    }
  }
}
