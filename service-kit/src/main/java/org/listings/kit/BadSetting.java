package org.listings.kit;

/** A setting that cannot be used: says which, what it was, and what is wanted. */
public final class BadSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param name the setting's name, as {@code LISTINGS_INBOX_POLL_EVERY}
     * @param value what it was set to; never pass a secret
     * @param why what is wrong with it, as {@code must be positive}
     */
    public BadSetting(String name, Object value, String why) {
        super("%s is \"%s\": %s".formatted(name, value, why));
    }
}
