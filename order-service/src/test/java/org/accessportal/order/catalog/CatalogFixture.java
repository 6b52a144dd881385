package org.accessportal.order.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.catalog.FormField.Condition;
import org.accessportal.order.catalog.FormField.Option;
import org.accessportal.order.catalog.OrderTerms.ApprovalKind;
import org.accessportal.order.catalog.OrderTerms.AttestationRule;
import org.accessportal.order.catalog.OrderTerms.Audience;
import org.accessportal.order.catalog.OrderTerms.Fulfilment;
import org.accessportal.order.catalog.OrderTerms.FulfilmentKind;
import org.accessportal.order.catalog.OrderTerms.NeedsAndRisk;
import org.accessportal.order.catalog.OrderTerms.OpenedRole;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.accessportal.order.catalog.OrderTerms.Prerequisite;
import org.accessportal.order.catalog.OrderTerms.PrerequisiteKind;
import org.jspecify.annotations.Nullable;

/** A catalogue in which everything that can be said of a resource is said. */
final class CatalogFixture {

    static final UUID OWNER = new UUID(7, 9);
    private static final Localized ACCOUNT = text("Konto", "Account");

    private CatalogFixture() {}

    static CatalogFile everything() {
        return file(
                entry("konto", ResourceKind.USER_SERVICE, LEVELS, OrderTerms.DEFAULT, null),
                entry("lifecare", ResourceKind.PERMISSION, List.of(), terms("konto"), null),
                entry("mapp", ResourceKind.GROUP, List.of(), OrderTerms.DEFAULT, "Ersatt"));
    }

    private static final List<Level> LEVELS = List.of(
            new Level("bas", 1, text("Bas", "Basic"), null),
            new Level("plus", 2, text("Plus", "Plus"), List.of("mapp")));

    static CatalogFile file(CatalogEntry... entries) {
        return new CatalogFile(CatalogFile.VERSION, List.of(entries));
    }

    static CatalogEntry group(String code, @Nullable String retired) {
        return entry(code, ResourceKind.GROUP, List.of(), OrderTerms.DEFAULT, retired);
    }

    static CatalogEntry entry(
            String code, ResourceKind kind, List<Level> levels, OrderTerms terms, @Nullable String retired) {
        var resource = new ResourceRequest(code, kind, ACCOUNT, text("", ""), "AD", levels, 3, 30, 2, terms);
        return new CatalogEntry(resource, retired == null ? null : new RetirementRequest(retired));
    }

    /** Terms with everything in them; the recipient must have that resource first. */
    static OrderTerms terms(String needed) {
        return new OrderTerms(
                new Audience(List.of("210"), List.of("206010"), List.of("1"), true),
                List.of(OrderableBy.SELF),
                List.of(ApprovalKind.LINE_MANAGER, ApprovalKind.RESOURCE_OWNER),
                AttestationRule.ALWAYS,
                50_000,
                12_500,
                7,
                List.of(
                        new Prerequisite(PrerequisiteKind.SITHS_CARD, null, null, null),
                        new Prerequisite(PrerequisiteKind.GUIDELINES, "Riktlinje", "2.0", null),
                        new Prerequisite(PrerequisiteKind.RESOURCE, null, null, needed)),
                FORM,
                365,
                6,
                new NeedsAndRisk("Behövs i vården.\nAndra rader.", OWNER, LocalDate.of(2027, 1, 31)),
                new Fulfilment(FulfilmentKind.TASK, "soc-it", 5, true),
                OpenedRole.ORDERER,
                new Condition("title", "ssk"),
                List.of(OWNER));
    }

    private static final List<FormField> FORM = List.of(
            new FormField(
                    "units",
                    FormField.Type.UNITS,
                    text("Enheter", "Units"),
                    null,
                    true,
                    null,
                    null,
                    null,
                    false,
                    false),
            new FormField(
                    "title",
                    FormField.Type.CHOICE,
                    text("Titel", "Title"),
                    text("Som i Lifecare", "As in Lifecare"),
                    true,
                    List.of(new Option("ssk", text("Sjuksköterska", "Nurse"), 45_000)),
                    null,
                    null,
                    true,
                    false),
            new FormField(
                    "key",
                    FormField.Type.TEXT,
                    text("Nyckel", "Key"),
                    null,
                    false,
                    null,
                    "[0-9]{4}",
                    new Condition("title", "ssk"),
                    false,
                    true));

    private static Localized text(String sv, String en) {
        return new Localized(sv, en);
    }
}
