package org.accessportal.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** Receives every mail for everybody, and says yes only when it is on the disk. */
final class SmtpSink {

    private static final int LARGEST = 10 * 1024 * 1024;

    private SmtpSink() {}

    static SMTPServer on(int port, MailStore store) {
        return SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("access portal, local run")
                .maxMessageSize(LARGEST)
                .messageHandlerFactory(context -> new Receipt(store))
                .build();
    }

    /** One mail on its way in. */
    private static final class Receipt implements MessageHandler {

        private final MailStore store;
        private final List<String> recipients = new ArrayList<>();

        Receipt(MailStore store) {
            this.store = store;
        }

        @Override
        public void from(String sender) {
            // Everybody may send.
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream content) throws IOException {
            return "Ok: kept as " + store.keep(recipients, content).id();
        }

        @Override
        public void done() {
            // Nothing is held between mails.
        }
    }
}
