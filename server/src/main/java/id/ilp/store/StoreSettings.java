package id.ilp.store;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.StoreMetaSourceInformationEnum;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of HAPI's store that differ from its own defaults, and why.
 *
 * @param maxEntries entries that one transaction may hold
 * @param maxPage resources that one page of an answer may hold
 * @param defaultPage resources of a page when the client does not say
 */
@ConfigurationProperties("ilp.limits")
record StoreSettings(int maxEntries, int maxPage, int defaultPage) {

  JpaStorageSettings toHapi() {
    JpaStorageSettings settings = new JpaStorageSettings();

    // Only what search-parameters.properties lists is indexed; the list stands before the first row.
    settings.setAutoSupportDefaultSearchParams(false);
    settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
    settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
    // Leaves two columns out of every index row; possible because the database was new with this setting.
    settings.setIndexStorageOptimized(true);
    // No second, text row for the display of each code.
    settings.setSuppressStringIndexingInTokens(true);
    settings.setStoreMetaSourceInformation(StoreMetaSourceInformationEnum.NONE);

    // Ids that nobody can guess; clients may bring their own, also the ministry's all-digit ones.
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);

    // A nurse who saves and searches must find what she saved: no answer from a search up to a minute old.
    settings.setReuseCachedSearchResultsForMillis(null);
    // HAPI 8.8.0 forgets versions younger than a minute when it counts a history from its cache.
    settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_ACCURATE);
    settings.setResourceDbHistoryEnabled(true);
    settings.setWriteToLegacyLobColumns(false);

    // Counting costs as much as searching: only when asked for with _total.
    settings.setDefaultTotalMode(null);
    settings.setMaximumIncludesToLoadPerPage(500);
    settings.setFetchSizeDefaultMaximum(10_000);
    settings.setInternalSynchronousSearchSize(10_000);
    settings.setMaximumTransactionBundleSize(maxEntries);
    // The reads of a batch stay on the thread that knows for whom it reads.
    settings.setBundleBatchPoolSize(1);
    settings.setBundleBatchMaxPoolSize(1);

    settings.setEnforceReferentialIntegrityOnWrite(true);
    settings.setEnforceReferentialIntegrityOnDelete(true);
    settings.setAllowExternalReferences(false);
    // They would be looked up with the server's own eyes; the one that is offered, ?identifier=, the visit package knows.
    settings.setAllowInlineMatchUrlReferences(false);
    settings.setAllowMultipleDelete(false);
    settings.setAllowContainsSearches(false);
    settings.setFilterParameterEnabled(false);
    settings.setExpungeEnabled(false);
    settings.setDeleteExpungeEnabled(false);
    settings.setPreExpandValueSets(false);
    settings.setEnableTaskPreExpandValueSets(false);
    settings.setHibernateSearchIndexFullText(false);
    return settings;
  }
}
