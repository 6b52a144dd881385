package org.accessportal.order.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.catalog.OrderTerms.AttestationRule;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.problem.Violation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that can be assigned: a user service with levels, a group, or a permission (OR-1). */
@Entity
class Resource {

    /** From this confidentiality class on, needs and risks must have been analysed (PO-8). */
    private static final int ANALYSED_FROM_CLASS = 2;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private String code;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    private String nameSv;
    private String nameEn;
    private String descriptionSv;
    private String descriptionEn;
    private String system;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Level> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrderTerms ordering;

    private int graceDays;
    private int gapDays;
    private int confidentialityClass;

    @Enumerated(EnumType.STRING)
    private ResourceStage state;

    private long revision;
    private @Nullable String retirementReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Resource() {}

    @SuppressWarnings("NullAway.Init") // describe fills the rest
    private Resource(UUID organizationId, String code, ResourceKind kind) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
        this.code = code;
        this.kind = kind;
        this.state = ResourceStage.ACTIVE;
        this.revision = 1;
    }

    /** A new resource; refused when levels have the same code or rank, or the kind has none. */
    static Resource make(UUID organizationId, ResourceRequest wanted) {
        var resource = new Resource(organizationId, wanted.code(), wanted.kind());
        resource.describe(wanted);
        return resource;
    }

    /** Everything but kind and code can change, as long as it is not retired. */
    void change(ResourceRequest wanted) {
        requireActive();
        if (!wanted.code().equals(code)) {
            throw OrderProblem.KIND_CHANGED.at("code", "OR-1", "The code is " + code + " and stays so");
        }
        if (wanted.kind() != kind) {
            throw OrderProblem.KIND_CHANGED.at("kind", "OR-1", "The kind is " + kind + " and stays so");
        }
        describe(wanted);
        revision++;
    }

    /** No longer given to anybody new. */
    void retire(String reason) {
        requireActive();
        state = ResourceStage.RETIRED;
        retirementReason = reason;
        revision++;
    }

    private void requireActive() {
        if (state == ResourceStage.RETIRED) {
            throw OrderProblem.RESOURCE_RETIRED.because("The resource was retired: " + retirementReason);
        }
    }

    private void describe(ResourceRequest wanted) {
        List<Violation> broken = ResourceRules.brokenBy(wanted);
        if (!broken.isEmpty()) {
            throw OrderProblem.INVALID_RESOURCE.at(broken);
        }
        nameSv = wanted.name().sv();
        nameEn = wanted.name().en();
        descriptionSv = wanted.description().sv();
        descriptionEn = wanted.description().en();
        system = wanted.system();
        levels = List.copyOf(wanted.levelsOrNone());
        graceDays = wanted.graceDays();
        gapDays = wanted.gapDays();
        confidentialityClass = wanted.confidentialityClass();
        ordering = wanted.orderingOrDefault();
    }

    /** Whether people can have it. */
    boolean isAssignable() {
        return kind.isAssignable();
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    /** Stable, unique in the organization. */
    String code() {
        return code;
    }

    /** Counts its changes from 1. */
    long revision() {
        return revision;
    }

    /** The resource as those who give and deliver it need to know it. */
    ResourceState.Resource published(Revision at) {
        return new ResourceState.Resource(
                id,
                at,
                organizationId,
                code,
                kind.published(),
                levels.stream().map(Level::published).toList(),
                graceDays,
                gapDays,
                state == ResourceStage.RETIRED,
                ordering.priceMonthly());
    }

    /** The resource as a file holds it. */
    CatalogEntry entry() {
        var content = new ResourceRequest(
                code,
                kind,
                new Localized(nameSv, nameEn),
                new Localized(descriptionSv, descriptionEn),
                system,
                levels,
                graceDays,
                gapDays,
                confidentialityClass,
                ordering);
        return new CatalogEntry(content, retirementReason == null ? null : new RetirementRequest(retirementReason));
    }

    /** The resource as orders need to know it. */
    Orderable orderable() {
        AttestationRule usual = kind == ResourceKind.USER_SERVICE ? AttestationRule.BY_HAND : AttestationRule.NEVER;
        return new Orderable(
                id,
                code,
                isAssignable(),
                levels.stream().map(Level::code).toList(),
                ordering,
                Objects.requireNonNullElse(ordering.attestation(), usual),
                isOrderable(),
                confidentialityClass >= ANALYSED_FROM_CLASS);
    }

    /** What the catalogue shows. */
    ResourceView view() {
        return new ResourceView(
                id,
                kind,
                code,
                new Localized(nameSv, nameEn),
                new Localized(descriptionSv, descriptionEn),
                levels,
                system,
                state,
                graceDays,
                gapDays,
                confidentialityClass,
                ordering,
                isOrderable());
    }

    /** Whether it can be ordered now (PO-8). */
    private boolean isOrderable() {
        return state == ResourceStage.ACTIVE
                && !ordering.orderableBy().isEmpty()
                && (confidentialityClass < ANALYSED_FROM_CLASS || ordering.needsAndRisk() != null);
    }
}
