package org.accessportal.local.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ports of one local run; all of them follow from the origin's.
 *
 * @param replicas how many processes each service has, 1 or 2
 */
public record Ports(int origin, int replicas) {

    private static final int LAST_OFFSET = 37;

    public Ports {
        if (origin < 1024 || origin > 65535 - LAST_OFFSET) {
            throw new IllegalArgumentException("The port must lie between 1024 and " + (65535 - LAST_OFFSET));
        }
        if (replicas < 1 || replicas > Replica.MOST) {
            throw new IllegalArgumentException("Each service has 1 to " + Replica.MOST + " replicas");
        }
    }

    /** The ports of a run in which each service is one process. */
    public Ports(int origin) {
        this(origin, 1);
    }

    /** The processes of a service. */
    public List<Replica> replicasOf(Service service) {
        return IntStream.rangeClosed(1, replicas)
                .mapToObj(number -> new Replica(service, number))
                .toList();
    }

    /** The https port that asks for a card. */
    public int siths() {
        return origin + 1;
    }

    public int mailbox() {
        return origin + 2;
    }

    public int postgres() {
        return origin + 10;
    }

    public int broker() {
        return origin + 11;
    }

    public int controller() {
        return origin + 12;
    }

    public int directory() {
        return origin + 13;
    }

    public int smtp() {
        return origin + 14;
    }

    /** The port of a service's first process. */
    public int of(Service service) {
        return of(new Replica(service, 1));
    }

    public int of(Replica replica) {
        return origin + 20 + replica.place();
    }

    /** Where a process answers questions about its health. */
    public int managementOf(Replica replica) {
        return origin + 30 + replica.place();
    }

    /** Where a process of identity-service asks for a card; with several, {@link #siths()} leads to one of them. */
    public int sithsOf(Replica replica) {
        return replicas == 1 ? siths() : origin + 3 + replica.number();
    }

    /** The address that the browser sees. */
    public String address() {
        return "http://localhost:" + origin;
    }

    public String sithsAddress() {
        return "https://localhost:" + siths();
    }

    /** Every port that a local run listens on, by what listens there. */
    public Map<String, Integer> all() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("the portal", origin);
        ports.put("sign-in by card", siths());
        ports.put("the mailbox page", mailbox());
        ports.put("PostgreSQL", postgres());
        ports.put("Kafka", broker());
        ports.put("Kafka's controller", controller());
        ports.put("the directory", directory());
        ports.put("the mail server", smtp());
        Stream.of(Service.values())
                .flatMap(service -> replicasOf(service).stream())
                .forEach(replica -> {
                    ports.put(replica.name(), of(replica));
                    ports.put(replica.name() + " (health)", managementOf(replica));
                });
        if (replicas > 1) {
            replicasOf(Service.IDENTITY)
                    .forEach(replica -> ports.put(replica.name() + " (sign-in by card)", sithsOf(replica)));
        }
        return ports;
    }
}
