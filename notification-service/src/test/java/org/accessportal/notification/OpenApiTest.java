package org.accessportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.ServiceRoutes;
import org.junit.jupiter.api.Test;

/** The committed document is the one that the build makes (API-1). */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
class OpenApiTest {

    @Test
    void committedDocumentIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(Path.of("openapi.yaml")))
                .as("copy target/openapi/openapi.yaml to openapi.yaml and commit it")
                .isEqualTo(Files.readString(Path.of("target/openapi/openapi.yaml")));
    }

    @Test
    void resourcesHaveTheOperationsOfTheDocumentAndNoOthers() throws IOException {
        ServiceRoutes.requireDocumented("notification", Path.of("openapi.yaml"));
    }
}
