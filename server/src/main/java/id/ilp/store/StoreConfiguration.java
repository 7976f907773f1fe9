package id.ilp.store;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.config.util.ResourceCountCacheUtil;
import ca.uhn.fhir.jpa.dao.ThreadPoolFactory;
import ca.uhn.fhir.jpa.dao.search.HSearchSortHelperImpl;
import ca.uhn.fhir.jpa.dao.search.IHSearchSortHelper;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.ResourceCountCache;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.Progress;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI's JPA store for R4 on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@Import({JpaR4Config.class, JpaBatch2Config.class, Batch2JobsConfig.class, SubscriptionChannelConfig.class})
class StoreConfiguration {

  /** Rows that go to the database in one round trip. */
  private static final String BATCH_SIZE = "100";

  @Bean
  JpaStorageSettings jpaStorageSettings(StoreSettings settings) {
    return settings.toHapi();
  }

  @Bean
  ThreadPoolFactory threadPoolFactory() {
    return new ReaderThreadPools();
  }

  @Bean
  PartitionSettings partitionSettings() {
    PartitionSettings settings = new PartitionSettings();
    // Asked for by the optimised index storage; there are no partitions.
    settings.setIncludePartitionInSearchHashes(false);
    return settings;
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean
  static UnservedTypes unservedTypes() {
    return new UnservedTypes(SearchParameters.read().resourceTypes());
  }

  /** Takes the place of HAPI's bean: the validator uses the same context, and each one costs seconds to fill. */
  @Bean(name = "primaryFhirContext")
  @Primary
  FhirContext fhirContext() {
    FhirContext context = FhirContext.forCached(FhirVersionEnum.R4);
    FhirContextR4Config.configureFhirContext(context);
    return context;
  }

  @Bean
  SearchParameters searchParameters() {
    return SearchParameters.read();
  }

  /** Takes the place of HAPI's bean of this name, which asks the database. */
  @Bean
  @Primary
  ListedSearchParameters searchParamProvider(SearchParameters list, FhirContext context, IlpPackage ilp) {
    List<IBaseResource> definitions =
        new ArrayList<>(context.getValidationSupport().fetchAllSearchParameters());
    definitions.addAll(ilp.resources());
    return new ListedSearchParameters(list.chooseFrom(definitions));
  }

  /** Takes the place of HAPI's registry, which begins with what is stored. */
  @Bean
  ISearchParamRegistry searchParamRegistry(ListedSearchParameters listed) {
    return listed.registry();
  }

  @Bean
  @Primary
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      DataSource dataSource,
      ConfigurableListableBeanFactory beans,
      FhirContext context,
      JpaStorageSettings settings) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, context, settings);
    factory.setPersistenceUnitName("ilp");
    factory.setDataSource(dataSource);
    Properties properties = new Properties();
    properties.put(AvailableSettings.DIALECT, HapiFhirPostgresDialect.class.getName());
    properties.put(AvailableSettings.HBM2DDL_AUTO, "none");
    properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH_SIZE);
    properties.put(AvailableSettings.ORDER_INSERTS, "true");
    properties.put(AvailableSettings.ORDER_UPDATES, "true");
    properties.put(AvailableSettings.BATCH_VERSIONED_DATA, "true");
    // Rows are checked by the database, resources by the validator: entities need no bean validation.
    properties.put(AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
    properties.put(AvailableSettings.CHECK_NULLABILITY, "false");
    // Times are stored in UTC, whatever the zone of the server.
    properties.put(AvailableSettings.JDBC_TIME_ZONE, "UTC");
    properties.put(HibernateOrmMapperSettings.ENABLED, "false");
    factory.setJpaProperties(properties);
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    Progress.step("Penyimpan FHIR siap", "the FHIR store is ready");
    return new JpaTransactionManager(entityManagerFactory);
  }

  /** Types that the list does not name are refused as unknown. */
  @Bean
  IResourceSupportedSvc resourceSupportedSvc(DaoRegistry daos, SearchParameters list) {
    daos.setSupportedResourceTypes(list.resourceTypes());
    return new DaoRegistryResourceSupportedSvc(daos);
  }

  @Bean
  IHSearchSortHelper hSearchSortHelper(ISearchParamRegistry registry) {
    return new HSearchSortHelperImpl(registry);
  }

  @Bean
  IStaleSearchDeletingSvc staleSearchDeletingSvc() {
    return new StaleSearchDeletingSvcImpl();
  }

  @Bean(name = "myResourceCountsCache")
  ResourceCountCache resourceCountsCache(IFhirSystemDao<?, ?> systemDao) {
    return ResourceCountCacheUtil.newResourceCountCache(systemDao);
  }
}
