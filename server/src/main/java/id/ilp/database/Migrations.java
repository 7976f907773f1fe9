package id.ilp.database;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** HAPI's tables by HAPI's own migrator, ours by Flyway in the schema {@code ilp}. Hibernate changes nothing. */
final class Migrations {

  private Migrations() {}

  static void run(DataSource dataSource) {
    HapiMigrator hapi =
        new HapiMigrator(SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.POSTGRES_9_4);
    hapi.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
    hapi.createMigrationTableIfRequired();
    hapi.migrate();
    Flyway.configure()
        .dataSource(dataSource)
        .schemas("ilp")
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
