package org.listings.inbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a file's receipt is: beside it, named NAME.receipt.json. */
public final class ReceiptName {

    // Of every common file system, in bytes.
    private static final int LONGEST_NAME = 255;
    private static final int KEPT = 180;

    private ReceiptName() {}

    /**
     * The receipt's place. A name that would be too long, or that this process' locale cannot
     * write, is cut and spelt in ASCII, and told from others by its hash.
     *
     * @param folder where the file was dropped
     * @param name of the file
     */
    public static Path beside(Path folder, String name) {
        String full = name + InboxName.RECEIPT;
        if (full.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            try {
                return folder.resolve(full);
            } catch (InvalidPathException notInThisLocale) {
                return folder.resolve(spelt(name));
            }
        }
        return folder.resolve(spelt(name));
    }

    private static String spelt(String name) {
        String ascii = name.replaceAll("[^ -~]", "_");
        return ascii.substring(0, Math.min(KEPT, ascii.length()))
                + "."
                + Integer.toHexString(name.hashCode())
                + InboxName.RECEIPT;
    }
}
