package org.accessportal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings that there are: the portal's own from its classes, Quarkus' from its model, Kafka's from its clients. */
final class KnownSettings {

    private static final String ROOT = "org.accessportal.";
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption((Location location) -> location.contains("Settings"))
            .importPackages("org.accessportal");

    private static final List<Setting> OF_LIBRARIES = ofLibraries();

    private KnownSettings() {}

    /** The part of the portal ({@code platform}, {@code identity} …) with the settings that it declares itself. */
    static List<Setting> declaredIn(String part) {
        List<Setting> found = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            type.tryGetAnnotationOfType("io.smallrye.config.ConfigMapping")
                    .filter(ignored -> (type.getPackageName() + ".").startsWith(ROOT + part + "."))
                    .ifPresent(mapping -> collect(text(mapping, "prefix"), type, found));
        }
        return found;
    }

    /** Every setting of a service. */
    static List<Setting> of(String service) {
        return Stream.of(declaredIn("platform"), declaredIn(service.replace("-service", "")), OF_LIBRARIES)
                .flatMap(List::stream)
                .toList();
    }

    private static void collect(String prefix, JavaClass type, List<Setting> found) {
        for (JavaMethod method : type.getMethods()) {
            String property = prefix + "." + kebab(method.getName());
            JavaType returned = method.getReturnType();
            if (returned.toErasure().isEquivalentTo(Map.class)) {
                property += ".<name>";
                returned = ((JavaParameterizedType) returned)
                        .getActualTypeArguments()
                        .get(1);
            }
            if (isGroup(returned.toErasure(), type)) {
                collect(property, returned.toErasure(), found);
            } else {
                found.add(new Setting(
                        property,
                        method.tryGetAnnotationOfType("io.smallrye.config.WithDefault")
                                .map(annotation -> text(annotation, "value"))
                                .orElse(null)));
            }
        }
    }

    private static boolean isGroup(JavaClass type, JavaClass owner) {
        return type.getEnclosingClass().filter(owner::equals).isPresent() && type.isInterface();
    }

    private static String text(JavaAnnotation<?> annotation, String name) {
        return annotation.get(name).orElseThrow().toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Setting> ofLibraries() {
        List<Setting> found = new ArrayList<>();
        Stream.of(ConsumerConfig.configNames(), ProducerConfig.configNames(), AdminClientConfig.configNames())
                .flatMap(Set::stream)
                .distinct()
                .forEach(name -> found.add(new Setting("kafka." + name, null)));
        try {
            for (URL model :
                    Collections.list(KnownSettings.class.getClassLoader().getResources(MODEL))) {
                try (InputStream in = model.openStream()) {
                    collect(new ObjectMapper().readTree(in), found);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Quarkus' settings cannot be read", e);
        }
        return found;
    }

    /** Only what can still be set when the service runs. */
    private static void collect(JsonNode node, List<Setting> found) {
        String property = node.at("/path/property").asText();
        if (!property.isEmpty() && node.path("phase").asText().equals("RUN_TIME")) {
            found.add(new Setting(QUOTED.matcher(property).replaceAll("<name>"), null));
        }
        node.forEach(child -> {
            if (child.isContainerNode()) {
                collect(child, found);
            }
        });
    }
}
