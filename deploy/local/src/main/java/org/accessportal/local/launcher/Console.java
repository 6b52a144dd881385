package org.accessportal.local.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the launcher says: progress to standard error, and the one line for scripts to standard output. */
final class Console {

    private final PrintStream progress;
    private final PrintStream answer;
    private final boolean verbose;
    private final long begin = System.nanoTime();

    Console(PrintStream progress, PrintStream answer, boolean verbose) {
        this.progress = progress;
        this.answer = answer;
        this.verbose = verbose;
    }

    void say(String text) {
        progress.println(text);
    }

    void step(String text) {
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        progress.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, text);
    }

    void detail(String text) {
        if (verbose) {
            step(text);
        }
    }

    void ready(String address) {
        answer.println("ready " + address);
        answer.flush();
    }
}
