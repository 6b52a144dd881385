package org.accessportal.faults;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.accessportal.faults.observed.DirectoryAccounts;
import org.accessportal.faults.observed.Portal;
import org.accessportal.local.layout.Service;

/** Breaks something before the comparison, which must then find it: a test that cannot fail proves nothing. */
enum Sabotage {
    NONE {
        @Override
        void carryOut(Portal portal) {
            // all stays as it is
        }
    },
    /** An account goes missing in the directory. */
    FORGET_ACCOUNT {
        @Override
        void carryOut(Portal portal) throws IOException, LDAPException {
            try (LDAPConnection directory = portal.directory()) {
                directory.delete(DirectoryAccounts.of(portal).getFirst().dn());
            }
        }
    },
    /** An assignment goes missing. */
    FORGET_ASSIGNMENT {
        @Override
        void carryOut(Portal portal) throws SQLException {
            execute(portal, "delete from assignment where id = (select id from assignment order by id limit 1)");
        }
    },
    /** An assignment lasts a day longer. */
    LENGTHEN_ASSIGNMENT {
        @Override
        void carryOut(Portal portal) throws SQLException {
            execute(portal, """
                    update assignment set ends_on = ends_on + 1 where id =
                      (select id from assignment where ends_on is not null order by id limit 1)
                    """);
        }
    },
    /** A mail comes once more, under another Message-ID. */
    DOUBLE_MAIL {
        @Override
        void carryOut(Portal portal) throws IOException {
            Path mail = anyMail(portal);
            String text = Files.readString(mail);
            Files.writeString(
                    mail.resolveSibling("0000000000001.eml"),
                    text.replaceFirst("(?i)(message-id: *<)[0-9a-f]{4}", "$10000"));
        }
    },
    /** A mail goes missing. */
    FORGET_MAIL {
        @Override
        void carryOut(Portal portal) throws IOException {
            Files.delete(anyMail(portal));
        }
    },
    /** An event has been set aside. */
    SET_EVENT_ASIDE {
        @Override
        void carryOut(Portal portal) throws SQLException {
            execute(portal, """
                    insert into dead_letter (topic, partition, record_offset, event_id, payload)
                    values ('sabotage', 0, 0, gen_random_uuid(), '')
                    """);
        }
    };

    /** Breaks it. */
    abstract void carryOut(Portal portal) throws IOException, LDAPException, SQLException;

    /** As it is written on the command line. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void execute(Portal portal, String sql) throws SQLException {
        try (Connection identity = portal.database(Service.IDENTITY);
                var statement = identity.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Path anyMail(Portal portal) throws IOException {
        try (Stream<Path> files = Files.list(portal.run().data().mail())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
