package org.accessportal.order.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.security.Actor;

/** Writes the catalogue to a file and takes one in, for the catalogue's keepers (OR-1). */
@ApplicationScoped
@Transactional
class CatalogFiles {

    private final Catalog catalog;
    private final ResourceRepository resources;
    private final CatalogSchema schema;

    CatalogFiles(Catalog catalog, ResourceRepository resources, CatalogSchema schema) {
        this.catalog = catalog;
        this.resources = resources;
        this.schema = schema;
    }

    /** Everything in the organization's catalogue. */
    CatalogFile whole(Actor actor) {
        catalog.requireKeeper(actor);
        return new CatalogFile(
                CatalogFile.VERSION,
                resources.all(actor).stream()
                        .map(Resource::entry)
                        .sorted(Comparator.comparing(CatalogEntry::code))
                        .toList());
    }

    /**
     * Takes in a file, all of it or nothing. What the file does not mention stays as it is.
     *
     * @param dryRun do the same, and then take it back
     */
    CatalogImportView take(CatalogForm form, String text, boolean dryRun, Actor actor) {
        catalog.requireKeeper(actor);
        CatalogFile file = valid(form.read(text));
        var intake = new CatalogIntake(
                actor.organizationId(),
                resources.allLockedFor(actor),
                (action, resource) -> catalog.published(resource, action, actor));
        intake.take(file.resources());
        resources.addAll(intake.made());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return intake.view(dryRun);
    }

    private CatalogFile valid(JsonNode tree) {
        List<Violation> broken = schema.brokenBy(tree);
        if (!broken.isEmpty()) {
            throw OrderProblem.INVALID_CATALOGUE.at(
                    broken.stream().limit(CatalogIntake.MOST_TOLD).toList());
        }
        return CatalogForm.bound(tree);
    }
}
