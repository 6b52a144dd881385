package org.accessportal.identity.provisioning;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account in the directory should be.
 *
 * @param groups the groups it should be in, by name
 * @param managedGroups the groups that the catalogue knows; memberships in others are none of our business
 * @param protectedIdentity names and address stay out of the directory (ID-9)
 */
record AccountContent(
        UUID identityId,
        String userName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String mail,
        boolean protectedIdentity,
        boolean enabled,
        List<String> groups,
        Set<String> managedGroups) {

    /** What the directory shows. */
    String displayName() {
        if (protectedIdentity || (givenName == null && familyName == null)) {
            return userName;
        }
        return ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName)).strip();
    }

    /** Never a name in a log. */
    @Override
    public String toString() {
        return "AccountContent[" + identityId + "]";
    }
}
