package org.accessportal.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service answers by its annotated resources, beside what its OpenAPI document tells (API-1). */
public final class ServiceRoutes {

    private static final Pattern LINE =
            Pattern.compile("^ {2}(/\\S+):$|^ {4}(get|put|post|patch|delete|head|options):$");

    private ServiceRoutes() {}

    /**
     * Fails unless document and resources have the same operations.
     *
     * @param service what its package is called
     */
    public static void requireDocumented(String service, Path document) throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.accessportal." + service);
        requireDocumented(operationsIn(classes), document);
    }

    static void requireDocumented(Set<String> operations, Path document) throws IOException {
        assertThat(operations)
                .as("operations of the resources, beside those of " + document)
                .isEqualTo(documentedIn(document));
    }

    /** The operations of the resources among classes, such as {@code GET /order/v1/lines/{id}}. */
    static Set<String> operationsIn(JavaClasses classes) {
        return classes.stream()
                .filter(resource -> !resource.isInterface() && resource.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .flatMap(ServiceRoutes::operationsOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operationsOf(JavaClass resource) {
        return resource.getAllMethods().stream()
                .flatMap(method ->
                        verbOf(method).stream().map(verb -> verb + " " + joined(pathOf(resource), pathOf(method))));
    }

    private static Optional<String> verbOf(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(annotation -> annotation.isAnnotatedWith(HttpMethod.class))
                .map(annotation ->
                        annotation.getAnnotationOfType(HttpMethod.class).value())
                .findFirst();
    }

    private static String pathOf(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(jakarta.ws.rs.Path.class)
                .map(jakarta.ws.rs.Path::value)
                .orElse("");
    }

    private static String joined(String resource, String method) {
        return method.isEmpty() ? resource : resource + "/" + method;
    }

    /** The operations of an OpenAPI document, as the build writes it. */
    static Set<String> documentedIn(Path document) throws IOException {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : Files.readAllLines(document)) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                continue;
            }
            if (found.group(1) != null) {
                path = found.group(1);
            } else {
                operations.add(found.group(2).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }
}
