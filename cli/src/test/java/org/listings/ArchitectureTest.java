package org.listings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom: the pure packages know no plumbing, the services do not know each other. */
@AnalyzeClasses(packages = "org.listings", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {
        "org.listings.dates..",
        "org.listings.ingest.page..",
        "org.listings.enrich.listing..",
        "org.listings.enrich.language..",
        "org.listings.enrich.topics..",
        "org.listings.enrich.places..",
        "org.listings.operations.difference.."
    };

    @ArchTest
    static final ArchRule pureCodeKnowsNoPlumbing =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.kafka..",
                            "org.apache.avro..",
                            "io.confluent..",
                            "co.elastic..",
                            "org.slf4j..",
                            "io.micrometer..",
                            "java.net.http..",
                            "org.listings.kit..",
                            "org.listings.schemas..");

    @ArchTest
    static final ArchRule pureCodeReadsNoClock =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "getenv")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule datesStandAlone =
            noClasses()
                    .that()
                    .resideInAPackage("org.listings.dates..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages("org.listings.dates..", "java..");

    @ArchTest
    static final ArchRule ingestKnowsNeitherEnrichmentNorElasticsearch =
            noClasses()
                    .that()
                    .resideInAPackage("org.listings.ingest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.listings.enrich..", "org.listings.index..", "co.elastic..");

    @ArchTest
    static final ArchRule enrichKnowsNeitherFilesNorElasticsearch =
            noClasses()
                    .that()
                    .resideInAPackage("org.listings.enrich..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.listings.ingest..", "org.listings.index..", "co.elastic..");

    @ArchTest
    static final ArchRule indexKnowsNeitherIngestionNorEnrichment =
            noClasses()
                    .that()
                    .resideInAPackage("org.listings.index..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.listings.ingest..", "org.listings.enrich..");

    @ArchTest
    static final ArchRule theKitKnowsNoDomain =
            noClasses()
                    .that()
                    .resideInAPackage("org.listings.kit..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.listings.schemas..",
                            "org.listings.ingest..",
                            "org.listings.enrich..",
                            "org.listings.index..",
                            "org.listings.dates..");
}
