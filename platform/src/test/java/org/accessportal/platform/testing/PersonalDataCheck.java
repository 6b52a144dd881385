package org.accessportal.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.accessportal.platform.personaldata.PersonalData;
import org.accessportal.platform.personaldata.PersonalData.Kind;
import org.accessportal.platform.personaldata.RetentionRule;
import org.jdbi.v3.core.Jdbi;

/** GO-4: a service's extract leaves no table of its database out that nobody has thought about. */
public final class PersonalDataCheck {

    private PersonalDataCheck() {}

    /** Fails with the tables that are neither in the extract nor left out on purpose, and runs every part of it. */
    public static void holdsEveryTable(Jdbi jdbi, PersonalData personalData) {
        String extract =
                String.join("\n", personalData.kinds().stream().map(Kind::rows).toList());
        List<String> forgotten = tables(jdbi).stream()
                .filter(table -> !personalData.leftOut().contains(table))
                .filter(table -> !Pattern.compile("(from|join) " + table + "\\b")
                        .matcher(extract)
                        .find())
                .toList();
        assertThat(forgotten)
                .as("tables that are neither extracted nor left out")
                .isEmpty();
        assertThat(personalData.kinds().stream().map(Kind::code).toList())
                .as("kinds that have a time")
                .containsAll(personalData.retention().stream()
                        .map(RetentionRule::kind)
                        .toList());
        jdbi.useHandle(handle -> personalData
                .kinds()
                .forEach(kind -> assertThat(handle.createQuery(kind.rows())
                                .bind("person", new UUID(0, 404))
                                .mapTo(String.class)
                                .list())
                        .as(kind.code())
                        .isEmpty()));
    }

    /** The tables in which that text stands anywhere. */
    public static List<String> tablesHolding(Jdbi jdbi, String text) {
        return jdbi.withHandle(handle -> tables(jdbi).stream()
                .filter(table -> handle.createQuery(
                                "select exists (select from " + table + " t where position(:text in t::text) > 0)")
                        .bind("text", text)
                        .mapTo(Boolean.class)
                        .one())
                .toList());
    }

    private static List<String> tables(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                          and table_name not like 'flyway%'
                        """).mapTo(String.class).list());
    }
}
