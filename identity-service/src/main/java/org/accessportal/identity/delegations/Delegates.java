package org.accessportal.identity.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.identity.delegations.Delegation.Delegate;
import org.accessportal.identity.delegations.DelegationView.Candidate;

/** To whom a manager may lend the role (RO-2): their own people, and fellow managers where the organization allows it. */
@ApplicationScoped
class Delegates {

    private final Staff staff;
    private final FellowManagers fellows;

    Delegates(Staff staff, FellowManagers fellows) {
        this.staff = staff;
        this.fellows = fellows;
    }

    /** The manager's own people first. */
    List<Candidate> of(UUID manager, LocalDate today) {
        List<Candidate> own = staff.candidates(manager, today);
        Set<UUID> listed = own.stream().map(Candidate::id).collect(Collectors.toCollection(HashSet::new));
        return Stream.concat(
                        own.stream(),
                        fellows.candidates(manager, today).stream().filter(fellow -> listed.add(fellow.id())))
                .toList();
    }

    /** How that person may have the role lent; empty when not at all. */
    Optional<Delegate> find(UUID manager, UUID person, LocalDate today) {
        if (staff.has(manager, person, today)) {
            return Optional.of(new Delegate(person, false));
        }
        return fellows.has(manager, person, today) ? Optional.of(new Delegate(person, true)) : Optional.empty();
    }
}
