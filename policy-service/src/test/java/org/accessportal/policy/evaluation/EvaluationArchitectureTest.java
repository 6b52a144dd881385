package org.accessportal.policy.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.accessportal.policy.PolicyFixture;
import org.junit.jupiter.api.Test;

/** The engine is plain Java: criteria, bitmaps, and nothing that stores, sends or injects. */
class EvaluationArchitectureTest {

    private static final String EVALUATION = "org.accessportal.policy.evaluation";

    @Test
    void engineIsPlainJava() {
        plainJava(EVALUATION)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(EVALUATION));
    }

    @Test
    void whatIsNotPlainJavaIsFound() {
        var bad = new ClassFileImporter().importClasses(PolicyFixture.class);
        ArchRule rule = plainJava("org.accessportal.policy");
        assertThatThrownBy(() -> rule.check(bad)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule plainJava(String where) {
        return classes()
                .that()
                .resideInAPackage(where)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.roaringbitmap..", "org.accessportal.policy.criteria", where);
    }
}
