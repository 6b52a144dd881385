package org.accessportal.local.layout;

/**
 * One process of a service; a local run has one of each, or two.
 *
 * @param number from 1
 */
public record Replica(Service service, int number) {

    /** The most of one service that there are ports for. */
    public static final int MOST = 2;

    /** The name of the process: the service's, and from the second on its number. */
    public String name() {
        return number == 1 ? service.artifact() : service.artifact() + "-" + number;
    }

    /** How far its ports lie from those of the first service's first process. */
    int place() {
        return service.place + (number - 1) * Service.values().length;
    }
}
