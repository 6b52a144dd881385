package org.accessportal.local.layout;

import java.nio.file.Path;

/** The folder that holds everything a local run keeps. What a script may rely on is said in the README. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The certificate of the local authority, which signs cards and servers. */
    public Path authority() {
        return root.resolve("ca.pem");
    }

    /** The certificates that the local authority has revoked. */
    public Path revocations() {
        return root.resolve("ca.crl");
    }

    public Path cards() {
        return root.resolve("cards");
    }

    /** Certificate and key of one persona, in one file. */
    public Path card(String persona) {
        return cards().resolve(persona + ".pem");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path settings() {
        return root.resolve("settings");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Which processes a launcher has started, so that the next one finds what a crash left behind. */
    public Path processes() {
        return root.resolve("processes.json");
    }

    public Path lock() {
        return root.resolve("launcher.lock");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path directory() {
        return root.resolve("directory");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    /** What awaits attestation in the stand-in for the purchasing system. */
    public Path purchasing() {
        return root.resolve("purchasing");
    }

    public Path sample() {
        return root.resolve("sample");
    }

    /** Personas of this run, each with a card. */
    public Path personas() {
        return settings().resolve("personas.json");
    }

    /** The organizations, their sources and first administrators, for the identity service. */
    public Path organizations() {
        return settings().resolve("organizations.json");
    }

    /** Archives of loaded classes; may be deleted at any time. */
    public Path cache() {
        return root.resolve("cache");
    }
}
