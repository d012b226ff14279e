package org.listings.kit.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * The authority whose servers are trusted, instead of those that the JDK knows.
 *
 * @param setting that names the file, for the refusal
 * @param certificates its certificate, or several, PEM
 */
public record TrustedAuthority(String setting, Path certificates) {

    /** Reads {@code CA_FILE} behind that prefix; empty when the JDK's own are to be trusted. */
    public static Optional<TrustedAuthority> from(Settings settings, String prefix) {
        String name = prefix + "CA_FILE";
        return settings.text(name).map(file -> new TrustedAuthority(name, Path.of(file)));
    }

    /**
     * What a client is given to trust it.
     *
     * @throws BadSetting when there is no certificate to be read
     */
    public SSLContext sslContext() {
        try {
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new BadSetting(
                    setting, certificates, "is not a readable certificate: " + e.getMessage());
        }
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(certificates)) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
        }
        // the JDK reads a text without certificates as none, and would then fail at each call
        if (store.size() == 0) {
            throw new CertificateException("no certificate is in it");
        }
        return store;
    }
}
