package org.accessportal.kubernetes;

/**
 * That somebody may connect to somebody.
 *
 * @param from a pod's name, or {@code namespace NAME}
 * @param to a pod's name, or {@code outside} for an address beyond the cluster
 */
record Flow(String from, String to, int port) implements Comparable<Flow> {

    static final String OUTSIDE = "outside";
    static final String NAMESPACE = "namespace ";

    /** Whether both ends are pods of the portal, so that both must allow it. */
    boolean isInside() {
        return !from.startsWith(NAMESPACE) && !to.startsWith(NAMESPACE) && !to.equals(OUTSIDE);
    }

    @Override
    public int compareTo(Flow other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + " → " + to + " " + port;
    }
}
