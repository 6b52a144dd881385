package org.accessportal.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The passwords by which the parts of a local run know each other: made once, kept in files of their own. */
public final class Secrets {

    private static final int BYTES = 24;

    private final DataFolder data;
    private final SecureRandom random = new SecureRandom();

    public Secrets(DataFolder data) {
        this.data = data;
    }

    /** The secret of that name; made when asked for the first time. */
    public synchronized String get(String name) {
        Path file = data.secrets().resolve(name);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String make(Path file) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        // The ending satisfies the directory's demand for several kinds of characters.
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "-Aa1";
        try {
            OwnerOnly.write(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secret;
    }
}
