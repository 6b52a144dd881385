package org.accessportal.local.layout;

import java.nio.file.Path;
import java.util.List;

/** The data folder and the ports of one local run: all that a process of it has to be told. */
public record LocalRun(DataFolder data, Ports ports) {

    /** Reads what {@link #arguments()} wrote. */
    public static LocalRun fromArguments(String... arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected the data folder and the origin's port");
        }
        return new LocalRun(new DataFolder(Path.of(arguments[0])), new Ports(Integer.parseInt(arguments[1])));
    }

    public List<String> arguments() {
        return List.of(data.root().toString(), Integer.toString(ports.origin()));
    }
}
