package org.listings.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/**
 * Tells Avro that the pipeline's own record classes may be made from schemas; since 1.12.2 it makes
 * no class unasked.
 */
public final class TrustedRecords {

    private static final String RECORDS = TrustedRecords.class.getPackageName();

    static {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(
                        ClassSecurityValidator.getGlobal(),
                        type -> type.getPackageName().equals(RECORDS)));
    }

    private TrustedRecords() {}

    /** To be called before the first record is built or read; calling it again changes nothing. */
    public static void trust() {}
}
