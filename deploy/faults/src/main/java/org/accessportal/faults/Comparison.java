package org.accessportal.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.accessportal.faults.expected.Catalogue;
import org.accessportal.faults.expected.Expectation;
import org.accessportal.faults.expected.Expectation.Account;
import org.accessportal.faults.expected.Expectation.Notice;
import org.accessportal.faults.expected.Held;
import org.accessportal.faults.observed.Assignments;
import org.accessportal.faults.observed.AuditChains;
import org.accessportal.faults.observed.DirectoryAccounts;
import org.accessportal.faults.observed.Mailbox;
import org.accessportal.faults.observed.Portal;
import org.accessportal.faults.observed.Queues;
import org.jspecify.annotations.Nullable;

/** Compares what is there with what must be there; nothing missing, nothing double. */
final class Comparison {

    /**
     * What was compared, and what was not as it must be.
     *
     * @param repeats how many mails came more than once under the same Message-ID, which is allowed
     */
    record Result(int assignments, int accounts, int mails, int repeats, List<String> differences) {}

    private final Portal portal;
    private final Expectation expected;
    private final List<String> differences = new ArrayList<>();

    Comparison(Portal portal, Expectation expected) {
        this.portal = portal;
        this.expected = expected;
    }

    /**
     * Compares everything.
     *
     * @param people the catalogue as it was last imported
     * @param standIns addresses of the SIS-funktion, by user name
     */
    Result carryOut(Catalogue people, Map<String, String> standIns) throws IOException, SQLException, LDAPException {
        Assignments there = Assignments.of(portal);
        compare("assignments of", flat(expected.held()), flat(there.held()));
        int accounts = compareAccounts(there);
        Map<String, List<String>> mails = Mailbox.of(portal.run().data().mail());
        compareMails(wantedMails(there, people, standIns), mails);
        differences.addAll(AuditChains.faults(portal));
        long dead = Queues.deadLetters(portal);
        if (dead > 0) {
            differences.add(dead + " events were set aside");
        }
        int copies = mails.values().stream().mapToInt(List::size).sum();
        int assignments = flat(there.held()).size();
        return new Result(assignments, accounts, mails.size(), copies - mails.size(), differences);
    }

    private static Map<String, Object> flat(Map<String, Map<String, Held>> all) {
        Map<String, Object> flat = new TreeMap<>();
        all.forEach(
                (user, byResource) -> byResource.forEach((resource, held) -> flat.put(user + " × " + resource, held)));
        return flat;
    }

    private int compareAccounts(Assignments there) throws IOException, LDAPException {
        Map<String, Object> wanted = new TreeMap<>(expected.accounts());
        Map<String, Object> found = new TreeMap<>();
        for (DirectoryAccounts.Entry entry : DirectoryAccounts.of(portal)) {
            String user = userOf(there, entry.identityId());
            Account before = (Account) found.put(user, entry.account());
            if (before != null) {
                differences.add("account of " + user + " is there twice: " + entry.dn());
            }
        }
        compare("account of", wanted, found);
        return found.size();
    }

    private static String userOf(Assignments there, String identityId) {
        try {
            return Objects.requireNonNullElse(there.users().get(UUID.fromString(identityId)), identityId);
        } catch (IllegalArgumentException e) {
            return identityId;
        }
    }

    /** Every mail that must have come, with whom it must have gone to. */
    private Map<String, String> wantedMails(Assignments there, Catalogue people, Map<String, String> standIns) {
        Map<String, String> wanted = new HashMap<>();
        for (Notice notice : expected.notices()) {
            Map<String, @Nullable String> recipients = new HashMap<>();
            if (notice.recipient().equals(Expectation.SIS)) {
                recipients.putAll(standIns);
            } else {
                recipients.put(notice.recipient(), people.mailOf(notice.recipient()));
            }
            UUID account = there.accounts().get(notice.person());
            recipients.forEach((user, address) -> {
                UUID recipient = there.ids().get(user);
                if (address != null && recipient != null && account != null) {
                    wanted.put(messageId(account, notice.activation(), recipient), address);
                }
            });
        }
        return wanted;
    }

    private static String messageId(UUID account, int activation, UUID recipient) {
        String key = "password-to-fetch/" + account + "/" + activation + "/" + recipient;
        return "<" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)) + "@portal>";
    }

    private void compareMails(Map<String, String> wanted, Map<String, List<String>> mails) {
        Map<String, Object> found = new TreeMap<>();
        mails.forEach((id, recipients) -> {
            Set<String> different = new HashSet<>(recipients);
            found.put(id, different.size() == 1 ? different.iterator().next() : different);
        });
        compare("mail", new TreeMap<>(wanted), found);
    }

    private void compare(String what, Map<String, Object> wanted, Map<String, Object> found) {
        Set<String> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            @Nullable Object must = wanted.get(key);
            @Nullable Object is = found.get(key);
            if (!Objects.equals(must, is)) {
                differences.add("%s %s: must be %s, is %s".formatted(what, key, in(must), in(is)));
            }
        }
    }

    private static Object in(@Nullable Object value) {
        return value == null ? "nothing" : value;
    }
}
