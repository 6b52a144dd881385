package org.accessportal.identity.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one record of a feed became. */
sealed interface StagedRow {

    /** A unit of the tree. */
    record StagedUnit(
            Origin origin,
            String sourceKey,
            String dn,
            @Nullable String parentDn,
            @Nullable String hsaId,
            String name,
            String administrationCode,
            @Nullable String costResponsibilityNumber,
            boolean provider,
            List<String> managerKeys)
            implements StagedRow {

        /** The same for the same content; another as soon as anything differs. */
        UUID contentHash() {
            return hash(dn
                    + '\n'
                    + parentDn
                    + '\n'
                    + hsaId
                    + '\n'
                    + name
                    + '\n'
                    + administrationCode
                    + '\n'
                    + costResponsibilityNumber
                    + '\n'
                    + provider
                    + '\n'
                    + managerKeys);
        }
    }

    /** A person; a number with a wrong check digit is left out and told of (ID-7). */
    record StagedPerson(
            Origin origin,
            String sourceKey,
            @Nullable String personalNumber,
            boolean numberRejected,
            @Nullable String hsaId,
            String userName,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String fullName,
            @Nullable String mail,
            boolean protectedIdentity)
            implements StagedRow {

        UUID contentHash() {
            return hash(sourceKey
                    + '\n'
                    + personalNumber
                    + '\n'
                    + numberRejected
                    + '\n'
                    + hsaId
                    + '\n'
                    + userName
                    + '\n'
                    + givenName
                    + '\n'
                    + familyName
                    + '\n'
                    + fullName
                    + '\n'
                    + mail
                    + '\n'
                    + protectedIdentity);
        }

        /** Never a name or number in a log. */
        @Override
        public String toString() {
            return "StagedPerson[…]";
        }
    }

    /** An employment or assignment of a person at a unit. */
    record StagedEngagement(
            Origin origin,
            String sourceKey,
            String personKey,
            @Nullable String unitHsaId,
            @Nullable String unitDn,
            @Nullable String administrationCode,
            @Nullable String costResponsibilityNumber,
            @Nullable String titleCode,
            @Nullable String title,
            @Nullable String employmentForm,
            @Nullable String benefitsGroup,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String primary,
            @Nullable String managerKey,
            @Nullable LocalDate absentFrom,
            @Nullable LocalDate absentTo)
            implements StagedRow {

        UUID contentHash() {
            return hash(String.join(
                    "\n",
                    String.valueOf(personKey),
                    unitHsaId + "\n" + unitDn + "\n" + administrationCode + "\n" + costResponsibilityNumber,
                    titleCode + "\n" + title + "\n" + employmentForm + "\n" + benefitsGroup,
                    from + "\n" + to + "\n" + primary + "\n" + managerKey + "\n" + absentFrom + "\n" + absentTo));
        }

        /** Whether it ends before it starts; such a row is rejected, and what was known before stays. */
        boolean endsBeforeItStarts() {
            return from != null && to != null && to.isBefore(from);
        }
    }

    /** A row that cannot be used, and why (ID-5). */
    record Rejected(Origin origin, String attribute, Reason reason) implements StagedRow {}

    /** A record that is neither unit, person nor employment: the tree's own scaffolding. */
    record Ignored() implements StagedRow {}

    /** Where in the file a record stands. */
    record Origin(long line, String dn) {}

    /** Why a row is rejected. */
    enum Reason {
        NOT_LDIF,
        MISSING_VALUE,
        MALFORMED_DATE,
        END_BEFORE_START,
        UNKNOWN_UNIT,
        UNKNOWN_PERSON,
        SAME_KEY_TWICE
    }

    private static UUID hash(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
