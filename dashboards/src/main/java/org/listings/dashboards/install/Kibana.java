package org.listings.dashboards.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.listings.kit.BadSetting;
import org.listings.kit.access.TrustedAuthority;
import org.listings.kit.hold.Away;

/** A Kibana that saved objects can be imported into. */
public final class Kibana {

    // Kibana looks at the name: another ending is answered with 400
    private static final String FILE_NAME = "listings.ndjson";
    private static final String BOUNDARY = "listings-saved-objects-7d1f0c55";
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final KibanaAddress address;
    private final HttpClient http;

    /**
     * Prepares to call that address; nothing is sent yet.
     *
     * @throws BadSetting when the authority's certificate cannot be read
     */
    public Kibana(KibanaAddress address) {
        this.address = address;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER);
        address.authority().map(TrustedAuthority::sslContext).ifPresent(builder::sslContext);
        this.http = builder.build();
    }

    /**
     * Imports saved objects over whatever is there under the same ids; doing it again changes
     * nothing.
     *
     * @param ndjson one object a line
     * @return how many objects there are now of these
     * @throws Away when the same may work later
     * @throws ImportRefused when it never will
     */
    public int install(String ndjson) throws Away {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.importing())
                        .timeout(address.timeout())
                        .header("kbn-xsrf", "true")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(form(ndjson)));
        address.credentials()
                .authorization()
                .ifPresent(value -> request.header("Authorization", value));
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return ImportAnswer.imported(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new Away("Kibana does not answer at " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("interrupted while importing dashboards", e);
        }
    }

    private static byte[] form(String ndjson) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                .formatted(BOUNDARY, FILE_NAME)
                        + "Content-Type: application/ndjson\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(ndjson.getBytes(StandardCharsets.UTF_8));
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
