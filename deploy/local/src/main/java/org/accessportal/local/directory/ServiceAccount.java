package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/** The account by which a service of the portal binds; its password is a secret of the data folder, not an entry's. */
record ServiceAccount(String name, String password, Rights rights) {

    String dn() {
        return "CN=" + name + "," + Names.SERVICE;
    }

    boolean knows(String candidate) {
        return MessageDigest.isEqual(password.getBytes(UTF_8), candidate.getBytes(UTF_8));
    }

    /** Never the password itself: records print their components, and logs print records. */
    @Override
    public String toString() {
        return "ServiceAccount[" + name + "]";
    }
}
