package org.accessportal.identity.provisioning;

/** A way to deliver accounts to a target system (PR-1). */
interface Connector {

    /**
     * How an account stands after a delivery.
     *
     * @param passwordNeeded nobody knows a password for it: it was made, or enabled again, with a random one
     */
    record Delivered(boolean passwordNeeded) {}

    /**
     * Makes the account exactly what it should be, whatever it was; the same again does no harm.
     *
     * @throws TargetFailure when the target is away or refuses; the message holds no personal data
     */
    Delivered deliver(AccountContent account) throws TargetFailure;
}
