package org.listings.kit.access;

import java.net.URI;
import org.listings.kit.BadSetting;

/** Where a server is, as a setting says it. */
public final class HttpUrl {

    private HttpUrl() {}

    /**
     * The URL without slashes at its end.
     *
     * @param setting whose value it is, for the refusal
     * @throws BadSetting when it is not one of a host, over HTTP or HTTPS
     */
    public static URI of(String setting, String text) {
        try {
            URI url = URI.create(text.strip().replaceAll("/+$", ""));
            if (url.getHost() != null
                    && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new BadSetting(setting, text, "is not a URL: " + e.getMessage());
        }
        throw new BadSetting(setting, text, "must be as https://host:port");
    }
}
