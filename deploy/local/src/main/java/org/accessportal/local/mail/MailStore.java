package org.accessportal.local.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.local.layout.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** The mails that were received, each in a file of its own; one that was acknowledged is on the disk. */
final class MailStore {

    private static final String SUFFIX = ".eml";
    private static final String ENVELOPE = "Delivered-To";

    private final Path folder;
    private final Clock clock;
    private final AtomicLong newest = new AtomicLong();
    private final ConcurrentSkipListMap<String, StoredMail> mails = new ConcurrentSkipListMap<>();

    private MailStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static MailStore open(Path folder, Clock clock) throws IOException {
        var store = new MailStore(OwnerOnly.folder(folder), clock);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                StoredMail mail = store.index(file);
                store.newest.accumulateAndGet(Long.parseLong(mail.id()), Math::max);
            }
        }
        return store;
    }

    /** Returns when the mail is on the disk. */
    StoredMail keep(List<String> recipients, InputStream content) throws IOException {
        long moment = newest.updateAndGet(last -> Math.max(last + 1, clock.millis()));
        String id = String.format(Locale.ROOT, "%013d", moment);
        Path draft = folder.resolve(id + ".draft");
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            for (String recipient : recipients) {
                // The envelope may name recipients that the mail itself does not.
                out.write((ENVELOPE + ": " + recipient + "\r\n").getBytes(US_ASCII));
            }
            content.transferTo(out);
            channel.force(true);
        }
        Path file = folder.resolve(id + SUFFIX);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        }
        return index(file);
    }

    /** Newest first. */
    List<StoredMail> list(@Nullable String recipient, int limit) {
        return mails.descendingMap().values().stream()
                .filter(mail -> recipient == null
                        || mail.to().toLowerCase(Locale.ROOT).contains(recipient.toLowerCase(Locale.ROOT)))
                .limit(limit)
                .toList();
    }

    Optional<StoredMail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    Path file(StoredMail mail) {
        return folder.resolve(mail.id() + SUFFIX);
    }

    MimeMessage message(StoredMail mail) throws IOException {
        return parse(file(mail));
    }

    private StoredMail index(Path file) throws IOException {
        String name = Objects.toString(file.getFileName());
        String id = name.substring(0, name.length() - SUFFIX.length());
        try {
            MimeMessage message = parse(file);
            var mail = new StoredMail(
                    id,
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    recipients(message),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    Instant.ofEpochMilli(Long.parseLong(id)));
            mails.put(id, mail);
            return mail;
        } catch (MessagingException e) {
            throw new IOException("The mail in " + file + " cannot be read", e);
        }
    }

    private static String recipients(MimeMessage message) throws MessagingException {
        String[] envelope = message.getHeader(ENVELOPE);
        List<String> found = envelope == null ? new ArrayList<>() : Arrays.asList(envelope);
        return found.stream().collect(Collectors.joining(", "));
    }

    private static MimeMessage parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(null, in);
        } catch (MessagingException e) {
            throw new IOException("The mail in " + file + " cannot be read", e);
        }
    }
}
