package org.accessportal.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;

/**
 * What may know what inside a service, as allow-lists: a rule that forbids a misspelt package checks nothing. Every rule
 * is shown to fail on a bad class in {@code ServiceArchitectureTest}.
 */
public final class ServiceArchitecture {

    private static final String PLATFORM = "org.accessportal.platform..";

    /** Libraries that any service may use. */
    private static final String[] LIBRARIES = {
        "java..",
        "javax..",
        "jakarta..",
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "io.agroal..",
        "io.micrometer..",
        "org.eclipse.microprofile..",
        "org.hibernate..",
        "org.jboss..",
        "org.jdbi..",
        "org.jose4j..",
        "org.jspecify..",
        "com.fasterxml.jackson..",
        "com.unboundid..",
        "com.networknt..",
        "net.tirasa.connid..",
        "dev.personnummer..",
        "org.passay..",
        "org.roaringbitmap..",
        "org.yaml.snakeyaml..",
        "org.identityconnectors.."
    };

    /** What a resource speaks. */
    private static final String[] HTTP = {
        "java..",
        "jakarta.annotation..",
        "jakarta.validation..",
        "jakarta.ws.rs..",
        "io.smallrye.common.annotation..",
        "io.vertx.core.http..",
        "javax.net.ssl..",
        "com.fasterxml.jackson..",
        "org.eclipse.microprofile..",
        "org.jboss.resteasy..",
        "org.jspecify..",
        "org.accessportal.platform",
        "org.accessportal.platform.audit..",
        "org.accessportal.platform.events..",
        "org.accessportal.platform.idempotency..",
        "org.accessportal.platform.personaldata..",
        "org.accessportal.platform.problem..",
        "org.accessportal.platform.rest..",
        "org.accessportal.platform.security..",
        "org.accessportal.platform.status..",
        "org.accessportal.platform.webhooks.."
    };

    private ServiceArchitecture() {}

    /** The rules for the service with that root package. */
    public static List<ArchRule> rulesFor(String root) {
        return List.of(
                knowsNoOtherService(root),
                featuresFormNoCycle(root),
                resourcesSpeakHttpOnly(root),
                aggregatesKnowNoFramework(root));
    }

    /** A service knows itself, the platform and libraries: never another service. */
    static ArchRule knowsNoOtherService(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(inPackages(with(LIBRARIES, root + "..", PLATFORM)));
    }

    /** Features are used in one direction. */
    static ArchRule featuresFormNoCycle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Resources hold no query, publish no event and keep no entity. */
    static ArchRule resourcesSpeakHttpOnly(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .onlyDependOnClassesThat(inPackages(with(HTTP, root + "..")))
                .allowEmptyShould(true);
    }

    /** Aggregates know persistence, events and refusals; nothing of the framework. */
    static ArchRule aggregatesKnowNoFramework(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .should()
                .onlyDependOnClassesThat(inPackages(
                        "java..",
                        "jakarta.persistence..",
                        "org.hibernate.annotations..",
                        "org.hibernate.type..",
                        "org.jspecify..",
                        root + "..",
                        "org.accessportal.platform.events..",
                        "org.accessportal.platform.problem..",
                        "org.accessportal.platform.security..",
                        "org.accessportal.platform.time.."))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> inPackages(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .or(DescribedPredicate.describe("primitive or array", type -> type.isPrimitive() || type.isArray()));
    }

    private static String[] with(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
