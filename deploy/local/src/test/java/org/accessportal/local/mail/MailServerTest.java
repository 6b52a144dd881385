package org.accessportal.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.accessportal.local.FreePorts;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private LocalRun run;
    private MailServer server;

    @BeforeEach
    void start() throws Exception {
        run = new LocalRun(new DataFolder(folder), FreePorts.find());
        server = MailServer.start(run, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void acknowledgedMailIsThereAfterRestartNewestFirst() throws Exception {
        String first = send("chef@example.org", "Lösenord att hämta", "Följ länken http://localhost:1/passwords/7 nu");
        String second = send("other@example.org", "Ett till", "Text");
        server.close();
        server = MailServer.start(run, Clock.systemUTC());

        JsonNode mails = new ObjectMapper().readTree(get("/mails").body());
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).get("messageId").asText()).isEqualTo(second);
        assertThat(mails.get(1).get("messageId").asText()).isEqualTo(first);
        assertThat(mails.get(1).get("to").asText()).isEqualTo("chef@example.org");
        assertThat(mails.get(1).get("subject").asText()).isEqualTo("Lösenord att hämta");
        assertThat(get("/mails/" + mails.get(1).get("id").asText()).body()).contains("Message-ID: " + first);
        assertThat(new ObjectMapper().readTree(get("/mails?to=chef%40").body())).hasSize(1);
    }

    @Test
    void letterIsShownWithoutLettingItsMarkupDoAnything() throws Exception {
        send("chef@example.org", "<script>alert(1)</script>", "Följ http://localhost:1/passwords/7 & läs");
        String id = new ObjectMapper()
                .readTree(get("/mails").body())
                .get(0)
                .get("id")
                .asText();

        assertThat(get("/?lang=sv").body())
                .contains("Brevlådan", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(get("/mail/" + id).body())
                .contains("href=\"http://localhost:1/passwords/7\"", "&amp; läs")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        HttpResponse<String> markup = get("/mail/" + id + "/html");
        assertThat(markup.body()).contains("<b>HTML</b>");
        assertThat(markup.headers().firstValue("content-security-policy").orElseThrow())
                .startsWith("sandbox")
                .contains("default-src 'none'");
    }

    @Test
    void unknownMailIsNotFound() throws Exception {
        assertThat(get("/mails/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/mail/..%2F..%2Fsecrets").statusCode()).isEqualTo(404);
    }

    private String send(String recipient, String subject, String text) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(run.ports().smtp()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("portal@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var html = new MimeBodyPart();
        html.setContent("<p><b>HTML</b></p>", "text/html; charset=utf-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
        return message.getMessageID();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + run.ports().mailbox() + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
