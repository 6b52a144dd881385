package org.accessportal.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no document tells is found: an operation of a resource, also an inherited one (API-1). */
class ServiceRoutesTest {

    private static final String DOCUMENT = """
            paths:
              /things:
                get:
                  summary: All
              /things/{id}:
                delete:
                  summary: One
            """;

    /** Inherited operations are the resource's own. */
    abstract static class Listing {

        @GET
        public String all() {
            return "";
        }
    }

    @jakarta.ws.rs.Path("/things")
    static class Things extends Listing {

        @DELETE
        @jakarta.ws.rs.Path("{id}")
        public void delete() {}
    }

    @TempDir
    Path folder;

    @Test
    void operationsAreFoundInClassesAndDocument() throws IOException {
        Set<String> found = ServiceRoutes.operationsIn(new ClassFileImporter().importClasses(Things.class));
        assertThat(found).containsExactly("DELETE /things/{id}", "GET /things");
        ServiceRoutes.requireDocumented(found, document(DOCUMENT));
    }

    @Test
    void operationThatTheDocumentLacksIsFound() throws IOException {
        Set<String> found = ServiceRoutes.operationsIn(new ClassFileImporter().importClasses(Things.class));
        Path lacking = document(DOCUMENT.replace("    get:", "    put:"));
        assertThatThrownBy(() -> ServiceRoutes.requireDocumented(found, lacking))
                .isInstanceOf(AssertionError.class);
    }

    private Path document(String text) throws IOException {
        return Files.writeString(folder.resolve("openapi.yaml"), text);
    }
}
