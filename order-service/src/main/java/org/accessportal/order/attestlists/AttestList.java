package org.accessportal.order.attestlists;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.attestlists.AttestListBody.Attester;
import org.accessportal.platform.problem.Violation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who may attest costs for some cost responsibility numbers, up to which amount and when (AP-2). */
@Entity
class AttestList {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> numbers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attester> attesters;

    private @Nullable String system;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AttestList() {}

    @SuppressWarnings("NullAway.Init") // change fills the rest
    private AttestList(UUID organizationId) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
    }

    static AttestList make(UUID organizationId, AttestListBody body) {
        var list = new AttestList(organizationId);
        list.change(body);
        return list;
    }

    /** Holds something else. */
    void change(AttestListBody body) {
        List<Violation> broken = new ArrayList<>();
        if (body.attesters().isEmpty() && body.system() == null) {
            broken.add(new Violation("attesters", "AP-2", "Somebody attests, or a purchasing system does"));
        }
        for (int i = 0; i < body.attesters().size(); i++) {
            Attester attester = body.attesters().get(i);
            if (attester.from() != null
                    && attester.to() != null
                    && attester.to().isBefore(attester.from())) {
                broken.add(new Violation("attesters[" + i + "].to", "AP-2", "The last day is not before the first"));
            }
        }
        if (!broken.isEmpty()) {
            throw OrderProblem.INVALID_ATTEST_LIST.at(broken);
        }
        name = body.name().strip();
        numbers = List.copyOf(body.costResponsibilityNumbers());
        attesters = List.copyOf(body.attesters());
        system = body.system();
    }

    /** Who may attest that cost on that day: attesters and their substitutes. */
    Set<UUID> attestersOf(long ore, LocalDate on) {
        Set<UUID> able = new LinkedHashSet<>();
        for (Attester attester : attesters) {
            boolean enough = attester.limit() == null || attester.limit() >= ore;
            boolean begun = attester.from() == null || !attester.from().isAfter(on);
            boolean lasting = attester.to() == null || !attester.to().isBefore(on);
            if (enough && begun && lasting) {
                able.add(attester.identityId());
                able.addAll(Objects.requireNonNullElse(attester.substituteIds(), List.of()));
            }
        }
        return able;
    }

    /**
     * Who may attest all that the person may, on every day of a period (RO-9): substitutes, and attesters with no lower
     * limit. Empty when the person attests nothing then.
     */
    Set<UUID> standInsFor(UUID person, LocalDate from, LocalDate to) {
        Set<UUID> able = new LinkedHashSet<>();
        for (Attester own : attesters) {
            if (own.identityId().equals(person) && own.attestsSometimeIn(from, to)) {
                able.addAll(Objects.requireNonNullElse(own.substituteIds(), List.of()));
                attesters.stream()
                        .filter(other -> other.attestsAllOf(own) && other.attestsAlways(from, to))
                        .map(Attester::identityId)
                        .forEach(able::add);
            }
        }
        able.remove(person);
        return able;
    }

    /** Whether the person attests anything in it in a period. */
    boolean isAttestedBy(UUID person, LocalDate from, LocalDate to) {
        return attesters.stream().anyMatch(own -> own.identityId().equals(person) && own.attestsSometimeIn(from, to));
    }

    boolean says(AttestListBody body) {
        return name.equals(body.name().strip())
                && numbers.equals(body.costResponsibilityNumbers())
                && attesters.equals(body.attesters())
                && Objects.equals(system, body.system());
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The purchasing system in which its costs are attested, by its code. */
    @Nullable
    String system() {
        return system;
    }

    /** What ETags are made of. */
    long version() {
        return version;
    }

    AttestListView view() {
        return new AttestListView(id, name, List.copyOf(numbers), List.copyOf(attesters), system);
    }
}
