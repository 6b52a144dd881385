package org.accessportal.local.layout;

import java.nio.file.Path;
import java.util.List;

/** The data folder and the ports of one local run: all that a process of it has to be told. */
public record LocalRun(DataFolder data, Ports ports) {

    /** How many {@link #arguments()} there are. */
    public static final int ARGUMENTS = 3;

    /** Reads what {@link #arguments()} wrote. */
    public static LocalRun fromArguments(String... arguments) {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException("Expected the data folder, the origin's port, and how many replicas");
        }
        var ports = new Ports(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        return new LocalRun(new DataFolder(Path.of(arguments[0])), ports);
    }

    public List<String> arguments() {
        return List.of(data.root().toString(), Integer.toString(ports.origin()), Integer.toString(ports.replicas()));
    }
}
