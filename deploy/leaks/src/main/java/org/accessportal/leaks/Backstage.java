package org.accessportal.leaks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Service;
import org.accessportal.local.postgres.Databases;

/** Ways into a running portal that lead past its services, for the hunt in {@code frontend/e2e/leaks}. */
public final class Backstage {

    private static final int USAGE = 2;
    private static final String HELP = """
            Usage: PORT DATA dump FOLDER            writes every table and every topic to files
                   PORT DATA send TOPIC TYPE VALUE  sends an event
                   PORT DATA sql SERVICE STATEMENT  carries out a statement in a service's database
            """;

    private Backstage() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.size() < 4) {
            System.err.print(HELP);
            System.exit(USAGE);
        }
        var run = new LocalRun(new DataFolder(Path.of(words.get(1))), new Ports(Integer.parseInt(words.get(0))));
        var tables = new Tables(new Databases(run));
        var topics = new Topics(run.ports());
        switch (words.get(2)) {
            case "dump" -> dump(tables, topics, Path.of(words.get(3)));
            case "send" -> topics.send(words.get(3), words.get(4), words.get(5));
            case "sql" -> tables.execute(service(words.get(3)), words.get(4));
            default -> throw new IllegalArgumentException(HELP);
        }
    }

    private static void dump(Tables tables, Topics topics, Path folder) throws Exception {
        topics.writeTo(folder.resolve("topics"));
        for (Service service : Service.values()) {
            tables.writeTo(folder.resolve("databases"), service);
        }
    }

    private static Service service(String code) {
        return Service.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
