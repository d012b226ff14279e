package org.listings.ingest.text;

/** Thrown while a file is read, when what it holds can never become listings. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedFile(Refusal refusal) {
        super(refusal.reason());
        this.refusal = refusal;
    }

    public RefusedFile(Refusal refusal, Throwable cause) {
        super(refusal.reason(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
