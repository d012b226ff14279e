package org.listings.cli;

import org.listings.operations.deadletters.LetterId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a dead letter's ID as a user writes it. */
final class LetterIdConverter implements ITypeConverter<LetterId> {
    @Override
    public LetterId convert(String text) {
        return LetterId.parse(text)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        text
                                                + " is no dead letter's ID; they look like 0-17."
                                                + " ./listings dlq list shows them"));
    }
}
