package org.accessportal.local.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one local run; all of them follow from the origin's. */
public record Ports(int origin) {

    private static final int LAST_OFFSET = 33;

    public Ports {
        if (origin < 1024 || origin > 65535 - LAST_OFFSET) {
            throw new IllegalArgumentException("The port must lie between 1024 and " + (65535 - LAST_OFFSET));
        }
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

    public int of(Service service) {
        return origin + 20 + service.place;
    }

    /** Where a service answers questions about its health. */
    public int managementOf(Service service) {
        return origin + 30 + service.place;
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
        for (Service service : Service.values()) {
            ports.put(service.artifact(), of(service));
            ports.put(service.artifact() + " (health)", managementOf(service));
        }
        return ports;
    }
}
