package org.accessportal.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.accessportal.platform.events.Event;
import org.junit.jupiter.api.Test;

/** Every rule for services fails on a class made to break it. */
class ServiceArchitectureTest {

    private static final String BAD = "org.accessportal.platform.architecture.badservice";
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    @Test
    void foreignDependencyIsFound() {
        fails(ServiceArchitecture.knowsNoOtherService(BAD), "KnowsAnother");
    }

    @Test
    void cycleBetweenFeaturesIsFound() {
        fails(ServiceArchitecture.featuresFormNoCycle(BAD), "Cycle detected");
    }

    @Test
    void resourceWithAQueryIsFound() {
        fails(ServiceArchitecture.resourcesSpeakHttpOnly(BAD), "BadResource");
    }

    @Test
    void aggregateThatPublishesIsFound() {
        fails(ServiceArchitecture.aggregatesKnowNoFramework(BAD), "BadAggregate");
    }

    @Test
    void contractsHoldNothingButPlainValues() {
        ArchRule plain = ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("org.accessportal.platform.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "org.accessportal.platform.events..");
        plain.check(new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackagesOf(Event.class));
    }

    private static void fails(ArchRule rule, String because) {
        assertThat(BAD_CLASSES).isNotEmpty();
        assertThatThrownBy(() -> rule.check(BAD_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }
}
