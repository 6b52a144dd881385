package org.accessportal.order.purchasing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The purchasing systems that are configured. */
@ApplicationScoped
class PurchasingSystems {

    private final List<PurchasingSystem> systems;

    PurchasingSystems(PurchasingSettings settings, ObjectMapper json) {
        systems = settings.systemsFile()
                .map(file -> {
                    try {
                        return List.of(json.readValue(file.toFile(), PurchasingSystem[].class));
                    } catch (IOException e) {
                        throw new UncheckedIOException("The purchasing systems' file cannot be read", e);
                    }
                })
                .orElse(List.of());
    }

    List<PurchasingSystem> all() {
        return systems;
    }

    Optional<PurchasingSystem> find(String code) {
        return systems.stream().filter(system -> system.code().equals(code)).findFirst();
    }
}
