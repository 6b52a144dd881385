package org.accessportal.order.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.catalog.OrderTerms.Prerequisite;
import org.accessportal.order.catalog.OrderTerms.PrerequisiteKind;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.Violation;

/** One file being taken into a catalogue (OR-1): what becomes of its resources, and every rule that they break. */
final class CatalogIntake {

    /** More violations than anybody reads. */
    static final int MOST_TOLD = 100;

    private final UUID organizationId;
    private final Map<String, Resource> catalogue = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final BiConsumer<String, Resource> journal;
    private final List<Violation> broken = new ArrayList<>();

    private final List<Resource> made = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    /**
     * Into that catalogue.
     *
     * @param catalogue every resource that the organization has
     * @param journal told of each change at once: what was done, and the resource as it became
     */
    CatalogIntake(UUID organizationId, List<Resource> catalogue, BiConsumer<String, Resource> journal) {
        this.organizationId = organizationId;
        this.journal = journal;
        catalogue.forEach(resource -> this.catalogue.put(resource.code(), resource));
        codes.addAll(this.catalogue.keySet());
    }

    /** Takes all of them in; refused when a rule is broken, with the place of each, and then nothing may be kept. */
    void take(List<CatalogEntry> entries) {
        entries.forEach(entry -> codes.add(entry.code()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            CatalogEntry entry = entries.get(i);
            String place = "resources[" + i + "]";
            if (!seen.add(entry.code())) {
                broken.add(new Violation(place + ".code", "OR-1", "The file has a resource with that code already"));
                continue;
            }
            try {
                take(entry);
            } catch (Problem problem) {
                problem.violations().forEach(violation -> broken.add(violation.below(place)));
            }
        }
        if (!broken.isEmpty()) {
            throw OrderProblem.INVALID_CATALOGUE.at(
                    broken.stream().limit(MOST_TOLD).toList());
        }
    }

    private void take(CatalogEntry entry) {
        Resource known = catalogue.get(entry.code());
        if (known == null) {
            add(entry);
        } else if (known.entry().equals(entry.filledIn())) {
            unchanged.add(entry.code());
        } else {
            alter(known, entry);
        }
    }

    private void add(CatalogEntry entry) {
        requireKnownPrerequisites(entry);
        Resource resource = Resource.make(organizationId, entry.resource());
        made.add(resource);
        journal.accept("resource.made", resource);
        retire(resource, entry);
    }

    private void alter(Resource known, CatalogEntry entry) {
        if (known.entry().retired() != null) {
            throw OrderProblem.RESOURCE_RETIRED.at("retired", "OR-1", "A retired resource stays as it is, and retired");
        }
        if (!known.entry().resource().equals(entry.resource().filledIn())) {
            requireKnownPrerequisites(entry);
            known.change(entry.resource());
            journal.accept("resource.changed", known);
        }
        retire(known, entry);
        (entry.retired() == null ? changed : retired).add(entry.code());
    }

    private void retire(Resource resource, CatalogEntry entry) {
        if (entry.retired() != null) {
            resource.retire(entry.retired().reason());
            journal.accept("resource.retired", resource);
        }
    }

    private void requireKnownPrerequisites(CatalogEntry entry) {
        List<Prerequisite> needed = entry.resource().orderingOrDefault().prerequisites();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            if (needed.get(i).kind() == PrerequisiteKind.RESOURCE
                    && !codes.contains(needed.get(i).resourceCode())) {
                unknown.add(new Violation(
                        "ordering.prerequisites[" + i + "].resourceCode",
                        "OR-6",
                        "Neither the file nor the catalogue has a resource with that code"));
            }
        }
        if (!unknown.isEmpty()) {
            throw OrderProblem.INVALID_RESOURCE.at(unknown);
        }
    }

    /** Those that the catalogue did not have. */
    List<Resource> made() {
        return made;
    }

    /** What became of each. */
    CatalogImportView view(boolean dryRun) {
        return new CatalogImportView(dryRun, made.stream().map(Resource::code).toList(), changed, retired, unchanged);
    }
}
