package org.listings.kit.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * Who we are to a server: a user with a password, the holder of a key, or nobody it asks for.
 *
 * @param authorization what the header of that name says; empty for nobody
 */
public record Credentials(Optional<String> authorization) {

    public static final Credentials NONE = new Credentials(Optional.empty());

    /**
     * Reads {@code USER} and {@code PASSWORD}, or {@code API_KEY}, the encoded key as Elasticsearch
     * and Kibana give it out.
     *
     * @param prefix what stands before these names, as {@code LISTINGS_KIBANA_}
     * @throws BadSetting when they do not go together
     */
    public static Credentials from(Settings settings, String prefix) {
        String name = prefix + "USER";
        Optional<String> user = settings.text(name);
        Optional<String> password = settings.secret(prefix + "PASSWORD");
        Optional<String> apiKey = settings.secret(prefix + "API_KEY");
        if (user.isPresent() != password.isPresent()) {
            throw new BadSetting(
                    name,
                    user.orElse(""),
                    "needs " + prefix + "PASSWORD beside it, and the other way");
        }
        if (user.isPresent() && apiKey.isPresent()) {
            throw new BadSetting(
                    name,
                    user.get(),
                    "and " + prefix + "API_KEY exclude each other; set one of them");
        }
        return new Credentials(
                apiKey.map(key -> "ApiKey " + key)
                        .or(() -> user.map(who -> "Basic " + pair(who, password.orElseThrow()))));
    }

    private static String pair(String user, String password) {
        return Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return authorization.isPresent() ? "credentials" : "no credentials";
    }
}
